// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceservice.h"
#include "tests/support/isolated.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace klapper;
using namespace klapper::practice;
using klapper::test::plainInput;
using klapper::test::PracticeClient;
using klapper::test::Reply;

namespace {

const QString standard = QStringLiteral("standard/text-to-video");

/// A fault from pairs of names and values.
template<typename... Fields>
QJsonObject fault(const char* match, const char* action, Fields... fields)
{
    QJsonObject object{{QStringLiteral("match"), QString::fromLatin1(match)},
                       {QStringLiteral("action"), QString::fromLatin1(action)}};
    for (const std::pair<const char*, QJsonValue>& field :
         std::initializer_list<std::pair<const char*, QJsonValue>>{fields...})
        object.insert(QString::fromLatin1(field.first), field.second);
    return object;
}

std::pair<const char*, QJsonValue> at(const char* name, const QJsonValue& value) { return {name, value}; }

} // namespace

class PracticeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_service.start().ok());
        m_client = std::make_unique<PracticeClient>(m_service.address());
        m_done = m_client->submitted(standard, plainInput());
        QVERIFY(m_client->completed(m_done));
        m_file = m_client->video(m_done);
        m_bytes = m_client->get(m_file).body;
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        cleanup();
    }

    void cleanup()
    {
        m_client->send("DELETE", control(QStringLiteral("faults")));
        m_client->send("DELETE", control(QStringLiteral("log")));
    }

    void answersAnError()
    {
        m_client->fault(
            fault("status", "status", at("code", 429), at("retry_after", QStringLiteral("2")), at("times", 2)));
        for (int i = 0; i < 2; ++i) {
            const Reply reply = m_client->status(m_done);
            QCOMPARE(reply.status, 429);
            QCOMPARE(reply.header("retry-after"), QByteArray("2"));
            QCOMPARE(reply.json().value(u"error_code").toInt(), 429001);
        }
        QCOMPARE(m_client->status(m_done).status, 200);
        QCOMPARE(m_client->log().first().toObject().value(u"fault").toString(), QStringLiteral("status"));
    }

    void playsFaultsInOrderAndOnlyWhereTheyMatch()
    {
        m_client->fault({{QStringLiteral("faults"),
                          QJsonArray{fault("result", "status"), fault("balance", "status", at("code", 500)),
                                     fault("any", "status", at("code", 502)), fault("result", "empty")}}});
        QCOMPARE(m_client->get(m_service.address().serverless + QStringLiteral("/balance")).status, 500);
        QCOMPARE(m_client->result(m_done).status, 503);
        QCOMPARE(m_client->result(m_done).status, 502);
        QCOMPARE(m_client->result(m_done).body, QByteArray());
        QCOMPARE(m_client->get(control(QStringLiteral("faults"))).json().value(u"left").toInt(-1), 0);
    }

    void lastsUntilCleared()
    {
        m_client->fault(fault("model", "status", at("times", -1)));
        const QString models = m_service.address().base + QStringLiteral("/models");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_client->get(models).status, 503);
        m_client->send("DELETE", control(QStringLiteral("faults")));
        QCOMPARE(m_client->get(models).status, 200);
    }

    void comesLate()
    {
        m_client->fault(fault("status", "delay", at("delay_ms", 300)));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_client->word(m_done), QStringLiteral("completed"));
        QVERIFY(clock.elapsed() >= 300);
    }

    void hangsUp()
    {
        for (int i = 0; i < 2; ++i) // the second on a fresh connection
            m_client->fault(fault("cancel", "close"));
        const Reply reply = m_client->cancel(m_done);
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.error == QNetworkReply::RemoteHostClosedError
                || reply.error == QNetworkReply::ContentReSendError);
        QCOMPARE(m_client->log().first().toObject().value(u"status").toInt(-1), 0);
    }

    void submitIsTakenOrNotBeforeItsAnswerIsLost()
    {
        const auto requests = [&] {
            return m_client->get(control(QStringLiteral("requests"))).json().value(u"requests").toArray().size();
        };
        const qsizetype before = requests();
        m_client->fault(fault("submit", "garbage"));
        QCOMPARE(m_client->submit(standard, plainInput()).json(), QJsonObject());
        QCOMPARE(requests(), before);
        m_client->fault(fault("submit", "empty", at("accept", true)));
        QCOMPARE(m_client->submit(standard, plainInput()).body, QByteArray());
        QCOMPARE(requests(), before + 1);
        m_client->fault(fault("submit", "status", at("accept", true), at("code", 504)));
        QCOMPARE(m_client->submit(standard, plainInput()).status, 504);
        QCOMPARE(requests(), before + 2);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 3);
    }

    void answersSomethingElse()
    {
        m_client->fault(fault("result", "body", at("body", QJsonObject{{QStringLiteral("error_code"), 10001}})));
        const Reply json = m_client->result(m_done);
        QCOMPARE(json.status, 200);
        QCOMPARE(json.json().value(u"error_code").toInt(), 10001);
        m_client->fault(fault("result", "body", at("body", QStringLiteral("<html>")), at("code", 418),
                              at("content_type", QStringLiteral("text/html"))));
        const Reply html = m_client->result(m_done);
        QCOMPARE(html.status, 418);
        QCOMPARE(html.body, QByteArray("<html>"));
        QCOMPARE(html.header("content-type"), QByteArray("text/html"));
        m_client->fault(fault("result", "redirect", at("location", QStringLiteral("http://127.0.0.1:9/x"))));
        const Reply moved = m_client->result(m_done);
        QCOMPARE(moved.status, 307);
        QCOMPARE(moved.header("location"), QByteArray("http://127.0.0.1:9/x"));
    }

    void breaksOffAnswersAndFiles()
    {
        m_client->fault(fault("status", "truncate", at("after_bytes", 10)));
        const Reply status = m_client->status(m_done);
        QCOMPARE(status.body.size(), 10);
        QCOMPARE(status.error, QNetworkReply::RemoteHostClosedError);
        m_client->fault(fault("file", "truncate", at("after_bytes", 70'000)));
        const Reply file = m_client->get(m_file);
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("content-length"), QByteArray::number(m_bytes.size()));
        QCOMPARE(file.body, m_bytes.left(70'000));
        QCOMPARE(m_client->get(m_file, {{"Range", "bytes=70000-"}}).body, m_bytes.mid(70'000));
    }

    void filesChangeAndLoseTheirParts()
    {
        const QByteArray etag = m_client->get(m_file).header("etag");
        m_client->fault(fault("file", "no_range"));
        const Reply whole = m_client->get(m_file, {{"Range", "bytes=5-"}});
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, m_bytes);
        QVERIFY(whole.header("accept-ranges").isEmpty());
        m_client->fault(fault("file", "new_etag"));
        const Reply other = m_client->get(m_file, {{"Range", "bytes=5-"}, {"If-Range", etag}});
        QCOMPARE(other.status, 200);
        QVERIFY(other.header("etag") != etag);
    }

    void drips()
    {
        m_client->fault(fault("status", "drip", at("bytes_per_second", 1000)));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_client->word(m_done), QStringLiteral("completed"));
        QVERIFY(clock.elapsed() >= 200); // some 300 bytes
    }

    void refusesWhatIsNoFault()
    {
        QCOMPARE(m_client->control(QStringLiteral("faults"), fault("moon", "close")).status, 400);
        QCOMPARE(m_client->control(QStringLiteral("faults"), fault("status", "explode")).status, 400);
    }

    void aWaitingFaultDoesNotHoldUpTheEnd()
    {
        auto service = std::make_unique<PracticeService>(PracticeOptions{});
        QVERIFY(service->start().ok());
        PracticeClient client(service->address());
        client.fault(fault("balance", "delay", at("delay_ms", 60'000)));
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(service->address().serverless + QStringLiteral("/balance"))};
        request.setRawHeader("Authorization", "Bearer " + service->address().token.toUtf8());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_COMPARE(client.logged(QStringLiteral("balance")), 1);
        QElapsedTimer clock;
        clock.start();
        service.reset();
        QVERIFY(clock.elapsed() < 20'000);
    }

private:
    QString control(const QString& what) const { return m_service.address().web % u"/control/" % what; }

    PracticeService m_service{{.speed = 50}};
    std::unique_ptr<PracticeClient> m_client;
    QString m_done;
    QString m_file;
    QByteArray m_bytes;
};

int main(int argc, char** argv)
{
    const klapper::test::Isolated profile;
    const QCoreApplication app(argc, argv);
    PracticeFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practicefaults.moc"
