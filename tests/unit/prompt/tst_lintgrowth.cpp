// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lint.h"
#include "app/prompt/quotedlines.h"
#include "tests/support/samples.h"
#include "tests/unit/prompt/lintsample.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace klapper;
using namespace klapper::test;

namespace {

/// Of this thread alone: what else runs on the machine does not count.
double processorSeconds()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
#else
    return double(std::clock()) / CLOCKS_PER_SEC;
#endif
}

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

/// So much of a piece again and again, behind a beginning.
QString filled(const QString& beginning, const QString& piece, qsizetype size)
{
    return QString(beginning + piece.repeated(size / piece.size() + 1)).left(size);
}

RequestDraft draftOf(const QString& prompt, const QString& negative)
{
    RequestDraft draft = fullDraft({Tier::Pro, Mode::TextToVideo});
    draft.prompt = prompt;
    draft.negative = negative;
    draft.audio = true;
    draft.seconds = 5;
    return draft;
}

/// Every rule looks, as no length is complained of.
QList<Finding> allRules(const RequestDraft& draft, const Contract& contract)
{
    return lint({.draft = draft, .contract = contract, .problems = {}, .facts = {}});
}

/// The median of several.
double secondsFor(const RequestDraft& draft, const Contract& contract)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        const double before = processorSeconds();
        allRules(draft, contract);
        times.append(processorSeconds() - before);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

/// What somebody pastes may be long; a key that is typed then must not stop the window.
class TestLintGrowth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeGrowsWithTheText_data();
    void timeGrowsWithTheText();
    void findingsOfOneRuleAreFew();
    void errorsThatAreLeftOutStillBlock();
    void movesThatContradictAreSaidOnce_data();
    void movesThatContradictAreSaidOnce();
    void aQuotationEndsWithItsParagraph();
    void whatIsDeniedIsNotWanted_data();
    void whatIsDeniedIsNotWanted();
    void aTextBeyondReadingIsOnlyTooLong();
};

void TestLintGrowth::timeGrowsWithTheText_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("negative");
    const auto row = [](const char* name, const char* piece, const char* negative = "", const char* beginning = "") {
        QTest::newRow(name) << text(beginning) << text(piece) << text(negative);
    };
    row("plain words", "a lighthouse in the rain, ");
    row("lines in one paragraph", "\"go\" ");
    row("lines without an end", "a “ b ");
    row("lines that open in all ways", "a 「 b 『 c « d “ e ");
    row("one that closes far behind", "“a\n\n");
    row("a thing that is denied", "no rain, ", "rain");
    row("a thing behind one negation", "rain ", "rain", "no ");
    row("many blanks behind a negation", " ", "rain", "no");
    row("moves that contradict", "push in, pull out, ");
    row("all moves", "static, pan left, pan right, tilt up, orbit, push in, zoom out, ");
    row("the same move", "push in, ");
    row("cuts", "cut to a cat ");
    row("blanks behind a cut", " ", "", "cut to x");
    row("placeholders", "<span>x</span>");
    row("braces", "{name} ");
    row("braces that stay open", "{a ");
    row("choices", "{a|b} ");
    row("invisible ones", "a\u200b");
    row("typed shots", "Shot 1: wide shot. ");
    row("numbers", "1. wide\n");
    row("times", "[0-4s] wide ");
    row("styles", "anime, photorealistic, ");
    row("Chinese", "镜头推近，不要下雨，“走”。", "下雨");
}

void TestLintGrowth::timeGrowsWithTheText()
{
    QFETCH(QString, beginning);
    QFETCH(QString, piece);
    QFETCH(QString, negative);
    const Contract contract = documentedContract({Tier::Pro, Mode::TextToVideo});
    constexpr qsizetype once = 16'000;
    const RequestDraft shorter = draftOf(filled(beginning, piece, once), negative);
    const RequestDraft longer = draftOf(filled(beginning, piece, 4 * once), negative);
    allRules(shorter, contract); // word lists are read once
    const double ratio = secondsFor(longer, contract) / secondsFor(shorter, contract);
    // Four is linear, sixteen is each with each.
    QVERIFY2(ratio < 8, qPrintable(QString::number(ratio)));
}

void TestLintGrowth::findingsOfOneRuleAreFew()
{
    RequestDraft draft = draftOf(filled({}, text("he did <span>x</span> no rain \"go\" "), 64'000),
                                 filled({}, text("no rain, "), 9'000));
    const Contract contract = documentedContract(draft.endpoint);
    const QList<Finding> findings = allRules(draft, contract);
    QHash<std::pair<QString, int>, int> counts;
    for (const Finding& finding : findings)
        ++counts[{finding.rule, int(finding.level)}];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int most = LintLevel(it.key().second) == LintLevel::Error ? 50 : 20;
        QVERIFY2(it.value() <= most, qPrintable(it.key().first));
    }
    QCOMPARE(ofRule(findings, text("P007")).size(), 50);
    QCOMPARE(ofRule(findings, text("N401")).size(), 20);
    QCOMPARE(ofRule(findings, text("P007")).first().place.start, 7); // the first ones, by place
    QVERIFY(ofRule(findings, text("P007")).last().place.start < 50 * 40);
}

void TestLintGrowth::errorsThatAreLeftOutStillBlock()
{
    RequestDraft draft = draftOf(text("Wide shot of a harbour at dusk"), {});
    draft.shotsActive = true;
    for (int i = 0; i < 200; ++i)
        draft.shots.append({QString(), 1});
    const Contract contract = documentedContract(draft.endpoint);
    const QList<Problem> problems = check(draft, contract);
    const QList<Finding> findings = lint({.draft = draft, .contract = contract, .problems = problems, .facts = {}});
    QCOMPARE(ofRule(findings, text("S102")).size(), 50);
    QCOMPARE(ofRule(findings, text("S106")).size(), 1); // another rule's errors are not crowded out
    QVERIFY(!canBeSent(findings));
}

void TestLintGrowth::movesThatContradictAreSaidOnce_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("pairs");
    const auto row = [](const char* prompt, const QStringList& pairs) {
        QTest::newRow(prompt) << text(prompt) << pairs;
    };
    row("push in, pull out, push in, pull out", {text("push in/pull out")});
    row("static, pan left, tilt up, orbit", {text("static/pan left")});
    row("pan left, then pan right, then push in, then pull out",
        {text("pan left/pan right"), text("push in/pull out")});
    row("push in, push in, push in", {});
}

void TestLintGrowth::movesThatContradictAreSaidOnce()
{
    QFETCH(QString, prompt);
    QFETCH(QStringList, pairs);
    const RequestDraft draft = draftOf(prompt, {});
    QStringList said;
    const QList<Finding> found = ofRule(allRules(draft, documentedContract(draft.endpoint)), text("C203"));
    for (const Finding& finding : found)
        said.append(finding.values.value(text("a")) + u'/' + finding.values.value(text("b")));
    QCOMPARE(said, pairs);
}

void TestLintGrowth::aQuotationEndsWithItsParagraph()
{
    const QString prompt = text("Here “begins\n\nthis: 「one」 “two” and “three\n\nso «four» \"five\" ”");
    QStringList lines;
    const QList<QuotedLine> found = quotedLines(TextTokens(prompt));
    for (const QuotedLine& line : found)
        lines.append(prompt.mid(line.start, line.length));
    QCOMPARE(lines, (QStringList{text("「one」"), text("“two”"), text("«four»"), text("\"five\"")}));
}

void TestLintGrowth::whatIsDeniedIsNotWanted_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<bool>("wanted");
    const auto row = [](const char* prompt, bool wanted) {
        QTest::newRow(prompt) << text(prompt) << wanted;
    };
    row("Wide shot of a harbour without rain", false);
    row("Wide shot of a harbour without   rain, no \n rain", false);
    row("Wide shot of a harbour, no dogs, never cats, rain", true);
    row("Wide shot of a harbour, no rain, no dogs, rain", true);
    row("Rain on a harbour, no dogs", true);
    row("Wide shot of a harbour, no rain rain", true);
}

void TestLintGrowth::whatIsDeniedIsNotWanted()
{
    QFETCH(QString, prompt);
    QFETCH(bool, wanted);
    const RequestDraft draft = draftOf(prompt, text("rain"));
    const QList<Finding> findings = allRules(draft, documentedContract(draft.endpoint));
    QCOMPARE(ofRule(findings, text("N402")).size(), wanted ? 1 : 0);
}

void TestLintGrowth::aTextBeyondReadingIsOnlyTooLong()
{
    const auto rulesOf = [](qsizetype size) {
        RequestDraft draft = draftOf(filled({}, text("push in, pull out, {name}, "), size), {});
        draft.guidance = 0.95; // a setting is looked at all the same
        const Contract contract = documentedContract(draft.endpoint);
        const QList<Problem> problems = check(draft, contract);
        const QList<Finding> findings = lint({.draft = draft, .contract = contract, .problems = problems, .facts = {}});
        QStringList rules;
        for (const Finding& finding : findings)
            rules.append(finding.rule);
        rules.removeDuplicates();
        return rules;
    };
    QCOMPARE(rulesOf(20'001), (QStringList{text("P002"), text("M704")}));
    QVERIFY(rulesOf(20'000).contains(text("P007")));
    QVERIFY(rulesOf(20'000).contains(text("C203")));
}

QTEST_GUILESS_MAIN(TestLintGrowth)
#include "tst_lintgrowth.moc"
