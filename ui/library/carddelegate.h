// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

class QAbstractItemView;

namespace klapper {

class FilePresence;
class ThumbnailCache;
struct CardContent;

/// Paints a job as a card: picture, title, what it is, state or price, judgement. Takes LibraryEntryRole, else
/// JobValueRole. Foreign text is painted, never parsed. Painting looks at no disk and decodes nothing.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What the cards of a window share; outlives them. Null: no pictures; every file counts as there.
    struct Services
    {
        ThumbnailCache* pictures = nullptr;
        FilePresence* files = nullptr;
    };
    explicit CardDelegate(QObject* parent = nullptr);
    CardDelegate(Services services, QObject* parent);

    /// Makes a view show cards: with this delegate, hover scrub, and pictures of what is in sight.
    static CardDelegate* dress(QAbstractItemView& view, Services services);

    /// The pointer is over this card's picture, at this part of its width (0 to 1).
    void setScrub(const QModelIndex& index, double part);
    void clearScrub() { m_scrubbed = QPersistentModelIndex(); }
    /// Where in the clip the pointer is; nothing on any other card.
    std::optional<double> scrubOf(const QModelIndex& index) const;

    /// The frame of the picture within the item.
    static QRect pictureRect(const QRect& item, Qt::LayoutDirection direction);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintPicture(QPainter& painter, const QRect& box, const CardContent& card, const QStyleOptionViewItem& option,
                      std::optional<double> scrub) const;

    Services m_services;
    QPersistentModelIndex m_scrubbed;
    double m_part = 0;
};

} // namespace klapper
