// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowrow.h"

#include "ui/style/metrics.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace klapper {

FlowRow::FlowRow(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget* widget)
{
    widget->setParent(this);
    widget->setVisible(true);
    m_widgets.append(widget);
    arrange(width(), true);
    updateGeometry();
}

void FlowRow::clear()
{
    // Later: one of them may be what asked for it.
    for (QWidget* widget : std::as_const(m_widgets)) {
        widget->setVisible(false);
        widget->deleteLater();
    }
    m_widgets.clear();
    updateGeometry();
}

int FlowRow::arrange(int width, bool apply) const
{
    int left = 0;
    int top = 0;
    int high = 0;
    QList<QPair<QWidget*, QRect>> line;
    const auto close = [&] {
        // In the middle of their line, whatever stands beside them.
        for (const auto& [widget, place] : std::as_const(line)) {
            const QRect middle = place.translated(0, (high - place.height()) / 2);
            if (apply)
                widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), middle));
        }
        line.clear();
    };
    for (QWidget* widget : m_widgets) {
        if (widget->isHidden())
            continue;
        const QSize hint = widget->sizeHint();
        const QSize size(std::min(hint.width(), std::max(width, 40)), hint.height());
        if (left > 0 && left + size.width() > width) {
            close();
            left = 0;
            top += high + space::tiny;
            high = 0;
        }
        line.append({widget, QRect(QPoint(left, top), size)});
        left += size.width() + space::tiny;
        high = std::max(high, size.height());
    }
    close();
    return top + high;
}

int FlowRow::heightForWidth(int width) const { return arrange(width, false); }

QSize FlowRow::sizeHint() const
{
    const int width = std::max(200, minimumWidth());
    return {width, heightForWidth(width)};
}

QSize FlowRow::minimumSizeHint() const
{
    return {60, m_widgets.isEmpty() ? 0 : m_widgets.first()->sizeHint().height()};
}

bool FlowRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) { // one of them needs another width
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void FlowRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace klapper
