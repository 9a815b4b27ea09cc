// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/composemodel.h"

#include "app/contract/contractstore.h"
#include "app/core/rates.h"

namespace klapper {

ComposeModel::ComposeModel(ContractStore& contracts, QObject* parent)
    : QObject(parent)
    , m_contracts(contracts)
{
    connect(&m_shots, &ShotTableModel::edited, this, &ComposeModel::takeShots);
    connect(&m_contracts, &ContractStore::changed, this, [this](Endpoint endpoint) {
        if (endpoint == m_draft.endpoint)
            refresh();
    });
    refresh();
}

const Contract& ComposeModel::contract() const { return m_contracts.contract(m_draft.endpoint); }

Money ComposeModel::rateOf(Tier tier) const { return RateTable::shipped().perSecond(tier, m_draft.audio); }

ComposeModel::FieldState ComposeModel::fieldState(Role role) const
{
    if (contract().has(role))
        return {};
    const bool isFrame = role == Role::FirstFrame || role == Role::LastFrame;
    if (isFrame && !m_draft.endpoint.takesImage())
        return {Absence::NeedsImageMode};
    if (role == Role::Aspect && m_draft.endpoint.takesImage())
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

void ComposeModel::setDraft(const RequestDraft& draft)
{
    m_draft = draft;
    m_shots.setShots(draft.shots);
    refresh();
}

template<typename T>
void ComposeModel::put(T RequestDraft::*member, const T& value)
{
    if (m_draft.*member == value)
        return;
    m_draft.*member = value;
    refresh();
}

void ComposeModel::setTier(Tier tier) { put(&RequestDraft::endpoint, Endpoint{tier, m_draft.endpoint.mode}); }
void ComposeModel::setMode(Mode mode) { put(&RequestDraft::endpoint, Endpoint{m_draft.endpoint.tier, mode}); }
void ComposeModel::setPrompt(const QString& text) { put(&RequestDraft::prompt, text); }
void ComposeModel::setFirstFrame(const QString& url) { put(&RequestDraft::firstFrame, url); }
void ComposeModel::setLastFrame(const QString& url) { put(&RequestDraft::lastFrame, url); }
void ComposeModel::setNegative(const QString& text) { put(&RequestDraft::negative, text); }
void ComposeModel::setSeconds(int seconds) { put(&RequestDraft::seconds, seconds); }
void ComposeModel::setAspect(const QString& aspect) { put(&RequestDraft::aspect, aspect); }
void ComposeModel::setGuidance(double guidance) { put(&RequestDraft::guidance, guidance); }
void ComposeModel::setAudio(bool audio) { put(&RequestDraft::audio, audio); }
void ComposeModel::setSeed(std::optional<qint64> seed) { put(&RequestDraft::seed, seed); }

void ComposeModel::setShotsActive(bool active)
{
    if (active && m_shots.rowCount() == 0)
        m_shots.add(-1, m_draft.seconds);
    put(&RequestDraft::shotsActive, active);
}

void ComposeModel::swapFrames()
{
    std::swap(m_draft.firstFrame, m_draft.lastFrame);
    refresh();
}

void ComposeModel::fitDurationToShots() { setSeconds(std::clamp(m_shots.sum(), leastSeconds(), mostSeconds())); }

void ComposeModel::takeShots() { put(&RequestDraft::shots, m_shots.shots()); }

void ComposeModel::refresh()
{
    m_problems = check(m_draft, contract());
    m_price = priceOf(m_draft, contract());
    Q_EMIT changed();
}

} // namespace klapper
