// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/findingsummary.h"

#include "ui/compose/lintwords.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QPainter>
#include <QStyle>

namespace klapper {

FindingSummary::FindingSummary(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("findingSummary"));
    setAccessibleRole(this, QAccessible::StaticText);
}

void FindingSummary::show(const FindingCounts& counts, const QString& nothing)
{
    m_counts = counts;
    m_nothing = nothing;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString FindingSummary::text() const
{
    const QString words = LintWords::summary(m_counts);
    return words.isEmpty() ? m_nothing : words;
}

QList<FindingSummary::Part> FindingSummary::parts() const
{
    QList<Part> all;
    for (const Part& part : {Part{LintLevel::Error, m_counts.errors}, Part{LintLevel::Warning, m_counts.warnings},
                             Part{LintLevel::Hint, m_counts.hints}}) {
        if (part.count > 0)
            all.append(part);
    }
    return all;
}

QString FindingSummary::words(const Part& part, bool full) const
{
    return full ? LintWords::count(part.level, part.count) : QString::number(part.count);
}

int FindingSummary::widthOf(bool full) const
{
    int width = 0;
    const QList<Part> all = parts();
    for (const Part& part : all)
        width += StatusGlyph::widthOf({{}, words(part, full), {}}, font()) + space::medium;
    return width;
}

QSize FindingSummary::sizeHint() const
{
    return {std::max(widthOf(true), 40), std::max(iconSmall, fontMetrics().height())};
}

QSize FindingSummary::minimumSizeHint() const { return {40, sizeHint().height()}; }

void FindingSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QList<Part> all = parts();
    if (all.isEmpty()) {
        painter.setPen(theme.color(Token::Quiet));
        const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(rect(), int(alignment), fontMetrics().elidedText(m_nothing, Qt::ElideRight, width()));
        return;
    }
    const bool full = widthOf(true) <= width() + space::medium;
    int left = 0;
    for (const Part& part : all) {
        const auto look = LintWords::look(part.level);
        const QString text = words(part, full);
        const int wide = StatusGlyph::widthOf({look.icon, text, look.color}, font());
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height()));
        StatusGlyph::paint(painter, box, {look.icon, text, look.color}, palette(), layoutDirection());
        left += wide + space::medium;
    }
}

} // namespace klapper
