// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/shotshouse.h"
#include "ui/compose/insertionline.h"
#include "ui/style/theme.h"

#include <QLabel>

using namespace klapper;
using test::ShotsHouse;

/// The shots as a person writes them: with the mouse, and with the keyboard alone.
class TestShotsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeShotsByKeyboardAlone();
    void threeShotsByMouse();
    void aDragOfABorderIsOneStep();
    void rowsAreReorderedByMouse();
    void theFocusFollowsTheShot();
    void splitMergeDuplicateAndRemoveByKey();
    void generateKeepsItsKey();
    void theMenuDoesTheSame();
    void undoGoesOverBothViews();
    void aPastedListIsOfferedOnce();
};

void TestShotsView::threeShotsByKeyboardAlone()
{
    ShotsHouse house;
    house.panel->focusPrompt();
    house.type(QStringLiteral("A couple on a rooftop"));
    house.tabTo("duration");
    house.press(Qt::Key_A, Qt::ControlModifier);
    house.type(QStringLiteral("12"));
    house.tabTo("textView");
    house.press(Qt::Key_Right);
    QVERIFY(house.model.draft().shotsActive);
    house.settle();
    house.tabTo("style");
    house.type(QStringLiteral("Warm light"));
    house.tabTo("shotText");
    house.type(QStringLiteral("Wide of the skyline"));
    house.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    house.type(QStringLiteral("They toast"));
    house.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    house.type(QStringLiteral("Tight on a smile"));
    QCOMPARE(house.seconds(), (QList<int>{6, 3, 3}));
    house.tabTo("durationBar");
    house.press(Qt::Key_Left);
    house.press(Qt::Key_Left);
    house.press(Qt::Key_Down);
    house.press(Qt::Key_Left);
    house.press(Qt::Key_Left);
    QCOMPARE(house.model.draft().shots, (QList<Shot>{{QStringLiteral("Wide of the skyline"), 4},
                                                     {QStringLiteral("They toast"), 3},
                                                     {QStringLiteral("Tight on a smile"), 5}}));
    QCOMPARE(house.model.draft().prompt, QStringLiteral("A couple on a rooftop"));
    QCOMPARE(house.model.draft().style, QStringLiteral("Warm light"));
    QCOMPARE(house.model.draft().seconds, 12);
    QVERIFY(house.model.isReady());
}

void TestShotsView::threeShotsByMouse()
{
    ShotsHouse house;
    house.model.setSeconds(12);
    auto* view = house.find<SegmentedControl>("textView");
    QTest::mouseClick(view, Qt::LeftButton, {}, view->segmentRect(1).center());
    house.settle();
    QCOMPARE(house.rows().size(), 1);
    auto* equal = house.find<QPushButton>("equalShots");
    Q_EMIT equal->menu()->aboutToShow();
    QCOMPARE(equal->menu()->actions().size(), 6);
    equal->menu()->actions().at(2)->trigger();
    house.settle();
    QCOMPARE(house.seconds(), (QList<int>{4, 4, 4}));
    DurationBar& bar = house.bar();
    const int second = bar.borderX(0) / 4;
    const QPoint start(bar.borderX(1), bar.height() / 3);
    QTest::mousePress(&bar, Qt::LeftButton, {}, start);
    QTest::mouseMove(&bar, start - QPoint(second, 0));
    // The rows say the same while it is dragged.
    QCOMPARE(house.part<QSpinBox>(house.rows().at(1), "shotSeconds")->value(), 3);
    QCOMPARE(house.part<QSpinBox>(house.rows().at(2), "shotSeconds")->value(), 5);
    QCOMPARE(house.seconds(), (QList<int>{4, 4, 4}));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, start - QPoint(second, 0));
    QCOMPARE(house.seconds(), (QList<int>{4, 3, 5}));
    for (int row = 0; row < 3; ++row) {
        QTest::mouseClick(house.text(row)->viewport(), Qt::LeftButton);
        house.type(QStringLiteral("Shot of %1").arg(row));
    }
    QVERIFY(house.model.isReady());
    QVERIFY(house.find<QLabel>("shotSum")->text().contains(u"12"));
}

void TestShotsView::aDragOfABorderIsOneStep()
{
    ShotsHouse house;
    house.setRows({4, 4, 4});
    DurationBar& bar = house.bar();
    const QPoint start(bar.borderX(0), bar.height() / 3);
    QTest::mousePress(&bar, Qt::LeftButton, {}, start);
    for (int x = 0; x < bar.width(); x += 9)
        QTest::mouseMove(&bar, {x, 5});
    QTest::mouseMove(&bar, {bar.borderX(1) - bar.width() / 12, 5});
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, {0, 5});
    QVERIFY(house.seconds() != (QList<int>{4, 4, 4}));
    QCOMPARE(house.model.shots().sum(), 12);
    house.model.undo();
    QCOMPARE(house.seconds(), (QList<int>{4, 4, 4}));
    QCOMPARE(bar.seconds(), (QList<int>{4, 4, 4}));
}

void TestShotsView::rowsAreReorderedByMouse()
{
    ShotsHouse house;
    house.setRows({4, 3, 5});
    auto* handle = house.part<QWidget>(house.rows().at(0), "shotHandle");
    auto* line = house.window.findChild<InsertionLine*>();
    QVERIFY(!line->isVisible());
    const int below = house.rows().at(2)->geometry().bottom() - house.rows().at(0)->y();
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    QTest::mouseMove(handle, handle->rect().center() + QPoint(0, below));
    QVERIFY(line->isVisible());
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center() + QPoint(0, below));
    QVERIFY(!line->isVisible());
    house.settle();
    QCOMPARE(house.texts(), (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
    QCOMPARE(house.seconds(), (QList<int>{3, 5, 4}));
    house.drag(house.part<QWidget>(house.rows().at(2), "shotHandle"),
               house.rows().at(0)->y() - house.rows().at(2)->y() - 20);
    QCOMPARE(house.texts(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    const DraftDocument before = house.model.document();
    house.drag(house.part<QWidget>(house.rows().at(1), "shotHandle"), 12); // to where it stands
    QCOMPARE(house.model.document(), before);
}

void TestShotsView::theFocusFollowsTheShot()
{
    ShotsHouse house;
    house.setRows({4, 3, 5}, {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")});
    house.text(0)->setFocus();
    house.press(Qt::Key_Right);
    house.press(Qt::Key_Right);
    house.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), house.text(1));
    QCOMPARE(house.text(1)->textCursor().position(), 2);
    house.press(Qt::Key_Down, Qt::AltModifier);
    house.press(Qt::Key_Down, Qt::AltModifier); // the last stays
    QCOMPARE(house.texts(), (QStringList{QStringLiteral("second"), QStringLiteral("third"), QStringLiteral("first")}));
    QCOMPARE(QApplication::focusWidget(), house.text(2));
    house.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(house.texts(), (QStringList{QStringLiteral("second"), QStringLiteral("first"), QStringLiteral("third")}));
    house.type(QStringLiteral("!"));
    QCOMPARE(house.texts().at(1), QStringLiteral("fi!rst"));
}

void TestShotsView::splitMergeDuplicateAndRemoveByKey()
{
    ShotsHouse house;
    house.setRows({6, 4}, {QStringLiteral("wide of a bay"), QStringLiteral("close")});
    house.text(0)->setFocus();
    for (int i = 0; i < 4; ++i)
        house.press(Qt::Key_Right);
    house.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    house.settle();
    QCOMPARE(house.texts(), (QStringList{QStringLiteral("wide"), QStringLiteral("of a bay"), QStringLiteral("close")}));
    QCOMPARE(house.seconds(), (QList<int>{2, 4, 4}));
    QCOMPARE(QApplication::focusWidget(), house.text(1));
    house.press(Qt::Key_Up, Qt::AltModifier);
    house.press(Qt::Key_Down, Qt::AltModifier);
    house.text(0)->setFocus();
    house.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    house.settle();
    QCOMPARE(house.texts(), (QStringList{QStringLiteral("wide of a bay"), QStringLiteral("close")}));
    QCOMPARE(house.seconds(), (QList<int>{6, 4}));
    QCOMPARE(house.text(0)->textCursor().position(), 4); // where both were joined
    house.press(Qt::Key_D, Qt::ControlModifier);
    house.settle();
    QCOMPARE(house.seconds(), (QList<int>{3, 3, 4}));
    QCOMPARE(QApplication::focusWidget(), house.text(1));
    house.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    house.settle();
    QCOMPARE(house.seconds(), (QList<int>{6, 4}));
    QCOMPARE(QApplication::focusWidget(), house.text(1));
    house.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    house.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    house.settle();
    QVERIFY(house.rows().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("addShot"));
    house.press(Qt::Key_Space);
    house.settle();
    QCOMPARE(house.seconds(), QList<int>{10});
    QCOMPARE(QApplication::focusWidget(), house.text(0));
}

void TestShotsView::generateKeepsItsKey()
{
    ShotsHouse house;
    house.setRows({4, 3});
    const DraftDocument before = house.model.document();
    house.text(0)->setFocus();
    int generated = 0;
    QAction generate;
    generate.setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(&generate, &QAction::triggered, this, [&generated] { ++generated; });
    house.window.addAction(&generate);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(generated, 1);
    QCOMPARE(house.model.document(), before);
}

void TestShotsView::theMenuDoesTheSame()
{
    ShotsHouse house;
    house.setRows({6, 4}, {QStringLiteral("wide of a bay"), QStringLiteral("close")});
    const auto choose = [&house](int row, ShotAction action) {
        auto* menu = house.part<QMenu>(house.rows().at(row), "shotMenu");
        for (QAction* item : menu->actions()) {
            if (item->text() == ShotActions::title(action) && item->isEnabled()) {
                item->trigger();
                house.settle();
                return true;
            }
        }
        return false;
    };
    QVERIFY(!choose(0, ShotAction::MoveUp));
    QVERIFY(!choose(1, ShotAction::MoveDown));
    QVERIFY(!choose(1, ShotAction::Merge));
    QVERIFY(choose(0, ShotAction::MoveDown));
    QCOMPARE(house.seconds(), (QList<int>{4, 6}));
    QVERIFY(choose(0, ShotAction::AddBelow));
    QCOMPARE(house.seconds(), (QList<int>{2, 2, 6}));
    QVERIFY(choose(0, ShotAction::Merge));
    QVERIFY(choose(0, ShotAction::Duplicate));
    QCOMPARE(house.texts(),
             (QStringList{QStringLiteral("close"), QStringLiteral("close"), QStringLiteral("wide of a bay")}));
    house.text(2)->moveCursor(QTextCursor::End);
    QVERIFY(choose(2, ShotAction::Split));
    QCOMPARE(house.texts().size(), 4);
    QVERIFY(choose(3, ShotAction::Remove));
    QCOMPARE(house.model.shots().sum(), 10);
}

void TestShotsView::undoGoesOverBothViews()
{
    ShotsHouse house;
    house.panel->focusPrompt();
    house.type(QStringLiteral("Dusk. Shot 1 (3s): wide. Shot 2 (4s): close."));
    const RequestDraft typed = house.model.draft();
    house.click("noticeButton"); // "Turn into rows"
    house.settle();
    QCOMPARE(house.seconds(), (QList<int>{3, 4}));
    QTest::mouseClick(house.text(1)->viewport(), Qt::LeftButton);
    house.press(Qt::Key_End);
    house.type(QStringLiteral(" Rain."));
    auto* view = house.find<SegmentedControl>("textView");
    QTest::mouseClick(view, Qt::LeftButton, {}, view->segmentRect(0).center());
    QCOMPARE(house.find<QPlainTextEdit>("prompt")->toPlainText(),
             QStringLiteral("Dusk. Shot 1: wide. Shot 2: close. Rain."));
    house.model.undo();
    QVERIFY(house.model.draft().shotsActive);
    QCOMPARE(house.text(1)->toPlainText(), QStringLiteral("close. Rain."));
    house.model.undo();
    QCOMPARE(house.text(1)->toPlainText(), QStringLiteral("close."));
    house.model.undo();
    QCOMPARE(house.model.draft(), typed);
    QCOMPARE(house.find<QPlainTextEdit>("prompt")->toPlainText(), typed.prompt);
    while (house.model.canRedo())
        house.model.redo();
    QCOMPARE(house.find<QPlainTextEdit>("prompt")->toPlainText(),
             QStringLiteral("Dusk. Shot 1: wide. Shot 2: close. Rain."));
}

void TestShotsView::aPastedListIsOfferedOnce()
{
    ShotsHouse house;
    auto* offer = house.find<QWidget>("shotListOffer");
    auto* prompt = house.find<QPlainTextEdit>("prompt");
    QVERIFY(!offer->isVisible());
    prompt->insertPlainText(QStringLiteral("1. Wide.\n2. Close."));
    QVERIFY(offer->isVisible());
    QTest::mouseClick(house.part<QWidget>(offer, "noticeClose"), Qt::LeftButton);
    QVERIFY(!offer->isVisible());
    prompt->appendPlainText(QStringLiteral("3. Closer."));
    QVERIFY(!offer->isVisible()); // it was asked
    house.model.setPrompt(QString());
    prompt->insertPlainText(QStringLiteral("Shot 1: a. Shot 2: b."));
    QVERIFY(offer->isVisible()); // another text
    house.part<QPushButton>(offer, "noticeButton")->click();
    QVERIFY(!offer->isVisible());
    house.model.setShotsActive(false);
    QVERIFY(!offer->isVisible()); // who has rows knows the way
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestShotsView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shotsview.moc"
