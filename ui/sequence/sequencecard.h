// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/cardtrim.h"

#include <QStyledItemDelegate>

namespace klapper {

class ThumbnailCache;

/// Paints a clip of a sequence as a card: picture, number, title, length, what of the file is shown, badges. Foreign
/// text is painted, never parsed. Painting looks at no disk and decodes nothing.
class SequenceCard final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @param pictures outlives it; null: no pictures
    explicit SequenceCard(ThumbnailCache* pictures, QObject* parent = nullptr);

    /// What is shown of a clip while an edge is moved.
    void setTrim(const CardTrim& trim) { m_trim = trim; }
    /// The clip under the playhead of the stage; empty: none.
    void setPlayed(const QString& clipId) { m_played = clipId; }
    const QString& played() const { return m_played; }

    /// Width of the parts that move an edge, on either side of a card.
    static constexpr int grip = 9;
    /// The card within the item.
    static QRect cardRect(const QRect& item);
    static QSize cardSize();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    static void paintGrips(QPainter& painter, const QRect& card, const SequenceItem& item,
                           const QStyleOptionViewItem& option);
    void paintPicture(QPainter& painter, const QRect& box, const SequenceItem& item,
                      const QStyleOptionViewItem& option) const;
    void paintWords(QPainter& painter, const QRect& box, const SequenceItem& item, int row,
                    const QStyleOptionViewItem& option) const;
    void paintBar(QPainter& painter, const QRect& box, const SequenceItem& item,
                  const QStyleOptionViewItem& option) const;
    void paintTimes(QPainter& painter, const QRect& box, const SequenceItem& item,
                    const QStyleOptionViewItem& option) const;
    void paintBadges(QPainter& painter, const QRect& box, const SequenceItem& item,
                     const QStyleOptionViewItem& option) const;
    /// The item with the edge where it is being moved to.
    SequenceItem shown(const SequenceItem& item) const;

    ThumbnailCache* m_pictures;
    CardTrim m_trim;
    QString m_played;
};

} // namespace klapper
