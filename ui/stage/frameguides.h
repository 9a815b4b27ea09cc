// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QRectF>

class QPainter;

namespace klapper {

/// Lines over the picture that help to judge a frame. The numbers are kept between two starts.
enum class Guide {
    Thirds = 1,
    SafeAreas = 2, ///< action and graphics, EBU R 95: 3.5 and 5 % from each edge
    Wide = 4,      ///< what a crop to 2.39:1 keeps
    Vertical = 8,  ///< what a crop to 9:16 keeps
};
Q_DECLARE_FLAGS(Guides, Guide)
Q_DECLARE_OPERATORS_FOR_FLAGS(Guides)

inline constexpr double wideRatio = 2.39;
inline constexpr double verticalRatio = 9.0 / 16;

/// The largest rectangle of that ratio in the middle of a picture.
QRectF cropOf(const QRectF& picture, double ratio);
/// The middle of a picture without that share of it along each edge.
QRectF insetOf(const QRectF& picture, double share);
/// Light lines with a dark edge, to be seen on any picture; a crop darkens what it cuts away.
void paintGuides(QPainter& painter, const QRectF& picture, Guides guides);

} // namespace klapper
