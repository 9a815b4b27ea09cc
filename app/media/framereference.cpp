// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of a reference; what it stands for is in framestore.cpp.
#include "app/media/framestore.h"

namespace klapper {

namespace {

constexpr QStringView scheme = u"klapper-frame:";
constexpr qsizetype hashLength = 64;

} // namespace

bool FrameStore::isReference(QStringView text)
{
    if (!text.startsWith(scheme) || text.size() < scheme.size() + hashLength)
        return false;
    const QStringView hash = text.sliced(scheme.size(), hashLength);
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    const QStringView suffix = text.sliced(scheme.size() + hashLength);
    return std::all_of(hash.begin(), hash.end(), isHex)
        && (suffix == u".png" || suffix == u".jpg" || suffix == u".webp");
}

QString FrameStore::shortened(const QString& reference)
{
    constexpr qsizetype shown = 8;
    if (!isReference(reference))
        return reference;
    return reference.left(scheme.size() + shown) % u'…' % reference.sliced(scheme.size() + hashLength);
}

/// Without the folder; of a reference only.
QString FrameStore::fileName(QStringView reference) const { return reference.sliced(scheme.size()).toString(); }

} // namespace klapper
