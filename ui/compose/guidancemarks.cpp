// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/guidancemarks.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QEvent>
#include <QPainter>
#include <QSlider>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {
constexpr int barHeight = 2;
} // namespace

GuidanceMarks::GuidanceMarks(QSlider& slider, QWidget* parent)
    : QWidget(parent)
    , m_slider(slider)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_slider.installEventFilter(this);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("0.3 to 0.4 loose, 0.5 usual, 0.7 to 0.9 strict"));
}

bool GuidanceMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    return QWidget::eventFilter(watched, event);
}

QSize GuidanceMarks::sizeHint() const { return {60, barHeight + 1 + QFontMetrics(textFont(TextSize::Small)).height()}; }

int GuidanceMarks::placeOf(double value) const
{
    QStyleOptionSlider option;
    option.initFrom(&m_slider);
    option.orientation = Qt::Horizontal;
    const int handle = m_slider.style()->pixelMetric(QStyle::PM_SliderLength, &option, &m_slider);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return handle / 2
         + QStyle::sliderPositionFromValue(0, 100, int(std::lround(value * 100)), width() - handle, mirrored);
}

void GuidanceMarks::paintEvent(QPaintEvent*)
{
    struct Stretch
    {
        double from;
        double to;
        QString word;
    };
    const Stretch stretches[] = {{0.7, 0.9, tr("strict")}, {0.3, 0.4, tr("loose")}, {0.5, 0.5, tr("usual")}};
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    const Theme& theme = Theme::of(this);
    const QColor quiet = theme.color(m_slider.isEnabled() ? Token::Quiet : Token::Disabled);
    QList<QRect> taken;
    for (const Stretch& stretch : stretches) {
        const int one = placeOf(stretch.from);
        const int other = placeOf(stretch.to);
        const QRect bar(std::min(one, other) - 1, 0, std::abs(other - one) + 2, barHeight);
        painter.fillRect(bar, theme.color(Token::Edge));
        const int wide = painter.fontMetrics().horizontalAdvance(stretch.word) + 2;
        const QRect word(std::clamp(bar.center().x() - wide / 2, 0, std::max(0, width() - wide)), barHeight + 1, wide,
                         painter.fontMetrics().height());
        const QRect spaced = word.adjusted(-space::tiny, 0, space::tiny, 0);
        const bool fits =
            std::none_of(taken.begin(), taken.end(), [&](const QRect& r) { return r.intersects(spaced); });
        if (!fits)
            continue; // large text: the bar alone
        taken.append(word);
        painter.setPen(quiet);
        painter.drawText(word, Qt::AlignCenter, stretch.word);
    }
}

} // namespace klapper
