// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clipsource.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

class QAbstractItemView;
class QWidget;

namespace klapper {

class CardDelegate;
class ThumbnailCache;

/// The pointer over the picture of a card shows the clip at that place. Child of its view.
class HoverScrub final : public QObject
{
    Q_OBJECT
public:
    /// The cache outlives the view.
    HoverScrub(QAbstractItemView& view, CardDelegate& delegate, ThumbnailCache& pictures);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(const QPoint& position);
    void leave();

    QAbstractItemView& m_view;
    QWidget& m_ground; ///< its viewport, which hides while the view is already half gone
    CardDelegate& m_delegate;
    ThumbnailCache& m_pictures;
    QPersistentModelIndex m_index;
    ClipSource m_clip;
    QTimer m_rest; ///< a pointer that only passes asks for nothing
};

} // namespace klapper
