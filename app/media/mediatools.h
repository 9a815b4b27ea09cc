// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace klapper
