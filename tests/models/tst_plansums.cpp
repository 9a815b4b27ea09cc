// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plansums.h"

#include <QTemporaryDir>
#include <QTest>

using namespace klapper;

class TestPlanSums : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextTierIsToldForTheWholePlan_data();
    void theNextTierIsToldForTheWholePlan();
    void severalTiersHaveNoNextOne();
    void takesDifferByTheirSeedAlone();
    void aScriptInPartsIsNoTakes();
    void oneRateNeedsOneLengthAndOnePrice();
    void freeSpaceIsToldForAFolderThatIsNotThereYet();
};

namespace {

const Contract& documented(Endpoint endpoint)
{
    static QHash<QString, Contract> contracts;
    auto found = contracts.find(endpoint.modelId());
    if (found == contracts.end())
        found = contracts.insert(endpoint.modelId(), documentedContract(endpoint));
    return *found;
}

DraftDocument document(Tier tier, int seconds, int takes = 1)
{
    DraftDocument document;
    document.draft.prompt = QStringLiteral("Wide shot of a harbour, slow push-in");
    document.draft.endpoint.tier = tier;
    document.draft.seconds = seconds;
    document.batch.takes = takes;
    return document;
}

BatchPlan plan(const DraftDocument& document) { return planBatch(document, documented); }

} // namespace

void TestPlanSums::theNextTierIsToldForTheWholePlan_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("audio");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("difference");
    // The table of the seed, times 10 s, times 2 takes.
    QTest::newRow("standard") << int(Tier::Standard) << false << int(Tier::Pro) << QStringLiteral("0.56");
    QTest::newRow("standard, sound") << int(Tier::Standard) << true << int(Tier::Pro) << QStringLiteral("0.84");
    QTest::newRow("pro") << int(Tier::Pro) << false << int(Tier::FourK) << QStringLiteral("6.16");
    QTest::newRow("4K gives the way back") << int(Tier::FourK) << true << int(Tier::Pro) << QStringLiteral("-5.04");
}

void TestPlanSums::theNextTierIsToldForTheWholePlan()
{
    QFETCH(int, from);
    QFETCH(bool, audio);
    QFETCH(int, to);
    QFETCH(QString, difference);
    DraftDocument two = document(Tier(from), 10, 2);
    two.draft.audio = audio;
    const auto step = nextTier(plan(two));
    QVERIFY(step);
    QCOMPARE(step->tier, Tier(to));
    QCOMPARE(step->difference.toDecimal(), difference);
}

void TestPlanSums::severalTiersHaveNoNextOne()
{
    DraftDocument both = document(Tier::Standard, 5);
    both.batch.tiers = {Tier::FourK, Tier::Standard};
    QVERIFY(!nextTier(plan(both)));
    QCOMPARE(tiersOf(plan(both)), (QList<Tier>{Tier::Standard, Tier::FourK}));
    QVERIFY(!nextTier(BatchPlan{}));
}

void TestPlanSums::takesDifferByTheirSeedAlone()
{
    DraftDocument three = document(Tier::Pro, 5, 3);
    QVERIFY(isTakesOnly(plan(three)));
    three.draft.seed = 7;
    QVERIFY(isTakesOnly(plan(three)));
    three.batch.aspects = {QStringLiteral("16:9"), QStringLiteral("9:16")};
    QVERIFY(!isTakesOnly(plan(three)));
}

void TestPlanSums::aScriptInPartsIsNoTakes()
{
    BatchPlan parts = plan(document(Tier::Pro, 5, 2));
    parts.clips[0].parts = parts.clips[1].parts = 2;
    QVERIFY(!isTakesOnly(parts));
}

void TestPlanSums::oneRateNeedsOneLengthAndOnePrice()
{
    BatchPlan clips = plan(document(Tier::Pro, 5, 2));
    QVERIFY(isOneRate(clips));
    clips.clips[1].price.seconds = 6;
    QVERIFY(!isOneRate(clips));
    clips.clips[1].price = clips.clips[0].price;
    clips.clips[1].price.perSecond = Money::fromMicros(1);
    QVERIFY(!isOneRate(clips));
    QVERIFY(!isOneRate(BatchPlan{}));
}

void TestPlanSums::freeSpaceIsToldForAFolderThatIsNotThereYet()
{
    const QTemporaryDir folder;
    const auto there = freeBytesAt(folder.path());
    const auto later = freeBytesAt(folder.filePath(QStringLiteral("clips/of/tomorrow")));
    QVERIFY(there && *there > 0);
    QVERIFY(later && *later > 0);
}

QTEST_GUILESS_MAIN(TestPlanSums)
#include "tst_plansums.moc"
