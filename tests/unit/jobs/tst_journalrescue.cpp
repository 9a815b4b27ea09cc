// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/damagedpages.h"
#include "app/jobs/instance.h"
#include "app/jobs/journal.h"
#include "app/media/sidecar.h"
#include "tests/support/isolated.h"
#include "tests/support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace klapper;

namespace {

constexpr int jobCount = 60;
constexpr qsizetype pageSize = 4096;

const QDateTime noon(QDate(2026, 11, 15), QTime(12, 0), QTimeZone::utc());

QString idOf(int n) { return QStringLiteral("job-%1").arg(n, 3, 10, QChar(u'0')); }
QString requestOf(int n) { return QStringLiteral("req_%1").arg(n, 3, 10, QChar(u'0')); }

/// Every state comes, most have been accepted; every tenth body does not fit on a page.
Job jobNumber(int n)
{
    constexpr JobState states[] = {JobState::InQueue, JobState::Rendering, JobState::Unreachable, JobState::Downloading,
                                   JobState::Done};
    Job job;
    job.id = idOf(n);
    job.state = states[n % 5];
    job.draft = test::fullDraft({Tier::Pro, Mode::ImageToVideo});
    job.draft.prompt = u"shot " % QString::number(n) % u' ' % QString(200, u'p');
    job.body = "{\"prompt\":\"" + QByteArray(n % 10 == 3 ? 20'000 : 300, 'b') + "\"}";
    job.estimate = Money::fromMicros(1'000'000 + n);
    job.requestId = requestOf(n);
    job.folder = QStringLiteral("/somewhere");
    job.createdAt = job.submittedAt = job.acceptedAt = noon.addSecs(n);
    job.owner = QStringLiteral("gone");
    job.batchId = n % 3 ? QStringLiteral("script-%1").arg(n / 6) : QString();
    job.batchPart = n % 3;
    job.batchParts = n % 3 ? 3 : 1;
    if (job.state == JobState::Done) {
        job.cost = Money::fromMicros(900'000);
        job.finishedAt = noon.addSecs(n + 60);
        job.outputs = {{QStringLiteral("/somewhere/%1.mp4").arg(n), 77, QByteArray(64, 'a'), {}}};
    }
    return job;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(4711);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes.append(char(random.bounded(256)));
    return bytes;
}

} // namespace

/// A journal that was damaged in every way: what is still there is there again, nothing is deleted, nothing is sent.
class TestJournalRescue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // A whole file without a log, and one that was killed with all its rows in the log.
        const QString whole = m_stock.filePath(QStringLiteral("whole.sqlite"));
        fillJournal(whole);
        m_whole = contentOf(whole);
        QVERIFY(m_whole.size() > 20 * pageSize);
        const QString living = m_stock.filePath(QStringLiteral("living.sqlite"));
        const auto journal = fillJournal(living);
        m_living = contentOf(living);
        m_log = contentOf(living + QStringLiteral("-wal"));
        QVERIFY(m_log.size() > 20 * pageSize);
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(home().library));
        QVERIFY(QDir().mkpath(home().instances));
    }

    // fault: L3
    void aDestroyedHeadCostsNoJob_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("magic words") << 16;
        QTest::newRow("header") << 100;
        QTest::newRow("first page") << int(pageSize);
    }
    void aDestroyedHeadCostsNoJob()
    {
        QFETCH(int, bytes);
        const QByteArray damaged = noise(bytes) + m_whole.mid(bytes);
        putContent(path(), damaged);
        const auto journal = rescued();
        QCOMPARE(contentOf(journal->setAside()), damaged);
        QCOMPARE(journal->report().salvaged, jobCount);
        checkJobs(*journal, jobCount);
        QCOMPARE(journal->caps()->perDay, std::optional(Money::fromMicros(50'000'000)));
        QVERIFY(!journal->report().capsLost);
        checkMoney(*journal);
    }
    /// What cannot be had again from anywhere: ratings, notes, tags, projects and saved searches.
    // fault: L3
    void whatThePersonThoughtOfJobsComesBack()
    {
        const auto judge = [](int n) {
            return [n](Judgement& judgement) {
                judgement.rating = n % 6;
                judgement.rejected = n % 2 != 0;
                judgement.trashed = n % 3 == 0;
                judgement.project = QStringLiteral("Harbour");
                judgement.tags = {QStringLiteral("keep"), QStringLiteral("夜")};
                judgement.note = u"note " % QString::number(n);
            };
        };
        {
            auto journal = fillJournal(path());
            for (int n = 0; n < jobCount; n += 2) {
                QVERIFY(journal->libraryIndex().judge({idOf(n)}, [](Judgement& old) { old.rating = 1; }).ok());
                QVERIFY(journal->libraryIndex().judge({idOf(n)}, judge(n)).ok());
            }
            // Names and words that could be taken for settings and for the ids of requests.
            for (const char* name : {"budget", "req_999", "version", "good-ones"})
                QVERIFY(journal->libraryIndex()
                            .saveSearch(QString::fromLatin1(name), QStringLiteral("{\"rating\":4}"))
                            .ok());
        }
        putContent(path(), noise(100) + contentOf(path()).mid(100));
        const auto journal = rescued();
        checkJobs(*journal, jobCount);
        QVERIFY(!journal->report().capsLost);
        for (int n = 0; n < jobCount; ++n) {
            Judgement wanted;
            if (n % 2 == 0)
                judge(n)(wanted);
            const LibraryEntry entry = **journal->libraryFinder().entry(idOf(n));
            QCOMPARE(entry.rating, wanted.rating);
            QCOMPARE(entry.rejected, wanted.rejected);
            QCOMPARE(entry.trashed, wanted.trashed);
            QCOMPARE(entry.project, wanted.project);
            QCOMPARE(entry.tags, wanted.tags);
            QCOMPARE(entry.note, wanted.note);
        }
        LibraryQuery query;
        query.text = QStringLiteral("harb 夜");
        QCOMPARE(journal->libraryFinder().find(query)->size(), jobCount / 2);
        const auto searches = journal->libraryFinder().savedSearches();
        QCOMPARE(searches->size(), 4);
        QCOMPARE(searches->first().query.rating, 4);
    }
    /// Sequences too: a long one, one that was changed, one that was deleted and stays so.
    // fault: L3
    void sequencesComeBack()
    {
        const auto sequenceOf = [](const QString& id, int clips) {
            Sequence sequence;
            sequence.id = id;
            sequence.name = u"film " % id;
            sequence.batchId = QStringLiteral("script-1");
            sequence.arrived = {idOf(1), idOf(2)};
            sequence.fadeMs = 250;
            for (int n = 0; n < clips; ++n)
                sequence.clips.append({QString(id % u'-' % QString::number(n)), idOf(n),
                                       QStringLiteral("/somewhere/%1.mp4").arg(n), QStringLiteral("夜 %1").arg(n), n,
                                       n + 200});
            return sequence;
        };
        Sequence whole = sequenceOf(QStringLiteral("long"), 300); // does not fit on a page
        Sequence changed = sequenceOf(QStringLiteral("changed"), 1);
        Sequence gone = sequenceOf(QStringLiteral("gone"), 2);
        {
            const auto journal = fillJournal(path());
            for (Sequence* each : {&whole, &changed, &gone})
                QVERIFY(journal->sequences().put(*each).ok());
            changed.name = QStringLiteral("budget"); // a name that could be taken for a setting
            changed.clips.clear();
            QVERIFY(journal->sequences().put(changed).ok());
            QVERIFY(journal->sequences().remove(gone.id).ok());
        }
        putContent(path(), noise(100) + contentOf(path()).mid(100));
        const auto journal = rescued();
        checkJobs(*journal, jobCount);
        const QList<SequenceRow> rows = *journal->sequences().rows();
        QCOMPARE(rows.size(), 3);
        for (int i : {0, 1}) {
            const Sequence& wanted = i == 0 ? whole : changed;
            QCOMPARE(rows[i].sequence.id, wanted.id);
            QCOMPARE(rows[i].sequence.clips.size(), wanted.clips.size());
            QVERIFY(rows[i].sequence.clips == wanted.clips);
            QVERIFY(rows[i].sequence.isAlike(wanted) && !rows[i].deleted);
        }
        QCOMPARE(rows[2].sequence.id, gone.id);
        QCOMPARE(rows[2].sequence.batchId, gone.batchId);
        QVERIFY(rows[2].deleted);
    }
    /// Each page of the file in turn: some recipes go with it, but of what is paid for no id.
    // fault: L3
    void aZeroedPageCostsNoRequestId()
    {
        const qsizetype pages = m_whole.size() / pageSize;
        int bare = 0;
        for (qsizetype page = 0; page < pages; ++page) {
            init();
            QByteArray damaged = m_whole;
            damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            putContent(path(), damaged);
            const auto journal = rescued(false);
            const auto jobs = journal->all();
            QVERIFY2(jobs.ok(), qPrintable(QStringLiteral("page %1").arg(page)));
            QSet<QString> requests;
            for (const Job& job : *jobs) {
                requests.insert(job.requestId);
                bare += job.draft.prompt.isEmpty() ? 1 : 0;
            }
            for (int n = 0; n < jobCount; ++n)
                QVERIFY2(requests.contains(requestOf(n)), qPrintable(QStringLiteral("page %1: %2").arg(page).arg(n)));
            QVERIFY2(jobs->size() == jobCount, qPrintable(QStringLiteral("page %1: %2").arg(page).arg(jobs->size())));
        }
        // A recipe stands on one page, a long one on two: no other page costs it.
        QVERIFY2(bare > 0 && bare <= jobCount + jobCount / 10, qPrintable(QString::number(bare)));
    }
    /// A window reads while its journal's pages are still looked at: whichever is destroyed, nothing is written into a
    /// damaged journal, and the next opening mends it.
    // fault: L3
    void damageFoundBesideComesBeforeAnyWrite()
    {
        const qsizetype pages = m_whole.size() / pageSize;
        int openedAnyway = 0;
        for (qsizetype page = 1; page < pages; page += 3) {
            init();
            QByteArray damaged = m_whole;
            damaged.replace(page * pageSize, pageSize, noise(pageSize));
            putContent(path(), damaged);
            QLoggingCategory::setFilterRules(QStringLiteral("klapper.jobs.recovery.warning=false"));
            auto opened = Journal::open(path(), home(), CheckTime::Beside);
            QVERIFY(opened.ok());
            if (!(*opened)->setAside().isEmpty())
                continue; // it was needed at once
            ++openedAnyway;
            const Status written = (*opened)->insert(jobNumber(jobCount));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Journal);
            QVERIFY(!(*opened)->check()->wait());
            opened.value().reset();
            QCOMPARE(contentOf(path()), damaged);
            QVERIFY(!rescued()->setAside().isEmpty());
        }
        QVERIFY(openedAnyway > 10);
    }
    void aSoundJournalIsWrittenToAfterTheLook()
    {
        putContent(path(), m_whole);
        auto opened = Journal::open(path(), home(), CheckTime::Beside);
        QVERIFY(opened.ok());
        QVERIFY(!(*opened)->check()->isDone());
        QVERIFY((*opened)->insert(jobNumber(jobCount)).ok());
        QVERIFY((*opened)->check()->isDone());
        QCOMPARE((*opened)->all()->size(), jobCount + 1);
        // One that is just being made has nothing to look at.
        auto fresh = Journal::open(m_dir->filePath(QStringLiteral("fresh.sqlite")), {}, CheckTime::Beside);
        QVERIFY(fresh.ok() && !(*fresh)->check());
    }
    // fault: L3
    void aTruncatedFileGivesWhatIsLeft()
    {
        QByteArray damaged = m_whole.left(m_whole.size() / 2 + 1000);
        putContent(path(), damaged);
        const auto journal = rescued();
        QCOMPARE(contentOf(journal->setAside()), damaged);
        const auto jobs = journal->all();
        const auto whole = std::count_if(jobs->begin(), jobs->end(),
                                         [](const Job& job) { return job == jobNumber(job.id.mid(4).toInt()); });
        QVERIFY2(whole > 10 && whole < jobCount, qPrintable(QString::number(whole)));
    }
    /// SQLite would leave out what follows the damage without a word: all the ids here.
    // fault: L3
    void aDamagedLogGivesItsIds_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<int>("bytes");
        QTest::newRow("its header") << qsizetype(0) << 32;
        QTest::newRow("head of a frame") << qsizetype(32 + 5 * (24 + pageSize) + 16) << 8;
        QTest::newRow("page of a frame") << qsizetype(32 + 5 * (24 + pageSize) + 24 + 200) << 40;
    }
    void aDamagedLogGivesItsIds()
    {
        QFETCH(qsizetype, at);
        QFETCH(int, bytes);
        QByteArray log = m_log;
        log.replace(at, bytes, noise(bytes));
        putContent(path(), m_living);
        putContent(path() + QStringLiteral("-wal"), log);
        QVERIFY(DamagedPages::lostCommits(path()));
        const auto journal = rescued();
        QCOMPARE(contentOf(journal->setAside() + QStringLiteral("-wal")), log);
        checkJobs(*journal, jobCount);
    }
    void aWholeLogIsNoDamage()
    {
        putContent(path(), m_living);
        putContent(path() + QStringLiteral("-wal"), m_log);
        QVERIFY(!DamagedPages::lostCommits(path()));
        // A log whose last frame was not written to its end held nothing that anybody was told.
        putContent(path() + QStringLiteral("-wal"), m_log.chopped(pageSize / 2));
        QVERIFY(!DamagedPages::lostCommits(path()));
        const auto journal = open();
        QVERIFY(journal->setAside().isEmpty());
        QVERIFY(journal->all()->size() >= jobCount - 1);
    }
    /// A kill between the head of the last frame and its page, in a log that is written over.
    void aHalfWrittenLastCommitIsNoDamage()
    {
        QByteArray log = m_log;
        log.replace(log.size() - pageSize, pageSize, noise(pageSize));
        putContent(path(), m_living);
        putContent(path() + QStringLiteral("-wal"), log);
        QVERIFY(!DamagedPages::lostCommits(path()));
        const auto journal = open();
        QVERIFY(journal->setAside().isEmpty());
        QVERIFY(journal->all()->size() >= jobCount - 1);
    }
    // fault: L3
    void anEmptyFileIsRebuiltFromTheRecipes()
    {
        putContent(path(), {});
        putClip(QStringLiteral("a.mp4"), sidecarOf(1));
        const auto journal = rescued();
        QCOMPARE(journal->report().rebuilt, 1);
        QCOMPARE(journal->report().salvaged, 0);
        QVERIFY(journal->report().capsLost);
    }
    void aFirstStartThatWasKilledIsNoDamage()
    {
        putContent(path(), {});
        QVERIFY(QDir().rmdir(home().instances));
        const auto journal = open();
        QVERIFY(journal->setAside().isEmpty());
        QCOMPARE(journal->all()->size(), 0);
    }
    // fault: L3
    void jobsComeBackFromTheirRecipes()
    {
        putContent(path(), noise(100'000));
        Sidecar one = sidecarOf(1);
        one.cost = Money::fromMicros(420'000);
        one.parents = {QStringLiteral("req_000")};
        putClip(QStringLiteral("one.mp4"), one);
        putClip(QStringLiteral("two.mp4"), sidecarOf(2)); // its cost is not known
        putClip(QStringLiteral("three.mp4"), sidecarOf(3));
        QVERIFY(QFile::remove(QDir(home().library).filePath(QStringLiteral("three.mp4"))));
        const auto journal = rescued();
        QCOMPARE(journal->report().rebuilt, 3);
        const Job job = **journal->find(idOf(1));
        QCOMPARE(job.state, JobState::Done);
        QCOMPARE(job.requestId, requestOf(1));
        QCOMPARE(job.draft, one.draft);
        QCOMPARE(job.body, QByteArray("{\"prompt\":\"x\"}"));
        QCOMPARE(job.createdAt, one.created);
        QCOMPARE(job.submittedAt, one.submitted);
        QCOMPARE(job.finishedAt, one.finished);
        QCOMPARE(job.estimate, one.estimate);
        QCOMPARE(job.cost, one.cost);
        QCOMPARE(job.contractSource, ContractSource::Live);
        QCOMPARE(job.parentId, QStringLiteral("req_000"));
        QCOMPARE(job.outputs.size(), 1);
        QCOMPARE(job.outputs[0].path, QDir(home().library).filePath(QStringLiteral("one.mp4")));
        QCOMPARE(job.outputs[0].bytes, 4);
        QCOMPARE(job.outputs[0].sha256, one.sha256);
        QCOMPARE(job.outputs[0].clip, one.info);
        QCOMPARE((*journal->find(idOf(3)))->state, JobState::DoneNoFile);
        // The money counts for the day of sending: one known cost, two estimates.
        const BudgetUse use = *journal->budgetUse(noon);
        QCOMPARE(use.today.spent, Money::fromMicros(420'000));
        QCOMPARE(use.today.held, one.estimate * 2);
        QCOMPARE(journal->budgetUse(noon.addDays(2))->today.total(), Money());
    }
    /// A row that could be read, but older than the clip that stands there.
    // fault: L3
    void aClipThatIsHereEndsItsSalvagedJob()
    {
        putContent(path(), noise(100) + m_whole.mid(100));
        Sidecar late = sidecarOf(0);
        putClip(QStringLiteral("late.mp4"), late);
        putClip(QStringLiteral("part.mp4"), sidecarOf(5)); // of a script: no recipe says so, the row does
        const auto journal = rescued();
        QCOMPARE(journal->report().rebuilt, 0);
        QCOMPARE(journal->report().salvaged, jobCount);
        const Job job = **journal->find(idOf(0));
        QCOMPARE(job.state, JobState::Done);
        QCOMPARE(job.outputs.size(), 1);
        const Job part = **journal->find(idOf(5));
        QCOMPARE(part.state, JobState::Done);
        QCOMPARE(part.outputs[0].path, QDir(home().library).filePath(QStringLiteral("part.mp4")));
        QCOMPARE(part.batchId, jobNumber(5).batchId);
        QCOMPARE(part.batchPart, 2);
        QCOMPARE(part.batchParts, 3);
    }
    /// What may or may not have been sent is never sent by itself.
    // fault: L3
    void nothingSalvagedWaitsToBeSent()
    {
        {
            const auto journal = open();
            Job job = jobNumber(0);
            job.requestId.clear();
            job.submittedAt = job.acceptedAt = {};
            for (const auto& [id, state] :
                 {std::pair("waiting", JobState::Waiting), std::pair("held", JobState::Held)}) {
                job.id = QString::fromLatin1(id);
                job.state = state;
                QVERIFY(journal->insert(job).ok());
            }
            job.id = QStringLiteral("sent");
            job.state = JobState::Waiting;
            QVERIFY(journal->insert(job).ok());
            job.state = JobState::Submitting;
            job.submittedAt = noon;
            QVERIFY(journal->record(job, JobEvent::SlotFree, JobState::Waiting).ok());
        }
        // The row of the one that was sent, as it was before: money and history say otherwise.
        {
            Database database;
            QVERIFY(database.open(path()).ok());
            QVERIFY(database.run(QStringLiteral("UPDATE jobs SET state='waiting', submitted_at=NULL WHERE id='sent'"))
                        .ok());
        }
        putContent(path(), noise(100) + contentOf(path()).mid(100));
        const auto journal = rescued();
        QCOMPARE((*journal->find(QStringLiteral("waiting")))->state, JobState::Held);
        QCOMPARE((*journal->find(QStringLiteral("held")))->state, JobState::Held);
        QCOMPARE((*journal->find(QStringLiteral("sent")))->state, JobState::Unknown);
        QCOMPARE(journal->report().held, 2);
        QCOMPARE(journal->report().unclear, 1);
        const auto jobs = journal->all();
        for (const Job& job : *jobs)
            QVERIFY(job.error && job.error->retry == Retry::ByPerson);
        QCOMPARE(journal->budgetUse(noon)->today.held, jobNumber(0).estimate);
    }
    // fault: L3
    void theReportStaysUntilItWasSeen()
    {
        putContent(path(), noise(5000));
        rescued();
        auto journal = open();
        QVERIFY(journal->setAside().isEmpty()); // not this time
        QVERIFY(journal->report());
        journal->forgetReport();
        journal = open();
        QVERIFY(!journal->report());
    }
    // fault: L3
    void aDamagedJournalInUseIsLeftAlone()
    {
        putContent(path(), noise(5000));
        const Instance other(home().instances, QStringLiteral("other"));
        const auto refused = Journal::open(path(), home());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Journal);
        QCOMPARE(contentOf(path()), noise(5000));
    }
    /// Killed in the middle of the exchange: after each of its steps.
    // fault: L4
    void aRescueThatWasKilledGoesOn_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("new journal whole, nothing renamed") << 0;
        QTest::newRow("log renamed") << 1;
        QTest::newRow("all renamed aside") << 2;
    }
    void aRescueThatWasKilledGoesOn()
    {
        QFETCH(int, steps);
        putContent(path(), noise(100) + m_whole.mid(100));
        putContent(path() + QStringLiteral("-wal"), noise(5000));
        const QString aside = rescued()->setAside();
        const QByteArray rebuilt = contentOf(path());
        // Back to where it was killed.
        QVERIFY(QFile::rename(path(), path() + QStringLiteral(".rebuilt")));
        if (steps < 2)
            QVERIFY(QFile::rename(aside, path()));
        if (steps < 1)
            QVERIFY(QFile::rename(aside + QStringLiteral("-wal"), path() + QStringLiteral("-wal")));
        const auto journal = open();
        checkJobs(*journal, jobCount);
        QCOMPARE(contentOf(aside), noise(100) + m_whole.mid(100));
        QCOMPARE(contentOf(aside + QStringLiteral("-wal")), noise(5000));
        QVERIFY(!QFile::exists(path() + QStringLiteral(".rebuilt")));
        QCOMPARE(journal->setAside(), aside); // said again: nobody may have heard it
    }
    void aHalfBuiltJournalIsBegunAgain()
    {
        putContent(path(), noise(100) + m_whole.mid(100));
        putContent(path() + QStringLiteral(".rebuilt"), noise(300));
        const auto journal = rescued();
        checkJobs(*journal, jobCount);
    }

    // fault: U2
    void hostileRecipesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* name, const std::function<void(Sidecar&)>& change) {
            Sidecar sidecar = sidecarOf(1);
            change(sidecar);
            QTest::newRow(name) << QJsonDocument(sidecar.toJson()).toJson();
        };
        row("another clip", [](Sidecar& s) { s.clip = QStringLiteral("other.mp4"); });
        row("way to another folder", [](Sidecar& s) { s.clip = QStringLiteral("../../a.mp4"); });
        row("way in the job's id", [](Sidecar& s) { s.jobId = QStringLiteral("../../../tmp/x"); });
        row("way in the request's id", [](Sidecar& s) { s.requestId = QStringLiteral("a/../b"); });
        row("no request", [](Sidecar& s) { s.requestId.clear(); });
        row("another service", [](Sidecar& s) { s.serviceHost = QStringLiteral("evil.example"); });
        row("negative cost", [](Sidecar& s) { s.cost = Money::fromMicros(-900'000'000); });
        row("absurd cost", [](Sidecar& s) { s.cost = Money::fromMicros(1'000'000'000'000); });
        row("negative estimate", [](Sidecar& s) { s.estimate = Money::fromMicros(-1); });
        row("endpoint that is none", [](Sidecar& s) { s.endpoint = QStringLiteral("kling/x"); });
        row("endpoint of another recipe", [](Sidecar& s) { s.draft.endpoint = {Tier::FourK, Mode::TextToVideo}; });
        row("no time", [](Sidecar& s) { s.created = {}; });
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("deep object") << QByteArray("{\"a\":").repeated(50'000);
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') + "{}";
        QTest::newRow("wrong types") << QByteArray("{\"schema\":1,\"clip\":[1],\"jobId\":{},\"estimate\":true}");
        QTest::newRow("not JSON") << noise(2000);
        QTest::newRow("nothing") << QByteArray();
    }
    void hostileRecipesAreRefused()
    {
        QFETCH(QByteArray, content);
        putContent(path(), noise(5000));
        const QDir library(home().library);
        putContent(library.filePath(QStringLiteral("a.mp4")), "clip");
        putContent(library.filePath(QStringLiteral("a.mp4.klapper.json")), content);
        putClip(QStringLiteral("good.mp4"), sidecarOf(2)); // one bad one keeps no good one away
        const auto journal = rescued();
        QCOMPARE(journal->report().refused, 1);
        QCOMPARE(journal->report().rebuilt, 1);
        QCOMPARE(journal->all()->size(), 1);
        QCOMPARE(journal->all()->first().id, idOf(2));
    }
    // fault: U2
    void linksAndCopiesAreNotCounted()
    {
        putContent(path(), noise(5000));
        const QDir library(home().library);
        putClip(QStringLiteral("a.mp4"), sidecarOf(1));
        Sidecar copy = sidecarOf(1); // the same request under another job
        copy.jobId = QStringLiteral("other");
        putClip(QStringLiteral("b.mp4"), copy);
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), library.filePath(QStringLiteral("c.mp4.klapper.json"))));
        QVERIFY(QFile::link(library.filePath(QStringLiteral("a.mp4.klapper.json")),
                            library.filePath(QStringLiteral("d.mp4.klapper.json"))));
        const auto journal = rescued();
        QCOMPARE(journal->report().rebuilt, 1);
        QCOMPARE(journal->all()->size(), 1);
        QCOMPARE(journal->budgetUse(noon)->today.held, sidecarOf(1).estimate);
    }

private:
    QString path() const { return m_dir->filePath(QStringLiteral("data/journal.sqlite")); }
    JournalHome home() const
    {
        return {.library = m_dir->filePath(QStringLiteral("library")),
                .serviceHost = QStringLiteral("model-api.runcomfy.net"),
                .instances = m_dir->filePath(QStringLiteral("data/instances"))};
    }
    std::unique_ptr<Journal> open() const
    {
        auto journal = Journal::open(path(), home());
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }
    /// @param certainly whether SQLite must have noticed: a zeroed page that nobody uses is no damage
    std::unique_ptr<Journal> rescued(bool certainly = true) const
    {
        QLoggingCategory::setFilterRules(QStringLiteral("klapper.jobs.recovery.warning=false"));
        auto journal = open();
        if (certainly && journal->setAside().isEmpty())
            qFatal("no damage was seen");
        return journal;
    }
    static std::unique_ptr<Journal> fillJournal(const QString& path)
    {
        auto journal = Journal::openFresh(path);
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        for (int n = 0; n < jobCount; ++n) {
            if (!(*journal)->insert(jobNumber(n)))
                qFatal("no job %d", n);
        }
        if (!(*journal)->setCaps({.perDay = Money::fromMicros(50'000'000), .perMonth = {}}))
            qFatal("no caps");
        return std::move(journal).value();
    }
    static Sidecar sidecarOf(int n)
    {
        Sidecar sidecar;
        sidecar.clip = QStringLiteral("a.mp4");
        sidecar.draft = test::fullDraft({Tier::Pro, Mode::ImageToVideo});
        sidecar.endpoint = sidecar.draft.endpoint.modelId();
        sidecar.request = {{QStringLiteral("prompt"), QStringLiteral("x")}};
        sidecar.contractSource = QStringLiteral("live");
        sidecar.jobId = idOf(n);
        sidecar.requestId = requestOf(n);
        sidecar.serviceHost = QStringLiteral("model-api.runcomfy.net");
        sidecar.created = noon;
        sidecar.submitted = noon.addSecs(1);
        sidecar.finished = noon.addSecs(90);
        sidecar.estimate = Money::fromMicros(560'000);
        sidecar.sha256 = QByteArray(64, 'b');
        sidecar.info = {.seconds = 5, .width = 1280, .height = 720};
        return sidecar;
    }
    void putClip(const QString& name, Sidecar sidecar) const
    {
        const QString clip = QDir(home().library).filePath(name);
        sidecar.clip = name;
        putContent(clip, "clip");
        if (!writeSidecar(clip, sidecar))
            qFatal("no sidecar");
    }
    /// So many jobs are there, and each of them is as it was.
    static void checkJobs(Journal& journal, int count)
    {
        const auto jobs = journal.all();
        QVERIFY(jobs.ok());
        QCOMPARE(jobs->size(), count);
        for (const Job& job : *jobs) {
            const Job wanted = jobNumber(job.id.mid(4).toInt());
            QCOMPARE(job.requestId, wanted.requestId);
            QVERIFY2(job == wanted, qPrintable(job.id));
        }
    }
    static void checkMoney(Journal& journal)
    {
        Money spent;
        Money held;
        for (int n = 0; n < jobCount; ++n) {
            const Job job = jobNumber(n);
            spent += job.cost.value_or(Money());
            held += job.cost ? Money() : job.estimate;
        }
        const BudgetUse use = *journal.budgetUse(noon);
        QCOMPARE(use.today.spent, spent);
        QCOMPARE(use.today.held, held);
        QCOMPARE(journal.ledger()->size(), jobCount); // the very lines, none added
    }

    QTemporaryDir m_stock;
    QByteArray m_whole;
    QByteArray m_living;
    QByteArray m_log;
    std::unique_ptr<QTemporaryDir> m_dir;
};

int main(int argc, char** argv)
{
    qputenv("TZ", "UTC");
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestJournalRescue object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_journalrescue.moc"
