// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencecard.h"

#include "app/media/thumbnail.h"
#include "ui/sequence/sequencewords.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/thumbnailcache.h"

#include <QAbstractItemView>
#include <QDir>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace klapper {

namespace {

constexpr QSize pictureSize(88, 50);
constexpr int barHeight = 5;
constexpr int padding = 7;

int smallHeight() { return QFontMetrics(textFont(TextSize::Small)).height(); }
int badgeHeight() { return std::max(iconSmall, smallHeight()); }
int wordsHeight() { return std::max(pictureSize.height(), 3 * smallHeight()); }

void line(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text,
          Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

SequenceCard::SequenceCard(ThumbnailCache* pictures, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

QRect SequenceCard::cardRect(const QRect& item) { return item.adjusted(2, 2, -2, -2); }

QSize SequenceCard::cardSize()
{
    const QFontMetrics numbers(numberFont(TextSize::Small));
    const int times = 2 * numbers.horizontalAdvance(QStringLiteral("00:00:00:00")) + space::medium;
    const int length =
        pictureSize.width() + space::small + numbers.horizontalAdvance(QStringLiteral("15.04 s · 361 f"));
    const int height = wordsHeight() + space::tiny + barHeight + 2 + smallHeight();
    return QSize(std::max({200, times, length}) + 2 * padding + 2 * 2, height + 2 * padding - 2 + 2 * 2);
}

QSize SequenceCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return cardSize(); }

SequenceItem SequenceCard::shown(const SequenceItem& item) const
{
    if (!m_trim.isActive() || m_trim.clipId != item.clip.id)
        return item;
    SequenceItem moved = item;
    moved.clip.in = m_trim.in;
    moved.clip.out = m_trim.out();
    return moved;
}

void SequenceCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const SequenceItem item = shown(index.data(SequenceModel::ItemRole).value<SequenceItem>());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = cardRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const Token fill = selected ? Token::Selection : hovered ? Token::Hover : Token::Raised;
    const bool isPlayed = !m_played.isEmpty() && item.clip.id == m_played;
    stylepaint::roundedRect(*painter, card, theme.color(fill),
                            theme.color(focused    ? Token::Focus
                                        : isPlayed ? Token::Action
                                        : selected ? Token::SelectionEdge
                                                   : Token::Line),
                            focused || isPlayed ? 2 : 1);
    const QRect inner = card.adjusted(padding, padding - 1, -padding, -padding + 1);
    const auto mirrored = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, inner, part);
    };
    const QRect picture(QPoint(inner.left(), inner.top() + (wordsHeight() - pictureSize.height()) / 2), pictureSize);
    paintPicture(*painter, mirrored(picture), item, option);
    paintWords(*painter,
               mirrored(QRect(picture.right() + 1 + space::small, inner.top(),
                              inner.right() - picture.right() - space::small, wordsHeight())),
               item, index.row(), option);
    const int below = inner.top() + wordsHeight() + space::tiny;
    paintBar(*painter, QRect(inner.left(), below, inner.width(), barHeight), item, option);
    const int times = below + barHeight + 2;
    paintTimes(*painter, QRect(inner.left(), times, inner.width(), smallHeight()), item, option);
    if (hovered || selected)
        paintGrips(*painter, card, item, option);
    painter->restore();
}

/// Says that the edges can be pulled; one that was is in colour.
void SequenceCard::paintGrips(QPainter& painter, const QRect& card, const SequenceItem& item,
                              const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    constexpr int high = 18;
    const auto grip = [&](int x, bool isTrimmed) {
        const QRectF bar(x, card.center().y() - high / 2, 3, high);
        stylepaint::roundedRect(painter, bar, theme.color(isTrimmed ? Token::Action : Token::Edge), Qt::transparent, 0,
                                1.5);
    };
    const bool mirrored = option.direction == Qt::RightToLeft;
    grip(mirrored ? card.right() - 4 : card.left() + 2, item.first() > 0);
    grip(mirrored ? card.left() + 2 : card.right() - 4, item.clip.out >= 0);
}

void SequenceCard::paintPicture(QPainter& painter, const QRect& box, const SequenceItem& item,
                                const QStyleOptionViewItem& option) const
{
    const Theme& theme = Theme::of(option.palette);
    stylepaint::roundedRect(painter, box, theme.color(Token::Letterbox), theme.color(Token::Line), 1, 4);
    const QSize pixels = ((QSizeF(box.size()) - QSizeF(2, 2)) * painter.device()->devicePixelRatioF()).toSize();
    const bool isMoved = m_trim.isActive() && m_trim.clipId == item.clip.id;
    const ClipSource source = item.fact ? item.fact->picture : ClipSource();
    QImage image;
    QRectF part;
    if (m_pictures && isMoved) { // the picture nearest to where the edge is
        image = m_pictures->strip(source, pixels);
        const int wide = image.width() / Thumbnailer::stripCells;
        const auto cell = int(m_trim.frame() * Thumbnailer::stripCells / m_trim.frames);
        part = QRectF(std::clamp(cell, 0, Thumbnailer::stripCells - 1) * wide, 0, wide, image.height());
    }
    if (m_pictures && image.isNull()) {
        image = m_pictures->still(source, pixels);
        part = image.rect();
    }
    if (image.isNull()) {
        const QPixmap sign = iconPixmap(item.missing ? IconId::FileMissing : IconId::Film, iconMedium,
                                        theme.color(Token::QuietOnLetterbox), painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(box.center()) - QPointF(iconMedium / 2.0 - 0.5, iconMedium / 2.0 - 0.5), sign);
        return;
    }
    QRectF target(QPointF(), part.size().scaled(QSizeF(box.size()) - QSizeF(2, 2), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(box).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(item.missing ? 0.4 : 1);
    painter.drawImage(target, image, part);
    painter.setOpacity(1);
}

void SequenceCard::paintWords(QPainter& painter, const QRect& box, const SequenceItem& item, int row,
                              const QStyleOptionViewItem& option) const
{
    const Theme& theme = Theme::of(option.palette);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const int high = smallHeight();
    const int spare = std::max(0, box.height() - 3 * high) / 2;
    const QFont font = textFont(TextSize::Small, QFont::DemiBold);
    // The title takes two lines, cut where a word ends; badges need the second one.
    const QFontMetrics metrics(font);
    const QString title = QStringLiteral("%1  ").arg(row + 1) + SequenceWords::title(item);
    qsizetype cut = title.size();
    while (cut > 0 && metrics.horizontalAdvance(title.left(cut)) > box.width() - 1)
        cut = title.lastIndexOf(u' ', cut - 1);
    const bool hasBadges = !SequenceWords::badges(item).isEmpty();
    const bool splits = cut > 2 && cut < title.size() && !hasBadges;
    const QRect first(box.left(), box.top() + spare, box.width(), high);
    const QRect second = first.translated(0, high);
    line(painter, first, font, theme.color(Token::Text), splits ? title.left(cut) : title, side);
    if (hasBadges)
        paintBadges(painter, second, item, option);
    else if (splits)
        line(painter, second, font, theme.color(Token::Text), title.mid(cut).trimmed(), side);
    line(painter, second.translated(0, high), numberFont(TextSize::Small), theme.color(Token::Text),
         SequenceWords::length(item), side);
}

void SequenceCard::paintBar(QPainter& painter, const QRect& box, const SequenceItem& item,
                            const QStyleOptionViewItem& option) const
{
    const Theme& theme = Theme::of(option.palette);
    stylepaint::roundedRect(painter, box, theme.color(Token::Line), Qt::transparent, 0, barHeight / 2.0);
    const qint64 frames = item.frames();
    if (frames < 1)
        return;
    const double from = double(item.first()) / double(frames);
    const double to = double(item.end()) / double(frames);
    QRectF used(box.left() + from * box.width(), box.top(), std::max(2.0, (to - from) * box.width()), box.height());
    if (option.direction == Qt::RightToLeft)
        used.moveRight(box.right() + 1 - from * box.width());
    const Token color = item.clip.isTrimmed() ? Token::Action : Token::Accent;
    stylepaint::roundedRect(painter, used, theme.color(color), Qt::transparent, 0, barHeight / 2.0);
}

void SequenceCard::paintTimes(QPainter& painter, const QRect& box, const SequenceItem& item,
                              const QStyleOptionViewItem& option) const
{
    const QColor quiet = Theme::of(option.palette).color(Token::Quiet);
    const QFont font = numberFont(TextSize::Small);
    line(painter, box, font, quiet, SequenceWords::in(item, item.first()),
         QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    if (item.end() > 0)
        line(painter, box, font, quiet, SequenceWords::in(item, item.end() - 1),
             QStyle::visualAlignment(option.direction, Qt::AlignRight));
}

/// As many as there is room for: the most important one always, the tooltip has them all.
void SequenceCard::paintBadges(QPainter& painter, const QRect& box, const SequenceItem& item,
                               const QStyleOptionViewItem& option) const
{
    painter.setFont(textFont(TextSize::Small));
    int from = 0;
    const QList<StatusGlyph::Look> badges = SequenceWords::badges(item);
    for (StatusGlyph::Look look : badges) {
        const int wide = StatusGlyph::widthOf(look, painter.font());
        if (from > 0 && from + wide > box.width())
            look.word.clear();
        if (from > 0 && from + iconSmall > box.width())
            return;
        const QRect place(box.left() + from, box.center().y() + 1 - badgeHeight() / 2, box.width() - from,
                          badgeHeight());
        painter.save();
        painter.setClipRect(box.adjusted(0, -2, 0, 2));
        StatusGlyph::paint(painter, QStyle::visualRect(option.direction, box, place), look, option.palette,
                           option.direction);
        painter.restore();
        from += (look.word.isEmpty() ? iconSmall : wide) + space::tiny;
    }
}

bool SequenceCard::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const SequenceItem item = index.data(SequenceModel::ItemRole).value<SequenceItem>();
    QStringList lines{SequenceWords::title(item), QDir::toNativeSeparators(item.clip.path)};
    const QList<StatusGlyph::Look> badges = SequenceWords::badges(item);
    for (const StatusGlyph::Look& look : badges)
        lines.append(look.color == Token::BadText ? look.word : tr("Differs from the first clip: %1").arg(look.word));
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace klapper
