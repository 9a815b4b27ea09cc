// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/download.h"
#include "app/media/downloadthread.h"
#include "app/media/leftovers.h"
#include "app/media/mediatools.h"
#include "tests/support/isolated.h"
#include "tests/unit/media/clipserver.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace klapper;
using namespace klapper::test;

namespace {
constexpr int patience = 20'000; // ms; only a failing test waits that long

/// What a signal carried. QVariant::value() wants a type that can be empty; a Result cannot.
template<typename T>
T carriedBy(const QSignalSpy& spy, qsizetype emission = 0)
{
    return *static_cast<const T*>(spy.at(emission).at(0).constData());
}
} // namespace

class TestDownload final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_clips;
    QTemporaryDir m_folder;
    QByteArray m_clip;
    std::shared_ptr<const MediaTools> m_tools = std::make_shared<MediaTools>(MediaTools::find());
    std::unique_ptr<DownloadThread> m_thread;

    QString folder() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    QString partPath() const { return folder() + QStringLiteral("/.job-1.klapper-part"); }
    /// What the owner of a download does when it has written down where the file is.
    void forgetNotes() const
    {
        for (const char* job : {"job-1", "job-2", "many"})
            removeParts(folder(), QString::fromLatin1(job));
        QCOMPARE(names().filter(QStringLiteral("klapper-part")), QStringList());
    }
    static void replaceIn(QByteArray& head, const QByteArray& before, const QByteArray& after)
    {
        head.replace(before, after);
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Where the requests began, without those that QNetworkAccessManager repeated by itself.
    static QList<qint64> startsOf(const ClipServer& server)
    {
        QList<qint64> starts;
        for (const Asked& asked : server.log) {
            if (starts.isEmpty() || starts.last() != asked.from())
                starts.append(asked.from());
        }
        return starts;
    }
    void put(const QString& path, const QByteArray& content) const
    {
        QDir().mkpath(folder());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// What stands beside a part.
    static QByteArray noteOf(const QUrl& url, qint64 total)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("url"), url.toString()},
                                         {QStringLiteral("etag"), QStringLiteral("\"one\"")},
                                         {QStringLiteral("total"), total}})
            .toJson();
    }
    DownloadRequest requestFor(const QUrl& url) const
    {
        using namespace std::chrono_literals;
        return {.url = url,
                .folder = folder(),
                .fileName = QStringLiteral("take.mp4"),
                .partKey = QStringLiteral("job-1"),
                .firstBackoff = 1ms,
                .longestBackoff = 5ms};
    }
    static HostPolicy policyFor(const ClipServer& server)
    {
        ServiceHosts hosts = ServiceHosts::production();
        hosts.modelApi = server.url(QStringLiteral("/v1"));
        return HostPolicy(hosts);
    }
    std::unique_ptr<Download> make(const ClipServer& server, DownloadRequest request)
    {
        return std::make_unique<Download>(*m_thread, std::move(request), policyFor(server), m_tools, nullptr);
    }
    static std::optional<Result<DownloadedFile>> waitFor(Download& download)
    {
        QSignalSpy finished(&download, &Download::finished);
        download.start();
        if (!finished.wait(patience))
            return std::nullopt;
        QCoreApplication::processEvents(); // a second finished() would come now
        if (finished.size() != 1)
            return std::nullopt;
        return carriedBy<Result<DownloadedFile>>(finished);
    }
    std::optional<Result<DownloadedFile>> run(const ClipServer& server, DownloadRequest request)
    {
        const auto download = make(server, std::move(request));
        return waitFor(*download);
    }
    std::optional<Result<DownloadedFile>> run(const ClipServer& server)
    {
        return run(server, requestFor(server.url()));
    }

#define VERIFY_SAVED(outcome, content)                                                                                 \
    do {                                                                                                               \
        QVERIFY(outcome.has_value());                                                                                  \
        QVERIFY2(outcome->ok(), outcome->ok() ? "" : qPrintable(outcome->error().detail));                             \
        QCOMPARE(contentOf((*outcome)->path) == (content), true);                                                      \
        QCOMPARE((*outcome)->bytes, (content).size());                                                                 \
        QCOMPARE((*outcome)->sha256, QCryptographicHash::hash((content), QCryptographicHash::Sha256).toHex());         \
        QCOMPARE((*outcome)->clip.width, 320);                                                                         \
        QVERIFY(!QFile::exists(partPath()));                                                                           \
        forgetNotes();                                                                                                 \
    } while (false)

#define VERIFY_FAILED(outcome, expected)                                                                               \
    do {                                                                                                               \
        QVERIFY(outcome.has_value());                                                                                  \
        QVERIFY(!outcome->ok());                                                                                       \
        QCOMPARE(errorKindWord(outcome->error().kind), errorKindWord(expected));                                       \
    } while (false)

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_clips.filePath(QStringLiteral("sample.mp4"));
        QVERIFY2(makeClip(path, true, true), "ffmpeg is needed");
        m_clip = contentOf(path);
        QVERIFY(m_clip.size() > 1'000'000);
        m_thread = std::make_unique<DownloadThread>();
    }
    void cleanupTestCase() { m_thread.reset(); }

    void savesAWholeFileAndKnowsIt()
    {
        qputenv("RUNCOMFY_TOKEN", "tok-very-secret");
        ClipServer server(m_clip);
        const auto download = make(server, requestFor(server.url()));
        QSignalSpy progressed(download.get(), &Download::progressed);
        const auto outcome = waitFor(*download);
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE((*outcome)->path, folder() + QStringLiteral("/take.mp4"));
        QCOMPARE((*outcome)->clip.frameRate, QStringLiteral("24/1"));
        QVERIFY((*outcome)->clip.hasAudio);
        QCOMPARE(names(), QStringList{QStringLiteral("take.mp4")});
        QCOMPARE(progressed.last().at(0).toLongLong(), m_clip.size());
        QCOMPARE(progressed.last().at(1).toLongLong(), m_clip.size());
        QCOMPARE(server.log.size(), 1);
        const Asked& asked = server.log.first();
        QVERIFY(asked.raw.startsWith("GET /clip.mp4?signature=s3cret HTTP/1.1\r\n"));
        QCOMPARE(asked.headers.value("accept-encoding"), QByteArray("identity"));
        for (const char* none : {"authorization", "cookie", "range", "referer"})
            QVERIFY(!asked.headers.contains(none));
        QVERIFY(!asked.raw.contains("tok-very-secret"));
        qunsetenv("RUNCOMFY_TOKEN");
    }

    // fault: D1
    void breaksInTheMiddleAreResumedWithoutABytePaidTwice()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int number) {
            Told told = server.honest(asked);
            if (number < 12)
                told.cutAfter = 70'000 + 1000 * number;
            return told;
        };
        const auto outcome = run(server);
        VERIFY_SAVED(outcome, m_clip);
        const QList<qint64> starts = startsOf(server);
        QVERIFY(starts.size() > 6); // more breaks than tries without getting further are allowed
        QVERIFY(std::is_sorted(starts.begin(), starts.end())); // never back
        for (qsizetype i = 1; i < starts.size(); ++i)          // each goes on where one of the answers before was cut
            QVERIFY(starts.at(i) - std::max<qint64>(starts.at(i - 1), 0) >= 70'000);
        QCOMPARE(server.log.last().headers.value("if-range"), QByteArray("\"one\""));
    }

    // fault: D1
    void givesUpAfterFiveTriesThatGotNoFurtherAndKeepsThePart()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int) {
            Told told = server.honest(asked);
            told.cutAfter = 5000;
            return asked.from() < 0 ? told : ClipServer::status("503 Busy");
        };
        auto outcome = run(server);
        VERIFY_FAILED(outcome, ErrorKind::Upstream);
        QCOMPARE(outcome->error().httpStatus, 503);
        const auto refusals = std::count_if(server.log.begin(), server.log.end(),
                                            [](const Asked& asked) { return asked.from() == 5000; });
        QCOMPARE(refusals, 5); // five tries
        QCOMPARE(QFileInfo(partPath()).size(), 5000);
        QVERIFY(!contentOf(partPath() + QStringLiteral(".json")).contains("s3cret"));
        server.answer = [&server](const Asked& asked, int) {
            return server.honest(asked);
        };
        // Another start goes on, with a fresh link to the same file.
        outcome = run(server, requestFor(server.url(QStringLiteral("/clip.mp4?signature=fresh"))));
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(startsOf(server), (QList<qint64>{-1, 5000}));
    }

    void startsOver_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"no Range", "another ETag with 200", "another ETag with 206", "416", "wrong offset",
                                "wrong total", "no ETag"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    // fault: D2
    void startsOver()
    {
        QFETCH(QString, how);
        ClipServer server(m_clip);
        QByteArray second = m_clip; // the pictures of another take
        second[second.size() - 9] = char(second.at(second.size() - 9) ^ 1);
        const bool changes = how.startsWith(u"another");
        if (changes)
            server.replaceFile(second, "\"two\"");
        put(partPath(), m_clip.left(300'000));
        QByteArray note = noteOf(server.url(QStringLiteral("/clip.mp4")), m_clip.size());
        if (how == u"no ETag")
            replaceIn(note, "\\\"one\\\"", "");
        put(partPath() + QStringLiteral(".json"), note);
        server.answer = [&](const Asked& asked, int) {
            Told told = server.whole();
            if (asked.from() < 0 || how == u"no Range" || how == u"another ETag with 200")
                return told;
            if (how == u"416")
                return ClipServer::status("416 no");
            told = server.rest(asked.from() - (how == u"wrong offset" ? 1 : 0));
            if (how == u"wrong total")
                replaceIn(told.head, '/' + QByteArray::number(m_clip.size()) + "\r\n",
                          '/' + QByteArray::number(m_clip.size() + 1) + "\r\n");
            return told;
        };
        const auto outcome = run(server);
        VERIFY_SAVED(outcome, (changes ? second : m_clip));
        QCOMPARE(server.log.first().from(), how == u"no ETag" ? -1 : 300'000);
        const bool inOneGo = how == u"no Range" || how == u"another ETag with 200" || how == u"no ETag";
        QCOMPARE(server.log.size(), inOneGo ? 1 : 2);
        QFile::remove((*outcome)->path);
    }

    // fault: D2
    void aFileThatKeepsChangingIsStartedOverOnce()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int) {
            Told told = asked.from() > 0 ? server.rest(asked.from(), "\"other\"") : server.whole();
            told.cutAfter = 300'000;
            return told;
        };
        const auto outcome = run(server);
        VERIFY_FAILED(outcome, ErrorKind::Upstream);
        QCOMPARE(startsOf(server), (QList<qint64>{-1, 300'000, -1, 300'000}));
    }

    // fault: D1, D2
    void aServerWithoutRangeThatAlwaysBreaksComesToAnEnd()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked&, int) {
            Told told = server.whole();
            told.cutAfter = 300'000;
            return told;
        };
        const auto outcome = run(server);
        VERIFY_FAILED(outcome, ErrorKind::Unreachable);
        QVERIFY(server.log.size() >= 6 && server.log.size() <= 12);
    }

    void lengths_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("expected"); // a word of an error, or "saved"
        QTest::newRow("longer than the file") << QStringLiteral("+100") << QStringLiteral("saved");
        QTest::newRow("shorter than the file") << QStringLiteral("-1000") << QStringLiteral("bad_file");
        QTest::newRow("none") << QStringLiteral("none") << QStringLiteral("saved");
        QTest::newRow("none and cut once") << QStringLiteral("none, cut") << QStringLiteral("saved");
        QTest::newRow("chunked") << QStringLiteral("chunked") << QStringLiteral("saved");
        QTest::newRow("chunked and cut once") << QStringLiteral("chunked, cut") << QStringLiteral("saved");
        QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("bad_file");
        QTest::newRow("doubled") << QStringLiteral("doubled") << QStringLiteral("protocol");
        QTest::newRow("negative") << QStringLiteral("negative") << QStringLiteral("protocol");
    }
    // fault: D6
    void lengths()
    {
        QFETCH(QString, how);
        QFETCH(QString, expected);
        ClipServer server(m_clip);
        const QByteArray length = "Content-Length: " + QByteArray::number(m_clip.size()) + "\r\n";
        server.answer = [&](const Asked& asked, int number) {
            Told told = asked.from() > 0 ? server.honest(asked) : server.whole();
            if (asked.from() > 0)
                return told;
            told.silent = how.startsWith(u"+"); // the rest that was promised never comes
            if (how.startsWith(u"+") || how.startsWith(u"-"))
                replaceIn(told.head, length,
                          "Content-Length: " + QByteArray::number(m_clip.size() + how.toInt()) + "\r\n");
            else if (how.startsWith(u"none")) {
                replaceIn(told.head, length, "Connection: close\r\n");
                told.close = true;
            } else if (how.startsWith(u"chunked")) {
                replaceIn(told.head, length, "Transfer-Encoding: chunked\r\n");
                told.body = QByteArray::number(m_clip.size(), 16) + "\r\n" + m_clip + "\r\n0\r\n\r\n";
            } else if (how == u"empty")
                told = ClipServer::status("200 OK", "Content-Type: video/mp4\r\n");
            else if (how == u"doubled")
                replaceIn(told.head, length, length + "Content-Length: 5\r\n");
            else if (how == u"negative")
                replaceIn(told.head, length, "Content-Length: -5\r\n");
            if (how.endsWith(u"cut") && number == 0)
                told.cutAfter = 400'000;
            return told;
        };
        DownloadRequest request = requestFor(server.url());
        if (how.startsWith(u"+"))
            request.stallTimeout = std::chrono::seconds(1);
        const auto outcome = run(server, request);
        if (expected == u"saved") {
            VERIFY_SAVED(outcome, m_clip);
            QFile::remove((*outcome)->path);
        } else {
            QVERIFY(outcome.has_value() && !outcome->ok());
            QCOMPARE(errorKindWord(outcome->error().kind), expected);
            QVERIFY(!names().contains(QStringLiteral("take.mp4")));
        }
    }

    void brokenHeadsEndBounded_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x01\x02 what\r\n\r\n");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("only 103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 None\r\n\r\n");
        QTest::newRow("206 unasked") << QByteArray(
            "HTTP/1.1 206 P\r\nContent-Range: bytes 0-9/10\r\nContent-Length: 10\r\n\r\n");
    }
    // fault: D6, X4
    void brokenHeadsEndBounded()
    {
        QFETCH(QByteArray, head);
        ClipServer server(m_clip);
        server.answer = [&head](const Asked&, int) {
            return Told{.head = head, .close = true};
        };
        const auto outcome = run(server);
        QVERIFY(outcome.has_value());
        QVERIFY(!outcome->ok());
        const ErrorKind kind = outcome->error().kind;
        QVERIFY2(kind == ErrorKind::Protocol || kind == ErrorKind::Unreachable || kind == ErrorKind::Upstream,
                 qPrintable(errorKindWord(kind)));
        QVERIFY(!names().contains(QStringLiteral("take.mp4")));
    }

    void whatIsNoClipIsRefusedAndRemoved_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray page = "<!DOCTYPE html><html><body>Sign in to the hotel</body></html>";
        QTest::newRow("HTML") << QByteArray("text/html; charset=utf-8") << page;
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{\"error\":\"no such file, sorry\"}");
        QTest::newRow("HTML called video") << QByteArray("video/mp4") << page;
        QTest::newRow("JSON called nothing")
            << QByteArray("application/octet-stream") << QByteArray("{\"error\":\"gone\"}");
        QTest::newRow("clip called HTML") << QByteArray("text/html") << m_clip;
        QTest::newRow("nothing behind the head") << QByteArray("video/mp4") << m_clip.left(32);
        QTest::newRow("pictures scrambled")
            << QByteArray("video/mp4") << QByteArray(m_clip.left(40) + QByteArray(90'000, 'x'));
    }
    // fault: D6
    void whatIsNoClipIsRefusedAndRemoved()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        ClipServer server(m_clip);
        server.answer = [&](const Asked&, int) {
            return Told{.head = "HTTP/1.1 200 OK\r\nContent-Type: " + type
                              + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n",
                        .body = body};
        };
        const auto outcome = run(server);
        VERIFY_FAILED(outcome, ErrorKind::BadFile);
        QCOMPARE(names(), QStringList());
    }

    void theCapHoldsByHeaderAndByStream_data()
    {
        QTest::addColumn<bool>("withLength");
        QTest::newRow("header") << true;
        QTest::newRow("stream") << false;
    }
    // fault: D5
    void theCapHoldsByHeaderAndByStream()
    {
        QFETCH(bool, withLength);
        ClipServer server(m_clip);
        server.answer = [&](const Asked&, int) {
            Told told = server.whole();
            if (!withLength)
                replaceIn(told.head, "Content-Length: " + QByteArray::number(m_clip.size()) + "\r\n",
                          "Connection: close\r\n");
            return told;
        };
        DownloadRequest request = requestFor(server.url());
        request.maxBytes = m_clip.size() - 1;
        const auto outcome = run(server, request);
        VERIFY_FAILED(outcome, ErrorKind::TooLarge);
        QCOMPARE(names(), QStringList());
        QCOMPARE(server.log.size(), 1);
    }

    // fault: D5
    void twoGibibytesAreTheCap() { QCOMPARE(DownloadRequest().maxBytes, 2'147'483'648); }

    // fault: D5, L1
    void noSpaceIsSaidBeforeTheBody()
    {
        ClipServer server(m_clip);
        DownloadRequest request = requestFor(server.url());
        request.freeBytes = [&request, this](const QString&) {
            return request.keepFree + m_clip.size() - 1;
        };
        auto outcome = run(server, request);
        VERIFY_FAILED(outcome, ErrorKind::Disk);
        QCOMPARE(names(), QStringList());
        request.freeBytes = [&request, this](const QString&) {
            return request.keepFree + m_clip.size();
        };
        outcome = run(server, request);
        VERIFY_SAVED(outcome, m_clip);
    }

    // fault: L1
    void aDiskThatFillsUpLeavesNothingHalfWritten()
    {
#ifdef Q_OS_UNIX
        ClipServer server(m_clip);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{500'000, before.rlim_max}; // a write beyond fails as on a full disk
        setrlimit(RLIMIT_FSIZE, &small);
        auto outcome = run(server);
        setrlimit(RLIMIT_FSIZE, &before);
        VERIFY_FAILED(outcome, ErrorKind::Disk);
        QCOMPARE(names(), QStringList());
        outcome = run(server);
        VERIFY_SAVED(outcome, m_clip);
#endif
    }

    // fault: L2
    void aFolderThatCannotBeIsSaid()
    {
        ClipServer server(m_clip);
        put(folder() + QStringLiteral("/file"), "x");
        DownloadRequest request = requestFor(server.url());
        request.folder = folder() + QStringLiteral("/file/below");
        const auto outcome = run(server, request);
        VERIFY_FAILED(outcome, ErrorKind::Disk);
        QCOMPARE(server.log.size(), 0);
    }

    void hostsOutsideThePolicyAreNotContacted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("other host") << QStringLiteral("https://example.com/x.mp4");
        QTest::newRow("other port") << QStringLiteral("http://127.0.0.1:%2/x.mp4");
        QTest::newRow("user info") << QStringLiteral("http://a:b@127.0.0.1:%1/x.mp4");
        QTest::newRow("look-alike") << QStringLiteral("https://runcomfy.net.example.com/x.mp4");
        QTest::newRow("http") << QStringLiteral("http://cdn.runcomfy.net/x.mp4");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    }
    // fault: D4
    void hostsOutsideThePolicyAreNotContacted()
    {
        QFETCH(QString, url);
        ClipServer server(m_clip);
        ClipServer other(m_clip);
        url.replace(QStringLiteral("%1"), QString::number(server.serverPort()));
        url.replace(QStringLiteral("%2"), QString::number(other.serverPort()));
        const auto outcome = run(server, requestFor(QUrl(url)));
        VERIFY_FAILED(outcome, ErrorKind::RefusedHost);
        QCOMPARE(server.log.size() + other.log.size(), 0);
        QVERIFY(!QDir(folder()).exists());
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same origin") << QByteArray("http://127.0.0.1:%1/real.mp4") << QStringLiteral("saved");
        QTest::newRow("relative") << QByteArray("/real.mp4") << QStringLiteral("saved");
        QTest::newRow("other port") << QByteArray("http://127.0.0.1:%2/real.mp4") << QStringLiteral("refused_host");
        QTest::newRow("other host") << QByteArray("https://example.com/real.mp4") << QStringLiteral("refused_host");
        QTest::newRow("no scheme") << QByteArray("//127.0.0.1:%2/real.mp4") << QStringLiteral("refused_host");
        QTest::newRow("backslash") << QByteArray("https://127.0.0.1:%2\\@cdn.runcomfy.net/x")
                                   << QStringLiteral("refused_host");
        QTest::newRow("user info") << QByteArray("http://u@127.0.0.1:%1/real.mp4") << QStringLiteral("refused_host");
        QTest::newRow("a file here") << QByteArray("file:///etc/passwd") << QStringLiteral("refused_host");
        QTest::newRow("none") << QByteArray() << QStringLiteral("refused_host");
        QTest::newRow("round and round") << QByteArray("/clip.mp4") << QStringLiteral("protocol");
    }
    // fault: D4
    void redirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, expected);
        ClipServer server(m_clip);
        ClipServer other(m_clip);
        location.replace("%1", QByteArray::number(server.serverPort()))
            .replace("%2", QByteArray::number(other.serverPort()));
        server.answer = [&](const Asked& asked, int) {
            return asked.path == "/real.mp4"
                     ? server.honest(asked)
                     : ClipServer::status("302 Found", "Set-Cookie: a=b; Path=/\r\nLocation: " + location + "\r\n");
        };
        const auto outcome = run(server);
        QCOMPARE(other.log.size(), 0);
        if (expected == u"saved") {
            VERIFY_SAVED(outcome, m_clip);
            QVERIFY(!server.log.last().headers.contains("cookie"));
            QFile::remove((*outcome)->path);
        } else {
            QVERIFY(outcome.has_value() && !outcome->ok());
            QCOMPARE(errorKindWord(outcome->error().kind), expected);
            QVERIFY(server.log.size() <= 6);
        }
    }

    void anExpiredLinkIsNotFoundWithItsStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 410})
            QTest::addRow("%d", status) << status;
    }
    // fault: D3
    void anExpiredLinkIsNotFoundWithItsStatus()
    {
        QFETCH(int, status);
        ClipServer server(m_clip);
        server.answer = [&](const Asked&, int) {
            return ClipServer::status(QByteArray::number(status) + " no", "WWW-Authenticate: Basic realm=x\r\n");
        };
        const auto outcome = run(server);
        VERIFY_FAILED(outcome, ErrorKind::NotFound);
        QCOMPARE(outcome->error().httpStatus, status);
        QCOMPARE(server.log.size(), 1);
    }

    void retryAfterIsObeyed()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int number) {
            return number == 0 ? ClipServer::status("429 slow", "Retry-After: 1\r\n") : server.honest(asked);
        };
        QElapsedTimer time;
        time.start();
        const auto outcome = run(server);
        VERIFY_SAVED(outcome, m_clip);
        QVERIFY(time.elapsed() >= 950);
    }

    // fault: D1, D7
    void aStallIsABreakAndADripIsNot()
    {
        using namespace std::chrono_literals;
        ClipServer server(m_clip);
        server.answer = [&server, this](const Asked& asked, int number) {
            Told told = server.honest(asked);
            if (number == 0) {
                told.cutAfter = 100'000;
                told.silent = true;
            } else { // slower than the stall timeout all together, never between two bytes
                told.dripBytes = int(m_clip.size() / 20);
                told.dripEvery = 250;
            }
            return told;
        };
        DownloadRequest request = requestFor(server.url());
        request.stallTimeout = 4000ms;
        const auto outcome = run(server, request);
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(server.log.size(), 2);
        QCOMPARE(server.log.at(1).from(), 100'000);
    }

    void aServerThatNeverAnswersIsATimeout()
    {
        using namespace std::chrono_literals;
        ClipServer server(m_clip);
        server.answer = [](const Asked&, int) {
            return Told{.silent = true};
        };
        DownloadRequest request = requestFor(server.url());
        request.stallTimeout = 50ms;
        const auto outcome = run(server, request);
        VERIFY_FAILED(outcome, ErrorKind::Timeout);
    }

    // fault: D4
    void aCertificateNobodyVouchesForIsRefused()
    {
        const QString key = m_clips.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_clips.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
                       QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("2"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1")});
        QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, "openssl is needed");
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(contentOf(certificate)));
        tls.setPrivateKey(QSslKey(contentOf(key), QSsl::Rsa));
        QSslServer server;
        server.setSslConfiguration(tls);
        QByteArray heard;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, &heard, this] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [socket, &heard] { heard += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:" % QString::number(server.serverPort()) % u"/clip.mp4");
        ServiceHosts hosts = ServiceHosts::production();
        hosts.modelApi = url.resolved(QUrl(QStringLiteral("/v1")));
        Download download(*m_thread, requestFor(url), HostPolicy(hosts), m_tools, nullptr);
        const auto outcome = waitFor(download);
        VERIFY_FAILED(outcome, ErrorKind::Tls);
        QCOMPARE(heard, QByteArray());
    }

    void nobodyThereIsUnreachable()
    {
        ClipServer server(m_clip);
        const auto download = make(server, requestFor(server.url()));
        server.close();
        const auto outcome = waitFor(*download);
        VERIFY_FAILED(outcome, ErrorKind::Unreachable);
    }

    // fault: D8
    void neverOverwritesAndTwoOfOneNameGetTwoNames()
    {
        ClipServer server(m_clip);
        put(folder() + QStringLiteral("/take.mp4"), "mine");
        put(folder() + QStringLiteral("/take (2).mp4.klapper.json"), "{}");
        DownloadRequest second = requestFor(server.url());
        second.partKey = QStringLiteral("job-2");
        const auto one = make(server, requestFor(server.url()));
        const auto two = make(server, second);
        QSignalSpy oneFinished(one.get(), &Download::finished);
        QSignalSpy twoFinished(two.get(), &Download::finished);
        one->start();
        two->start();
        QTRY_VERIFY_WITH_TIMEOUT(oneFinished.size() == 1 && twoFinished.size() == 1, patience);
        QVERIFY(carriedBy<Result<DownloadedFile>>(oneFinished).ok());
        QVERIFY(carriedBy<Result<DownloadedFile>>(twoFinished).ok());
        QCOMPARE(contentOf(folder() + QStringLiteral("/take.mp4")), QByteArray("mine"));
        QVERIFY(contentOf(folder() + QStringLiteral("/take (3).mp4")) == m_clip);
        QVERIFY(contentOf(folder() + QStringLiteral("/take (4).mp4")) == m_clip);
        forgetNotes();
        QCOMPARE(names().size(), 4);
    }

    // fault: L6
    void theSamePartTwiceAtOnceIsRefusedAndTheFirstGoesOn()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int) {
            Told told = server.honest(asked);
            told.cutAfter = 100'000;
            told.silent = true;
            return told;
        };
        const auto one = make(server, requestFor(server.url()));
        one->start();
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(partPath()).size(), 100'000, patience);
        const auto outcome = run(server);
        VERIFY_FAILED(outcome, ErrorKind::Disk);
        QVERIFY(QFile::exists(partPath()));
        QCOMPARE(server.log.size(), 1);
    }

    void suspendKeepsThePartAndAnotherStartGoesOn()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int number) {
            Told told = server.honest(asked);
            if (number == 0) {
                told.cutAfter = 250'000;
                told.silent = true;
            }
            return told;
        };
        {
            const auto download = make(server, requestFor(server.url()));
            QSignalSpy finished(download.get(), &Download::finished);
            QSignalSpy paused(download.get(), &Download::paused);
            download->start();
            QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(partPath()).size(), 250'000, patience);
            download->suspend();
            download->cancel(); // too late: it has ended
            QVERIFY(paused.wait(patience));
            QCoreApplication::processEvents();
            QCOMPARE(paused.size(), 1);
            QCOMPARE(finished.size(), 0);
        }
        QCOMPARE(QFileInfo(partPath()).size(), 250'000);
        const auto outcome = run(server);
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(server.log.at(1).from(), 250'000);
        QCOMPARE(server.bodyBytes, m_clip.size());
    }

    void cancelRemovesThePart()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int) {
            Told told = server.honest(asked);
            told.cutAfter = 250'000;
            told.silent = true;
            return told;
        };
        const auto download = make(server, requestFor(server.url()));
        QSignalSpy finished(download.get(), &Download::finished);
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(partPath()).size(), 250'000, patience);
        download->cancel();
        download->cancel();
        QVERIFY(finished.wait(patience));
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(carriedBy<Result<DownloadedFile>>(finished).error().kind, ErrorKind::Cancelled);
        QCOMPARE(names(), QStringList());
    }

    // fault: L4
    void destructionKeepsThePartAndSaysNothing()
    {
        ClipServer server(m_clip);
        server.answer = [&server](const Asked& asked, int number) {
            Told told = server.honest(asked);
            if (number == 0) {
                told.cutAfter = 250'000;
                told.silent = true;
            }
            return told;
        };
        int said = 0;
        auto download = make(server, requestFor(server.url()));
        connect(download.get(), &Download::finished, this, [&said] { ++said; });
        connect(download.get(), &Download::paused, this, [&said] { ++said; });
        download->start();
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(partPath()).size(), 250'000, patience);
        download.reset();
        const auto outcome = run(server); // waits until the part is let go of, in the order of the thread's events
        QCOMPARE(said, 0);
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(server.bodyBytes, m_clip.size());
    }

    // fault: D1, L4
    void aPartOfAKilledProgramIsHashedAndGoesOn()
    {
        ClipServer server(m_clip);
        put(partPath(), m_clip.left(600'001));
        put(partPath() + QStringLiteral(".json"), noteOf(server.url(QStringLiteral("/clip.mp4")), m_clip.size()));
        const auto outcome = run(server);
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(server.log.size(), 1);
        QCOMPARE(server.bodyBytes, m_clip.size() - 600'001);
    }

    void aPartOfAnotherFileIsNotGoneOnWith_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("no note") << QByteArray();
        QTest::newRow("garbage") << QByteArray("[[[");
        QTest::newRow("other file") << noteOf(QUrl(QStringLiteral("http://127.0.0.1/other.mp4")), 9'000'000);
        QTest::newRow("too long") << noteOf(QUrl(QStringLiteral("http://here/clip.mp4")), 5);
    }
    // fault: D2
    void aPartOfAnotherFileIsNotGoneOnWith()
    {
        QFETCH(QByteArray, note);
        ClipServer server(m_clip);
        put(partPath(), QByteArray(5000, 'x'));
        put(partPath() + QStringLiteral(".json"),
            note.replace("http://here/clip.mp4", server.url(QStringLiteral("/clip.mp4")).toEncoded()));
        const auto outcome = run(server);
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(server.log.first().from(), -1);
        QFile::remove((*outcome)->path);
    }

    void aPartThatIsALinkIsNotWrittenThrough()
    {
        ClipServer server(m_clip);
        const QString precious = folder() + QStringLiteral("/precious");
        put(precious, "mine");
        QVERIFY(QFile::link(precious, partPath()));
        const auto outcome = run(server);
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(contentOf(precious), QByteArray("mine"));
    }

    // fault: M1
    void withoutFfprobeTheWholePartWaitsForIt()
    {
        ClipServer server(m_clip);
        Download without(*m_thread, requestFor(server.url()), policyFor(server), std::make_shared<MediaTools>(),
                         nullptr);
        auto outcome = waitFor(without);
        VERIFY_FAILED(outcome, ErrorKind::Tool);
        QCOMPARE(QFileInfo(partPath()).size(), m_clip.size());
        QVERIFY(!names().contains(QStringLiteral("take.mp4")));
        outcome = run(server); // ffmpeg was installed: nothing is fetched again
        VERIFY_SAVED(outcome, m_clip);
        QCOMPARE(server.log.size(), 1);
    }

    void manyAtOnceAllFinish()
    {
        ClipServer server(m_clip);
        std::vector<std::unique_ptr<Download>> downloads;
        int done = 0;
        for (int i = 0; i < 12; ++i) {
            DownloadRequest request = requestFor(server.url());
            request.partKey = QStringLiteral("many-%1").arg(i);
            downloads.push_back(make(server, request));
            connect(downloads.back().get(), &Download::finished, this,
                    [&done](const Result<DownloadedFile>& outcome) { done += outcome.ok() ? 1 : 0; });
            downloads.back()->start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 12, 2 * patience);
        forgetNotes();
        QCOMPARE(names().size(), 12);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestDownload test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_download.moc"
