// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportqueue.h"
#include "app/finish/exportspace.h"
#include "app/media/ffmpegtask.h"
#include "tests/support/isolated.h"
#include "tests/support/smalldisk.h"
#include "tests/unit/finish/finishbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QStorageInfo>

#include <csignal>

using namespace klapper;
using namespace klapper::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// However an export ends, it leaves all of its result or nothing, and its clips as they were.
class TestExportEnds final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_samples;
    FinishBench m_bench;
    QString m_clip;
    QByteArray m_content;

    /// A program in place of ffmpeg.
    MediaTools tools(const char* name, const QByteArray& lines) const
    {
        QFile script(m_samples.filePath(QString::fromLatin1(name)));
        if (!script.open(QIODevice::WriteOnly) || script.write("#!/bin/sh\n" + lines) < 0)
            qFatal("no disk");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {script.fileName(), MediaTools::find().ffprobe};
    }
    /// One that writes some of the result, says so, and goes on for ever.
    MediaTools endless() const
    {
        return tools("endless", "for last; do :; done\n"
                                "head -c 50000 /dev/zero > \"${last#file:}\"\n"
                                "echo out_time_us=100000\n"
                                "echo $$ > '"
                                    + pidFile().toUtf8() + "'\nexec sleep 1000\n");
    }
    QString pidFile() const { return m_samples.filePath(QStringLiteral("pid")); }
    int childId() const { return contentOf(pidFile()).trimmed().toInt(); }
    QStringList namesBeside(const QString& folder) const
    {
        QStringList all =
            QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        all.removeOne(QStringLiteral(".filler"));
        return all;
    }
    static std::optional<Result<ExportedFile>> waitFor(ExportRun& run, const std::function<void()>& before)
    {
        std::optional<Result<ExportedFile>> outcome;
        QObject::connect(&run, &ExportRun::finished, &run,
                         [&outcome](const Result<ExportedFile>& said) { outcome.emplace(said); });
        run.start();
        before();
        (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patience);
        return outcome;
    }
    Result<ExportPlan> planOf(const char* preset, int fadeMs = 0, qint64 in = 0) const
    {
        return FinishBench::plan({clipAt(m_clip, in), clipAt(m_clip)}, preset, {.fadeMs = fadeMs});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = m_samples.filePath(QStringLiteral("clip.mp4"));
        QVERIFY2(DrawnClip{}.writeTo(m_clip), "ffmpeg is needed");
        m_content = contentOf(m_clip);
    }
    void init() { QFile::remove(pidFile()); }
    void cleanup()
    {
        QCOMPARE(contentOf(m_clip), m_content);
        QDir(m_bench.folder()).removeRecursively();
    }

    void cancellingLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("preset");
        QTest::addColumn<int>("fadeMs");
        QTest::addColumn<int>("in");
        QTest::newRow("copied") << QByteArray("join") << 0 << 0;
        QTest::newRow("trimmed") << QByteArray("join") << 0 << 5;
        QTest::newRow("faded") << QByteArray("join") << 200 << 0;
        for (const char* preset : {"h264", "prores-hq", "gif", "webp", "png-sequence", "png", "contact-sheet", "flac"})
            QTest::newRow(preset) << QByteArray(preset) << 0 << 0;
    }
    void cancellingLeavesNothing()
    {
        QFETCH(QByteArray, preset);
        QFETCH(int, fadeMs);
        QFETCH(int, in);
        const Result<ExportPlan> plan = planOf(preset.constData(), fadeMs, in);
        QVERIFY2(plan.ok(), why(plan).constData());
        ExportRun run(m_bench.thread(), *plan, m_bench.folder(), QStringLiteral("film"), endless());
        const auto outcome = waitFor(run, [&] {
            QVERIFY(QTest::qWaitFor([this] { return childId() > 0; }, patience));
            QVERIFY(!m_bench.left().isEmpty());
            run.cancel();
        });
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_bench.left(), QStringList());
        QVERIFY(::kill(childId(), 0) != 0);
    }
    void cancellingARealOneLeavesNothing()
    {
        const Result<ExportPlan> plan =
            FinishBench::plan(QList<SequenceClip>(20, clipAt(m_clip)), "h264", {.size = QSize(1920, 1080)});
        QVERIFY2(plan.ok(), why(plan).constData());
        ExportRun run(m_bench.thread(), *plan, m_bench.folder(), QStringLiteral("film"), MediaTools::find());
        double most = 0;
        connect(&run, &ExportRun::progressed, &run, [&](double done) {
            most = std::max(most, done);
            if (done > 0)
                run.cancel(); // from inside of what it says
        });
        const auto outcome = waitFor(run, [] {});
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        QVERIFY(most > 0 && most < 1);
        QCOMPARE(m_bench.left(), QStringList());
    }
    void cancellingACopyLeavesNothing()
    {
        const QString large = m_samples.filePath(QStringLiteral("large.mp4"));
        QFile file(large);
        // So large that nobody can be too late to cancel; without holes it may be as large on the disk.
        const qint64 gigabyte = qint64(1024) * 1024 * 1024;
        const bool hasRoom = QStorageInfo(m_samples.path()).bytesAvailable() > 12 * gigabyte;
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(hasRoom ? 4 * gigabyte : 400 * gigabyte / 1024));
        file.close();
        Result<ExportPlan> plan = FinishBench::plan({clipAt(m_clip)}, "original");
        QVERIFY2(plan.ok(), why(plan).constData());
        plan.value().clips.first().clip.path = large;
        ExportRun run(m_bench.thread(), *plan, m_bench.folder(), QStringLiteral("film"), MediaTools::find());
        const auto outcome = waitFor(run, [&] {
            QVERIFY(QTest::qWaitFor([this] { return !m_bench.left().isEmpty(); }, patience));
            run.cancel();
        });
        QFile::remove(large);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_bench.left(), QStringList());
    }
    void destroyingItLeavesNothing()
    {
        const Result<ExportPlan> plan = planOf("h264");
        QVERIFY2(plan.ok(), why(plan).constData());
        auto run =
            std::make_unique<ExportRun>(m_bench.thread(), *plan, m_bench.folder(), QStringLiteral("film"), endless());
        QSignalSpy finished(run.get(), &ExportRun::finished);
        run->start();
        QVERIFY(QTest::qWaitFor([this] { return childId() > 0; }, patience));
        run.reset();
        QVERIFY(::kill(childId(), 0) != 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench.left(), QStringList(), patience);
        QCOMPARE(finished.size(), 0);
    }

    void aFailureIsSaidAndLeavesNothing_data()
    {
        QTest::addColumn<MediaTools>("with");
        QTest::addColumn<ErrorKind>("kind");
        const MediaTools real = MediaTools::find();
        QTest::newRow("no ffmpeg") << MediaTools{QString(), real.ffprobe} << ErrorKind::Tool;
        QTest::newRow("no ffprobe") << MediaTools{real.ffmpeg, QString()} << ErrorKind::Tool;
        QTest::newRow("ffmpeg fails") << tools("failing", "echo 'it broke' >&2\nexit 1\n") << ErrorKind::Tool;
        QTest::newRow("full") << tools("full", "echo 'av_interleaved_write_frame(): No space left on device' >&2\n"
                                               "exit 1\n")
                              << ErrorKind::Disk;
        QTest::newRow("no result") << tools("lying", "for last; do :; done\necho nothing > \"${last#file:}\"\n")
                                   << ErrorKind::BadFile;
    }
    void aFailureIsSaidAndLeavesNothing()
    {
        QFETCH(MediaTools, with);
        QFETCH(ErrorKind, kind);
        const Result<ExportPlan> plan = planOf("h264");
        QVERIFY2(plan.ok(), why(plan).constData());
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("film"), with);
        QVERIFY(!made.ok());
        QVERIFY2(made.error().kind == kind, why(made).constData());
        QVERIFY(!made.error().detail.isEmpty());
        QCOMPARE(m_bench.left(), QStringList());
    }
    void aClipThatWentAwayIsNamed()
    {
        Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        plan.value().clips.last().clip.path = m_samples.filePath(QStringLiteral("gone.mp4"));
        const Result<ExportedFile> made = m_bench.run(*plan);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, ErrorKind::BadFile);
        QVERIFY(made.error().detail.contains(u"gone.mp4"));
        QCOMPARE(m_bench.left(), QStringList());
    }

    void aFullDiskIsSaid_data()
    {
        QTest::addColumn<QByteArray>("preset");
        QTest::newRow("copied") << QByteArray("join");
        QTest::newRow("the file itself") << QByteArray("original");
        QTest::newRow("encoded") << QByteArray("prores-hq");
        QTest::newRow("pictures") << QByteArray("png-sequence");
    }
    void aFullDiskIsSaid()
    {
        QFETCH(QByteArray, preset);
        const Result<ExportPlan> plan = planOf(preset.constData());
        QVERIFY2(plan.ok(), why(plan).constData());
        const SmallDisk disk(40'000);
        ExportRun run(m_bench.thread(), *plan, disk.folder(), QStringLiteral("film"), MediaTools::find());
        const auto outcome = waitFor(run, [] {});
        QVERIFY(outcome && !outcome->ok());
        QVERIFY2(outcome->error().kind == ErrorKind::Disk, why(*outcome).constData());
        QCOMPARE(namesBeside(disk.folder()), QStringList());
    }
    void aFolderThatCannotBeIsSaid()
    {
        const Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        ExportRun run(m_bench.thread(), *plan, m_clip + QStringLiteral("/folder"), QStringLiteral("film"),
                      MediaTools::find());
        const auto outcome = waitFor(run, [] {});
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Disk);
    }

    /// What is not as planned is kept, and said.
    void aResultThatIsNotAllOfThemIsSaid()
    {
        const MediaTools lazy = tools("lazy", "for last; do :; done\ncp '" + m_clip.toUtf8() + "' \"${last#file:}\"\n");
        const Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("film"), lazy);
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(made->frames, 24);
        QCOMPARE(made->differences.size(), 2);
        QCOMPARE(made->differences.first(),
                 (ResultDifference{.kind = ResultDifference::Kind::Frames, .found = 24, .planned = 48}));
        QCOMPARE(made->differences.last().kind, ResultDifference::Kind::Seconds);
    }

    void nothingIsReplaced()
    {
        QVERIFY(QDir().mkpath(m_bench.folder()));
        QFile earlier(m_bench.folder() + QStringLiteral("/film.mp4"));
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7 && earlier.flush());
        const Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("film"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(made->path, m_bench.folder() + QStringLiteral("/film (2).mp4"));
        QCOMPARE(contentOf(earlier.fileName()), QByteArray("earlier"));
        QCOMPARE(m_bench.left().size(), 2);
    }

    /// Of a program that was killed; one that lives keeps its own.
    void whatAKilledProgramLeftIsCleared()
    {
        const QString dead = m_bench.folder() + QStringLiteral("/.export-dead.klapper-part");
        const QString alive = m_bench.folder() + QStringLiteral("/.export-alive.klapper-part");
        QVERIFY(QDir().mkpath(dead) && QDir().mkpath(alive));
        QProcess ended;
        ended.start(QStringLiteral("true"), QStringList());
        QVERIFY(ended.waitForStarted(patience));
        const QByteArray deadId = QByteArray::number(ended.processId());
        QVERIFY(ended.waitForFinished(patience));
        QFile lock(dead + QStringLiteral("/lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(deadId + "\nklapper\n\n") > 0 && lock.flush());
        QFile part(dead + QStringLiteral("/result.mp4"));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half") == 4 && part.flush());
        QLockFile held(alive + QStringLiteral("/lock"));
        QVERIFY(held.tryLock(0));
        const Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("film"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(m_bench.left(), (QStringList{QFileInfo(alive).fileName(), QStringLiteral("film.mp4")}));
    }

    void onlyOneThatStandsStillIsGivenUp()
    {
        using namespace std::chrono_literals;
        const auto outcomeOf = [this](const MediaTools& with) {
            FfmpegTask task(m_bench.thread(), {.ffmpeg = with.ffmpeg,
                                               .arguments = {},
                                               .part = m_samples.filePath(QStringLiteral("still")),
                                               .longestStillness = 6s});
            std::optional<Status> outcome;
            connect(&task, &FfmpegTask::finished, &task, [&outcome](const Status& said) { outcome.emplace(said); });
            task.start();
            (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patience);
            return outcome;
        };
        const auto still = outcomeOf(tools("still.sh", "exec sleep 1000\n"));
        QVERIFY(still && !still->ok());
        QCOMPARE(still->error().kind, ErrorKind::Tool);
        QVERIFY(still->error().detail.contains(u"stood still"));
        const auto slow = outcomeOf(tools(
            "slow.sh", "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do echo out_time_us=${i}0000; sleep 0.6; "
                       "done\n"));
        QVERIFY(slow && slow->ok());
    }

    void exportsComeOneAfterAnother()
    {
        const Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        ExportQueue queue(m_bench.thread(), MediaTools::find());
        QSignalSpy added(&queue, &ExportQueue::added);
        QSignalSpy removed(&queue, &ExportQueue::removed);
        const int first = queue.add(QStringLiteral("one"), *plan, m_bench.folder(), QStringLiteral("film"));
        const int second = queue.add(QStringLiteral("two"), *plan, m_bench.folder(), QStringLiteral("film"));
        const int third = queue.add(QStringLiteral("three"), *plan, m_bench.folder(), QStringLiteral("film"));
        QCOMPARE(added.size(), 3);
        QVERIFY(queue.isBusy());
        QCOMPARE(queue.item(first)->state, ExportItem::State::Waiting);
        bool overlapped = false;
        connect(&queue, &ExportQueue::changed, &queue, [&] {
            int running = 0;
            for (const ExportItem& item : queue.items())
                running += item.state == ExportItem::State::Running ? 1 : 0;
            overlapped = overlapped || running > 1;
        });
        queue.cancel(second);
        QCOMPARE(queue.item(second)->state, ExportItem::State::Cancelled);
        queue.forget(third); // is not over
        QVERIFY(queue.item(third));
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), patience);
        QVERIFY(!overlapped);
        QCOMPARE(queue.item(first)->state, ExportItem::State::Done);
        QCOMPARE(queue.item(first)->done, 1.0);
        QCOMPARE(queue.item(first)->file.path, m_bench.folder() + QStringLiteral("/film.mp4"));
        QCOMPARE(queue.item(third)->file.path, m_bench.folder() + QStringLiteral("/film (2).mp4"));
        queue.forget(first);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(queue.items().size(), 2);
        QVERIFY(!queue.item(first));
    }
    /// The next start knows where a killed program was at work.
    void theFoldersOfExportsAreRemembered()
    {
        const Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        const QString left = m_bench.folder() + QStringLiteral("/.export-old.klapper-part");
        QVERIFY(QDir().mkpath(left));
        QFile lock(left + QStringLiteral("/lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("999999999\nklapper\n\n") > 0 && lock.flush());
        QStringList memory{m_bench.folder()};
        ExportQueue queue(m_bench.thread(), MediaTools::find());
        queue.remember({.read = [&memory] { return memory; },
                        .write =
                            [&memory](const QStringList& folders) {
                                memory = folders;
                            }});
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(left), patience);
        QTRY_COMPARE_WITH_TIMEOUT(memory, QStringList(), patience);
        queue.add(QStringLiteral("one"), *plan, m_bench.folder(), QStringLiteral("film"));
        QCOMPARE(memory, QStringList{m_bench.folder()});
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), patience);
        QCOMPARE(memory, QStringList());
    }
    /// A command of the command line opens the same journal while the window exports.
    void aFolderInWhichAnotherProgramIsAtWorkStaysNoted()
    {
        ExportSpace another;
        QVERIFY(another.open(m_bench.folder()).ok());
        QStringList memory{m_bench.folder(), QStringLiteral("/nowhere")};
        ExportQueue queue(m_bench.thread(), MediaTools::find());
        queue.remember({.read = [&memory] { return memory; },
                        .write =
                            [&memory](const QStringList& folders) {
                                memory = folders;
                            }});
        QTRY_COMPARE_WITH_TIMEOUT(memory, QStringList{m_bench.folder()}, patience);
        QVERIFY(QFileInfo::exists(another.folder()));
    }
    void theRunningOneCanBeCancelledAndTheNextComes()
    {
        const Result<ExportPlan> plan = planOf("join");
        QVERIFY2(plan.ok(), why(plan).constData());
        ExportQueue queue(m_bench.thread(), endless());
        const int first = queue.add(QStringLiteral("one"), *plan, m_bench.folder(), QStringLiteral("film"));
        const int second = queue.add(QStringLiteral("two"), *plan, m_bench.folder(), QStringLiteral("film"));
        QTRY_VERIFY_WITH_TIMEOUT(childId() > 0, patience);
        queue.cancel(first);
        QTRY_COMPARE_WITH_TIMEOUT(queue.item(first)->state, ExportItem::State::Cancelled, patience);
        QTRY_COMPARE_WITH_TIMEOUT(queue.item(second)->state, ExportItem::State::Running, patience);
        queue.cancel(second);
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), patience);
        QCOMPARE(m_bench.left(), QStringList());
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestExportEnds test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportends.moc"
