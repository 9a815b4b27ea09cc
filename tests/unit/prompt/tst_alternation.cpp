// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/alternation.h"
#include "tests/support/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace klapper;

namespace {

constexpr qint64 most = 1'000;

QStringList readings(const QString& text)
{
    const Alternation alternation(text);
    QStringList all;
    for (qint64 n = 0; n < alternation.count(most); ++n)
        all.append(alternation.reading(n).text);
    return all;
}

/// A text with choices, made together with all the ways to read it.
struct Made
{
    QString text;
    QStringList readings;
};
Made make(QRandomGenerator& random, int depth)
{
    Made made{{}, {QString()}};
    const int parts = random.bounded(3);
    for (int part = 0; part < parts; ++part) {
        Made more;
        if (depth == 0 || random.bounded(2)) {
            more.text = more.readings.emplace_back(QString(1, QChar(u'a' + random.bounded(26))));
        } else {
            const int choices = 2 + random.bounded(2);
            QStringList texts;
            for (int choice = 0; choice < choices; ++choice) {
                const Made inner = make(random, depth - 1);
                texts.append(inner.text);
                more.readings += inner.readings;
            }
            more.text = u'{' % texts.join(u'|') % u'}';
        }
        QStringList joined;
        for (const QString& before : std::as_const(made.readings)) {
            for (const QString& behind : std::as_const(more.readings))
                joined.append(before + behind);
        }
        made = {made.text + more.text, joined};
    }
    return made;
}

} // namespace

class TestAlternation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsReadInEveryWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ways");
        const auto row = [](const char* name, const QString& text, const QStringList& ways) {
            QTest::newRow(name) << text << ways;
        };
        row("plain", QStringLiteral("a harbour"), {QStringLiteral("a harbour")});
        row("empty", QString(), {QString()});
        row("one choice", QStringLiteral("at {dawn|dusk}."), {QStringLiteral("at dawn."), QStringLiteral("at dusk.")});
        row("the last changes first", QStringLiteral("{a|b}{1|2}"),
            {QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("b1"), QStringLiteral("b2")});
        row("one within another", QStringLiteral("{a {red|blue} car|bike}"),
            {QStringLiteral("a red car"), QStringLiteral("a blue car"), QStringLiteral("bike")});
        row("an empty choice", QStringLiteral("a {|very }quiet day"),
            {QStringLiteral("a quiet day"), QStringLiteral("a very quiet day")});
        row("no doubled blank", QStringLiteral("a {old|} harbour"),
            {QStringLiteral("a old harbour"), QStringLiteral("a harbour")});
        row("escaped", QStringLiteral("\\{a\\|b\\}"), {QStringLiteral("{a|b}")});
        row("escaped inside", QStringLiteral("{a\\|b|c\\}}"), {QStringLiteral("a|b"), QStringLiteral("c}")});
        row("another backslash", QStringLiteral("C:\\dir\\"), {QStringLiteral("C:\\dir\\")});
        row("without a bar", QStringLiteral("{dawn} {}"), {QStringLiteral("{dawn} {}")});
        row("never closed", QStringLiteral("{a|b"), {QStringLiteral("{a|b")});
        row("never opened", QStringLiteral("a|b}"), {QStringLiteral("a|b}")});
        row("never opened, behind", QStringLiteral("{a|b}}"), {QStringLiteral("a}"), QStringLiteral("b}")});
        row("never closed, before", QStringLiteral("{ {a|b}"), {QStringLiteral("{ a"), QStringLiteral("{ b")});
        row("plain braces inside", QStringLiteral("{a{x}|b}"), {QStringLiteral("a{x}"), QStringLiteral("b")});
        row("Chinese", QStringLiteral("{黎明|黄昏}的港口"),
            {QStringLiteral("黎明的港口"), QStringLiteral("黄昏的港口")});
    }
    void aTextIsReadInEveryWay()
    {
        QFETCH(QString, text);
        QTEST(readings(text), "ways");
    }

    void everyTextGivesTheReadingsItWasMadeOf()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 2000; ++round) {
            const Made made = make(random, 3);
            if (made.readings.size() < most)
                QCOMPARE(readings(made.text), made.readings);
            else
                QCOMPARE(Alternation(made.text).count(most), std::min<qint64>(made.readings.size(), most + 1));
        }
    }

    void theChosenWordsAreNamed()
    {
        const Alternation alternation(QStringLiteral("{a {red|blue} car|bike} at {dawn|}"));
        QCOMPARE(alternation.count(most), 6);
        QCOMPARE(alternation.reading(2).chosen, (QStringList{QStringLiteral("a blue car"), QStringLiteral("dawn")}));
        QCOMPARE(alternation.reading(5).chosen, QStringList{QStringLiteral("bike")}); // nothing was chosen at the end
    }

    /// Two to the power of 2,000 ways, and braces deeper than anybody writes.
    void nothingGrowsWithWhatWasPasted()
    {
        const QString wide = QStringLiteral("{a|b}").repeated(2'000);
        QCOMPARE(Alternation(wide).count(64), 65);
        const QString deep = QString(u'{').repeated(200'000) % QStringLiteral("a|b") % QString(u'}').repeated(200'000);
        QVERIFY(Alternation(deep).count(64) <= 2);
        const QString steps = QStringLiteral("{a|").repeated(20'000) % u'b' % QString(u'}').repeated(20'000);
        QVERIFY(Alternation(steps).count(64) <= 65);
        RequestDraft draft;
        draft.prompt = wide;
        QVERIFY(variantsOf(draft, documentedContract({}), 64).isEmpty());
        QCOMPARE(countVariants(draft, documentedContract({}), 64), 65);
    }

    void onlyWhatIsSentIsAChoice()
    {
        RequestDraft draft;
        draft.prompt = QStringLiteral("{a|b}");
        draft.style = QStringLiteral("{warm|cold}");
        draft.shots = {{QStringLiteral("{1|2}"), 3}, {QStringLiteral("{3|4}"), 2}};
        draft.negative = QStringLiteral("{blur|text}");
        const Contract contract = documentedContract({});
        QCOMPARE(countVariants(draft, contract, most), 4); // shots and style rest
        draft.shotsActive = true;
        QCOMPARE(countVariants(draft, contract, most), 32);
        Contract bare = contract;
        bare.fields.removeIf([](const Field& field) { return field.role == Role::Negative; });
        QCOMPARE(countVariants(draft, bare, most), 16);
        const QList<Variant> variants = variantsOf(draft, contract, most);
        QCOMPARE(variants.size(), 32);
        QCOMPARE(variants.first().chosen.join(u' '), QStringLiteral("a warm 1 3 blur"));
        QCOMPARE(variants[1].draft.negative, QStringLiteral("text"));
        QCOMPARE(variants.last().draft.shots[1].text, QStringLiteral("4"));
        QCOMPARE(variants.last().draft.shots[1].seconds, 2);
        QCOMPARE(variantsOf(draft, bare, most).first().draft.negative, draft.negative); // kept as it was written
    }

    void theSameTextIsNotMadeTwice()
    {
        RequestDraft draft;
        draft.prompt = QStringLiteral("{dawn|dawn|dusk}");
        QCOMPARE(variantsOf(draft, documentedContract({}), most).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAlternation)
#include "tst_alternation.moc"
