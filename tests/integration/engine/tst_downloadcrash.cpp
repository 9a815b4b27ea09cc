// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/sidecar.h"
#include "tests/integration/engine/filehost.h"
#include "tests/integration/engine/killpoints.h"
#include "tests/support/mediabytes.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>

#include <cstdlib>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int patience = 60'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program of each round: brings the job of a profile home and dies where it is told to.
int child(const QStringList& arguments)
{
    const QString folder = arguments[2];
    armKillPoints(QFile::encodeName(folder + QStringLiteral("/library")), arguments[4].toInt(),
                  KillWhen(arguments[5].toInt()), QFile::encodeName(folder + QStringLiteral("/steps")));
    auto engine = Engine::open(fileEnvironment(folder, QUrl(arguments[3])),
                               std::make_unique<FixedTokenStore>(QStringLiteral("token")));
    if (!engine)
        return 2;
    JobQueue& queue = (*engine)->queue();
    queue.adoptOrphans();
    const bool done = QTest::qWaitFor([&queue] { return queue.job(fileJobId)->state == JobState::Done; }, patience);
    return done ? 0 : 3;
}

} // namespace

/// A download is finished exactly once, wherever the program is killed on the way.
class TestDownloadCrash final : public QObject
{
    Q_OBJECT

    QByteArray m_clip;
    std::unique_ptr<FileHost> m_host;
    bool m_killed = false; ///< the last child
    bool m_tagged = false; ///< clips carry metadata

    QString profile() const { return QFileInfo(m_host->library()).path(); }
    /// True when the child ended as it should: killed at a step, or well.
    bool run(int step, KillWhen when)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("child"), profile(), m_host->server.url(QString()).toString(),
                       QString::number(step), QString::number(int(when))});
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 2 * patience);
        m_killed = process.exitStatus() == QProcess::CrashExit;
        return ended && (m_killed ? step > 0 : process.exitCode() == 0);
    }
    /// Under whatever name.
    bool hasAllBytes() const
    {
        const QFileInfoList files = QDir(m_host->library()).entryInfoList(QDir::Files | QDir::Hidden);
        return std::any_of(files.begin(), files.end(), [this](const QFileInfo& file) {
            return file.size() >= m_clip.size() && mediaBytesOf(file.filePath()) == mediaBytes(m_clip);
        });
    }
    void verifyExactlyOnce(qsizetype clips)
    {
        m_host->start();
        const Job job = m_host->job();
        m_host->stop(); // waits for what is still to be cleared up
        QCOMPARE(jobStateWord(job.state), QStringLiteral("done"));
        QVERIFY(!job.error);
        QCOMPARE(job.outputs.size(), clips);
        QStringList expected;
        for (const JobOutput& output : job.outputs) {
            const QByteArray content = contentOf(output.path);
            QVERIFY(m_tagged ? content != m_clip && mediaBytes(content) == mediaBytes(m_clip) : content == m_clip);
            QCOMPARE(content.contains("trainedAlgorithmicMedia"), m_tagged);
            QCOMPARE(output.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            QCOMPARE(output.bytes, content.size());
            QCOMPARE(output.clip.width, 320);
            const auto sidecar = readSidecar(sidecarPath(output.path));
            QVERIFY(sidecar.ok());
            QCOMPARE(sidecar->sha256, output.sha256);
            QCOMPARE(sidecar->jobId, job.id);
            QVERIFY(sidecar->untagged.isEmpty());
            expected += {QFileInfo(output.path).fileName(), QFileInfo(sidecarPath(output.path)).fileName()};
        }
        expected.sort();
        QCOMPARE(m_host->names(), expected); // no second clip, no part, no note, nothing half-written
    }
    QStringList stepsOfAWholeRun(qsizetype clips)
    {
        begin(clips);
        if (!run(0, KillWhen::Before))
            return {};
        return QString::fromUtf8(contentOf(profile() + QStringLiteral("/steps"))).split(u'\n', Qt::SkipEmptyParts);
    }
    static void withAndWithoutTags()
    {
        QTest::addColumn<bool>("tagged");
        QTest::newRow("plain") << false;
        QTest::newRow("tagged") << true;
    }
    void begin(qsizetype clips)
    {
        m_host = std::make_unique<FileHost>(m_clip, m_tagged);
        for (qsizetype i = 1; i < clips; ++i)
            m_host->links.append(m_host->server.url(u"/clip-" % QString::number(i) % u".mp4").toString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.mp4"));
        QVERIFY2(makeClip(path), "ffmpeg is needed");
        m_clip = contentOf(path);
    }
    void cleanup() { m_host.reset(); }

    void everyKillPoint_data()
    {
        QTest::addColumn<bool>("tagged");
        QTest::addColumn<int>("step");
        QTest::addColumn<KillWhen>("when");
        for (const bool tagged : {false, true}) {
            m_tagged = tagged;
            const char* const how = tagged ? "tagged" : "plain";
            const QStringList steps = stepsOfAWholeRun(1);
            QVERIFY(steps.size() >= 12);
            QVERIFY(steps.filter(QStringLiteral(".klapper.json.new")).size() >= 3);
            QCOMPARE(steps.filter(QStringLiteral("_tagged.klapper-part")).size() >= 3, tagged);
            for (int step = 1; step <= int(steps.size()); ++step) {
                const QString what = steps[step - 1].section(u' ', 0, 0) % u' ' % steps[step - 1].section(u'/', -1);
                QTest::addRow("%s, %d before %s", how, step, qPrintable(what)) << tagged << step << KillWhen::Before;
                if (what.startsWith(u"write"))
                    QTest::addRow("%s, %d within %s", how, step, qPrintable(what))
                        << tagged << step << KillWhen::Within;
                QTest::addRow("%s, %d after %s", how, step, qPrintable(what)) << tagged << step << KillWhen::After;
            }
        }
    }
    // fault: L4
    void everyKillPoint()
    {
        QFETCH(int, step);
        QFETCH(KillWhen, when);
        QFETCH(bool, tagged);
        m_tagged = tagged;
        begin(1);
        QVERIFY(run(step, when));
        QVERIFY(m_killed);
        const bool isHere = hasAllBytes();
        const qsizetype asked = m_host->files.size();
        QVERIFY(run(0, when));
        QVERIFY(!isHere || m_host->files.size() == asked);
        verifyExactlyOnce(1);
    }

    // fault: L4
    void killedAgainWhileItRecovers_data() { withAndWithoutTags(); }
    // fault: L4
    void killedAgainWhileItRecovers()
    {
        QFETCH(bool, tagged);
        m_tagged = tagged;
        const int steps = int(stepsOfAWholeRun(1).size());
        for (int step = steps / 2; step <= steps; ++step) {
            begin(1);
            QVERIFY(run(step, KillWhen::After));
            QVERIFY(run(1 + step % 5, step % 2 ? KillWhen::Before : KillWhen::After));
            QVERIFY(run(0, KillWhen::Before));
            verifyExactlyOnce(1);
            if (QTest::currentTestFailed())
                qFatal("at step %d", step);
        }
    }

    // fault: L4
    void severalOutputs_data() { withAndWithoutTags(); }
    // fault: L4
    void severalOutputs()
    {
        QFETCH(bool, tagged);
        m_tagged = tagged;
        const int steps = int(stepsOfAWholeRun(2).size());
        for (int step = 1; step <= steps; step += 2) {
            begin(2);
            QVERIFY(run(step, KillWhen::Before));
            QVERIFY(run(0, KillWhen::Before));
            verifyExactlyOnce(2);
            if (QTest::currentTestFailed())
                qFatal("at step %d", step);
        }
    }

    void nothingIsFetchedAgainOnceTheBytesAreHere()
    {
        m_tagged = false;
        const QStringList steps = stepsOfAWholeRun(1);
        const qsizetype sync = steps.indexOf(u"sync " % m_host->part());
        QVERIFY(sync > 0);
        begin(1);
        QVERIFY(run(int(sync) + 1, KillWhen::Before));
        QCOMPARE(m_host->files.size(), 1);
        QVERIFY(run(0, KillWhen::Before));
        QCOMPARE(m_host->files.size(), 1);
        verifyExactlyOnce(1);
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && qstrcmp(argv[1], "child") == 0) {
        const QCoreApplication application(argc, argv);
        return child(QCoreApplication::arguments());
    }
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestDownloadCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_downloadcrash.moc"
