// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paddedclip.h"

#include "tests/unit/media/sampleclip.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace klapper::bench {

bool makePaddedClip(const QString& path, qint64 bytes)
{
    constexpr qint64 headSize = 16;
    QFile file(path);
    if (!test::makeClip(path) || !file.open(QIODevice::Append) || file.size() + headSize > bytes)
        return false;
    qint64 left = bytes - file.size();
    std::array<char, headSize> head{0, 0, 0, 1, 'f', 'r', 'e', 'e'}; // size 1: the size stands in 64 bits behind
    qToBigEndian<qint64>(left, head.data() + 8);
    if (file.write(head.data(), headSize) != headSize)
        return false;
    left -= headSize;
    QList<quint32> noise(256 * 1024);
    QRandomGenerator random(7);
    while (left > 0) {
        random.generate(noise.begin(), noise.end());
        const qint64 count = std::min<qint64>(left, noise.size() * qsizetype(sizeof(quint32)));
        if (file.write(reinterpret_cast<const char*>(noise.constData()), count) != count)
            return false;
        left -= count;
    }
    return file.flush();
}

} // namespace klapper::bench
