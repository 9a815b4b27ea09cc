// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoff.h"

#include <cmath>

namespace klapper::test {

/// A clip as ffprobe would have described it.
inline FinishClip finishClip(const QString& path, const Rate& rate, qint64 frames, QSize size = {1920, 1080},
                             int channels = 2)
{
    FinishClip clip;
    clip.clip.path = path;
    clip.shape.clip = {.seconds = double(frames) / rate.perSecond(),
                       .width = size.width(),
                       .height = size.height(),
                       .videoCodec = QStringLiteral("h264"),
                       .frameRate = rate.toText(),
                       .frames = frames,
                       .hasAudio = channels > 0,
                       .audioCodec = channels > 0 ? QStringLiteral("aac") : QString(),
                       .audioChannels = channels,
                       .audioRate = channels > 0 ? 48'000 : 0};
    QList<qint64> stamps;
    for (qint64 i = 0; i < frames; ++i)
        stamps.append(std::llround(double(i) * 1e6 / rate.perSecond()));
    clip.times = FrameTimes(stamps, 0);
    return clip;
}

inline FinishClip trimmed(FinishClip clip, qint64 in, qint64 out)
{
    clip.clip.in = in;
    clip.clip.out = out;
    return clip;
}

/// Five places of four files: whole, trimmed at both ends, silent and smaller, the first file once more, one channel.
inline Handoff fiveClips(const Rate& rate)
{
    const auto at = [](const char* name) -> QString {
        return u"/media/A & B/" % QString::fromUtf8(name);
    };
    const FinishClip first = finishClip(at("2026-11-23_wide-shot_pro.mp4"), rate, 120);
    FinishClip named = trimmed(finishClip(at("2026-11-23_wide-shot_4k.mp4"), rate, 240), 24, 219);
    named.clip.title = QString::fromUtf8("A <fox> in \"snow\", 雪地里的狐狸");
    named.clip.jobId = QStringLiteral("7d0c");
    const FinishClip silent = trimmed(finishClip(at("caf\xc3\xa9 #2%.mp4"), rate, 90, {1280, 720}, 0), 0, 61);
    const FinishClip again = trimmed(first, 37, -1);
    const FinishClip mono = trimmed(finishClip(at("c.mp4"), rate, 360, {1080, 1920}, 1), 359, 360);
    Handoff handoff{.name = QStringLiteral("Harbour & fog"),
                    .clips = {first, named, silent, again, mono},
                    .size = {1920, 1080},
                    .rate = rate};
    handoff.shots = {{},
                     {QStringLiteral("wide\nof the pier"), QStringLiteral("a rope"), QStringLiteral("a face <close>")},
                     {},
                     {},
                     {}};
    handoff.shotStarts = {{}, {0, 0.5, 4}, {}, {}, {}};
    return handoff;
}

/// Frames shown of each, and of all.
inline const QList<qint64> fiveLengths{120, 195, 61, 83, 1};
inline constexpr qint64 fiveFrames = 460;

} // namespace klapper::test
