// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clibench.h"
#include "tests/integration/cli/pseudoterminal.h"
#include "tests/support/privatesession.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <initializer_list>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;
using test::CliProgram;

// Two processes: the outer one makes a profile and a private D-Bus session and runs itself in it, with the tests and a
// real gnome-keyring-daemon; see tests/integration/keychain.

namespace {

constexpr int patience = 30'000; // ms; only a failing test waits that long
const QString miasToken = QStringLiteral("mia-token-0123456789abcdef");

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// login, logout, whoami, balance and accounts, in every ending.
class TestCliAccount final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<CliBench> m_bench;

    static QString profile() { return qEnvironmentVariable("KLAPPER_KEYCHAIN_PROFILE"); }
    CliOutcome run(const char* line, const QByteArray& input = {}) { return m_bench->program.run(words(line), input); }
    QJsonObject json(const char* line) { return run(line).json(); }
    void decide(const char* outcome, const QString& person = {})
    {
        m_bench->client->control(QStringLiteral("signin"), {{QStringLiteral("outcome"), QString::fromLatin1(outcome)},
                                                            {QStringLiteral("person"), person}});
    }
    void fault(const char* json) { m_bench->client->fault(QJsonDocument::fromJson(test::json(json)).object()); }
    QByteArray firstToken() const { return m_bench->service->address().token.toUtf8(); }
    QByteArrayList tokens() const { return {firstToken(), miasToken.toUtf8()}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<QProcess>();
        m_daemon->start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
        QVERIFY2(m_daemon->waitForStarted(), "gnome-keyring-daemon is needed (Debian package gnome-keyring)");
        m_daemon->write("the person's password");
        m_daemon->closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(
            QProcess::execute(QStringLiteral("dbus-send"),
                              words("--session --print-reply=literal --reply-timeout=2000 --dest=org.gnome.keyring "
                                    "/org/freedesktop/secrets org.freedesktop.DBus.Peer.Ping"))
                == 0,
            patience);
    }
    void cleanupTestCase()
    {
        m_daemon->terminate();
        QVERIFY(m_daemon->waitForFinished(patience));
    }
    void init()
    {
        m_bench = std::make_unique<CliBench>(50);
        m_bench->program.unset(QStringLiteral("RUNCOMFY_TOKEN"));
        m_bench->program.unset(QStringLiteral("DISPLAY"));
        m_bench->program.unset(QStringLiteral("WAYLAND_DISPLAY"));
        m_bench->client->control(QStringLiteral("people"),
                                 {{QStringLiteral("id"), QStringLiteral("mia")},
                                  {QStringLiteral("email"), QStringLiteral("mia@example.org")},
                                  {QStringLiteral("token"), miasToken}});
    }
    void cleanup()
    {
        // What the programs left behind, but for the keyring itself, which is encrypted.
        QDirIterator files(profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray content = contentOf(path);
            for (const QByteArray& token : tokens())
                QVERIFY2(!content.contains(token) || path.endsWith(u"runcomfy/token.json"), qPrintable(path));
        }
        for (const char* each : {"accounts use practice-user", "logout", "accounts use mia", "logout"})
            run(each);
        for (const char* name : {"config/klapper", "data/klapper", "config/runcomfy"})
            QDir(profile() % u'/' % QString::fromLatin1(name)).removeRecursively();
        m_bench.reset();
    }

    void signingInByThePage()
    {
        decide("authorized");
        const CliOutcome outcome = run("login --no-browser");
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY2(outcome.says(m_bench->address().toUtf8() + "/verify?user_code="), outcome.said());
        QVERIFY2(outcome.says("enter the code") && outcome.says("signed in as practice@localhost"), outcome.said());
        QCOMPARE(outcome.json()[u"email"].toString(), QStringLiteral("practice@localhost"));
        QCOMPARE(outcome.json()[u"token_kept_in"].toString(), QStringLiteral("keychain"));
        QVERIFY(!outcome.out.contains(firstToken()) && !outcome.err.contains(firstToken()));

        const QJsonObject who = json("whoami --output json");
        QCOMPARE(who[u"id"].toString(), QStringLiteral("practice-user"));
        QCOMPARE(who[u"token_from"].toString(), QStringLiteral("keychain"));
        QCOMPARE(who[u"token_created_at"].toString(), QStringLiteral("2026-09-01T00:00:00Z"));
        m_bench->client->control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("41.25")}});
        const QJsonObject balance = json("balance --output json");
        QCOMPARE(balance[u"balance_usd"].toDouble(), 41.25);
        QCOMPARE(balance[u"email"].toString(), QStringLiteral("practice@localhost"));
        QVERIFY(QDateTime::fromString(balance[u"asked_at"].toString(), Qt::ISODate).isValid());

        const CliOutcome gone = run("logout");
        QVERIFY2(gone.exitCode == 0 && gone.says("signed out of practice@localhost"), gone.said());
        QCOMPARE(run("whoami").exitCode, 77);
        QCOMPARE(run("balance").exitCode, 77);
    }
    // fault: X5
    void thePageIsOpenedWithoutTheToken()
    {
        const QString bin = m_bench->folder.path();
        QFile script(bin % u"/xdg-open");
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nenv > '" + bin.toUtf8() + "/environment'\nprintf %s \"$1\" > '" + bin.toUtf8()
                     + "/part' && mv '" + bin.toUtf8() + "/part' '" + bin.toUtf8() + "/page'\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_bench->program.set(QStringLiteral("PATH"), bin % u':' % qEnvironmentVariable("PATH"));
        m_bench->program.set(QStringLiteral("DISPLAY"), QStringLiteral(":4711"));
        m_bench->program.set(QStringLiteral("RUNCOMFY_TOKEN"), miasToken);
        const auto process = m_bench->program.start({QStringLiteral("login")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bin % u"/page"), patience);
        const QString page = QString::fromUtf8(contentOf(bin % u"/page"));
        QVERIFY2(page.startsWith(QString(m_bench->address() % u"/verify?")), qPrintable(page));
        QVERIFY(!contentOf(bin % u"/environment").contains(miasToken.toUtf8()));
        QCOMPARE(m_bench->client->get(page).status, 200);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY2(outcome.says("opened in your browser") && outcome.says("RUNCOMFY_TOKEN is set"), outcome.said());
    }
    void deniedAndExpiredEndWith77()
    {
        for (const auto& [outcome, text] :
             {std::pair("denied", "denied on the page"), {"expired", "code has expired"}}) {
            decide(outcome);
            const CliOutcome ended = run("login --no-browser");
            QVERIFY2(ended.exitCode == 77, ended.said());
            QVERIFY2(ended.says(text) && ended.says("run klapper-cli login again"), ended.said());
            QVERIFY(ended.out.isEmpty());
        }
    }
    void noServiceEndsWith75()
    {
        fault("{'match': 'signin', 'action': 'status', 'code': 503}");
        QCOMPARE(run("login --no-browser").exitCode, 75);
        m_bench->program.set(QStringLiteral("RUNCOMFY_WEB_BASE"), QStringLiteral("http://127.0.0.1:9"));
        const CliOutcome outcome = run("login --no-browser");
        QVERIFY2(outcome.exitCode == 75, outcome.said());
        QVERIFY2(outcome.says("cannot be reached") && outcome.says("nobody was signed out"), outcome.said());
    }
    void aPageElsewhereEndsWith69()
    {
        fault("{'match': 'signin', 'action': 'body', 'body': {'device_code': 'd', 'user_code': 'A-B', "
              "'verify_url': 'https://evil.example/'}}");
        const CliOutcome outcome = run("login");
        QVERIFY2(outcome.exitCode == 69, outcome.said());
        QVERIFY2(outcome.says("evil.example"), outcome.said());
    }
    void interruptingEndsWith130()
    {
        const auto process = m_bench->program.start(words("login --no-browser"));
        QVERIFY(CliProgram::waitForError(*process, "waiting for you"));
        ::kill(pid_t(process->processId()), SIGINT);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130, outcome.said());
        QVERIFY2(outcome.says("nobody was signed in"), outcome.said());
    }
    // fault: K2
    void aTokenThroughAPipe()
    {
        const CliOutcome taken = run("login --token-stdin", "  \"" + miasToken.toUtf8() + "\"\n");
        QVERIFY2(taken.exitCode == 0 && taken.says("signed in as mia@example.org"), taken.said());
        QVERIFY(!taken.err.contains(miasToken.toUtf8()));
        QCOMPARE(json("whoami --output json")[u"id"].toString(), QStringLiteral("mia"));
        const CliOutcome bad = run("login --token-stdin", "two words-4711");
        QVERIFY2(bad.exitCode == 65 && !bad.says("words-4711"), bad.said());
        const CliOutcome refused = run("login --token-stdin", "nobodys-token-4711");
        QVERIFY2(refused.exitCode == 77 && refused.says("does not accept the token"), refused.said());
        QVERIFY(!refused.says("nobodys-token-4711"));
        QCOMPARE(json("whoami --output json")[u"id"].toString(), QStringLiteral("mia")); // as it was
        QCOMPARE(run("login --token-stdin --import").exitCode, 64);
    }
    void whatIsTypedAtATerminalIsNoToken()
    {
        const QByteArray said =
            test::onTerminal(m_bench->program.path(), words("login --token-stdin"), m_bench->program.environment());
        QVERIFY2(said.contains("it would stand on the screen"), said.constData());
        const CliOutcome nothing = run("login --token-stdin");
        QVERIFY2(nothing.exitCode == 65 && nothing.says("the token is empty"), nothing.said());
        const auto closed = m_bench->program.startOther(
            QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("exec \"$0\" login --token-stdin <&-"), m_bench->program.path()});
        QCOMPARE(CliProgram::outcome(*closed).exitCode, 65);
        m_bench->program.set(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
        const CliOutcome chinese = run("login --token-stdin");
        QVERIFY2(chinese.exitCode == 65 && chinese.says("令牌为空"), chinese.said());
    }
    void aPipeThatSaysNothingCanBeInterrupted()
    {
        const auto process = m_bench->program.start(words("login --token-stdin"));
        QVERIFY(CliProgram::waitForError(*process, "standard input"));
        process->write(miasToken.toUtf8().first(8)); // and no end
        ::kill(pid_t(process->processId()), SIGINT);
        const CliOutcome outcome = CliProgram::outcome(*process);
        QVERIFY2(outcome.exitCode == 130 && outcome.says("nobody was signed in"), outcome.said());
    }
    void signingInGoesThroughTheProxy_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("the code") << QByteArray("login --no-browser");
        QTest::newRow("whose the token is") << QByteArray("login --token-stdin");
    }
    void signingInGoesThroughTheProxy()
    {
        QFETCH(const QByteArray, line);
        QTcpServer proxy;
        QByteArray asked;
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, &asked] {
            QTcpSocket* socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                asked += socket->readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const QByteArray port = QByteArray::number(proxy.serverPort());
        for (const QByteArray& choice :
             {QByteArray("proxy own"), QByteArray("proxyHost 127.0.0.1"), QByteArray("proxyPort " + port)})
            QCOMPARE(run(QByteArray("config set network." + choice).constData()).exitCode, 0);
        // No such host: whoever goes there by itself finds nobody.
        m_bench->program.set(QStringLiteral("RUNCOMFY_WEB_BASE"), QStringLiteral("https://www.proxied.runcomfy.net"));
        m_bench->program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"),
                             QStringLiteral("https://api.proxied.runcomfy.net/v1"));
        const auto process = m_bench->program.start(words(line.constData()));
        process->write(miasToken.toUtf8());
        process->closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning, patience);
        QVERIFY2(asked.startsWith("CONNECT www.proxied.runcomfy.net:443"), CliProgram::outcome(*process).said());
        QVERIFY(!asked.contains(miasToken.toUtf8()));
        m_bench->program.run(words("logout")); // of that profile
    }
    void theReportLooksIntoTheKeychainAndBlotsTheToken()
    {
        QVERIFY(run("config report").out.contains("signed in: no\n"));
        QCOMPARE(run("login --token-stdin", firstToken()).exitCode, 0);
        QCOMPARE(run("login --token-stdin", miasToken.toUtf8()).exitCode, 0);
        const QString path = profile() % u"/state/klapper/klapper.log";
        QDir().mkpath(QFileInfo(path).path());
        QFile log(path);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("info: it sent " + miasToken.toUtf8() + " at first\ninfo: it sent " + firstToken() + " then\n");
        log.close();
        const auto calls = m_bench->client->log().size();
        const CliOutcome outcome = run("config report");
        QVERIFY(QFile::remove(path));
        QVERIFY2(outcome.exitCode == 0 && outcome.out.contains("signed in: yes, by the keychain\n"), outcome.said());
        QVERIFY(outcome.out.contains("it sent [secret] at first") && outcome.out.contains("it sent [secret] then"));
        for (const QByteArray& token : tokens()) // of both accounts
            QVERIFY(!outcome.out.contains(token));
        QCOMPARE(m_bench->client->log().size(), calls); // the service was not asked
        QCOMPARE(run("logout").exitCode, 0);
        QVERIFY(run("config report").out.contains("signed in: no\n"));
    }
    void theOtherCommandLinesFile()
    {
        QCOMPARE(run("login --import").exitCode, 65);
        const QString path = profile() % u"/config/runcomfy/token.json";
        QDir().mkpath(QFileInfo(path).path());
        const QByteArray content = "{\"token\": \"" + miasToken.toUtf8() + "\"}";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        const CliOutcome outcome = run("login --import");
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY2(outcome.says(path.toUtf8()) && outcome.says("chmod 600"), outcome.said());
        QCOMPARE(outcome.json()[u"email"].toString(), QStringLiteral("mia@example.org"));
        QCOMPARE(contentOf(path), content);
    }
    // fault: K1
    void withoutAKeychainNothingIsKept()
    {
        m_bench->program.unset(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        decide("authorized");
        const CliOutcome outcome = run("login --no-browser");
        QVERIFY2(outcome.exitCode == 77, outcome.said());
        QVERIFY2(outcome.says("no keychain took the token") && outcome.says("RUNCOMFY_TOKEN"), outcome.said());
        QVERIFY(outcome.out.isEmpty());
    }
    void twoAccountsAreKeptApart()
    {
        QCOMPARE(run("login --token-stdin", firstToken()).exitCode, 0);
        const CliOutcome sent = m_bench->program.run(CliBench::run({QStringLiteral("--no-download")}));
        QVERIFY2(sent.exitCode == 0, sent.said());
        const auto jobs = [this] {
            return QJsonDocument::fromJson(run("requests list --output json").out).array().size();
        };
        QCOMPARE(jobs(), 1);
        QCOMPARE(run("login --token-stdin", miasToken.toUtf8()).exitCode, 0);
        QCOMPARE(jobs(), 0);
        const QJsonArray all = json("accounts --output json")[u"accounts"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"current"], QJsonValue(false));
        QCOMPARE(all[1][u"email"].toString(), QStringLiteral("mia@example.org"));
        QCOMPARE(all[1][u"current"], QJsonValue(true));
        QCOMPARE(run("accounts use practice@localhost").exitCode, 0);
        QCOMPARE(jobs(), 1);
        QCOMPARE(json("whoami --output json")[u"id"].toString(), QStringLiteral("practice-user"));
        QCOMPARE(run("accounts use nobody").exitCode, 65);

        // A variable that was never seen opens its owner's history, and chooses nothing for good.
        m_bench->program.set(QStringLiteral("RUNCOMFY_TOKEN"), miasToken);
        QCOMPARE(json("whoami --output json")[u"token_from"].toString(), QStringLiteral("environment"));
        QCOMPARE(jobs(), 0);
        m_bench->program.unset(QStringLiteral("RUNCOMFY_TOKEN"));
        QCOMPARE(jobs(), 1);
        const QJsonArray log = m_bench->client->log();
        for (const QJsonValue& entry : log) {
            if (entry[u"path"].toString().startsWith(u"/v1/requests/"))
                QCOMPARE(entry[u"person"].toString(), QStringLiteral("practice-user"));
        }
    }
    void aNewVariableAsksOnceAndThenNeverAgain()
    {
        m_bench->program.set(QStringLiteral("RUNCOMFY_TOKEN"), QString::fromUtf8(firstToken()));
        const auto asked = [this] {
            int count = 0;
            const QJsonArray log = m_bench->client->log();
            for (const QJsonValue& entry : log)
                count += entry[u"path"].toString() == u"/api/auth/me" ? 1 : 0;
            return count;
        };
        QCOMPARE(run("balance").exitCode, 0);
        QCOMPARE(asked(), 1);
        QCOMPARE(run("balance").exitCode, 0);
        QCOMPARE(asked(), 1);
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet("KLAPPER_KEYCHAIN_PROFILE")) {
        const QCoreApplication application(argc, argv);
        TestCliAccount test;
        return QTest::qExec(&test, argc, argv);
    }
    const test::Isolated profile;
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
#include "tst_cliaccount.moc"
