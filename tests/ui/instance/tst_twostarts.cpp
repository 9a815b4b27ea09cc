// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace klapper;

/// The program as it stands in the build folder, started more than once.
class TestTwoStarts final : public QObject
{
    Q_OBJECT
public:
    explicit TestTwoStarts(const test::Isolated& isolated)
        : m_isolated(isolated)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    // fault: L6, X1
    void theSecondHandsOverAndLeaves();
    void practiceIsHandedOver();
    void afterAKillTheNextOneOpens();
    // fault: L6, X1
    void tenAtOnceLeaveOne();
    void tenAtOnceAfterAKillLeaveOne();
    void aHangingOneIsNamedAndWaitedFor();
    void garbageOnTheSocketHarmsNothing();
    void anotherDataFolderIsAnotherInstance();
    void helpAndVersionTouchNothing();

private:
    QProcess* start(const QStringList& arguments = {});
    /// A start that opens the window; back when it holds the lock.
    QProcess* startFirst();
    bool runs(QProcess* program) const { return program->state() == QProcess::Running; }
    /// A start that another one took: it ended by itself with 0 and without a word.
    bool handsOver(const QStringList& arguments = {});
    int running() const;
    void startTen();
    QStringList runtimeFiles() const;

    const test::Isolated& m_isolated;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_programs;
    int m_round = 0;
};

namespace {
constexpr int patience = 60'000;
}

void TestTwoStarts::init()
{
    // Each test its own data, configuration and runtime folder.
    m_environment = QProcessEnvironment::systemEnvironment();
    ++m_round;
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder =
            m_isolated.path(QString::fromLatin1(name).mid(4, 3).toLower() + QString::number(m_round));
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(name), folder);
    }
}

void TestTwoStarts::cleanup()
{
    for (const auto& program : m_programs) {
        program->kill();
        program->waitForFinished();
    }
    m_programs.clear();
}

QProcess* TestTwoStarts::start(const QStringList& arguments)
{
    auto& program = m_programs.emplace_back(std::make_unique<QProcess>());
    program->setProcessEnvironment(m_environment);
    program->start(qEnvironmentVariable("KLAPPER_BIN_DIR") % u"/klapper", arguments);
    program->waitForStarted();
    return program.get();
}

QProcess* TestTwoStarts::startFirst()
{
    QProcess* program = start();
    const QByteArray number = QByteArray::number(program->processId()) + '\n';
    const bool holds = QTest::qWaitFor(
        [&] {
            const QDir folder(m_environment.value(QStringLiteral("XDG_RUNTIME_DIR")));
            const QStringList locks = folder.entryList({QStringLiteral("klapper-*.lock")}, QDir::Files);
            return std::any_of(locks.cbegin(), locks.cend(), [&](const QString& name) {
                QFile lock(folder.filePath(name));
                return lock.open(QIODevice::ReadOnly) && lock.readAll() == number;
            });
        },
        patience);
    if (!holds)
        qFatal("the program did not take the lock: %s", program->readAllStandardError().constData());
    return program;
}

bool TestTwoStarts::handsOver(const QStringList& arguments)
{
    QProcess* program = start(arguments);
    const bool ended = QTest::qWaitFor([&] { return !runs(program); }, patience);
    const QByteArray said = program->readAllStandardError() + program->readAllStandardOutput();
    if (!said.isEmpty())
        qWarning("%s", said.constData());
    return ended && program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0 && said.isEmpty();
}

int TestTwoStarts::running() const
{
    return int(
        std::count_if(m_programs.cbegin(), m_programs.cend(), [this](const auto& each) { return runs(each.get()); }));
}

QStringList TestTwoStarts::runtimeFiles() const
{
    return QDir(m_environment.value(QStringLiteral("XDG_RUNTIME_DIR")))
        .entryList({QStringLiteral("klapper-*")}, QDir::Files | QDir::System);
}

void TestTwoStarts::theSecondHandsOverAndLeaves()
{
    QProcess* first = startFirst();
    QVERIFY(handsOver());
    QVERIFY(handsOver());
    QVERIFY(runs(first));
}

void TestTwoStarts::practiceIsHandedOver()
{
    QProcess* first = startFirst();
    QVERIFY(handsOver());
    const auto service = [this] {
        return QSettings(m_environment.value(QStringLiteral("XDG_CONFIG_HOME")) % u"/klapper/window.ini",
                         QSettings::IniFormat)
            .value(QStringLiteral("service"))
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(service(), QStringLiteral("account"), patience);
    QVERIFY(handsOver({QStringLiteral("--practice")}));
    QTRY_COMPARE_WITH_TIMEOUT(service(), QStringLiteral("practice"), patience);
    QVERIFY(runs(first));
    QVERIFY(handsOver()); // and it still listens with the new window
}

void TestTwoStarts::afterAKillTheNextOneOpens()
{
    QProcess* first = startFirst();
    QVERIFY(handsOver());
    first->kill();
    QVERIFY(first->waitForFinished());
    QCOMPARE(runtimeFiles().size(), 2); // lock and socket of the dead one
    QProcess* next = startFirst();
    QVERIFY(handsOver());
    QVERIFY(runs(next));
}

void TestTwoStarts::startTen()
{
    const int before = running();
    for (int i = 0; i < 10; ++i)
        start();
    QTRY_COMPARE_WITH_TIMEOUT(running(), before + 1, patience);
    for (const auto& program : m_programs) {
        if (!runs(program.get()) && program->exitStatus() == QProcess::NormalExit)
            QCOMPARE(program->exitCode(), 0);
    }
    QVERIFY(handsOver());
    QCOMPARE(running(), before + 1);
}

void TestTwoStarts::tenAtOnceLeaveOne() { startTen(); }

void TestTwoStarts::tenAtOnceAfterAKillLeaveOne()
{
    QProcess* first = startFirst();
    QVERIFY(handsOver());
    first->kill();
    QVERIFY(first->waitForFinished());
    startTen();
}

void TestTwoStarts::aHangingOneIsNamedAndWaitedFor()
{
    QProcess* first = startFirst();
    QVERIFY(handsOver());
    QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);
    QProcess* second = start();
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += second->readAllStandardError()).contains("does not answer"), patience);
    QVERIFY2(said.contains(QByteArray::number(first->processId())), said.constData());
    QVERIFY(runs(second)); // it shows that, and no window on the journal
    QVERIFY(!said.contains("WARNING"));
    QCOMPARE(::kill(pid_t(first->processId()), SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!runs(second), patience);
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(runs(first));
}

void TestTwoStarts::garbageOnTheSocketHarmsNothing()
{
    QProcess* first = startFirst();
    QVERIFY(handsOver());
    const QStringList files = runtimeFiles();
    const auto socket = std::find_if(files.cbegin(), files.cend(),
                                     [](const QString& name) { return name.endsWith(QStringLiteral(".socket")); });
    QVERIFY(socket != files.cend());
    for (const QByteArray& bytes :
         {QByteArray(4'000'000, '['), QByteArray("{\"klapper\":7}\n"), QByteArray("\0\0\n", 3)}) {
        QLocalSocket garbage;
        garbage.connectToServer(m_environment.value(QStringLiteral("XDG_RUNTIME_DIR")) % u'/' % *socket);
        QVERIFY(garbage.waitForConnected());
        garbage.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(garbage.state(), QLocalSocket::UnconnectedState, patience);
    }
    QVERIFY(handsOver());
    QVERIFY(runs(first));
}

void TestTwoStarts::anotherDataFolderIsAnotherInstance()
{
    QProcess* first = startFirst();
    QVERIFY(handsOver());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_isolated.path(QStringLiteral("portable")));
    QProcess* other = startFirst();
    QVERIFY(handsOver());
    QVERIFY(runs(first));
    QVERIFY(runs(other));
}

void TestTwoStarts::helpAndVersionTouchNothing()
{
    for (const QString& option : {QStringLiteral("--help"), QStringLiteral("--version")}) {
        QProcess* program = start({option});
        QTRY_VERIFY_WITH_TIMEOUT(!runs(program), patience);
        QCOMPARE(program->exitCode(), 0);
        QVERIFY(program->readAllStandardOutput().contains("lapper"));
    }
    QCOMPARE(runtimeFiles(), QStringList());
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    const QCoreApplication application(argc, argv);
    TestTwoStarts test(isolated);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twostarts.moc"
