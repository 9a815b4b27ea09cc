// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/collector.h"
#include "app/jobs/job.h"
#include "app/jobs/jobservices.h"
#include "app/jobs/slowwatch.h"

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
    /// Its turn among the polls: asks the service once, for its status, its result or its cost.
    void poll();
    /// Goes on with a job read from the journal: polls, collects, or turns a lost POST into Unknown.
    void resume();
    /// Before it was sent: Cancelled. Afterwards asks the service; the answer comes as cancelAnswered().
    void cancel();
    void hold();
    /// Another job met a closed account: this waiting one need not be refused as well.
    void holdFor(const Error& reason);
    void release();
    void fetchAgain();
    /// One of its files is at `path` now. BadInput when it is not over or has no such file.
    Status locate(qsizetype output, const QString& path);
    /// Stops the download where it is, and goes on with it.
    void pause();
    void unpause();
    /// Asks once more for a request that the service did not know.
    void lookAgain();
    /// The request of an Unknown job, found by the person: asks the service for it and compares the model. attached()
    /// says what came of it.
    void attach(const QString& requestId);
    /// The person looked, and the service does not have this Unknown job: it ends as Failed, not charged. BadInput when
    /// its outcome is not in question.
    Status declareAbsent();
    /// The same, and `fresh` is written down in the same step.
    Status replaceBy(const Job& fresh);
    /// Completes a job that waits for its first frame.
    void takeFirstFrame(const RequestDraft& draft, const Contract& contract, const QByteArray& body);
    /// Moves it among the waiting jobs.
    void setRank(double rank);
    /// It has ended, and nothing of it is under way or still to be written or asked: it can go.
    bool isAtRest() const;
    /// The cost is not known yet although the job has ended; see fault N14.
    static bool lacksCost(const Job& job);
    /// There is another token: when the call under way is refused the one before, the job goes on with the new one.
    void noteNewToken() { m_tokenIsNewer = true; }
    /// Polls at once instead of waiting out a backoff, but not before a Retry-After is over.
    void hurry();
    /// The same, and not even that holds it up: the person asked, once.
    void askNow();
    /// Its last change is not on disk: written again until it is.
    void saveSoon() { m_saveAgain.start(); }
    /// Of a Waiting or Held job: how long it must not be sent yet. By a clock that nobody turns.
    std::chrono::milliseconds waitLeft() const;

Q_SIGNALS:
    void changed();
    /// Wishes to be polled after a while; see PollSchedule.
    void pollWanted(std::chrono::milliseconds delay);
    void cancelAnswered(const klapper::Result<klapper::CancelAnswer>& answer);
    void attached(const klapper::Status& outcome);
    /// The service refused the paid call because of the account; the next job would meet the same.
    void accountRefused(const klapper::Error& error);
    /// The service refused the paid call because there were too many.
    void rateRefused(std::chrono::milliseconds wait);
    /// The journal could not take a transition; it is tried again every few seconds.
    void journalFailed(const klapper::Error& error);

private:
    using Edit = std::function<void(Job&)>;

    bool apply(JobEvent event, const Edit& edit = {});
    /// Writes a change that is no transition; tried again until the disk takes it.
    void change(const Edit& edit);
    void save();
    void takeSubmit(const Result<SubmitAnswer>& answer);
    void takeSubmitError(const Error& error);
    void takeStatus(const Result<StatusAnswer>& answer);
    void takePollError(const Error& error);
    void takeCancel(const Result<CancelAnswer>& answer);
    void collect();
    void takeProgress(qint64 received, qint64 total);
    void takeCollected(const Collector::Outcome& outcome);
    void removeLeftParts();
    void wantLateCost();
    void askLateCost();
    static Error notInQuestion();
    void checkFound(const QString& requestId);
    void takeFound(const QString& requestId);
    void wantPoll(std::optional<std::chrono::milliseconds> retryAfter = {});

    Job m_job;
    std::optional<Error> m_refusal; ///< of the journal, for the last apply()
    JobServices m_services;
    Collector* m_collector = nullptr;
    QTimer m_saveAgain;
    SlowWatch m_slowWatch;
    int m_pollFailures = 0;
    int m_vanishedAnswers = 0;
    QElapsedTimer m_vanishedSince;
    std::chrono::steady_clock::time_point m_acceptedAt; ///< the age of the request decides how often it is asked about
    std::chrono::steady_clock::time_point m_notBefore;
    std::chrono::steady_clock::time_point m_pollNotBefore; ///< by a Retry-After
    int m_costTries = 0;
    int m_rateRefusals = 0;
    bool m_polling = false;
    bool m_attaching = false;
    bool m_tokenIsNewer = false; ///< than the call under way
};

} // namespace klapper
