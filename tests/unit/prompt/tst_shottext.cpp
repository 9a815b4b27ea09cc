// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/shottext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace klapper;

class TestShotText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextIsWhatWouldBeSent();
    void unchangedTextGivesTheDraftBack_data();
    void unchangedTextGivesTheDraftBack();
    void anyDraftComesBack();
    void anEditInTheTextIsInTheRow();
    void secondsComeBackWithAsManyShots();
    void anotherNumberSharesTheClipOut();
    void timesInTheTextGoFirst();
    void theStyleComesBackWhileTheSceneEndsWithIt();
    void withoutAListTheRowsComeBackOnce();
    void oneShotLeftIsStillTheList();
    void emptyRowsAddNothing();
    void aPlainTextIsTheScene();
    void eachViewOfItselfIsItself();
    void sharesSecondsOutEvenly();
};

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

RequestDraft threeShots()
{
    RequestDraft draft;
    draft.prompt = text("A couple on a rooftop");
    draft.style = text("Warm light, strings.");
    draft.shots = {{text("Wide of the skyline"), 4}, {text("Two-shot, they toast!"), 3}, {text("Tight on a smile"), 5}};
    draft.shotsActive = true;
    draft.seconds = 12;
    return draft;
}

} // namespace

void TestShotText::theTextIsWhatWouldBeSent()
{
    const RequestDraft draft = threeShots();
    const RequestDraft shown = withRowsAsText(draft);
    QCOMPARE(shown.prompt, text("A couple on a rooftop Warm light, strings. Shot 1: Wide of the skyline. Shot 2: "
                                "Two-shot, they toast! Shot 3: Tight on a smile."));
    QCOMPARE(promptText(shown, Contract()), promptText(draft, Contract()));
    QVERIFY(!shown.shotsActive);
    QCOMPARE(shown.shots, draft.shots);
}

void TestShotText::unchangedTextGivesTheDraftBack_data()
{
    QTest::addColumn<RequestDraft>("draft");
    QTest::newRow("all") << threeShots();
    const auto row = [](const char* name, const std::function<void(RequestDraft&)>& change) {
        RequestDraft draft = threeShots();
        change(draft);
        QTest::newRow(name) << draft;
    };
    row("no scene", [](RequestDraft& draft) { draft.prompt.clear(); });
    row("no style", [](RequestDraft& draft) { draft.style.clear(); });
    row("shots alone", [](RequestDraft& draft) { draft.prompt = draft.style = QString(); });
    row("one shot", [](RequestDraft& draft) { draft.shots.resize(1); });
    row("one empty shot", [](RequestDraft& draft) { draft.shots = {{QString(), 12}}; });
    row("an empty shot", [](RequestDraft& draft) { draft.shots[1].text.clear(); });
    row("an empty shot at the end", [](RequestDraft& draft) { draft.shots[2].text.clear(); });
    row("line breaks", [](RequestDraft& draft) { draft.shots[0].text = text("Wide\n\nof the  skyline\n"); });
    row("marks inside a shot",
        [](RequestDraft& draft) { draft.shots[0].text = text("Shot 2: not yet. Shot 3: nor now"); });
    row("a list as scene", [](RequestDraft& draft) { draft.prompt = text("1. Dusk. 2. Night."); });
    row("outer blanks", [](RequestDraft& draft) { draft.prompt = text(" Dusk \n"); });
    row("blanks alone", [](RequestDraft& draft) { draft.prompt = text("  "); });
    row("times in a shot", [](RequestDraft& draft) { draft.shots[0].text = text("(4s) wide"); });
    row("seconds that do not fit", [](RequestDraft& draft) { draft.seconds = 5; });
    row("Chinese", [](RequestDraft& draft) { draft.shots[0].text = text("广角，城市天际线。"); });
}

void TestShotText::unchangedTextGivesTheDraftBack()
{
    QFETCH(RequestDraft, draft);
    QCOMPARE(withTextAsRows(withRowsAsText(draft)), draft);
}

void TestShotText::anyDraftComesBack()
{
    const QStringList pieces{text("wide"), text("Shot 1:"), text("Shot 2:"), text("."), text(" "),  text("\n"),
                             text("(4s)"), text("镜头1："), text("smile"),   text("!"), text("1."), text("  ")};
    QRandomGenerator random(4);
    const auto any = [&](int most) {
        QString words;
        for (int i = random.bounded(most + 1); i > 0; --i)
            words += pieces[random.bounded(pieces.size())];
        return words;
    };
    for (int round = 0; round < 5000; ++round) {
        RequestDraft draft;
        draft.shotsActive = true;
        draft.prompt = any(5);
        draft.style = any(3);
        for (int i = random.bounded(6); i >= 0; --i)
            draft.shots.append({any(5), random.bounded(1, 9)});
        draft.shots.last().text += text("end"); // rows that say something
        const RequestDraft shown = withRowsAsText(draft);
        QVERIFY2(withTextAsRows(shown) == draft, qPrintable(shown.prompt));
    }
}

void TestShotText::anEditInTheTextIsInTheRow()
{
    RequestDraft draft = withRowsAsText(threeShots());
    draft.prompt.replace(text("they toast!"), text("they drink."));
    draft.prompt.replace(text("A couple"), text("Two friends"));
    RequestDraft expected = threeShots();
    expected.prompt = text("Two friends on a rooftop");
    expected.shots[1].text = text("Two-shot, they drink.");
    QCOMPARE(withTextAsRows(draft), expected);
}

void TestShotText::secondsComeBackWithAsManyShots()
{
    RequestDraft draft = withRowsAsText(threeShots());
    draft.prompt = text("Shot 1: a Shot 2: b Shot 3: c");
    const RequestDraft rows = withTextAsRows(draft);
    QCOMPARE(rows.shots, (QList<Shot>{{text("a"), 4}, {text("b"), 3}, {text("c"), 5}}));
    QVERIFY(rows.prompt.isEmpty());
}

void TestShotText::anotherNumberSharesTheClipOut()
{
    RequestDraft draft = withRowsAsText(threeShots());
    draft.prompt += text(" Shot 4: b Shot 5: c");
    const RequestDraft rows = withTextAsRows(draft);
    QCOMPARE(rows.shots.size(), 5);
    QCOMPARE(secondsOf(rows.shots), 12);
    QCOMPARE(rows.shots.first().seconds, 3);
    QCOMPARE(rows.shots.first().text, text("Wide of the skyline")); // without the full stop that was ours
    QCOMPARE(rows.style, text("Warm light, strings."));
    QCOMPARE(rows.prompt, text("A couple on a rooftop"));
}

void TestShotText::timesInTheTextGoFirst()
{
    RequestDraft draft;
    draft.prompt = text("Shot 1 (0-4s): a Shot 2 (4-7s): b Shot 3 (7-12s): c");
    const RequestDraft rows = withTextAsRows(draft);
    QCOMPARE(rows.shots, (QList<Shot>{{text("a"), 4}, {text("b"), 3}, {text("c"), 5}}));
    QCOMPARE(rows.seconds, 12);
    draft.prompt = text("Shot 1 (12s): a Shot 2 (12s): b");
    QCOMPARE(withTextAsRows(draft).seconds, 15); // the most of one clip; the rest is for a split
}

void TestShotText::theStyleComesBackWhileTheSceneEndsWithIt()
{
    RequestDraft draft = withRowsAsText(threeShots());
    draft.prompt.replace(text(" Warm light, strings."), QString());
    const RequestDraft rows = withTextAsRows(draft);
    QVERIFY(rows.style.isEmpty());
    QCOMPARE(rows.prompt, text("A couple on a rooftop"));
}

void TestShotText::withoutAListTheRowsComeBackOnce()
{
    RequestDraft draft = withRowsAsText(threeShots());
    draft.prompt = text("Only prose now");
    RequestDraft rows = withTextAsRows(draft);
    QCOMPARE(rows.prompt, text("Only prose now"));
    QCOMPARE(rows.shots, threeShots().shots);
    for (int i = 0; i < 3; ++i)
        rows = withTextAsRows(withRowsAsText(rows));
    QCOMPARE(rows.prompt, text("Only prose now"));
    QCOMPARE(rows.shots, threeShots().shots);
}

void TestShotText::oneShotLeftIsStillTheList()
{
    RequestDraft draft = withRowsAsText(threeShots());
    draft.prompt = text("A rooftop Shot 1: Wide, slow.");
    const RequestDraft rows = withTextAsRows(draft);
    QCOMPARE(rows.prompt, text("A rooftop"));
    QCOMPARE(rows.shots, (QList<Shot>{{text("Wide, slow."), 12}}));
}

void TestShotText::emptyRowsAddNothing()
{
    RequestDraft draft;
    draft.prompt = text("A harbour");
    const RequestDraft rows = withTextAsRows(draft);
    QCOMPARE(rows.shots, (QList<Shot>{{QString(), 5}}));
    QCOMPARE(withRowsAsText(rows).prompt, text("A harbour"));
}

void TestShotText::aPlainTextIsTheScene()
{
    RequestDraft draft;
    draft.prompt = text("A harbour");
    draft.seconds = 9;
    const RequestDraft rows = withTextAsRows(draft);
    QVERIFY(rows.shotsActive);
    QCOMPARE(rows.prompt, text("A harbour"));
    QCOMPARE(rows.shots, (QList<Shot>{{QString(), 9}}));
}

void TestShotText::eachViewOfItselfIsItself()
{
    const RequestDraft rows = threeShots();
    QCOMPARE(withTextAsRows(rows), rows);
    const RequestDraft shown = withRowsAsText(rows);
    QCOMPARE(withRowsAsText(shown), shown);
}

void TestShotText::sharesSecondsOutEvenly()
{
    QCOMPARE(evenSeconds(12, 3), (QList<int>{4, 4, 4}));
    QCOMPARE(evenSeconds(11, 3), (QList<int>{4, 4, 3}));
    QCOMPARE(evenSeconds(2, 3), (QList<int>{1, 1, 1}));
    QVERIFY(evenSeconds(5, 0).isEmpty());
}

QTEST_GUILESS_MAIN(TestShotText)
#include "tst_shottext.moc"
