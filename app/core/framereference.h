// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper {

/// Before the hash in a reference to an image of this computer: `klapper-frame:<sha256 in hex>.<png|jpg|webp>`.
inline constexpr QStringView frameScheme = u"klapper-frame:";
inline constexpr qsizetype frameHashLength = 64;

/// Whether `text` has exactly the form of a reference; says nothing about a file.
bool isFrameReference(QStringView text);

} // namespace klapper
