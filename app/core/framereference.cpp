// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/framereference.h"

#include <algorithm>

namespace klapper {

bool isFrameReference(QStringView text)
{
    if (!text.startsWith(frameScheme) || text.size() < frameScheme.size() + frameHashLength)
        return false;
    const QStringView hash = text.sliced(frameScheme.size(), frameHashLength);
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    const QStringView suffix = text.sliced(frameScheme.size() + frameHashLength);
    return std::all_of(hash.begin(), hash.end(), isHex)
        && (suffix == u".png" || suffix == u".jpg" || suffix == u".webp");
}

} // namespace klapper
