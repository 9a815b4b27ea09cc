// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "tests/integration/cli/clibench.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>

#include <cstdio>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;
using test::CliProgram;

namespace {

constexpr int writers = 4;
constexpr int jobsEach = 40;

/// One of several programs on one journal: makes jobs, has each claimed, accepted and ended, and counts what failed.
int hammer(const QString& path, const QString& name)
{
    const auto journal = Journal::open(path);
    if (!journal)
        return 100;
    int failed = 0;
    int refused = 0;
    for (int n = 0; n < jobsEach; ++n) {
        Job job;
        job.id = name % u'-' % QString::number(n);
        job.body = "{}";
        job.estimate = Money::fromMicros(10'000);
        job.createdAt = QDateTime::currentDateTimeUtc();
        job.owner = name;
        failed += (*journal)->insert(job) ? 0 : 1;
        job.state = JobState::Submitting;
        job.submittedAt = job.createdAt;
        const Status claimed = (*journal)->record(job, JobEvent::SlotFree, JobState::Waiting);
        if (!claimed) {
            (claimed.error().kind == ErrorKind::OverBudget ? refused : failed) += 1;
            continue;
        }
        job.state = JobState::InQueue;
        job.requestId = u"req-" % job.id;
        failed += (*journal)->record(job, JobEvent::Accepted, JobState::Submitting) ? 0 : 1;
        job.state = JobState::DoneNoFile;
        failed += (*journal)->record(job, JobEvent::FileFailed, JobState::Downloading) ? 0 : 1;
    }
    std::printf("%d %d\n", failed, refused);
    return 0;
}

} // namespace

/// Window and command line, and any number of them, on one journal at once.
class TestManyPrograms final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QDir(ProfilePaths::of(Profile::Loopback).data).removeRecursively(); }

    // fault: L6
    void writersOfOneJournalLoseNothingAndKeepOneCap()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        constexpr int room = writers * jobsEach - 25;
        {
            const auto journal = Journal::open(path);
            QVERIFY(journal.ok());
            QVERIFY((*journal)->setCaps({.perDay = Money::fromMicros(10'000 * room), .perMonth = {}}).ok());
        }
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < writers; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QCoreApplication::applicationFilePath(),
                                    {QStringLiteral("--hammer"), path, QStringLiteral("writer%1").arg(i)});
        }
        int refused = 0;
        for (const auto& process : processes) {
            QVERIFY(process->waitForFinished(120'000));
            QCOMPARE(process->exitCode(), 0);
            const QList<QByteArray> words = process->readAllStandardOutput().trimmed().split(' ');
            QCOMPARE(words[0], QByteArray("0")); // not one write failed
            refused += words[1].toInt();
        }
        QCOMPARE(refused, 25); // together, not each by itself
        const auto journal = Journal::open(path);
        const auto jobs = (*journal)->all();
        QCOMPARE(jobs->size(), writers * jobsEach);
        const auto ended = std::count_if(jobs->begin(), jobs->end(), [](const Job& job) {
            return job.state == JobState::DoneNoFile && job.requestId == u"req-" % job.id;
        });
        QCOMPARE(ended, room);
        QCOMPARE((*journal)->budgetUse(QDateTime::currentDateTimeUtc())->today.held, Money::fromMicros(10'000 * room));
        for (const Job& job : *jobs)
            QCOMPARE((*journal)->events(job.id)->size(), job.state == JobState::Waiting ? 1 : 4);
    }
    void onlyTheOwnerChangesAJob()
    {
        QTemporaryDir folder;
        const auto journal = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")));
        Job job;
        job.id = QStringLiteral("a");
        job.body = "{}";
        job.createdAt = QDateTime::currentDateTimeUtc();
        job.owner = QStringLiteral("one");
        QVERIFY((*journal)->insert(job).ok());
        QVERIFY(*(*journal)->adopt(job.id, QStringLiteral("one"), QStringLiteral("two")));
        job.remoteWord = QStringLiteral("old news");
        QCOMPARE((*journal)->update(job).error().kind, ErrorKind::Journal);
        QVERIFY((*(*journal)->find(job.id))->remoteWord.isEmpty());
    }
    // fault: L3
    void theCommandLineSaysWhatBecameOfADamagedJournal()
    {
        CliBench bench(50);
        const CliOutcome first = bench.program.run(CliBench::run());
        QVERIFY2(first.exitCode == 0, first.said());
        QFile file(journalPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(100, 'x'));
        file.close();
        const CliOutcome second = bench.program.run({QStringLiteral("resume")});
        QVERIFY2(second.exitCode == 0, second.said());
        QVERIFY2(second.says("was damaged and is kept as " + journalPath().toUtf8() + ".damaged-"), second.said());
        QVERIFY2(second.says("1 jobs read"), second.said());
        const CliOutcome third = bench.program.run({QStringLiteral("resume")});
        QVERIFY2(!third.says("damaged"), third.said());
        QCOMPARE(bench.posts(), 1);
    }
    // fault: L3
    void theCommandLineSaysThatAJournalIsNewerAndSendsNothing()
    {
        CliBench bench(50);
        {
            QVERIFY(Journal::open(journalPath()).ok());
            Database database;
            QVERIFY(database.open(journalPath()).ok());
            QVERIFY(database.run(QStringLiteral("PRAGMA user_version=999")).ok());
        }
        const CliOutcome outcome = bench.program.run(CliBench::run());
        QVERIFY2(outcome.exitCode == 74, outcome.said());
        QVERIFY2(outcome.says("newer version"), outcome.said());
        QCOMPARE(bench.posts(), 0);
    }
    /// The engine of a window and three command lines, all sending, at the same time.
    // fault: L6
    void commandLinesWorkWhileTheWindowIsOpen()
    {
        CliBench bench(50);
        qputenv("RUNCOMFY_MODEL_API_BASE", bench.service->address().base.toUtf8());
        qputenv("RUNCOMFY_WEB_BASE", bench.service->address().web.toUtf8());
        qputenv("RUNCOMFY_SERVERLESS_API_BASE", bench.service->address().serverless.toUtf8());
        auto environment = Environment::ofPerson();
        QVERIFY(environment.ok());
        environment.value().polls.fresh = std::chrono::milliseconds(100);
        auto engine = Engine::open(std::move(environment).value(),
                                   std::make_unique<FixedTokenStore>(bench.service->address().token));
        QVERIFY(engine.ok());
        JobQueue& queue = (*engine)->queue();
        QSignalSpy failures(&queue, &JobQueue::journalFailed);
        queue.adoptOrphans();
        RequestDraft draft;
        draft.prompt = QStringLiteral("wide shot of a fox");
        draft.seconds = 3;
        QStringList ours;
        std::vector<std::unique_ptr<QProcess>> lines;
        for (int i = 0; i < 3; ++i) {
            ours.append(*queue.enqueue({.draft = draft,
                                        .contract = (*engine)->contracts().contract(draft.endpoint),
                                        .folder = (*engine)->environment().paths.library}));
            lines.push_back(bench.program.start(CliBench::run()));
        }
        const auto ended = [&] {
            return std::all_of(lines.begin(), lines.end(),
                               [](const auto& line) { return line->state() == QProcess::NotRunning; })
                && std::all_of(ours.begin(), ours.end(),
                               [&queue](const QString& id) { return queue.job(id)->state == JobState::Done; });
        };
        QVERIFY(QTest::qWaitFor(ended, 120'000));
        for (const auto& line : lines) {
            const CliOutcome outcome = CliProgram::outcome(*line);
            QVERIFY2(outcome.exitCode == 0, outcome.said());
        }
        QVERIFY(failures.isEmpty());
        QCOMPARE(bench.posts(), 6);
        // The window shows what the command lines did, to its end.
        QTRY_COMPARE_WITH_TIMEOUT(queue.ids().size(), 6, 10'000);
        const auto allDone = [&queue] {
            const QStringList ids = queue.ids();
            return std::all_of(ids.begin(), ids.end(), [&queue](const QString& id) {
                return queue.job(id)->state == JobState::Done && queue.job(id)->outputs.size() == 1;
            });
        };
        QVERIFY(QTest::qWaitFor(allDone, 10'000));
        QStringList paths;
        for (const QString& id : queue.ids())
            paths.append(queue.job(id)->outputs[0].path);
        paths.removeDuplicates();
        QCOMPARE(paths.size(), 6);
        for (const char* variable : {"RUNCOMFY_MODEL_API_BASE", "RUNCOMFY_WEB_BASE", "RUNCOMFY_SERVERLESS_API_BASE"})
            qunsetenv(variable);
    }

private:
    static QString journalPath()
    {
        return QDir(ProfilePaths::of(Profile::Loopback).data).filePath(QStringLiteral("journal.sqlite"));
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--hammer") == 0) {
        QCoreApplication writer(argc, argv);
        return hammer(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestManyPrograms object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_manyprograms.moc"
