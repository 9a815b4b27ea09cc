// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintfix.h"
#include "app/prompt/lintrules.h"
#include "app/prompt/phrases.h"
#include "tests/support/samples.h"
#include "tests/unit/prompt/lintsample.h"

#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

/// A plain text to video draft with the quick fix of its first finding of a rule applied.
RequestDraft after(const RequestDraft& draft, const char* rule, const char* fix, const Contract& contract)
{
    const QList<Problem> problems = check(draft, contract);
    const QList<Finding> findings = lint({.draft = draft, .contract = contract, .problems = problems, .facts = {}});
    const QList<Finding> found = ofRule(findings, QString::fromLatin1(rule));
    if (found.isEmpty() || !found.first().fixes.contains(QString::fromLatin1(fix)))
        return {};
    return fixedBy(draft, contract, found.first(), QString::fromLatin1(fix));
}

RequestDraft promptAfter(const QString& prompt, const char* rule, const char* fix, int seconds = 8)
{
    RequestDraft draft;
    draft.prompt = prompt;
    draft.seconds = seconds;
    return after(draft, rule, fix, documentedContract(draft.endpoint));
}

RequestDraft withShots(const QList<Shot>& shots, int seconds)
{
    RequestDraft draft;
    draft.shotsActive = true;
    draft.shots = shots;
    draft.seconds = seconds;
    return draft;
}

} // namespace

class TestLintFix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFixTakesItsFindingAway();
    void windowFixesLeaveTheDraftAlone();
    void anUnknownFixOrAnOldFindingChangesNothing();
    void textReadsOnAfterAWordIsGone_data();
    void textReadsOnAfterAWordIsGone();
    void shotsKeepTheirSum();
    void fittedShotsKeepTheirProportions();
    void typedShotsBecomeRows();
    void cutsBecomeShots();
    void sentencesComeInTheLanguageOfTheText();
    void fixesSayWhatThePaletteSays();
    void guidanceBeyondTheContractIsClamped();
    void theNearestOfferedRatioIsSet();
};

void TestLintFix::everyFixTakesItsFindingAway()
{
    int applied = 0;
    for (const LintSample& sample : lintSamples()) {
        if (!sample.fails)
            continue;
        const QList<Finding> found = ofRule(sample.lint(), sample.rule);
        QVERIFY(!found.isEmpty());
        for (const QString& fix : found.first().fixes) {
            if (lintFix(fix)->isWindows)
                continue;
            const RequestDraft fixed =
                fixedBy(sample.draft, sample.contract(sample.draft.endpoint), found.first(), fix);
            const QString what = sample.rule + u' ' + sample.name + u' ' + fix + u": " + fixed.prompt;
            QVERIFY2(fixed != sample.draft, qPrintable(what));
            QVERIFY2(ofRule(sample.lint(fixed), sample.rule).size() < found.size(), qPrintable(what));
            ++applied;
        }
    }
    QVERIFY(applied > 60);
}

void TestLintFix::windowFixesLeaveTheDraftAlone()
{
    QStringList windows;
    for (const LintFix& fix : lintFixes()) {
        if (!fix.isWindows)
            continue;
        windows.append(fix.name);
        const RequestDraft draft = fullDraft({Tier::Pro, Mode::ImageToVideo});
        QCOMPARE(fixedBy(draft, documentedContract(draft.endpoint), {}, fix.name), draft);
    }
    windows.sort();
    QCOMPARE(windows, (QStringList{QStringLiteral("override"), QStringLiteral("splitScript")}));
}

void TestLintFix::anUnknownFixOrAnOldFindingChangesNothing()
{
    const RequestDraft draft = fullDraft({Tier::Pro, Mode::TextToVideo});
    const Contract contract = documentedContract(draft.endpoint);
    QCOMPARE(fixedBy(draft, contract, {}, QStringLiteral("nonsense")), draft);
    Finding old;
    old.place = {.role = Role::Shots, .shot = 4, .start = 90, .length = 3};
    old.values.insert(QStringLiteral("a"), QStringLiteral("Then"));
    for (const char* name : {"mergeShots", "removeShot", "clampShot", "dropOpener", "addFraming", "leadWithCamera",
                             "dropFromNegative", "keepFirstMove", "clampGuidance", "setRatio"})
        QCOMPARE(fixedBy(draft, contract, old, QString::fromLatin1(name)), draft);
}

void TestLintFix::textReadsOnAfterAWordIsGone_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("fix");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* prompt, const char* rule, const char* fix, const char* expected) {
        QTest::newRow(prompt) << QString::fromUtf8(prompt) << QByteArray(rule) << QByteArray(fix)
                              << QString::fromUtf8(expected);
    };
    row("Static shot, tracking shot of a runner on a beach", "C203", "dropFirst",
        "Tracking shot of a runner on a beach");
    row("Static shot of a pier, then dolly in, rain", "C203", "dropSecond", "Static shot of a pier, rain");
    row("Wide shot. Static shot and tracking shot.", "C203", "dropSecond", "Wide shot. Static shot.");
    row("Photorealistic, anime style, a fox in the snow", "C206", "dropSecond", "Photorealistic, a fox in the snow");
    row("Close-up of a man saying \"Hello!\" No dialogue, soft music.", "A303", "dropFirst",
        "Close-up of a man saying \"Hello!\" Soft music.");
    row("A red fox runs through deep snow between old trees at dawn, wide shot, soft light", "C200", "leadWithCamera",
        "Wide shot, a red fox runs through deep snow between old trees at dawn, soft light");
    row("A woman walks down an alley in the rain under neon signs, then the camera cranes up over the roofs, fog",
        "C200", "leadWithCamera",
        "The camera cranes up over the roofs, a woman walks down an alley in the rain under neon signs, fog");
    row("一位老人坐在湖边的长椅上，手里拿着一封信，微风吹动他的衣角，镜头缓慢推近，夕阳", "C200", "leadWithCamera",
        "镜头缓慢推近，一位老人坐在湖边的长椅上，手里拿着一封信，微风吹动他的衣角，夕阳");
    row("A red fox in deep snow at dawn", "C201", "addCamera", "Slow push-in, a red fox in deep snow at dawn");
    row("清晨，一只红狐在深雪里奔跑", "C201", "addCamera", "缓慢推近，清晨，一只红狐在深雪里奔跑");
    row("固定镜头，推镜头靠近红狐，清晨的雪地", "C203", "dropFirst", "推镜头靠近红狐，清晨的雪地");
}

void TestLintFix::textReadsOnAfterAWordIsGone()
{
    QFETCH(QString, prompt);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, fix);
    QFETCH(QString, expected);
    RequestDraft draft;
    draft.prompt = prompt;
    draft.seconds = 8;
    draft.audio = true;
    QCOMPARE(after(draft, rule.constData(), fix.constData(), documentedContract(draft.endpoint)).prompt, expected);
}

void TestLintFix::shotsKeepTheirSum()
{
    const RequestDraft draft = withShots(
        {{QStringLiteral("Wide shot of the sea"), 4}, {QString(), 3}, {QStringLiteral("Close-up, a hand"), 1}}, 8);
    const Contract contract = documentedContract(draft.endpoint);
    QCOMPARE(after(draft, "S102", "removeShot", contract).shots,
             (QList<Shot>{{QStringLiteral("Wide shot of the sea"), 7}, {QStringLiteral("Close-up, a hand"), 1}}));
    QCOMPARE(after(draft, "S108", "mergeShots", contract).shots,
             (QList<Shot>{{QStringLiteral("Wide shot of the sea"), 4}, {QStringLiteral("Close-up, a hand"), 4}}));
    const RequestDraft same =
        withShots({{QStringLiteral("Close-up, a hand"), 4}, {QStringLiteral("Close-up, an eye"), 4}}, 8);
    QCOMPARE(after(same, "S111", "mergeShots", contract).shots,
             (QList<Shot>{{QStringLiteral("Close-up, a hand. Close-up, an eye"), 8}}));
}

void TestLintFix::fittedShotsKeepTheirProportions()
{
    const auto seconds = [](const RequestDraft& draft) {
        QList<int> all;
        for (const Shot& shot : draft.shots)
            all.append(shot.seconds);
        return all;
    };
    const QString text = QStringLiteral("Wide shot of the sea");
    const Contract contract = documentedContract({});
    RequestDraft draft = withShots({{text, 4}, {text, 2}, {text, 2}}, 12);
    QCOMPARE(seconds(after(draft, "S106", "fitShots", contract)), (QList<int>{6, 3, 3}));
    QCOMPARE(after(draft, "S106", "fitClip", contract).seconds, 8);
    draft = withShots({{text, 90}, {text, 1}, {text, 1}}, 3);
    QCOMPARE(seconds(after(draft, "S106", "fitShots", contract)), (QList<int>{1, 1, 1}));
    draft = withShots({{text, -5}, {text, 2147483647}}, 7);
    const QList<int> fitted = seconds(after(draft, "S106", "fitShots", contract));
    QCOMPARE(fitted, (QList<int>{1, 6}));
}

void TestLintFix::typedShotsBecomeRows()
{
    const RequestDraft draft = promptAfter(
        QStringLiteral(
            "A cafe. Shot 1: wide of the cafe at dusk. Shot 2: medium close-up of the barista. Shot 3: tight on "
            "the pour."),
        "S116", "rowsFromText", 9);
    QVERIFY(draft.shotsActive);
    QCOMPARE(draft.prompt, QStringLiteral("A cafe."));
    QCOMPARE(draft.shots.size(), 3);
    QCOMPARE(draft.seconds, 9);
    for (const Shot& shot : draft.shots)
        QCOMPARE(shot.seconds, 3);
    QVERIFY(draft.shots[1].text.startsWith(u"medium close-up of the barista"));
}

void TestLintFix::cutsBecomeShots()
{
    const RequestDraft draft =
        promptAfter(QStringLiteral("Wide shot of a tower in the rain. Cut to: close-up of the keeper, "
                                   "cut to his hand."),
                    "C208", "shotsFromCuts", 8);
    QCOMPARE(draft.shots, (QList<Shot>{{QStringLiteral("Wide shot of a tower in the rain."), 2},
                                       {QStringLiteral("close-up of the keeper"), 3},
                                       {QStringLiteral("his hand."), 3}}));
    QVERIFY(draft.shotsActive);
    QCOMPARE(draft.prompt, QString());
}

void TestLintFix::sentencesComeInTheLanguageOfTheText()
{
    RequestDraft draft;
    draft.audio = true;
    draft.prompt = QStringLiteral("Wide shot of a tower at dusk");
    const Contract contract = documentedContract(draft.endpoint);
    QCOMPARE(after(draft, "A302", "addRoomTone", contract).prompt,
             QStringLiteral("Wide shot of a tower at dusk. No dialogue, only ambient room tone."));
    draft.prompt = QStringLiteral("全景，黄昏的灯塔矗立在海边");
    QCOMPARE(after(draft, "A302", "addRoomTone", contract).prompt,
             QStringLiteral("全景，黄昏的灯塔矗立在海边。无对白，只有环境音。"));
    draft.shotsActive = true; // then it belongs to all of them
    draft.shots = {{QStringLiteral("特写，灯光"), 5}};
    const RequestDraft shared = after(draft, "A302", "addRoomTone", contract);
    QCOMPARE(shared.prompt, draft.prompt);
    QCOMPARE(shared.style, QStringLiteral("无对白，只有环境音。"));
}

void TestLintFix::fixesSayWhatThePaletteSays()
{
    RequestDraft draft = fullDraft({Tier::Pro, Mode::ImageToVideo});
    const Contract contract = documentedContract(draft.endpoint);
    draft.shots.clear();
    draft.prompt = QStringLiteral("Slow push-in on a woman at a window.");
    QCOMPARE(after(draft, "I511", "addIdentity", contract).prompt, // the words of the seed
             QStringLiteral("Slow push-in on a woman at a window. Preserve the subject's face, pose, and clothing; "
                            "only the camera moves and the background changes."));
    draft.prompt = QStringLiteral("Slow push-in on a perfume bottle.");
    const QString product = after(draft, "I511", "addIdentity", contract).prompt;
    int told = 0;
    for (const Phrase& phrase : phrases()) {
        told += product.endsWith(phrase.text);
        QVERIFY(phraseFor(phrase.id, QStringLiteral("灯塔")) == phrase.textZh);
        QVERIFY(phraseFor(phrase.id, QStringLiteral("a lighthouse")) == phrase.text);
    }
    QCOMPARE(told, 1);
}

void TestLintFix::guidanceBeyondTheContractIsClamped()
{
    RequestDraft draft = fullDraft({Tier::Pro, Mode::TextToVideo});
    const Contract contract = documentedContract(draft.endpoint);
    for (const double guidance : {1.5, -2.0, qQNaN()}) {
        draft.guidance = guidance;
        const RequestDraft fixed = after(draft, "", "clampGuidance", contract);
        QCOMPARE(check(fixed, contract), QList<Problem>());
    }
}

void TestLintFix::theNearestOfferedRatioIsSet()
{
    RequestDraft draft = fullDraft({Tier::Pro, Mode::TextToVideo});
    const Contract contract = liveContractOf(draft.endpoint); // 16:9, 9:16, 1:1
    const auto set = [&](const QString& ratio) {
        draft.aspect = ratio;
        return after(draft, "", "nearestRatio", contract).aspect;
    };
    QCOMPARE(set(QStringLiteral("21:9")), QStringLiteral("16:9"));
    QCOMPARE(set(QStringLiteral("3:4")), QStringLiteral("1:1"));
    QCOMPARE(set(QStringLiteral("2:5")), QStringLiteral("9:16"));
    QCOMPARE(set(QStringLiteral("nonsense")), QStringLiteral("16:9"));
}

QTEST_GUILESS_MAIN(TestLintFix)
#include "tst_lintfix.moc"
