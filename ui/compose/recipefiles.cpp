// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/recipefiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace klapper {

namespace {
QStringList suffixes()
{
    return {QStringLiteral("mp4"), QStringLiteral("mov"),  QStringLiteral("m4v"),
            QStringLiteral("mkv"), QStringLiteral("webm"), QStringLiteral("json")};
}
} // namespace

QStringList recipeFilesIn(const QMimeData& mime)
{
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile() && suffixes().contains(QFileInfo(url.path()).suffix(), Qt::CaseInsensitive))
            files.append(url.toLocalFile());
    }
    return files;
}

QStringList recipeFilePatterns()
{
    QStringList patterns;
    const QStringList all = suffixes();
    for (const QString& suffix : all)
        patterns.append(u"*." % suffix);
    return patterns;
}

} // namespace klapper
