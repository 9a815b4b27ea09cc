// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/endpoint.h"
#include "app/core/rates.h"
#include "tests/support/json.h"

#include <QTest>

using namespace klapper;

class TestEndpoint final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSixIdsOfTheSpecification()
    {
        const QStringList expected{QStringLiteral("kling/kling-3.0/standard/text-to-video"),
                                   QStringLiteral("kling/kling-3.0/standard/image-to-video"),
                                   QStringLiteral("kling/kling-3.0/pro/text-to-video"),
                                   QStringLiteral("kling/kling-3.0/pro/image-to-video"),
                                   QStringLiteral("kling/kling-3.0/4k/text-to-video"),
                                   QStringLiteral("kling/kling-3.0/4k/image-to-video")};
        QStringList ids;
        for (const Endpoint& endpoint : Endpoint::all()) {
            ids.append(endpoint.modelId());
            QCOMPARE(Endpoint::fromModelId(endpoint.modelId()), std::optional(endpoint));
        }
        QCOMPARE(ids, expected);
    }
    void otherIdsAreNothing()
    {
        for (const auto& id :
             {"", "kling/kling-3.0/pro", "kling/kling-3.0/pro/text-to-video ", "KLING/kling-3.0/pro/text-to-video"})
            QVERIFY(!Endpoint::fromModelId(QString::fromLatin1(id)));
    }
    void estimateIsExactForEveryTierAudioAndSecond()
    {
        // The rates of the specification, written down a second time on purpose.
        const qint64 rates[3][2] = {{84'000, 126'000}, {112'000, 168'000}, {420'000, 420'000}};
        for (int tier = 0; tier < 3; ++tier) {
            for (int audio = 0; audio < 2; ++audio) {
                for (int seconds = 3; seconds <= 15; ++seconds) {
                    QCOMPARE(RateTable::shipped().estimate(Tier(tier), audio == 1, seconds).micros(),
                             rates[tier][audio] * seconds);
                }
            }
        }
    }
    void brokenRateTableIsAnError()
    {
        QVERIFY(!RateTable::fromJson("{}"));
        QVERIFY(!RateTable::fromJson("not json"));
        QVERIFY(!RateTable::fromJson(test::json("{'tiers':{'standard':{'usd_per_second':0.084}}}")));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
