// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does with the jobs of a queue; how the queue lives by itself stands in jobqueue.cpp.
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"

#include <QUuid>

namespace klapper {

namespace {

constexpr std::chrono::milliseconds holdAgain{1'000};

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Error looksAfterElsewhere()
{
    return {.kind = ErrorKind::Journal,
            .retry = Retry::ByPerson,
            .detail = QStringLiteral("another running Klapper looks after this job, or it is not in the journal")};
}

} // namespace

void JobQueue::setMostRunning(int most)
{
    m_options.mostRunning = std::max(1, most);
    m_startTimer.start(0);
}

void JobQueue::cancel(const QString& id)
{
    if (JobMachine* found = machineOrOrphan(id))
        found->cancel();
}

void JobQueue::hold(const QString& id)
{
    if (JobMachine* found = machine(id))
        found->hold();
}

void JobQueue::release(const QString& id)
{
    if (JobMachine* found = machine(id))
        found->release();
}

void JobQueue::holdAll()
{
    QList<JobMachine*> going;
    const QStringList ids = unsent();
    for (const QString& id : ids) {
        const Job& job = machine(id)->job();
        // Also what would go on by itself as soon as there is a network, a token or the part before.
        const bool waitsForPart = job.state == JobState::Held && job.awaitsFrame && job.error;
        if (job.state == JobState::Waiting || isHeldForNetwork(job) || isHeldForToken(job)
            || (waitsForPart && !needsLookBeforeRelease(job)))
            going.append(machine(id));
    }
    if (forMany(going, [](JobMachine& each) { each.hold(); }))
        return;
    // The wish stands: nothing is sent until the journal has taken it.
    m_sendPause = std::max(m_sendPause, std::chrono::steady_clock::now() + 2 * holdAgain);
    QTimer::singleShot(holdAgain, this, &JobQueue::holdAll);
}

void JobQueue::releaseAll()
{
    QStringList ids = unsent();
    ids.removeIf([this](const QString& id) { return needsLookBeforeRelease(machine(id)->job()); });
    releaseThese(ids);
}

void JobQueue::releaseThese(const QStringList& ids)
{
    QList<JobMachine*> held;
    for (const QString& id : ids) {
        JobMachine* each = machine(id);
        if (each && each->job().state == JobState::Held)
            held.append(each);
    }
    forMany(held, [](JobMachine& each) { each.release(); });
}

double JobQueue::rankBehindAll(const QDateTime& now) const
{
    const QStringList order = unsent();
    const double byTime = double(now.toMSecsSinceEpoch());
    return order.isEmpty() ? byTime : std::max(byTime, machine(order.last())->job().rank + 1);
}

void JobQueue::moveBefore(const QString& id, const QString& otherId)
{
    QStringList order = unsent();
    if (id == otherId || !order.removeOne(id) || order.isEmpty())
        return;
    const qsizetype place = otherId.isEmpty() ? order.size() : order.indexOf(otherId);
    if (place < 0)
        return;
    const auto rankAt = [this, &order](qsizetype at) {
        return machine(order[at])->job().rank;
    };
    if (place == 0)
        return machine(id)->setRank(rankAt(0) - 1);
    if (place == order.size())
        return machine(id)->setRank(rankAt(place - 1) + 1);
    const double before = rankAt(place - 1);
    const double after = rankAt(place);
    const double between = (before + after) / 2;
    if (before < between && between < after)
        return machine(id)->setRank(between);
    // No number is left between them: all behind the place make room.
    const double end = rankAt(order.size() - 1);
    QList<JobMachine*> behind{machine(id)};
    for (qsizetype at = place; at < order.size(); ++at)
        behind.append(machine(order[at]));
    double rank = end;
    forMany(behind, [&rank](JobMachine& each) { each.setRank(++rank); });
}

void JobQueue::fetchAgain(const QString& id)
{
    if (JobMachine* found = machineOrOrphan(id))
        found->fetchAgain();
}

Status JobQueue::locate(const QString& id, qsizetype output, const QString& path)
{
    JobMachine* found = machineOrOrphan(id);
    return found ? found->locate(output, path) : Status(looksAfterElsewhere());
}

void JobQueue::pause(const QString& id)
{
    if (JobMachine* found = machine(id))
        found->pause();
}

void JobQueue::unpause(const QString& id)
{
    if (JobMachine* found = machine(id))
        found->unpause();
}

void JobQueue::retryNow(const QString& id)
{
    JobMachine* found = machineOrOrphan(id);
    if (!found)
        return;
    switch (found->job().state) {
    case JobState::Held:
        return found->release();
    case JobState::Expired:
        return found->lookAgain();
    default:
        return found->askNow();
    }
}

void JobQueue::attach(const QString& id, const QString& requestId)
{
    if (JobMachine* found = machineOrOrphan(id))
        return found->attach(requestId);
    Q_EMIT attachAnswered(id, looksAfterElsewhere());
}

Status JobQueue::declareAbsent(const QString& id)
{
    JobMachine* found = machineOrOrphan(id);
    return found ? found->declareAbsent() : Status(looksAfterElsewhere());
}

Result<QString> JobQueue::resend(const QString& id, JobOrigin origin)
{
    JobMachine* found = machineOrOrphan(id);
    if (!found)
        return looksAfterElsewhere();
    const Job& old = found->job();
    Job fresh;
    fresh.id = newId();
    fresh.draft = old.draft;
    fresh.contractSource = old.contractSource;
    fresh.contractDate = old.contractDate;
    fresh.body = old.body;
    fresh.estimate = old.estimate;
    fresh.folder = old.folder;
    fresh.wantsFile = old.wantsFile;
    fresh.batchId = old.batchId;
    fresh.batchPart = old.batchPart;
    fresh.batchParts = old.batchParts;
    fresh.awaitsFrame = old.awaitsFrame;
    fresh.parentId = old.id;
    fresh.relation = JobRelation::Resent;
    fresh.origin = origin;
    fresh.createdAt = m_services.now();
    fresh.rank = rankBehindAll(fresh.createdAt);
    fresh.owner = m_instance.id();
    const Status replaced = found->replaceBy(fresh);
    if (!replaced)
        return replaced.error();
    add(fresh);
    return fresh.id;
}

void JobQueue::releaseOrHurry(bool (*isHeld)(const Job&))
{
    QList<JobMachine*> held;
    const QList<JobMachine*> all = m_machines.values();
    for (JobMachine* each : all) {
        if (isHeld(each->job()))
            held.append(each);
        else
            each->hurry();
    }
    forMany(held, [](JobMachine& each) { each.release(); });
}

void JobQueue::accountChanged()
{
    for (JobMachine* each : std::as_const(m_machines))
        each->noteNewToken();
    releaseOrHurry(isHeldForToken);
}

void JobQueue::hurryAll() { releaseOrHurry(isHeldForNetwork); }

} // namespace klapper
