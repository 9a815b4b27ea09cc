// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/hoverscrub.h"

#include "ui/library/carddelegate.h"
#include "ui/widgets/thumbnailcache.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QScrollBar>

namespace klapper {

using namespace std::chrono_literals;

HoverScrub::HoverScrub(QAbstractItemView& view, CardDelegate& delegate, ThumbnailCache& pictures)
    : QObject(&view)
    , m_view(view)
    , m_ground(*view.viewport())
    , m_delegate(delegate)
    , m_pictures(pictures)
{
    m_ground.installEventFilter(this);
    m_ground.setMouseTracking(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(80ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_pictures.setScrubbed(m_clip); });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &HoverScrub::leave);
}

bool HoverScrub::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        mouse->buttons() == Qt::NoButton ? move(mouse->position().toPoint()) : leave();
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        leave();
    }
    return false;
}

void HoverScrub::move(const QPoint& position)
{
    const QModelIndex index = m_view.indexAt(position);
    const QRect picture = CardDelegate::pictureRect(m_view.visualRect(index), m_view.layoutDirection());
    if (!index.isValid() || !picture.contains(position))
        return leave();
    if (m_index != index) {
        leave();
        m_clip = ClipSource::of(index);
        if (m_clip.isNull())
            return;
        m_index = index;
        m_rest.start();
    }
    m_delegate.setScrub(index, double(position.x() - picture.left()) / picture.width());
    m_view.update(index);
}

void HoverScrub::leave()
{
    if (!m_index.isValid() && m_clip.isNull())
        return;
    m_rest.stop();
    m_clip = {};
    m_pictures.setScrubbed({});
    m_delegate.clearScrub();
    m_index = QPersistentModelIndex();
    m_ground.update(); // the view is not asked: this may be its end
}

} // namespace klapper
