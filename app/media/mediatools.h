// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace klapper {

/// Where the two media programs stand; empty when they are not installed (Debian package "ffmpeg").
struct MediaTools
{
    QString ffmpeg;
    QString ffprobe;

    /// Looks in PATH.
    static MediaTools find();
    bool operator==(const MediaTools&) const = default;
};

/// How ffmpeg and ffprobe are given a clip: an MP4 or MOV file of this machine, whatever its name looks like, and
/// nothing else that the file may refer to.
QStringList clipInputWords(const QString& path);

} // namespace klapper
