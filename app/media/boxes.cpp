// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/boxes.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace klapper {

namespace {

bool isOneOf(QByteArrayView kind, std::initializer_list<const char*> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [kind](const char* known) { return kind == QByteArrayView(known); });
}

struct Box
{
    QByteArray kind;
    quint64 size = 0; ///< 0: up to the end of the file; 1: broken
};

/// Nothing when fewer than 8 bytes are there.
std::optional<Box> boxAt(QIODevice& file, qint64 at)
{
    std::array<char, 16> head{};
    const qint64 there = file.seek(at) ? file.read(head.data(), head.size()) : 0;
    if (there < 8)
        return std::nullopt;
    Box box{QByteArray(head.data() + 4, 4), qFromBigEndian<quint32>(head.data())};
    const quint64 large = qFromBigEndian<quint64>(head.data() + 8);
    // Only the short size can say "up to the end": a head that is cut off in its long size must not.
    if (box.size == 1 && there == qint64(head.size()) && large >= head.size())
        box.size = large;
    return box;
}

} // namespace

bool startsLikeClip(QByteArrayView head)
{
    return head.size() >= boxHeadSize
        && isOneOf(head.sliced(4, 4), {"ftyp", "moov", "mdat", "free", "skip", "wide", "pnot"});
}

BoxShape boxShape(QIODevice& file)
{
    constexpr int mostBoxes = 100'000;
    const qint64 end = file.size();
    qint64 at = 0;
    bool index = false;
    bool pictures = false;
    for (int count = 0; count < mostBoxes && at < end; ++count) {
        const std::optional<Box> box = boxAt(file, at);
        if (!box
            || !isOneOf(box->kind, {"ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "moof", "mfra", "sidx",
                                    "styp", "uuid", "meta", "udta", "emsg", "prft"}))
            break;
        index = index || box->kind == "moov";
        pictures = pictures || box->kind == "mdat";
        if (box->size > quint64(end - at) || (box->size > 0 && box->size < 8))
            return BoxShape::CutShort;
        at = box->size == 0 ? end : at + qint64(box->size);
    }
    if (!index || !pictures)
        return BoxShape::CutShort;
    return at == end ? BoxShape::Whole : BoxShape::Odd;
}

} // namespace klapper
