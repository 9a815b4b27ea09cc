// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/budgetform.h"

#include "app/engine.h"
#include "ui/account/budgetwords.h"
#include "ui/account/moneyfield.h"
#include "ui/jobs/errorwords.h"
#include "ui/models/budgetstand.h"
#include "ui/style/metrics.h"

#include <QGridLayout>

namespace klapper {

BudgetForm::BudgetForm(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(3, 1);
    m_ask = new MoneyField({tr("Ask before spending more than"), tr("at once"), tr("Ask before spending more than")},
                           false, QStringLiteral("askAbove"), *grid, this);
    m_day =
        new MoneyField({tr("At most"), tr("a day"), tr("At most a day")}, true, QStringLiteral("perDay"), *grid, this);
    m_month = new MoneyField({tr("At most"), tr("a month"), tr("At most a month")}, true, QStringLiteral("perMonth"),
                             *grid, this);
    connect(m_ask, &MoneyField::chosen, this, [this](const std::optional<Money>& amount) {
        keep([&amount](BudgetCaps& caps) { caps.askAbove = amount.value_or(caps.askAbove); });
    });
    connect(m_day, &MoneyField::chosen, this, [this](const std::optional<Money>& amount) {
        keep([&amount](BudgetCaps& caps) { caps.perDay = amount; });
    });
    connect(m_month, &MoneyField::chosen, this, [this](const std::optional<Money>& amount) {
        keep([&amount](BudgetCaps& caps) { caps.perMonth = amount; });
    });
    connect(&m_engine.budget(), &Budget::changed, this, &BudgetForm::refresh);
    refresh();
}

void BudgetForm::commit()
{
    for (MoneyField* field : {m_ask, m_day, m_month})
        field->commit();
}

void BudgetForm::reset()
{
    keep([](BudgetCaps& caps) { caps = BudgetCaps(); });
}

QString BudgetForm::refusal(const Error& error)
{
    return tr("The budget could not be kept and is as before. %1").arg(ErrorWords::happened(error));
}

void BudgetForm::keep(const std::function<void(BudgetCaps&)>& change)
{
    BudgetCaps caps = m_engine.budget().caps();
    change(caps);
    const Status outcome = m_engine.budget().setCaps(caps);
    refresh();
    Q_EMIT kept(outcome);
}

void BudgetForm::refresh()
{
    const BudgetCaps caps = m_engine.budget().caps();
    const BudgetStand day = BudgetStand::ofDay(caps, m_engine.budget().use());
    const BudgetStand month = BudgetStand::ofMonth(caps, m_engine.budget().use());
    m_ask->show(caps.askAbove);
    m_day->show(caps.perDay);
    m_month->show(caps.perMonth);
    m_day->setRemark(BudgetWords::lowCap(BudgetWords::Span::Day, day));
    m_month->setRemark(BudgetWords::lowCap(BudgetWords::Span::Month, month));
}

} // namespace klapper
