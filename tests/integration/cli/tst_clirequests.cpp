// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/instance.h"
#include "tests/integration/cli/clijournal.h"
#include "tests/support/faultyserver.h"

#include <QTest>

#include <csignal>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;
using test::CliProgram;

namespace {

const QString asJson = QStringLiteral("--output=json");

QJsonArray list(const CliOutcome& outcome) { return QJsonDocument::fromJson(outcome.out).array(); }

} // namespace

/// What a person decides about requests whose outcome is in question, and what the journal says about all of them.
class TestCliRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal.forget();
        m_bench = std::make_unique<CliBench>();
    }

    // fault: N2
    void aLostAnswerNamesTheJobAndTheCommands()
    {
        const CliOutcome outcome = loseAnswer(false);
        const QByteArray id = onlyUnclear().toUtf8();
        QVERIFY2(outcome.says("do NOT run it again") && outcome.says("klapper-cli requests unknown"), outcome.said());
        QVERIFY2(outcome.says("klapper-cli requests attach " + id + " REQUEST_ID"), outcome.said());
        QVERIFY2(outcome.says("klapper-cli requests resend " + id + " --yes-it-is-absent"), outcome.said());
        QVERIFY2(outcome.says("unknown; about $0.252"), outcome.said());

        const CliOutcome unclear = requests({QStringLiteral("unknown"), asJson});
        QCOMPARE(unclear.exitCode, 0);
        const QJsonObject job = list(unclear).at(0).toObject();
        QCOMPARE(job[u"state"].toString(), QStringLiteral("unknown"));
        QCOMPARE(job[u"in_question"], QJsonValue(true));
        QCOMPARE(job[u"looked_after"], QJsonValue(false));
        QCOMPARE(job[u"estimate_usd"].toString(), QStringLiteral("0.252"));
        QVERIFY(job[u"cost_usd"].isNull() && job[u"request_id"].isNull());
        QVERIFY(QDateTime::fromString(job[u"submitted_at"].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(job[u"body"], m_bench->client->log().last().toObject()[u"body"]);
        QCOMPARE(job[u"look_at"].toString(), m_bench->address());
        QCOMPARE(job[u"next"][u"attach"].toString().toUtf8(), "klapper-cli requests attach " + id + " REQUEST_ID");
        QCOMPARE(job[u"error"][u"kind"].toString(), QStringLiteral("outcome_unknown"));

        const CliOutcome forPeople = requests({QStringLiteral("unknown"), QStringLiteral("--output=table")});
        for (const QByteArray& part :
             {QByteArray("fox"), QByteArray("about $0.252 if it was accepted"), m_bench->address().toUtf8(),
              QByteArray("requests resend " + id + " --yes-it-is-absent"), QByteArray("requests absent " + id)})
            QVERIFY2(forPeople.out.contains(part), forPeople.out.constData());
        QCOMPARE(m_bench->posts(), 1);
    }

    // fault: N2
    void aServerErrorIs69ButUnclearAllTheSame()
    {
        m_bench->client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                                {QStringLiteral("action"), QStringLiteral("status")},
                                {QStringLiteral("code"), 503}});
        const CliOutcome outcome = m_bench->program.run(CliBench::run());
        QVERIFY2(outcome.exitCode == 69 && outcome.says("do NOT run it again"), outcome.said());
        QVERIFY2(outcome.says("requests resend " + onlyUnclear().toUtf8() + " --yes-it-is-absent"), outcome.said());
        QCOMPARE(m_bench->posts(), 1);
    }

    // fault: X2
    void ctrlCWhileItIsSentSaysThatItIsUnclear()
    {
        test::FaultyServer server;
        QVERIFY(server.start({test::Behaviour::json(404, test::json("{'error_code': 404001}")),
                              test::Behaviour::closing(test::Behaviour::Kind::NeverAnswer)}));
        CliProgram program = m_bench->program;
        program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"),
                    QStringLiteral("http://127.0.0.1:%1/v1").arg(server.port()));
        const auto process = program.start(CliBench::run());
        QTRY_COMPARE_WITH_TIMEOUT(server.postCount(), 1, 20'000);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(CliProgram::waitForError(*process, "on its way"));
        const CliOutcome outcome = CliProgram::outcome(*process);
        QCOMPARE(outcome.exitCode, 130);
        const QByteArray id = onlyUnclear().toUtf8();
        QVERIFY2(!id.isEmpty() && outcome.says("requests attach " + id + " REQUEST_ID"), outcome.said());
        QCOMPARE(server.postCount(), 1);
    }

    // fault: N2
    void theRightRequestIsAttachedWaitedForAndDownloaded()
    {
        loseAnswer(true);
        const QString id = onlyUnclear();
        const CliOutcome outcome = requests({QStringLiteral("attach"), id.left(8), accepted()});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.json()[u"request_id"].toString(), accepted());
        QCOMPARE(outcome.json()[u"job_id"].toString(), id);
        QVERIFY(QFile::exists(test::firstFile(outcome)));
        QCOMPARE(m_journal.find(id)->state, JobState::Done);
        QVERIFY(list(requests({QStringLiteral("unknown"), asJson})).isEmpty());
        const CliOutcome again = requests({QStringLiteral("attach"), id, accepted()});
        QVERIFY2(again.exitCode == 65 && again.says("Nothing is unclear"), again.said());
        QCOMPARE(m_bench->posts(), 1);
    }

    // fault: N2
    void anAttachedRequestThatStillRendersCanBeLeft()
    {
        m_bench->hold(true);
        loseAnswer(true);
        const QString id = onlyUnclear();
        const CliOutcome left = requests({QStringLiteral("attach"), id, accepted(), QStringLiteral("--no-wait")});
        QVERIFY2(left.exitCode == 0, left.said());
        QCOMPARE(left.json()[u"status"].toString(), QStringLiteral("in_queue"));
        QCOMPARE(m_journal.find(id)->state, JobState::InQueue);
        m_bench->hold(false);
        const CliOutcome picked = m_bench->program.run({QStringLiteral("resume")});
        QVERIFY2(picked.exitCode == 0, picked.said());
        QCOMPARE(m_journal.find(id)->state, JobState::Done);
    }

    // fault: N2
    void ctrlCOnAnAttachedRequestCancelsNothing()
    {
        m_bench->hold(true);
        loseAnswer(true);
        const auto process = m_bench->program.start({QStringLiteral("requests"), QStringLiteral("attach"),
                                                     onlyUnclear(), accepted(), QStringLiteral("--poll-secs=1")});
        QVERIFY(CliProgram::waitForError(*process, "queued"));
        ::kill(pid_t(process->processId()), SIGINT);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130 && outcome.says("nothing was cancelled"), outcome.said());
        QCOMPARE(m_bench->phase(), QStringLiteral("in_queue"));
        QCOMPARE(outcome.json()[u"status"].toString(), QStringLiteral("in_queue"));
    }

    void aRequestThatCannotBeItIsRefused_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no id") << QStringLiteral("../../balance") << 64 << QByteArray("is not a request id");
        QTest::newRow("unknown over there")
            << QStringLiteral("not-there") << 65 << QByteArray("does not know this request");
        QTest::newRow("of another model") << QStringLiteral("pro") << 65 << QByteArray("of another model");
        QTest::newRow("of another job") << QStringLiteral("used") << 65 << QByteArray("another job of the journal has");
    }

    // fault: X3
    void aRequestThatCannotBeItIsRefused()
    {
        QFETCH(QString, request);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, said);
        if (request == u"pro") {
            request = m_bench->client->submitted(QStringLiteral("pro/text-to-video"), test::plainInput());
            QVERIFY(m_bench->client->completed(request));
        } else if (request == u"used") {
            request =
                m_bench->program.run(CliBench::run({QStringLiteral("--no-wait")})).json()[u"request_id"].toString();
        }
        loseAnswer(false);
        const QString id = onlyUnclear();
        const int posts = m_bench->posts();
        const CliOutcome outcome = requests({QStringLiteral("attach"), id, request});
        QVERIFY2(outcome.exitCode == exitCode && outcome.says(said), outcome.said());
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(m_journal.find(id)->state, JobState::Unknown);
        QCOMPARE(m_bench->posts(), posts);
    }

    // fault: N2
    void whatIsNotThereIsSentAgainOnceAndLinked()
    {
        loseAnswer(false);
        const QString id = onlyUnclear();
        const CliOutcome outcome = resend(id);
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(QFile::exists(test::firstFile(outcome)));
        const QString fresh = outcome.json()[u"job_id"].toString();
        QVERIFY(fresh != id);
        QCOMPARE(m_journal.find(fresh)->parentId, id);
        QCOMPARE(m_journal.find(fresh)->origin, JobOrigin::CommandLine); // never sent behind its back
        QCOMPARE(m_journal.find(id)->error->kind, ErrorKind::DeclaredAbsent);
        QCOMPARE(submitted(0), submitted(1));
        const QJsonArray all = list(requests({QStringLiteral("list"), asJson}));
        QCOMPARE(all.at(1)[u"parent_job_id"].toString(), id);
        const CliOutcome again = resend(id);
        QVERIFY2(again.exitCode == 65 && again.says("you said that the service does not have it"), again.said());
        QCOMPARE(m_bench->posts(), 2);
    }

    // fault: N2
    void withoutTheWordOfThePersonNothingIsSentAgain()
    {
        loseAnswer(false);
        const CliOutcome outcome = requests({QStringLiteral("resend"), onlyUnclear()});
        QVERIFY2(outcome.exitCode == 64 && outcome.says("resend pays again"), outcome.said());
        QVERIFY(!onlyUnclear().isEmpty());
        QCOMPARE(m_bench->posts(), 1);
    }

    // fault: X1
    void twoResendsAtOnceSendOnce()
    {
        loseAnswer(false);
        const QStringList arguments{QStringLiteral("requests"), QStringLiteral("resend"), onlyUnclear(),
                                    QStringLiteral("--yes-it-is-absent")};
        const auto one = m_bench->program.start(arguments);
        const auto other = m_bench->program.start(arguments);
        const int codes =
            (CliProgram::outcome(*one).exitCode == 0 ? 1 : 0) + (CliProgram::outcome(*other).exitCode == 0 ? 1 : 0);
        QCOMPARE(codes, 1);
        QCOMPARE(m_bench->posts(), 2);
    }

    // fault: N2
    void aSecondLostAnswerIsUnclearAgainAndNotSentAThirdTime()
    {
        loseAnswer(false);
        const QString id = onlyUnclear();
        lose(false);
        const CliOutcome outcome = resend(id);
        QVERIFY2(outcome.exitCode == 75, outcome.said());
        const QString fresh = onlyUnclear();
        QVERIFY(fresh != id);
        QVERIFY2(outcome.says("requests resend " + fresh.toUtf8()), outcome.said());
        m_bench->program.run({QStringLiteral("resume")});
        QCOMPARE(m_bench->posts(), 2);
    }

    void aCapStopsAResendAndTheJobStaysUnclear()
    {
        loseAnswer(false);
        const QString id = onlyUnclear();
        cap(QStringLiteral("0.20"));
        const CliOutcome refused = resend(id);
        QVERIFY2(refused.exitCode == 78, refused.said());
        QVERIFY2(refused.says("cap for the day is $0.20") && refused.says("this needs about $0.252"), refused.said());
        QCOMPARE(onlyUnclear(), id);
        QCOMPARE(m_journal.all().size(), 1);
        cap(QStringLiteral("0.30")); // what the old one holds makes room for the new one
        const CliOutcome sent = resend(id);
        QVERIFY2(sent.exitCode == 0, sent.said());
        QCOMPARE(m_bench->posts(), 2);
    }

    // fault: N4
    void withoutAnAccountAResendDecidesNothing()
    {
        loseAnswer(false);
        const QString id = onlyUnclear();
        m_bench->program.set(QStringLiteral("RUNCOMFY_TOKEN"), QStringLiteral("a-token-that-is-refused"));
        const CliOutcome outcome = resend(id);
        QVERIFY2(outcome.exitCode == 77, outcome.said());
        QCOMPARE(onlyUnclear(), id);
        QCOMPARE(m_journal.all().size(), 1);
        QCOMPARE(m_bench->posts(), 1);
    }

    // fault: N1
    void withoutANetworkAResendDecidesNothing()
    {
        loseAnswer(false);
        const QString id = onlyUnclear();
        m_bench->program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), QStringLiteral("http://127.0.0.1:1/v1"));
        const CliOutcome outcome = resend(id);
        QVERIFY2(outcome.exitCode == 69, outcome.said());
        QCOMPARE(onlyUnclear(), id);
        QCOMPARE(m_journal.all().size(), 1);
    }

    void ctrlCOnAResendCancelsWhatIsQueued()
    {
        loseAnswer(false);
        m_bench->hold(true);
        const auto process =
            m_bench->program.start({QStringLiteral("requests"), QStringLiteral("resend"), onlyUnclear(),
                                    QStringLiteral("--yes-it-is-absent"), QStringLiteral("--poll-secs=1")});
        QVERIFY(CliProgram::waitForError(*process, "queued"));
        ::kill(pid_t(process->processId()), SIGINT);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130 && outcome.says("nothing is charged"), outcome.said());
        QCOMPARE(m_bench->phase(), QStringLiteral("cancelled"));
    }

    void whatIsNotThereCanBeLeft()
    {
        loseAnswer(false);
        const QString id = onlyUnclear();
        QVERIFY(m_journal.open()->budgetUse(QDateTime::currentDateTimeUtc())->today.held > Money());
        const CliOutcome outcome = requests({QStringLiteral("absent"), id});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.json()[u"state"].toString(), QStringLiteral("failed"));
        QCOMPARE(m_journal.open()->budgetUse(QDateTime::currentDateTimeUtc())->today.total(), Money());
        QCOMPARE(requests({QStringLiteral("absent"), id}).exitCode, 65);
        QCOMPARE(m_bench->posts(), 1);
    }

    // fault: L4
    void whatAKilledProgramWasSendingIsUnclear()
    {
        test::FaultyServer server;
        QVERIFY(server.start({test::Behaviour::json(404, test::json("{'error_code': 404001}")),
                              test::Behaviour::closing(test::Behaviour::Kind::NeverAnswer)}));
        CliProgram program = m_bench->program;
        program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"),
                    QStringLiteral("http://127.0.0.1:%1/v1").arg(server.port()));
        const auto process = program.start(CliBench::run());
        QTRY_COMPARE_WITH_TIMEOUT(server.postCount(), 1, 20'000);
        QCOMPARE(m_journal.all().first().state, JobState::Submitting);
        QVERIFY(list(requests({QStringLiteral("unknown"), asJson})).isEmpty()); // its program still waits for it
        process->kill();
        CliProgram::outcome(*process);
        const QString id = onlyUnclear();
        QCOMPARE(m_journal.find(id)->state, JobState::Submitting); // looking changes nothing
        const CliOutcome refused = requests({QStringLiteral("attach"), id, QStringLiteral("not-there")});
        QVERIFY2(refused.exitCode == 65, refused.said());
        QCOMPARE(m_journal.find(id)->state, JobState::Unknown);
        const CliOutcome sent = resend(id);
        QVERIFY2(sent.exitCode == 0, sent.said());
        QCOMPARE(m_bench->posts(), 1);
        QCOMPARE(server.postCount(), 1);
    }

    // fault: L6
    void whatAnotherProgramLooksAfterIsDecidedThere()
    {
        Job job = CliJournal::left(QStringLiteral("theirs"), JobState::Unknown, m_bench->folder.path());
        job.owner = QStringLiteral("window");
        m_journal.insert(job);
        auto window = std::make_unique<Instance>(m_journal.instances(), job.owner);
        QVERIFY(window->holdsLock());
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("attach"), job.id, QStringLiteral("some-request")},
              QStringList{QStringLiteral("resend"), job.id, QStringLiteral("--yes-it-is-absent")},
              QStringList{QStringLiteral("absent"), job.id}}) {
            const CliOutcome outcome = requests(arguments);
            QVERIFY2(outcome.exitCode == 75 && outcome.says("Another running Klapper"), outcome.said());
        }
        QCOMPARE(m_journal.find(job.id), job);
        const QJsonArray shown = list(requests({QStringLiteral("unknown"), asJson}));
        QCOMPARE(shown.at(0)[u"looked_after"], QJsonValue(true));
        QVERIFY(m_bench->client->log().isEmpty());
        window.reset();
        QCOMPARE(requests({QStringLiteral("absent"), job.id}).exitCode, 0);
    }

    void theListIsTheJournalNewestLast()
    {
        const QList<JobState> states{JobState::Held,        JobState::Waiting,   JobState::Unknown,
                                     JobState::InQueue,     JobState::Rendering, JobState::Unreachable,
                                     JobState::Downloading, JobState::Done,      JobState::DoneNoFile,
                                     JobState::Cancelled,   JobState::Failed,    JobState::Expired};
        QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-3600);
        for (const JobState state : states) {
            Job job = CliJournal::left(jobStateWord(state), state, m_bench->folder.path());
            job.createdAt = at = at.addSecs(60);
            if (state == JobState::Done)
                job.cost = Money::fromMicros(260'000);
            m_journal.insert(job);
        }
        const CliOutcome all = requests({QStringLiteral("list"), asJson});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.out.count('\n'), 1);
        QStringList words;
        for (const QJsonValue& job : list(all)) {
            words.append(job[u"state"].toString());
            QCOMPARE(job[u"estimate_usd"].toString(), QStringLiteral("0.252"));
            QCOMPARE(job[u"cost_usd"].isNull(), words.last() != u"done"); // an estimate is no cost
        }
        QStringList wanted;
        for (const JobState state : states)
            wanted.append(jobStateWord(state));
        QCOMPARE(words, wanted);
        QCOMPARE(list(all).at(7)[u"cost_usd"].toString(), QStringLiteral("0.26"));

        const QJsonArray some = list(requests({QStringLiteral("list"), QStringLiteral("--state=held,failed"),
                                               QStringLiteral("--state"), QStringLiteral("expired")}));
        QCOMPARE(some.size(), 3);
        const QJsonArray newest = list(requests({QStringLiteral("list"), QStringLiteral("--limit=2")}));
        QCOMPARE(newest.size(), 2);
        QCOMPARE(newest.at(1)[u"state"].toString(), QStringLiteral("expired"));
        QCOMPARE(requests({QStringLiteral("list"), QStringLiteral("--state=lost")}).exitCode, 64);

        // By words of the prompt ("wide shot of …"), also parts of them; newest last, and with the other options.
        const auto found = [&](const QStringList& more) {
            QStringList there;
            const QJsonArray jobs = list(requests(QStringList{QStringLiteral("list"), asJson} + more));
            for (const QJsonValue& job : jobs)
                there.append(job[u"state"].toString());
            return there;
        };
        QCOMPARE(found({QStringLiteral("--search"), QStringLiteral("DOWN wide")}),
                 QStringList{QStringLiteral("downloading")});
        QCOMPARE(found({QStringLiteral("--search=wide"), QStringLiteral("--limit=2")}),
                 (QStringList{QStringLiteral("failed"), QStringLiteral("expired")}));
        QCOMPARE(found({QStringLiteral("--search=shot"), QStringLiteral("--state=held,done")}),
                 (QStringList{QStringLiteral("held"), QStringLiteral("done")}));
        QCOMPARE(found({QStringLiteral("--search=\" OR")}), QStringList());
        QVERIFY(m_bench->client->log().isEmpty());
    }

    // fault: U1
    void aTableObeysNoPrompt()
    {
        Job job = CliJournal::left(QStringLiteral("0b5e0c1e-1111-4222-8333-444444444444"), JobState::Done, {});
        job.draft.prompt = QStringLiteral("a \x1b]0;fox\x07 in\n\u202esnow") + QString(300, u'x');
        m_journal.insert(job);
        const CliOutcome table = requests({QStringLiteral("list"), QStringLiteral("--output=table")});
        QCOMPARE(table.out.count('\n'), 2);
        QVERIFY2(table.out.contains("a ]0;fox in snow") && table.out.contains("0b5e0c1e  done"), table.out.constData());
        QVERIFY(!table.out.contains('\x1b') && !table.out.contains("\xe2\x80\xae") && table.out.size() < 500);
    }

    void aJobIsFoundByWhatIsUnambiguous()
    {
        for (const char* id : {"aaaa-1", "aaaa-2", "bbbb-1"})
            m_journal.insert(CliJournal::left(QString::fromLatin1(id), JobState::Unknown, m_bench->folder.path()));
        Job done = CliJournal::left(QStringLiteral("cccc-1"), JobState::Done, {});
        done.requestId = QStringLiteral("request-of-c");
        m_journal.insert(done);
        const CliOutcome several = requests({QStringLiteral("absent"), QStringLiteral("aaaa")});
        QVERIFY2(several.exitCode == 65 && several.says("aaaa-1, aaaa-2"), several.said());
        const CliOutcome none = requests({QStringLiteral("absent"), QStringLiteral("dddd")});
        QVERIFY2(none.exitCode == 65 && none.says("no job \"dddd\""), none.said());
        const CliOutcome byRequest = requests({QStringLiteral("absent"), done.requestId});
        QVERIFY2(byRequest.exitCode == 65 && byRequest.says("Nothing is unclear about job cccc-1"), byRequest.said());
        QCOMPARE(requests({QStringLiteral("absent"), QStringLiteral("BBBB")}).exitCode, 0);
        QCOMPARE(m_journal.find(QStringLiteral("bbbb-1"))->state, JobState::Failed);
    }

    void whatWasNeverSentCanBeEnded()
    {
        m_journal.insert(CliJournal::left(QStringLiteral("held"), JobState::Held, {}));
        m_journal.insert(CliJournal::left(QStringLiteral("queued"), JobState::InQueue, {}));
        const CliOutcome ended = requests({QStringLiteral("cancel"), QStringLiteral("held")});
        QVERIFY2(ended.exitCode == 0, ended.said());
        QCOMPARE(ended.json()[u"state"].toString(), QStringLiteral("cancelled"));
        QCOMPARE(requests({QStringLiteral("cancel"), QStringLiteral("queued")}).exitCode, 65);
        QCOMPARE(m_journal.find(QStringLiteral("queued"))->state, JobState::InQueue);
        QVERIFY(m_bench->client->log().isEmpty());
    }

private:
    CliOutcome requests(const QStringList& arguments)
    {
        return m_bench->program.run(QStringList{QStringLiteral("requests")} + arguments);
    }
    CliOutcome resend(const QString& id)
    {
        return requests(
            {QStringLiteral("resend"), id, QStringLiteral("--yes-it-is-absent"), QStringLiteral("--poll-secs=1")});
    }
    void cap(const QString& perDay)
    {
        QCOMPARE(
            m_bench->program.run({QStringLiteral("budget"), QStringLiteral("set"), QStringLiteral("--per-day"), perDay})
                .exitCode,
            0);
    }
    /// The next submit gets no answer.
    void lose(bool isAccepted)
    {
        m_bench->client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                                {QStringLiteral("action"), QStringLiteral("close")},
                                {QStringLiteral("accept"), isAccepted}});
    }
    /// A run whose answer is lost, and how it ended.
    CliOutcome loseAnswer(bool isAccepted)
    {
        lose(isAccepted);
        const CliOutcome outcome = m_bench->program.run(CliBench::run());
        if (outcome.exitCode != 75)
            qFatal("the outcome is not unknown: %s", outcome.said());
        return outcome;
    }
    QString onlyUnclear()
    {
        const QJsonArray jobs = list(requests({QStringLiteral("unknown"), asJson}));
        return jobs.size() == 1 ? jobs.at(0)[u"job_id"].toString() : QString();
    }
    /// The request that the service has.
    QString accepted()
    {
        return m_bench->client->get(m_bench->address() + u"/control/requests")
            .json()[u"requests"]
            .toArray()
            .at(0)[u"request_id"]
            .toString();
    }
    QJsonObject submitted(int n)
    {
        QList<QJsonObject> bodies;
        for (const QJsonValue& entry : m_bench->client->log()) {
            if (entry[u"kind"].toString() == u"submit")
                bodies.append(entry[u"body"].toObject());
        }
        return bodies.value(n);
    }

    const CliJournal m_journal;
    std::unique_ptr<CliBench> m_bench;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliRequests object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clirequests.moc"
