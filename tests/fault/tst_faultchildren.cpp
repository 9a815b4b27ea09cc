// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultbench.h"
#include "tests/integration/cli/cliprogram.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>

using namespace klapper;
using test::CliProgram;
using test::FaultBench;

/// The programs that Klapper starts: what they see, and what becomes of a clip when they fail.
class TestFaultChildren final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    // fault: X5
    void noChildOfTheProgramSeesTheToken();
    // fault: X5
    void theProgramLeavesNoCore();
    // fault: M1
    void toolsThatFailLoseNoClip_data();
    void toolsThatFailLoseNoClip();
    // fault: M1
    void aMissingToolIsSaidOnceWithItsPackage();
    // fault: M1
    void aHangingToolEndsWithTheProgram();

private:
    /// A program in the folder that comes first in PATH.
    void put(const QString& name, const QByteArray& script) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QByteArray content(const QString& name) const;
    CliProgram program() const;
    static QStringList run(const QStringList& more = {});

    const QString m_ffprobe = QStandardPaths::findExecutable(QStringLiteral("ffprobe"));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
};

void TestFaultChildren::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("bin")));
    m_service = std::make_unique<practice::PracticeService>(
        practice::PracticeOptions{.token = test::faultToken(), .speed = 50});
    QVERIFY(m_service->start().ok());
    m_client = std::make_unique<test::PracticeClient>(m_service->address());
}

void TestFaultChildren::cleanup()
{
    m_client.reset();
    m_service.reset();
}

void TestFaultChildren::put(const QString& name, const QByteArray& script) const
{
    QFile file(path(u"bin/" % name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray TestFaultChildren::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliProgram TestFaultChildren::program() const
{
    CliProgram program;
    program.use(m_service->address());
    program.workIn(m_folder->path());
    program.set(QStringLiteral("PATH"), path(QStringLiteral("bin")) % u':' % qEnvironmentVariable("PATH"));
    return program;
}

QStringList TestFaultChildren::run(const QStringList& more)
{
    return QStringList{QStringLiteral("run"),         QStringLiteral("kling/kling-3.0/standard/text-to-video"),
                       QStringLiteral("--poll-secs"), QStringLiteral("1"),
                       QStringLiteral("--input"),     test::jsonText("{'prompt': 'wide shot', 'duration': 3}")}
         + more;
}

void TestFaultChildren::noChildOfTheProgramSeesTheToken()
{
    const QByteArray seen = QFile::encodeName(path(QStringLiteral("seen")));
    // What it was given, what the system has of it, and what its parent shows to it.
    put(QStringLiteral("ffprobe"), "{ echo \"$0 $*\"; env; tr '\\0' '\\n' < /proc/$$/environ; "
                                   "tr '\\0' ' ' < /proc/$PPID/cmdline; } >> "
                                       + seen + "\nexec " + QFile::encodeName(m_ffprobe) + " \"$@\"");
    CliProgram cli = program();
    cli.set(QStringLiteral("KLAPPER_ALIAS"), QString(u"Bearer " % test::faultToken()));
    cli.set(QStringLiteral("KLAPPER_HARMLESS"), QStringLiteral("stays"));
    const test::CliOutcome outcome = cli.run(run());
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    const QByteArray dump = content(QStringLiteral("seen"));
    QVERIFY2(dump.contains("KLAPPER_HARMLESS=stays") && dump.contains("-protocol_whitelist"), dump.constData());
    QVERIFY(!dump.contains(test::faultToken().toLatin1()));
    QVERIFY(!dump.contains("RUNCOMFY_"));
}

void TestFaultChildren::theProgramLeavesNoCore()
{
#ifdef Q_OS_LINUX
    m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
    const auto cli = program().start(run());
    QVERIFY(CliProgram::waitForError(*cli, "queued"));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(cli->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QByteArray core;
    for (const QByteArray& line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            core = line.simplified();
    }
    // 1 and not 0: with 0 Linux still hands the memory to a program that collects cores.
    QVERIFY2(core.startsWith("Max core file size 1 1") || core.startsWith("Max core file size 0 0"), core.constData());
    ::kill(pid_t(cli->processId()), SIGABRT); // sanitizers keep SIGSEGV to themselves
    QVERIFY(cli->waitForFinished(30'000));
    QCOMPARE(cli->exitStatus(), QProcess::CrashExit);
    const QStringList cores = QDir(m_folder->path()).entryList({QStringLiteral("*core*")}, QDir::Files);
    QVERIFY2(cores.isEmpty(), qPrintable(cores.join(u' ')));
#endif
}

void TestFaultChildren::toolsThatFailLoseNoClip_data()
{
    QTest::addColumn<QByteArray>("script"); // empty: not installed
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("old") << QByteArray("echo \"Unrecognized option 'protocol_whitelist'.\" >&2; exit 1");
    QTest::newRow("without the format") << QByteArray("echo 'Unknown input format: mov' >&2; exit 1");
    QTest::newRow("loader") << QByteArray("echo 'libavformat.so: cannot open shared object file' >&2; exit 127");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
    QTest::newRow("hangs") << QByteArray("exec sleep 1000");
    QTest::newRow("talks") << QByteArray("exec yes klapper");
}

void TestFaultChildren::toolsThatFailLoseNoClip()
{
    QFETCH(const QByteArray, script);
    put(QStringLiteral("ffprobe"), script);
    test::EngineHost engine(path(QStringLiteral("engine")), practiceHosts(m_service->address()), test::faultToken());
    const auto good = engine.environment().tools;
    auto bad = std::make_shared<MediaTools>(*good);
    bad->ffprobe = script.isEmpty() ? QString() : path(QStringLiteral("bin/ffprobe"));
    engine.environment().tools = bad;
    engine.restart();
    const QString id = engine.enqueue(FaultBench::draft());
    QVERIFY(engine.reaches(id, {JobState::Done, JobState::DoneNoFile}, 90'000));
    QCOMPARE(engine.state(id), JobState::DoneNoFile);
    const Error error = *engine->queue().job(id)->error;
    QCOMPARE(error.kind, ErrorKind::Tool);
    QVERIFY2(error.detail.size() < 3000, "cut");
    // What came is kept: once the tool is there, nothing is generated and nothing fetched again.
    QCOMPARE(m_client->logged(QStringLiteral("file")), 1);
    QVERIFY(QDir(engine.library()).entryList({QStringLiteral("*.mp4")}, QDir::Files).isEmpty());
    engine.environment().tools = good;
    engine.restart();
    engine->queue().adoptOrphans();
    engine->queue().fetchAgain(id);
    QVERIFY(engine.reaches(id, {JobState::Done}));
    QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
    qint64 whole = 0; // fetches that asked for every byte
    const QJsonArray log = m_client->log();
    for (const QJsonValue& entry : log)
        whole += entry[u"kind"].toString() == u"file" && entry[u"range"].toString().isEmpty() ? 1 : 0;
    QCOMPARE(whole, 1);
}

void TestFaultChildren::aMissingToolIsSaidOnceWithItsPackage()
{
    put(QStringLiteral("ffprobe"), "exit 127");
    const test::CliOutcome outcome = program().run(run());
    QCOMPARE(outcome.exitCode, 74);
    QCOMPARE(outcome.err.count("install the package ffmpeg"), 1);
    QVERIFY2(outcome.says("klapper-cli result "), outcome.said()); // how to get the clip later
    QCOMPARE(m_client->logged(QStringLiteral("submit")), 1);
}

void TestFaultChildren::aHangingToolEndsWithTheProgram()
{
    put(QStringLiteral("ffprobe"), "echo $$ > " + QFile::encodeName(path(QStringLiteral("pid.new"))) + "\nmv "
                                       + QFile::encodeName(path(QStringLiteral("pid.new"))) + ' '
                                       + QFile::encodeName(path(QStringLiteral("pid"))) + "\nexec sleep 1000");
    const auto cli = program().start(run());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("pid"))), 60'000);
    const QString child = QStringLiteral("/proc/") + QString::fromLatin1(content(QStringLiteral("pid")).trimmed());
    QVERIFY(QFile::exists(child));
    cli->kill();
    QVERIFY(cli->waitForFinished(30'000));
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(child), 20'000);
}

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestFaultChildren object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_faultchildren.moc"
