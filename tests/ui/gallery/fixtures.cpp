// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/fixtures.h"

#include "app/account/tokenstore.h"
#include "app/core/rates.h"
#include "app/practicehosts.h"
#include "ui/models/jobroles.h"
#include "ui/models/samplerecipes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace klapper::gallery {

namespace {

const QDateTime& startTime()
{
    static const QDateTime time = QDateTime::currentDateTimeUtc();
    return time;
}

Job makeJob(JobState state, const QString& prompt, int number)
{
    Job job;
    job.id = QStringLiteral("job-%1").arg(number);
    job.state = state;
    job.draft.prompt = prompt;
    job.draft.endpoint = {Tier(number % 3), Mode::TextToVideo};
    job.draft.seconds = 5 + number % 8;
    job.draft.audio = number % 2;
    job.estimate = RateTable::shipped().estimate(job.draft.endpoint.tier, job.draft.audio, job.draft.seconds);
    job.createdAt = startTime().addSecs(-60 * number - 20);
    job.body = "{}";
    job.folder = QStringLiteral("/tmp");
    job.contractDate = QDate(2026, 9, 1);
    job.owner = QStringLiteral("gallery");
    if (isRemote(state) || state == JobState::Done || state == JobState::DoneNoFile || state == JobState::Failed) {
        job.requestId = QStringLiteral("req_8f3a%1").arg(number);
        job.submittedAt = job.createdAt.addSecs(1);
        job.acceptedAt = job.createdAt.addSecs(2);
        job.lastContact = startTime().addSecs(-2);
    }
    if (isFinished(state))
        job.finishedAt = job.createdAt.addSecs(154);
    return job;
}

Error errorOf(ErrorKind kind, const QString& said = {})
{
    return {.kind = kind,
            .httpStatus = 400,
            .requestId = QStringLiteral("req_8f3a"),
            .serverMessage = said,
            .detail = QStringLiteral("the answer had no usable body")};
}

} // namespace

QList<Job> everyJob(const QList<JobOutput>& outputs)
{
    QList<Job> jobs;
    const auto add = [&jobs](JobState state, const char* prompt) -> Job& {
        jobs.append(makeJob(state, QString::fromUtf8(prompt), int(jobs.size()) + 1));
        return jobs.last();
    };
    add(JobState::Held, "Tracking shot, low angle, a fox crosses a wet street at night").error =
        errorOf(ErrorKind::NotSignedIn);
    add(JobState::Waiting, "Wide of the harbour at dawn, gulls, slow push-in");
    add(JobState::Submitting, "Handheld follow through a crowded night market");
    Job& unknown = add(JobState::Unknown, "Tight on hands kneading dough, flour in the air");
    unknown.submittedAt = startTime().addSecs(-300);
    unknown.error = errorOf(ErrorKind::OutcomeUnknown);
    add(JobState::InQueue, "Crane up over a field of lavender").queuePosition = 3;
    add(JobState::Rendering, "Slow dolly past a row of vintage cameras on a shelf");
    add(JobState::Rendering, "Night train, reflections in the window").owner = QStringLiteral("another window");
    add(JobState::Rendering, "Rain on a window, city lights out of focus").cancel = CancelState::NotCancellable;
    Job& lost = add(JobState::Unreachable, "Macro of ink in water, deep blue");
    lost.lastContact = startTime().addSecs(-95);
    Job& loading = add(JobState::Downloading, "Medium two-shot, the couple toasting");
    loading.received = 7'400'000;
    loading.total = 18'200'000;
    for (const JobOutput& output : outputs) {
        Job& done = add(JobState::Done, "Wide of the city skyline at golden hour, candlelit rooftop");
        done.outputs = {output};
        // What the recipe says is what the picture shows.
        done.draft.aspect = output.clip.width < output.clip.height ? QStringLiteral("9:16") : QStringLiteral("16:9");
        done.draft.endpoint.tier = Tier::Pro;
        done.draft.seconds = int(output.clip.seconds);
        done.draft.audio = output.clip.hasAudio;
        done.estimate = RateTable::shipped().estimate(Tier::Pro, done.draft.audio, done.draft.seconds);
        done.cost = done.estimate;
    }
    add(JobState::DoneNoFile, "Drone over a glacier, cold light").error = errorOf(ErrorKind::Disk);
    add(JobState::Cancelled, "A paper boat in a gutter");
    Job& failed = add(JobState::Failed, "<b>Bold</b> & <img src='/dev/zero'> prompts stay text");
    failed.error =
        errorOf(ErrorKind::ServiceFailed, QStringLiteral("The prompt was refused by <i>content review</i>."));
    add(JobState::Expired, "Old film leader counting down");
    Job& paused = add(JobState::Downloading, "Steam over a noodle stall, shallow focus");
    paused.paused = true;
    paused.received = 11'200'000;
    paused.total = 24'900'000;
    add(JobState::Unreachable, "Close on a typewriter, keys striking").error = errorOf(ErrorKind::NotSignedIn);
    add(JobState::Held, "Aerial of terraced fields after rain");
    add(JobState::Held, "Underwater, a swimmer crosses the frame").error = errorOf(ErrorKind::OverBudget);
    add(JobState::Held, "A kite over the dunes, wind in the grass").error = errorOf(ErrorKind::NoBalance);
    Job& asked = add(JobState::InQueue, "Snow falls on a bus stop at dusk");
    asked.cancel = CancelState::Unanswered;
    Job& accepted = add(JobState::Cancelled, "A clock tower from below");
    accepted.requestId = QStringLiteral("req_8f3a99");
    return jobs;
}

ShownJobs::ShownJobs(QList<Job> jobs, Thumbnailer* thumbnails)
    : m_jobs(std::move(jobs))
    , m_thumbnails(thumbnails)
{
}

int ShownJobs::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

QVariant ShownJobs::data(const QModelIndex& index, int role) const
{
    const Job& job = m_jobs[index.row()];
    if (role == ThumbnailRole && m_thumbnails && !job.outputs.isEmpty()) {
        const QString picture = m_thumbnails->pathOf(QString::fromLatin1(job.outputs.first().sha256));
        return QFile::exists(picture) ? picture : QString();
    }
    return jobData(job, role, job.owner == u"gallery", startTime());
}

void ShownTokens::save(const QString&)
{
    if (failure)
        Q_EMIT failed(*failure);
    else if (success)
        Q_EMIT stored(*success);
}

namespace {

void keepLiveContracts(const QString& folder, bool dearer)
{
    QFile file(QStringLiteral(":/klapper/practice/live-2026-09.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no live contracts in the resources");
    QDir().mkpath(folder);
    const QJsonArray models = QJsonDocument::fromJson(file.readAll()).object()[u"models"].toArray();
    for (const QJsonValue& entry : models) {
        QJsonObject value = entry.toObject();
        if (dearer)
            value[QStringLiteral("base_price_usd")] = 0.2;
        QString name = value[u"model_id"].toString();
        name.replace(u'/', u'_');
        QFile kept(QDir(folder).filePath(name + u".json"));
        kept.open(QIODevice::WriteOnly);
        const QJsonObject content{{QStringLiteral("fetched"), QStringLiteral("2026-11-23")},
                                  {QStringLiteral("model"), value}};
        kept.write(QJsonDocument(content).toJson());
    }
}

ProfilePaths pathsOf(const QString& name)
{
    ProfilePaths paths = ProfilePaths::of(Profile::RunComfy);
    paths.data += u'/' % name;
    paths.cache += u'/' % name;
    QDir().mkpath(paths.data);
    return paths;
}

} // namespace

std::unique_ptr<Engine> quietEngine(const QString& name, const QList<Job>& jobs, Rules rules,
                                    std::unique_ptr<TokenStore> tokens, Profile profile)
{
    Environment environment;
    environment.profile = profile;
    environment.paths = pathsOf(name);
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    if (rules != Rules::Documented)
        keepLiveContracts(environment.paths.data + u"/contracts", rules == Rules::Dearer);
    {
        auto journal = Journal::open(environment.paths.data + u"/journal.sqlite");
        for (const Job& job : jobs) {
            const Status written = journal ? (*journal)->insert(job) : Status(journal.error());
            if (!written)
                qFatal("the journal of the gallery cannot be written: %s", qPrintable(written.error().detail));
        }
    }
    auto engine = Engine::open(std::move(environment), std::move(tokens));
    if (!engine)
        qFatal("the engine of the gallery cannot be opened: %s", qPrintable(engine.error().detail));
    return std::move(engine).value();
}

QList<JobOutput> practiceClips(const QList<RequestDraft>& drafts)
{
    practice::PracticeService service({.speed = 20});
    const auto address = service.start();
    if (!address)
        qFatal("no practice service: %s", qPrintable(address.error().detail));
    auto engine = Engine::open(Environment::ofPractice(practiceHosts(*address)),
                               std::make_unique<FixedTokenStore>(address->token));
    QList<JobOutput> outputs;
    JobQueue& queue = (*engine)->queue();
    for (const RequestDraft& draft : drafts) {
        const auto id = queue.enqueue({.draft = draft,
                                       .contract = documentedContract(draft.endpoint),
                                       .folder = (*engine)->environment().paths.library,
                                       .parentId = {}});
        if (!id || !QTest::qWaitFor([&] { return isFinished(queue.job(*id)->state); }, 120'000))
            qFatal("the practice service made no clip");
        outputs += queue.job(*id)->outputs;
    }
    return outputs;
}

RequestDraft longPrompt(Endpoint endpoint)
{
    RequestDraft draft = sampleDraft(Sample::Vertical);
    draft.endpoint = endpoint;
    draft.seconds = 8;
    draft.aspect = QStringLiteral("16:9");
    if (endpoint.takesImage()) {
        draft.firstFrame = QStringLiteral("https://images.example.org/stills/barista-morning-4096.jpg");
    }
    draft.seed = 184'467'440;
    return draft;
}

} // namespace klapper::gallery
