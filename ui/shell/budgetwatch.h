// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace klapper {

class BudgetDialog;
class ComposeModel;
class Engine;
class GenerateBar;
class JobList;
class MessageArea;

/// Keeps what the window shows true to the budget: Generate is refused over a cap, rows that are held for the budget
/// know whether there is room, and when room comes they are offered for release. Nothing is sent by itself: the caps
/// are the person's, and so is the decision to go on.
class BudgetWatch final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    BudgetWatch(Engine& engine, ComposeModel& compose, MessageArea& messages, QWidget* window);

    void guard(GenerateBar& bar);
    void guard(JobList& rows);
    /// Opens the budget, or brings it to the front.
    void openDialog();
    /// The journal or the flow refused what the bar had let through: somebody else was quicker.
    /// @param wanted what all of it would have cost
    void sayRefused(const Error& error, Money wanted);
    /// Jobs that are held for the budget and fit now, in the order of their turn; each takes its part of the room.
    QStringList releasable() const;

private:
    void refreshBar(GenerateBar& bar);
    bool isHeldForBudget(const QString& id) const;
    void offerRelease();
    void release();

    Engine& m_engine;
    ComposeModel& m_compose;
    MessageArea& m_messages;
    QWidget* m_window;
    QPointer<BudgetDialog> m_dialog;
    QStringList m_offered;
};

} // namespace klapper
