// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the strip that is pulled at; painting, keys and drops stand in files of their own.
#include "ui/sequence/sequencestrip.h"

#include "ui/sequence/sequencecard.h"
#include "ui/widgets/thumbnailcache.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace klapper {

SequenceStrip::SequenceStrip(ThumbnailCache* pictures, QWidget* parent)
    : QListView(parent)
    , m_card(new SequenceCard(pictures, this))
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("sequenceStrip"));
    setAccessibleName(tr("Clips of the sequence"));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_card);
    setMouseTracking(true);
    setAcceptDrops(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false); // the panel's surface shines through
    if (m_pictures)
        connect(m_pictures, &ThumbnailCache::ready, viewport(), qOverload<>(&QWidget::update));
}

SequenceItem SequenceStrip::itemAt(const QModelIndex& index) const
{
    return index.data(SequenceModel::ItemRole).value<SequenceItem>();
}

QString SequenceStrip::currentId() const { return currentIndex().data(SequenceModel::ClipIdRole).toString(); }

QStringList SequenceStrip::selectedIds() const
{
    if (!model())
        return {};
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(model()->index(row, 0).data(SequenceModel::ClipIdRole).toString());
    return ids;
}

void SequenceStrip::select(const QStringList& clipIds)
{
    QItemSelection selection;
    QModelIndex last;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!clipIds.contains(index.data(SequenceModel::ClipIdRole).toString()))
            continue;
        selection.select(index, index);
        last = last.isValid() ? last : index;
    }
    if (!last.isValid())
        return;
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(last);
}

void SequenceStrip::setPlayed(const QString& clipId)
{
    if (clipId == m_card->played())
        return;
    m_card->setPlayed(clipId);
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(SequenceModel::ClipIdRole).toString() == clipId)
            scrollTo(model()->index(row, 0));
    }
    viewport()->update();
}

std::optional<CardTrim::Edge> SequenceStrip::edgeAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return std::nullopt;
    const QRect card = SequenceCard::cardRect(visualRect(index));
    const bool left = point.x() < card.left() + SequenceCard::grip;
    const bool right = point.x() > card.right() - SequenceCard::grip;
    if (!left && !right)
        return std::nullopt;
    return left == (layoutDirection() == Qt::LeftToRight) ? CardTrim::Edge::In : CardTrim::Edge::Out;
}

int SequenceStrip::placeAt(const QPoint& point) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int count = model() ? model()->rowCount() : 0;
    int place = 0;
    while (place < count) {
        const int middle = visualRect(model()->index(place, 0)).center().x();
        if (mirrored ? point.x() > middle : point.x() < middle)
            break;
        ++place;
    }
    return place;
}

void SequenceStrip::setPlace(std::optional<int> place)
{
    if (place == m_place)
        return;
    m_place = place;
    viewport()->update();
}

void SequenceStrip::showTrim(const CardTrim& trim)
{
    m_trim = trim;
    m_card->setTrim(trim);
    viewport()->update();
    if (trim.isActive())
        Q_EMIT edgeMoved(trim.clipId, trim.frame());
}

void SequenceStrip::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    commitTrim();
    if (event->button() != Qt::LeftButton || !index.isValid())
        return QListView::mousePressEvent(event);
    if (const auto edge = edgeAt(point)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        const CardTrim start = CardTrim::of(itemAt(index), *edge);
        if (m_pictures && start.isActive())
            m_pictures->setScrubbed(itemAt(index).fact->picture); // the strip with the pictures along the clip
        m_trimStart = start;
        m_trimFrom = point;
        m_byKeys = false;
        showTrim(start);
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isOneOfSeveral =
        isPlain && selectionModel()->isSelected(index) && selectionModel()->selectedIndexes().size() > 1;
    if (isPlain)
        m_pull = Pull{point, index, false, isOneOfSeveral};
    if (!isOneOfSeveral)
        QListView::mousePressEvent(event);
}

void SequenceStrip::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_trim.isActive() && !m_byKeys)
        return moveEdge(point, event->modifiers().testFlag(Qt::ShiftModifier));
    if (m_pull && event->buttons().testFlag(Qt::LeftButton))
        return pullTo(point);
    if (event->buttons() == Qt::NoButton)
        refreshCursor(point);
    QListView::mouseMoveEvent(event);
}

void SequenceStrip::moveEdge(const QPoint& point, bool fine)
{
    // The card is as wide as the whole file is long.
    const double perPixel =
        double(m_trimStart.frames) / SequenceCard::cardRect(QRect({}, SequenceCard::cardSize())).width();
    const int way = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const double pulled = (point.x() - m_trimFrom.x()) * way * perPixel / (fine ? 4 : 1);
    CardTrim trim = m_trim;
    trim.move(m_trimStart, std::llround(pulled));
    showTrim(trim);
}

void SequenceStrip::pullTo(const QPoint& point)
{
    if (!m_pull->isMoving && (point - m_pull->from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pull->isMoving = true;
    setCursor(Qt::ClosedHandCursor);
    constexpr int edge = 24; // near it the strip moves on
    const int by = point.x() < edge ? -edge : point.x() > viewport()->width() - edge ? edge : 0;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by);
    setPlace(placeAt(point));
}

void SequenceStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QListView::mouseReleaseEvent(event);
    if (m_trim.isActive() && !m_byKeys)
        return commitTrim();
    const std::optional<Pull> pull = std::exchange(m_pull, std::nullopt);
    const std::optional<int> place = m_place;
    setPlace(std::nullopt);
    refreshCursor(event->position().toPoint());
    if (pull && pull->isMoving && place)
        Q_EMIT moveRequested(selectedIds(), *place);
    else if (pull && pull->selectsOnRelease)
        selectionModel()->setCurrentIndex(pull->index, QItemSelectionModel::ClearAndSelect);
    QListView::mouseReleaseEvent(event);
}

void SequenceStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !edgeAt(event->position().toPoint()))
        Q_EMIT openRequested(index.data(SequenceModel::ClipIdRole).toString());
}

void SequenceStrip::commitTrim()
{
    if (!m_trim.isActive())
        return;
    const CardTrim trim = m_trim;
    const bool isOther = trim.in != m_trimStart.in || trim.end != m_trimStart.end;
    m_byKeys = false;
    if (isOther)
        Q_EMIT trimRequested(trim.clipId, trim.in, trim.out());
    showTrim({});
}

void SequenceStrip::cancel()
{
    m_byKeys = false;
    m_pull.reset();
    setPlace(std::nullopt);
    showTrim({});
    unsetCursor();
}

void SequenceStrip::refreshCursor(const QPoint& point)
{
    edgeAt(point) ? viewport()->setCursor(Qt::SizeHorCursor) : viewport()->unsetCursor();
    unsetCursor();
}

void SequenceStrip::leaveEvent(QEvent* event)
{
    viewport()->unsetCursor();
    QListView::leaveEvent(event);
}

void SequenceStrip::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace klapper
