// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/download.h"
#include "app/media/downloadthread.h"
#include "app/media/mediatools.h"
#include "app/media/sidecar.h"
#include "tests/support/isolated.h"
#include "tests/support/smalldisk.h"
#include "tests/unit/media/clipserver.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

/// A disk that is full, or a folder that is not there, at every step of a download.
class TestDownloadDisk final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_clips;
    QByteArray m_clip;
    std::unique_ptr<DownloadThread> m_thread;
    std::unique_ptr<ClipServer> m_server;

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList names(const QString& folder)
    {
        QStringList all = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
        all.removeOne(QStringLiteral(".filler"));
        return all;
    }
    DownloadRequest requestFor(const QString& folder) const
    {
        using namespace std::chrono_literals;
        return {.url = m_server->url(),
                .folder = folder,
                .fileName = QStringLiteral("take.mp4"),
                .partKey = QStringLiteral("job-1"),
                .keepFree = 0,
                .firstBackoff = 1ms,
                .longestBackoff = 5ms};
    }
    Result<DownloadedFile> run(const DownloadRequest& request)
    {
        ServiceHosts hosts = ServiceHosts::production();
        hosts.modelApi = m_server->url(QStringLiteral("/v1"));
        Download download(*m_thread, request, HostPolicy(hosts), std::make_shared<MediaTools>(MediaTools::find()),
                          nullptr);
        std::optional<Result<DownloadedFile>> outcome;
        connect(&download, &Download::finished, this,
                [&outcome](const Result<DownloadedFile>& file) { outcome = file; });
        download.start();
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000))
            return Error{.kind = ErrorKind::Timeout, .detail = QStringLiteral("the test gave up")};
        return *outcome;
    }
    void verifySaved(const Result<DownloadedFile>& outcome) const
    {
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().detail));
        QVERIFY(contentOf(outcome->path) == m_clip);
    }
    static void verifyDisk(const Result<DownloadedFile>& outcome)
    {
        QVERIFY(!outcome.ok());
        QCOMPARE(errorKindWord(outcome.error().kind), errorKindWord(ErrorKind::Disk));
        QVERIFY(!outcome.error().detail.isEmpty());
    }
    /// Claims that there is room, as a disk does that somebody else fills meanwhile.
    static qint64 roomForAll(const QString&) { return qint64(1) << 40; }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_clips.filePath(QStringLiteral("sample.mp4"));
        QVERIFY2(makeClip(path, true, true), "ffmpeg is needed");
        m_clip = contentOf(path);
        m_thread = std::make_unique<DownloadThread>();
    }
    void init() { m_server = std::make_unique<ClipServer>(m_clip); }
    void cleanup() { m_server.reset(); }
    void cleanupTestCase() { m_thread.reset(); }

    // fault: D5, L1
    void aDiskWithoutRoomIsSaidBeforeAByteOfTheFile()
    {
        SmallDisk disk(m_clip.size() / 2);
        DownloadRequest request = requestFor(disk.folder());
        if (!disk.isMounted()) {
            request.freeBytes = [this](const QString&) {
                return m_clip.size() / 2;
            };
        }
        const auto outcome = run(request);
        verifyDisk(outcome);
        QVERIFY(outcome.error().detail.contains(u"no space"));
        QCOMPARE(names(disk.folder()), QStringList());
    }
    // fault: L1
    void aClipThatFitsOnlyOnceIsKeptAsItCame_data()
    {
        QTest::addColumn<bool>("isSaid"); // how little room there is
        QTest::newRow("said before") << true;
        QTest::newRow("met while writing") << false;
    }
    // fault: L1
    void aClipThatFitsOnlyOnceIsKeptAsItCame()
    {
        QFETCH(bool, isSaid);
        SmallDisk disk(m_clip.size() + m_clip.size() / 2);
        DownloadRequest request = requestFor(disk.folder());
        request.metadata = ClipMetadata{};
        request.metadata->comment = QByteArray(1000, 'r');
        int asked = 0;
        if (isSaid) {
            request.freeBytes = [this, &asked](const QString&) {
                return asked++ == 0 ? roomForAll({}) : m_clip.size() / 2;
            };
        } else {
            if (!disk.isMounted())
                QSKIP("needs a disk of its own");
            request.freeBytes = roomForAll;
        }
        const auto outcome = run(request);
        verifySaved(outcome);
        QVERIFY(!outcome->metadata.ok());
        QCOMPARE(errorKindWord(outcome->metadata.error().kind), errorKindWord(ErrorKind::Disk));
        QCOMPARE(names(disk.folder()),
                 (QStringList{QStringLiteral(".job-1.klapper-part.json"), QStringLiteral("take.mp4")}));
    }
    // fault: L1
    void aDiskThatFillsUpInTheMiddleLeavesNothing()
    {
        SmallDisk disk(m_clip.size() / 2);
        DownloadRequest request = requestFor(disk.folder());
        request.freeBytes = roomForAll;
        verifyDisk(run(request));
        QCOMPARE(names(disk.folder()), QStringList());
    }
    // fault: L1
    void afterThereIsRoomItGoesOn()
    {
        SmallDisk disk(m_clip.size() + 1024 * 1024);
        DownloadRequest request = requestFor(disk.folder());
        request.freeBytes = roomForAll;
        disk.fill();
        verifyDisk(run(request));
        QCOMPARE(names(disk.folder()), QStringList());
        disk.empty();
        verifySaved(run(request));
    }
    // fault: L1
    void withoutANoteOfItsNameNoFileGetsThatName()
    {
        QTemporaryDir folder;
        const DownloadRequest request = requestFor(folder.path());
        QFile part(folder.filePath(QStringLiteral(".job-1.klapper-part"))); // whole already
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(m_clip) == m_clip.size());
        part.close();
        QFile note(folder.filePath(QStringLiteral(".job-1.klapper-part.json")));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write(QByteArray("{\"url\":\"" + m_server->url(QStringLiteral("/clip.mp4")).toEncoded()
                              + "\",\"etag\":\"\\\"one\\\"\",\"total\":" + QByteArray::number(m_clip.size()) + '}'));
        note.close();
        // In the way of every new note, as a full disk would be.
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral(".job-1.klapper-part.json.new")));
        verifyDisk(run(request));
        QCOMPARE(m_server->log.size(), 0);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("take.mp4"))));
    }
    // fault: L1
    void noRoomForTheRecipeIsSaidAndItIsWrittenLater()
    {
        SmallDisk disk(m_clip.size() + 1024 * 1024);
        DownloadRequest request = requestFor(disk.folder());
        request.freeBytes = roomForAll;
        bool isFull = true;
        request.beside = [&disk, &isFull](const DownloadedFile& file) {
            if (isFull)
                disk.fill();
            Sidecar recipe;
            recipe.clip = QFileInfo(file.path).fileName();
            recipe.sha256 = file.sha256;
            return writeSidecar(file.path, recipe);
        };
        const auto first = run(request);
        verifySaved(first);
        QVERIFY(!first->beside.ok());
        QCOMPARE(first->beside.error().kind, ErrorKind::Disk);
        QVERIFY(names(disk.folder()).filter(QStringLiteral("take.mp4.klapper")).isEmpty()); // nothing half-written
        disk.empty();
        isFull = false;
        const auto second = run(request);
        verifySaved(second);
        QVERIFY(second->beside.ok());
        QCOMPARE(second->path, first->path);
        QVERIFY(readSidecar(sidecarPath(second->path)).ok());
        QCOMPARE(m_server->log.size(), 1);
    }
    // fault: L2
    void aFolderThatNobodyMayWriteIsSaidBeforeAnyContact()
    {
        verifyDisk(run(requestFor(QStringLiteral("/proc/klapper-clips")))); // refused to the administrator too
        QCOMPARE(m_server->log.size(), 0);
    }
    // fault: L2
    void aFolderThatGoesMeanwhileIsSaidAndMadeAgain()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("clips"));
        m_server->answer = [this, folder](const Asked& asked, int number) {
            if (number == 1)
                QDir(folder).removeRecursively();
            Told told = m_server->honest(asked);
            told.cutAfter = number == 0 ? m_clip.size() / 2 : -1;
            return told;
        };
        verifyDisk(run(requestFor(folder)));
        QCOMPARE(names(folder), QStringList());
        verifySaved(run(requestFor(folder)));
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestDownloadDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_downloaddisk.moc"
