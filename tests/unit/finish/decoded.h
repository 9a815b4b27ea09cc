// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/countingclip.h"
#include "tests/unit/finish/finishbench.h"

#include <cmath>
#include <numeric>

namespace klapper::test {

// A result as it is seen and heard, by decoding it.

inline QStringList decoding(const QString& path)
{
    QStringList words{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error")};
    if (path.endsWith(u".png"))
        words << QStringLiteral("-f") << QStringLiteral("png_pipe"); // no pattern of names
    return words << QStringLiteral("-i") << u"file:" % path;
}

/// The number in each picture of a file; -1 where there is none to be read.
inline QList<int> numbersIn(const QString& path, QSize clip)
{
    const QByteArray bytes =
        saidBy(MediaTools::find().ffmpeg,
               decoding(path) << QStringLiteral("-map") << QStringLiteral("0:v") << QStringLiteral("-fps_mode")
                              << QStringLiteral("passthrough") << QStringLiteral("-pix_fmt") << QStringLiteral("bgr0")
                              << QStringLiteral("-f") << QStringLiteral("rawvideo") << QStringLiteral("-"));
    const qsizetype size = qsizetype(clip.width()) * clip.height() * 4;
    QList<int> numbers;
    for (qsizetype at = 0; at + size <= bytes.size(); at += size) {
        const auto* bits = reinterpret_cast<const uchar*>(bytes.constData()) + at;
        numbers.append(CountingClip::numberIn(bits, clip, QRect(QPoint(), clip), clip).value_or(-1));
    }
    return numbers;
}

inline QList<int> range(int from, int to)
{
    QList<int> numbers(to - from);
    std::iota(numbers.begin(), numbers.end(), from);
    return numbers;
}

inline QByteArray wordsOf(const QList<int>& numbers)
{
    QByteArray words;
    for (const int number : numbers)
        words += QByteArray::number(number) + ' ';
    return words;
}

/// MD5 of each picture's pixels.
inline QByteArrayList picturesIn(const QString& path)
{
    const QByteArray said =
        saidBy(MediaTools::find().ffmpeg, decoding(path) << QStringLiteral("-map") << QStringLiteral("0:v")
                                                         << QStringLiteral("-fps_mode") << QStringLiteral("passthrough")
                                                         << QStringLiteral("-f") << QStringLiteral("framemd5")
                                                         << QStringLiteral("-"));
    QByteArrayList sums;
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith('#') && line.contains(','))
            sums.append(line.mid(line.lastIndexOf(',') + 1).trimmed());
    }
    return sums;
}

/// Mono, 16 bit, 48,000 a second.
inline QByteArray soundOf(const QString& path)
{
    return saidBy(MediaTools::find().ffmpeg,
                  decoding(path) << QStringLiteral("-map") << QStringLiteral("0:a") << QStringLiteral("-ac")
                                 << QStringLiteral("1") << QStringLiteral("-ar") << QStringLiteral("48000")
                                 << QStringLiteral("-f") << QStringLiteral("s16le") << QStringLiteral("-"));
}

inline qint64 decodedSamples(const QString& path) { return soundOf(path).size() / 2; }

/// Root mean square of a twentieth of a second around a time.
inline double loudnessAt(const QString& path, double seconds)
{
    const QByteArray sound = soundOf(path);
    const auto* samples = reinterpret_cast<const qint16*>(sound.constData());
    const auto from = qint64((seconds - 0.025) * 48'000);
    double sum = 0;
    constexpr int count = 2'400;
    for (qint64 i = from; i < from + count && i < sound.size() / 2; ++i)
        sum += double(samples[i]) * samples[i];
    return std::sqrt(sum / count);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace klapper::test
