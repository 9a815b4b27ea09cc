// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/composehouse.h"
#include "ui/compose/markmargin.h"
#include "ui/compose/prompteditor.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolTip>

using namespace klapper;
using namespace klapper::test;

/// A text of the compose panel: cursor, undo, marks and what is put into it.
class TestPromptEditor final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cursorAndSelectionStayWhereTheyAreInTheText();
    void aPairOfSurrogatesIsNeverTorn();
    void noBreakBlanksStayWhatTheyAre();
    void typingInTheMiddleGoesOnInTheMiddle();
    void keysUndoAndRedoTheDraft_data();
    void keysUndoAndRedoTheDraft();
    void undoReachesEveryFieldOfThePanel();
    void theContextMenuUndoesTheDraft();
    void undoInOneTextGivesBackWhatAnotherHad();
    void marksStandBesideTheirLines();
    void aClickBesideALineAsksForItsFindings();
    void theKeyAsksForTheFindingsOfTheCursorsLine();
    void theToolTipOfAMarkIsNoMarkup();
    void underlinesDifferByMoreThanColour();
    void jumpSelectsThePlace();
    void phrasesGetTheirMarksAndBlanks_data();
    void phrasesGetTheirMarksAndBlanks();
};

namespace {

QString keep(const char* text) { return QString::fromUtf8(text); }

struct Shown
{
    PromptEditor editor{QStringLiteral("Prompt"), 3, 8};
    Shown()
    {
        editor.resize(300, 100);
        editor.show();
        if (!QTest::qWaitForWindowExposed(&editor))
            qFatal("the editor is not shown");
    }
    void select(int from, int to)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    QString selected() const { return editor.textCursor().selectedText(); }
};

} // namespace

void TestPromptEditor::cursorAndSelectionStayWhereTheyAreInTheText()
{
    Shown shown;
    QSignalSpy edited(&shown.editor, &PromptEditor::edited);
    shown.editor.showText(keep("A red boat in a harbour"));
    shown.select(6, 10);
    QCOMPARE(shown.selected(), keep("boat"));
    shown.editor.showText(keep("A very old red boat in a harbour"));
    QCOMPARE(shown.selected(), keep("boat"));
    shown.editor.showText(keep("A very old red boat in a harbour at dusk"));
    QCOMPARE(shown.selected(), keep("boat"));
    QCOMPARE(shown.editor.text(), keep("A very old red boat in a harbour at dusk"));
    QCOMPARE(edited.size(), 0);
}

void TestPromptEditor::aPairOfSurrogatesIsNeverTorn()
{
    Shown shown;
    // The two faces differ in their low surrogate alone.
    shown.editor.showText(keep("a 😀 b"));
    shown.editor.showText(keep("a 😁 b"));
    QCOMPARE(shown.editor.text(), keep("a 😁 b"));
    shown.editor.showText(keep("a 𐐀😁 b"));
    QCOMPARE(shown.editor.text(), keep("a 𐐀😁 b"));
    shown.editor.showText(QString());
    QCOMPARE(shown.editor.text(), QString());
}

void TestPromptEditor::noBreakBlanksStayWhatTheyAre()
{
    Shown shown;
    const QString text = QStringLiteral("10\u00a0m away\nand back");
    shown.editor.showText(text);
    QCOMPARE(shown.editor.text(), text);
    QSignalSpy edited(&shown.editor, &PromptEditor::edited);
    shown.editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&shown.editor, QStringLiteral("!"));
    QCOMPARE(edited.last().first().toString(), QString(text + u'!'));
}

void TestPromptEditor::typingInTheMiddleGoesOnInTheMiddle()
{
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    house.model.setPrompt(keep("A boat in a harbour"));
    prompt->setFocus();
    QTextCursor cursor = prompt->textCursor();
    cursor.setPosition(2);
    prompt->setTextCursor(cursor);
    QTest::keyClicks(prompt, keep("red "));
    QCOMPARE(house.model.draft().prompt, keep("A red boat in a harbour"));
    QCOMPARE(prompt->textCursor().position(), 6);
}

void TestPromptEditor::keysUndoAndRedoTheDraft_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Ctrl+Shift+Z") << int(Qt::Key_Z) << int(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("Ctrl+Y") << int(Qt::Key_Y) << int(Qt::ControlModifier);
}

void TestPromptEditor::keysUndoAndRedoTheDraft()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    QTest::keyClicks(prompt, keep("A boat"));
    house.model.setTier(Tier::Pro);
    QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(house.model.draft().endpoint.tier, Tier::Standard); // what came last goes first, though it is no text
    QCOMPARE(prompt->text(), keep("A boat"));
    QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(house.model.draft(), RequestDraft());
    QCOMPARE(prompt->text(), QString());
    QTest::keyClick(prompt, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTest::keyClick(prompt, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(prompt->text(), keep("A boat"));
    QCOMPARE(house.model.draft().endpoint.tier, Tier::Pro);
}

void TestPromptEditor::undoReachesEveryFieldOfThePanel()
{
    ComposeHouse house;
    house.model.setPrompt(keep("A boat"));
    house.model.setTier(Tier::Pro);
    house.model.setSeconds(9);
    house.model.setNegative(keep("text"));
    house.panel.jumpTo({.role = Role::Negative});
    QTest::keyClick(house.find<PromptEditor>("negative"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(house.model.draft().negative, QString());
    house.panel.jumpTo({.role = Role::Seed});
    QTest::keyClick(house.find<QLineEdit>("seed"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(house.model.draft().seconds, 5);
    QTest::keyClick(house.find<QSpinBox>("duration"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(house.model.draft().endpoint.tier, Tier::Standard);
    // A row of a shot that came later.
    house.model.setShotsActive(true);
    const LintPlace first{.role = Role::Shots, .shot = 0};
    house.panel.jumpTo(first);
    auto* shot = qobject_cast<PromptEditor*>(QApplication::focusWidget());
    QVERIFY(shot && shot->place()->role == Role::Shots);
    QTest::keyClick(shot, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!house.model.draft().shotsActive);
}

void TestPromptEditor::theContextMenuUndoesTheDraft()
{
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    QTest::keyClicks(prompt, keep("A boat"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(10, 10), prompt->viewport()->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(prompt->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction* undo = menu->actions().at(0);
    QAction* redo = menu->actions().at(1);
    QVERIFY(undo->text().contains(QStringLiteral("Undo")));
    QVERIFY(redo->text().contains(QStringLiteral("Redo")));
    QVERIFY(undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    undo->trigger();
    QCOMPARE(house.model.draft().prompt, QString());
    menu->close();
}

void TestPromptEditor::undoInOneTextGivesBackWhatAnotherHad()
{
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    QTest::keyClicks(prompt, keep("A boat"));
    house.model.setNegative(keep("people"));
    QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(house.model.draft().negative, QString());
    QCOMPARE(prompt->text(), keep("A boat"));
    QCOMPARE(prompt->textCursor().position(), 6);
}

void TestPromptEditor::marksStandBesideTheirLines()
{
    Shown shown;
    shown.editor.showText(keep("one\ntwo\nthree"));
    shown.editor.setMarks({{.finding = 0, .level = LintLevel::Hint, .start = -1, .length = 0, .words = keep("whole")},
                           {.finding = 1, .level = LintLevel::Error, .start = 4, .length = 3, .words = keep("two")},
                           {.finding = 2, .level = LintLevel::Warning, .start = 8, .length = 5, .words = keep("three")},
                           {.finding = 3, .level = LintLevel::Hint, .start = 10, .length = 2, .words = keep("re")}});
    const auto lines = shown.editor.markedLines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).level(), LintLevel::Hint);
    QCOMPARE(lines.at(1).level(), LintLevel::Error);
    QCOMPARE(lines.at(2).level(), LintLevel::Warning); // the graver of two
    QCOMPARE(lines.at(2).marks.size(), 2);
    QVERIFY(lines.at(0).top < lines.at(1).top && lines.at(1).top < lines.at(2).top);
    QCOMPARE(shown.editor.extraSelections().size(), 3); // the whole text has no line under it
    shown.editor.setMarks({});
    QVERIFY(shown.editor.extraSelections().isEmpty());
    QVERIFY(shown.editor.markedLines().isEmpty());
}

void TestPromptEditor::aClickBesideALineAsksForItsFindings()
{
    Shown shown;
    shown.editor.showText(keep("one\ntwo"));
    shown.editor.setMarks({{.finding = 7, .level = LintLevel::Warning, .start = 4, .length = 3, .words = keep("x")}});
    QSignalSpy activated(&shown.editor, &PromptEditor::marksActivated);
    auto* margin = shown.editor.findChild<MarkMargin*>();
    const auto line = shown.editor.markedLines().first();
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(margin->QWidget::width() / 2, line.top + line.height / 2));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<QList<int>>(), QList<int>{7});
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(2, 4)); // the first line has nothing
    QCOMPARE(activated.size(), 1);
}

void TestPromptEditor::theKeyAsksForTheFindingsOfTheCursorsLine()
{
    Shown shown;
    shown.editor.showText(keep("one\ntwo"));
    shown.editor.setMarks({{.finding = 7, .level = LintLevel::Warning, .start = 4, .length = 3, .words = keep("x")}});
    QSignalSpy activated(&shown.editor, &PromptEditor::marksActivated);
    shown.editor.moveCursor(QTextCursor::Start);
    QTest::keyClick(&shown.editor, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(activated.size(), 0);
    shown.editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&shown.editor, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(shown.editor.text(), keep("one\ntwo"));
}

void TestPromptEditor::theToolTipOfAMarkIsNoMarkup()
{
    Shown shown;
    shown.editor.showText(keep("one"));
    shown.editor.setMarks(
        {{.finding = 0, .level = LintLevel::Hint, .start = 0, .length = 3, .words = keep("<img src='/dev/zero'>")}});
    auto* margin = shown.editor.findChild<MarkMargin*>();
    const auto line = shown.editor.markedLines().first();
    const QPoint at(4, line.top + 4);
    QHelpEvent help(QEvent::ToolTip, at, margin->mapToGlobal(at));
    QApplication::sendEvent(margin, &help);
    QVERIFY(QToolTip::text().contains(keep("&lt;img")));
    QVERIFY(!QToolTip::text().contains(keep("<img")));
    QToolTip::hideText();
}

void TestPromptEditor::underlinesDifferByMoreThanColour()
{
    Shown shown;
    shown.editor.showText(keep("one two three"));
    QSet<int> styles;
    for (const LintLevel level : {LintLevel::Error, LintLevel::Warning, LintLevel::Hint}) {
        shown.editor.setMarks({{.finding = 0, .level = level, .start = 0, .length = 3, .words = {}}});
        styles.insert(int(shown.editor.extraSelections().first().format.underlineStyle()));
    }
    QCOMPARE(styles.size(), 3);
    QVERIFY(!styles.contains(int(QTextCharFormat::NoUnderline)));
}

void TestPromptEditor::jumpSelectsThePlace()
{
    ComposeHouse house;
    house.model.setPrompt(keep("A boat in a harbour"));
    auto* prompt = house.find<PromptEditor>("prompt");
    house.find<QSpinBox>("duration")->setFocus();
    house.panel.jumpTo({.role = Role::Text, .shot = -1, .start = 2, .length = 4});
    QVERIFY(prompt->hasFocus());
    QCOMPARE(prompt->textCursor().selectedText(), keep("boat"));
    house.panel.jumpTo({.role = Role::Text, .shot = -1, .start = 12, .length = 9000}); // the text is shorter by now
    QCOMPARE(prompt->textCursor().selectedText(), keep("harbour"));
}

void TestPromptEditor::phrasesGetTheirMarksAndBlanks_data()
{
    QTest::addColumn<QString>("before"); // | is the cursor, [ ] a selection
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* phrase, const char* after) {
        QTest::newRow(name) << keep(before) << keep(phrase) << keep(after);
    };
    row("empty", "|", "wide shot", "Wide shot|");
    row("in front", "|a boat drifts", "wide shot", "Wide shot, |a boat drifts");
    row("behind words", "A boat drifts|", "slow push-in", "A boat drifts, slow push-in|");
    row("behind a blank", "A boat drifts |", "slow push-in", "A boat drifts, slow push-in|");
    row("behind a comma", "A boat,|", "slow push-in", "A boat, slow push-in|");
    row("between words", "A boat| drifts", "slow push-in", "A boat, slow push-in, |drifts");
    row("inside a word", "A bo|at drifts", "slow push-in", "A boat, slow push-in, |drifts");
    row("before a full stop", "A boat|.", "slow push-in", "A boat, slow push-in|.");
    row("a new sentence", "A boat.|", "slow push-in", "A boat. Slow push-in|");
    row("a new line", "A boat\n|", "slow push-in", "A boat\nSlow push-in|");
    row("for a selection", "A [red] boat", "slow push-in", "A, slow push-in, |boat");
    row("a sentence behind words", "A boat|", "No dialogue.", "A boat. No dialogue.|");
    row("a sentence behind its like", "A boat.|", "No dialogue.", "A boat. No dialogue.|");
    row("a sentence before a full stop", "A boat|.", "No dialogue.", "A boat. No dialogue|.");
    row("a sentence in front", "|A boat.", "No dialogue.", "No dialogue. |A boat.");
    row("Chinese behind words", "一艘船|", "推镜头", "一艘船，推镜头|");
    row("Chinese behind a mark", "一艘船。|", "推镜头", "一艘船。推镜头|");
    row("Chinese in front", "|一艘船", "推镜头", "推镜头，|一艘船");
    row("a Chinese sentence", "一艘船|", "没有对白。", "一艘船。没有对白。|");
}

void TestPromptEditor::phrasesGetTheirMarksAndBlanks()
{
    QFETCH(QString, before);
    QFETCH(QString, phrase);
    QFETCH(QString, after);
    Shown shown;
    const int from = int(std::max(before.indexOf(u'|'), before.indexOf(u'[')));
    const int to = before.contains(u'[') ? int(before.indexOf(u']')) - 1 : from;
    QString text = before;
    for (const char16_t mark : {u'|', u'[', u']'})
        text.remove(QChar(mark));
    shown.editor.showText(text);
    shown.select(from, to);
    QSignalSpy edited(&shown.editor, &PromptEditor::edited);
    shown.editor.insertPhrase(phrase);
    QCOMPARE(shown.editor.text(), QString(after).remove(u'|'));
    QCOMPARE(shown.editor.textCursor().position(), int(after.indexOf(u'|')));
    QCOMPARE(edited.size(), 1);
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QApplication application(argc, argv);
    TestPromptEditor test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_prompteditor.moc"
