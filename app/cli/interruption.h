// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/jobs/jobqueue.h"

#include <QTimer>

namespace klapper::cli {

/// Ctrl-C on a request of ours: finds out what becomes of it and says the truth. ended() comes once, later.
///
///   never sent ──────── cancelled here ──────────────────────────────> ended "nothing was sent"
///   being sent ──────── answer ──> cancel there      no answer ──────> ended "unclear"
///   queued, rendering ─ cancel there ─┬─ cancelled ──────────────────> ended "nothing is charged"
///                                     ├─ requested ─ next poll tells
///                                     ├─ not cancellable ────────────> ended "it goes on and is usually
///                                     billed" └─ no answer ──────────────────> ended "unclear"
///   downloading ─────── part file kept ──────────────────────────────> ended "resume"
class Interruption final : public QObject
{
    Q_OBJECT
public:
    Interruption(JobQueue& queue, QString jobId, bool practice, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void said(const QString& note);
    void ended(const klapper::cli::Trouble& trouble);

private:
    const Job& job() const { return *m_queue.job(m_jobId); }
    void onJob(const QString& id);
    void onCancelAnswered(const QString& id, const Result<CancelAnswer>& answer);
    void askCancel();
    void giveUp();
    void goesOn(const QString& what);
    void unclear(const QString& what);
    void end(const Trouble& trouble);

    JobQueue& m_queue;
    QString m_jobId;
    bool m_practice;
    bool m_asked = false;
    bool m_ended = false;
    QTimer m_patience;
};

} // namespace klapper::cli
