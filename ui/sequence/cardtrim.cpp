// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/cardtrim.h"

#include <algorithm>

namespace klapper {

CardTrim CardTrim::of(const SequenceItem& item, Edge edge)
{
    if (item.frames() < 1) // how long it is is not known yet
        return {};
    const qint64 in = std::clamp<qint64>(item.first(), 0, item.frames() - 1);
    return {item.clip.id, edge, item.frames(), in, std::clamp(item.end(), in + 1, item.frames())};
}

void CardTrim::move(const CardTrim& start, qint64 by)
{
    if (edge == Edge::In)
        in = std::clamp<qint64>(start.in + by, 0, end - 1);
    else
        end = std::clamp(start.end + by, in + 1, frames);
}

} // namespace klapper
