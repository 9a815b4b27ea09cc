// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipfiles.h"

#include "app/engine.h"
#include "ui/jobs/jobwords.h"
#include "ui/shell/filemanager.h"
#include "ui/shell/messagearea.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace klapper {

namespace {
QString missingKey() { return QStringLiteral("fileMissing"); }
} // namespace

ClipFiles::ClipFiles(Engine& engine, MessageArea& messages, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_messages(messages)
{
}

QString ClipFiles::pathOf(const QString& id) const
{
    // The library knows best: a person may have said where the file is now.
    const Result<std::optional<LibraryEntry>> entry = m_engine.library().entry(id);
    if (entry && *entry && !(*entry)->path.isEmpty())
        return (*entry)->path;
    const Job* job = m_engine.queue().job(id);
    return job && !job->outputs.isEmpty() ? job->outputs.first().path : QString();
}

void ClipFiles::reveal(const QStringList& ids)
{
    QStringList paths;
    QStringList missing;
    for (const QString& id : ids) {
        const QString path = pathOf(id);
        if (path.isEmpty())
            continue;
        paths.append(path);
        if (!QFileInfo::exists(path))
            missing.append(id);
    }
    missing.isEmpty() ? m_messages.hide(missingKey()) : sayMissing(missing);
    revealPaths(paths);
}

void ClipFiles::revealPaths(const QStringList& paths) { showInFileManager(paths); }

void ClipFiles::copyPath(const QString& path) { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); }

void ClipFiles::copyPaths(const QStringList& ids) const
{
    QStringList lines;
    for (const QString& id : ids) {
        if (const QString path = pathOf(id); !path.isEmpty())
            lines.append(QDir::toNativeSeparators(path));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QStringList ClipFiles::filesOf(const QStringList& ids)
{
    QStringList files;
    QStringList missing;
    for (const QString& id : ids) {
        const QString path = pathOf(id);
        if (!path.isEmpty() && QFileInfo(path).isFile())
            files.append(QFileInfo(path).absoluteFilePath());
        else
            missing.append(id);
    }
    missing.isEmpty() ? m_messages.hide(missingKey()) : sayMissing(missing);
    return files;
}

void ClipFiles::sayMissing(const QStringList& ids)
{
    const Job* job = m_engine.queue().job(ids.first());
    const QString title = job ? JobWords::title(*job) : QString();
    const QString path = pathOf(ids.first());
    if (ids.size() > 1)
        return m_messages.show(
            missingKey(), Banner::Kind::Warning,
            tr("Files that are not there: %1. The first is “%2”. Their recipes are kept.").arg(ids.size()).arg(title));
    m_messages.show(missingKey(), Banner::Kind::Warning,
                    path.isEmpty() ? tr("“%1” has no file here. Its recipe is kept.").arg(title)
                                   : tr("The file of “%1” is not there any more: %2. Its recipe is kept.")
                                         .arg(title, QDir::toNativeSeparators(path)));
}

} // namespace klapper
