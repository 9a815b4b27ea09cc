// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintrules.h"
#include "tests/support/samples.h"
#include "tests/unit/prompt/lintsample.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

QString levelWord(LintLevel level)
{
    switch (level) {
    case LintLevel::Error:
        return QStringLiteral("error");
    case LintLevel::Warning:
        return QStringLiteral("warning");
    case LintLevel::Hint:
        return QStringLiteral("hint");
    }
    Q_UNREACHABLE();
}

QStringList strings(const QJsonValue& value)
{
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array)
        all.append(each.toString());
    return all;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression braces(QStringLiteral("\\{(\\w+)\\}"));
    QStringList names;
    auto found = braces.globalMatch(text);
    while (found.hasNext())
        names.append(found.next().captured(1));
    names.sort();
    return names;
}

QList<Finding> findingsOf(const RequestDraft& draft, const Contract& contract, const LintFacts& facts = {})
{
    return lint({.draft = draft, .contract = contract, .problems = check(draft, contract), .facts = facts});
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleOfTheTableHasSamplesAndTexts();
    void aSampleIsJudgedAsItSays_data();
    void aSampleIsJudgedAsItSays();
    void everyFixOfARuleIsOfferedSomewhere();
    void everyPlaceholderHasItsValue();
    void warningsAreMutedAndErrorsAreNot();
    void mutingTheLastFrameWithShotsSendsIt();
    void errorsComeFirstThenTheFormFromTopToBottom();
    void everyProblemStaysAnError();
    void aClipOfASplitScriptIsNotSplitAgain();
    void aLoneSurrogateIsInvisible();
    void whatIsFilledInIsNotReadAsAPlaceholder();
};

void TestLint::everyRuleOfTheTableHasSamplesAndTexts()
{
    // The table that a person decided, not the data under test.
    const QStringList table =
        QStringLiteral("P001 P002 P003 P005 P006 P007 S101 S102 S103 S105 S106 S107 S108 S110 S111 S112 S114 S116 S118 "
                       "S119 C200 C201 C202 C203 C205 C206 C208 A301 A302 A303 A304 A308 N401 N402 I501 I502 I503 I504 "
                       "I505 I506 I508 I509 I511 M701 M702 M703 M704 M705")
            .split(u' ');
    QStringList ids;
    for (const LintRule& rule : lintRules()) {
        ids.append(rule.id);
        QVERIFY2(!rule.message.english.isEmpty() && !rule.message.chinese.isEmpty(), qPrintable(rule.id));
        QVERIFY2(!rule.source.isEmpty() && !rule.group.isEmpty(), qPrintable(rule.id));
        QCOMPARE(placeholders(rule.message.chinese), placeholders(rule.message.english));
        QCOMPARE(placeholders(rule.ask.chinese), placeholders(rule.ask.english));
        for (const QString& fix : rule.fixes)
            QVERIFY2(lintFix(fix), qPrintable(fix));
        QVERIFY2(rule.level != LintLevel::Error || !rule.canBeMuted || rule.isOverride || rule.id == u"I505",
                 qPrintable(rule.id));
    }
    QCOMPARE(ids, table);
    for (const LintFix& fix : lintFixes())
        QCOMPARE(placeholders(fix.label.chinese), placeholders(fix.label.english));
    QHash<QString, int> passing;
    QHash<QString, int> failing;
    for (const LintSample& sample : lintSamples()) {
        QVERIFY2(table.contains(sample.rule), qPrintable(sample.rule));
        ++(sample.fails ? failing : passing)[sample.rule];
    }
    for (const QString& id : table)
        QVERIFY2(passing.value(id) > 0 && failing.value(id) > 0, qPrintable(id));
}

void TestLint::aSampleIsJudgedAsItSays_data()
{
    QTest::addColumn<int>("at");
    const QList<LintSample> samples = lintSamples();
    for (int i = 0; i < samples.size(); ++i) {
        const QString kind = samples[i].fails ? QStringLiteral("fails") : QStringLiteral("passes");
        QTest::newRow(qPrintable(samples[i].rule + u' ' + kind + u": " + samples[i].name)) << i;
    }
}

void TestLint::aSampleIsJudgedAsItSays()
{
    QFETCH(int, at);
    static const QList<LintSample> samples = lintSamples();
    const LintSample& sample = samples[at];
    const QList<Finding> found = ofRule(sample.lint(), sample.rule);
    QCOMPARE(!found.isEmpty(), sample.fails);
    if (!sample.fails)
        return;
    const Finding& finding = found.first();
    const QJsonObject& wish = sample.json;
    if (wish.contains(u"level"))
        QCOMPARE(levelWord(finding.level), wish[u"level"].toString());
    if (wish.contains(u"role"))
        QCOMPARE(roleWord(finding.place.role), wish[u"role"].toString());
    if (wish.contains(u"shot"))
        QCOMPARE(finding.place.shot, wish[u"shot"].toInt());
    if (wish.contains(u"marks"))
        QCOMPARE(markedText(sample.draft, finding.place), wish[u"marks"].toString());
    if (wish.contains(u"fixes"))
        QCOMPARE(finding.fixes, strings(wish[u"fixes"]));
    if (wish.contains(u"says"))
        QCOMPARE(lintMessage(finding, false), wish[u"says"].toString());
    if (wish.contains(u"saysZh"))
        QCOMPARE(lintMessage(finding, true), wish[u"saysZh"].toString());
    if (finding.level == LintLevel::Error)
        QVERIFY(!canBeSent(sample.lint()));
}

void TestLint::everyFixOfARuleIsOfferedSomewhere()
{
    QHash<QString, QSet<QString>> offered;
    for (const LintSample& sample : lintSamples()) {
        for (const Finding& finding : sample.lint()) {
            for (const QString& fix : finding.fixes)
                offered[finding.rule].insert(fix);
        }
    }
    for (const LintRule& rule : lintRules())
        QCOMPARE(offered.value(rule.id), QSet<QString>(rule.fixes.begin(), rule.fixes.end()));
}

void TestLint::everyPlaceholderHasItsValue()
{
    for (const LintSample& sample : lintSamples()) {
        for (const Finding& finding : sample.lint()) {
            for (const bool chinese : {false, true}) {
                const QString said = lintMessage(finding, chinese);
                QVERIFY2(finding.rule == u"P007" || !said.contains(u'{'), qPrintable(finding.rule + u": " + said));
                for (const QString& fix : finding.fixes) {
                    const QString label = lintFixLabel(finding, fix, chinese);
                    QVERIFY2(!label.isEmpty() && !label.contains(u'{'), qPrintable(fix + u": " + label));
                }
            }
        }
    }
}

void TestLint::warningsAreMutedAndErrorsAreNot()
{
    int muted = 0;
    for (const LintSample& sample : lintSamples()) {
        const QList<Finding> before = ofRule(sample.lint(), sample.rule);
        const QList<Finding> after = ofRule(sample.lint(sample.draft, {sample.rule}), sample.rule);
        const auto errors = std::count_if(before.begin(), before.end(),
                                          [](const Finding& finding) { return finding.level == LintLevel::Error; });
        QCOMPARE(after.size(), sample.rule == u"S118" ? 0 : errors);
        for (const Finding& finding : before)
            QCOMPARE(canBeMuted(finding), sample.rule == u"S118" || finding.level != LintLevel::Error);
        muted += int(before.size() - after.size());
    }
    QVERIFY(muted > 60);
}

void TestLint::mutingTheLastFrameWithShotsSendsIt()
{
    RequestDraft draft = fullDraft({Tier::Pro, Mode::ImageToVideo});
    draft.negative.clear();
    draft.shotsActive = true;
    draft.shots = {{QStringLiteral("Wide shot of the sea"), 4}, {QStringLiteral("Close-up of a hand"), 4}};
    const Contract contract = liveContractOf(draft.endpoint);
    QVERIFY(!canBeSent(findingsOf(draft, contract)));
    LintFacts facts;
    facts.muted = {QStringLiteral("S118")};
    QVERIFY(canBeSent(findingsOf(draft, contract, facts)));
}

void TestLint::errorsComeFirstThenTheFormFromTopToBottom()
{
    RequestDraft draft;
    draft.endpoint = {Tier::FourK, Mode::ImageToVideo};
    draft.prompt = QStringLiteral("A sea at {hour}, soft music, push in, orbit shot");
    draft.seconds = 2;
    draft.negative = QStringLiteral("no text");
    draft.guidance = 0.1;
    QStringList rules;
    for (const Finding& finding : findingsOf(draft, documentedContract(draft.endpoint)))
        rules.append(finding.rule);
    QCOMPARE(rules, (QStringList{QStringLiteral("I501"), QStringLiteral("P007"), QStringLiteral("S107"),
                                 QStringLiteral("A301"), QStringLiteral("C202"), QStringLiteral("N401"),
                                 QStringLiteral("M701"), QStringLiteral("M704")}));
}

void TestLint::everyProblemStaysAnError()
{
    for (int kind = 0; kind <= int(ProblemKind::EndpointUnknownField); ++kind) {
        const Problem problem{.kind = ProblemKind(kind), .limit = 1, .choices = {QStringLiteral("16:9")}};
        const RequestDraft draft = fullDraft({Tier::Pro, Mode::TextToVideo});
        const Contract contract = documentedContract(draft.endpoint);
        LintFacts facts;
        for (const LintRule& rule : lintRules())
            facts.muted.append(rule.id);
        const QList<Finding> findings =
            lint({.draft = draft, .contract = contract, .problems = {problem}, .facts = facts});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().problem, std::optional(problem));
        QVERIFY(!canBeSent(findings));
    }
}

void TestLint::aClipOfASplitScriptIsNotSplitAgain()
{
    RequestDraft draft = fullDraft({Tier::Pro, Mode::TextToVideo});
    draft.shotsActive = true;
    draft.shots = {{QStringLiteral("Wide shot of the sea"), 2}, {QStringLiteral("Close-up of a hand"), 16}};
    draft.seconds = 18;
    const Contract contract = documentedContract(draft.endpoint);
    const auto fixesOf = [&](double seconds) {
        const QList<Problem> problems{
            {.kind = ProblemKind::DurationRange, .role = Role::Duration, .value = seconds, .low = 3, .limit = 15}};
        return lint({.draft = draft, .contract = contract, .problems = problems, .facts = {}}).first().fixes;
    };
    QCOMPARE(fixesOf(18), (QStringList{QStringLiteral("splitScript"), QStringLiteral("clampSeconds")}));
    QCOMPARE(fixesOf(16), QStringList()); // what the plan says of its second clip
}

void TestLint::aLoneSurrogateIsInvisible()
{
    RequestDraft draft = fullDraft({Tier::Pro, Mode::TextToVideo});
    const Contract contract = documentedContract(draft.endpoint);
    draft.prompt += QChar(0xD83C);
    const QList<Finding> found = ofRule(findingsOf(draft, contract), QStringLiteral("P006"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().place.start, draft.prompt.size() - 1);
    draft.prompt += QChar(0xDFAC); // now it is a clapper board
    QVERIFY(ofRule(findingsOf(draft, contract), QStringLiteral("P006")).isEmpty());
}

void TestLint::whatIsFilledInIsNotReadAsAPlaceholder()
{
    Finding finding;
    finding.rule = QStringLiteral("C203");
    finding.values = {{QStringLiteral("a"), QStringLiteral("{b}")}, {QStringLiteral("b"), QStringLiteral("{a} <b>")}};
    QCOMPARE(lintMessage(finding, false), QStringLiteral("'{b}' and '{a} <b>' contradict each other."));
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
