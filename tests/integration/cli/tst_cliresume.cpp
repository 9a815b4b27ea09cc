// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/instance.h"
#include "tests/integration/cli/clijournal.h"

#include <QTest>

#include <csignal>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;
using test::CliProgram;

namespace {

const QStringList resume{QStringLiteral("resume"), QStringLiteral("--poll-secs=1")};

QJsonArray list(const CliOutcome& outcome) { return QJsonDocument::fromJson(outcome.out).array(); }

} // namespace

/// What resume does with every state that a program which is gone can have left.
class TestCliResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal.forget();
        m_bench = std::make_unique<CliBench>();
    }

    // fault: L4
    void everyStateGetsWhatItNeeds()
    {
        const QString queued = leaveRemote(QStringLiteral("queued"), JobState::InQueue);
        const QString rendering = leaveRemote(QStringLiteral("rendering"), JobState::Rendering);
        const QString unreachable = leaveRemote(QStringLiteral("unreachable"), JobState::Unreachable);
        const QString downloading = leaveRemote(QStringLiteral("downloading"), JobState::Downloading);
        const QString paused = leaveRemote(QStringLiteral("paused"), JobState::Downloading, true);
        leaveRemote(QStringLiteral("no-file"), JobState::DoneNoFile);
        Job abandoned = CliJournal::left(QStringLiteral("abandoned"), JobState::Held, folder());
        abandoned.origin = JobOrigin::CommandLine;
        abandoned.error = Error{.kind = ErrorKind::Abandoned};
        m_journal.insert(abandoned);
        m_journal.insert(CliJournal::left(QStringLiteral("waiting"), JobState::Waiting, folder()));
        m_journal.insert(CliJournal::left(QStringLiteral("unclear"), JobState::Unknown, folder()));
        m_journal.insert(CliJournal::left(QStringLiteral("expired"), JobState::Expired, folder()));
        const int posts = m_bench->posts();

        const CliOutcome outcome = m_bench->program.run(resume);
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const QJsonArray results = list(outcome);
        QStringList jobs;
        for (const QJsonValue& result : results) {
            jobs.append(result[u"job_id"].toString());
            QCOMPARE(result[u"status"].toString(), QStringLiteral("completed"));
            QVERIFY(QFile::exists(result[u"files"].toArray().at(0).toString()));
            QCOMPARE(result[u"cost"].toDouble(), 0.252);
        }
        QCOMPARE(jobs, QStringList({queued, rendering, unreachable, downloading, paused}));
        for (const QString& id : jobs)
            QCOMPARE(m_journal.find(id)->state, JobState::Done);
        QCOMPARE(m_journal.find(QStringLiteral("no-file"))->state, JobState::DoneNoFile);
        QCOMPARE(m_journal.find(QStringLiteral("abandoned"))->state, JobState::Held);
        QCOMPARE(m_journal.find(QStringLiteral("waiting"))->state, JobState::Waiting);
        QCOMPARE(m_journal.find(QStringLiteral("unclear"))->state, JobState::Unknown);
        QCOMPARE(m_journal.find(QStringLiteral("expired"))->state, JobState::Expired);
        QCOMPARE(outcome.err.count("never sent"), 2);
        QVERIFY2(outcome.says("klapper-cli requests cancel abandoned"), outcome.said());
        QVERIFY2(outcome.says("still unclear, for you to decide: 1 (klapper-cli requests unknown)"), outcome.said());
        QVERIFY2(outcome.says("without a file here: 1 (klapper-cli requests list --state done_no_file;"),
                 outcome.said());
        QCOMPARE(m_bench->posts(), posts);
    }

    void ctrlCCancelsNoneOfThem()
    {
        m_bench->hold(true);
        const QString one = leaveRemote(QStringLiteral("one"), JobState::InQueue);
        const QString other = leaveRemote(QStringLiteral("other"), JobState::InQueue);
        const auto process = m_bench->program.start(resume);
        QVERIFY(CliProgram::waitForError(*process, "queued, position 2"));
        ::kill(pid_t(process->processId()), SIGINT);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130 && outcome.says("nothing was cancelled"), outcome.said());
        QCOMPARE(list(outcome).size(), 2);
        QCOMPARE(list(outcome).at(1)[u"status"].toString(), QStringLiteral("in_queue"));
        QCOMPARE(m_bench->phase(0), QStringLiteral("in_queue"));
        QCOMPARE(m_bench->phase(1), QStringLiteral("in_queue"));
        m_bench->hold(false);
        const CliOutcome again = m_bench->program.run(resume);
        QVERIFY2(again.exitCode == 0 && list(again).size() == 2, again.said());
        QCOMPARE(m_bench->posts(), 2);
    }

    // fault: L6
    void whatARunningProgramLooksAfterIsLeftUntilItEnds()
    {
        const QString ours = leaveRemote(QStringLiteral("ours"), JobState::InQueue, false, true);
        const QString theirs =
            leaveRemote(QStringLiteral("theirs"), JobState::InQueue, false, true, QStringLiteral("window"));
        auto window = std::make_unique<Instance>(m_journal.instances(), QStringLiteral("window"));
        const auto process = m_bench->program.start(resume);
        QVERIFY(CliProgram::waitForError(*process, "job theirs is looked after by another running Klapper"));
        QVERIFY(CliProgram::waitForError(*process, "queued"));
        window.reset(); // its program ends while resume waits
        QVERIFY(CliProgram::waitForError(*process, m_journal.find(theirs)->requestId.toUtf8()));
        m_bench->hold(false);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(list(outcome).size(), 2);
        QCOMPARE(m_journal.find(ours)->state, JobState::Done);
        QCOMPARE(m_journal.find(theirs)->state, JobState::Done);
        QCOMPARE(m_bench->posts(), 2);
    }

private:
    QString folder() const { return m_bench->folder.path(); }
    /// A job whose request the service has.
    QString leaveRemote(const QString& id, JobState state, bool isPaused = false, bool holdsQueue = false,
                        const QString& owner = QStringLiteral("gone"))
    {
        if (holdsQueue)
            m_bench->hold(true);
        Job job = CliJournal::left(id, state, folder());
        job.requestId = m_bench->client->submitted(QStringLiteral("standard/text-to-video"), test::plainInput());
        job.acceptedAt = job.lastContact = job.submittedAt;
        job.paused = isPaused;
        job.owner = owner;
        if (state == JobState::Downloading || state == JobState::DoneNoFile) {
            if (!m_bench->client->completed(job.requestId))
                qFatal("the practice service makes no clip");
            job.remoteWord = QStringLiteral("completed");
        }
        m_journal.insert(job);
        return id;
    }

    const CliJournal m_journal;
    std::unique_ptr<CliBench> m_bench;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliResume object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_cliresume.moc"
