// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/framecounter.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace klapper::test {

/// A clip with the practice service's counter in every frame and a pattern that moves, and all its frames as ffmpeg
/// decodes them from the first on: what a player has to show.
class CountedClips
{
public:
    static constexpr QSize size{272, 112};

    struct Clip
    {
        QString path;
        double rate = 0;
        double seconds = 0;
        QList<QImage> frames; ///< in order, decoded without any seek
    };

    /// @param rate as ffmpeg takes it, "30000/1001"
    /// @param filter more of them, such as one that makes the rate vary
    Clip make(const QString& rate, double seconds, const QString& filter = {}, const QStringList& more = {})
    {
        Clip clip;
        clip.path = m_folder.filePath(QStringLiteral("clip%1.mp4").arg(++m_count));
        const double over = rate.section(u'/', 0, 0).toDouble();
        const double under = rate.contains(u'/') ? rate.section(u'/', 1, 1).toDouble() : 1;
        clip.rate = over / under;
        clip.seconds = seconds;
        const int side = practice::FrameCounter::block(size);
        // Without colour there: half of the picture's size in those planes.
        const QString counter =
            QStringLiteral("geq=lum='if(gte(Y,%1)*lt(X,%2),if(mod(floor(N/pow(2,15-floor(X/%3))),2),235,16),lum(X,Y))':"
                           "cb='if(gte(Y,%1/2)*lt(X,%2/2),128,cb(X,Y))':cr='if(gte(Y,%1/2)*lt(X,%2/2),128,cr(X,Y))'")
                .arg(size.height() - side)
                .arg(practice::FrameCounter::bits * side)
                .arg(side);
        // B-frames and long groups of pictures, as the service's clips have them.
        const QString source =
            QStringLiteral("testsrc2=s=%1x%2:r=%3:d=%4").arg(size.width()).arg(size.height()).arg(rate).arg(seconds);
        QStringList arguments = words("-f lavfi -i")
                             << source << words("-f lavfi -i") << QStringLiteral("sine=d=%1").arg(seconds)
                             << QStringLiteral("-vf") << QString(counter + filter);
        arguments << words("-fps_mode passthrough -c:v libx264 -preset veryfast -bf 3 -g 50 -pix_fmt yuv420p -c:a aac");
        run(arguments << more << clip.path);
        readFrames(clip);
        return clip;
    }

    /// The number in the picture; -1 where the blocks are neither black nor white.
    static int numberIn(const QImage& image)
    {
        int number = image.size() == size ? 0 : -1;
        for (int i = 0; i < practice::FrameCounter::bits && number >= 0; ++i) {
            const int grey = qGray(image.pixel(practice::FrameCounter::middle(size, i)));
            number = grey > 64 && grey < 192 ? -1 : 2 * number + (grey >= 192 ? 1 : 0);
        }
        return number;
    }

    /// The mean difference of a colour channel, 0 to 255.
    static double difference(const QImage& one, const QImage& other)
    {
        if (one.size() != other.size())
            return 255;
        qint64 sum = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const QRgb a = one.pixel(x, y);
                const QRgb b = other.pixel(x, y);
                sum += qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b));
            }
        }
        return double(sum) / (3.0 * one.width() * one.height());
    }

private:
    static QStringList words(const char* line) { return QString::fromLatin1(line).split(u' '); }

    static QByteArray run(const QStringList& arguments)
    {
        QProcess ffmpeg;
        ffmpeg.start(QStringLiteral("ffmpeg"), words("-nostdin -v error -y") + arguments);
        if (!ffmpeg.waitForFinished(120'000) || ffmpeg.exitCode() != 0)
            qFatal("ffmpeg: %s", ffmpeg.readAllStandardError().constData());
        return ffmpeg.readAllStandardOutput();
    }

    static void readFrames(Clip& clip)
    {
        const QByteArray all = run(QStringList{QStringLiteral("-i"), clip.path}
                                   << words("-map 0:v:0 -fps_mode passthrough -f rawvideo -pix_fmt rgb24 -"));
        const qsizetype bytes = 3 * qsizetype(size.width()) * size.height();
        for (qsizetype at = 0; at + bytes <= all.size(); at += bytes)
            clip.frames.append(QImage(reinterpret_cast<const uchar*>(all.constData() + at), size.width(), size.height(),
                                      3 * size.width(), QImage::Format_RGB888)
                                   .copy());
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace klapper::test
