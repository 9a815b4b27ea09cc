// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/quotedlines.h"
#include "app/prompt/textcuts.h"
#include "app/prompt/texttokens.h"

#include <QTest>

using namespace klapper;

class TestTextCuts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordGoesWithItsComma_data();
    void aWordGoesWithItsComma();
    void onlyTheFirstChoiceIsRead_data();
    void onlyTheFirstChoiceIsRead();
    void aPersonsWordsAreNoPattern();
    void linesAreSpokenOrWritten_data();
    void linesAreSpokenOrWritten();
    void wordsOfBothWritingsAreCounted();
};

void TestTextCuts::aWordGoesWithItsComma_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* word, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word) << QString::fromUtf8(expected);
    };
    row("blur, text, noise", "text", "blur, noise");
    row("blur, text", "text", "blur");
    row("text, blur", "text", "blur");
    row("text", "text", "");
    row("blur and text", "text", "blur");
    row("A fox. Text. A crow.", "text", "A fox. A crow.");
    row("the text of a text", "text", "the of a");
    row("texture and context", "text", "texture and context");
    row("模糊，文字，噪点", "文字", "模糊，噪点");
    row("模糊、文字", "文字", "模糊");
    row("one\ntext\ntwo", "text", "one\n\ntwo");
}

void TestTextCuts::aWordGoesWithItsComma()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(withoutWord(text, word), expected);
}

void TestTextCuts::onlyTheFirstChoiceIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("at {dawn|dusk}.", "at  dawn      .");
    row("{a {red|blue} car|bike}", " a  red       car      ");
    row("{name} and |", "{name} and |");
    row("{open | never closed", "{open | never closed");
    row("}{|}", "}   ");
}

void TestTextCuts::onlyTheFirstChoiceIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(firstReading(text), expected);
    QCOMPARE(firstReading(text).size(), text.size());
}

void TestTextCuts::aPersonsWordsAreNoPattern()
{
    // As a pattern this would be spelled out in 2^40 ways.
    const QString many = QStringLiteral("(a|b) ").repeated(40);
    QCOMPARE(withoutWord(QStringLiteral("Wide shot"), many), QStringLiteral("Wide shot"));
}

void TestTextCuts::linesAreSpokenOrWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("hasSpeaker");
    const auto row = [](const char* text, int lines, bool hasSpeaker) {
        QTest::newRow(text) << QString::fromUtf8(text) << lines << hasSpeaker;
    };
    row("The barista says \"Good morning!\"", 1, true);
    row("A counter at dawn. \"Good morning!\"", 1, false);
    row("A counter. “Good morning!” she whispers.", 1, true);
    row("Anna: \"Hi.\" Ben: \"Hello.\"", 2, true);
    row("a neon sign that reads \"OPEN\"", 0, false);
    row("a bottle labelled “Klapper”", 0, false);
    row("招牌上写着“营业中”", 0, false);
    row("咖啡师说道：“早上好！”", 1, true);
    row("a 5\" screen", 0, false);
    row("\"\"", 0, false);
}

void TestTextCuts::linesAreSpokenOrWritten()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QFETCH(bool, hasSpeaker);
    const QList<QuotedLine> found = quotedLines(TextTokens(text));
    QCOMPARE(int(found.size()), lines);
    for (const QuotedLine& line : found)
        QCOMPARE(line.hasSpeaker, hasSpeaker);
}

void TestTextCuts::wordsOfBothWritingsAreCounted()
{
    QCOMPARE(TextTokens(QStringLiteral("A 2.39:1 don't-stop shot, 9:16.")).words(), 6);
    QCOMPARE(TextTokens(QStringLiteral("黄昏的海边")).words(), 3); // two characters say about as much as a word
    QCOMPARE(TextTokens(QString()).words(), 0);
}

QTEST_GUILESS_MAIN(TestTextCuts)
#include "tst_textcuts.moc"
