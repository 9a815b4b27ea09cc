// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentsaccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

namespace klapper {

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
{
    installSegmentsAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refreshAccessible();
}

int SegmentedControl::addSegment(const QString& title, const QString& line)
{
    m_segments.append({title, line, {}});
    updateGeometry();
    if (m_current < 0)
        setCurrentIndex(0);
    update();
    return count() - 1;
}

void SegmentedControl::setTitle(int index, const QString& title)
{
    m_segments[index].title = title;
    updateGeometry();
    refreshAccessible();
    update();
}

void SegmentedControl::setLine(int index, const QString& line)
{
    if (m_segments.at(index).line == line)
        return;
    m_segments[index].line = line;
    updateGeometry();
    refreshAccessible();
    update();
}

void SegmentedControl::setDisabledReason(int index, const QString& reason)
{
    m_segments[index].reason = reason;
    refreshAccessible();
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    const int before = std::exchange(m_current, index);
    refreshAccessible();
    tellSegmentChosen(*this, before);
    update();
    Q_EMIT currentChanged(index);
}

QRect SegmentedControl::segmentRect(int index) const
{
    const int left = static_cast<int>(qint64(width()) * index / count());
    const int right = static_cast<int>(qint64(width()) * (index + 1) / count());
    const QRect rect(left, 0, right - left, height());
    return layoutDirection() == Qt::LeftToRight ? rect : QRect(width() - right, 0, rect.width(), height());
}

QSize SegmentedControl::sizeHint() const
{
    const QFontMetrics title(textFont(TextSize::Body, QFont::DemiBold));
    const QFontMetrics line(numberFont(TextSize::Small));
    int widest = 0;
    bool twoLines = false;
    for (const Segment& segment : m_segments) {
        widest = std::max({widest, title.horizontalAdvance(segment.title), line.horizontalAdvance(segment.line)});
        twoLines = twoLines || !segment.line.isEmpty();
    }
    const int height = twoLines ? title.height() + line.height() + space::medium : controlHeight() + space::tiny;
    return QSize(std::max(1, count()) * (widest + space::huge), height);
}

QSize SegmentedControl::minimumSizeHint() const { return QSize(std::max(1, count()) * 48, sizeHint().height()); }

int SegmentedControl::segmentAt(const QPoint& point) const
{
    for (int i = 0; i < count(); ++i) {
        if (segmentRect(i).contains(point))
            return i;
    }
    return -1;
}

bool SegmentedControl::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = segmentAt(help->pos());
        QString reason = index < 0 ? QString() : m_segments.at(index).reason;
        if (index >= 0 && reason.isEmpty() && (!fits(index, titleSize()) || !lineFits(index)))
            reason = QString(m_segments.at(index).title % u'\n' % m_segments.at(index).line).trimmed();
        if (reason.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(reason), this, segmentRect(index));
        return true;
    }
    return QWidget::event(event);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    stylepaint::roundedRect(painter, rect(), theme.color(Token::Window), theme.color(Token::Line));
    for (int i = 0; i < count(); ++i)
        paintSegment(painter, i);
}

void SegmentedControl::paintSegment(QPainter& painter, int index) const
{
    const Theme& theme = Theme::of(this);
    const Segment& segment = m_segments.at(index);
    const bool current = index == m_current;
    const bool usable = isEnabled() && segment.reason.isEmpty();
    const QRect rect = segmentRect(index).adjusted(2, 2, -2, -2);

    if (current)
        stylepaint::roundedRect(painter, rect, theme.color(usable ? Token::Selection : Token::Panel),
                                theme.color(usable ? Token::Accent : Token::Edge), 1, radius - 2);
    else if (index == m_hovered && usable)
        stylepaint::roundedRect(painter, rect, theme.color(Token::Hover), Qt::transparent, 0, radius - 2);
    if (current && hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        stylepaint::roundedRect(painter, rect, Qt::transparent, theme.color(Token::Focus), 2, radius - 2);
    }

    const QRect inner = wordsRect(index);
    const QFont titleFont = textFont(titleSize(), current ? QFont::DemiBold : QFont::Normal);
    const QFont lineFont = numberFont(TextSize::Small);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int lineHeight = segment.line.isEmpty() ? 0 : QFontMetrics(lineFont).height();
    const int top = inner.center().y() + 1 - (titleHeight + lineHeight) / 2;
    painter.setFont(titleFont);
    painter.setPen(theme.color(usable ? (current ? Token::Text : Token::Quiet) : Token::Disabled));
    painter.drawText(QRect(inner.left(), top, inner.width(), titleHeight), Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(titleFont).elidedText(segment.title, Qt::ElideRight, inner.width()));
    painter.setFont(lineFont);
    painter.setPen(theme.color(usable ? Token::Quiet : Token::Disabled));
    painter.drawText(QRect(inner.left(), top + titleHeight, inner.width(), lineHeight),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(lineFont).elidedText(segment.line, Qt::ElideRight, inner.width()));
}

QRect SegmentedControl::wordsRect(int index) const
{
    return segmentRect(index).adjusted(2 + space::tiny, 2, -2 - space::tiny, -2);
}

bool SegmentedControl::fits(int index, TextSize size) const
{
    const QFontMetrics metrics(textFont(size, QFont::DemiBold)); // as wide as when it is chosen
    return metrics.horizontalAdvance(m_segments.at(index).title) <= wordsRect(index).width();
}

bool SegmentedControl::lineFits(int index) const
{
    const QFontMetrics metrics(numberFont(TextSize::Small));
    return metrics.horizontalAdvance(m_segments.at(index).line) <= wordsRect(index).width();
}

TextSize SegmentedControl::titleSize() const
{
    for (int i = 0; i < count(); ++i) {
        if (!fits(i, TextSize::Body))
            return TextSize::Small;
    }
    return TextSize::Body;
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index == m_current || !isSegmentEnabled(index))
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(index);
}

void SegmentedControl::move(int from, int step)
{
    for (int i = from; i >= 0 && i < count(); i += step) {
        if (isSegmentEnabled(i))
            return choose(i);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(segmentAt(event->position().toPoint()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = segmentAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void SegmentedControl::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
        return move(m_current + forward, forward);
    case Qt::Key_Left:
        return move(m_current - forward, -forward);
    case Qt::Key_Down:
        return move(m_current + 1, 1);
    case Qt::Key_Up:
        return move(m_current - 1, -1);
    case Qt::Key_Home:
        return move(0, 1);
    case Qt::Key_End:
        return move(count() - 1, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
    update();
}

void SegmentedControl::refreshAccessible()
{
    // A screen reader reads the name, the choice and, where there is one, the reason against it.
    QString name = m_name;
    QString description;
    if (m_current >= 0) {
        const Segment& segment = m_segments.at(m_current);
        name += QStringLiteral(": ") + segment.title;
        if (!segment.line.isEmpty())
            name += QStringLiteral(", ") + segment.line;
        description = segment.reason;
    }
    setAccessibleName(name);
    setAccessibleDescription(description);
}

} // namespace klapper
