// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/signin.h"
#include "app/practicehosts.h"
#include "app/service/modelapi.h"
#include "tests/support/isolated.h"
#include "tests/support/json.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>

using namespace klapper;
using namespace std::chrono_literals;
using test::PracticeClient;

namespace {

constexpr int patience = 30'000; // ms; only a failing test waits that long

QJsonObject object(const char* text) { return QJsonDocument::fromJson(test::json(text)).object(); }

} // namespace

/// Every way in which a sign-in ends, over real HTTP.
class TestSignIn final : public QObject
{
    Q_OBJECT

    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<SignIn> m_signIn;
    int m_ends = 0;

    ServiceHosts hosts() const { return practiceHosts(m_service->address()); }
    void decide(const char* outcome, int after = 0)
    {
        m_client->control(QStringLiteral("signin"), {{QStringLiteral("outcome"), QString::fromLatin1(outcome)},
                                                     {QStringLiteral("after_polls"), after}});
    }
    void fault(const char* json) { m_client->fault(object(json)); }
    /// What start answers, with a code of the test's own.
    void answerStart(const char* json)
    {
        QJsonObject body = object("{'device_code': 'd', 'user_code': 'ABCD-EFGH', 'poll_interval': 1}");
        body.insert(QStringLiteral("verify_url"), QString(m_service->address().web % u"/verify"));
        const QJsonObject own = object(json);
        for (auto it = own.begin(); it != own.end(); ++it)
            body.insert(it.key(), it.value());
        m_client->fault({{QStringLiteral("match"), QStringLiteral("signin")},
                         {QStringLiteral("action"), QStringLiteral("body")},
                         {QStringLiteral("body"), body}});
    }
    void begin(const ServiceHosts& at)
    {
        m_ends = 0;
        m_signIn = std::make_unique<SignIn>(at, makeNetwork, 5s);
        connect(m_signIn.get(), &SignIn::ended, this, [this] { ++m_ends; });
        m_signIn->start();
    }
    bool showsCode()
    {
        return QTest::qWaitFor([this] { return !m_signIn->code().userCode.isEmpty() || m_signIn->end(); }, patience)
            && !m_signIn->end();
    }
    /// How it ended; once.
    std::optional<SignInEnd> end()
    {
        if (!QTest::qWaitFor([this] { return m_ends > 0; }, patience))
            return std::nullopt;
        QTest::qWait(20);
        return m_ends == 1 ? m_signIn->end() : std::nullopt;
    }
    /// Milliseconds between the last two polls, as the service saw them.
    qint64 lastGap()
    {
        QList<qint64> times;
        const QJsonArray log = m_client->log();
        for (const QJsonValue& entry : log) {
            if (entry[u"path"].toString().endsWith(u"/poll"))
                times.append(entry[u"time_ms"].toInteger());
        }
        return times.size() < 2 ? -1 : times.last() - times.at(times.size() - 2);
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<practice::PracticeService>(practice::PracticeOptions{.speed = 50});
        QVERIFY(m_service->start().ok());
        m_client = std::make_unique<PracticeClient>(m_service->address());
    }
    void cleanup()
    {
        m_signIn.reset();
        m_client.reset();
        m_service.reset();
    }

    void thePageGivesTheToken()
    {
        begin(hosts());
        QVERIFY(showsCode());
        const DeviceCode code = m_signIn->code();
        QVERIFY(code.page.toString().startsWith(m_service->address().web));
        QVERIFY(code.page.toString().contains(code.userCode));
        QVERIFY(m_signIn->timeLeft() > 9min && m_signIn->timeLeft() <= 10min);
        QCOMPARE(m_client->get(code.page.toString()).status, 200);
        QCOMPARE(end(), SignInEnd::Authorized);
        QCOMPARE(m_signIn->token(), m_service->address().token);
        const QJsonArray log = m_client->log();
        for (const QJsonValue& entry : log) {
            if (entry[u"kind"].toString() == u"signin")
                QCOMPARE(entry[u"has_token"], QJsonValue(false));
        }
    }
    void denyingOnThePageEndsIt()
    {
        decide("denied", 1);
        begin(hosts());
        QCOMPARE(end(), SignInEnd::Denied);
        QVERIFY(m_signIn->token().isEmpty());
    }
    void theServiceSaysThatItHasExpired()
    {
        decide("expired");
        begin(hosts());
        QCOMPARE(end(), SignInEnd::Expired);
    }
    void nobodySaysAnythingInTime()
    {
        answerStart("{'expires_in': 2}");
        fault("{'match': 'signin', 'action': 'body', 'body': {'status': 'pending'}, 'times': -1}");
        begin(hosts());
        QCOMPARE(end(), SignInEnd::Expired);
        QVERIFY(m_signIn->timeLeft() < 100ms);
    }
    void cancellingEndsItAtOnce()
    {
        begin(hosts());
        m_signIn->cancel(); // before there is a code
        QCOMPARE(end(), SignInEnd::Cancelled);
        begin(hosts());
        QVERIFY(showsCode());
        decide("authorized");
        m_signIn->cancel();
        m_signIn->cancel();
        QCOMPARE(end(), SignInEnd::Cancelled);
        QVERIFY(m_signIn->token().isEmpty());
    }
    void noServiceIsSaidAtOnce()
    {
        const QUrl closed(QStringLiteral("http://127.0.0.1:9"));
        begin({closed, closed, closed});
        QCOMPARE(end(), SignInEnd::Offline);
        QCOMPARE(m_signIn->error().kind, ErrorKind::Unreachable);
        fault("{'match': 'signin', 'action': 'status', 'code': 503}");
        begin(hosts());
        QCOMPARE(end(), SignInEnd::Offline);
        QCOMPARE(m_signIn->error().kind, ErrorKind::Upstream);
    }
    void pollsThatNeverComeThroughAreNoExpiry()
    {
        answerStart("{'expires_in': 3}");
        begin(hosts());
        QVERIFY(showsCode());
        QSignalSpy struggled(m_signIn.get(), &SignIn::struggled);
        fault("{'match': 'signin', 'action': 'close', 'times': -1}");
        QCOMPARE(end(), SignInEnd::Offline);
        QCOMPARE(struggled.size(), 1);
        QVERIFY(m_signIn->isStruggling());
    }
    void aFailedPollIsNoEnd()
    {
        begin(hosts());
        QVERIFY(showsCode());
        fault("{'match': 'signin', 'action': 'garbage'}");
        fault("{'match': 'signin', 'action': 'status', 'code': 500}");
        fault("{'match': 'signin', 'action': 'body', 'code': 410, 'body': {'message': 'gone'}}");
        QTRY_VERIFY_WITH_TIMEOUT(m_signIn->isStruggling(), patience);
        QCOMPARE(m_client->get(m_signIn->code().page.toString()).status, 200);
        QCOMPARE(end(), SignInEnd::Authorized);
        QVERIFY(!m_signIn->isStruggling() || m_signIn->token() == m_service->address().token);
    }
    void aServiceThatAsksForPatienceGetsIt()
    {
        begin(hosts());
        QVERIFY(showsCode());
        fault("{'match': 'signin', 'action': 'status', 'code': 429, 'retry_after': 3}");
        decide("authorized");
        QCOMPARE(end(), SignInEnd::Authorized);
        QVERIFY2(lastGap() >= 2900, qPrintable(QString::number(lastGap())));
    }
    void aSlowerIntervalIsObeyed()
    {
        begin(hosts());
        QVERIFY(showsCode());
        fault("{'match': 'signin', 'action': 'body', 'body': {'status': 'pending', 'poll_interval': 3}}");
        decide("authorized");
        QCOMPARE(end(), SignInEnd::Authorized);
        QVERIFY2(lastGap() >= 2900, qPrintable(QString::number(lastGap())));
    }
    void anUnusableTokenIsAFailure()
    {
        begin(hosts());
        QVERIFY(showsCode());
        fault("{'match': 'signin', 'action': 'body', 'body': {'status': 'authorized', 'access_token': 'two words'}}");
        QCOMPARE(end(), SignInEnd::Failed);
        QCOMPARE(m_signIn->error().kind, ErrorKind::Protocol);
        QVERIFY(!m_signIn->error().detail.contains(u"two words"));
    }
    void aForeignPageIsRefused()
    {
        answerStart("{'verify_url': 'https://runcomfy.com.evil.example/verify'}");
        begin(hosts());
        QCOMPARE(end(), SignInEnd::Failed);
        QCOMPARE(m_signIn->error().kind, ErrorKind::RefusedHost);
        QCOMPARE(m_client->logged(QStringLiteral("signin")), 1); // nothing was polled
    }

    void hostileAnswersToStart_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char* name, const QByteArray& more, bool isTaken = false) {
            const QByteArray usual = "'device_code': 'd', 'user_code': 'ABCD-EFGH', "
                                     "'verify_url': 'https://www.runcomfy.com/cli?c=1'";
            QTest::newRow(name) << "{" + usual + (more.isEmpty() ? "" : ", ") + more + "}" << isTaken;
        };
        row("nothing odd", "", true);
        row("markup is text", "'user_code': '<b>A</b>'", true);
        row("no device code", "'device_code': null");
        row("a device code of 5000", "'device_code': '" + QByteArray(5000, 'd') + "'");
        row("no user code", "'user_code': ''");
        row("a code that moves a terminal", "'user_code': 'A\\u001b[2J'");
        row("a code that reads backwards", "'user_code': 'A\\u202eB'");
        row("a code that nobody types", "'user_code': '" + QByteArray(33, 'A') + "'");
        row("a code of another type", "'user_code': {'a': 1}");
        row("no page", "'verify_url': null");
        row("a page over http", "'verify_url': 'http://www.runcomfy.com/cli'");
        row("a page of another host of RunComfy", "'verify_url': 'https://files.runcomfy.com/cli'");
        row("a page with a port", "'verify_url': 'https://www.runcomfy.com:8443/cli'");
        row("a page that is read twice", "'verify_url': 'https://evil.example\\\\@www.runcomfy.com/'");
        row("a page with a name in it", "'verify_url': 'https://www.runcomfy.com@evil.example/'");
        row("a page of this machine", "'verify_url': 'file:///etc/passwd'");
        row("a script", "'verify_url': 'javascript:alert(1)'");
    }
    void hostileAnswersToStart()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isTaken);
        QCOMPARE(readDeviceCode(object(json.constData()), HostPolicy(ServiceHosts::production())).ok(), isTaken);
    }
    void hostileFiguresBecomeUsableOnes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("lifetime");
        QTest::newRow("usual") << QByteArray("'poll_interval': 2, 'expires_in': 900") << 2 << 900;
        QTest::newRow("missing") << QByteArray("'x': 1") << 5 << 600;
        QTest::newRow("huge") << QByteArray("'poll_interval': 1e300, 'expires_in': 1e300") << 60 << 1800;
        QTest::newRow("below zero") << QByteArray("'poll_interval': -3, 'expires_in': -1") << 5 << 600;
        QTest::newRow("zero") << QByteArray("'poll_interval': 0, 'expires_in': 0") << 5 << 600;
        QTest::newRow("tiny") << QByteArray("'poll_interval': 0.001, 'expires_in': 0.5") << 1 << 1;
        QTest::newRow("words") << QByteArray("'poll_interval': '2', 'expires_in': []") << 5 << 600;
    }
    void hostileFiguresBecomeUsableOnes()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, interval);
        QFETCH(int, lifetime);
        const QByteArray whole =
            "{'device_code': 'd', 'user_code': 'A', 'verify_url': 'https://www.runcomfy.com/', " + json + "}";
        const auto code = readDeviceCode(object(whole.constData()), HostPolicy(ServiceHosts::production()));
        QVERIFY(code.ok());
        QCOMPARE(code->interval, std::chrono::milliseconds(interval * 1000));
        QCOMPARE(code->lifetime, std::chrono::milliseconds(lifetime * 1000));
    }

    void theServiceSaysWhoseTokenItIs()
    {
        QString token = m_service->address().token;
        ModelApi api(hosts(), [&token] { return token; }, makeNetwork, {5s, 5s});
        std::optional<Result<Identity>> answer;
        const auto ask = [&] {
            answer.reset();
            api.identity(this, [&answer](const Result<Identity>& said) { answer = said; });
            return QTest::qWaitFor([&] { return answer.has_value(); }, patience);
        };
        QVERIFY(ask());
        QVERIFY(answer->ok());
        QCOMPARE((*answer)->id, QStringLiteral("practice-user"));
        QCOMPARE((*answer)->email, QStringLiteral("practice@localhost"));
        QCOMPARE((*answer)->createdAt.toString(Qt::ISODate), QStringLiteral("2026-09-01T00:00:00Z"));
        fault("{'match': 'signin', 'action': 'body', 'body': {'email': 'nobody@example.org'}}");
        QVERIFY(ask());
        QCOMPARE(answer->error().kind, ErrorKind::Protocol);
        fault("{'match': 'signin', 'action': 'body', 'body': {'id': 42, 'email': 'a\\u001b[2Jb'}}");
        QVERIFY(ask());
        QCOMPARE((*answer)->id, QStringLiteral("42"));
        QCOMPARE((*answer)->email, QStringLiteral("a[2Jb"));
        token = QStringLiteral("someone-elses-token");
        QVERIFY(ask());
        QCOMPARE(answer->error().kind, ErrorKind::NotSignedIn);
    }
};

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    const QCoreApplication application(argc, argv);
    TestSignIn test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signin.moc"
