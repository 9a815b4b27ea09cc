// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobqueue.h"

#include "app/contract/requestbody.h"
#include "app/core/rates.h"
#include "app/jobs/journal.h"

#include <QUuid>

namespace klapper {

using namespace std::chrono_literals;

JobQueue::JobQueue(JobServices services, Instance& instance, Options options, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_instance(instance)
    , m_options(options)
    , m_schedule(m_services.polls.spacing)
{
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &JobQueue::startWaiting);
    connect(&m_schedule, &PollSchedule::due, this, [this](const QString& id) {
        if (JobMachine* due = machine(id))
            due->poll();
    });
    m_foreignTimer.setInterval(2s);
    connect(&m_foreignTimer, &QTimer::timeout, this, [this] {
        readForeignChanges();
        if (m_adopts)
            adoptOrphans();
    });
}

JobQueue::~JobQueue()
{
    // Machines announce nothing any more while they go.
    for (JobMachine* each : std::as_const(m_machines)) {
        each->disconnect(this);
        delete each;
    }
}

Status JobQueue::load()
{
    m_dataVersion = m_services.journal.dataVersion();
    const Result<QList<Job>> jobs = m_services.journal.all();
    if (!jobs)
        return jobs.error();
    for (const Job& job : *jobs)
        remember(job);
    m_foreignTimer.start();
    return Nothing{};
}

void JobQueue::remember(const Job& job)
{
    const bool known = m_rest.contains(job.id) || m_machines.contains(job.id);
    m_rest.insert(job.id, job);
    if (!known)
        m_order.append(job.id);
    if (known)
        Q_EMIT jobChanged(job.id);
    else
        Q_EMIT jobAdded(job.id);
}

void JobQueue::adoptOrphans()
{
    m_adopts = true;
    QHash<QString, bool> alive;
    const QStringList ids = m_order;
    for (const QString& id : ids) {
        const auto found = m_rest.constFind(id);
        if (found == m_rest.constEnd() || isFinished(found->state))
            continue;
        const QString owner = found->owner;
        if (!alive.contains(owner))
            alive.insert(owner, m_instance.isAlive(owner));
        if (alive.value(owner) && owner != m_instance.id())
            continue;
        JobMachine* adopted = takeOver(id, owner);
        if (!adopted)
            continue;
        Q_EMIT jobChanged(id);
        adopted->resume();
        m_startTimer.start(0);
    }
}

JobMachine* JobQueue::makeMachine(const Job& job)
{
    m_rest.remove(job.id);
    auto* made = new JobMachine(job, m_services, this);
    m_machines.insert(job.id, made);
    const QString id = job.id;
    connect(made, &JobMachine::changed, this, [this, made] { onChanged(made); });
    connect(made, &JobMachine::pollWanted, this,
            [this, id](std::chrono::milliseconds delay) { m_schedule.ask(id, delay); });
    connect(made, &JobMachine::cancelAnswered, this,
            [this, id](const Result<CancelAnswer>& answer) { Q_EMIT cancelAnswered(id, answer); });
    connect(made, &JobMachine::journalFailed, this, &JobQueue::journalFailed);
    return made;
}

void JobQueue::onChanged(JobMachine* changed)
{
    Q_EMIT jobChanged(changed->job().id);
    // Room may have come free, or a job may wait for a time. Later: never inside a machine's own step.
    if (!m_startTimer.isActive() || m_startTimer.remainingTimeAsDuration() > 10ms)
        m_startTimer.start(0);
}

Result<QString> JobQueue::enqueue(const Order& order)
{
    if (!check(order.draft, order.contract).isEmpty() || order.contract.endpoint != order.draft.endpoint)
        return Error{.kind = ErrorKind::BadInput, .detail = QStringLiteral("the request does not fit the contract")};
    Job job;
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.draft = order.draft;
    job.contractSource = order.contract.source;
    job.contractDate = order.contract.date;
    job.body = requestBytes(requestBody(order.draft, order.contract));
    job.estimate = RateTable::shipped().estimate(order.draft.endpoint.tier, order.draft.audio, order.draft.seconds);
    job.folder = order.folder;
    job.wantsFile = order.wantsFile;
    job.parentId = order.parentId;
    job.createdAt = m_services.now();
    job.owner = m_instance.id();
    const Status written = m_services.journal.insert(job);
    if (!written)
        return written.error();
    m_order.append(job.id);
    makeMachine(job);
    Q_EMIT jobAdded(job.id);
    m_startTimer.start(0);
    return job.id;
}

void JobQueue::startWaiting()
{
    int room = m_options.mostRunning - underWay();
    const QDateTime now = m_services.now();
    std::optional<qint64> nextLook;
    for (const QString& id : std::as_const(m_order)) {
        JobMachine* each = machine(id);
        if (!each)
            continue;
        const Job& job = each->job();
        const bool heldForNetwork =
            job.state == JobState::Held && job.error
            && (job.error->kind == ErrorKind::Unreachable || job.error->kind == ErrorKind::Timeout);
        if (job.state != JobState::Waiting && !heldForNetwork)
            continue;
        const qint64 wait = job.notBefore.isValid() ? now.msecsTo(job.notBefore) : 0;
        if (wait > 0) {
            nextLook = std::min(nextLook.value_or(wait), wait);
            continue;
        }
        if (heldForNetwork)
            each->release();
        if (room > 0 && each->job().state == JobState::Waiting) {
            --room;
            each->submit();
            // Still waiting: the journal did not take it. Nothing was sent; look again soon.
            if (each->job().state == JobState::Waiting)
                nextLook = std::min<qint64>(nextLook.value_or(5'000), 5'000);
        }
    }
    if (nextLook)
        m_startTimer.start(std::chrono::milliseconds(std::min<qint64>(*nextLook, 60'000)));
}

int JobQueue::underWay() const
{
    return int(std::count_if(m_machines.cbegin(), m_machines.cend(), [](const JobMachine* each) {
        return each->job().state == JobState::Submitting || isRemote(each->job().state);
    }));
}

const Job* JobQueue::job(const QString& id) const
{
    if (const JobMachine* found = machine(id))
        return &found->job();
    const auto rest = m_rest.constFind(id);
    return rest == m_rest.constEnd() ? nullptr : &rest.value();
}

bool JobQueue::isOurs(const QString& id) const { return m_machines.contains(id); }

void JobQueue::cancel(const QString& id)
{
    if (JobMachine* found = machine(id))
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

void JobQueue::fetchAgain(const QString& id)
{
    if (JobMachine* found = machine(id))
        return found->fetchAgain();
    const auto rest = m_rest.constFind(id);
    if (rest == m_rest.constEnd() || !isFinished(rest->state))
        return;
    const QString owner = rest->owner;
    if (m_instance.isAlive(owner) && owner != m_instance.id())
        return; // looked after elsewhere
    if (JobMachine* found = takeOver(id, owner))
        found->fetchAgain();
}

JobMachine* JobQueue::takeOver(const QString& id, const QString& owner)
{
    const Result<bool> taken = m_services.journal.adopt(id, owner, m_instance.id());
    const Result<std::optional<Job>> fresh = m_services.journal.find(id);
    if (!taken || !*taken || !fresh || !*fresh)
        return nullptr;
    return makeMachine(**fresh);
}

void JobQueue::retryNow(const QString& id)
{
    if (JobMachine* found = machine(id))
        found->job().state == JobState::Held ? found->release() : found->hurry();
}

void JobQueue::accountChanged()
{
    for (JobMachine* each : std::as_const(m_machines)) {
        const Job& job = each->job();
        const bool forAccount =
            job.error && (job.error->kind == ErrorKind::NotSignedIn || job.error->kind == ErrorKind::Forbidden);
        if (job.state == JobState::Held && forAccount)
            each->release();
        else
            each->hurry();
    }
}

void JobQueue::readForeignChanges()
{
    const qint64 version = m_services.journal.dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    const Result<QList<Job>> jobs = m_services.journal.all();
    if (!jobs)
        return;
    for (const Job& job : *jobs) {
        if (!m_machines.contains(job.id) && m_rest.value(job.id) != job)
            remember(job);
    }
}

} // namespace klapper
