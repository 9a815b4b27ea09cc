// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/practicehouse.h"
#include "ui/models/composemodel.h"
#include "ui/models/samplerecipes.h"
#include "ui/models/script.h"

#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

class TestComposeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void priceFollowsEveryEdit();
    void keepsEveryValueOverAllEndpointsAndBothContracts();
    void saysWhatIsAbsentAndWhy();
    void firstShotHasTheClipsLength();
    void fitsTheClipToTheShots();
    void everyEditIsUndone();
    void undoGoesOverBothViews();
    void aScriptIsAsLongAsItsShots();
    void aBorderOfClipsStaysAtItsShot();
    void samplesCanBeSentOnceTheyHaveTheirFrame();
};

void TestComposeModel::priceFollowsEveryEdit()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    QSignalSpy changed(&model, &ComposeModel::changed);
    QCOMPARE(model.price().total.toDecimal(), QStringLiteral("0.42"));
    model.setTier(Tier::Pro);
    model.setAudio(true);
    model.setSeconds(8);
    QCOMPARE(model.price().total.toDecimal(), QStringLiteral("1.344"));
    QCOMPARE(model.rateOf(Tier::Standard).toDecimal(), QStringLiteral("0.126"));
    QCOMPARE(changed.size(), 3);
    model.setSeconds(8);
    QCOMPARE(changed.size(), 3);
    QVERIFY(!model.isReady());
    model.setPrompt(QStringLiteral("A harbour"));
    QVERIFY(model.isReady());
}

void TestComposeModel::keepsEveryValueOverAllEndpointsAndBothContracts()
{
    for (const auto played : {practice::PlayedContract::Documented, practice::PlayedContract::Live}) {
        PracticeHouse house(played);
        ComposeModel model(house.engine->contracts());
        RequestDraft draft = sampleDraft(Sample::MultiShot);
        draft.firstFrame = QStringLiteral("https://images.example.org/a.jpg");
        draft.lastFrame = QStringLiteral("https://images.example.org/b.jpg");
        draft.negative = QStringLiteral("text");
        draft.aspect = QStringLiteral("21:9");
        draft.guidance = 0.35;
        draft.seed = 42;
        model.setDraft(draft);
        QSignalSpy refreshed(&house.engine->contracts(), &ContractStore::refreshed);
        house.engine->contracts().refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 6, 20'000);
        const bool live = played == practice::PlayedContract::Live;
        for (const Endpoint& endpoint : Endpoint::all()) {
            model.setTier(endpoint.tier);
            model.setMode(endpoint.mode);
            draft.endpoint = endpoint;
            QCOMPARE(model.draft(), draft);
        }
        QCOMPARE(model.fieldState(Role::Seed).isAvailable(), !live);
    }
}

void TestComposeModel::saysWhatIsAbsentAndWhy()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    using Absence = ComposeModel::Absence;
    QCOMPARE(model.fieldState(Role::FirstFrame).absence, Absence::NeedsImageMode);
    QCOMPARE(model.fieldState(Role::Aspect).absence, Absence::None);
    QCOMPARE(model.fieldState(Role::Elements).absence, Absence::NotInContract);
    QCOMPARE(model.fieldState(Role::Shots).absence, Absence::None);
    model.setMode(Mode::ImageToVideo);
    QCOMPARE(model.fieldState(Role::FirstFrame).absence, Absence::None);
}

void TestComposeModel::firstShotHasTheClipsLength()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    model.setSeconds(9);
    model.setShotsActive(true);
    QCOMPARE(model.draft().shots, (QList<Shot>{{QString(), 9}}));
    model.setShotsActive(false);
    QCOMPARE(model.draft().shots.size(), 1); // kept for later
}

void TestComposeModel::fitsTheClipToTheShots()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    RequestDraft draft = sampleDraft(Sample::MultiShot);
    draft.seconds = 12;
    model.setDraft(draft);
    QVERIFY(!model.isReady());
    model.fitDurationToShots();
    QCOMPARE(model.draft().seconds, 8);
    QVERIFY(model.isReady());
    model.shots().setData(model.shots().index(0, ShotTableModel::SecondsColumn), 30);
    model.fitDurationToShots();
    QCOMPARE(model.draft().seconds, 15);
}

void TestComposeModel::everyEditIsUndone()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    QVERIFY(!model.canUndo());
    const auto type = [&model](const QString& text) {
        for (int i = 1; i <= text.size(); ++i)
            model.setPrompt(text.left(i));
    };
    type(QStringLiteral("A harbour at dusk"));
    model.setTier(Tier::Pro);
    model.setShotsActive(true);
    model.shots().setData(model.shots().index(0, ShotTableModel::TextColumn), QStringLiteral("Wide shot"));
    const DraftDocument last = model.document();
    model.undo();
    QCOMPARE(model.draft().shots.first().text, QString());
    QCOMPARE(model.shots().shots(), model.draft().shots);
    model.undo();
    QVERIFY(!model.draft().shotsActive);
    model.undo();
    QCOMPARE(model.draft().endpoint.tier, Tier::Standard);
    QCOMPARE(model.draft().prompt, QStringLiteral("A harbour at dusk"));
    model.undo(); // what was typed without a pause is one step
    QVERIFY(!model.canUndo());
    QCOMPARE(model.draft(), RequestDraft());
    while (model.canRedo())
        model.redo();
    QCOMPARE(model.document(), last);
    model.undo();
    model.setSeconds(9); // a new edit ends what could be redone
    QVERIFY(!model.canRedo());
}

void TestComposeModel::undoGoesOverBothViews()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    model.setPrompt(QStringLiteral("Dusk. Shot 1 (4s): wide. Shot 2 (3s): close."));
    const RequestDraft typed = model.draft();
    model.setShotsActive(true);
    QCOMPARE(model.shots().shots(), (QList<Shot>{{QStringLiteral("wide."), 4}, {QStringLiteral("close."), 3}}));
    QCOMPARE(model.draft().seconds, 7);
    model.shots().split(0, 2);
    const RequestDraft rows = model.draft();
    model.setShotsActive(false);
    QCOMPARE(model.draft().prompt, QStringLiteral("Dusk. Shot 1: wi. Shot 2: de. Shot 3: close."));
    model.setPrompt(QStringLiteral("Gone"));
    model.undo();
    model.undo();
    QCOMPARE(model.draft(), rows);
    model.undo();
    model.undo();
    QCOMPARE(model.draft(), typed);
    for (int i = 0; i < 3; ++i)
        model.redo();
    QCOMPARE(model.draft().prompt, QStringLiteral("Dusk. Shot 1: wi. Shot 2: de. Shot 3: close."));
}

void TestComposeModel::aScriptIsAsLongAsItsShots()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    RequestDraft draft;
    draft.shotsActive = true;
    draft.seconds = 15;
    for (int i = 0; i < 5; ++i)
        draft.shots.append({QString(QChar(u'a' + i)), 4});
    model.setDraft(draft);
    QVERIFY(Script(model).isLong());
    QVERIFY(!Script(model).isSplit());
    QCOMPARE(Script(model).clips(), 2);
    QCOMPARE(Script(model).secondsOf(0), 12);
    Script(model).split();
    QCOMPARE(model.draft().seconds, 20);
    model.shots().setData(model.shots().index(0, ShotTableModel::SecondsColumn), 6);
    QCOMPARE(model.draft().seconds, 22);
    model.shots().remove(4);
    QCOMPARE(model.draft().seconds, 18);
    for (int i = 0; i < 5; ++i)
        QVERIFY(model.shots().add(3, model.shots().sum() + 1) >= 0); // a script may have more than six
    QCOMPARE(model.draft().seconds, 23);
    Script(model).join();
    QCOMPARE(model.draft().seconds, 15);
    QVERIFY(!model.document().batch.split);
    QCOMPARE(model.shots().add(0, 15), -1);
}

void TestComposeModel::aBorderOfClipsStaysAtItsShot()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    RequestDraft draft;
    draft.shotsActive = true;
    for (int i = 0; i < 6; ++i)
        draft.shots.append({QString(QChar(u'a' + i)), 4});
    model.setDraft(draft);
    Script(model).split();
    QCOMPARE(Script(model).starts(), (QList<int>{0, 3}));
    QVERIFY(Script(model).canMove(1, -1));
    Script(model).move(1, -1);
    QCOMPARE(model.document().batch.splitBefore, QList<int>{2});
    QCOMPARE(Script(model).starts(), (QList<int>{0, 2}));
    const auto first = [&model] {
        return model.draft().shots[Script(model).starts()[1]].text;
    };
    QCOMPARE(first(), QStringLiteral("c"));
    model.shots().split(0, 1);
    QCOMPARE(first(), QStringLiteral("c"));
    model.shots().remove(0);
    QCOMPARE(first(), QStringLiteral("c"));
    model.shots().remove(2);
    QCOMPARE(first(), QStringLiteral("d"));
    model.undo();
    QCOMPARE(first(), QStringLiteral("c"));
    QVERIFY(!Script(model).canMove(1, -2)); // a clip keeps a shot
    QVERIFY(!Script(model).canMove(1, 9));
    QVERIFY(!Script(model).canMove(0, 1));
}

void TestComposeModel::samplesCanBeSentOnceTheyHaveTheirFrame()
{
    PracticeHouse house;
    ComposeModel model(house.engine->contracts());
    for (const Sample sample : allSamples) {
        model.setDraft(sampleDraft(sample));
        if (model.draft().endpoint.takesImage())
            model.setFirstFrame(QStringLiteral("https://images.example.org/a.jpg"));
        QVERIFY(model.isReady());
    }
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QCoreApplication application(argc, argv);
    TestComposeModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_composemodel.moc"
