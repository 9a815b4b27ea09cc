// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/mediatools.h"

#include <QProcess>
#include <QSize>

namespace klapper::test {

/// Makes a real clip of two seconds (H.264 at 24 frames a second, AAC sound) at `path`; its index stands first. `noise`
/// makes each frame as large as a few ten kilobytes. False when ffmpeg fails.
inline bool makeClip(const QString& path, bool sound = true, bool noise = false, QSize size = {320, 240})
{
    const QString drawn = QStringLiteral("testsrc2=s=%1x%2:r=24:d=2").arg(size.width()).arg(size.height());
    QStringList arguments{QStringLiteral("-nostdin"), QStringLiteral("-v"),
                          QStringLiteral("error"),    QStringLiteral("-y"),
                          QStringLiteral("-f"),       QStringLiteral("lavfi"),
                          QStringLiteral("-i"),       noise ? QString(drawn % u",noise=alls=60:allf=t") : drawn};
    if (sound)
        arguments += {QStringLiteral("-f"),   QStringLiteral("lavfi"),
                      QStringLiteral("-i"),   QStringLiteral("sine=440:r=48000:d=2"),
                      QStringLiteral("-c:a"), QStringLiteral("aac"),
                      QStringLiteral("-ac"),  QStringLiteral("2")};
    arguments += {QStringLiteral("-c:v"),
                  QStringLiteral("libx264"),
                  QStringLiteral("-preset"),
                  QStringLiteral("ultrafast"),
                  QStringLiteral("-qp"),
                  noise ? QStringLiteral("4") : QStringLiteral("20"),
                  QStringLiteral("-pix_fmt"),
                  QStringLiteral("yuv420p"),
                  QStringLiteral("-movflags"),
                  QStringLiteral("+faststart"),
                  QStringLiteral("-f"),
                  QStringLiteral("mp4"),
                  path};
    return QProcess::execute(MediaTools::find().ffmpeg, arguments) == 0;
}

} // namespace klapper::test
