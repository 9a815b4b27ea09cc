// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How jobs get their turn; which of them are held in memory stands in jobqueuelist.cpp.
#include "app/jobs/jobqueue.h"

#include "app/jobs/journal.h"

namespace klapper {

using namespace std::chrono_literals;

namespace {

/// Each is a write to the disk: a window stays awake between them.
constexpr int mostSubmitsPerTurn = 4;
/// Jobs of the past that stay in memory after somebody asked for them.
constexpr int mostLent = 100;

bool isUnsent(JobState state) { return state == JobState::Waiting || state == JobState::Held; }

} // namespace

JobQueue::JobQueue(JobServices services, Instance& instance, Options options, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_instance(instance)
    , m_options(options)
    , m_schedule(m_services.polls.spacing)
    , m_cache(mostLent)
{
    m_sweepTimer.setSingleShot(true);
    connect(&m_sweepTimer, &QTimer::timeout, this, &JobQueue::sweep);
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &JobQueue::startWaiting);
    connect(&m_schedule, &PollSchedule::due, this, [this](const QString& id) {
        // Not ours yet: it has ended, and its cost is asked for.
        if (JobMachine* due = machineOrOrphan(id))
            due->poll();
    });
    m_foreignTimer.setInterval(2s);
    connect(&m_foreignTimer, &QTimer::timeout, this, [this] {
        readForeignChanges();
        if (m_adopts)
            adoptOrphans();
        sweep();
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

JobMachine* JobQueue::takeOver(const QString& id, const QString& owner)
{
    const Result<bool> taken = m_services.journal.adopt(id, owner, m_instance.id());
    const Result<std::optional<Job>> fresh = m_services.journal.find(id);
    if (!taken || !*taken || !fresh || !*fresh)
        return nullptr;
    return makeMachine(**fresh);
}

JobMachine* JobQueue::machineOrOrphan(const QString& id)
{
    if (JobMachine* found = machine(id))
        return found;
    // Asked anew: another instance may have had it meanwhile, and gone.
    const Result<std::optional<Job>> fresh = m_services.journal.find(id);
    if (!fresh || !*fresh)
        return nullptr;
    const QString owner = (*fresh)->owner;
    if (owner != m_instance.id() && m_instance.isAlive(owner))
        return nullptr; // looked after elsewhere
    JobMachine* taken = takeOver(id, owner);
    if (taken && taken->job().state == JobState::Submitting)
        taken->resume();
    return taken;
}

JobMachine* JobQueue::makeMachine(const Job& job)
{
    auto* made = new JobMachine(job, m_services, this);
    m_machines.insert(job.id, made);
    m_cache.letGo(job.id); // the machine knows better
    notePlace(made->job());
    const QString id = job.id;
    connect(made, &JobMachine::changed, this, [this, made] { onChanged(made); });
    connect(made, &JobMachine::pollWanted, this,
            [this, id](std::chrono::milliseconds delay) { m_schedule.ask(id, delay); });
    connect(made, &JobMachine::cancelAnswered, this,
            [this, id](const Result<CancelAnswer>& answer) { Q_EMIT cancelAnswered(id, answer); });
    connect(made, &JobMachine::attached, this,
            [this, id](const Status& outcome) { Q_EMIT attachAnswered(id, outcome); });
    connect(made, &JobMachine::accountRefused, this, [this](const Error& error) {
        forMany(m_machines.values(), [&error](JobMachine& each) { each.holdFor(error); });
    });
    connect(made, &JobMachine::rateRefused, this, [this](std::chrono::milliseconds wait) {
        m_sendPause = std::max(m_sendPause, std::chrono::steady_clock::now() + wait);
    });
    connect(made, &JobMachine::journalFailed, this, &JobQueue::journalFailed);
    return made;
}

void JobQueue::onChanged(JobMachine* changed)
{
    const Job& job = changed->job();
    const bool moved = notePlace(job);
    if (!isFinished(job.state) && !isListed(job.id)) { // of the past, and on its way once more
        list(job);
        Q_EMIT jobAdded(job.id);
    }
    Q_EMIT jobChanged(job.id);
    // Room may have come free, or a job may wait for a time. Later: never inside a machine's own step.
    if (moved && (!m_startTimer.isActive() || m_startTimer.remainingTimeAsDuration() > 10ms))
        m_startTimer.start(0);
}

bool JobQueue::notePlace(const Job& job)
{
    const auto counts = [](const Place& place) {
        return place.state == JobState::Submitting || (isRemote(place.state) && !place.paused);
    };
    const Place now{job.state, job.paused, job.rank};
    const auto known = m_places.constFind(job.id);
    if (known != m_places.cend() && *known == now)
        return false;
    if (known != m_places.cend() && counts(*known))
        --m_underWay;
    if (counts(now))
        ++m_underWay;
    if (isUnsent(now.state) || (known != m_places.cend() && isUnsent(known->state)))
        m_unsent.reset();
    m_places.insert(job.id, now);
    return true;
}

bool JobQueue::forMany(const QList<JobMachine*>& machines, const std::function<void(JobMachine&)>& change)
{
    if (machines.isEmpty())
        return true;
    bool begun = false;
    const Status written = m_services.journal.together([&begun, &machines, &change] {
        begun = true;
        for (JobMachine* each : machines)
            change(*each);
    });
    if (written)
        return true;
    Q_EMIT journalFailed(written.error());
    for (JobMachine* each : machines) {
        if (begun)
            each->saveSoon();
    }
    return begun;
}

void JobQueue::add(const Job& job)
{
    list(job);
    makeMachine(job);
    Q_EMIT jobAdded(job.id);
    m_startTimer.start(0);
}

QStringList JobQueue::unsent() const
{
    if (m_unsent)
        return *m_unsent;
    QList<std::pair<double, QString>> ranked;
    for (const QString& id : m_order) {
        const auto place = m_places.constFind(id);
        if (place != m_places.cend() && isUnsent(place->state))
            ranked.append({place->rank, id});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    QStringList ids;
    for (const auto& each : std::as_const(ranked))
        ids.append(each.second);
    m_unsent = ids;
    return ids;
}

bool JobQueue::isBeingSent(const QString& batchId) const
{
    if (batchId.isEmpty())
        return false;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        if (place->state == JobState::Submitting && machine(place.key())->job().batchId == batchId)
            return true;
    }
    return false;
}

void JobQueue::startWaiting()
{
    int room = m_options.mostRunning - underWay();
    int turn = mostSubmitsPerTurn;
    std::optional<std::chrono::milliseconds> nextLook;
    const auto lookIn = [&nextLook](std::chrono::milliseconds wait) {
        nextLook = std::min(nextLook.value_or(wait), wait);
    };
    const QStringList candidates = unsent();
    for (const QString& id : candidates) {
        JobMachine* each = machine(id);
        const Job& job = each->job();
        const bool heldForNetwork = isHeldForNetwork(job);
        if (job.awaitsFrame)
            continue; // giveFirstFrame() announces itself
        // Without room there is nothing to wait for but room, which announces itself.
        if (!heldForNetwork && (job.state != JobState::Waiting || room <= 0))
            continue;
        if (isBeingSent(job.batchId))
            continue; // its answer announces itself
        const auto pause = std::chrono::ceil<std::chrono::milliseconds>(m_sendPause - std::chrono::steady_clock::now());
        const auto wait = std::max(each->waitLeft(), pause);
        if (wait > 0ms) {
            lookIn(wait);
            continue;
        }
        if (heldForNetwork)
            each->release();
        if (room > 0 && each->job().state == JobState::Waiting) {
            if (turn-- == 0)
                return m_startTimer.start(0);
            each->submit();
            // Still waiting: the journal did not take it. Nothing was sent; look again soon.
            if (each->job().state == JobState::Waiting)
                lookIn(5s);
            else if (each->job().state == JobState::Submitting)
                --room;
        }
    }
    if (nextLook)
        m_startTimer.start(std::min<std::chrono::milliseconds>(*nextLook, 60s));
}

} // namespace klapper
