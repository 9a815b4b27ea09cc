// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/engine/filehost.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>

using namespace klapper;
using namespace klapper::test;

namespace {
const QString otherId = QStringLiteral("00000000-0000-4000-8000-000000000002");
} // namespace

/// What a job makes of a file that does not come as it should, through the whole engine.
class TestDownloadFaults final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_clips;
    QByteArray m_clip;
    std::unique_ptr<FileHost> m_host;

    FileHost& host() { return *m_host; }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void verifyDone(const QByteArray& content)
    {
        QVERIFY(host().reaches(JobState::Done));
        const Job job = host().job();
        QVERIFY(!job.error);
        QCOMPARE(job.outputs.size(), 1);
        QVERIFY(contentOf(job.outputs[0].path) == content);
        host().stop();
        QCOMPARE(host().names().size(), 2); // the clip and its recipe, nothing else
    }
    void verifyNoFile(ErrorKind kind)
    {
        QVERIFY(host().reaches(JobState::DoneNoFile));
        QVERIFY(host().job().error);
        QCOMPARE(errorKindWord(host().job().error->kind), errorKindWord(kind));
        host().stop();
        QCOMPARE(host().names(), QStringList());
    }
    /// The person frees the way and asks for the file again.
    void fetchAgain()
    {
        host().start();
        host().queue().fetchAgain(fileJobId);
    }
    void honestFromNowOn()
    {
        host().fileAnswer = [this](const Asked& asked, int) {
            return host().server.honest(asked);
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_clips.filePath(QStringLiteral("sample.mp4"));
        QVERIFY2(makeClip(path, true, true), "ffmpeg is needed");
        m_clip = contentOf(path);
    }
    void init() { m_host = std::make_unique<FileHost>(m_clip); }
    void cleanup() { m_host.reset(); }

    // fault: D1
    void aNetworkThatGoesAwayIsWaitedFor()
    {
        host().fileAnswer = [this](const Asked& asked, int number) {
            Told told = host().server.honest(asked);
            told.cutAfter = number < 20 ? 30'000 : -1;
            return told;
        };
        host().start();
        verifyDone(m_clip);
    }
    // fault: D2
    void anotherFileUnderTheSameLinkIsFetchedWhole()
    {
        QByteArray second = m_clip;
        second[second.size() - 9] = char(second.at(second.size() - 9) ^ 1);
        host().fileAnswer = [this, second](const Asked& asked, int number) {
            Told told = host().server.honest(asked);
            if (number == 0) {
                told.cutAfter = 300'000;
                host().server.replaceFile(second, "\"two\"");
            }
            return told;
        };
        host().start();
        verifyDone(second);
    }
    // fault: D3
    void aLinkThatExpiresInTheMiddleIsGoneOnWithByAFreshOne()
    {
        host().resultAnswer = [this](int number) {
            return FileHost::completed(
                {host().server.url(u"/clip.mp4?signature=" % QString::number(number)).toString()});
        };
        host().fileAnswer = [this](const Asked& asked, int number) {
            Told told = host().server.honest(asked);
            if (number == 0)
                told.cutAfter = 300'000;
            return number > 0 && asked.path.endsWith("=0") ? ClipServer::status("403 Expired") : told;
        };
        host().start();
        verifyDone(m_clip);
        QCOMPARE(host().results, 2);
        QCOMPARE(host().files.last().from(), 300'000);
    }
    // fault: D3
    void aLinkThatStaysDeadKeepsTheResult_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {403, 404, 410})
            QTest::addRow("%d", status) << status;
    }
    // fault: D3
    void aLinkThatStaysDeadKeepsTheResult()
    {
        QFETCH(int, status);
        host().fileAnswer = [status](const Asked&, int) {
            return ClipServer::status(QByteArray::number(status) + " no");
        };
        host().start();
        verifyNoFile(ErrorKind::NotFound);
        QCOMPARE(host().results, 2); // a fresh link once
        QCOMPARE(host().files.size(), 2);
        honestFromNowOn();
        fetchAgain();
        verifyDone(m_clip);
    }
    // fault: D4
    void aRedirectElsewhereIsNotFollowed()
    {
        ClipServer other(m_clip);
        host().fileAnswer = [&other](const Asked&, int) {
            return ClipServer::status("302 Found", "Location: " + other.url().toEncoded() + "\r\n");
        };
        host().start();
        QVERIFY(host().reaches(JobState::DoneNoFile));
        QVERIFY(host().job().error->detail.contains(u"127.0.0.1"));
        verifyNoFile(ErrorKind::RefusedHost);
        QCOMPARE(other.log.size(), 0);
    }
    // fault: D4
    void noTokenIsSentToAFileHost()
    {
        host().start();
        verifyDone(m_clip);
        for (const Asked& asked : std::as_const(host().files))
            QVERIFY(!asked.raw.toLower().contains("token"));
    }
    // fault: D5
    void aClipAboveTheCapIsRefusedByItsHead()
    {
        host().fileAnswer = [](const Asked&, int) {
            return Told{.head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 2147483649\r\n\r\n"};
        };
        host().start();
        verifyNoFile(ErrorKind::TooLarge);
    }
    // fault: D6
    void whatIsNoClipIsNeverGivenTheName_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML") << QByteArray("text/html") << QByteArray("<html>Sign in</html>");
        QTest::newRow("cut, with the length of the cut")
            << QByteArray("video/mp4") << QByteArray(m_clip.left(m_clip.size() / 2));
        QTest::newRow("scrambled") << QByteArray("video/mp4") << QByteArray(m_clip.left(40) + QByteArray(90'000, 'x'));
        QTest::newRow("empty") << QByteArray("video/mp4") << QByteArray();
    }
    // fault: D6
    void whatIsNoClipIsNeverGivenTheName()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        host().fileAnswer = [=](const Asked&, int) {
            return Told{.head = "HTTP/1.1 200 OK\r\nContent-Type: " + type
                              + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n",
                        .body = body};
        };
        host().start();
        verifyNoFile(ErrorKind::BadFile);
        honestFromNowOn();
        fetchAgain();
        verifyDone(m_clip);
    }
    // fault: D7
    void aSlowServerIsShownAsSlowAndWaitedFor()
    {
        host().fileAnswer = [this](const Asked& asked, int number) {
            Told told = host().server.honest(asked);
            told.dripBytes = number == 0 ? 500 : 0;
            told.dripEvery = 250;
            return told;
        };
        host().start();
        QTRY_VERIFY_WITH_TIMEOUT(host().job().slow, 40'000);
        QCOMPARE(host().job().state, JobState::Downloading);
        QCOMPARE(host().files.size(), 1);
        QVERIFY(host().job().received > 0);
        const auto sockets = host().server.findChildren<QTcpSocket*>();
        for (QTcpSocket* socket : sockets)
            socket->abort(); // what comes now is quick
        QVERIFY(host().reaches(JobState::Done));
        QVERIFY(!host().job().slow);
        verifyDone(m_clip);
    }
    // fault: D8
    void twoJobsOfOneNameGetTwoFiles()
    {
        host().seed(completedJob(host().library(), otherId));
        host().start();
        QVERIFY(host().reaches(JobState::Done));
        QTRY_COMPARE_WITH_TIMEOUT(host().job(otherId).state, JobState::Done, 60'000);
        const QString one = host().job().outputs[0].path;
        const QString two = host().job(otherId).outputs[0].path;
        QVERIFY(one != two);
        QVERIFY(contentOf(one) == m_clip && contentOf(two) == m_clip);
        host().stop();
        QCOMPARE(host().names().size(), 4);
    }
    // fault: L1
    void aRecipeThatFindsNoRoomIsSaidAndWrittenLater()
    {
        const QString blocked =
            host().library() % u"/2026-11-23_wide-shot-slow-push-in-on-a_standard.mp4.klapper.json.new";
        QVERIFY(QDir().mkpath(blocked)); // where it would be written first
        host().environment.polls.longestBackoff = std::chrono::milliseconds(1500);
        host().start();
        QTRY_VERIFY_WITH_TIMEOUT(host().job().error.has_value(), 20'000);
        QCOMPARE(host().job().error->kind, ErrorKind::Disk);
        QCOMPARE(host().job().state, JobState::Downloading);
        QVERIFY(QDir().rmdir(blocked));
        verifyDone(m_clip);
        QCOMPARE(host().files.size(), 1);
    }
    // fault: L1
    void aRecipeThatNeverFindsRoomDoesNotHideTheClip()
    {
        QVERIFY(
            QDir().mkpath(host().library() % u"/2026-11-23_wide-shot-slow-push-in-on-a_standard.mp4.klapper.json.new"));
        host().start();
        QVERIFY(host().reaches(JobState::Done));
        QCOMPARE(host().job().error->kind, ErrorKind::Disk);
        QVERIFY(contentOf(host().job().outputs[0].path) == m_clip);
        host().stop();
        QCOMPARE(host().names().size(), 1);
        QCOMPARE(host().files.size(), 1);
    }
    // fault: L1
    void aSecondClipThatFindsNoRoomDoesNotBringTheFirstTwice()
    {
        host().links.append(host().server.url(QStringLiteral("/second.mp4")).toString());
        const QString blocked = host().library() % u"/." % fileJobId % u"-2.klapper-part";
        QVERIFY(QDir().mkpath(blocked));
        host().start();
        QVERIFY(host().reaches(JobState::DoneNoFile));
        QCOMPARE(host().job().error->kind, ErrorKind::Disk);
        QCOMPARE(host().job().outputs.size(), 1);
        QVERIFY(QDir().rmdir(blocked));
        fetchAgain();
        QVERIFY(host().reaches(JobState::Done));
        QCOMPARE(host().job().outputs.size(), 2);
        host().stop();
        QCOMPARE(host().names().size(), 4);
        QCOMPARE(host().files.size(), 2); // each clip once
    }
    // fault: L2
    void aFolderThatCannotBeKeepsTheResult()
    {
        QFile inTheWay(host().library());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        host().start();
        QVERIFY(host().reaches(JobState::DoneNoFile));
        QCOMPARE(host().job().error->kind, ErrorKind::Disk);
        QCOMPARE(host().files.size(), 0);
        host().stop();
        QVERIFY(inTheWay.remove());
        fetchAgain();
        verifyDone(m_clip);
    }
    // fault: M1
    void aWholeClipWaitsForTheToolThatChecksIt()
    {
        host().environment.tools = std::make_shared<MediaTools>();
        host().start();
        QVERIFY(host().reaches(JobState::DoneNoFile));
        QCOMPARE(host().job().error->kind, ErrorKind::Tool);
        host().stop();
        QCOMPARE(QFileInfo(host().part()).size(), m_clip.size());
        host().environment.tools = std::make_shared<MediaTools>(MediaTools::find());
        fetchAgain();
        verifyDone(m_clip);
        QCOMPARE(host().files.size(), 1);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestDownloadFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_downloadfaults.moc"
