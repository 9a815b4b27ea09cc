// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/leftovers.h"

#include "app/media/durable.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

#include <algorithm>

namespace klapper {

namespace {

constexpr int forgottenAfter = 14; ///< days

bool isOpenElsewhere([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
#else
    return false; // an open file cannot be removed there
#endif
}

/// A part, its note and a note that was being written, all of one key.
struct Leftover
{
    QString key;
    QDateTime touched;

    /// Also as one of its further outputs, or a copy of one.
    bool isOf(const QString& jobId) const
    {
        static const QRegularExpression number(QStringLiteral("^(-[0-9]{1,4})?(_tagged)?$"));
        return key.startsWith(jobId) && number.match(key.mid(jobId.size())).hasMatch();
    }
    /// Without what a further output and a copy have behind it.
    QString jobId() const
    {
        static const QRegularExpression number(QStringLiteral("(-[0-9]{1,4})?(_tagged)?$"));
        return QString(key).remove(number);
    }
};

QList<Leftover> leftoversIn(const QString& folder)
{
    static const QRegularExpression ours(
        QStringLiteral("^\\.([A-Za-z0-9_-]{1,128})\\.klapper-part(\\.json(\\.new)?)?$"));
    QList<Leftover> found;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral(".*.klapper-part*")}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo& file : files) {
        const QRegularExpressionMatch match = ours.match(file.fileName());
        if (!match.hasMatch())
            continue;
        const QString key = match.captured(1);
        const auto same =
            std::find_if(found.begin(), found.end(), [&key](const Leftover& each) { return each.key == key; });
        if (same == found.end())
            found.append({key, file.lastModified()});
        else
            same->touched = std::max(same->touched, file.lastModified());
    }
    return found;
}

void remove(const QString& folder, const QString& key)
{
    const QString part = partPath(folder, key);
    if (isOpenElsewhere(part))
        return;
    QFile::remove(part);
    QFile::remove(partNotePath(folder, key));
    QFile::remove(unfinishedPath(partNotePath(folder, key)));
}

} // namespace

QString partPath(const QString& folder, const QString& key) { return folder % u"/." % key % u".klapper-part"; }

QString partNotePath(const QString& folder, const QString& key) { return partPath(folder, key) % u".json"; }

QString taggedPath(const QString& folder, const QString& key) { return partPath(folder, key % u"_tagged"); }

QString partKey(const QString& jobId, qsizetype output)
{
    return output == 0 ? jobId : QString(jobId % u'-' % QString::number(output + 1));
}

void removeParts(const QString& folder, const QString& jobId)
{
    const QList<Leftover> all = leftoversIn(folder);
    for (const Leftover& each : all) {
        if (each.isOf(jobId))
            remove(folder, each.key);
    }
}

void removeLeftovers(const QString& folder, const KnownJobs& jobs)
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-forgottenAfter);
    const QList<Leftover> all = leftoversIn(folder);
    for (const Leftover& each : all) {
        const QString id = jobs.all.contains(each.key) ? each.key : each.jobId();
        if (jobs.all.contains(id) ? !jobs.unfinished.contains(id) : each.touched < longAgo)
            remove(folder, each.key);
    }
}

} // namespace klapper
