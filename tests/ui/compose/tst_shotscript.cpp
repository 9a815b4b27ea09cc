// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/shotshouse.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QLabel>

using namespace klapper;
using test::ShotsHouse;

/// A script of several clips, as a person cuts it.
class TestShotScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClipTakesNoMoreThanItsShots();
    void aScriptIsSplitAndJoinedByMouse();
    void aScriptIsSplitByKeyboardAlone();
    void aChainNeedsAnEndpointThatTakesIt();
};

void TestShotScript::aClipTakesNoMoreThanItsShots()
{
    ShotsHouse house;
    house.setRows({2, 2, 2, 2, 2, 2});
    house.text(0)->setFocus();
    house.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    house.press(Qt::Key_D, Qt::ControlModifier);
    house.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(house.rows().size(), 6);
    QVERIFY(house.find<QLabel>("shotSum")->text().contains(u"6 shots"));
    house.click("addShot"); // says that it goes into another clip
    house.settle();
    QCOMPARE(house.rows().size(), 7);
    QVERIFY(house.model.document().batch.split);
    QCOMPARE(house.separators().size(), 2);
    QCOMPARE(house.model.draft().seconds, 14);
    house.model.undo();
    house.settle();
    QCOMPARE(house.rows().size(), 6);
    QVERIFY(!house.model.document().batch.split);
    QVERIFY(house.separators().isEmpty());
}

void TestShotScript::aScriptIsSplitAndJoinedByMouse()
{
    ShotsHouse house;
    auto* prompt = house.find<QPlainTextEdit>("prompt");
    prompt->insertPlainText(QStringLiteral("A harbour.\n\nShot 1 (5s): gulls\nShot 2 (5s): nets\nShot 3 (4s): hands\n"
                                           "Shot 4 (6s): boats"));
    house.part<QPushButton>(house.find<QWidget>("shotListOffer"), "noticeButton")->click();
    house.settle();
    QCOMPARE(house.seconds(), (QList<int>{5, 5, 4, 6}));
    auto* split = house.find<QPushButton>("splitScript");
    QVERIFY(split->isVisible());
    QVERIFY(split->text().contains(u"2"));
    QVERIFY(!house.model.isReady());
    QTest::mouseClick(split, Qt::LeftButton);
    house.settle();
    QCOMPARE(house.model.draft().seconds, 20);
    QVERIFY(!split->isVisible());
    QCOMPARE(house.separators().size(), 2);
    const auto title = [&house](int clip) {
        return house.part<QLabel>(house.separators().at(clip), "clipTitle")->text();
    };
    QVERIFY(title(0).contains(u"10"));
    QVERIFY(house.separators().at(1)->y() > house.rows().at(1)->y());
    QVERIFY(house.separators().at(1)->y() < house.rows().at(2)->y());
    auto* duration = house.find<QSpinBox>("duration");
    QCOMPARE(duration->value(), 20);
    QVERIFY(!duration->isEnabled());
    QVERIFY(house.find<QLabel>("durationNote")->isVisible());

    QTest::mouseClick(house.part<QWidget>(house.separators().at(1), "clipDown"), Qt::LeftButton);
    house.settle();
    QCOMPARE(house.model.document().batch.splitBefore, QList<int>{3});
    QVERIFY(title(0).contains(u"14"));
    QVERIFY(!house.part<QWidget>(house.separators().at(1), "clipDown")->isEnabled());
    house.drag(house.part<QWidget>(house.separators().at(1), "clipHandle"),
               house.rows().at(1)->y() - house.separators().at(1)->y());
    QCOMPARE(house.model.document().batch.splitBefore, QList<int>{1});
    QVERIFY(title(1).contains(u"15"));
    house.drag(house.part<QWidget>(house.separators().at(1), "clipHandle"), -2000); // a clip keeps a shot
    QCOMPARE(house.model.document().batch.splitBefore, QList<int>{1});

    QTest::mouseClick(house.find<QPushButton>("joinScript"), Qt::LeftButton);
    house.settle();
    QVERIFY(house.separators().isEmpty());
    QVERIFY(duration->isEnabled());
    QCOMPARE(house.model.draft().seconds, 15);
    house.model.undo();
    QCOMPARE(house.model.draft().seconds, 20);
    QVERIFY(house.model.document().batch.split);
}

void TestShotScript::aScriptIsSplitByKeyboardAlone()
{
    ShotsHouse house;
    house.setRows({5, 5, 4, 6});
    house.find<QPlainTextEdit>("style")->setFocus();
    house.tabTo("splitScript");
    house.press(Qt::Key_Space);
    house.settle();
    QVERIFY(house.model.document().batch.split);
    house.tabTo("clipSeparator");
    house.press(Qt::Key_Down);
    QCOMPARE(house.model.document().batch.splitBefore, QList<int>{3});
    house.press(Qt::Key_Down); // a clip keeps a shot
    house.press(Qt::Key_Up);
    house.press(Qt::Key_Up);
    QCOMPARE(house.model.document().batch.splitBefore, QList<int>{1});
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("clipSeparator"));
    house.tabTo("clipDown");
    house.press(Qt::Key_Space);
    QCOMPARE(house.model.document().batch.splitBefore, QList<int>{2});
    house.tabTo("joinScript");
    house.press(Qt::Key_Space);
    QVERIFY(!house.model.document().batch.split);
}

void TestShotScript::aChainNeedsAnEndpointThatTakesIt()
{
    ShotsHouse house;
    house.setRows({9, 9});
    house.click("splitScript");
    auto* chained = house.find<QCheckBox>("chained");
    QVERIFY(chained->isVisible());
    // The documented contract takes addresses only.
    QVERIFY(!chained->isEnabled());
    QVERIFY(!chained->accessibleDescription().isEmpty());
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestShotScript test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shotscript.moc"
