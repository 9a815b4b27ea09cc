// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/visibleclips.h"

#include "ui/models/clipsource.h"
#include "ui/models/filepresence.h"
#include "ui/widgets/thumbnailcache.h"

#include <QAbstractItemView>
#include <QEvent>

namespace klapper {

using namespace std::chrono_literals;

VisibleClips::VisibleClips(QAbstractItemView& view, CardDelegate::Services services)
    : QObject(&view)
    , m_view(view)
    , m_services(services)
{
    view.viewport()->installEventFilter(this);
    m_later.setSingleShot(true);
    m_later.setInterval(20ms);
    connect(&m_later, &QTimer::timeout, this, &VisibleClips::look);
    connect(services.pictures, &ThumbnailCache::ready, this, &VisibleClips::paintAnew);
    if (services.files)
        connect(services.files, &FilePresence::changed, view.viewport(), qOverload<>(&QWidget::update));
}

bool VisibleClips::eventFilter(QObject*, QEvent* event)
{
    // Whatever changes what is in sight ends with a paint.
    if ((event->type() == QEvent::Paint || event->type() == QEvent::Hide) && !m_later.isActive())
        m_later.start();
    return false;
}

QModelIndexList VisibleClips::visible() const
{
    const QAbstractItemModel* model = m_view.model();
    if (!model || !m_view.isVisible())
        return {};
    const QRect sight = m_view.viewport()->rect();
    QModelIndex first;
    for (int y = 0; y < 40 && !first.isValid(); y += 8) // there may be air between and above the cards
        first = m_view.indexAt({sight.center().x(), y});
    QModelIndexList rows;
    for (int row = std::max(0, first.row()); row < model->rowCount(m_view.rootIndex()); ++row) {
        const QModelIndex index = model->index(row, 0, m_view.rootIndex());
        const QRect rect = m_view.visualRect(index);
        if (!rect.isEmpty() && rect.top() > sight.bottom())
            break;
        if (rect.intersects(sight))
            rows.append(index);
    }
    return rows;
}

void VisibleClips::look()
{
    QList<ClipSource> shown;
    QStringList paths;
    const QModelIndexList rows = visible();
    for (const QModelIndex& index : rows) {
        const ClipSource clip = ClipSource::of(index);
        if (clip.isNull())
            continue;
        shown.append(clip);
        paths.append(clip.path);
    }
    if (shown != m_shown) {
        m_shown = shown;
        m_services.pictures->setShown(this, shown);
    }
    if (m_services.files)
        m_services.files->look(paths);
}

void VisibleClips::paintAnew(const QString& key)
{
    const QModelIndexList rows = visible();
    for (const QModelIndex& index : rows) {
        if (ClipSource::of(index).key == key)
            m_view.update(index);
    }
}

} // namespace klapper
