// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/composehouse.h"
#include "ui/compose/findingactions.h"
#include "ui/compose/findinglist.h"
#include "ui/compose/findingrow.h"
#include "ui/compose/lintwords.h"
#include "ui/compose/markmargin.h"
#include "ui/compose/prompteditor.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace klapper;
using namespace klapper::test;

/// The findings in the real compose panel with the real rules, by keyboard and by mouse.
class TestFindingList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<ComposeHouse>(); }
    void cleanup() { m_house.reset(); }

    void nothingWrittenHasNothingToSay();
    void theLineCounts();
    void foldsByKeyboardAndByMouse();
    void aRowSaysWhatItIs();
    void returnGoesToTheWords();
    void aClickGoesToTheShot();
    void settingsAndFoldedFieldsAreReached_data();
    void settingsAndFoldedFieldsAreReached();
    void aQuickFixByMouseIsOneUndoStep();
    void aQuickFixByKeyboardAlone();
    void theListIsWalkedWithTheArrows();
    void theFocusStaysInTheListWhenItsRowIsFixed();
    void mutedHereIsSilentHereAndCanBeHeardAgain();
    void mutedForGoodIsAskedOfTheWindow();
    void errorsCannotBeMuted();
    void theMarginOffersTheSame();
    void marksFollowTheText();
    void manyFindingsLeaveTheFormItsRoom();
    void foldedItMakesNoRows();
    void foldedFromARowTheHeaderHasTheFocus();
    void foreignTextInAFindingIsNoMarkup();

private:
    ComposeModel& model() { return m_house->model; }
    FindingList& list() { return m_house->panel.findingList(); }
    QList<FindingRow*> rows();
    FindingRow* row(const char* rule);
    bool says(const char* rule) { return m_house->rowOf(rule) >= 0; }
    QPushButton* fixOf(const char* rule, const char* fix)
    {
        return row(rule)->findChild<QPushButton*>(QString::fromLatin1(fix));
    }
    QMenu* muteMenu(const char* rule);
    /// Two shots of 2 s and 3 s in a clip of 5 s; the second has no text.
    void twoShots();
    /// A woman who speaks while audio is off.
    void silentWoman();

    std::unique_ptr<ComposeHouse> m_house;
};

namespace {
QString keep(const char* text) { return QString::fromUtf8(text); }
} // namespace

QList<FindingRow*> TestFindingList::rows()
{
    QList<FindingRow*> shown;
    const QList<FindingRow*> all = list().findChildren<FindingRow*>();
    for (FindingRow* row : all) {
        if (!row->isHidden())
            shown.append(row);
    }
    std::sort(shown.begin(), shown.end(), [](const FindingRow* one, const FindingRow* other) {
        return one->mapTo(one->window(), QPoint()).y() < other->mapTo(other->window(), QPoint()).y();
    });
    return shown;
}

FindingRow* TestFindingList::row(const char* rule)
{
    const QList<FindingRow*> shown = rows();
    for (FindingRow* row : shown) {
        if (row->finding().rule == QString::fromLatin1(rule))
            return row;
    }
    qFatal("no row of %s", rule);
}

QMenu* TestFindingList::muteMenu(const char* rule)
{
    row(rule)->findChild<QToolButton*>(QStringLiteral("mute"))->click();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no menu to mute with");
    return menu;
}

void TestFindingList::twoShots()
{
    RequestDraft draft;
    draft.prompt = keep("A cafe at dusk, warm light");
    draft.shotsActive = true;
    draft.shots = {{keep("Wide shot of the cafe, static camera"), 2}, {QString(), 3}};
    model().setDraft(draft);
}

void TestFindingList::silentWoman()
{
    auto* prompt = m_house->find<PromptEditor>("prompt");
    prompt->setFocus();
    QTest::keyClicks(prompt,
                     keep("Medium shot, slow push-in on a woman at a window while soft music plays in the room"));
}

void TestFindingList::nothingWrittenHasNothingToSay()
{
    QCOMPARE(list().summary(), keep("nothing found"));
    QVERIFY(rows().isEmpty());
    QVERIFY(m_house->find<PromptEditor>("prompt")->marks().isEmpty());
    silentWoman();
    QVERIFY(list().summary() != keep("nothing found"));
}

void TestFindingList::theLineCounts()
{
    twoShots();
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    for (const Finding& finding : model().findings()) {
        errors += finding.level == LintLevel::Error;
        warnings += finding.level == LintLevel::Warning;
        hints += finding.level == LintLevel::Hint;
    }
    QCOMPARE(errors, 1);
    QVERIFY(list().summary().startsWith(keep("1 error")));
    QCOMPARE(LintWords::summary({errors, warnings, hints}), list().summary());
    QVERIFY(list().findChildren<FindingRow*>().isEmpty()); // folded, it only counts
    list().setOpen(true);
    QCOMPARE(LintWords::summary({2, 1, 3}), keep("2 errors, 1 warning, 3 hints"));
    QCOMPARE(LintWords::summary({0, 0, 1}), keep("1 hint"));
    QCOMPARE(rows().size(), errors + warnings + hints);
}

void TestFindingList::foldsByKeyboardAndByMouse()
{
    twoShots();
    auto* header = m_house->find<QToolButton>("findingsHeader");
    QSignalSpy opened(&list(), &FindingList::openChanged);
    QVERIFY(!list().isOpen());
    QVERIFY(rows().isEmpty());
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(list().isOpen());
    QVERIFY(row("S102")->isVisible());
    QTest::keyClick(header, Qt::Key_Left);
    QVERIFY(!list().isOpen());
    QVERIFY(rows().isEmpty());
    QTest::mouseClick(header, Qt::LeftButton);
    QVERIFY(list().isOpen());
    QTest::mouseClick(m_house->find<QWidget>("findingSummary"), Qt::LeftButton); // the whole line is the handle
    QVERIFY(!list().isOpen());
    QCOMPARE(opened.size(), 4);
}

void TestFindingList::aRowSaysWhatItIs()
{
    twoShots();
    list().setOpen(true);
    FindingRow* one = row("S102");
    QCOMPARE(one->findChild<PlainLabel*>(QStringLiteral("words"))->text(), keep("Shot 2 has no text."));
    QCOMPARE(one->findChild<PlainLabel*>(QStringLiteral("rule"))->text(), keep("S102"));
    QCOMPARE(one->accessibleName(), keep("Error: Shot 2 has no text."));
    QCOMPARE(rows().first(), one); // errors first
}

void TestFindingList::returnGoesToTheWords()
{
    silentWoman();
    list().setOpen(true);
    FindingRow* one = row("A301");
    const Finding finding = one->finding();
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Return);
    auto* prompt = m_house->find<PromptEditor>("prompt");
    QVERIFY(prompt->hasFocus());
    QCOMPARE(prompt->textCursor().selectedText(), finding.values.value(keep("a")));
    QCOMPARE(prompt->textCursor().selectedText().toLower(), keep("music"));
}

void TestFindingList::aClickGoesToTheShot()
{
    twoShots();
    list().setOpen(true);
    QTest::mouseClick(row("S102"), Qt::LeftButton, {}, QPoint(8, 8));
    auto* text = qobject_cast<PromptEditor*>(QApplication::focusWidget());
    QVERIFY(text);
    QCOMPARE(text->place()->role, Role::Shots);
    QCOMPARE(text->place()->shot, 1);
    QTest::keyClicks(text, keep("Close-up of a cup"));
    QCOMPARE(model().draft().shots.at(1).text, keep("Close-up of a cup"));
    QVERIFY(!says("S102"));
}

void TestFindingList::settingsAndFoldedFieldsAreReached_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("field");
    QTest::newRow("duration") << int(Role::Duration) << keep("duration");
    QTest::newRow("guidance") << int(Role::Guidance) << keep("guidance");
    QTest::newRow("audio") << int(Role::Audio) << keep("audio");
    QTest::newRow("ratio") << int(Role::Aspect) << keep("ratio");
    QTest::newRow("seed") << int(Role::Seed) << keep("seed");
    QTest::newRow("negative") << int(Role::Negative) << keep("negative");
    QTest::newRow("first frame") << int(Role::FirstFrame) << keep("firstFrame");
    QTest::newRow("last frame") << int(Role::LastFrame) << keep("lastFrame");
}

void TestFindingList::settingsAndFoldedFieldsAreReached()
{
    QFETCH(int, role);
    QFETCH(QString, field);
    const bool frame = Role(role) == Role::FirstFrame || Role(role) == Role::LastFrame;
    model().setMode(frame ? Mode::ImageToVideo : Mode::TextToVideo);
    Q_EMIT list().jumpRequested({.role = Role(role)});
    auto* named = m_house->panel.findChild<QWidget*>(field);
    QWidget* focused = QApplication::focusWidget();
    QVERIFY(named && focused);
    QVERIFY(named == focused || named->isAncestorOf(focused));
    QVERIFY(focused->isVisible());
    QVERIFY(!focused->visibleRegion().isEmpty()); // scrolled into view
}

void TestFindingList::aQuickFixByMouseIsOneUndoStep()
{
    silentWoman();
    list().setOpen(true);
    const DraftDocument before = model().document();
    QPushButton* fix = fixOf("A301", "audioOn");
    QVERIFY(fix);
    QVERIFY(fix->text().contains(QStringLiteral("$0.21"))); // 5 s of Standard: $0.042 a second more
    QTest::mouseClick(fix, Qt::LeftButton);
    QVERIFY(model().draft().audio);
    QVERIFY(m_house->find<QCheckBox>("audio")->isChecked());
    QVERIFY(!says("A301"));
    model().undo();
    QCOMPARE(model().document(), before);
    QVERIFY(says("A301"));
}

void TestFindingList::aQuickFixByKeyboardAlone()
{
    silentWoman();
    list().setOpen(true);
    const DraftDocument before = model().document();
    FindingRow* one = row("A301");
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Tab);
    auto* fix = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(fix);
    QCOMPARE(fix->objectName(), keep("audioOn"));
    QTest::keyClick(fix, Qt::Key_Space);
    QVERIFY(model().draft().audio);
    QWidget* next = QApplication::focusWidget();
    QVERIFY(next && m_house->panel.isAncestorOf(next));
    QTest::keyClick(next, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().document(), before);
}

void TestFindingList::theListIsWalkedWithTheArrows()
{
    twoShots();
    model().edit({}, [](DraftDocument& document) {
        document.draft.seconds = 9; // they do not add up
        document.draft.guidance = 1;
    });
    list().setOpen(true);
    auto* header = m_house->find<QToolButton>("findingsHeader");
    const QList<FindingRow*> all = rows();
    QVERIFY(all.size() > 1);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Down);
    for (FindingRow* each : all) {
        QVERIFY(each->hasFocus());
        QTest::keyClick(each, Qt::Key_Down);
    }
    QVERIFY(all.last()->hasFocus());
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(header->hasFocus());
}

void TestFindingList::theFocusStaysInTheListWhenItsRowIsFixed()
{
    twoShots();
    list().setOpen(true);
    QPushButton* fix = fixOf("S102", "removeShot");
    QVERIFY(fix);
    fix->setFocus();
    QTest::keyClick(fix, Qt::Key_Space);
    QCOMPARE(model().draft().shots.size(), 1);
    QVERIFY(list().isAncestorOf(QApplication::focusWidget()));
}

void TestFindingList::mutedHereIsSilentHereAndCanBeHeardAgain()
{
    silentWoman();
    list().setOpen(true);
    auto* muted = m_house->find<QToolButton>("mutedRules");
    QVERIFY(!muted->isVisible());
    QMenu* menu = muteMenu("A301");
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(0)->trigger();
    menu->close();
    QCOMPARE(model().document().muted, QStringList{keep("A301")});
    QVERIFY(!says("A301"));
    QVERIFY(muted->isVisible());
    model().undo();
    QVERIFY(says("A301"));
    model().redo();
    muted->click();
    auto* heard = muted->findChild<QMenu*>();
    QVERIFY(heard->isVisible());
    QAction* again = heard->actions().at(1);
    QVERIFY(again->text().startsWith(keep("A301")));
    QVERIFY(!again->text().contains(u'{'));
    again->trigger();
    heard->close();
    QVERIFY(says("A301"));
    QVERIFY(!muted->isVisible());
}

void TestFindingList::mutedForGoodIsAskedOfTheWindow()
{
    silentWoman();
    QSignalSpy asked(&m_house->panel.findingActions(), &FindingActions::mutedForGoodChanged);
    list().setOpen(true);
    QMenu* menu = muteMenu("A301");
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toStringList(), QStringList{keep("A301")});
    LintFacts facts = model().facts(); // as the window answers
    facts.muted = asked.first().first().toStringList();
    model().setFacts(facts);
    QVERIFY(!says("A301"));
    QVERIFY(model().document().muted.isEmpty());
    auto* muted = m_house->find<QToolButton>("mutedRules");
    muted->click();
    muted->findChild<QMenu*>()->actions().at(1)->trigger();
    muted->findChild<QMenu*>()->close();
    QCOMPARE(asked.last().first().toStringList(), QStringList());
}

void TestFindingList::errorsCannotBeMuted()
{
    twoShots();
    list().setOpen(true);
    QVERIFY(!row("S102")->findChild<QToolButton*>(QStringLiteral("mute"))->isVisible());
}

void TestFindingList::theMarginOffersTheSame()
{
    silentWoman();
    auto* prompt = m_house->find<PromptEditor>("prompt");
    auto* margin = prompt->findChild<MarkMargin*>();
    const auto lines = prompt->markedLines();
    const auto line = std::find_if(lines.begin(), lines.end(), [](const PromptEditor::MarkedLine& each) {
        return each.level() == LintLevel::Warning;
    });
    QVERIFY(line != lines.end());
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(4, line->top + line->height / 2));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QString fix = LintWords::fix(model().findings().at(m_house->rowOf("A301")), keep("audioOn"));
    QAction* found = nullptr;
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->text() == fix)
            found = action;
    }
    QVERIFY(found);
    found->trigger();
    menu->close();
    QVERIFY(model().draft().audio);
}

void TestFindingList::marksFollowTheText()
{
    silentWoman();
    auto* prompt = m_house->find<PromptEditor>("prompt");
    const auto markedWords = [prompt] {
        QStringList words;
        const QList<QTextEdit::ExtraSelection> lines = prompt->extraSelections();
        for (const QTextEdit::ExtraSelection& line : lines)
            words.append(line.cursor.selectedText());
        return words;
    };
    QVERIFY(markedWords().contains(keep("music")));
    prompt->moveCursor(QTextCursor::Start);
    QTest::keyClicks(prompt, keep("Dawn. "));
    QVERIFY(markedWords().contains(keep("music")));
    model().setAudio(true);
    QVERIFY(!markedWords().contains(keep("music")));
}

void TestFindingList::manyFindingsLeaveTheFormItsRoom()
{
    RequestDraft draft;
    draft.prompt = keep("A cafe");
    draft.shotsActive = true;
    for (int i = 0; i < 12; ++i)
        draft.shots.append({QString(), 1});
    model().setDraft(draft);
    list().setOpen(true);
    QVERIFY(rows().size() > 12);
    m_house->panel.resize(400, 680);
    QCoreApplication::sendPostedEvents();         // the new rows get their places
    QTRY_VERIFY(list().height() <= 680 / 4 + 60); // the rows, and the line above them
    auto* scroll = list().findChild<QScrollArea*>();
    QVERIFY(scroll->widget()->height() > scroll->height());
    FindingRow* last = rows().last();
    for (int i = 0; i < rows().size(); ++i) { // what has the focus is in view
        if (i == 0)
            rows().first()->setFocus();
        else
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    QVERIFY(last->hasFocus());
    QVERIFY(!last->visibleRegion().isEmpty());
}

void TestFindingList::foldedItMakesNoRows()
{
    twoShots();
    model().setPrompt(keep("A cafe at {hour} by {name}, push in, then pull out"));
    model().setSeconds(9);
    QVERIFY(list().findChildren<FindingRow*>().isEmpty());
    list().setOpen(true);
    QCOMPARE(rows().size(), model().findings().size());
    QVERIFY(row("P007")->isVisible());
    list().setOpen(false);
    model().setPrompt(keep("A cafe at dusk"));
    QTRY_VERIFY(list().findChildren<FindingRow*>().isEmpty());
    list().setOpen(true); // what changed meanwhile is what is shown
    QCOMPARE(rows().size(), model().findings().size());
    for (qsizetype i = 0; i < rows().size(); ++i)
        QCOMPARE(rows().at(i)->finding(), model().findings().at(i));
}

void TestFindingList::foldedFromARowTheHeaderHasTheFocus()
{
    twoShots();
    list().setOpen(true);
    row("S102")->setFocus();
    list().setOpen(false);
    QVERIFY(m_house->find<QToolButton>("findingsHeader")->hasFocus());
}

void TestFindingList::foreignTextInAFindingIsNoMarkup()
{
    model().setPrompt(keep("Wide shot of <img src='/dev/zero'> & a {name} in a harbour at dusk"));
    list().setOpen(true);
    QVERIFY(!rows().isEmpty());
    const QList<QLabel*> labels = list().findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestFindingList test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_findinglist.moc"
