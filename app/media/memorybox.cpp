// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/memorybox.h"

#include <QtEndian>

namespace klapper {

namespace {

struct Head
{
    qsizetype size = 0; ///< of the head itself
    quint64 whole = 0;  ///< of the box with its head
};

std::optional<Head> headAt(QByteArrayView bytes, qsizetype at, qsizetype end)
{
    if (end - at < 8)
        return std::nullopt;
    Head head{8, qFromBigEndian<quint32>(bytes.data() + at)};
    if (head.whole == 1) { // 0, "up to the end", is for the outermost level
        if (end - at < 16)
            return std::nullopt;
        head = {16, qFromBigEndian<quint64>(bytes.data() + at + 8)};
    }
    const bool fits = head.whole >= quint64(head.size) && head.whole <= quint64(end - at);
    return fits ? std::optional(head) : std::nullopt;
}

bool isListEnd(QByteArrayView rest) { return rest.size() == 4 && qFromBigEndian<quint32>(rest.data()) == 0; }

} // namespace

QByteArray MemoryBox::bytes() const
{
    QByteArray whole(8, Qt::Uninitialized);
    qToBigEndian(quint32(body.size() + 8), whole.data());
    std::copy(kind.cbegin(), kind.cbegin() + 4, whole.begin() + 4);
    return whole + body;
}

std::optional<QList<MemoryBox>> readBoxes(QByteArrayView bytes)
{
    QList<MemoryBox> boxes;
    const bool fit = walkBoxes(bytes, 0, bytes.size(), [&](QByteArrayView kind, qsizetype begin, qsizetype end) {
        boxes.append({kind.toByteArray(), bytes.sliced(begin, end - begin).toByteArray()});
        return true;
    });
    return fit ? std::optional(boxes) : std::nullopt;
}

QByteArray writeBoxes(const QList<MemoryBox>& boxes)
{
    QByteArray bytes;
    for (const MemoryBox& box : boxes)
        bytes += box.bytes();
    return bytes;
}

bool walkBoxes(QByteArrayView bytes, qsizetype begin, qsizetype end,
               const std::function<bool(QByteArrayView kind, qsizetype begin, qsizetype end)>& take)
{
    qsizetype at = begin;
    while (at < end && !isListEnd(bytes.sliced(at, end - at))) {
        const std::optional<Head> head = headAt(bytes, at, end);
        if (!head || !take(bytes.sliced(at + 4, 4), at + head->size, at + qsizetype(head->whole)))
            return false;
        at += qsizetype(head->whole);
    }
    return true;
}

} // namespace klapper
