// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"
#include "app/prompt/draftdocument.h"

#include <QObject>

class QWidget;

namespace klapper {

class ComposeModel;
class Engine;
class QuestionDialog;

/// From the click on Generate to the job: asks before an estimate above the person's threshold, then enqueues.
///
///   start() ── over a cap? ─yes─> refused(), answered()
///           └─ dear? ─yes─> question ── no ──> answered()
///                 └─ no ────────────┴─ enqueue ──> enqueued(id) or refused(), then answered()
class GenerateFlow final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    GenerateFlow(Engine& engine, ComposeModel& model, QWidget* window);

    void start();
    /// The question that is open, or null.
    QuestionDialog* question() const { return m_question; }

Q_SIGNALS:
    void enqueued(const QString& id);
    /// All of one press of Generate, in order, and the document as it was then.
    void sent(const QStringList& ids, const klapper::DraftDocument& document);
    void refused(const klapper::Error& error);
    void answered();

private:
    void ask();
    void enqueue();

    Engine& m_engine;
    ComposeModel& m_model;
    QWidget* m_window;
    QuestionDialog* m_question = nullptr;
};

} // namespace klapper
