// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace klapper {

/// A place in a text file as editors say it, from 1.
struct TextPlace
{
    int line = 1;
    int column = 1; ///< characters (code points)
    bool operator==(const TextPlace&) const = default;
};

/// The place of a byte of a UTF-8 text.
TextPlace placeOf(const QByteArray& text, qsizetype byte);
/// Where a text stops being UTF-8; nothing when all of it is. A zero byte is no text either: UTF-16 is full of them.
std::optional<TextPlace> firstNonUtf8(const QByteArray& text);
/// Without the mark that editors and spreadsheets put before UTF-8.
QByteArray withoutByteOrderMark(const QByteArray& text);

} // namespace klapper
