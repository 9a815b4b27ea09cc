// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobcommand.h"

#include <QObject>
#include <QPointer>

namespace klapper {

class Engine;
class JobsPanel;
class QuestionDialog;
class SettingsStore;

/// What a person does in the jobs panel, done on the queue: one row, all rows, their order, and how many may run at
/// once, which is a setting.
class QueueControl final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    QueueControl(Engine& engine, SettingsStore& store, JobsPanel& panel, QObject* parent);

Q_SIGNALS:
    /// What the queue does not do.
    void checkRequested(const QString& id);
    void showRequested(const QString& id);
    void recipeRequested(const QString& id);
    void sameRequested(const QString& id, klapper::Tier tier);
    void detailsRequested(const QString& id);
    void budgetRequested();
    void tokenRequested();

private:
    void connectHeader();
    /// Several paid calls with one click: asks, with their sum.
    void askToReleaseAll();
    void perform(JobCommand command, const QString& id);
    void move(JobCommand command, const QString& id);
    void refreshCounts();

    Engine& m_engine;
    SettingsStore& m_store;
    JobsPanel& m_panel;
    QPointer<QuestionDialog> m_question;
};

} // namespace klapper
