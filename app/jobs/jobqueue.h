// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/requestcheck.h"
#include "app/jobs/instance.h"
#include "app/jobs/jobcache.h"
#include "app/jobs/jobmachine.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace klapper {

/// A wish to generate one clip.
struct Order
{
    RequestDraft draft;
    Contract contract;
    QString folder;
    bool wantsFile = true;
    QString parentId = {};
    JobRelation relation = JobRelation::None; ///< to the parent
    JobOrigin origin = JobOrigin::Window;
    QString batchId = {}; ///< of a script in parts, see Job
    int batchPart = 0;
    int batchParts = 1;
    bool awaitsFrame = false; ///< a first frame may be missing: it comes with giveFirstFrame()
};

/// The jobs of one journal: starts them when there is room and polls them within the common rate. A job of another
/// running instance is shown but left alone; one whose instance is gone is taken over by adoptOrphans().
///
/// What is unfinished is held in memory, and the newest of what has ended (ids()). A lifetime of jobs stays in the
/// journal: job() reads from there, and who looks for many asks it (Journal::list() and its neighbours) or the library.
class JobQueue final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int mostRunning = 3; ///< jobs under way at once; the others wait here
        int mostEnded = 50;  ///< ended jobs among ids()
    };

    JobQueue(JobServices services, Instance& instance, Options options, QObject* parent = nullptr);
    ~JobQueue() override;

    /// Reads what is unfinished and the newest of what has ended. Starts nothing.
    Status load();
    /// Removes, a moment later, what a crash between the end of a job and its clearing up has left in the folders. More
    /// than once does nothing.
    void removeLeftovers();
    /// Takes over every unfinished job whose instance is gone and goes on with it, from now on also those whose
    /// instance goes later.
    void adoptOrphans();

    /// Checks the draft completely, writes the job down and lets it wait for its turn. Answers the job's id, or
    /// BadInput when anything is wrong with it, OverBudget when a cap has no room beside what is spent, held and
    /// waiting, or Journal when it could not be written; then nothing is sent.
    Result<QString> enqueue(const Order& order);
    /// The same for many, all or none of them: every draft is checked and the caps must have room for all together
    /// before the first is written, in one step. Their turns come in this order.
    Result<QStringList> enqueueAll(const QList<Order>& orders);
    /// What a job waited for, see Job::awaitsFrame: its request is made anew with it and has its turn. BadInput when it
    /// does not wait for one, or does not fit the contract with it; then nothing changes.
    Status giveFirstFrame(const QString& id, const QString& frame, const Contract& contract);
    /// The frame will not come: held for the person.
    void holdFor(const QString& id, const Error& why);

    /// Oldest first, by creation: every job that is unfinished, whoever looks after it, and about mostEnded of those
    /// that have ended: the last created at the start, from then on the last that ended. Not all jobs of the journal.
    /// An ended one that goes on (a new download) is among them again.
    QStringList ids() const { return m_order; }
    /// Also one that is not among ids(): it is read from the journal. Null for an id that is not there, or cannot be
    /// read. Valid until the next event loop turn.
    const Job* job(const QString& id) const;
    /// The job that has this request; the same.
    const Job* jobOfRequest(const QString& requestId) const;
    /// Ids of the jobs of a script in parts, ended ones too; oldest first.
    QStringList jobsOfBatch(const QString& batchId) const;
    int underWay() const { return m_underWay; } ///< from submitting to downloading; a paused download does not count
    bool isOurs(const QString& id) const;
    /// Another running instance looks after it: here it can only be looked at.
    bool isElsewhere(const QString& id) const;
    /// Ours that wait or are held, in the order in which they get their turn.
    QStringList unsent() const;

    int mostRunning() const { return m_options.mostRunning; }
    /// At least 1. What is under way beyond it goes on.
    void setMostRunning(int most);

    void cancel(const QString& id);
    void hold(const QString& id);
    void release(const QString& id);
    /// Also what would go on by itself with the network or with another token. Tried again, and nothing sent meanwhile,
    /// when the journal does not take it.
    void holdAll();
    /// Not those that may have been sent all the same; see needsLookBeforeRelease().
    void releaseAll();
    /// Those of them that are ours and held, in one step.
    void releaseThese(const QStringList& ids);
    /// Puts a waiting or held job before another one, or behind all for an empty id.
    void moveBefore(const QString& id, const QString& otherId);
    void fetchAgain(const QString& id);
    /// Of a job that is over: one of its files (by its place among them) is at `path` now; it is Done with it. The
    /// caller has made sure that it is that file. Journal when it could not be written; then nothing changes.
    Status locate(const QString& id, qsizetype output, const QString& path);
    void pause(const QString& id);
    void unpause(const QString& id);
    /// Asks once at once, whatever the service asked for: releases what is held, looks for what expired.
    void retryNow(const QString& id);
    /// The person found the request of an Unknown job; the answer comes as attachAnswered().
    void attach(const QString& id, const QString& requestId);
    /// The person looked, and the service does not have it: it ends, and is not sent again.
    Status declareAbsent(const QString& id);
    /// The same, and exactly the same request waits again as a new job with the old one as its parent; its id.
    /// OverBudget when a cap has no room for it, what the old one held not counted; then nothing changes.
    Result<QString> resend(const QString& id, JobOrigin origin = JobOrigin::Window);

    /// After a new token: everything that was held for one goes on, everything remote is polled.
    void accountChanged();
    /// The network is there again, or the machine woke up: nothing waits out its backoff.
    void hurryAll();

Q_SIGNALS:
    /// It is among ids() now: new, or going on after its end.
    void jobAdded(const QString& id);
    /// Also one that is not among ids(): a cost that came late.
    void jobChanged(const QString& id);
    /// It has ended and gave way to newer ones: no longer among ids(), see job().
    void jobUnlisted(const QString& id);
    void cancelAnswered(const QString& id, const klapper::Result<klapper::CancelAnswer>& answer);
    void attachAnswered(const QString& id, const klapper::Status& outcome);
    void journalFailed(const klapper::Error& error);

private:
    JobMachine* machine(const QString& id) const { return m_machines.value(id); }
    JobMachine* makeMachine(const Job& job);
    /// Makes the job ours in the journal first; null when another instance was quicker.
    JobMachine* takeOver(const QString& id, const QString& owner);
    /// The machine of a job that another instance may have left; null while that one looks after it. A paid call whose
    /// answer that one did not live to hear is Unknown from then on.
    JobMachine* machineOrOrphan(const QString& id);
    void removeMachine(JobMachine* machine);
    bool isListed(const QString& id) const { return m_listed.contains(id); }
    /// Puts it among ids() where its creation says.
    void list(const Job& job);
    void unlist(const QString& id);
    void unlistSurplus();
    /// A job without a machine, as the journal has it now.
    void remember(const Job& job);
    /// Forgets what ids() has no room for and job() has lent.
    void sweep();
    Job jobOf(const Order& order) const;
    void add(const Job& job);
    void onChanged(JobMachine* machine);
    /// Writes what changes many jobs in one step; nothing is sent in it.
    /// False when the journal did not let it begin: then nothing was changed, and journalFailed() said so.
    bool forMany(const QList<JobMachine*>& machines, const std::function<void(JobMachine&)>& change);
    void releaseOrHurry(bool (*isHeld)(const Job&));
    double rankBehindAll(const QDateTime& now) const;
    /// Keeps the counts; whether anything that they are made of is another one now.
    bool notePlace(const Job& job);
    void adoptFrom(const QString& owner);
    /// A part of that script is on its way: two at once could arrive in any order.
    bool isBeingSent(const QString& batchId) const;
    void startWaiting();
    void readForeignChanges();
    void wantLateCosts();

    /// What decides whether a job waits, runs, and when it has its turn.
    struct Place
    {
        JobState state = JobState::Done;
        bool paused = false;
        double rank = 0;
        bool operator==(const Place&) const = default;
    };

    JobServices m_services;
    Instance& m_instance;
    Options m_options;
    PollSchedule m_schedule;
    QTimer m_startTimer;                               ///< next look at jobs that wait for a time
    QTimer m_foreignTimer;                             ///< looks whether another instance has written
    std::chrono::steady_clock::time_point m_sendPause; ///< after a refusal for rate no other job is sent either
    mutable QTimer m_sweepTimer;                       ///< never within a turn that may hold a Job
    bool m_adopts = false;
    bool m_clearedUp = false;
    qint64 m_dataVersion = 0;
    QDateTime m_loadedAt;
    QStringList m_order;
    QSet<QString> m_listed;                 ///< the same
    mutable JobCache m_cache;               ///< jobs without a machine: kept while listed, else read when asked for
    QHash<QString, JobMachine*> m_machines; ///< ours: listed, or ended and still with something to do
    QHash<QString, Place> m_places;         ///< of jobs that have a machine
    int m_underWay = 0;
    mutable std::optional<QStringList> m_unsent; ///< nothing: to be sorted again
};

} // namespace klapper
