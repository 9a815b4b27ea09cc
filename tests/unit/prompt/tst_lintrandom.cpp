// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintfix.h"
#include "app/prompt/lintrules.h"
#include "app/prompt/vocabulary.h"
#include "tests/support/samples.h"
#include "tests/unit/prompt/lintsample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

/// Pieces that rules look for, and pieces that break what is careless.
QStringList pieces()
{
    QStringList all{QStringLiteral(" "),        QStringLiteral(", "),       QStringLiteral(". "),
                    QStringLiteral("\n"),       QStringLiteral("\""),       QStringLiteral("“"),
                    QStringLiteral("”"),        QStringLiteral("{"),        QStringLiteral("|"),
                    QStringLiteral("}"),        QStringLiteral("<a"),       QStringLiteral(">"),
                    QStringLiteral("\\"),       QStringLiteral("Shot 1: "), QStringLiteral("Shot 2: "),
                    QStringLiteral("镜头3："),  QStringLiteral("no "),      QStringLiteral("不要"),
                    QStringLiteral("she "),     QStringLiteral("Then "),    QStringLiteral("music "),
                    QStringLiteral("9:16 "),    QStringLiteral("anime "),   QStringLiteral("photorealistic "),
                    QStringLiteral("的"),       QStringLiteral("İ"),        QStringLiteral("ß"),
                    QStringLiteral("'"),        QStringLiteral(":"),        QStringLiteral("-"),
                    QStringLiteral("🎬"),        QString(QChar(0xD83C)),     QString(QChar(0xDFAC)),
                    QString(QChar(0)),          QString(QChar(0x202E)),     QString(QChar(0x0301)),
                    QStringLiteral("without "), QStringLiteral("(a|b)"),    QStringLiteral("no dialogue ")};
    for (const VocabularyEntry& entry : vocabulary())
        all += entry.words.mid(0, 4);
    return all;
}

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
        , m_pieces(pieces())
    {
    }
    int below(int bound) { return m_random.bounded(bound); }
    bool chance() { return below(2) == 0; }
    QString text(int most)
    {
        QString text;
        for (int i = below(most); i > 0; --i)
            text += m_pieces[below(int(m_pieces.size()))] + (chance() ? QStringLiteral(" ") : QString());
        return text;
    }
    int seconds()
    {
        static const QList<int> odd{0, -3, 1, 2, 5, 15, 16, 2147483647, -2147483647};
        return odd[below(int(odd.size()))];
    }
    RequestDraft draft()
    {
        RequestDraft draft = fullDraft(Endpoint::all()[size_t(below(6))]);
        draft.prompt = text(40);
        draft.style = text(8);
        draft.negative = text(8);
        draft.shotsActive = chance();
        for (int i = below(9); i > 0; --i)
            draft.shots.append({text(12), seconds()});
        draft.seconds = seconds();
        draft.audio = chance();
        draft.guidance = below(20) / 10.0;
        draft.aspect = chance() ? QStringLiteral("16:9") : text(2);
        if (chance())
            draft.lastFrame = text(3);
        return draft;
    }

private:
    QRandomGenerator m_random;
    QStringList m_pieces;
};

qsizetype lengthAt(const RequestDraft& draft, const LintPlace& place)
{
    if (place.role == Role::Shots)
        return draft.shots.at(place.shot).text.size();
    return place.role == Role::Negative ? draft.negative.size() : draft.prompt.size();
}

} // namespace

/// Whatever is written, the linter answers, points into the text, and its fixes do.
class TestLintRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyTextIsLookedThrough_data();
    void anyTextIsLookedThrough();
};

void TestLintRandom::anyTextIsLookedThrough_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestLintRandom::anyTextIsLookedThrough()
{
    QFETCH(int, seed);
    Dice dice{quint32(seed)};
    QSet<QString> idle; // fixes that changed nothing
    for (int round = 0; round < 25; ++round) {
        const RequestDraft draft = dice.draft();
        const Contract contract = dice.chance() ? documentedContract(draft.endpoint) : liveContractOf(draft.endpoint);
        const QList<Problem> problems = check(draft, contract);
        const LintInput input{.draft = draft, .contract = contract, .problems = problems, .facts = {}};
        const QList<Finding> findings = lint(input);
        QCOMPARE(lint(input), findings);
        QVERIFY(findings.size() >= problems.size());
        for (const Finding& finding : findings) {
            const LintPlace& place = finding.place;
            if (place.start >= 0) {
                QVERIFY(!place.style && place.length >= 0);
                QVERIFY(place.start + place.length <= lengthAt(draft, place));
            }
            QVERIFY(finding.rule.isEmpty() || !lintMessage(finding, dice.chance()).isEmpty());
            for (const QString& fix : finding.fixes) {
                QVERIFY(finding.rule.isEmpty() || lintRule(finding.rule)->fixes.contains(fix));
                const RequestDraft fixed = fixedBy(draft, contract, finding, fix);
                if (fixed == draft && !lintFix(fix)->isWindows)
                    idle.insert(finding.rule + u' ' + fix);
            }
        }
    }
    QCOMPARE(QStringList(idle.values()).join(u' '), QString());
}

QTEST_GUILESS_MAIN(TestLintRandom)
#include "tst_lintrandom.moc"
