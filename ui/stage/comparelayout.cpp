// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparelayout.h"

#include <algorithm>

namespace klapper {

namespace {

QList<QRect> placesIn(QSize room, int count, int columns, int gap)
{
    const int rows = (count + columns - 1) / columns;
    const int width = room.width() + gap;
    const int height = room.height() + gap;
    QList<QRect> places;
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const QPoint from(width * column / columns, height * row / rows);
        const QPoint to(width * (column + 1) / columns - gap, height * (row + 1) / rows - gap);
        places.append(QRect(from, QSize(std::max(0, to.x() - from.x()), std::max(0, to.y() - from.y()))));
    }
    return places;
}

} // namespace

QRect pictureIn(const QRect& place, QSize shape)
{
    QRect picture(QPoint(), (shape.isEmpty() ? QSize(16, 9) : shape).scaled(place.size(), Qt::KeepAspectRatio));
    picture.moveCenter(place.center());
    return picture;
}

QList<QRect> comparePlaces(QSize room, const QList<QSize>& shapes, int gap)
{
    const int count = int(shapes.size());
    QList<QRect> best;
    qint64 most = -1;
    for (int columns = count; columns > 0; --columns) {
        const QList<QRect> places = placesIn(room, count, columns, gap);
        qint64 area = 0;
        for (int i = 0; i < count; ++i) {
            const QSize picture = pictureIn(places[i], shapes[i]).size();
            area += qint64(picture.width()) * picture.height();
        }
        if (area > most) {
            most = area;
            best = places;
        }
    }
    return best;
}

} // namespace klapper
