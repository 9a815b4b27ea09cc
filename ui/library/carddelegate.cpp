// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/carddelegate.h"

#include "ui/library/cardcontent.h"
#include "ui/library/cardpaint.h"
#include "ui/library/hoverscrub.h"
#include "ui/library/visibleclips.h"
#include "ui/models/jobroles.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/thumbnailcache.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace klapper {

namespace {

/// Large text needs the width more than the picture does.
QSize pictureSize() { return cardpaint::wordsHeight() > 90 ? QSize(80, 46) : QSize(104, 60); }

constexpr double rejectedOpacity = 0.35;

QRect innerRect(const QRect& item)
{
    return item.adjusted(2, 1, -2, -1).adjusted(space::tiny + 2, 0, -space::small, 0);
}

} // namespace

CardDelegate::CardDelegate(QObject* parent)
    : CardDelegate(Services(), parent)
{
}

CardDelegate::CardDelegate(Services services, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_services(services)
{
}

CardDelegate* CardDelegate::dress(QAbstractItemView& view, Services services)
{
    auto* delegate = new CardDelegate(services, &view);
    view.setItemDelegate(delegate);
    view.setMouseTracking(true);
    if (services.pictures) {
        new VisibleClips(view, services);
        new HoverScrub(view, *delegate, *services.pictures);
    }
    return delegate;
}

void CardDelegate::setScrub(const QModelIndex& index, double part)
{
    m_scrubbed = index;
    m_part = part;
}

std::optional<double> CardDelegate::scrubOf(const QModelIndex& index) const
{
    return m_scrubbed.isValid() && m_scrubbed == index ? std::optional(m_part) : std::nullopt;
}

QRect CardDelegate::pictureRect(const QRect& item, Qt::LayoutDirection direction)
{
    const QRect inner = innerRect(item);
    const QRect picture(QPoint(inner.left(), inner.center().y() - pictureSize().height() / 2), pictureSize());
    return QStyle::visualRect(direction, inner, picture);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, std::max(pictureSize().height(), cardpaint::wordsHeight()) + 2 * space::small};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const CardContent card = CardContent::of(index, m_services.files);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect back = option.rect.adjusted(2, 1, -2, -1);
    if (selected || hovered)
        stylepaint::roundedRect(*painter, back, theme.color(selected ? Token::Selection : Token::Hover),
                                theme.color(selected ? Token::SelectionEdge : Token::Hover));
    if (option.state.testFlag(QStyle::State_HasFocus))
        stylepaint::roundedRect(*painter, back, Qt::transparent, theme.color(Token::Focus), 2);

    const QRect inner = innerRect(option.rect);
    const int high = std::max(pictureSize().height(), cardpaint::wordsHeight());
    const QRect text(inner.left() + pictureSize().width() + space::medium, inner.center().y() - high / 2,
                     inner.width() - pictureSize().width() - space::medium, high);
    paintPicture(*painter, pictureRect(option.rect, option.direction), card, option, scrubOf(index));
    cardpaint::words(*painter, QStyle::visualRect(option.direction, inner, text), card, option);
    painter->restore();
}

void CardDelegate::paintPicture(QPainter& painter, const QRect& box, const CardContent& card,
                                const QStyleOptionViewItem& option, std::optional<double> scrub) const
{
    const double scale = painter.device()->devicePixelRatioF();
    const QSize pixels = ((QSizeF(box.size()) - QSizeF(2, 2)) * scale).toSize();
    ThumbnailCache* pictures = m_services.pictures;
    const QImage strip = pictures && scrub ? pictures->strip(card.clip, pixels) : QImage();
    const QImage still = pictures && strip.isNull() ? pictures->still(card.clip, pixels) : QImage();
    if (card.rejected && !scrub)
        painter.setOpacity(rejectedOpacity);
    if (!strip.isNull())
        cardpaint::cell(painter, box, strip, *scrub, option.palette);
    else if (!still.isNull())
        cardpaint::still(painter, box, still, option.palette);
    else
        cardpaint::sign(painter, box, card, option.palette);
    if (scrub && !(strip.isNull() && still.isNull()))
        cardpaint::position(painter, box, *scrub, option.palette);
    painter.setOpacity(1);
}

bool CardDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QString text = index.data(PromptRole).toString().trimmed();
    if (text.isEmpty())
        text = index.data(TitleRole).toString();
    const QString note = index.data(NoteRole).toString().trimmed();
    if (!note.isEmpty())
        text += QStringLiteral("\n\n") + note;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace klapper
