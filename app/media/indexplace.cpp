// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/indexplace.h"

#include <QFileDevice>
#include <QtEndian>

namespace klapper {

std::optional<IndexPlace> readIndex(QFileDevice& file, qint64 longest)
{
    qint64 at = 0;
    for (int count = 0; count < 1000; ++count) {
        const QByteArray head = file.seek(at) ? file.read(16) : QByteArray();
        if (head.size() < 8)
            return std::nullopt;
        qint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1 && head.size() == 16)
            size = qFromBigEndian<qint64>(head.constData() + 8);
        if (size < 8 || size > file.size() - at)
            return std::nullopt;
        if (head.mid(4, 4) != "moov") {
            at += size;
            continue;
        }
        if (size > longest || !file.seek(at + 8))
            return std::nullopt;
        IndexPlace index{.at = at, .body = file.read(size - 8), .room = 0};
        const QByteArray next = file.read(8);
        if (next.size() == 8 && next.mid(4) == "free")
            index.room = qFromBigEndian<quint32>(next.constData());
        return index.body.size() == size - 8 ? std::optional(index) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace klapper
