// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"
#include "ui/shell/recipehistory.h"

#include <QObject>

namespace klapper {

class ComposeModel;
class Engine;
class WindowMemory;

/// Tells the compose form what the linter needs to know beyond the draft: the threshold for asking, the balance, what
/// succeeded before, what the live contract has otherwise, what the frames are, and which rules are muted for good.
class LintWatch final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    LintWatch(Engine& engine, ComposeModel& compose, WindowMemory& memory, QObject* parent);

    /// What a look at a frame's image told; nothing: not known (any more).
    void setFrameFacts(Role role, const std::optional<FrameFacts>& facts);
    /// Rules that say nothing from now on, in every draft.
    void setMuted(const QStringList& rules);

private:
    void refreshMoney();
    void refreshDraft();
    void refreshContract();
    void hand();

    Engine& m_engine;
    ComposeModel& m_compose;
    WindowMemory& m_memory;
    RecipeHistory m_history;
    LintFacts m_facts;
    std::optional<RequestDraft> m_looked; ///< what m_facts says about the history is of this
    std::optional<Contract> m_compared;   ///< what m_facts says about the contract is of this
};

} // namespace klapper
