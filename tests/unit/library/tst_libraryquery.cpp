// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryquery.h"

#include <QJsonArray>
#include <QTest>

using namespace klapper;

namespace {

LibraryQuery fullQuery()
{
    LibraryQuery query;
    query.text = QStringLiteral("海边 \"sea\"");
    query.group = JobGroup::Unknown;
    query.tiers = {Tier::FourK, Tier::Standard};
    query.mode = Mode::ImageToVideo;
    query.aspects = {QStringLiteral("9:16")};
    query.atLeast = Money::fromMicros(0);
    query.atMost = Money::fromMicros(1'344'000);
    query.rating = 4;
    query.rejects = Rejects::Only;
    query.from = QDate(2026, 2, 28);
    query.to = QDate(2026, 3, 1);
    query.project = QString(QStringLiteral(""));
    query.tags = {QStringLiteral("keep"), QStringLiteral("夜")};
    query.thread = QStringLiteral("job-1");
    query.sort = LibrarySort::Title;
    query.ascending = true;
    return query;
}

} // namespace

class TestLibraryQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMemberSurvives()
    {
        QCOMPARE(LibraryQuery::fromJson(fullQuery().toJson()), fullQuery());
        QCOMPARE(LibraryQuery::fromJson(LibraryQuery().toJson()), LibraryQuery());
        QVERIFY(LibraryQuery().toJson().isEmpty());
    }
    /// The words stand in journals: a saved search of today is read by every later version.
    void theWordsAreThese()
    {
        const QJsonObject json = fullQuery().toJson();
        QCOMPARE(json[u"group"].toString(), QStringLiteral("unknown"));
        QCOMPARE(json[u"tiers"].toArray(), (QJsonArray{QStringLiteral("4k"), QStringLiteral("standard")}));
        QCOMPARE(json[u"mode"].toString(), QStringLiteral("image-to-video"));
        QCOMPARE(json[u"atMost"].toString(), QStringLiteral("1.344"));
        QCOMPARE(json[u"rejects"].toString(), QStringLiteral("only"));
        QCOMPARE(json[u"from"].toString(), QStringLiteral("2026-02-28"));
        QCOMPARE(json[u"sort"].toString(), QStringLiteral("title"));
    }
    void whatIsUnknownKeepsItsDefault()
    {
        QJsonObject json;
        const QStringList names = fullQuery().toJson().keys();
        for (const QString& name : names)
            json.insert(name, QJsonObject{{QStringLiteral("from"), QStringLiteral("a later version")}});
        json.insert(QStringLiteral("more"), true);
        QCOMPARE(LibraryQuery::fromJson(json), LibraryQuery());
        for (const QString& name : names)
            json.insert(name, QStringLiteral("nonsense"));
        json.remove(QStringLiteral("text"));
        json.remove(QStringLiteral("thread"));
        json.remove(QStringLiteral("project"));
        QCOMPARE(LibraryQuery::fromJson(json), LibraryQuery());
        QCOMPARE(LibraryQuery::fromJson({{QStringLiteral("rating"), 99}}).rating, 5);
    }
    void theOrderAloneNarrowsNothing()
    {
        LibraryQuery query;
        query.sort = LibrarySort::Cost;
        query.ascending = true;
        query.text = QStringLiteral("  ");
        QVERIFY(!query.isFiltering());
        query.project = QString();
        QVERIFY(query.isFiltering());
        QVERIFY(fullQuery().isFiltering());
    }
};

QTEST_GUILESS_MAIN(TestLibraryQuery)
#include "tst_libraryquery.moc"
