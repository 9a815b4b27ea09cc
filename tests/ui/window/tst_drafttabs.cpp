// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/drafttabbar.h"
#include "ui/compose/drafttabs.h"
#include "ui/models/draftshelf.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/draftmenu.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

/// The tabs in the real window, by keyboard and by mouse.
class TestDraftTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keysMakeChangeAndCloseDrafts();
    void theMouseDoesTheSame();
    void aTabIsNamedAfterItsText();
    void f2Renames();
    void aDoubleClickRenames();
    void escapeLeavesTheName();
    void draggingReorders();
    void aDotTellsWhatIsNotSent();
    void undoIsEachTabsOwn();
    void closingTheOnlyDraftLeavesAnEmptyOne();
    void theRowDoesNotWidenThePanel();

private:
    DraftShelf& shelf() { return m_house->window->shelf(); }
    DraftTabBar& bar() { return *m_house->window->findChild<DraftTabBar*>(QStringLiteral("draftTabs")); }
    QPlainTextEdit* prompt() { return m_house->window->findChild<QPlainTextEdit*>(QStringLiteral("prompt")); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_house->window.get(), key, with);
    }
    void write(const QString& text)
    {
        prompt()->setFocus();
        QTest::keyClicks(prompt(), text);
    }
    void writeThree()
    {
        write(QStringLiteral("one"));
        press(Qt::Key_T, Qt::ControlModifier);
        write(QStringLiteral("two"));
        press(Qt::Key_T, Qt::ControlModifier);
        write(QStringLiteral("three"));
    }
    QStringList titles()
    {
        QStringList list;
        for (int i = 0; i < shelf().count(); ++i)
            list.append(shelf().title(i));
        return list;
    }
    QStringList tabs()
    {
        QStringList list;
        for (int i = 0; i < bar().count(); ++i)
            list.append(bar().tabText(i).remove(QStringLiteral("\u2022 ")));
        return list;
    }
    std::unique_ptr<WindowHouse> m_house;
};

void TestDraftTabs::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
}

void TestDraftTabs::cleanup() { m_house.reset(); }

void TestDraftTabs::keysMakeChangeAndCloseDrafts()
{
    writeThree();
    QCOMPARE(tabs(), (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    QCOMPARE(bar().currentIndex(), 2);
    press(Qt::Key_Tab, Qt::ControlModifier); // around
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("two"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("three"));
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("two"));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs(), (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("three"));
}

void TestDraftTabs::theMouseDoesTheSame()
{
    write(QStringLiteral("one"));
    auto* fresh = m_house->window->findChild<QWidget*>(QStringLiteral("newDraft"));
    QTest::mouseClick(fresh, Qt::LeftButton);
    write(QStringLiteral("two"));
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
    QTest::mouseClick(&bar(), Qt::MiddleButton, {}, bar().tabRect(1).center());
    QCOMPARE(tabs(), QStringList{QStringLiteral("one")});
    QVERIFY(shelf().reopen());
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("two"));
    QTest::mouseClick(bar().tabButton(1, QTabBar::RightSide), Qt::LeftButton);
    QCOMPARE(tabs(), QStringList{QStringLiteral("one")});
    QCOMPARE(shelf().closed().size(), 1);
}

void TestDraftTabs::aTabIsNamedAfterItsText()
{
    QCOMPARE(tabs(), QStringList{QStringLiteral("New draft")});
    write(QStringLiteral("Salt & <b>pepper</b>"));
    QCOMPARE(tabs(), QStringList{QStringLiteral("Salt && <b>pepper</b>")}); // the tab's sign for one ampersand
    QVERIFY(!bar().tabToolTip(0).contains(QStringLiteral("<b>pepper")));    // markup of a person stays text
}

void TestDraftTabs::f2Renames()
{
    write(QStringLiteral("a fox"));
    press(Qt::Key_F2);
    QVERIFY(bar().renameField());
    QTest::keyClicks(bar().renameField(), QStringLiteral("Night fox"));
    QTest::keyClick(bar().renameField(), Qt::Key_Return);
    QVERIFY(!bar().renameField());
    QCOMPARE(tabs(), QStringList{QStringLiteral("Night fox")});
    QCOMPARE(QApplication::focusWidget(), prompt()); // back where it was
    QCOMPARE(m_house->queue().ids().size(), 0);      // Return generated nothing
    press(Qt::Key_F2);
    bar().renameField()->clear();
    QTest::keyClick(bar().renameField(), Qt::Key_Return);
    QCOMPARE(tabs(), QStringList{QStringLiteral("a fox")});
}

void TestDraftTabs::aDoubleClickRenames()
{
    writeThree();
    QTest::mouseDClick(&bar(), Qt::LeftButton, {}, bar().tabRect(1).center());
    QTRY_VERIFY(bar().renameField());
    QTest::keyClicks(bar().renameField(), QStringLiteral("Second"));
    prompt()->setFocus(); // leaving takes the name
    QCOMPARE(tabs(), (QStringList{QStringLiteral("one"), QStringLiteral("Second"), QStringLiteral("three")}));
}

void TestDraftTabs::escapeLeavesTheName()
{
    write(QStringLiteral("a fox"));
    press(Qt::Key_F2);
    QTest::keyClicks(bar().renameField(), QStringLiteral("Nothing"));
    QTest::keyClick(bar().renameField(), Qt::Key_Escape);
    QVERIFY(!bar().renameField());
    QCOMPARE(tabs(), QStringList{QStringLiteral("a fox")});
}

void TestDraftTabs::draggingReorders()
{
    writeThree();
    const QPoint from = bar().tabRect(0).center();
    const QPoint to = bar().tabRect(2).center() + QPoint(bar().tabRect(2).width() / 3, 0);
    QTest::mousePress(&bar(), Qt::LeftButton, {}, from);
    for (int part = 1; part <= 10; ++part)
        QTest::mouseMove(&bar(), from + (to - from) * part / 10);
    QTest::mouseRelease(&bar(), Qt::LeftButton, {}, to);
    const QStringList expected{QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("one")};
    QTRY_COMPARE(titles(), expected);
    QCOMPARE(tabs(), expected);
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
    m_house->open(); // also after the next start
    QCOMPARE(titles(), expected);
    QCOMPARE(shelf().current(), 2);
}

void TestDraftTabs::aDotTellsWhatIsNotSent()
{
    QVERIFY(!bar().tabText(0).startsWith(QChar(0x2022)));
    write(QStringLiteral("Wide of a lighthouse, slow push-in"));
    QVERIFY(bar().tabText(0).startsWith(QChar(0x2022)));
    QVERIFY(bar().accessibleTabName(0).contains(QStringLiteral("not sent")));
    m_house->window->compose().setSeconds(3);
    QTRY_VERIFY(m_house->window->findChild<QPushButton*>(QStringLiteral("generate"))->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_house->queue().ids().size(), 1);
    QVERIFY(!bar().tabText(0).startsWith(QChar(0x2022)));
    write(QStringLiteral(" at dusk"));
    QVERIFY(bar().tabText(0).startsWith(QChar(0x2022)));
}

void TestDraftTabs::undoIsEachTabsOwn()
{
    DraftMenu* menu = m_house->window->drafts().menu();
    QVERIFY(!menu->undo()->isEnabled() && !menu->redo()->isEnabled());
    write(QStringLiteral("one"));
    QVERIFY(menu->undo()->isEnabled());
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!menu->undo()->isEnabled());
    m_house->window->compose().setSeconds(9);
    bar().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_house->window->compose().draft().seconds, 5);
    QVERIFY(menu->redo()->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_house->window->compose().draft().seconds, 9);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(!menu->redo()->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(prompt()->toPlainText(), QString());
    QCOMPARE(shelf().document(1).draft.seconds, 9);
}

void TestDraftTabs::closingTheOnlyDraftLeavesAnEmptyOne()
{
    write(QStringLiteral("one"));
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs(), QStringList{QStringLiteral("New draft")});
    QCOMPARE(prompt()->toPlainText(), QString());
    QVERIFY(!bar().tabButton(0, QTabBar::RightSide)); // nothing to close
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
}

void TestDraftTabs::theRowDoesNotWidenThePanel()
{
    const int before = m_house->window->findChild<DraftTabs*>()->width();
    for (int i = 0; i < 6; ++i) {
        shelf().add();
        m_house->window->compose().setPrompt(QStringLiteral("A very long prompt that no tab can show in one line"));
    }
    QTest::qWait(50);
    QCOMPARE(m_house->window->findChild<DraftTabs*>()->width(), before);
    QVERIFY(bar().tabRect(shelf().current()).isValid());
    QVERIFY(bar().rect().intersects(bar().tabRect(shelf().current())));
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestDraftTabs test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafttabs.moc"
