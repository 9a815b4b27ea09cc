// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/answers.h"
#include "tests/support/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace klapper;

namespace {
QJsonObject object(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }
} // namespace

class TestAnswers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N10
    void statusWordsOfAnyCase_data()
    {
        QTest::addColumn<RemotePhase>("phase");
        const auto rows = [](RemotePhase phase, std::initializer_list<const char*> words) {
            for (const char* word : words)
                QTest::newRow(word) << phase;
        };
        rows(RemotePhase::Queued, {"in_queue", "IN_QUEUE", "pending", "waiting"});
        rows(RemotePhase::Running, {"in_progress", "starting", "Processing", "post_processing", "", "weird"});
        rows(RemotePhase::Completed, {"completed", "COMPLETED", "succeeded"});
        rows(RemotePhase::Failed, {"failed"});
        rows(RemotePhase::Cancelled, {"cancelled", "canceled"});
    }
    void statusWordsOfAnyCase()
    {
        QFETCH(RemotePhase, phase);
        QCOMPARE(phaseOfWord(QString::fromLatin1(QTest::currentDataTag())), phase);
    }
    // fault: N16
    void requestIdsCannotLeaveTheirPlace()
    {
        QVERIFY(isRequestId(u"req_01-AZ"));
        for (const QString& id : {QString(), QStringLiteral("a/b"), QStringLiteral("../x"), QStringLiteral("a?b"),
                                  QStringLiteral("a b"), QStringLiteral("\u00e9"), QString(129, u'a')})
            QVERIFY(!isRequestId(id));
        QVERIFY(!readSubmit(object(test::json("{'request_id':'../../etc'}"))).ok());
        QVERIFY(!readSubmit(object(test::json("{'request_id':5}"))).ok());
        QVERIFY(!readSubmit({}).ok());
    }
    void urlsAreCollectedInDocumentOrderOnceEach()
    {
        const QByteArray json =
            test::json("{'status_url':'https://x/no','output':{'z':'https://x/1','a':['http://x/2',{'b':'https://x/"
                       "1'}],'t':'not a url','n':5,'deep':{'output':['HTTPS://x/3']}},'result_url':'https://x/no2'}");
        QCOMPARE(outputUrls(json), (QStringList{QStringLiteral("https://x/1"), QStringLiteral("http://x/2"),
                                                QStringLiteral("HTTPS://x/3")}));
        QCOMPARE(outputUrls(test::json("{'output':'https://x/1'}")), QStringList{QStringLiteral("https://x/1")});
        QCOMPARE(outputUrls(test::json("{'output':['https://x/1'],'after':'https://x/no'}")),
                 QStringList{QStringLiteral("https://x/1")});
        QCOMPARE(outputUrls(test::json("{'other':{'output':'https://x/no'}}")), QStringList());
        QCOMPARE(outputUrls("garbage"), QStringList());
    }
    void linksSurviveWhatOnlyTheLaxReaderReads_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("a control character in a text") << QByteArray("\"\x01\"");
        QTest::newRow("a line break in a text") << QByteArray("\"a\nb\"");
        QTest::newRow("half a surrogate pair") << QByteArray("\"\\ud800\"");
    }
    void linksSurviveWhatOnlyTheLaxReaderReads()
    {
        QFETCH(QByteArray, broken);
        const QByteArray json =
            "{\"status\":\"completed\",\"note\":" + broken
            + ",\"output\":{\"b\":[\"https://x/1\"],\"c\":{\"d\":\"https://x/2\"}},\"z\":\"https://x/no\"}";
        QCOMPARE(object(json)[u"status"].toString(), QStringLiteral("completed"));
        const auto result = readResult(object(json), json);
        QVERIFY(result.ok());
        QCOMPARE(result->urls, (QStringList{QStringLiteral("https://x/1"), QStringLiteral("https://x/2")}));
    }
    // fault: N15
    void bracketsWithoutEndAreNoAnswer()
    {
        const QByteArray deep = "{\"output\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}";
        QVERIFY(!readResult(object(deep), deep).ok());
        QCOMPARE(outputUrls(deep), QStringList());
    }
    // fault: N14
    void costIsNeverGuessed()
    {
        const QByteArray with = test::json("{'status':'completed','output':{},'cost':0.84}");
        const QByteArray without = test::json("{'status':'completed','output':{},'cost':null}");
        QCOMPARE(readResult(object(with), with)->cost, std::optional(Money::fromMicros(840'000)));
        QCOMPARE(readResult(object(without), without)->cost, std::optional<Money>());
    }
    void resultOfAFailureCarriesItsReason()
    {
        const QByteArray json = test::json("{'status':'failed','error':{'message':'<b>content policy</b>'}}");
        const auto result = readResult(object(json), json);
        QVERIFY(result.ok());
        QCOMPARE(result->phase, RemotePhase::Failed);
        QCOMPARE(result->failure, QStringLiteral("<b>content policy</b>"));
    }
    void cancelTellsTheTruth()
    {
        QCOMPARE(readCancel(object(test::json("{'outcome':'cancelled'}"))).outcome, CancelOutcome::Cancelled);
        QCOMPARE(readCancel(object(test::json("{'outcome':'cancellation_requested'}"))).outcome,
                 CancelOutcome::Requested);
        QCOMPARE(readCancel(object(test::json("{'outcome':'not_cancellable'}"))).outcome,
                 CancelOutcome::NotCancellable);
        QCOMPARE(readCancel(object(test::json("{'outcome':'shrug'}"))).outcome, CancelOutcome::Unclear);
        QCOMPARE(readCancel({}).outcome, CancelOutcome::Unclear);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
