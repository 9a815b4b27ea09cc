// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/keychaintokenstore.h"
#include "tests/support/isolated.h"
#include "tests/support/privatesession.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace klapper;

// Three processes: the outer one makes a profile and a private D-Bus session and runs itself in it; that one holds the
// tests and the real gnome-keyring-daemon; each call of the store is a process of its own ("--call"), since a program
// that was restarted is what has to find its token again, and since libsecret remembers a daemon that is gone.

namespace {

constexpr int patience = 60'000; // ms; only a failing test waits that long
const QByteArray secret = "tok_7731-thisVerySecret-9f0c2";

QByteArray fingerprint(const QString& token)
{
    return token.isEmpty() ? QByteArray("-")
                           : QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
}

QByteArray wordOf(TokenSource source)
{
    switch (source) {
    case TokenSource::None:
        return "none";
    case TokenSource::Environment:
        return "environment";
    case TokenSource::Keychain:
        return "keychain";
    case TokenSource::SessionOnly:
        return "session";
    case TokenSource::Practice:
        return "practice";
    }
    Q_UNREACHABLE();
}

/// One call; what came of it goes to standard output as "signal kind-or-source fingerprint".
int callStore(const QCoreApplication& application, const QByteArray& call)
{
    QFile input;
    static_cast<void>(input.open(stdin, QIODevice::ReadOnly));
    const QString token = QString::fromUtf8(input.readAll());
    KeychainTokenStore store({.markFile = qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/mark"),
                              .timeout = std::chrono::milliseconds(10'000)},
                             nullptr);
    const auto say = [&store](const QByteArray& what, const QByteArray& how) {
        const QByteArray line = what + ' ' + how + ' ' + fingerprint(store.token());
        puts(line.constData());
        QCoreApplication::quit();
    };
    const auto wordOfError = [](const Error& error) {
        fputs(qPrintable(error.detail), stderr);
        return QByteArray("error:" + errorKindWord(error.kind).toLatin1());
    };
    QObject::connect(&store, &TokenStore::loaded, &store, [&](const Result<TokenState>& outcome) {
        say("loaded", outcome ? wordOf(outcome->source) : wordOfError(outcome.error()));
    });
    QObject::connect(&store, &TokenStore::stored, &store, [&](TokenSource where) {
        if (store.state().keychainProblem)
            wordOfError(*store.state().keychainProblem);
        say("stored", wordOf(where));
    });
    QObject::connect(&store, &TokenStore::removed, &store, [&] { say("removed", wordOf(store.source())); });
    QObject::connect(&store, &TokenStore::failed, &store,
                     [&](const Error& error) { say("failed", wordOfError(error)); });
    if (call == "load")
        store.load();
    else if (call == "save")
        store.save(token);
    else
        store.remove();
    return application.exec();
}

} // namespace

class TestKeychain final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QProcess> m_daemon;
    QByteArray m_lastMessages;

    void startDaemon(bool unlocked)
    {
        m_daemon = std::make_unique<QProcess>();
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (unlocked)
            arguments += QStringLiteral("--unlock");
        m_daemon->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon->start(QStringLiteral("gnome-keyring-daemon"), arguments);
        QVERIFY2(m_daemon->waitForStarted(), "gnome-keyring-daemon is needed (Debian package gnome-keyring)");
        if (unlocked)
            m_daemon->write("the person's password");
        m_daemon->closeWriteChannel();
        // It stands on the bus once it answers.
        QTRY_VERIFY_WITH_TIMEOUT(
            QProcess::execute(QStringLiteral("dbus-send"), daemonCall(QStringLiteral("org.freedesktop.DBus.Peer.Ping")))
                == 0,
            patience);
    }
    void stopDaemon()
    {
        if (!m_daemon)
            return;
        ::kill(pid_t(m_daemon->processId()), SIGCONT);
        m_daemon->terminate();
        QVERIFY(m_daemon->waitForFinished(patience));
        m_daemon.reset();
    }
    static QStringList daemonCall(const QString& method)
    {
        return {QStringLiteral("--session"),
                QStringLiteral("--print-reply=literal"),
                QStringLiteral("--reply-timeout=2000"),
                QStringLiteral("--dest=org.gnome.keyring"),
                QStringLiteral("/org/freedesktop/secrets"),
                method};
    }
    static void lock()
    {
        QCOMPARE(QProcess::execute(
                     QStringLiteral("dbus-send"),
                     daemonCall(QStringLiteral("org.freedesktop.Secret.Service.Lock"))
                         + QStringList{QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")}),
                 0);
    }
    QByteArray call(const QString& what, const QByteArray& token = {},
                    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--call"), what});
        process.write(token);
        process.closeWriteChannel();
        if (!process.waitForFinished(patience))
            return "no end";
        m_lastMessages = process.readAllStandardError();
        qInfo("%s: %s", qPrintable(what), m_lastMessages.constData());
        return process.readAllStandardOutput().trimmed();
    }
    static QByteArray mine() { return fingerprint(QString::fromLatin1(secret)); }
    static bool isMarked() { return QFile::exists(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/mark")); }
    static QString profile() { return qEnvironmentVariable("KLAPPER_KEYCHAIN_PROFILE"); }

private Q_SLOTS:
    void init() { startDaemon(true); }
    void cleanup()
    {
        call(QStringLiteral("remove"));
        stopDaemon();
    }

    void aPersonWhoNeverSignedInIsSignedOut() { QCOMPARE(call(QStringLiteral("load")), QByteArray("loaded none -")); }

    void theTokenIsThereAfterARestartAndGoneAfterRemoval()
    {
        QCOMPARE(call(QStringLiteral("save"), "  \"" + secret + "\"\n"), "stored keychain " + mine());
        QVERIFY(isMarked());
        QCOMPARE(call(QStringLiteral("load")), "loaded keychain " + mine());
        stopDaemon();
        startDaemon(true); // the person logs in again
        QCOMPARE(call(QStringLiteral("load")), "loaded keychain " + mine());
        QCOMPARE(call(QStringLiteral("save"), "another-token"),
                 "stored keychain " + fingerprint(QStringLiteral("another-token")));
        QCOMPARE(call(QStringLiteral("load")), "loaded keychain " + fingerprint(QStringLiteral("another-token")));
        QCOMPARE(call(QStringLiteral("remove")), QByteArray("removed none -"));
        QVERIFY(!isMarked());
        QCOMPARE(call(QStringLiteral("load")), QByteArray("loaded none -"));
        QCOMPARE(call(QStringLiteral("remove")), QByteArray("removed none -"));
    }

    // fault: K2
    void theTokenStandsInNoFile()
    {
        QCOMPARE(call(QStringLiteral("save"), secret), "stored keychain " + mine());
        QVERIFY(!m_lastMessages.contains(secret));
        QCOMPARE(call(QStringLiteral("load")), "loaded keychain " + mine());
        const QString text = QString::fromLatin1(secret);
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        int files = 0;
        bool keyring = false;
        QDirIterator all(profile(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(secret) && !content.contains(wide) && !content.contains(secret.toBase64()),
                     qPrintable(file.fileName()));
            keyring = keyring || file.fileName().endsWith(u".keyring");
            ++files;
        }
        QVERIFY(keyring); // the search saw the one file that holds it, encrypted
        QVERIFY(files >= 2);
    }

    // fault: K1
    void aLockedKeyringIsSaidAndLosesNothing()
    {
        QCOMPARE(call(QStringLiteral("save"), secret), "stored keychain " + mine());
        lock();
        QElapsedTimer time;
        time.start();
        QCOMPARE(call(QStringLiteral("load")), QByteArray("loaded error:keychain -"));
        QCOMPARE(call(QStringLiteral("remove")), QByteArray("failed error:keychain -"));
        QVERIFY2(time.elapsed() < 45'000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(isMarked());
        QCOMPARE(call(QStringLiteral("save"), "second-token"),
                 "stored session " + fingerprint(QStringLiteral("second-token")));
        stopDaemon();
        startDaemon(true);
        QCOMPARE(call(QStringLiteral("load")), "loaded keychain " + mine());
    }

    // fault: K1
    void aFrozenKeyringIsSaidInTime()
    {
        QCOMPARE(call(QStringLiteral("save"), secret), "stored keychain " + mine());
        ::kill(pid_t(m_daemon->processId()), SIGSTOP);
        QElapsedTimer time;
        time.start();
        QCOMPARE(call(QStringLiteral("load")), QByteArray("loaded error:keychain -"));
        QVERIFY2(time.elapsed() < 30'000, qPrintable(QString::number(time.elapsed()))); // the deadline here is 10 s
        QVERIFY(m_lastMessages.contains("no answer in time"));
        QCOMPARE(call(QStringLiteral("save"), secret), "stored session " + mine());
        ::kill(pid_t(m_daemon->processId()), SIGCONT);
        QCOMPARE(call(QStringLiteral("load")), "loaded keychain " + mine());
    }

    // fault: K1
    void noSessionBusIsSaid()
    {
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        bare.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        QCOMPARE(call(QStringLiteral("load"), {}, bare), QByteArray("loaded error:keychain -"));
        QCOMPARE(call(QStringLiteral("save"), secret, bare), "stored session " + mine());
        QVERIFY(!m_lastMessages.contains(secret));
        QVERIFY(!isMarked());
    }

    void theEnvironmentWinsOverTheKeychain()
    {
        QCOMPARE(call(QStringLiteral("save"), secret), "stored keychain " + mine());
        QProcessEnvironment given = QProcessEnvironment::systemEnvironment();
        given.insert(QStringLiteral("RUNCOMFY_TOKEN"), QStringLiteral("from-environment"));
        QCOMPARE(call(QStringLiteral("load"), {}, given),
                 "loaded environment " + fingerprint(QStringLiteral("from-environment")));
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--call") == 0) {
        const QCoreApplication application(argc, argv);
        return callStore(application, argv[2]);
    }
    if (qEnvironmentVariableIsSet("KLAPPER_KEYCHAIN_PROFILE")) {
        const QCoreApplication application(argc, argv);
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    const klapper::test::Isolated profile;
    qputenv("KLAPPER_KEYCHAIN_PROFILE", profile.path().toLocal8Bit());
    const QCoreApplication application(argc, argv);
    const QStringList tools{QStringLiteral("dbus-run-session"), QStringLiteral("dbus-send"),
                            QStringLiteral("gnome-keyring-daemon")};
    for (const QString& tool : tools) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            qFatal("%s is needed (Debian packages dbus and gnome-keyring)", qPrintable(tool));
    }
    return test::runInPrivateSession(profile);
}
#include "tst_keychain.moc"
