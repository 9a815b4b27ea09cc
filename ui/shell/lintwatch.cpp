// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lintwatch.h"

#include "app/contract/contractdifference.h"
#include "app/engine.h"
#include "ui/models/composemodel.h"
#include "ui/shell/contractwords.h"
#include "ui/shell/windowmemory.h"

namespace klapper {

namespace {
QString mutedKey() { return QStringLiteral("mutedRules"); }
} // namespace

LintWatch::LintWatch(Engine& engine, ComposeModel& compose, WindowMemory& memory, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_compose(compose)
    , m_memory(memory)
    , m_history(engine.queue(), engine.journal())
{
    m_facts.muted = m_memory.words(mutedKey());
    connect(&m_engine.budget(), &Budget::changed, this, &LintWatch::refreshMoney);
    connect(&m_engine.balance(), &Balance::changed, this, &LintWatch::refreshMoney);
    connect(&m_history, &RecipeHistory::changed, this, [this] {
        m_looked.reset();
        refreshDraft();
    });
    connect(&m_compose, &ComposeModel::changed, this, &LintWatch::refreshDraft);
    refreshMoney();
    refreshDraft();
}

void LintWatch::refreshMoney()
{
    m_facts.threshold = m_engine.budget().caps().askAbove;
    m_facts.balance = m_engine.balance().amount();
    hand();
}

void LintWatch::refreshDraft()
{
    // A batch is looked up by its first clip: {dawn|dusk} is in no job.
    const BatchPlan& plan = m_compose.plan();
    const RequestDraft& draft = plan.clips.isEmpty() ? m_compose.draft() : plan.clips.first().draft;
    if (m_looked != draft) {
        m_looked = draft;
        m_facts.triedCheaper = m_history.succeededCheaper(draft);
        m_facts.sameSucceeded = m_history.succeeded(draft);
    }
    refreshContract();
    hand();
}

void LintWatch::refreshContract()
{
    const Contract& contract = m_compose.contract();
    if (m_compared == contract)
        return;
    m_compared = contract;
    m_facts.contractDifference =
        contract.source == ContractSource::Live
            ? ContractWords::differences(contractDifferences(documentedContract(contract.endpoint), contract))
            : QString();
}

void LintWatch::setFrameFacts(Role role, const std::optional<FrameFacts>& facts)
{
    (role == Role::LastFrame ? m_facts.lastFrame : m_facts.firstFrame) = facts;
    hand();
}

void LintWatch::setMuted(const QStringList& rules)
{
    m_memory.setWords(mutedKey(), rules);
    m_facts.muted = rules;
    hand();
}

void LintWatch::hand() { m_compose.setFacts(m_facts); }

} // namespace klapper
