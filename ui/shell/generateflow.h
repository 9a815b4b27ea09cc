// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"
#include "app/jobs/jobqueue.h"
#include "app/prompt/batchplan.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace klapper {

class ComposeModel;
class Engine;
class QuestionDialog;

/// From the click on Generate to the jobs: all of one press or none. More than one clip, or more than the person's
/// threshold, is asked about once, with everything that will be sent; what the question listed is what is sent.
///
///   start(), send() ── over a cap? ─yes─> refused(), answered()
///       └─ many or dear? ─yes─> question ── no ──> answered()
///             └─ no ────────────┴─ enqueue all ──> enqueued(id) each, sent() once; or refused(); then answered()
class GenerateFlow final : public QObject
{
    Q_OBJECT
public:
    /// What is sent besides the open draft.
    struct Batch
    {
        BatchPlan plan;
        DraftSource source = {}; ///< job that it was made from
        bool alwaysAsk = false;  ///< also a single cheap clip
        QString note = {};       ///< said in the question
        QString instead = {};    ///< a third answer of the question; empty: none
        QWidget* window = {};    ///< that the question belongs to; null: the main one
    };

    /// All outlive this.
    GenerateFlow(Engine& engine, ComposeModel& model, QWidget* window);

    /// Sends the plan of the open draft.
    void start();
    /// Sends something else; nothing when a question is open. The open draft stays as it is.
    void send(const Batch& batch);
    /// The question that is open, or null.
    QuestionDialog* question() const;

Q_SIGNALS:
    void enqueued(const QString& id);
    /// All of one press of Generate for the open draft, in order, and the document as it was then.
    void sent(const QStringList& ids, const klapper::DraftDocument& document);
    /// Nothing was sent. @param wanted what all of it would have cost
    void refused(const klapper::Error& error, klapper::Money wanted);
    void answered();
    /// The third answer was chosen.
    void insteadChosen();

private:
    void consider(const Batch& batch, std::optional<DraftDocument> document);
    void ask();
    QString questionText() const;
    QString reasonText() const;
    QStringList listing() const;
    QList<Order> orders() const;
    void enqueue();

    Engine& m_engine;
    ComposeModel& m_model;
    QWidget* m_window;
    QPointer<QuestionDialog> m_question;
    Batch m_batch;
    QList<Order> m_orders; ///< as they were listed
    std::optional<DraftDocument> m_document;
};

} // namespace klapper
