// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each step costs when a journal holds many jobs; nothing is sent.
//   bench_manyjobs [--finished 5000] [--waiting 500]
#include "app/engine.h"
#include "tests/bench/figures.h"
#include "tests/support/isolated.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace klapper;

namespace {

Job someJob(int n, JobState state)
{
    Job job;
    job.id = QStringLiteral("job-%1").arg(n);
    job.state = state;
    job.draft.prompt = QString(600, QLatin1Char('p'));
    job.body = "{\"prompt\":\"" + QByteArray(600, 'p') + "\"}";
    job.estimate = Money::fromMicros(252'000);
    job.createdAt = QDateTime::currentDateTimeUtc().addSecs(n - 1'000'000);
    job.rank = n;
    job.owner = QStringLiteral("gone");
    if (state == JobState::Done) {
        job.requestId = QStringLiteral("req-%1").arg(n);
        job.submittedAt = job.acceptedAt = job.finishedAt = job.createdAt;
        job.cost = job.estimate;
        job.outputs = {{QStringLiteral("/somewhere/%1.mp4").arg(n), 1, QByteArray(64, 'a'), {}}};
    }
    return job;
}

/// The time that passed, and the processor time in it: the first has the disk and other programs in it too.
template<typename Step>
void measure(const char* name, Step step, int times = 1)
{
    QElapsedTimer clock;
    clock.start();
    const double before = bench::processorSeconds();
    for (int i = 0; i < times; ++i)
        step();
    const double used = bench::processorSeconds() - before;
    std::printf("%-44s %10.2f ms, processor %8.2f ms\n", name, double(clock.nsecsElapsed()) / 1e6 / times,
                1000 * used / times);
}

} // namespace

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("finished"), QStringLiteral("in the journal"), QStringLiteral("n"), QStringLiteral("5000")},
         {QStringLiteral("waiting"), QStringLiteral("for their turn"), QStringLiteral("n"), QStringLiteral("500")}});
    parser.process(app);
    const int finished = parser.value(QStringLiteral("finished")).toInt();
    const int waiting = parser.value(QStringLiteral("waiting")).toInt();

    Environment environment;
    environment.profile = Profile::Loopback;
    environment.paths = {profile.path(QStringLiteral("data/k")), profile.path(QStringLiteral("home/library")),
                         profile.path(QStringLiteral("cache/k"))};
    environment.hosts = {QUrl(QStringLiteral("http://127.0.0.1:9/v1")), QUrl(QStringLiteral("http://127.0.0.1:9")),
                         QUrl(QStringLiteral("http://127.0.0.1:9/prod/v2"))};
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    environment.queue.mostRunning = 0;
    const auto open = [&environment] {
        auto engine = Engine::open(environment, std::make_unique<FixedTokenStore>(QStringLiteral("t")));
        if (!engine)
            qFatal("%s", qPrintable(engine.error().detail));
        return std::move(engine).value();
    };
    {
        const auto engine = open();
        Journal& journal = engine->journal();
        const Status filled = journal.together([&journal, finished, waiting] {
            for (int n = 0; n < finished + waiting; ++n) {
                if (!journal.insert(someJob(n, n < finished ? JobState::Done : JobState::Waiting)))
                    qFatal("not inserted");
            }
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.error().detail));
    }
    std::printf("%d finished jobs, %d waiting\n", finished, waiting);
    std::unique_ptr<Engine> engine;
    measure("open the journal and read it", [&] { engine = open(); });
    JobQueue& queue = engine->queue();
    measure("read it once more", [&engine] { (void)engine->journal().all(); });
    measure("take over what waits", [&queue] { queue.adoptOrphans(); });
    QTest::qWait(200);
    RequestDraft draft;
    draft.prompt = QStringLiteral("x");
    const Contract contract = engine->contracts().contract(draft.endpoint);
    QString last;
    const auto enqueue = [&] {
        last = *queue.enqueue({.draft = draft, .contract = contract, .folder = environment.paths.library});
    };
    measure("enqueue", enqueue, 20);
    QTest::qWait(200);
    measure("order of what waits", [&queue] { (void)queue.unsent(); });
    measure("change one: hold", [&] { queue.hold(last); });
    measure("the order after it", [&queue] { (void)queue.unsent(); });
    measure("hold all", [&queue] { queue.holdAll(); });
    measure("release all", [&queue] { queue.releaseAll(); });
    measure(
        "what is spent and held", [&engine] { engine->budget().refresh(); }, 10);
    QTest::qWait(200);

    auto other = open();
    Job foreign = someJob(1'000'000, JobState::Waiting);
    (void)other->journal().insert(foreign);
    bench::LoopProbe probe;
    QTest::qWait(3000);
    bench::say("worst gap after another instance wrote", bench::percentile(probe.gaps(), 1), "ms");
    return engine->queue().job(foreign.id) ? 0 : 1;
}
