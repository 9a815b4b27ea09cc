// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobpicture.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPixmapCache>

namespace klapper {

QPixmap jobPicture(const StatusGlyph::Look& look, const QString& thumbnail, QSize size, const QWidget& on)
{
    const Theme& theme = Theme::of(&on);
    const qreal scale = on.devicePixelRatioF();
    QPixmap canvas(size * scale);
    canvas.setDevicePixelRatio(scale);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    const QRectF box(QPointF(0, 0), size);
    QPixmap picture;
    if (!thumbnail.isEmpty() && !QPixmapCache::find(thumbnail, &picture) && picture.load(thumbnail))
        QPixmapCache::insert(thumbnail, picture);
    const bool shown = !picture.isNull();
    stylepaint::roundedRect(painter, box, theme.color(shown ? Token::Letterbox : Token::Field),
                            theme.color(Token::Line), 1, 4);
    if (shown) {
        QRectF target(QPointF(), QSizeF(picture.size()).scaled(box.size() - QSizeF(2, 2), Qt::KeepAspectRatio));
        target.moveCenter(box.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(target, picture, QRectF(picture.rect()));
    } else {
        painter.drawPixmap(QPointF((box.width() - iconMedium) / 2, (box.height() - iconMedium) / 2),
                           iconPixmap(look.icon, iconMedium, theme.color(look.color), scale));
    }
    return canvas;
}

} // namespace klapper
