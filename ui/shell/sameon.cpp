// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sameon.h"

#include "app/engine.h"
#include "ui/compose/composewords.h"
#include "ui/models/composemodel.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/jobactions.h"
#include "ui/shell/messagearea.h"

namespace klapper {

SameOn::SameOn(Engine& engine, ComposeModel& compose, GenerateFlow& flow, JobActions& actions, MessageArea& messages,
               QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_compose(compose)
    , m_flow(flow)
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&m_flow, &GenerateFlow::insteadChosen, this, &SameOn::load);
}

void SameOn::start(const QString& id, Tier tier)
{
    const Job* job = m_engine.queue().job(id);
    if (!job || m_flow.question())
        return;
    m_draft = job->draft;
    m_draft.endpoint.tier = tier;
    m_source = {.jobId = id, .frame = {}};
    const BatchPlan plan =
        planDrafts({m_draft}, [this](Endpoint endpoint) -> const Contract& { return m_compose.contract(endpoint); });
    const QString key = QStringLiteral("sameOn");
    m_messages.hide(key);
    if (!plan.problems().isEmpty()) {
        m_messages.show(key, Banner::Kind::Warning,
                        tr("Nothing was sent: on %1 this recipe needs a change. %2")
                            .arg(ComposeWords::tier(tier), ComposeWords::problem(plan.problems().first())),
                        {tr("Load it"), [this, key] {
                             m_messages.hide(key);
                             load();
                         }});
        return;
    }
    m_flow.send({.plan = plan,
                 .source = m_source,
                 .alwaysAsk = true,
                 .note = noteOf(m_draft),
                 .instead = tr("Load it instead")});
}

QString SameOn::noteOf(const RequestDraft& draft) const
{
    const bool takesSeed = m_compose.contract(draft.endpoint).has(Role::Seed);
    if (draft.seed && takesSeed)
        return tr("The same recipe and the same seed, %1.").arg(*draft.seed);
    return takesSeed ? tr("The same recipe. It had no seed: the clip will be another one.")
                     : tr("The same recipe. This endpoint takes no seed: the clip will be another one.");
}

void SameOn::load() { m_actions.loadDraft(m_draft, m_source); }

} // namespace klapper
