// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/budgetwatch.h"

#include "app/engine.h"
#include "ui/account/budgetdialog.h"
#include "ui/account/budgetwords.h"
#include "ui/compose/generatebar.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/joblist.h"
#include "ui/models/composemodel.h"
#include "ui/shell/messagearea.h"

namespace klapper {

namespace {
QString roomKey() { return QStringLiteral("budgetRoom"); }
QString refusedKey() { return QStringLiteral("refused"); }
} // namespace

BudgetWatch::BudgetWatch(Engine& engine, ComposeModel& compose, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_compose(compose)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_engine.budget(), &Budget::changed, this, &BudgetWatch::offerRelease);
    connect(&m_engine.queue(), &JobQueue::jobChanged, this, [this](const QString& id) {
        if (!m_offered.contains(id) && !isHeldForBudget(id))
            return;
        // What one job has just taken or left is not there, or is there, for the next.
        m_engine.budget().refresh();
        offerRelease();
    });
    offerRelease();
}

void BudgetWatch::guard(GenerateBar& bar)
{
    connect(&bar, &GenerateBar::budgetRequested, this, &BudgetWatch::openDialog);
    connect(&m_compose, &ComposeModel::changed, &bar, [this, &bar] { refreshBar(bar); });
    connect(&m_engine.budget(), &Budget::changed, &bar, [this, &bar] { refreshBar(bar); });
    connect(&m_engine.balance(), &Balance::changed, &bar, [this, &bar] { refreshBar(bar); });
    refreshBar(bar);
}

void BudgetWatch::refreshBar(GenerateBar& bar)
{
    // What is not complete has no price that means anything.
    const auto excess = m_compose.isReady() ? m_engine.budget().excess(m_compose.plan().total()) : std::nullopt;
    const BudgetCaps caps = m_engine.budget().caps();
    const BudgetUse use = m_engine.budget().use();
    bar.setPurse({BudgetStand::ofDay(caps, use), BudgetStand::ofMonth(caps, use), m_engine.balance().amount()});
    bar.setRefusal(excess ? BudgetWords::refusal(*excess) : QString());
}

void BudgetWatch::guard(JobList& rows)
{
    const auto refresh = [this, &rows] {
        rows.setBudgetRoom([this](Money estimate) { return !m_engine.budget().excess(estimate); });
    };
    connect(&m_engine.budget(), &Budget::changed, &rows, refresh);
    refresh();
}

void BudgetWatch::openDialog()
{
    if (!m_dialog) {
        m_dialog = new BudgetDialog(m_engine, m_window);
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BudgetWatch::sayRefused(const Error& error, Money wanted)
{
    m_engine.budget().refresh();
    const auto excess = m_engine.budget().excess(wanted);
    m_messages.show(refusedKey(), Banner::Kind::Error,
                    tr("Nothing was sent and nothing is charged. %1")
                        .arg(excess ? BudgetWords::refusal(*excess) : ErrorWords::happened(error)),
                    {tr("Change the budget …"), [this] {
                         m_messages.hide(refusedKey());
                         openDialog();
                     }});
}

bool BudgetWatch::isHeldForBudget(const QString& id) const
{
    const Job* job = m_engine.queue().job(id);
    return job && klapper::isHeldForBudget(*job);
}

QStringList BudgetWatch::releasable() const
{
    QStringList fitting;
    Money together;
    const QStringList unsent = m_engine.queue().unsent();
    for (const QString& id : unsent) {
        const Money estimate = m_engine.queue().job(id)->estimate;
        if (!isHeldForBudget(id) || m_engine.budget().excess(together + estimate))
            continue;
        fitting.append(id);
        together += estimate;
    }
    return fitting;
}

void BudgetWatch::offerRelease()
{
    const QStringList fitting = releasable();
    if (fitting == m_offered)
        return; // also when the person has closed the message: the rows still offer it
    m_offered = fitting;
    if (fitting.isEmpty())
        return m_messages.hide(roomKey());
    m_messages.show(roomKey(), Banner::Kind::Info,
                    tr("The budget has room again. Jobs that were held for it and fit now: %1. They are sent only "
                       "when you release them.")
                        .arg(fitting.size()),
                    {tr("Release"), [this] {
                         release();
                     }});
}

void BudgetWatch::release()
{
    const QStringList fitting = releasable();
    for (const QString& id : fitting)
        m_engine.queue().release(id);
}

} // namespace klapper
