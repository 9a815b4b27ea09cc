// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace klapper {

/// Where the clips of a comparison stand: in the columns and rows that make their pictures largest; with two that is
/// beside or above each other, by the shape of the clips and of the room.
/// @param shapes of the clips; an empty one counts as 16:9
/// @param gap between the places
/// Returns the places, one for each, in reading order.
QList<QRect> comparePlaces(QSize room, const QList<QSize>& shapes, int gap);

/// The largest rectangle of that shape in the middle of a place.
QRect pictureIn(const QRect& place, QSize shape);

} // namespace klapper
