// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queryparts.h"
#include "ui/models/rowruns.h"

#include <QTest>

using namespace klapper;
using Kind = QueryPart::Kind;

namespace {

/// Every member that narrows.
LibraryQuery narrowest()
{
    LibraryQuery query;
    query.text = QStringLiteral("fox");
    query.group = JobGroup::Done;
    query.tiers = {Tier::Pro, Tier::FourK};
    query.mode = Mode::ImageToVideo;
    query.aspects = {QStringLiteral("16:9"), QStringLiteral("1:1")};
    query.atLeast = Money::fromMicros(1'000'000);
    query.atMost = Money::fromMicros(2'000'000);
    query.rating = 3;
    query.rejects = Rejects::Hidden;
    query.from = QDate(2026, 1, 2);
    query.to = QDate(2026, 3, 4);
    query.project = QStringLiteral("Harbour");
    query.tags = {QStringLiteral("night"), QStringLiteral("wide")};
    query.thread = QStringLiteral("job-1");
    query.sort = LibrarySort::Cost;
    query.ascending = true;
    return query;
}

} // namespace

class TestQueryParts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlainSearchHasNoParts();
    void eachPartCanBeTakenAway();
    void withoutAllPartsOnlyTextAndStateAreLeft();
    void everythingKeepsTheOrder();
    void theChipsAreOneOfSix();
    void ratedIsAChipAndMoreIsAFilter();
    void runsOfRows();
};

void TestQueryParts::aPlainSearchHasNoParts()
{
    QVERIFY(partsOf({}).isEmpty());
    LibraryQuery query;
    query.text = QStringLiteral("fox");
    query.sort = LibrarySort::Title;
    QVERIFY(partsOf(query).isEmpty());
}

void TestQueryParts::eachPartCanBeTakenAway()
{
    const LibraryQuery query = narrowest();
    const QList<QueryPart> parts = partsOf(query);
    QCOMPARE(parts.size(), 13);
    for (const QueryPart& part : parts) {
        const QList<QueryPart> left = partsOf(without(query, part));
        QCOMPARE(left.size(), 12);
        QVERIFY(!left.contains(part));
    }
    QCOMPARE(without(query, {Kind::Tag, QStringLiteral("night")}).tags, QStringList{QStringLiteral("wide")});
    QCOMPARE(without(query, {Kind::Tier, QString::number(int(Tier::Pro))}).tiers, QList<Tier>{Tier::FourK});
}

void TestQueryParts::withoutAllPartsOnlyTextAndStateAreLeft()
{
    LibraryQuery query = narrowest();
    const QList<QueryPart> parts = partsOf(query);
    for (const QueryPart& part : parts)
        query = without(query, part);
    LibraryQuery left;
    left.text = QStringLiteral("fox");
    left.group = JobGroup::Done;
    left.sort = LibrarySort::Cost;
    left.ascending = true;
    QCOMPARE(query, left);
}

void TestQueryParts::everythingKeepsTheOrder()
{
    LibraryQuery order;
    order.sort = LibrarySort::Cost;
    order.ascending = true;
    QCOMPARE(everything(narrowest()), order);
}

void TestQueryParts::theChipsAreOneOfSix()
{
    for (const StateChip chip : {StateChip::All, StateChip::Running, StateChip::Done, StateChip::Unknown,
                                 StateChip::Failed, StateChip::Rated}) {
        QCOMPARE(stateChipOf(withStateChip({}, chip)), chip);
        // From each to each.
        QCOMPARE(stateChipOf(withStateChip(withStateChip({}, StateChip::Rated), chip)), chip);
        QCOMPARE(withStateChip(withStateChip({}, chip), StateChip::All), LibraryQuery());
    }
}

void TestQueryParts::ratedIsAChipAndMoreIsAFilter()
{
    const LibraryQuery rated = withStateChip({}, StateChip::Rated);
    QCOMPARE(rated.rating, 1);
    QVERIFY(partsOf(rated).isEmpty()); // the chip says it
    LibraryQuery better = rated;
    better.rating = 4;
    QCOMPARE(stateChipOf(better), StateChip::All);
    QCOMPARE(partsOf(better), QList<QueryPart>{{Kind::Rating}});
    // A chip of a state leaves such a filter alone.
    QCOMPARE(withStateChip(better, StateChip::Done).rating, 4);
    QCOMPARE(withStateChip(rated, StateChip::Done).rating, 0);
}

void TestQueryParts::runsOfRows()
{
    const QList<qint64> list{10, 11, 12, 13, 14, 15};
    QCOMPARE(runsOutside(list, {10, 11, 12, 13, 14, 15}), QList<RowRun>());
    QCOMPARE(runsOutside(list, {}), (QList<RowRun>{{0, 6}}));
    QCOMPARE(runsOutside(list, {12, 15}), (QList<RowRun>{{0, 2}, {3, 2}}));
    QCOMPARE(runsOutside({}, {1}), QList<RowRun>());
}

QTEST_GUILESS_MAIN(TestQueryParts)
#include "tst_queryparts.moc"
