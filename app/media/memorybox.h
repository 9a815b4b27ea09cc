// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>

namespace klapper {

/// One box of an MP4 or MOV file in memory (ISO/IEC 14496-12, 4.2).
struct MemoryBox
{
    QByteArray kind; ///< four characters
    QByteArray body; ///< what follows the head

    /// With its head. The body is below 4 GiB.
    QByteArray bytes() const;
    bool operator==(const MemoryBox&) const = default;
};

/// Nothing unless the boxes fill the bytes exactly; four zeros at the end, with which QuickTime ends a list, may
/// follow.
std::optional<QList<MemoryBox>> readBoxes(QByteArrayView bytes);
QByteArray writeBoxes(const QList<MemoryBox>& boxes);

/// Calls `take` for each box between two places of `bytes`, with its kind and the places of its body. False when the
/// boxes do not fill that stretch exactly, or when `take` says so.
bool walkBoxes(QByteArrayView bytes, qsizetype begin, qsizetype end,
               const std::function<bool(QByteArrayView kind, qsizetype begin, qsizetype end)>& take);

} // namespace klapper
