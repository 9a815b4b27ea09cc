// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobpicture.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/thumbnailcache.h"

#include <QPainter>

namespace klapper {

JobPicture::JobPicture(QSize size, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(size);
}

void JobPicture::setPictures(ThumbnailCache* pictures)
{
    m_pictures = pictures;
    if (!pictures)
        return;
    connect(pictures, &ThumbnailCache::ready, this, [this](const QString& key) {
        if (key == m_clip.key)
            update();
    });
}

void JobPicture::show(const StatusGlyph::Look& look, const ClipSource& clip)
{
    if (look == m_look && clip == m_clip)
        return;
    m_look = look;
    m_clip = clip;
    update();
}

void JobPicture::tellShown(const QList<ClipSource>& clips)
{
    const ClipSource clip = clips.value(0);
    if (m_pictures && clip != m_told)
        m_pictures->setShown(this, clips);
    m_told = clip;
}

void JobPicture::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    tellShown({});
}

void JobPicture::paintEvent(QPaintEvent*)
{
    if (!m_clip.isNull())
        tellShown({m_clip}); // painted means in sight
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const double scale = devicePixelRatioF();
    const QSizeF inside = QSizeF(size()) - QSizeF(2, 2);
    const QImage picture = m_pictures ? m_pictures->still(m_clip, (inside * scale).toSize()) : QImage();
    const bool shown = !picture.isNull();
    stylepaint::roundedRect(painter, rect(), theme.color(shown ? Token::Letterbox : Token::Field),
                            theme.color(Token::Line), 1, 4);
    if (shown) {
        QRectF target(QPointF(), QSizeF(picture.size()).scaled(inside, Qt::KeepAspectRatio));
        target.moveCenter(QRectF(rect()).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, picture, QRectF(picture.rect()));
    } else {
        painter.drawPixmap(QPointF((width() - iconMedium) / 2.0, (height() - iconMedium) / 2.0),
                           iconPixmap(m_look.icon, iconMedium, theme.color(m_look.color), scale));
    }
}

} // namespace klapper
