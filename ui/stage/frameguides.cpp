// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/frameguides.h"

#include <QPainter>
#include <QPainterPath>

namespace klapper {

namespace {

constexpr double actionSafe = 0.035;
constexpr double graphicsSafe = 0.05;
// Over a picture, so the same in every theme.
constexpr QColor lineColor(255, 255, 255, 190);
constexpr QColor edgeColor(0, 0, 0, 110);
constexpr QColor cutColor(0, 0, 0, 150);

QPainterPath thirdsOf(const QRectF& picture)
{
    QPainterPath path;
    for (const double part : {1.0 / 3, 2.0 / 3}) {
        const double x = picture.left() + part * picture.width();
        const double y = picture.top() + part * picture.height();
        path.moveTo(x, picture.top());
        path.lineTo(x, picture.bottom());
        path.moveTo(picture.left(), y);
        path.lineTo(picture.right(), y);
    }
    return path;
}

void darkenAround(QPainter& painter, const QRectF& picture, const QRectF& kept)
{
    QPainterPath cut;
    cut.addRect(picture);
    cut.addRect(kept);
    painter.fillPath(cut, cutColor); // odd-even: the kept part stays
}

} // namespace

QRectF cropOf(const QRectF& picture, double ratio)
{
    QSizeF size(picture.width(), picture.width() / ratio);
    if (size.height() > picture.height())
        size = QSizeF(picture.height() * ratio, picture.height());
    QRectF crop(QPointF(), size);
    crop.moveCenter(picture.center());
    return crop;
}

QRectF insetOf(const QRectF& picture, double share)
{
    const double x = picture.width() * share;
    const double y = picture.height() * share;
    return picture.adjusted(x, y, -x, -y);
}

void paintGuides(QPainter& painter, const QRectF& picture, Guides guides)
{
    QPainterPath lines;
    painter.save();
    painter.setClipRect(picture);
    for (const auto& [guide, ratio] : {std::pair(Guide::Wide, wideRatio), std::pair(Guide::Vertical, verticalRatio)}) {
        if (!guides.testFlag(guide))
            continue;
        darkenAround(painter, picture, cropOf(picture, ratio));
        lines.addRect(cropOf(picture, ratio));
    }
    if (guides.testFlag(Guide::Thirds))
        lines.addPath(thirdsOf(picture));
    if (guides.testFlag(Guide::SafeAreas)) {
        lines.addRect(insetOf(picture, actionSafe));
        lines.addRect(insetOf(picture, graphicsSafe));
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto& [color, width] : {std::pair(edgeColor, 3), std::pair(lineColor, 1)}) {
        painter.setPen(QPen(color, width));
        painter.drawPath(lines);
    }
    painter.restore();
}

} // namespace klapper
