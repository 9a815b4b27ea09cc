// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samplelibrary.h"

#include "app/contract/requestbody.h"
#include "app/core/rates.h"
#include "app/engine.h"
#include "app/media/filename.h"
#include "tests/bench/sampleclips.h"
#include "tests/bench/sampleprompts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QUuid>

namespace klapper::bench {

namespace {

constexpr int jobsAtOnce = 500;
constexpr int days = 730;
constexpr int mostOpen = 8;

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// How a job of the past ended. Of the newest some are held or in doubt.
JobState endOf(int n, int jobs, QRandomGenerator& random)
{
    const int open = std::min(mostOpen, jobs / 5);
    if (n >= jobs - open)
        return n % 3 == 0 ? JobState::Unknown : JobState::Held;
    const int dice = random.bounded(100);
    return dice < 80 ? JobState::Done
         : dice < 85 ? JobState::DoneNoFile
         : dice < 93 ? JobState::Failed
         : dice < 97 ? JobState::Cancelled
                     : JobState::Expired;
}

JobEvent eventOf(JobState end)
{
    switch (end) {
    case JobState::Done:
        return JobEvent::FileSaved;
    case JobState::DoneNoFile:
        return JobEvent::FileFailed;
    case JobState::Cancelled:
        return JobEvent::RemoteCancelled;
    case JobState::Expired:
        return JobEvent::Vanished;
    default:
        return JobEvent::RemoteFailed;
    }
}

class Maker
{
public:
    Maker(const ProfilePaths& paths, const LibraryPlan& plan, const QDateTime& now, Journal& journal,
          const SampleClips& clips)
        : m_paths(paths)
        , m_plan(plan)
        , m_now(now)
        , m_journal(journal)
        , m_clips(clips)
        , m_random(plan.seed)
    {
    }

    Status make(LibraryReport& report)
    {
        for (int from = 0; from < m_plan.jobs; from += jobsAtOnce) {
            Status step = Nothing{};
            const Status written = m_journal.together([&] {
                for (int n = from; step && n < std::min(m_plan.jobs, from + jobsAtOnce); ++n)
                    step = makeOne(n, report);
            });
            if (!step || !written)
                return step ? written : step;
        }
        return Nothing{};
    }

private:
    Job compose(int n)
    {
        Job job;
        job.id = newId();
        job.draft = sampleDraft(m_random);
        const Contract contract = documentedContract(job.draft.endpoint);
        job.contractDate = contract.date;
        job.body = requestBytes(requestBody(job.draft, contract));
        job.estimate = RateTable::shipped().estimate(job.draft.endpoint.tier, job.draft.audio, job.draft.seconds);
        job.folder = m_paths.library;
        const qint64 span = qint64(days) * 24 * 3600;
        job.createdAt = m_now.addSecs(-span + span * n / std::max(1, m_plan.jobs) + m_random.bounded(600));
        job.rank = double(job.createdAt.toMSecsSinceEpoch());
        job.owner = QStringLiteral("gone");
        if (!m_recent.isEmpty() && m_random.bounded(100) < 15) {
            job.parentId = m_recent[m_random.bounded(int(m_recent.size()))];
            job.relation = JobRelation(1 + m_random.bounded(4));
        }
        m_recent.append(job.id);
        if (m_recent.size() > 40)
            m_recent.removeFirst();
        return job;
    }

    Status makeOne(int n, LibraryReport& report)
    {
        Job job = compose(n);
        const JobState end = endOf(n, m_plan.jobs, m_random);
        if (!isFinished(end)) {
            ++report.open;
            job.state = end;
            if (end == JobState::Unknown) {
                job.submittedAt = job.createdAt;
                job.error = Error{.kind = ErrorKind::OutcomeUnknown, .retry = Retry::ByPerson};
            }
            return m_journal.insert(job);
        }
        Status step = m_journal.insert(job);
        if (step)
            step = accept(job);
        return step ? finish(job, n, end, report) : step;
    }

    Status accept(Job& job)
    {
        job.state = JobState::InQueue;
        job.requestId = newId();
        job.submittedAt = job.createdAt.addMSecs(300);
        job.acceptedAt = job.createdAt.addMSecs(900);
        return m_journal.record(job, JobEvent::Accepted, JobState::Submitting);
    }

    Status finish(Job& job, int n, JobState end, LibraryReport& report)
    {
        job.state = end;
        job.finishedAt = job.acceptedAt.addSecs(40 + m_random.bounded(400));
        job.remoteWord = QStringLiteral("completed");
        if (end == JobState::Done || end == JobState::DoneNoFile)
            job.cost = job.estimate;
        if (end == JobState::Failed)
            job.error = Error{.kind = ErrorKind::ServiceFailed, .serverMessage = QStringLiteral("generation failed")};
        ++(end == JobState::Done ? report.done : report.other);
        if (end == JobState::Done && !putClip(job, n))
            return Error{.kind = ErrorKind::Disk, .detail = QStringLiteral("a clip could not be put there")};
        return m_journal.record(job, eventOf(end), JobState::Downloading);
    }

    bool putClip(Job& job, int n)
    {
        const QString name = clipFileName(job.createdAt.toLocalTime(), job.draft);
        QString path;
        for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
            path = job.folder % u'/' % numberedFileName(name, number);
        if (!m_clips.link(n, path))
            return false;
        job.outputs = {m_clips.output(n, path, job.id.toUtf8())};
        const QString picture = Thumbnailer(m_paths.cache % u"/thumbnails", nullptr)
                                    .pathOf(QString::fromLatin1(job.outputs.first().sha256));
        return !m_plan.pictures || m_clips.linkPicture(n, picture);
    }

    const ProfilePaths& m_paths;
    const LibraryPlan& m_plan;
    QDateTime m_now;
    Journal& m_journal;
    const SampleClips& m_clips;
    QRandomGenerator m_random;
    QStringList m_recent; ///< ids that a new job can have been made from
};

/// Addresses that nobody serves.
ServiceHosts nowhere()
{
    return {QUrl(QStringLiteral("http://127.0.0.1:9/v1")), QUrl(QStringLiteral("http://127.0.0.1:9")),
            QUrl(QStringLiteral("http://127.0.0.1:9/prod/v2"))};
}

/// What a person thinks of the clips: a third has stars, one in ten is rejected, some have tags, a note, a project.
Status judge(LibraryStore& library, const QStringList& done, QRandomGenerator& random, LibraryReport& report)
{
    QHash<int, QStringList> byStars;
    QStringList rejected;
    QHash<QString, QStringList> byTag;
    QHash<QString, QStringList> byProject;
    const QStringList tags{QStringLiteral("hero"), QStringLiteral("b-roll"), QStringLiteral("client"),
                           QStringLiteral("夜景"), QStringLiteral("retake")};
    Status step = Nothing{};
    for (const QString& id : done) {
        const int dice = random.bounded(100);
        if (dice < 33)
            byStars[1 + dice % 5].append(id);
        else if (dice < 43)
            rejected.append(id);
        if (random.bounded(100) < 20)
            byTag[tags[random.bounded(int(tags.size()))]].append(id);
        if (random.bounded(100) < 50)
            byProject[QStringLiteral("Project %1").arg(random.bounded(12))].append(id);
        if (step && random.bounded(100) < 5)
            step = library.setNote(id, QStringLiteral("Second half is good, the hands are not."));
        report.judged += dice < 43 ? 1 : 0;
    }
    for (auto each = byStars.cbegin(); step && each != byStars.cend(); ++each)
        step = library.setRating(each.value(), each.key());
    for (auto each = byTag.cbegin(); step && each != byTag.cend(); ++each)
        step = library.addTag(each.value(), each.key());
    for (auto each = byProject.cbegin(); step && each != byProject.cend(); ++each)
        step = library.setProject(each.value(), each.key());
    return step ? library.setRejected(rejected, true) : step;
}

Status judgeAll(const ProfilePaths& paths, const LibraryPlan& plan, LibraryReport& report)
{
    Environment environment;
    environment.profile = Profile::Loopback;
    environment.paths = paths;
    environment.hosts = nowhere();
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    environment.queue.mostRunning = 0;
    auto engine = Engine::open(environment, std::make_unique<FixedTokenStore>(QString()));
    if (!engine)
        return engine.error();
    const Result<QList<Job>> done = (*engine)->journal().list({.states = {JobState::Done}});
    if (!done)
        return done.error();
    QStringList ids;
    for (const Job& job : *done)
        ids.append(job.id);
    QRandomGenerator random(plan.seed + 1);
    return judge((*engine)->library(), ids, random, report);
}

} // namespace

Result<LibraryReport> makeLibrary(const ProfilePaths& paths, const LibraryPlan& plan, const SampleClips& clips,
                                  const QDateTime& now)
{
    QElapsedTimer clock;
    clock.start();
    for (const QString& folder : {paths.data, paths.library, QString(paths.cache % u"/thumbnails")})
        QDir().mkpath(folder);
    LibraryReport report;
    {
        const auto journal = Journal::open(paths.data % u"/journal.sqlite");
        if (!journal)
            return journal.error();
        const Status made = Maker(paths, plan, now, **journal, clips).make(report);
        if (!made)
            return made.error();
    }
    const Status judged = judgeAll(paths, plan, report);
    if (!judged)
        return judged.error();
    report.seconds = double(clock.elapsed()) / 1000;
    return report;
}

} // namespace klapper::bench
