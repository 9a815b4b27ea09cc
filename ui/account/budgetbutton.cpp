// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/budgetbutton.h"

#include "ui/account/budgetwords.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace klapper {

using Level = BudgetStand::Level;

BudgetButton::BudgetButton(Budget& budget, bool practice, QWidget* parent)
    : QPushButton(parent)
    , m_budget(budget)
    , m_practice(practice)
{
    setObjectName(QStringLiteral("budget"));
    setIconSize(QSize(iconSmall, iconSmall));
    setFont(numberFont(TextSize::Body));
    setFocusPolicy(Qt::TabFocus);
    connect(&m_budget, &Budget::changed, this, &BudgetButton::refresh);
    refresh();
}

void BudgetButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    refresh();
}

QSize BudgetButton::minimumSizeHint() const
{
    // Large amounts and large text never make the window wider than the screen; the tooltip has all of it.
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 5 * controlHeight()), whole.height()};
}

void BudgetButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int lacking = sizeHint().width() - width();
    if (lacking > 0) {
        const int room = option.fontMetrics.horizontalAdvance(option.text) - lacking;
        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

void BudgetButton::refresh()
{
    const BudgetStand day = BudgetStand::ofDay(m_budget.caps(), m_budget.use());
    const BudgetStand month = BudgetStand::ofMonth(m_budget.caps(), m_budget.use());
    const BudgetStand& first = narrower(day, month);
    const QString today = BudgetWords::bar(BudgetWords::Span::Day, day);
    const QString thisMonth = BudgetWords::bar(BudgetWords::Span::Month, month);
    const std::optional<StatusGlyph::Look> alarm = BudgetWords::alarm(first);

    // The warning stands beside what it is about.
    const auto withAlarm = [&](const BudgetStand& stand, const QString& words) {
        return alarm && &stand == &first ? tr("%1, %2").arg(words, alarm->word) : words;
    };
    QStringList parts;
    if (!m_compact || &first == &day)
        parts.append(withAlarm(day, today));
    if (month.cap && (!m_compact || &first == &month))
        parts.append(withAlarm(month, thisMonth));
    setText(parts.join(QStringLiteral(" · ")));
    setIcon(alarm ? klapper::icon(alarm->icon, alarm->color) : klapper::icon(IconId::Tag, Token::Quiet));
    const bool isOver = first.level() == Level::UsedUp || first.level() == Level::Over;
    setButtonWeight(this, isOver ? ButtonWeight::Danger : ButtonWeight::Usual);

    QStringList lines{withAlarm(day, today), withAlarm(month, thisMonth),
                      m_practice ? tr("Pretend money of the practice service.") : QString(),
                      tr("Click to change the budget.")};
    lines.removeAll(QString());
    setToolTip(plainToolTip(lines.join(u'\n')));
    setAccessibleName(tr("Budget: %1").arg(parts.join(QStringLiteral(", "))));
}

} // namespace klapper
