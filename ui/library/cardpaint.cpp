// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cardpaint.h"

#include "app/media/thumbnail.h"
#include "ui/library/cardcontent.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace klapper {

namespace {

constexpr int allStars = 5;

struct LineHeights
{
    int title = QFontMetrics(textFont(TextSize::Body, QFont::DemiBold)).height();
    int small = std::max(iconSmall, QFontMetrics(textFont(TextSize::Small)).height());
    int sum() const { return 2 * title + 2 * small; }
};

void line(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text,
          Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
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

/// The state as a ribbon: icon and word on a wash of their colour.
void ribbon(QPainter& painter, const QRect& rect, const CardContent& card, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.setFont(textFont(TextSize::Small));
    const int wide = std::min(rect.width(), StatusGlyph::widthOf(card.look, painter.font()) + 2 * space::tiny + 2);
    const QRect back = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), wide, rect.height()));
    QColor wash = theme.color(card.look.color);
    wash.setAlphaF(0.12F);
    stylepaint::roundedRect(painter, back, wash, Qt::transparent, 1, 4);
    StatusGlyph::paint(painter, back.adjusted(space::tiny, 0, -space::tiny, 0), card.look, option.palette,
                       option.direction);
    const QRect rest = QStyle::visualRect(option.direction, rect, rect.adjusted(wide + space::small, 0, 0, 0));
    if (rest.width() >= QFontMetrics(numberFont(TextSize::Small)).horizontalAdvance(card.price))
        line(painter, rest, numberFont(TextSize::Small), theme.color(Token::Quiet), card.price, option.direction);
}

/// Returns what is left of the line.
QRect stars(QPainter& painter, const QRect& rect, int rating, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    const int size = std::min(rect.height() - 2, rect.width() / (allStars + 1));
    const double scale = painter.device()->devicePixelRatioF();
    for (int star = 0; star < allStars; ++star) {
        const bool filled = star < rating;
        const QRect place(rect.left() + star * (size + 1), rect.center().y() - size / 2, size, size);
        painter.drawPixmap(QStyle::visualRect(option.direction, rect, place).topLeft(),
                           iconPixmap(filled ? IconId::StarFilled : IconId::Star, size,
                                      theme.color(filled ? Token::WarnText : Token::Disabled), scale));
    }
    const QRect rest = rect.adjusted(allStars * (size + 1) + space::tiny, 0, 0, 0);
    return QStyle::visualRect(option.direction, rect, rest);
}

void judgement(QPainter& painter, const QRect& rect, const CardContent& card, const QStyleOptionViewItem& option)
{
    QRect rest = rect;
    if (card.rejected) {
        const StatusGlyph::Look look{IconId::Cancel, CardContent::tr("Rejected"), Token::BadText};
        painter.setFont(textFont(TextSize::Small));
        StatusGlyph::paint(painter, rect, look, option.palette, option.direction);
        const int wide = StatusGlyph::widthOf(look, painter.font()) + space::small;
        rest = QStyle::visualRect(option.direction, rect, rect.adjusted(wide, 0, 0, 0));
    } else if (card.rating > 0) {
        rest = stars(painter, rect, card.rating, option);
    }
    if (!card.belongs.isEmpty() && rest.width() > rect.height())
        line(painter, rest, textFont(TextSize::Small), Theme::of(option.palette).color(Token::Quiet), card.belongs,
             option.direction);
}

void framed(QPainter& painter, const QRect& box, const QImage& image, const QRectF& source, const QPalette& palette)
{
    const Theme& theme = Theme::of(palette);
    stylepaint::roundedRect(painter, box, theme.color(Token::Letterbox), theme.color(Token::Line), 1, 4);
    QRectF target(QPointF(), source.size().scaled(QSizeF(box.size()) - QSizeF(2, 2), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(box).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image, source);
}

} // namespace

int cardpaint::wordsHeight() { return LineHeights().sum(); }

void cardpaint::still(QPainter& painter, const QRect& box, const QImage& image, const QPalette& palette)
{
    framed(painter, box, image, QRectF(image.rect()), palette);
}

void cardpaint::cell(QPainter& painter, const QRect& box, const QImage& strip, double part, const QPalette& palette)
{
    const int wide = strip.width() / Thumbnailer::stripCells;
    const int at = std::clamp(int(part * Thumbnailer::stripCells), 0, Thumbnailer::stripCells - 1);
    framed(painter, box, strip, QRectF(at * wide, 0, wide, strip.height()), palette);
}

void cardpaint::sign(QPainter& painter, const QRect& box, const CardContent& card, const QPalette& palette)
{
    const Theme& theme = Theme::of(palette);
    stylepaint::roundedRect(painter, box, theme.color(Token::Field), theme.color(Token::Line), 1, 4);
    const QPixmap icon =
        iconPixmap(card.look.icon, iconMedium, theme.color(card.look.color), painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPointF(box.center()) - QPointF(iconMedium / 2.0 - 0.5, iconMedium / 2.0 - 0.5), icon);
}

void cardpaint::position(QPainter& painter, const QRect& box, double part, const QPalette& palette)
{
    const Theme& theme = Theme::of(palette);
    const QRect inside = box.adjusted(1, 1, -1, -1);
    const int x = inside.left() + std::clamp(int(part * inside.width()), 0, inside.width() - 1);
    // A dark edge beside the line: it is seen on white pictures too.
    painter.fillRect(QRect(x - 1, inside.top(), 3, inside.height()), theme.color(Token::Letterbox));
    painter.fillRect(QRect(x, inside.top(), 1, inside.height()), theme.color(Token::OnLetterbox));
}

void cardpaint::words(QPainter& painter, const QRect& rect, const CardContent& card, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    const LineHeights heights;
    const int spare = std::max(0, rect.height() - heights.sum()) / 4;
    const QColor text = theme.color(card.rejected ? Token::Quiet : Token::Text);
    const QFont bold = textFont(TextSize::Body, QFont::DemiBold);
    const QRect first(rect.left(), rect.top(), rect.width(), heights.title + spare);
    const auto [head, rest] = splitTitle(card.title, bold, rect.width());
    const bool two = !rest.isEmpty();
    line(painter, first, bold, text, head, option.direction);
    // A long title takes the second line; then what it is stands beside the price.
    line(painter, first.translated(0, first.height()), two ? bold : textFont(TextSize::Small),
         two ? text : theme.color(Token::Quiet), two ? rest : card.endpoint, option.direction);
    const QRect third(rect.left(), rect.top() + 2 * first.height(), rect.width(), heights.small + spare);
    if (card.hasRibbon)
        ribbon(painter, third, card, option);
    else
        line(painter, third, numberFont(TextSize::Small), theme.color(Token::Quiet), two ? card.brief : card.price,
             option.direction);
    judgement(painter, third.translated(0, third.height()), card, option);
}

} // namespace klapper
