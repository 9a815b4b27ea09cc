// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QFileDevice;

namespace klapper {

/// The index of an MP4 or MOV file ("moov", ISO/IEC 14496-12, 8.2.1) as it stands there.
struct IndexPlace
{
    qint64 at = 0;   ///< of its head
    QByteArray body; ///< without the head
    qint64 room = 0; ///< of the free box behind it, with its head
};

constexpr qint64 longestIndex = qint64(256) * 1024 * 1024;

/// Reads the first index of an open file. Nothing when there is none, when it is cut short, or longer than `longest`
/// bytes.
std::optional<IndexPlace> readIndex(QFileDevice& file, qint64 longest = longestIndex);

} // namespace klapper
