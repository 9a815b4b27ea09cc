// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/textplace.h"

#include <QUtf8StringView>

#include <algorithm>

namespace klapper {

namespace {

/// Bytes of the character that begins here; 0: none does.
qsizetype characterAt(const QByteArray& text, qsizetype at)
{
    const auto byte = [&text](qsizetype place) {
        return uchar(text[place]);
    };
    const uchar first = byte(at);
    const qsizetype size = first < 0x80 ? 1
                         : first < 0xc2 ? 0
                         : first < 0xe0 ? 2
                         : first < 0xf0 ? 3
                         : first < 0xf5 ? 4
                                        : 0;
    if (size == 0 || first == 0 || at + size > text.size())
        return 0;
    for (qsizetype i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    // Longer than needed, half of a surrogate pair, beyond Unicode.
    const uchar second = size > 1 ? byte(at + 1) : 0;
    const bool isBad = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)
                    || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return isBad ? 0 : size;
}

} // namespace

TextPlace placeOf(const QByteArray& text, qsizetype byte)
{
    TextPlace place;
    const qsizetype end = std::clamp<qsizetype>(byte, 0, text.size());
    for (qsizetype at = 0; at < end; ++at) {
        const char c = text[at];
        if (c == '\n' || (c == '\r' && (at + 1 >= text.size() || text[at + 1] != '\n')))
            place = {.line = place.line + 1, .column = 1};
        else if (c != '\r' && (uchar(c) & 0xc0) != 0x80)
            ++place.column;
    }
    return place;
}

std::optional<TextPlace> firstNonUtf8(const QByteArray& text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = characterAt(text, at);
        if (size == 0)
            return placeOf(text, at);
        at += size;
    }
    return std::nullopt;
}

QByteArray withoutByteOrderMark(const QByteArray& text) { return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text; }

} // namespace klapper
