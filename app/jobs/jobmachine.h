// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/collector.h"
#include "app/jobs/job.h"
#include "app/jobs/jobservices.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace klapper {

/// Drives one job. Every transition is written to the journal first, then acted on, then announced.
///
///   Waiting ─submit()─> Submitting ─POST once─> InQueue ─poll()─> Rendering ─poll()─> Downloading ─> Done
///
/// Whether an event applies is decided by next() alone.
class JobMachine final : public QObject
{
    Q_OBJECT
public:
    JobMachine(Job job, JobServices services, QObject* parent);
    ~JobMachine() override;

    const Job& job() const { return m_job; }

    /// Its turn has come: writes "submitting", then sends the paid call.
    void submit();
    /// Asks the service about it once.
    void poll();
    /// Goes on with a job read from the journal: polls, collects, or turns a lost POST into Unknown.
    void resume();
    /// Before it was sent: Cancelled. Afterwards asks the service; the answer comes as cancelAnswered().
    void cancel();
    void hold();
    void release();
    void fetchAgain();
    /// Polls at once instead of waiting out a backoff.
    void hurry();

Q_SIGNALS:
    void changed();
    /// Wishes to be polled after a while; see PollSchedule.
    void pollWanted(std::chrono::milliseconds delay);
    void cancelAnswered(const klapper::Result<klapper::CancelAnswer>& answer);
    /// The journal could not take a transition; it is tried again every few seconds.
    void journalFailed(const klapper::Error& error);

private:
    using Edit = std::function<void(Job&)>;

    bool apply(JobEvent event, const Edit& edit = {});
    void save();
    void takeSubmit(const Result<SubmitAnswer>& answer);
    void takeSubmitError(const Error& error);
    void takeStatus(const Result<StatusAnswer>& answer);
    void takePollError(const Error& error);
    void takeCancel(const Result<CancelAnswer>& answer);
    void collect();
    void takeCollected(const Collector::Outcome& outcome);
    void askLateCost();
    void wantPoll(std::optional<std::chrono::milliseconds> retryAfter = {});

    Job m_job;
    JobServices m_services;
    Collector* m_collector = nullptr;
    QTimer m_saveAgain;
    int m_pollFailures = 0;
    int m_vanishedAnswers = 0;
    QElapsedTimer m_vanishedSince;
    QTimer m_lateCost;
    int m_costTries = 0;
    int m_rateRefusals = 0;
    bool m_polling = false;
};

} // namespace klapper
