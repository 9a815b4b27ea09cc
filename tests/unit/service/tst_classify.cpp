// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/classify.h"
#include "tests/support/json.h"

#include <QTest>
#include <QTimeZone>

using namespace klapper;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());

RawReply answer(int status, const QByteArray& body)
{
    RawReply reply;
    reply.httpStatus = status;
    reply.body = body;
    reply.bodyTaken = true;
    return reply;
}

std::optional<ErrorKind> kindOf(CallKind call, const RawReply& reply)
{
    QJsonObject body;
    const auto error = classify(call, reply, now, body);
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace

class TestClassify final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N2, N3, N4, N5, N6
    void everyAnswerHasOneMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("submit");
        QTest::addColumn<ErrorKind>("request");
        const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind submit, ErrorKind request) {
            QTest::newRow(name) << status << body << submit << request;
        };
        using K = ErrorKind;
        row("400", 400, "{}", K::BadInput, K::BadInput);
        row("401", 401, test::json("{'error_code':401001}"), K::NotSignedIn, K::NotSignedIn);
        row("402", 402, "{}", K::NoBalance, K::NoBalance);
        row("403", 403, "{}", K::Forbidden, K::Forbidden);
        row("404", 404, "{}", K::BadInput, K::NotFound);
        row("408", 408, "", K::OutcomeUnknown, K::Timeout);
        row("422", 422, test::json("{'detail':[]}"), K::BadInput, K::BadInput);
        row("429", 429, "", K::RateLimited, K::RateLimited);
        row("500", 500, "oops", K::OutcomeUnknown, K::Upstream);
        row("502 html", 502, "<html>", K::OutcomeUnknown, K::Upstream);
        row("503", 503, "", K::OutcomeUnknown, K::Upstream);
        row("redirect", 307, "", K::OutcomeUnknown, K::Protocol);
        row("early hints as an end", 103, "", K::OutcomeUnknown, K::Protocol);
        row("garbage with 200", 200, "garbage", K::OutcomeUnknown, K::Protocol);
        row("empty 200", 200, "", K::OutcomeUnknown, K::Protocol);
        row("list with 200", 200, "[1]", K::OutcomeUnknown, K::Protocol);
        row("half JSON", 200, test::json("{'request_id':'a"), K::OutcomeUnknown, K::Protocol);
        row("200 with 401001", 200, test::json("{'error_code':401001}"), K::NotSignedIn, K::NotSignedIn);
        row("200 with 422001", 200, test::json("{'error_code':422001}"), K::BadInput, K::BadInput);
        row("200 with 404001", 200, test::json("{'error_code':404001}"), K::BadInput, K::NotFound);
        row("200 with 10001", 200, test::json("{'error_code':10001}"), K::NoBalance, K::NoBalance);
        row("400 with 400002", 400, test::json("{'error_code':400002}"), K::NoBalance, K::NoBalance);
        row("500 with 10001", 500, test::json("{'error_code':10001}"), K::NoBalance, K::NoBalance);
        row("200 with 500001", 200, test::json("{'error_code':500001}"), K::OutcomeUnknown, K::Upstream);
        row("200 with an unknown code", 200, test::json("{'error_code':7}"), K::OutcomeUnknown, K::Upstream);
    }
    void everyAnswerHasOneMeaning()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, submit);
        QFETCH(ErrorKind, request);
        QCOMPARE(kindOf(CallKind::Submit, answer(status, body)), std::optional(submit));
        QCOMPARE(kindOf(CallKind::Request, answer(status, body)), std::optional(request));
    }
    void usableAnswerIsNoError()
    {
        QJsonObject body;
        QVERIFY(!classify(CallKind::Submit, answer(200, test::json("{'request_id':'a'}")), now, body));
        QCOMPARE(body[u"request_id"].toString(), QStringLiteral("a"));
    }
    void withoutAnAnswerItDependsOnWhatLeft()
    {
        RawReply reply;
        reply.networkError = QNetworkReply::ConnectionRefusedError;
        QCOMPARE(kindOf(CallKind::Submit, reply), std::optional(ErrorKind::Unreachable));
        reply.networkError = QNetworkReply::SslHandshakeFailedError;
        QCOMPARE(kindOf(CallKind::Submit, reply), std::optional(ErrorKind::Tls));
        reply.bodyTaken = true;
        for (const auto error : {QNetworkReply::RemoteHostClosedError, QNetworkReply::ContentReSendError,
                                 QNetworkReply::ConnectionRefusedError, QNetworkReply::OperationCanceledError}) {
            reply.networkError = error;
            QCOMPARE(kindOf(CallKind::Submit, reply), std::optional(ErrorKind::OutcomeUnknown));
        }
        reply.deadlinePassed = true;
        QCOMPARE(kindOf(CallKind::Submit, reply), std::optional(ErrorKind::OutcomeUnknown));
        QCOMPARE(kindOf(CallKind::Request, reply), std::optional(ErrorKind::Timeout));
    }
    // fault: N15
    void tooLargeAndCutAnswersAreNotUsed()
    {
        RawReply reply = answer(200, "{}");
        reply.tooLarge = true;
        QCOMPARE(kindOf(CallKind::Request, reply), std::optional(ErrorKind::Protocol));
        reply = answer(200, test::json("{'request_id':'a'}"));
        reply.networkError = QNetworkReply::RemoteHostClosedError;
        QCOMPARE(kindOf(CallKind::Submit, reply), std::optional(ErrorKind::OutcomeUnknown));
    }
    // fault: N15
    void depthIsBounded()
    {
        QCOMPARE(kindOf(CallKind::Request,
                        answer(200, "{\"a\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}")),
                 std::optional(ErrorKind::Protocol));
    }
    // fault: N6
    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
        QTest::newRow("blank") << QByteArray(" 2 ") << qint64(2000);
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 12:01:00 GMT") << qint64(60'000);
        QTest::newRow("past date") << QByteArray("Mon, 23 Nov 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("a century") << QByteArray("9999999999") << qint64(86'400'000);
        QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, ms);
        const auto wait = parseRetryAfter(header, now);
        QCOMPARE(wait ? qint64(wait->count()) : -1, ms);
    }
    /// Our own clock may be a day off: a date goes by the clock of the service that wrote it.
    // fault: L5
    void aRetryAfterDateGoesByTheClockOfTheService()
    {
        RawReply reply;
        reply.httpStatus = 429;
        reply.body = "{}";
        reply.retryAfter = "Tue, 24 Nov 2026 12:01:00 GMT";
        reply.date = "Tue, 24 Nov 2026 12:00:00 GMT";
        QJsonObject object;
        QCOMPARE(classify(CallKind::Request, reply, now, object)->retryAfter, std::chrono::milliseconds(60'000));
        reply.date = "nonsense";
        QVERIFY(classify(CallKind::Request, reply, now, object)->retryAfter > std::chrono::hours(23));
    }
    // fault: N12
    void theReasonIsFoundInEveryKnownForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("field");
        const auto row = [](const QByteArray& body, const char* message, const char* field = "") {
            QTest::newRow(body.constData()) << body << QString::fromLatin1(message) << QString::fromLatin1(field);
        };
        row(test::json("{'error_message':'a'}"), "a");
        row(test::json("{'message':'b'}"), "b");
        row(test::json("{'error':'c'}"), "c");
        row(test::json("{'error':{'message':'d'}}"), "d");
        row(test::json("{'detail':'e'}"), "e");
        row(test::json("{'detail':[{'loc':['body','duration'],'msg':'too long','type':'x'}]}"), "duration: too long",
            "duration");
        row(test::json("{'detail':[{'loc':['body','multi_prompt',0,'prompt'],'msg':'m'}]}"), "multi_prompt.0.prompt: m",
            "multi_prompt.0.prompt");
        row("{}", "");
    }
    void theReasonIsFoundInEveryKnownForm()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        QFETCH(QString, field);
        QJsonObject object;
        const auto error = classify(CallKind::Request, answer(422, body), now, object);
        QVERIFY(error);
        QCOMPARE(error->serverMessage, message);
        QCOMPARE(error->fields.isEmpty() ? QString() : error->fields[0].field, field);
    }
    // fault: N12
    void longReasonsAreCut()
    {
        QJsonObject object;
        const auto error = classify(
            CallKind::Request, answer(400, test::json("{'message':'") + QByteArray(100'000, 'x') + "\"}"), now, object);
        QCOMPARE(error->serverMessage.size(), 2000);
    }
};

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
