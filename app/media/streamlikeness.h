// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace klapper {

/// The description of one stream of H.264 or AAC ("stsd", ISO/IEC 14496-12, 8.5.2).
struct StreamDescription
{
    QByteArray likeness;      ///< all of it, but for bit rates and quality, which differ between clips that are alike
    QByteArray configuration; ///< of an H.264 decoder
};

/// Nothing for any other stream, or for several descriptions. Pure.
std::optional<StreamDescription> readPictureDescription(QByteArrayView body);
std::optional<StreamDescription> readSoundDescription(QByteArrayView body);

} // namespace klapper
