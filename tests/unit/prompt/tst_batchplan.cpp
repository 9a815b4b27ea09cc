// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestbody.h"
#include "app/jobs/batchorders.h"
#include "tests/support/samples.h"

#include <QSet>
#include <QTest>

using namespace klapper;

namespace {

const Contract& documented(Endpoint endpoint)
{
    static QHash<QString, Contract> contracts;
    if (!contracts.contains(endpoint.modelId()))
        contracts.insert(endpoint.modelId(), documentedContract(endpoint));
    return *contracts.constFind(endpoint.modelId());
}

const Contract& live(Endpoint endpoint)
{
    static QHash<QString, Contract> contracts;
    if (!contracts.contains(endpoint.modelId()))
        contracts.insert(endpoint.modelId(), test::liveContractOf(endpoint));
    return *contracts.constFind(endpoint.modelId());
}

DraftDocument plain()
{
    DraftDocument document;
    document.draft.prompt = QStringLiteral("A harbour");
    return document;
}

/// 20 seconds in five shots.
DraftDocument script()
{
    DraftDocument document = plain();
    document.draft.style = QStringLiteral("35 mm film");
    document.draft.shotsActive = true;
    for (const char* text : {"one", "two", "three", "four", "five"})
        document.draft.shots.append({QString::fromLatin1(text), 4});
    document.batch.split = true;
    return document;
}

QStringList textsOf(const BatchPlan& plan)
{
    QStringList texts;
    for (const PlannedClip& clip : plan.clips) {
        QStringList shots;
        for (const Shot& shot : clip.draft.shots)
            shots.append(shot.text);
        texts.append(shots.join(u' '));
    }
    return texts;
}

} // namespace

class TestBatchPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsOneClip()
    {
        const BatchPlan plan = planBatch(plain(), documented);
        QCOMPARE(plan.clips.size(), 1);
        QCOMPARE(plan.wanted, 1);
        QCOMPARE(plan.clips[0].draft, plain().draft);
        QCOMPARE(plan.total().toDecimal(), QStringLiteral("0.42"));
        QVERIFY(plan.clips[0].differs.isEmpty());
        QVERIFY(plan.problems().isEmpty());
    }

    void aMatrixHasEveryCombinationOnce()
    {
        DraftDocument document = plain();
        document.draft.prompt = QStringLiteral("A harbour at {dawn|dusk}");
        document.batch.takes = 2;
        document.batch.tiers = {Tier::Standard, Tier::Pro, Tier::Standard};
        document.batch.guidances = {0.35, 0.5};
        document.batch.aspects = {QStringLiteral("16:9"), QStringLiteral("9:16")};
        const BatchPlan plan = planBatch(document, documented);
        QCOMPARE(plan.clips.size(), 2 * 2 * 2 * 2 * 2);
        QCOMPARE(plan.wanted, 32);
        QSet<QString> seen;
        for (const PlannedClip& clip : plan.clips) {
            const RequestDraft& draft = clip.draft;
            seen.insert(QStringList{draft.endpoint.modelId(), QString::number(draft.guidance), draft.aspect,
                                    draft.prompt, QString::number(clip.take)}
                            .join(u'/'));
            QCOMPARE(clip.differs, (QStringList{draft.endpoint.tierId(), QString::number(draft.guidance), draft.aspect,
                                                draft.prompt.section(u' ', -1)}));
        }
        QCOMPARE(seen.size(), 32);
        QCOMPARE(plan.clips[1].take, 2); // takes beside each other
        // 16 clips of 5 s on each tier.
        QCOMPARE(plan.total(), Money::fromMicros(16 * 5 * 84'000) + Money::fromMicros(16 * 5 * 112'000));
        QCOMPARE(plan.seconds(), 160);
    }

    void whatAnEndpointDoesNotTakeMakesNoClips()
    {
        DraftDocument document = plain();
        document.draft.endpoint.mode = Mode::ImageToVideo;
        document.draft.firstFrame = QStringLiteral("https://images.example.com/a.png");
        document.batch.aspects = {QStringLiteral("16:9"), QStringLiteral("9:16")};
        QCOMPARE(planBatch(document, documented).clips.size(), 2);
        QVERIFY(!live(document.draft.endpoint).has(Role::Aspect));
        const BatchPlan plan = planBatch(document, live);
        QCOMPARE(plan.clips.size(), 1);
        QVERIFY(plan.clips[0].differs.isEmpty());
    }

    /// The same seed four times would be the same clip, paid for four times.
    void takesOfASeedDiffer()
    {
        DraftDocument document = plain();
        document.draft.seed = 42;
        document.batch.takes = 4;
        QList<qint64> seeds;
        for (const PlannedClip& clip : planBatch(document, documented).clips)
            seeds.append(*clip.draft.seed);
        QCOMPARE(seeds, (QList<qint64>{42, 43, 44, 45}));
        QVERIFY(!live({}).has(Role::Seed));
        for (const PlannedClip& clip : planBatch(document, live).clips)
            QCOMPARE(clip.draft.seed, std::optional<qint64>(42)); // not sent there
        document.draft.seed = (qint64(1) << 53) - 1;
        const BatchPlan last = planBatch(document, documented);
        QVERIFY(last.problems().isEmpty());
        QCOMPARE(*last.clips[3].draft.seed, *document.draft.seed - 3);
        document.batch.takes = 1;
        QCOMPARE(planBatch(document, documented).clips[0].draft.seed, document.draft.seed);
    }

    void aScriptIsMadeInParts()
    {
        const BatchPlan plan = planBatch(script(), documented);
        QCOMPARE(textsOf(plan), (QStringList{QStringLiteral("one two three"), QStringLiteral("four five")}));
        QCOMPARE(plan.clips[0].draft.seconds, 12);
        QCOMPARE(plan.clips[1].draft.seconds, 8);
        QCOMPARE(plan.clips[1].part, 1);
        QCOMPARE(plan.clips[1].parts, 2);
        QCOMPARE(plan.clips[1].firstShot, 3);
        QCOMPARE(plan.seconds(), 20);
        QVERIFY(plan.problems().isEmpty());
        for (const PlannedClip& clip : plan.clips) {
            const QString sent = requestBody(clip.draft, documented(clip.draft.endpoint))[u"prompt"].toString();
            QVERIFY2(sent.startsWith(QStringLiteral("A harbour 35 mm film Shot 1: ")), qPrintable(sent));
        }
    }

    void theSplitIsMovedByHand()
    {
        DraftDocument document = script();
        document.batch.splitBefore = {2, 4};
        QCOMPARE(textsOf(planBatch(document, documented)),
                 (QStringList{QStringLiteral("one two"), QStringLiteral("three four"), QStringLiteral("five")}));
        document.batch.split = false;
        const BatchPlan whole = planBatch(document, documented);
        QCOMPARE(whole.clips.size(), 1);
        QCOMPARE(whole.clips[0].draft, document.draft);
    }

    void partsOfOneScriptStayTogether()
    {
        DraftDocument document = script();
        document.draft.prompt = QStringLiteral("{dawn|dusk}");
        document.batch.takes = 2;
        const BatchPlan plan = planBatch(document, documented);
        QCOMPARE(plan.clips.size(), 8);
        for (qsizetype i = 0; i < plan.clips.size(); ++i) {
            QCOMPARE(plan.clips[i].part, int(i % 2));
            QCOMPARE(plan.clips[i].take, int(i / 2 % 2) + 1);
            QCOMPARE(plan.clips[i].draft.prompt, i < 4 ? QStringLiteral("dawn") : QStringLiteral("dusk"));
        }
        const QList<Order> orders = ordersOf(plan, documented, QStringLiteral("/clips"));
        QSet<QString> batches;
        for (qsizetype i = 0; i < orders.size(); ++i) {
            QCOMPARE(orders[i].draft, plan.clips[i].draft);
            QCOMPARE(orders[i].batchPart, plan.clips[i].part);
            QCOMPARE(orders[i].batchParts, 2);
            QCOMPARE(orders[i].batchId == orders[i - i % 2].batchId, true);
            batches.insert(orders[i].batchId);
        }
        QCOMPARE(batches.size(), 4);
        QVERIFY(ordersOf(planBatch(plain(), documented), documented, QString()).first().batchId.isEmpty());
    }

    void framesOfAScriptStandWhereTheyBelong()
    {
        DraftDocument document = script();
        document.draft.endpoint.mode = Mode::ImageToVideo;
        document.draft.firstFrame = QStringLiteral("https://images.example.com/a.png");
        document.draft.lastFrame = QStringLiteral("https://images.example.com/z.png");
        document.draft.elements = {QJsonObject{{QStringLiteral("name"), QStringLiteral("her")}}};
        const BatchPlan plan = planBatch(document, documented);
        QVERIFY(plan.problems().isEmpty());
        QCOMPARE(plan.clips[0].draft.lastFrame, QString());
        QCOMPARE(plan.clips[1].draft.lastFrame, document.draft.lastFrame);
        for (const PlannedClip& clip : plan.clips) {
            QCOMPARE(clip.draft.firstFrame, document.draft.firstFrame);
            QCOMPARE(clip.draft.elements, document.draft.elements);
            QVERIFY(!clip.fromPrevious);
        }
    }

    void chainedPartsBeginWithThePartBefore()
    {
        DraftDocument document = script();
        document.draft.lastFrame = QStringLiteral("https://images.example.com/z.png"); // switched off in this mode
        document.batch.chained = true;
        document.batch.tiers = {Tier::Standard, Tier::Pro};
        const BatchPlan plan = planBatch(document, live);
        QCOMPARE(plan.clips.size(), 4);
        QVERIFY(plan.problems().isEmpty()); // the missing frame comes from the clip before
        for (const PlannedClip& clip : plan.clips) {
            QCOMPARE(clip.fromPrevious, clip.part == 1);
            QCOMPARE(clip.draft.endpoint.takesImage(), clip.part == 1);
            QCOMPARE(clip.draft.lastFrame, QString());
        }
        QCOMPARE(plan.clips[3].draft.endpoint, (Endpoint{Tier::Pro, Mode::ImageToVideo}));
        QCOMPARE(plan.clips[3].price.total, Money::fromMicros(8 * 112'000));
        // A contract that takes addresses alone has no way for the last frame of a clip on this computer.
        for (const PlannedClip& clip : planBatch(document, documented).clips) {
            QVERIFY(!clip.fromPrevious);
            QVERIFY(!clip.draft.endpoint.takesImage());
        }
        // What else is wrong with such a part is said.
        document.draft.guidance = 7;
        QCOMPARE(planBatch(document, live).problems().first().kind, ProblemKind::GuidanceRange);
    }

    void problemsNameTheShotsOfTheScript()
    {
        DraftDocument document = script();
        document.draft.shots[4].text.clear();
        const QList<Problem> problems = planBatch(document, documented).problems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, ProblemKind::ShotTextMissing);
        QCOMPARE(problems[0].shot, 4);
    }

    void tooManyClipsAreCountedAndNotMade()
    {
        DraftDocument document = plain();
        document.draft.prompt = QStringLiteral("{1|2|3|4|5|6|7|8}");
        document.batch.takes = 8;
        QCOMPARE(planBatch(document, documented).clips.size(), 64);
        document.draft.negative = QStringLiteral("{a|b}");
        const BatchPlan plan = planBatch(document, documented);
        QVERIFY(plan.isTooMany());
        QCOMPARE(plan.wanted, 128);
        QVERIFY(plan.clips.isEmpty());
        document.draft.prompt = QStringLiteral("{a|b}").repeated(3'000);
        QVERIFY(planBatch(document, documented).isTooMany());
        document.batch.alternations = false;
        QCOMPARE(planBatch(document, documented).clips.size(), 8);
        QCOMPARE(planBatch(document, documented).clips[0].draft.prompt, document.draft.prompt);
        QCOMPARE(planDrafts(QList<RequestDraft>(65, plain().draft), documented).wanted, 65);
        QVERIFY(planDrafts(QList<RequestDraft>(65, plain().draft), documented).clips.isEmpty());
        QCOMPARE(planDrafts(QList<RequestDraft>(3, plain().draft), documented).total().toDecimal(),
                 QStringLiteral("1.26"));
    }

    void differencesAndSizesAreThoseOfTheWholePlan()
    {
        DraftDocument document = script();
        document.batch.takes = 3;
        const BatchPlan plan = planBatch(document, documented);
        QCOMPARE(plan.total(), Money::fromMicros(60 * 84'000));
        QCOMPARE(differenceOfAudio(plan), Money::fromMicros(60 * 42'000));
        QCOMPARE(priceOnTier(plan, Tier::Pro), Money::fromMicros(60 * 112'000));
        QCOMPARE(priceOnTier(document, Tier::FourK, documented), Money::fromMicros(60 * 420'000));
        QCOMPARE(expectedBytes(plan), qint64(60) * 1'000'000);
        DraftDocument large = document;
        large.draft.audio = true;
        large.draft.endpoint.tier = Tier::FourK;
        const BatchPlan largePlan = planBatch(large, documented);
        QCOMPARE(differenceOfAudio(largePlan), Money()); // flat
        QCOMPARE(expectedBytes(largePlan), qint64(60) * (45'000'000 + 384'000) / 8);
        QCOMPARE(expectedBytes(largePlan.clips[0]), qint64(12) * (45'000'000 + 384'000) / 8);
    }
};

QTEST_GUILESS_MAIN(TestBatchPlan)
#include "tst_batchplan.moc"
