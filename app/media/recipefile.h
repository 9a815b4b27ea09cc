// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/sidecar.h"

#include <QByteArrayView>

namespace klapper {

/// What a recipe of a stranger may be at most; ours are far below.
namespace recipelimits {
inline constexpr qint64 mostBytes = 4 * 1024 * 1024;
inline constexpr qsizetype mostItems = 20'000; ///< members and values, counted before they are read
inline constexpr int deepest = 32;
inline constexpr qsizetype longestText = 100'000;
inline constexpr qsizetype longestAddress = 8'192;
inline constexpr qsizetype mostShots = 200;
inline constexpr int mostSeconds = 100'000;
inline constexpr qsizetype mostElementBytes = 64 * 1024;
} // namespace recipelimits

/// Reads a recipe that came from anywhere: the text of a sidecar, or of the comment of a clip. Nothing is opened,
/// contacted or believed because of it. A frame that is neither a web address nor a reference to a kept image is left
/// out. Pure.
///
/// Errors: TooLarge; BadInput for what is no recipe of ours, with the name of what is wrong; NotFound for a comment
/// that says in which sidecar the recipe stands, with that name as detail and its request's id.
Result<Sidecar> readRecipe(QByteArrayView text);

} // namespace klapper
