// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace klapper;

namespace {

constexpr int patience = 60'000;

/// No two places of it look alike, so a part that is missing shows.
QString script()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += QString::number(i) % u' ';
    return text;
}

} // namespace

/// The program as it stands in the build folder: killed while somebody types, and started again.
class TestKilledWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedIsThereAfterAKill();

private:
    struct Typed
    {
        qint64 at; ///< ms since the start
        int keys;
    };

    std::unique_ptr<QProcess> start(const QString& text);
    /// Reads what the program says; true once a line begins like that.
    bool hears(QProcess& program, const QByteArray& beginning);
    void take(QProcess& program);

    QElapsedTimer m_clock;
    QList<QByteArray> m_lines;
    QList<Typed> m_typed;
};

std::unique_ptr<QProcess> TestKilledWindow::start(const QString& text)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(KLAPPER_TYPIST_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("klappertypist"));
    environment.insert(QStringLiteral("KLAPPER_TYPIST"), text);
    m_lines.clear();
    m_typed.clear();
    m_clock.start();
    auto program = std::make_unique<QProcess>();
    program->setProcessEnvironment(environment);
    program->start(qEnvironmentVariable("KLAPPER_BIN_DIR") % u"/klapper", QStringList());
    return program;
}

void TestKilledWindow::take(QProcess& program)
{
    while (program.canReadLine()) {
        const QByteArray line = program.readLine().chopped(1);
        m_lines.append(line);
        if (line.startsWith("typed "))
            m_typed.append({m_clock.elapsed(), line.mid(6).toInt()});
    }
}

bool TestKilledWindow::hears(QProcess& program, const QByteArray& beginning)
{
    return QTest::qWaitFor(
        [&] {
            take(program);
            return std::any_of(m_lines.cbegin(), m_lines.cend(),
                               [&](const QByteArray& line) { return line.startsWith(beginning); });
        },
        patience);
}

void TestKilledWindow::whatWasTypedIsThereAfterAKill()
{
    const auto first = start(script());
    QVERIFY(first->waitForStarted());
    QVERIFY2(hears(*first, "typed 200"), first->readAllStandardError().constData());
    const qint64 killed = m_clock.elapsed();
    first->kill(); // in the middle of it
    QVERIFY(first->waitForFinished());
    QCOMPARE(first->exitStatus(), QProcess::CrashExit);
    take(*first);
    const qsizetype typed = m_typed.last().keys;
    QVERIFY(typed < script().size());
    // Half a second is promised; a busy machine gets more.
    qsizetype kept = 0;
    for (const Typed& each : std::as_const(m_typed))
        kept = each.at < killed - 2000 ? each.keys : kept;

    const auto second = start({});
    QVERIFY(second->waitForStarted());
    QVERIFY2(hears(*second, "shows "), second->readAllStandardError().constData());
    const QString shown = QString::fromUtf8(m_lines.first().mid(6));
    QCOMPARE(shown, script().left(shown.size()));
    QVERIFY2(shown.size() >= std::max<qsizetype>(kept, 1) && shown.size() <= typed + 1,
             qPrintable(QStringLiteral("%1 of %2, at least %3").arg(shown.size()).arg(typed).arg(kept)));
    second->kill();
    QVERIFY(second->waitForFinished());
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QCoreApplication application(argc, argv);
    const QString runtime = isolated.path(QStringLiteral("run"));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    TestKilledWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwindow.moc"
