// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/worddiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace klapper;

namespace {

/// The pieces in one line: -removed- +added+.
QString marked(const QList<DiffPiece>& pieces)
{
    QString line;
    for (const DiffPiece& piece : pieces) {
        const QString mark = piece.kind == DiffKind::Same    ? QString()
                           : piece.kind == DiffKind::Removed ? QStringLiteral("-")
                                                             : QStringLiteral("+");
        line += mark + piece.text + mark;
    }
    return line;
}

QString joined(const QList<DiffPiece>& pieces, DiffKind without)
{
    QString text;
    for (const DiffPiece& piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

/// The least number of words to remove and add, by the plain table: the oracle for small texts.
int leastChanges(const QStringList& before, const QStringList& after)
{
    QList<QList<int>> table(before.size() + 1, QList<int>(after.size() + 1, 0));
    for (qsizetype i = 0; i <= before.size(); ++i) {
        for (qsizetype j = 0; j <= after.size(); ++j) {
            if (i == 0 || j == 0)
                table[i][j] = int(i + j);
            else if (before[i - 1] == after[j - 1])
                table[i][j] = table[i - 1][j - 1];
            else
                table[i][j] = 1 + std::min(table[i - 1][j], table[i][j - 1]);
        }
    }
    return table[before.size()][after.size()];
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWholeWords_data();
    void marksWholeWords();
    void bothTextsCanBePutTogetherAgain();
    void findsTheFewestChanges();
    void textsWithoutACommonWordAreOneReplacement();
    void aLongTextIsQuick();
    void countsWordsNotSigns();
};

void TestWordDiff::marksWholeWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
    };
    row("equal", "a fox", "a fox", "a fox");
    row("both empty", "", "", "");
    row("all new", "", "a fox", "+a fox+");
    row("all gone", "a fox", "", "-a fox-");
    row("one word", "a red fox", "a grey fox", "a -red-+grey+ fox");
    row("part of a word", "a foxes den", "a fox den", "a -foxes-+fox+ den");
    row("two words in a row", "a red fox runs", "a grey wolf runs", "a -red fox-+grey wolf+ runs");
    row("added inside", "a fox", "a very red fox", "a +very red +fox");
    row("hyphen is inside a word", "slow push-in on", "slow pull-out on", "slow -push-in-+pull-out+ on");
    row("punctuation alone", "Wide shot. A fox", "Wide shot, a fox", "Wide shot-. A-+, a+ fox");
    row("line break stays", "one\ntwo", "one\nthree", "one\n-two-+three+");
    row("chinese by sign", "红狐过街", "白狐过街", "-红-+白+狐过街");
    row("beyond the basic plane", "a 🦊 runs", "a 🐺 runs", "a -🦊-+🐺+ runs");
    row("markup is text", "<b>x</b>", "<i>x</i>", "<-b-+i+>x</-b-+i+>");
}

void TestWordDiff::marksWholeWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(marked(wordDiff(before, after)), expected);
}

void TestWordDiff::bothTextsCanBePutTogetherAgain()
{
    QRandomGenerator random(4711);
    const QStringList parts{QStringLiteral("fox"), QStringLiteral("push-in"), QStringLiteral(" "),
                            QStringLiteral("  "),  QStringLiteral("\n"),      QStringLiteral("."),
                            QStringLiteral("狐"),  QStringLiteral("🦊"),    QString(QChar(0xD83E)),
                            QStringLiteral("'"),   QStringLiteral("e\u0301")};
    const auto text = [&] {
        QString made;
        for (int left = random.bounded(30); left > 0; --left)
            made += parts[random.bounded(int(parts.size()))];
        return made;
    };
    for (int round = 0; round < 3000; ++round) {
        const QString before = text();
        const QString after = text();
        const QList<DiffPiece> pieces = wordDiff(before, after);
        QCOMPARE(joined(pieces, DiffKind::Added), before);
        QCOMPARE(joined(pieces, DiffKind::Removed), after);
    }
}

void TestWordDiff::findsTheFewestChanges()
{
    QRandomGenerator random(42);
    // Every word is followed by a full stop, which is the same in both: only words can change.
    const auto words = [&random] {
        QStringList list;
        for (int left = random.bounded(12); left > 0; --left)
            list.append(QStringLiteral("w%1").arg(random.bounded(4)));
        return list;
    };
    for (int round = 0; round < 1000; ++round) {
        const QStringList before = words();
        const QStringList after = words();
        const QList<DiffPiece> pieces = wordDiff(before.join(u'.'), after.join(u'.'));
        const int changed = countWords(pieces, DiffKind::Removed) + countWords(pieces, DiffKind::Added);
        // With the signs between them a shortest way may keep a sign instead of a word, never fewer words than
        // possible.
        QVERIFY(changed >= leastChanges(before, after));
        QVERIFY(changed <= leastChanges(before, after) + 4);
    }
}

void TestWordDiff::textsWithoutACommonWordAreOneReplacement()
{
    QString before;
    QString after;
    for (int i = 0; i < 5000; ++i) {
        before += QStringLiteral("a%1").arg(i) + QChar(0x3400 + i);
        after += QStringLiteral("b%1").arg(i) + QChar(0x5000 + i);
    }
    const QList<DiffPiece> pieces = wordDiff(before, after);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.first().text, before);
    QCOMPARE(pieces.last().text, after);
}

void TestWordDiff::aLongTextIsQuick()
{
    QString before;
    for (int i = 0; i < 15'000; ++i)
        before += QStringLiteral("word%1 ").arg(i % 977);
    QString after = before;
    after.replace(QStringLiteral("word500 "), QStringLiteral("another "));
    QElapsedTimer timer;
    timer.start();
    const QList<DiffPiece> pieces = wordDiff(before, after);
    QCOMPARE(countWords(pieces, DiffKind::Added), int(before.count(QStringLiteral("word500 "))));
    QVERIFY2(timer.elapsed() < 10'000, "a table of all words would take minutes");
}

void TestWordDiff::countsWordsNotSigns()
{
    const QList<DiffPiece> pieces{{DiffKind::Added, QStringLiteral("push-in, don't … 红狐!")},
                                  {DiffKind::Removed, QStringLiteral("gone")}};
    QCOMPARE(countWords(pieces, DiffKind::Added), 4);
    QCOMPARE(countWords(pieces, DiffKind::Removed), 1);
    QCOMPARE(countWords(pieces, DiffKind::Same), 0);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
