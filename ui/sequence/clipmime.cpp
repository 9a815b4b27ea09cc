// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/clipmime.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace klapper {

namespace {

/// Of this very program: another one may look at another journal.
QString format() { return QStringLiteral("application/x-klapper-takes-%1").arg(QCoreApplication::applicationPid()); }

} // namespace

void clipmime::addTakes(QMimeData& mime, const QStringList& jobIds)
{
    mime.setData(format(), jobIds.join(u'\n').toUtf8());
}

QStringList clipmime::takesIn(const QMimeData& mime)
{
    return QString::fromUtf8(mime.data(format())).split(u'\n', Qt::SkipEmptyParts);
}

QStringList clipmime::clipsIn(const QMimeData& mime)
{
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        if (path.endsWith(u".mp4", Qt::CaseInsensitive) || path.endsWith(u".mov", Qt::CaseInsensitive))
            files.append(path);
    }
    return files;
}

} // namespace klapper
