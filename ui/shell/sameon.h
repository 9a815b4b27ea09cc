// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/draftsource.h"

#include <QObject>

namespace klapper {

class ComposeModel;
class Engine;
class GenerateFlow;
class JobActions;
class MessageArea;

/// "Same on Pro": a finished clip once more on a dearer tier, as a job of its own with the first as its parent. The
/// open draft stays as it is unless the person wants the recipe there instead.
class SameOn final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    SameOn(Engine& engine, ComposeModel& compose, GenerateFlow& flow, JobActions& actions, MessageArea& messages,
           QObject* parent);

    /// Asks once, then sends.
    void start(const QString& id, Tier tier);

private:
    QString noteOf(const RequestDraft& draft) const;
    void load();

    Engine& m_engine;
    ComposeModel& m_compose;
    GenerateFlow& m_flow;
    JobActions& m_actions;
    MessageArea& m_messages;
    RequestDraft m_draft; ///< of the question that is open
    DraftSource m_source;
};

} // namespace klapper
