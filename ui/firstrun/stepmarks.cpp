// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/stepmarks.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace klapper {

namespace {
constexpr int barWidth = 28;
constexpr int barHeight = 4;
} // namespace

StepMarks::StepMarks(int count, QWidget* parent)
    : QWidget(parent)
    , m_count(count)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMarks::setStep(int step)
{
    m_step = step;
    update();
}

QSize StepMarks::sizeHint() const { return {m_count * (barWidth + space::tiny) - space::tiny, barHeight}; }

void StepMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme& theme = Theme::of(this);
    for (int i = 0; i < m_count; ++i) {
        const int at = isRightToLeft() ? m_count - 1 - i : i;
        painter.setBrush(theme.color(i <= m_step ? Token::Accent : Token::Edge));
        painter.drawRoundedRect(QRect(at * (barWidth + space::tiny), 0, barWidth, barHeight), barHeight / 2.0,
                                barHeight / 2.0);
    }
}

} // namespace klapper
