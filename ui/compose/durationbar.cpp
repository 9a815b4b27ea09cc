// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/durationbar.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace klapper {

namespace {

constexpr int grip = 6; ///< px on each side of a border that take it

} // namespace

DurationBar::DurationBar(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Slider);
    setAccessibleName(tr("Length of the shots"));
}

void DurationBar::show(const QList<int>& seconds, int clip, const QList<int>& clipStarts)
{
    if (m_dragged >= 0)
        return; // the pointer holds what is shown
    m_seconds = seconds;
    // A file may say anything; a segment needs a width.
    for (int& each : m_seconds)
        each = std::clamp(each, 1, 3600);
    m_shown = m_seconds;
    m_clip = clip;
    m_clipStarts = clipStarts;
    setFocusPolicy(borders() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    refreshAccessible();
    update();
}

QSize DurationBar::sizeHint() const { return {200, fontMetrics().height() + space::small + tickHeight + space::tiny}; }

QSize DurationBar::minimumSizeHint() const { return {60, sizeHint().height()}; }

int DurationBar::total() const { return std::max(1, std::max(m_clip, secondsBefore(int(m_shown.size())))); }

int DurationBar::secondsBefore(int shot) const { return std::accumulate(m_shown.begin(), m_shown.begin() + shot, 0); }

QRect DurationBar::track() const { return rect().adjusted(1, 1, -1, -tickHeight - space::tiny); }

int DurationBar::xOf(int second) const
{
    const QRect area = track();
    const int along = int(qint64(area.width()) * second / total());
    return layoutDirection() == Qt::LeftToRight ? area.left() + along : area.right() + 1 - along;
}

int DurationBar::borderX(int border) const { return xOf(secondsBefore(border + 1)); }

QRect DurationBar::segment(int shot) const
{
    const QRect area = track();
    const int a = xOf(secondsBefore(shot));
    const int b = xOf(secondsBefore(shot + 1));
    return QRect(QPoint(std::min(a, b), area.top()), QPoint(std::max(a, b) - 1, area.bottom()));
}

int DurationBar::borderAt(int x) const
{
    int nearest = -1;
    for (int border = 0; border < borders(); ++border) {
        const int distance = std::abs(borderX(border) - x);
        if (distance <= grip && (nearest < 0 || distance < std::abs(borderX(nearest) - x)))
            nearest = border;
    }
    return nearest;
}

int DurationBar::shotAt(int x) const
{
    for (int shot = 0; shot < m_shown.size(); ++shot) {
        const QRect area = segment(shot);
        if (x >= area.left() && x <= area.right())
            return shot;
    }
    return -1;
}

QString DurationBar::hint(int x) const
{
    const int border = borderAt(x);
    if (border >= 0)
        return tr("Between shot %1 and %2: drag, or Left and Right").arg(border + 1).arg(border + 2);
    const int shot = shotAt(x);
    if (shot < 0)
        return {};
    const int from = secondsBefore(shot);
    return tr("Shot %1: %2 s, from %3 to %4 s").arg(shot + 1).arg(m_shown[shot]).arg(from).arg(from + m_shown[shot]);
}

bool DurationBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = hint(help->pos().x());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), this);
        return true;
    }
    return QWidget::event(event);
}

void DurationBar::select(int border)
{
    m_selected = std::clamp(border, 0, std::max(0, borders() - 1));
    refreshAccessible();
    update();
}

void DurationBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    const int border = borderAt(x);
    if (border < 0) {
        const int shot = shotAt(x);
        if (shot >= 0)
            Q_EMIT shotClicked(shot);
        return;
    }
    select(border);
    m_dragged = border;
}

void DurationBar::mouseMoveEvent(QMouseEvent* event)
{
    const int x = event->position().toPoint().x();
    if (m_dragged >= 0)
        dragTo(x);
    else if (borderAt(x) >= 0)
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

void DurationBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_dragged >= 0)
        endDrag(true);
}

void DurationBar::dragTo(int x)
{
    const QRect area = track();
    const int along = layoutDirection() == Qt::LeftToRight ? x - area.left() : area.right() + 1 - x;
    const int second = qRound(double(along) * total() / std::max(1, area.width()));
    const int start = secondsBefore(m_dragged);
    const int both = m_shown[m_dragged] + m_shown[m_dragged + 1];
    const int first = std::clamp(second - start, 1, std::max(1, both - 1));
    if (first == m_shown[m_dragged])
        return;
    m_shown[m_dragged] = first;
    m_shown[m_dragged + 1] = both - first;
    refreshAccessible();
    update();
    Q_EMIT previewed(m_shown);
}

void DurationBar::endDrag(bool take)
{
    const int border = m_dragged;
    const int delta = m_shown[border] - m_seconds[border];
    m_dragged = -1;
    if (!take || delta == 0) {
        m_shown = m_seconds;
        refreshAccessible();
        update();
        Q_EMIT previewed(m_shown);
        return;
    }
    m_seconds = m_shown;
    Q_EMIT moved(border, delta);
}

void DurationBar::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int border = selectedBorder();
    if (m_dragged >= 0 && event->key() == Qt::Key_Escape)
        return endDrag(false);
    if (!bare || border < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT moved(border, -forward);
        return;
    case Qt::Key_Right:
        Q_EMIT moved(border, forward);
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return select(border - 1);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return select(border + 1);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(borders() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DurationBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
    update();
}

void DurationBar::refreshAccessible()
{
    QStringList words;
    for (int shot = 0; shot < m_shown.size(); ++shot)
        words.append(tr("shot %1: %2 s").arg(shot + 1).arg(m_shown[shot]));
    const int border = selectedBorder();
    if (border >= 0)
        words.append(tr("border between shot %1 and %2").arg(border + 1).arg(border + 2));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    if (const std::optional<Range> value = accessibleValue())
        tellAccessibleValue(this, value->now);
}

std::optional<AccessibleValue::Range> DurationBar::accessibleValue() const
{
    const int border = selectedBorder();
    if (border < 0)
        return std::nullopt;
    return Range{.now = double(secondsBefore(border + 1)),
                 .least = double(secondsBefore(border) + 1),
                 .most = double(secondsBefore(border + 2) - 1)};
}

void DurationBar::setAccessibleValue(double second)
{
    const int delta = qRound(second) - secondsBefore(selectedBorder() + 1);
    if (selectedBorder() >= 0 && delta != 0)
        Q_EMIT moved(selectedBorder(), delta);
}

} // namespace klapper
