// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/mediatools.h"

#include <QByteArray>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace klapper::test {

/// What the pictures of a ColorClip show: red, green, blue. With the wrong matrix one of them is off by 14 at least.
constexpr std::array<int, 3> clipColor{200, 30, 40};

/// A quarter of a second of one colour, so that its colours can be told from what they were before they were a clip's.
struct ColorClip
{
    QString size;                        ///< "1280x720"
    QString matrix;                      ///< it is written with: "bt601", "bt709"
    QString tag;                         ///< what the file says of it, as ffmpeg names it; "unknown": nothing
    QString shape = QStringLiteral("1"); ///< of a pixel: "16/15" is broader than high

    bool writeTo(const QString& path) const
    {
        const QString made =
            QStringLiteral(
                "-nostdin -v error -y -f lavfi -i color=0xc81e28:s=%1:r=24:d=0.25,format=rgb24 -vf "
                "scale=out_color_matrix=%2,format=yuv420p,setparams=colorspace=%3,setsar=%4 -c:v libx264 -preset "
                "ultrafast -f mp4")
                .arg(size, matrix, tag, shape);
        return QProcess::execute(MediaTools::find().ffmpeg, made.split(u' ') << path) == 0;
    }
};

/// A row for each, columns "size", "matrix" and "tag". Players take what says nothing as BT.709 above 576 lines.
inline void addColorClips()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("matrix");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char* name, const char* size, const char* matrix, const char* tag) {
        QTest::newRow(name) << QString::fromLatin1(size) << QString::fromLatin1(matrix) << QString::fromLatin1(tag);
    };
    row("720 lines say nothing", "1280x720", "bt709", "unknown");
    row("576 lines say nothing", "720x576", "bt601", "unknown");
    row("720 lines say BT.709", "1280x720", "bt709", "bt709");
    row("720 lines say BT.601", "1280x720", "bt601", "smpte170m");
    row("240 lines say BT.709", "320x240", "bt709", "bt709");
}

/// @param rgb three bytes each, the first one counts; @param most what rounding may make of it
inline bool isClipColor(const QByteArray& rgb, int most = 2)
{
    for (std::size_t i = 0; i < clipColor.size(); ++i) {
        if (rgb.size() < 3 || std::abs(int(uchar(rgb[qsizetype(i)])) - clipColor[i]) > most)
            return false;
    }
    return true;
}

/// For a failing check.
inline QByteArray wordsOfColor(const QByteArray& rgb) { return rgb.left(3).toHex(' '); }

} // namespace klapper::test
