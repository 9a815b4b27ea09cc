// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/composemodel.h"

#include "app/contract/contractstore.h"
#include "app/core/rates.h"
#include "app/prompt/shottext.h"
#include "ui/models/script.h"

namespace klapper {

ComposeModel::ComposeModel(ContractStore& contracts, QObject* parent)
    : QObject(parent)
    , m_contracts(contracts)
{
    connect(&m_shots, &ShotTableModel::edited, this, &ComposeModel::takeShots);
    // Of any endpoint: a batch can be of several.
    connect(&m_contracts, &ContractStore::changed, this, &ComposeModel::refresh);
    refresh();
}

const Contract& ComposeModel::contract() const { return contract(draft().endpoint); }

const Contract& ComposeModel::contract(Endpoint endpoint) const { return m_contracts.contract(endpoint); }

Money ComposeModel::rateOf(Tier tier) const { return RateTable::shipped().perSecond(tier, draft().audio); }

ComposeModel::FieldState ComposeModel::fieldState(Role role) const
{
    if (contract().has(role))
        return {};
    const bool isFrame = role == Role::FirstFrame || role == Role::LastFrame;
    if (isFrame && !draft().endpoint.takesImage())
        return {Absence::NeedsImageMode};
    if (role == Role::Aspect && draft().endpoint.takesImage())
        return {Absence::FromImage};
    // Without a list of its own the shots are numbered inside the prompt: they can always be used.
    return role == Role::Shots ? FieldState{} : FieldState{Absence::NotInContract};
}

int ComposeModel::leastSeconds() const
{
    const Field* field = contract().field(Role::Duration);
    return field && field->minimum ? int(*field->minimum) : 3;
}

int ComposeModel::mostSeconds() const
{
    const Field* field = contract().field(Role::Duration);
    return field && field->maximum ? int(*field->maximum) : 15;
}

void ComposeModel::open(const DraftDocument& document, const DraftHistory& history)
{
    m_history = history;
    take(document);
}

void ComposeModel::take(const DraftDocument& document)
{
    m_document = document;
    m_shots.setShots(document.draft.shots);
    refresh();
}

void ComposeModel::edit(const QString& key, const std::function<void(DraftDocument&)>& change)
{
    DraftDocument after = m_document;
    change(after);
    fitScript(after);
    if (isBlank(after.draft)) // what is begun anew is nobody's child
        after.source = {};
    if (after == m_document)
        return;
    m_history.note(m_document, key);
    take(after);
}

void ComposeModel::undo()
{
    if (canUndo())
        take(m_history.undo(m_document));
}

void ComposeModel::redo()
{
    if (canRedo())
        take(m_history.redo(m_document));
}

void ComposeModel::setFacts(const LintFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    refresh();
}

void ComposeModel::setDraft(const RequestDraft& draft)
{
    edit({}, [&draft](DraftDocument& document) { document.draft = draft; });
}

template<typename T>
void ComposeModel::put(T RequestDraft::*member, const T& value, const QString& key)
{
    edit(key, [member, &value](DraftDocument& document) { document.draft.*member = value; });
}

void ComposeModel::setTier(Tier tier) { put(&RequestDraft::endpoint, Endpoint{tier, draft().endpoint.mode}); }
void ComposeModel::setMode(Mode mode) { put(&RequestDraft::endpoint, Endpoint{draft().endpoint.tier, mode}); }
void ComposeModel::setPrompt(const QString& text) { put(&RequestDraft::prompt, text, QStringLiteral("prompt")); }
void ComposeModel::setStyle(const QString& text) { put(&RequestDraft::style, text, QStringLiteral("style")); }
void ComposeModel::setFirstFrame(const QString& url) { put(&RequestDraft::firstFrame, url, QStringLiteral("first")); }
void ComposeModel::setLastFrame(const QString& url) { put(&RequestDraft::lastFrame, url, QStringLiteral("last")); }
void ComposeModel::setNegative(const QString& text) { put(&RequestDraft::negative, text, QStringLiteral("negative")); }
void ComposeModel::setSeconds(int seconds) { put(&RequestDraft::seconds, seconds, QStringLiteral("seconds")); }
void ComposeModel::setAspect(const QString& aspect) { put(&RequestDraft::aspect, aspect); }
void ComposeModel::setGuidance(double guidance) { put(&RequestDraft::guidance, guidance, QStringLiteral("guidance")); }
void ComposeModel::setAudio(bool audio) { put(&RequestDraft::audio, audio); }
void ComposeModel::setSeed(std::optional<qint64> seed) { put(&RequestDraft::seed, seed, QStringLiteral("seed")); }

void ComposeModel::setShotsActive(bool active)
{
    edit({}, [active](DraftDocument& document) {
        document.draft = active ? withTextAsRows(document.draft) : withRowsAsText(document.draft);
    });
}

void ComposeModel::takeShots(const QString& key, int from, int added)
{
    edit(key, [this, from, added](DraftDocument& document) {
        document.draft.shots = m_shots.shots();
        // A border set by hand stays at its shot; the one whose shot went falls on the next.
        for (int& start : document.batch.splitBefore)
            start = start >= from && added != 0 ? std::max(from, start + added) : start;
    });
}

void ComposeModel::swapFrames()
{
    edit({}, [](DraftDocument& document) { std::swap(document.draft.firstFrame, document.draft.lastFrame); });
}

void ComposeModel::fitDurationToShots() { setSeconds(std::clamp(m_shots.sum(), leastSeconds(), mostSeconds())); }

void ComposeModel::refresh()
{
    m_shots.setMost(isScript(m_document) ? 0 : contract().maxShots());
    m_plan = planBatch(m_document, [this](Endpoint endpoint) -> const Contract& { return contract(endpoint); });
    m_problems = m_plan.problems();
    m_price = priceOf(draft(), contract());
    LintFacts facts = m_facts;
    facts.total = m_plan.total();
    facts.muted += m_document.muted;
    m_findings = lint({.draft = draft(), .contract = contract(), .problems = m_problems, .facts = facts});
    Q_EMIT changed();
}

} // namespace klapper
