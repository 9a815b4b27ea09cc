// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/mediatools.h"
#include "app/practice/framecounter.h"

#include <QByteArray>
#include <QProcess>
#include <QRect>

#include <algorithm>
#include <optional>
#include <vector>

namespace klapper::test {

/// A clip whose pictures carry their number as those of the practice service do.
struct CountingClip
{
    QSize size{320, 180};
    int rateNumerator = 24;
    int rateDenominator = 1;
    int frames = 48;
    quint32 ground = 0x283c5a; ///< 0xRRGGBB; tells clips apart
    int keyEvery = 24;
    double soundSeconds = 0; ///< 0: none
    int shrink = 1;          ///< drawn in that part of the size, for large clips; it divides size and counter
    int noise = 0;           ///< of ffmpeg's filter: makes decoding as hard as with real pictures

    double rate() const { return double(rateNumerator) / rateDenominator; }
    double seconds() const { return frames / rate(); }

    /// 4 bytes for each pixel, as QImage::Format_RGB32 has them on this machine.
    QByteArray picture(int number) const
    {
        const QSize drawn = size / shrink;
        std::vector<quint32> pixels(size_t(drawn.width()) * size_t(drawn.height()), 0xff000000 | ground);
        const int side = practice::FrameCounter::block(size) / shrink;
        for (int i = 0; i < practice::FrameCounter::bits; ++i) {
            const bool on = number >> (practice::FrameCounter::bits - 1 - i) & 1;
            const QPoint middle = practice::FrameCounter::middle(size, i) / shrink;
            for (int y = middle.y() - side / 2; y < middle.y() + side / 2; ++y) {
                const auto row = pixels.begin() + qint64(y) * drawn.width() + middle.x();
                std::fill(row - side / 2, row + side / 2, on ? 0xffffffff : 0xff000000);
            }
        }
        return QByteArray(reinterpret_cast<const char*>(pixels.data()), qsizetype(pixels.size()) * 4);
    }

    /// False when ffmpeg fails.
    bool writeTo(const QString& path) const
    {
        QProcess ffmpeg;
        ffmpeg.start(MediaTools::find().ffmpeg, arguments(path));
        for (int number = 0; number < frames; ++number) {
            ffmpeg.write(picture(number));
            while (ffmpeg.bytesToWrite() > 4'000'000 && ffmpeg.waitForBytesWritten(10'000)) {
            }
        }
        ffmpeg.closeWriteChannel();
        return ffmpeg.waitForFinished(120'000) && ffmpeg.exitCode() == 0;
    }

    /// The number in a picture of any scale; nothing when there is none.
    /// @param bits of the picture, 4 bytes for each pixel
    /// @param whole where the clip's picture stands in it
    static std::optional<int> numberIn(const uchar* bits, QSize image, const QRect& whole, QSize clip)
    {
        int number = 0;
        for (int i = 0; i < practice::FrameCounter::bits; ++i) {
            const QPoint middle = practice::FrameCounter::middle(clip, i);
            const int x = whole.left() + middle.x() * whole.width() / clip.width();
            const int y = whole.top() + middle.y() * whole.height() / clip.height();
            if (!bits || !QRect(QPoint(), image).contains(x, y))
                return std::nullopt;
            const int green = bits[(qint64(y) * image.width() + x) * 4 + 1];
            if (green > 90 && green < 165)
                return std::nullopt; // neither black nor white
            number = number << 1 | int(green >= 165);
        }
        return number;
    }

private:
    QStringList arguments(const QString& path) const
    {
        QStringList words{QStringLiteral("-v"),
                          QStringLiteral("error"),
                          QStringLiteral("-y"),
                          QStringLiteral("-f"),
                          QStringLiteral("rawvideo"),
                          QStringLiteral("-pixel_format"),
                          Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? QStringLiteral("bgr0") : QStringLiteral("0rgb"),
                          QStringLiteral("-video_size"),
                          QStringLiteral("%1x%2").arg(size.width() / shrink).arg(size.height() / shrink),
                          QStringLiteral("-framerate"),
                          QStringLiteral("%1/%2").arg(rateNumerator).arg(rateDenominator),
                          QStringLiteral("-i"),
                          QStringLiteral("-")};
        if (soundSeconds > 0)
            words << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i")
                  << QStringLiteral("sine=f=440:r=48000:d=%1").arg(soundSeconds) << QStringLiteral("-c:a")
                  << QStringLiteral("aac");
        if (shrink > 1 || noise > 0)
            words << QStringLiteral("-vf")
                  << QStringLiteral("scale=%1:%2:flags=neighbor,noise=alls=%3:allf=t")
                         .arg(size.width())
                         .arg(size.height())
                         .arg(noise);
        words << QStringLiteral("-c:v") << QStringLiteral("libx264") << QStringLiteral("-preset")
              << QStringLiteral("veryfast") << QStringLiteral("-bf") << QStringLiteral("2") << QStringLiteral("-g")
              << QString::number(keyEvery) << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p")
              << QStringLiteral("-f") << QStringLiteral("mp4") << path;
        return words;
    }
};

} // namespace klapper::test
