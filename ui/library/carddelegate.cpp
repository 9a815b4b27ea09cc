// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/carddelegate.h"

#include "ui/compose/composewords.h"
#include "ui/jobs/jobwords.h"
#include "ui/models/jobroles.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QToolTip>

namespace klapper {

namespace {

constexpr QSize pictureSize(96, 56);

/// Of the two lines of a title, and of the one below.
struct LineHeights
{
    int title = QFontMetrics(textFont(TextSize::Body, QFont::DemiBold)).height();
    int last = std::max(iconSmall, QFontMetrics(textFont(TextSize::Small)).height());
    int sum() const { return 2 * title + last; }
};

QPixmap cachedPicture(const QString& path)
{
    QPixmap picture;
    if (!path.isEmpty() && !QPixmapCache::find(path, &picture) && picture.load(path))
        QPixmapCache::insert(path, picture);
    return picture;
}

void paintPicture(QPainter& painter, const QRect& box, const Job& job, const QString& path, const Theme& theme)
{
    const QPixmap picture = cachedPicture(path);
    stylepaint::roundedRect(painter, box, theme.color(picture.isNull() ? Token::Field : Token::Letterbox),
                            theme.color(Token::Line), 1, 4);
    if (picture.isNull()) {
        const StatusGlyph::Look look = JobWords::look(job);
        const QPixmap sign =
            iconPixmap(look.icon, iconMedium, theme.color(look.color), painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(box.center()) - QPointF(iconMedium / 2.0 - 0.5, iconMedium / 2.0 - 0.5), sign);
        return;
    }
    QRectF target(QPointF(), QSizeF(picture.size()).scaled(QSizeF(box.size()) - QSizeF(2, 2), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(box).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(target, picture, QRectF(picture.rect()));
}

void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text,
               int flags)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// As many whole words as fit, and the rest.
std::pair<QString, QString> splitTitle(const QString& title, const QFont& font, int width)
{
    // Fractions, and a pixel of slack: what is split here must not be elided when it is drawn.
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(title) <= width - 1.0)
        return {title, QString()};
    qsizetype cut = title.size();
    while (cut > 0 && metrics.horizontalAdvance(title.left(cut)) > width - 1.0)
        cut = title.lastIndexOf(u' ', cut - 1);
    if (cut <= 0)
        return {title, QString()}; // one long word: it is cut with an ellipsis
    return {title.left(cut), title.mid(cut + 1)};
}

} // namespace

CardDelegate::CardDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, std::max(pictureSize.height(), LineHeights().sum()) + 2 * space::small};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const Job job = index.data(JobValueRole).value<Job>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(2, 1, -2, -1);
    if (selected || hovered)
        stylepaint::roundedRect(*painter, card, theme.color(selected ? Token::Selection : Token::Hover),
                                theme.color(selected ? Token::Selection : Token::Hover));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        stylepaint::roundedRect(*painter, card, Qt::transparent, theme.color(Token::Focus), 2);
    }

    const QRect inner = card.adjusted(space::tiny + 2, 0, -space::small, 0);
    QRect picture(QPoint(inner.left(), card.center().y() - pictureSize.height() / 2), pictureSize);
    const int high = std::max(picture.height(), LineHeights().sum());
    QRect text(picture.right() + space::medium, card.center().y() - high / 2,
               inner.right() - picture.right() - space::medium, high);
    picture = QStyle::visualRect(option.direction, inner, picture);
    text = QStyle::visualRect(option.direction, inner, text);
    paintPicture(*painter, picture, job, index.data(ThumbnailRole).toString(), theme);

    paintWords(*painter, text, option, job);
    painter->restore();
}

void CardDelegate::paintWords(QPainter& painter, const QRect& text, const QStyleOptionViewItem& option, const Job& job)
{
    const Theme& theme = Theme::of(option.palette);
    const LineHeights heights;
    const int spare = (text.height() - heights.sum()) / 3;
    const int line = heights.title + spare;
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const QRect first(text.left(), text.top(), text.width(), line);
    const QFont bold = textFont(TextSize::Body, QFont::DemiBold);
    const auto [head, rest] = splitTitle(JobWords::title(job), bold, text.width());
    const bool two = !rest.isEmpty();
    paintLine(painter, first, bold, theme.color(Token::Text), head, leading);
    // A long title takes the second line; then what it is stands beside the price.
    paintLine(painter, first.translated(0, line), two ? bold : textFont(TextSize::Small),
              theme.color(two ? Token::Text : Token::Quiet), two ? rest : JobWords::endpoint(job), leading);
    const QRect last(text.left(), text.top() + 2 * line, text.width(), heights.last + spare);
    painter.setFont(textFont(TextSize::Small));
    if (job.state != JobState::Done)
        return StatusGlyph::paint(painter, last, JobWords::look(job), option.palette, option.direction);
    const QString words = two ? tr("%1 · %2 s · %3")
                                    .arg(ComposeWords::tier(job.draft.endpoint.tier))
                                    .arg(job.draft.seconds)
                                    .arg(JobWords::price(job))
                              : JobWords::price(job);
    paintLine(painter, last, numberFont(TextSize::Small), theme.color(Token::Quiet), words, leading);
}

bool CardDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(PromptRole).toString().trimmed()), view);
    return true;
}

} // namespace klapper
