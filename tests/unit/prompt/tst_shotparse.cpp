// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/shotparse.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace klapper;

class TestShotParse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryWayToWriteAList_data();
    void readsEveryWayToWriteAList();
    void leavesProseAlone_data();
    void leavesProseAlone();
    void readsTheSampleOfTheService();
    void timesBecomeWholeSeconds_data();
    void timesBecomeWholeSeconds();
    void aShotWithoutATimeHasTheMean();
    void aSharedEndIsTheStyle_data();
    void aSharedEndIsTheStyle();
    void oneMarkIsAListOnlyWhereAsked();
    void neverLosesAWord();
    void aHugeTextIsReadInTime();
};

namespace {

QStringList textsOf(const ParsedShots& parsed)
{
    QStringList texts;
    for (const Shot& shot : parsed.shots)
        texts.append(shot.text);
    return texts;
}

QList<int> secondsOf(const ParsedShots& parsed)
{
    QList<int> seconds;
    for (const Shot& shot : parsed.shots)
        seconds.append(shot.seconds);
    return seconds;
}

} // namespace

void TestShotParse::readsEveryWayToWriteAList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QList<int>>("seconds"); // empty: the text says none
    const auto row = [](const char* name, const char* text, const char* scene = "", QList<int> seconds = {}) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(scene) << seconds;
    };
    row("inline", "Shot 1: wide. Shot 2: close.");
    row("scene before", "A cafe at dusk. Shot 1: wide. Shot 2: close.", "A cafe at dusk.");
    row("lines", "A cafe\nSHOT 1: wide.\nshot 2: close.", "A cafe");
    row("ranges", "Shot 1 (0-4s): wide. Shot 2 (4-7s): close.", "", {4, 3});
    row("lengths", "Shot 1 (4s): wide. Shot 2 (3 sec): close.", "", {4, 3});
    row("lengths without brackets", "Shot 1, 4s: wide.\nShot 2, 3s: close.", "", {4, 3});
    row("lengths behind a dash", "Shot 1 - 4s: wide.\nShot 2 - 3s: close.", "", {4, 3});
    row("lengths behind the text", "Shot 1: wide. (4s) Shot 2: close. (3s)", "", {4, 3});
    row("timecodes before the mark", "[00:00-00:04] Shot 1: wide. [00:04-00:07] Shot 2: close.", "", {4, 3});
    row("timecodes alone", "[00:00-00:04] wide.\n[00:04-00:07] close.", "", {4, 3});
    row("timecodes inline", "A cafe. [0:00–0:04] wide. [0:04–0:07] close.", "A cafe.", {4, 3});
    row("times with a colon", "0-4s: wide.\n4-7s: close.", "", {4, 3});
    row("numbers", "1. wide.\n2. close.");
    row("numbers with brackets", "1) wide.\n2) close.");
    row("numbers in running text", "1. wide. 2. close.");
    row("numbers with times", "1. (4s) wide.\n2. (3s) close.", "", {4, 3});
    row("scenes", "Scene 1 - wide.\nScene 2 - close.");
    row("scenes with a long dash", "Scene 1 — wide. Scene 2 — close.");
    row("headings", "## Shot 1\nwide.\n\n## Shot 2\nclose.");
    row("emphasis", "**Shot 1:** wide.\n**Shot 2 (3s):** close.", "", {3, 3});
    row("number words", "Shot one: wide. Shot two: close.");
    row("German", "Einstellung 1: wide. Einstellung 2: close.");
    row("Russian", "Кадр 1: wide. КАДР 2: close.");
    row("Chinese", "镜头1：wide. 镜头2：close.");
    row("Chinese numerals", "分镜一：wide. 分镜二：close.");
    row("Chinese with seconds", "镜头一（4秒）：wide. 镜头二（3秒）：close.", "", {4, 3});
    row("Chinese ordinals", "第一镜：wide.\n第二镜：close.");
    row("Chinese list", "一、wide.\n二、close.");
    row("Japanese", "カット1：wide.\nカット2：close.");
    row("Korean", "샷 1: wide. 샷 2: close.");
    row("full-width digits", "Shot １: wide. Shot ２: close.");
    row("Arabic digits", "Shot ١: wide. Shot ٢: close.");
    row("circled digits", "①wide.\n②close.");
    row("the longer list wins", "Scene 1: Shot 1: wide. Shot 2: close.", "Scene 1:");
}

void TestShotParse::readsEveryWayToWriteAList()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, seconds);
    const auto parsed = parseShots(text);
    QVERIFY(parsed);
    QTEST(parsed->scene, "scene");
    QCOMPARE(textsOf(*parsed), (QStringList{QStringLiteral("wide."), QStringLiteral("close.")}));
    QCOMPARE(parsed->timed, !seconds.isEmpty());
    QCOMPARE(secondsOf(*parsed), seconds.isEmpty() ? (QList<int>{1, 1}) : seconds);
    QVERIFY(parsed->style.isEmpty());
}

void TestShotParse::leavesProseAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "A harbour at dawn, slow push-in.", "Shot 1: only one.", "As in shot 1. Not as in shot 2.",
          "Shot 2: wide. Shot 3: close.", "The man (shot 1) and the dog (shot 2) walk.",
          "Snapshot 1: a. Snapshot 2: b.", "A ratio of 1:1 or 2:1.", "At 1. and 2. he waits.",
          "It takes 4s to open and 5s to close.", "Shot on 35mm, 1.85:1, in 2 takes.", "1.5 m above, 2.5 m away.",
          "One take: wide, then close."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestShotParse::leavesProseAlone()
{
    QFETCH(QString, text);
    QVERIFY(!parseShots(text));
}

void TestShotParse::readsTheSampleOfTheService()
{
    const auto parsed = parseShots(QStringLiteral(
        "Cinematic multi-shot of a young American couple celebrating their\nanniversary at a candlelit rooftop "
        "restaurant. Shot 1: wide of the\ncity skyline at golden hour. Shot 2: medium two-shot, the couple\ntoasting. "
        "Shot 3: tight on the woman's smile, soft bokeh, warm fill\nlight. Subtle ambient string music."));
    QVERIFY(parsed);
    QVERIFY(parsed->scene.startsWith(u"Cinematic multi-shot of a young"));
    QCOMPARE(
        textsOf(*parsed),
        (QStringList{QStringLiteral("wide of the city skyline at golden hour."),
                     QStringLiteral("medium two-shot, the couple toasting."),
                     QStringLiteral("tight on the woman's smile, soft bokeh, warm fill light. Subtle ambient string "
                                    "music.")}));
}

void TestShotParse::timesBecomeWholeSeconds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("seconds");
    const auto row = [](const char* name, const char* text, QList<int> seconds) {
        QTest::newRow(name) << QString::fromUtf8(text) << seconds;
    };
    row("fractions stay seamless", "Shot 1 (0-2.5s): a Shot 2 (2.5-5s): b", {3, 2});
    row("fractions", "Shot 1 (2.4s): a Shot 2 (3,6 s): b", {2, 4});
    row("never below one", "Shot 1 (0-0.4s): a Shot 2 (0.4-5s): b", {1, 5});
    row("minutes", "[00:58-01:03] a\n[01:03-01:10] b", {5, 7});
    row("hours", "[00:00:00-00:00:04] a\n[00:00:04-00:00:07] b", {4, 3});
    row("words", "Shot 1 (3 seconds): a Shot 2 (4 Sekunden): b", {3, 4});
    row("to", "Shot 1 (0 to 4s): a Shot 2 (4 to 7s): b", {4, 3});
}

void TestShotParse::timesBecomeWholeSeconds()
{
    QFETCH(QString, text);
    const auto parsed = parseShots(text);
    QVERIFY(parsed);
    QVERIFY(parsed->timed);
    QTEST(secondsOf(*parsed), "seconds");
    QCOMPARE(textsOf(*parsed), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestShotParse::aShotWithoutATimeHasTheMean()
{
    const auto parsed = parseShots(QStringLiteral("Shot 1 (4s): a Shot 2: b Shot 3 (2s): c"));
    QVERIFY(parsed);
    QCOMPARE(secondsOf(*parsed), (QList<int>{4, 3, 2}));
}

void TestShotParse::aSharedEndIsTheStyle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("style");
    QTest::newRow("a paragraph") << QStringLiteral("Shot 1: a\nShot 2: b\n\nGrainy 16 mm, rain.")
                                 << QStringLiteral("Grainy 16 mm, rain.");
    QTest::newRow("a label") << QStringLiteral("Shot 1: a\nShot 2: b\nStyle: grainy.")
                             << QStringLiteral("Style: grainy.");
    QTest::newRow("Chinese") << QStringLiteral("镜头1：a\n镜头2：b\n风格：胶片") << QStringLiteral("风格：胶片");
    QTest::newRow("each shot has paragraphs") << QStringLiteral("Shot 1: a\n\nrain\nShot 2: b\n\nsun") << QString();
    QTest::newRow("each shot has a label")
        << QStringLiteral("Shot 1: a\nSound: rain\nShot 2: b\nSound: sun") << QString();
}

void TestShotParse::aSharedEndIsTheStyle()
{
    QFETCH(QString, text);
    QFETCH(QString, style);
    const auto parsed = parseShots(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->style, style);
    QCOMPARE(parsed->shots.last().text == u"b", !style.isEmpty());
}

void TestShotParse::oneMarkIsAListOnlyWhereAsked()
{
    QVERIFY(!parseShots(QStringLiteral("Dusk. Shot 1: a")));
    const auto parsed = parseShots(QStringLiteral("Dusk. Shot 1: a"), 1);
    QVERIFY(parsed);
    QCOMPARE(parsed->scene, QStringLiteral("Dusk."));
    QCOMPARE(textsOf(*parsed), QStringList{QStringLiteral("a")});
    QVERIFY(!parseShots(QStringLiteral("1. a"), 1));
}

/// Words that no mark has, between pieces of marks in any order: each of them is there afterwards, once, in its place.
void TestShotParse::neverLosesAWord()
{
    const QStringList noise{QStringLiteral("Shot"),      QStringLiteral("shot 1:"),
                            QStringLiteral("Shot 2:"),   QStringLiteral("Shot 3 (4-9s):"),
                            QStringLiteral("(4s)"),      QStringLiteral("[00:00-00:04]"),
                            QStringLiteral("1."),        QStringLiteral("2."),
                            QStringLiteral("\n"),        QStringLiteral("\n\n"),
                            QStringLiteral("镜头1："),   QStringLiteral("镜头二："),
                            QStringLiteral("Style:"),    QStringLiteral("**"),
                            QStringLiteral("Scene 1 -"), QStringLiteral("Scene 2 -"),
                            QStringLiteral("\n1)"),      QStringLiteral("\n2)"),
                            QStringLiteral(":"),         QStringLiteral("—"),
                            QStringLiteral("("),         QStringLiteral("0-4s:"),
                            QStringLiteral("3s"),        QStringLiteral("[")};
    static const QRegularExpression word(QStringLiteral("wort[a-z]+"));
    QRandomGenerator random(20261125);
    int lists = 0;
    for (int round = 0; round < 20'000; ++round) {
        QStringList words;
        QString text;
        const int pieces = random.bounded(2, 24);
        for (int i = 0; i < pieces; ++i) {
            if (random.bounded(2) == 0) {
                words.append(QStringLiteral("wort") + QChar(u'a' + i));
                text += words.last();
            } else {
                text += noise[random.bounded(noise.size())];
            }
            text += random.bounded(4) == 0 ? QString() : QStringLiteral(" ");
        }
        const auto parsed = parseShots(text);
        if (!parsed)
            continue;
        ++lists;
        QStringList found;
        auto it = word.globalMatch(QStringList{parsed->scene, textsOf(*parsed).join(u' '), parsed->style}.join(u' '));
        while (it.hasNext())
            found.append(it.next().captured());
        // Two words written without a blank are one for this test too.
        QStringList expected;
        auto all = word.globalMatch(text);
        while (all.hasNext())
            expected.append(all.next().captured());
        QVERIFY2(found == expected, qPrintable(text));
    }
    QVERIFY(lists > 1000);
}

/// A paste of the largest size that the field takes must not stop the window.
void TestShotParse::aHugeTextIsReadInTime()
{
    for (const char* piece : {"Shot 1: a ", "(((((((((", "1. ", "[00:00-", "0 0 0 0 ", "a \n", "第第第", "shot shot ",
                              "\n\n\n", " ", "shot    ", "** ", "*"}) {
        QString text;
        while (text.size() < 100'000)
            text += QString::fromUtf8(piece);
        QElapsedTimer timer;
        timer.start();
        parseShots(text);
        QVERIFY2(timer.elapsed() < 20'000, piece);
    }
}

QTEST_GUILESS_MAIN(TestShotParse)
#include "tst_shotparse.moc"
