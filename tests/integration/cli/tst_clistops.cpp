// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journal.h"
#include "app/profile.h"
#include "tests/integration/cli/clibench.h"
#include "tests/support/faultyserver.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;
using test::CliProgram;

namespace {

void send(const QProcess& process, int signal) { ::kill(pid_t(process.processId()), signal); }

const QStringList resume{QStringLiteral("resume"), QStringLiteral("--poll-secs"), QStringLiteral("1")};

QJsonArray list(const CliOutcome& outcome) { return QJsonDocument::fromJson(outcome.out).array(); }

} // namespace

/// Ctrl-C, kill, time up: what becomes of a paid request, and how it is picked up again.
class TestCliStops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlCCancelsWhatIsQueued()
    {
        CliBench bench;
        bench.hold(true);
        const auto process = bench.program.start(CliBench::run());
        QVERIFY(CliProgram::waitForError(*process, "queued"));
        send(*process, SIGINT);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130, outcome.said());
        QVERIFY2(outcome.says("nothing is charged"), outcome.said());
        QCOMPARE(outcome.json()[u"status"].toString(), QStringLiteral("cancelled"));
        QCOMPARE(bench.phase(), QStringLiteral("cancelled"));
        QCOMPARE(bench.posts(), 1);
    }

    void ctrlCWhileRenderingSaysThatItGoesOnAndResumeFetches()
    {
        CliBench bench(0.5);
        const auto process = bench.program.start(CliBench::run());
        QVERIFY(CliProgram::waitForError(*process, "rendering"));
        send(*process, SIGTERM);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130, outcome.said());
        QVERIFY2(outcome.says("usually billed") && outcome.says("klapper-cli resume"), outcome.said());
        QCOMPARE(outcome.json()[u"status"].toString(), QStringLiteral("in_progress"));
        const CliOutcome picked = bench.program.run(resume);
        QVERIFY2(picked.exitCode == 0, picked.said());
        QVERIFY(QFile::exists(list(picked).at(0)[u"files"].toArray().at(0).toString()));
        QCOMPARE(bench.posts(), 1);
    }

    // fault: L4
    void afterAKillResumeBringsTheFile()
    {
        CliBench bench(0.5);
        const auto process = bench.program.start(CliBench::run());
        QVERIFY(CliProgram::waitForError(*process, "rendering"));
        send(*process, SIGKILL);
        QCOMPARE(CliProgram::outcome(*process).exitCode, -1);
        const CliOutcome picked = bench.program.run(resume);
        QVERIFY2(picked.exitCode == 0, picked.said());
        const QJsonArray results = list(picked);
        QCOMPARE(results.size(), 1);
        QVERIFY(QFile::exists(results.at(0)[u"files"].toArray().at(0).toString()));
        QCOMPARE(bench.posts(), 1);
        const CliOutcome nothing = bench.program.run(resume);
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(nothing.out, QByteArray("[]\n"));
    }

    void theTimeUpEndsTheWaitAlone()
    {
        CliBench bench;
        bench.hold(true);
        const CliOutcome outcome = bench.program.run(CliBench::run({QStringLiteral("--timeout"), QStringLiteral("2")}));
        QVERIFY2(outcome.exitCode == 75, outcome.said());
        const QString id = outcome.json()[u"request_id"].toString();
        QVERIFY2(outcome.says("goes on") && outcome.says("klapper-cli status " + id.toUtf8()), outcome.said());
        QCOMPARE(bench.phase(), QStringLiteral("in_queue"));

        const CliOutcome cancelled = bench.program.run({QStringLiteral("cancel"), id});
        QCOMPARE(cancelled.exitCode, 0);
        QCOMPARE(cancelled.json()[u"outcome"].toString(), QStringLiteral("cancelled"));
        const CliOutcome late = bench.program.run({QStringLiteral("cancel"), id});
        QCOMPARE(late.exitCode, 69);
        QCOMPARE(late.json()[u"outcome"].toString(), QStringLiteral("not_cancellable"));
        QCOMPARE(bench.program.run(resume).exitCode, 69); // somebody cancelled it: there is no clip
        QCOMPARE(bench.posts(), 1);
    }

    // fault: D7
    void ctrlCOfAFetchLeavesWhatCameForTheNextOne()
    {
        CliBench bench;
        const CliOutcome made = bench.program.run(CliBench::run());
        QVERIFY2(made.exitCode == 0, made.said());
        const QString id = made.json()[u"request_id"].toString();
        const QStringList fetch{QStringLiteral("result"), id, QStringLiteral("--output-dir"), bench.folder.path()};
        bench.client->fault({{QStringLiteral("match"), QStringLiteral("file")},
                             {QStringLiteral("action"), QStringLiteral("drip")},
                             {QStringLiteral("bytes_per_second"), 20'000}});
        const auto process = bench.program.start(fetch);
        const auto parts = [&bench] {
            return QDir(bench.folder.path())
                .entryInfoList({QStringLiteral(".*.klapper-part")}, QDir::Files | QDir::Hidden);
        };
        QTRY_VERIFY_WITH_TIMEOUT(parts().size() == 1 && parts().first().size() > 0, 20'000);
        send(*process, SIGINT);
        const CliOutcome stopped = CliProgram::outcome(*process);
        QVERIFY2(stopped.exitCode == 130 && stopped.says("goes on where this one stopped"), stopped.said());
        // The job itself has ended long ago; another start clears up after such.
        QCOMPARE(bench.program.run(resume).exitCode, 0);
        QCOMPARE(parts().size(), 1);
        const CliOutcome again = bench.program.run(fetch);
        QVERIFY2(again.exitCode == 0, again.said());
        QVERIFY(parts().isEmpty());
        QString range;
        const QJsonArray log = bench.client->log();
        for (const QJsonValue& entry : log) {
            if (entry.toObject().value(u"kind").toString() == u"file")
                range = entry.toObject().value(u"range").toString();
        }
        QVERIFY2(range.startsWith(u"bytes=") && range != u"bytes=0-", qPrintable(range));
    }

    // fault: L4
    void resumeSendsNothingThatWasNeverSent()
    {
        CliBench bench;
        QDir().mkpath(ProfilePaths::of(Profile::Loopback).data);
        const auto journal = Journal::open(ProfilePaths::of(Profile::Loopback).data % u"/journal.sqlite");
        QVERIFY(journal.ok());
        Job job;
        job.id = QStringLiteral("11111111-2222-4333-8444-555555555555");
        job.draft.prompt = QStringLiteral("never sent");
        job.body = "{\"prompt\":\"never sent\"}";
        job.contractDate = QDate(2026, 9, 1);
        job.folder = bench.folder.path();
        job.createdAt = QDateTime::currentDateTimeUtc();
        job.owner = QStringLiteral("gone");
        const Status inserted = journal.value()->insert(job);
        QVERIFY2(inserted.ok(), inserted.ok() ? "" : qPrintable(inserted.error().detail));
        const CliOutcome outcome = bench.program.run(resume);
        QVERIFY2(outcome.exitCode == 0 && outcome.says("never sent"), outcome.said());
        QCOMPARE(bench.posts(), 0);
        QCOMPARE(journal.value()->find(job.id).value()->state, JobState::Waiting);
    }

    void aSecondCtrlCLeavesAtOnce()
    {
        test::FaultyServer server;
        QVERIFY(server.start({test::Behaviour::json(404, test::json("{'error_code': 404001}")),
                              test::Behaviour::closing(test::Behaviour::Kind::NeverAnswer)}));
        CliProgram program;
        program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"),
                    QStringLiteral("http://127.0.0.1:%1/v1").arg(server.port()));
        program.set(QStringLiteral("RUNCOMFY_TOKEN"), QStringLiteral("secret-token-4711"));
        const QTemporaryDir folder;
        program.workIn(folder.path());
        const auto process = program.start(CliBench::run());
        QTRY_COMPARE_WITH_TIMEOUT(server.postCount(), 1, 20'000);
        send(*process, SIGINT);
        QVERIFY(CliProgram::waitForError(*process, "on its way"));
        send(*process, SIGINT);
        QVERIFY(process->waitForFinished(6'000));
        QCOMPARE(CliProgram::outcome(*process).exitCode, 130);
        // Nobody knows whether it was accepted: it is never sent again, and said so.
        const CliOutcome picked = program.run(resume);
        QVERIFY2(picked.exitCode == 75 && picked.says("do NOT run it again"), picked.said());
        QCOMPARE(server.postCount(), 1);
    }

    void practiceServesUntilItIsAskedToEnd()
    {
        const CliProgram alone;
        const auto service = alone.start({QStringLiteral("practice"), QStringLiteral("--port"), QStringLiteral("0"),
                                          QStringLiteral("--speed"), QStringLiteral("20"), QStringLiteral("--contract"),
                                          QStringLiteral("live")});
        QVERIFY(service->waitForReadyRead(30'000));
        const QByteArray line = service->readAllStandardOutput();
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        CliProgram program;
        program.use({said[u"base"].toString(), said[u"web"].toString(), said[u"serverless"].toString(),
                     said[u"token"].toString()});
        const QTemporaryDir folder;
        program.workIn(folder.path());
        const CliOutcome outcome = program.run(CliBench::run());
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        send(*service, SIGTERM);
        QCOMPARE(CliProgram::outcome(*service).exitCode, 0);
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliStops object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clistops.moc"
