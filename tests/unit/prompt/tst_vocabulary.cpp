// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/vocabulary.h"
#include "app/prompt/wordindex.h"

#include <QTest>

using namespace klapper;

namespace {

QStringList idsIn(const QString& text)
{
    QStringList ids;
    for (const WordHit& hit : findWords(text))
        ids.append(hit.id);
    return ids;
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasWhatTheTradeNeeds();
    void everyEntryIsFoundByEachOfItsWords();
    void aWordMeansOneEntry();
    void wordsAreFoundInSentences_data();
    void wordsAreFoundInSentences();
    void placesAreThoseOfTheText();
    void theWordOfAGroupIsReplaced_data();
    void theWordOfAGroupIsReplaced();
    void patternsAreSpelledOut();
};

void TestVocabulary::hasWhatTheTradeNeeds()
{
    QHash<WordGroup, int> counts;
    QSet<QString> ids;
    for (const VocabularyEntry& entry : vocabulary()) {
        ++counts[entry.group];
        QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
        ids.insert(entry.id);
        QVERIFY2(!entry.phrase.isEmpty() && isChinese(entry.phraseZh), qPrintable(entry.id));
        QVERIFY2(entry.words.contains(entry.phrase) && entry.words.contains(entry.phraseZh), qPrintable(entry.id));
        QCOMPARE(vocabularyEntry(entry.id), &entry);
    }
    QVERIFY(!vocabularyEntry(QStringLiteral("nonsense")));
    QCOMPARE(counts[WordGroup::Size], 13);
    QCOMPARE(counts[WordGroup::Angle], 7);
    QVERIFY(counts[WordGroup::Move] >= 24);
    QCOMPARE(counts[WordGroup::Edit], 7);
    QCOMPARE(counts[WordGroup::Light], 10);
    QVERIFY(counts[WordGroup::Lens] >= 10);
    // The table of the design, entry by entry, each said in a common way.
    const char* const table[] = {"extreme wide",
                                 "establishing shot",
                                 "wide shot",
                                 "cowboy shot",
                                 "medium shot",
                                 "medium close-up",
                                 "close-up",
                                 "extreme close-up",
                                 "macro shot",
                                 "insert shot",
                                 "two-shot",
                                 "group shot",
                                 "over-the-shoulder",
                                 "POV",
                                 "in profile",
                                 "eye level",
                                 "low angle",
                                 "worm's-eye",
                                 "high angle",
                                 "bird's-eye",
                                 "overhead shot",
                                 "top-down",
                                 "Dutch angle",
                                 "aerial",
                                 "static shot",
                                 "locked-off",
                                 "camera pans",
                                 "camera tilts",
                                 "camera roll",
                                 "zoom in",
                                 "zoom out",
                                 "push in",
                                 "dolly in",
                                 "pull out",
                                 "dolly out",
                                 "truck left",
                                 "pedestal up",
                                 "tracking shot",
                                 "follow shot",
                                 "arc shot",
                                 "orbit shot",
                                 "crane shot",
                                 "boom up",
                                 "steadicam",
                                 "gimbal",
                                 "handheld",
                                 "whip pan",
                                 "crash zoom",
                                 "dolly zoom",
                                 "vertigo effect",
                                 "rack focus",
                                 "FPV",
                                 "drone shot",
                                 "bullet time",
                                 "cut to",
                                 "match cut",
                                 "smash cut",
                                 "shot-reverse-shot",
                                 "J-cut",
                                 "L-cut",
                                 "whip transition",
                                 "golden hour",
                                 "blue hour",
                                 "overcast",
                                 "high key",
                                 "low key",
                                 "rim light",
                                 "practical lights",
                                 "neon",
                                 "candlelight",
                                 "volumetric",
                                 "14mm",
                                 "200mm",
                                 "macro lens",
                                 "anamorphic",
                                 "fisheye",
                                 "shallow focus",
                                 "deep focus"};
    for (const char* said : table)
        QVERIFY2(idsIn(QString::fromLatin1(said)).size() == 1, said);
}

void TestVocabulary::everyEntryIsFoundByEachOfItsWords()
{
    for (const VocabularyEntry& entry : vocabulary()) {
        for (const QString& word : entry.words) {
            for (const QString& said : {word, word.toUpper(), QString(u". " + word + u", ")}) {
                const QList<WordHit> hits = findWords(said);
                QVERIFY2(hits.size() == 1, qPrintable(entry.id + u": " + said));
                QVERIFY2(hits.first().id == entry.id, qPrintable(said + u" means " + hits.first().id));
                QCOMPARE(hits.first().group, entry.group);
                QVERIFY2(hits.first().length == word.size(), qPrintable(said));
            }
        }
    }
}

void TestVocabulary::aWordMeansOneEntry()
{
    QHash<QString, QString> owner; // as the index sees it: hyphens and case do not count
    for (const VocabularyEntry& entry : vocabulary()) {
        for (const QString& word : entry.words) {
            const QString key = QString(word).toLower().replace(u'-', u' ').simplified();
            QVERIFY2(owner.value(key, entry.id) == entry.id, qPrintable(word));
            owner.insert(key, entry.id);
        }
    }
    QVERIFY(owner.size() > 900);
}

void TestVocabulary::wordsAreFoundInSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("Wide shot, slow push-in on a lighthouse", "wide push-in");
    row("the camera dollies in, then pulls back", "push-in pull-out");
    row("EXTREME CLOSE‑UP of an eye", "extreme-close-up");
    row("Shot 1: wide of the\ncity skyline at golden hour.", "wide golden-hour");
    row("Medium two-shot, the couple toasting", "two-shot");
    row("Wide, a street. Low, from the kerb.", "wide low-angle");
    row("a wide street with medium-sized houses and a static crowd", "");
    row("a pan of soup on a tilted table, trucks outside", "");
    row("a truck rolls by, a crane lifts a boom", "");
    row("whip pan to a low-angle tracking shot, 35 mm lens, shallow depth of field",
        "whip-pan low-angle tracking lens-35 shallow-focus");
    row("pans left to right", "pan-right");
    row("特写镜头，缓慢推近，背景虚化", "close-up push-in shallow-focus");
    row("无人机航拍雪山，低角度，黄金时刻", "drone low-angle golden-hour");
    row("FPV穿越镜头，穿过峡谷", "fpv");
    row("大远景：雪山", "extreme-wide");
    row("close, up and away", "");
    row("", "");
}

void TestVocabulary::wordsAreFoundInSentences()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(idsIn(text).join(u' '), expected);
}

void TestVocabulary::placesAreThoseOfTheText()
{
    const QString text = QStringLiteral("🎬 A Bird’s-Eye  view, 霓虹灯 and İ close-ups");
    QStringList said;
    for (const WordHit& hit : findWords(text))
        said.append(text.mid(hit.start, hit.length));
    QCOMPARE(said,
             (QStringList{QStringLiteral("Bird’s-Eye  view"), QStringLiteral("霓虹灯"), QStringLiteral("close-ups")}));
}

void TestVocabulary::theWordOfAGroupIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* id, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id) << QString::fromUtf8(expected);
    };
    row("Wide shot, low angle, a pier", "close-up", "Close-up, low angle, a pier");
    row("A pier, wide shot, low angle", "close-up", "A pier, close-up, low angle");
    row("Wide of the cafe at dusk", "close-up", "Close-up of the cafe at dusk");
    row("A pier at dusk", "low-angle", "Low angle, a pier at dusk");
    row("Wide shot of a pier", "tracking", "Tracking shot, wide shot of a pier");
    row("Anna walks home", "medium", "Medium shot, Anna walks home");
    row("", "wide", "Wide shot");
    row("远景，海边的咖啡馆", "close-up", "特写，海边的咖啡馆");
    row("海边的咖啡馆", "push-in", "缓慢推近，海边的咖啡馆");
}

void TestVocabulary::theWordOfAGroupIsReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QCOMPARE(withWord(text, *vocabularyEntry(id)), expected);
}

void TestVocabulary::patternsAreSpelledOut()
{
    QCOMPARE(spelledOut(QStringLiteral("push(|es) in")),
             (QStringList{QStringLiteral("push in"), QStringLiteral("pushes in")}));
    QCOMPARE(spelledOut(QStringLiteral("(a|b) (c|)")),
             (QStringList{QStringLiteral("a c"), QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("b")}));
    QCOMPARE(spelledOut(QStringLiteral("open (only")), QStringList{QStringLiteral("open (only")});
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
