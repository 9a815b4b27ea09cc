// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediatools.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace klapper {

MediaTools MediaTools::find()
{
    return {QStandardPaths::findExecutable(QStringLiteral("ffmpeg")),
            QStandardPaths::findExecutable(QStringLiteral("ffprobe"))};
}

QStringList clipInputWords(const QString& path)
{
    return {QStringLiteral("-protocol_whitelist"),
            QStringLiteral("file"),
            QStringLiteral("-f"),
            QStringLiteral("mov"),
            QStringLiteral("-i"),
            u"file:" % QFileInfo(path).absoluteFilePath()};
}

} // namespace klapper
