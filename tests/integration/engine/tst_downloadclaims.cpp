// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/leftovers.h"
#include "app/media/partnote.h"
#include "app/media/sidecar.h"
#include "tests/integration/engine/filehost.h"
#include "tests/support/mediabytes.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sys/file.h>
#include <unistd.h>

using namespace klapper;
using namespace klapper::test;

namespace {
const QString clipName = QStringLiteral("2026-11-23_wide-shot-slow-push-in-on-a_standard.mp4");
const QString otherId = QStringLiteral("00000000-0000-4000-8000-000000000002");
} // namespace

/// What a crash can leave beside a clip, and what a start makes of it; also when somebody was at the files meanwhile.
class TestDownloadClaims final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_clips;
    QByteArray m_clip;
    std::unique_ptr<FileHost> m_host;

    FileHost& host() { return *m_host; }
    QString inLibrary(const QString& name) const { return m_host->library() % u'/' % name; }
    void put(const QString& path, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    PartNote noteOfWholePart(const QString& name = clipName) const
    {
        return {.address = m_host->server.url(QStringLiteral("/clip.mp4")).toString(),
                .etag = "\"one\"",
                .total = m_clip.size(),
                .boot = thisBoot(),
                .synced = m_clip.size(),
                .claim = PartClaim{.fileName = name,
                                   .bytes = m_clip.size(),
                                   .sha256 = QCryptographicHash::hash(m_clip, QCryptographicHash::Sha256).toHex(),
                                   .clip = {.seconds = 2, .width = 320, .height = 240}}};
    }
    void putNote(const PartNote& note) { put(host().part() % u".json", note.toJson()); }
    void verifyDone(const QString& name, qsizetype asked, const QStringList& others = {})
    {
        host().start();
        QVERIFY(host().reaches(JobState::Done));
        const Job job = host().job();
        host().stop();
        QCOMPARE(job.outputs.size(), 1);
        QCOMPARE(job.outputs[0].path, inLibrary(name));
        QVERIFY(contentOf(inLibrary(name)) == m_clip);
        QCOMPARE(host().files.size(), asked);
        const auto sidecar = readSidecar(sidecarPath(inLibrary(name)));
        QVERIFY(sidecar.ok());
        QCOMPARE(sidecar->sha256, job.outputs[0].sha256);
        QStringList expected = QStringList{name, QString(name % u".klapper.json")} + others;
        expected.sort();
        QStringList found = host().names();
        found.sort();
        QCOMPARE(found, expected);
    }
    QString leave(const QString& key, const QByteArray& content = "part")
    {
        put(partPath(host().library(), key), content);
        put(partNotePath(host().library(), key), "{}");
        return partPath(host().library(), key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_clips.filePath(QStringLiteral("sample.mp4"));
        QVERIFY2(makeClip(path), "ffmpeg is needed");
        m_clip = contentOf(path);
    }
    void init() { m_host = std::make_unique<FileHost>(m_clip); }
    void cleanup() { m_host.reset(); }

    // fault: L4
    void aFileThatWasNamedBeforeTheCrashIsFoundAgain()
    {
        putNote(noteOfWholePart());
        put(inLibrary(clipName), m_clip);
        verifyDone(clipName, 0);
    }
    // fault: L4
    void withItsSidecarThereOnlyTheRowIsWritten()
    {
        putNote(noteOfWholePart());
        put(inLibrary(clipName), m_clip);
        host().start(); // writes the sidecar
        QVERIFY(host().reaches(JobState::Done));
        host().stop();
        const QByteArray before = contentOf(inLibrary(clipName % u".klapper.json"));
        m_host->seed(completedJob(host().library(), otherId)); // the same crash once more, in another row
        put(partNotePath(host().library(), otherId), noteOfWholePart().toJson());
        host().start();
        QTRY_COMPARE_WITH_TIMEOUT(host().job(otherId).state, JobState::Done, 20'000);
        host().stop();
        QCOMPARE(contentOf(inLibrary(clipName % u".klapper.json")), before);
        QCOMPARE(host().files.size(), 0);
    }
    // fault: L4
    void aSidecarThatWasHalfWrittenIsWrittenWhole()
    {
        putNote(noteOfWholePart());
        put(inLibrary(clipName), m_clip);
        put(inLibrary(clipName % u".klapper.json.new"), "{\"schema\": 1, \"cl");
        verifyDone(clipName, 0);
    }
    // fault: L4
    void aFileThatThePersonTookAwayIsFetchedAgain()
    {
        putNote(noteOfWholePart());
        put(inLibrary(clipName % u".klapper.json.new"), "{\"schema\": 1, \"cl");
        verifyDone(clipName, 1);
    }
    // fault: L4, D8
    void aFileThatSomebodyPutThereIsLeftAlone_data()
    {
        QTest::addColumn<bool>("sameSize");
        QTest::newRow("same size") << true;
        QTest::newRow("other size") << false;
    }
    // fault: L4, D8
    void aFileThatSomebodyPutThereIsLeftAlone()
    {
        QFETCH(bool, sameSize);
        const QByteArray theirs(m_clip.size() - (sameSize ? 0 : 1), 'x');
        putNote(noteOfWholePart());
        put(inLibrary(clipName), theirs);
        const QString next = QString(clipName).replace(QStringLiteral(".mp4"), QStringLiteral(" (2).mp4"));
        verifyDone(next, 1, {clipName});
        QVERIFY(contentOf(inLibrary(clipName)) == theirs);
    }
    // fault: L4, D8
    void aNameThatWasTakenBeforeTheRenameIsNotOurs()
    {
        putNote(
            noteOfWholePart()); // the kill came before the rename, and then somebody copied the very same clip there
        put(host().part(), m_clip);
        put(inLibrary(clipName), m_clip);
        const QString next = QString(clipName).replace(QStringLiteral(".mp4"), QStringLiteral(" (2).mp4"));
        verifyDone(next, 0, {clipName});
    }
    // fault: L4
    void aCopyThatGotTheNameBeforeTheCrashIsFoundBesideItsPart()
    {
        PartNote note = noteOfWholePart();
        note.claim->tagged = true;
        putNote(note);
        put(host().part(), m_clip);
        put(inLibrary(clipName), m_clip);
        verifyDone(clipName, 0);
    }
    // fault: L4
    void aCopyThatDidNotGetItsNameIsMadeAgain()
    {
        PartNote note = noteOfWholePart();
        note.claim->tagged = true;
        putNote(note);
        put(host().part(), m_clip);
        put(taggedPath(host().library(), fileJobId), m_clip.left(m_clip.size() / 2));
        host().choose(true);
        host().start();
        QVERIFY(host().reaches(JobState::Done));
        host().stop();
        QCOMPARE(host().files.size(), 0);
        QCOMPARE(mediaBytesOf(inLibrary(clipName)), mediaBytes(m_clip));
        QVERIFY(contentOf(inLibrary(clipName)) != m_clip);
        QCOMPARE(host().names(), (QStringList{clipName, QString(clipName % u".klapper.json")}));
    }
    // fault: L4, D8
    void aNameThatWasTakenBeforeTheCopyGotItIsNotOurs()
    {
        PartNote note = noteOfWholePart();
        note.claim->tagged = true;
        putNote(note);
        put(host().part(), m_clip);
        put(taggedPath(host().library(), fileJobId), m_clip);
        put(inLibrary(clipName), m_clip);
        const QString next = QString(clipName).replace(QStringLiteral(".mp4"), QStringLiteral(" (2).mp4"));
        verifyDone(next, 0, {clipName});
    }
    // fault: L4
    void aRenameThatWasHalfDoneByALinkIsFinished()
    {
        putNote(noteOfWholePart());
        put(host().part(), m_clip);
        QCOMPARE(
            ::link(QFile::encodeName(host().part()).constData(), QFile::encodeName(inLibrary(clipName)).constData()),
            0);
        verifyDone(clipName, 0);
    }
    // fault: L4, U2
    void aNoteThatPointsElsewhereIsNotFollowed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << QStringLiteral("../precious.mp4");
        QTest::newRow("absolute") << QStringLiteral("/tmp/precious.mp4");
        QTest::newRow("hidden") << QStringLiteral(".precious.mp4");
        QTest::newRow("empty") << QString();
    }
    // fault: L4, U2
    void aNoteThatPointsElsewhereIsNotFollowed()
    {
        QFETCH(QString, name);
        put(host().library() % u"/../precious.mp4", m_clip);
        putNote(noteOfWholePart(name));
        verifyDone(clipName, 1);
        QVERIFY(contentOf(host().library() % u"/../precious.mp4") == m_clip);
    }
    // fault: L4
    void afterAPowerCutOnlyWhatWasSyncedIsGoneOnWith()
    {
        PartNote note = noteOfWholePart();
        note.claim.reset();
        note.boot = "another start of the machine";
        note.synced = m_clip.size() / 2;
        putNote(note);
        put(host().part(), m_clip.left(m_clip.size() / 2) + QByteArray(m_clip.size() / 4, '\0')); // as some disks do
        verifyDone(clipName, 1);
        QCOMPARE(host().files[0].from(), m_clip.size() / 2);
    }
    // fault: L4
    void aPauseSurvivesAPowerCut()
    {
        host().fileAnswer = [this](const Asked& asked, int) {
            Told told = host().server.honest(asked);
            told.silent = asked.from() < 0;
            told.cutAfter = told.silent ? m_clip.size() / 2 : -1;
            return told;
        };
        host().start();
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(host().part()).size(), m_clip.size() / 2, 20'000);
        host().stop();
        PartNote note = PartNote::read(host().part() % u".json");
        QCOMPARE(note.synced, m_clip.size() / 2);
        note.boot = "another start of the machine";
        putNote(note);
        verifyDone(clipName, 2);
        QCOMPARE(host().server.bodyBytes, m_clip.size());
    }
    void whatEndedJobsLeftIsClearedAtTheNextStart()
    {
        const auto ended = [this](const char* id, JobState state, std::optional<Error> error = {}) {
            Job job = completedJob(host().library(), QString::fromLatin1(id));
            job.state = state;
            job.error = std::move(error);
            host().seed(job);
            return leave(job.id);
        };
        const QStringList gone{
            ended("00000000-0000-4000-8000-00000000000a", JobState::Done),
            ended("00000000-0000-4000-8000-00000000000b", JobState::Failed),
            ended("00000000-0000-4000-8000-00000000000c", JobState::Cancelled),
            ended("00000000-0000-4000-8000-00000000000d", JobState::Expired),
            ended("00000000-0000-4000-8000-00000000000e", JobState::DoneNoFile, Error{.kind = ErrorKind::Unreachable}),
            leave(QStringLiteral("00000000-0000-4000-8000-00000000000a-2")),
            leave(QStringLiteral("00000000-0000-4000-8000-00000000000a_tagged")),
            leave(QStringLiteral("00000000-0000-4000-8000-00000000000b-3_tagged")),
        };
        const QString waits = ended("00000000-0000-4000-8000-00000000000f", JobState::DoneNoFile,
                                    Error{.kind = ErrorKind::Tool}); // whole, and only ffprobe was missing
        const QString ofAnotherProfile = leave(QStringLiteral("10000000-0000-4000-8000-000000000000"));
        const QString forgotten = leave(QStringLiteral("20000000-0000-4000-8000-000000000000"));
        for (const QString& path : {forgotten, QString(forgotten % u".json")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-20), QFileDevice::FileModificationTime));
        }
        const QString notOurs = inLibrary(QStringLiteral(".somebody.klapper-part"));
        put(notOurs, "x");
        const QString inUse = ended("00000000-0000-4000-8000-000000000010", JobState::Done);
        QFile lock(inUse);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(lock.handle(), LOCK_EX), 0);
        host().start();
        QVERIFY(host().reaches(JobState::Done));
        host().stop();
        for (const QString& path : gone + QStringList{forgotten}) {
            QVERIFY2(!QFile::exists(path), qPrintable(path));
            QVERIFY(!QFile::exists(path % u".json"));
        }
        for (const QString& path : {waits, ofAnotherProfile, notOurs, inUse})
            QVERIFY2(QFile::exists(path), qPrintable(path));
        lock.close();
        host().start();
        host().stop();
        QVERIFY(!QFile::exists(inUse));
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestDownloadClaims test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_downloadclaims.moc"
