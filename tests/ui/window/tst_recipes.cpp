// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/drafttemplates.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/recipespopup.h"
#include "ui/compose/snippetdialog.h"
#include "ui/models/draftshelf.h"
#include "ui/models/recentprompts.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

/// Templates, snippets and recent prompts in the real window.
class TestRecipes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aTemplateIsFoundAndLoadedByKeyboard();
    void aTemplateLeavesWhatIsWritten();
    void everyTemplateLoadsWithoutRunning();
    void theSelectionBecomesASnippet();
    void aSnippetIsPutInAtTheCursor();
    void aSnippetIsEditedAndDeletedAndComesBack();
    void aSentPromptIsFoundAgain();
    void samePromptsAreListedOnce();
    void theButtonOpensIt();

private:
    ComposeModel& model() { return m_house->window->compose(); }
    DraftShelf& shelf() { return m_house->window->shelf(); }
    QPlainTextEdit* prompt() { return m_house->window->findChild<QPlainTextEdit*>(QStringLiteral("prompt")); }
    RecipesPopup* open()
    {
        m_house->window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_house->window.get()))
            qFatal("the window does not become active");
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_house->window.get(), Qt::Key_P,
                        Qt::ControlModifier | Qt::ShiftModifier);
        auto* popup = m_house->window->findChild<RecipesPopup*>();
        if (!popup || !QTest::qWaitForWindowExposed(popup))
            qFatal("nothing opened");
        return popup;
    }
    static QLineEdit* search(RecipesPopup* popup)
    {
        return popup->findChild<QLineEdit*>(QStringLiteral("recipeSearch"));
    }
    static QListWidget* list(RecipesPopup* popup)
    {
        return popup->findChild<QListWidget*>(QStringLiteral("recipeList"));
    }
    static QPushButton* button(QWidget* popup, const char* name)
    {
        return popup->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    static SnippetDialog* snippetDialog(RecipesPopup* popup) { return popup->findChild<SnippetDialog*>(); }
    static QStringList titles(RecipesPopup* popup)
    {
        QStringList all;
        for (int row = 0; row < list(popup)->count(); ++row)
            all.append(list(popup)->item(row)->text());
        return all;
    }
    /// By keyboard alone: to the snippets, a new one of what is written, with that name.
    void save(RecipesPopup* popup, const QString& name)
    {
        popup->showSort(RecipesPopup::Sort::Snippets);
        QTest::mouseClick(button(popup, "newSnippet"), Qt::LeftButton);
        SnippetDialog* dialog = snippetDialog(popup);
        if (!dialog)
            qFatal("no dialog for a snippet");
        auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("snippetName"));
        QTest::keyClicks(field, name); // what was proposed is selected
        QTest::keyClick(field, Qt::Key_Return);
        if (!QTest::qWaitFor([popup] { return !snippetDialog(popup); }))
            qFatal("the dialog stays");
    }
    std::unique_ptr<WindowHouse> m_house;
};

void TestRecipes::init()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    prompt()->setFocus();
}

void TestRecipes::cleanup() { m_house.reset(); }

void TestRecipes::aTemplateIsFoundAndLoadedByKeyboard()
{
    RecipesPopup* popup = open();
    QCOMPARE(popup->focusWidget(), search(popup));
    QCOMPARE(list(popup)->count(), 9);
    QTest::keyClicks(search(popup), QStringLiteral("dialogue AD"));
    QVERIFY(list(popup)->count() < 9);
    QVERIFY(titles(popup).contains(QStringLiteral("Multi-shot ad with dialogue")));
    search(popup)->clear(); // what is chosen stays
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(search(popup), Qt::Key_PageUp);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(search(popup), Qt::Key_Down);
    QCOMPARE(list(popup)->currentItem()->text(), QStringLiteral("Brand story with the same characters"));
    QTest::keyClick(search(popup), Qt::Key_Return);
    QCOMPARE(model().draft(), draftTemplate(QStringLiteral("brand-story"))->draft);
    QCOMPARE(shelf().count(), 1); // nothing stood there
    QCOMPARE(m_house->queue().ids().size(), 0);
    QCOMPARE(prompt()->textCursor().selectedText(), QStringLiteral("{brand}")); // to be filled first
    model().undo();
    QCOMPARE(model().draft(), RequestDraft());
}

void TestRecipes::aTemplateLeavesWhatIsWritten()
{
    QTest::keyClicks(prompt(), QStringLiteral("Mine"));
    RecipesPopup* popup = open();
    QTest::keyClick(search(popup), Qt::Key_Return);
    QCOMPARE(shelf().count(), 2);
    QCOMPARE(shelf().document(0).draft.prompt, QStringLiteral("Mine"));
    QCOMPARE(model().draft(), draftTemplates().first().draft);
    model().undo(); // loading is one step
    QCOMPARE(model().draft(), RequestDraft());
}

void TestRecipes::everyTemplateLoadsWithoutRunning()
{
    for (int row = 0; row < 9; ++row) {
        RecipesPopup* popup = open();
        list(popup)->setCurrentRow(row);
        QTest::mouseClick(button(popup, "takeRecipe"), Qt::LeftButton);
        QCOMPARE(model().draft(), draftTemplates()[row].draft);
        QTRY_VERIFY(!m_house->window->findChild<RecipesPopup*>());
    }
    QCOMPARE(shelf().count(), 9);
    QCOMPARE(m_house->queue().ids().size(), 0);
    QCOMPARE(m_house->submits(), 0);
}

void TestRecipes::theSelectionBecomesASnippet()
{
    QTest::keyClicks(prompt(), QStringLiteral("Wide shot, warm light"));
    QTest::keyClick(prompt(), Qt::Key_Home);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(prompt(), Qt::Key_Right, Qt::ShiftModifier);
    RecipesPopup* popup = open();
    save(popup, QStringLiteral("Frame"));
    QCOMPARE(titles(popup), QStringList{QStringLiteral("Frame")});
    QCOMPARE(popup->findChild<QPlainTextEdit*>(QStringLiteral("recipePreview"))->toPlainText(),
             QStringLiteral("Wide shot"));
    popup->close();
    QTRY_VERIFY(!m_house->window->findChild<RecipesPopup*>());
    m_house->open(); // kept in the profile
    prompt()->setFocus();
    RecipesPopup* again = open();
    again->showSort(RecipesPopup::Sort::Snippets);
    QCOMPARE(titles(again), QStringList{QStringLiteral("Frame")});
}

void TestRecipes::aSnippetIsPutInAtTheCursor()
{
    QTest::keyClicks(prompt(), QStringLiteral("warm"));
    RecipesPopup* first = open();
    save(first, QStringLiteral("Tone"));
    first->close();
    QTRY_VERIFY(!m_house->window->findChild<RecipesPopup*>());
    prompt()->setFocus();
    QTest::keyClick(prompt(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(prompt(), QStringLiteral("AB"));
    QTest::keyClick(prompt(), Qt::Key_Left);
    RecipesPopup* popup = open();
    QTest::keyClick(popup, Qt::Key_Tab, Qt::ControlModifier); // to the snippets
    QCOMPARE(popup->sort(), RecipesPopup::Sort::Snippets);
    QTest::keyClicks(search(popup), QStringLiteral("tone"));
    QTest::keyClick(search(popup), Qt::Key_Return);
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("AwarmB"));
    QCOMPARE(model().draft().prompt, QStringLiteral("AwarmB"));
    QCOMPARE(shelf().count(), 1);
}

void TestRecipes::aSnippetIsEditedAndDeletedAndComesBack()
{
    QTest::keyClicks(prompt(), QStringLiteral("warm light"));
    RecipesPopup* popup = open();
    save(popup, QStringLiteral("Light"));
    QTest::keyClick(list(popup), Qt::Key_F2);
    SnippetDialog* dialog = snippetDialog(popup);
    QVERIFY(dialog);
    auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("snippetText"));
    QCOMPARE(text->toPlainText(), QStringLiteral("warm light"));
    text->setPlainText(QStringLiteral("cold light"));
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("snippetName"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!snippetDialog(popup));
    auto* preview = popup->findChild<QPlainTextEdit*>(QStringLiteral("recipePreview"));
    QCOMPARE(preview->toPlainText(), QStringLiteral("cold light"));
    QTest::keyClick(list(popup), Qt::Key_Delete);
    QCOMPARE(list(popup)->count(), 0);
    QVERIFY(!button(popup, "takeRecipe")->isEnabled());
    QTest::keyClick(list(popup), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titles(popup), QStringList{QStringLiteral("Light")});
    QCOMPARE(preview->toPlainText(), QStringLiteral("cold light"));
}

void TestRecipes::aSentPromptIsFoundAgain()
{
    m_house->enqueue(QStringLiteral("Wide of a red fox"));
    m_house->enqueue(QStringLiteral("Macro of ink in water"));
    RecipesPopup* popup = open();
    popup->showSort(RecipesPopup::Sort::Recent);
    QCOMPARE(titles(popup),
             (QStringList{QStringLiteral("Macro of ink in water"), QStringLiteral("Wide of a red fox")}));
    QTest::keyClicks(search(popup), QStringLiteral("FOX red"));
    QCOMPARE(titles(popup), QStringList{QStringLiteral("Wide of a red fox")});
    QTest::keyClick(search(popup), Qt::Key_Return);
    QCOMPARE(model().draft().prompt, QStringLiteral("Wide of a red fox"));
    QCOMPARE(model().draft().seconds, 3); // with its settings
    QCOMPARE(m_house->queue().ids().size(), 2);
}

void TestRecipes::samePromptsAreListedOnce()
{
    m_house->holdService(true);
    for (int i = 0; i < 3; ++i)
        m_house->enqueue(QStringLiteral("The same"));
    for (int i = 0; i < 60; ++i)
        m_house->enqueue(QStringLiteral("Number %1").arg(i));
    m_house->enqueue(QStringLiteral("Number 30"));
    const QList<RecentPrompt> recent = recentPrompts(m_house->engine->journal());
    QCOMPARE(recent.size(), 50);
    QCOMPARE(recent.first().text, QStringLiteral("Number 30"));
    QCOMPARE(recent[1].text, QStringLiteral("Number 59"));
    QStringList texts;
    for (const RecentPrompt& each : recent)
        texts.append(each.text);
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestRecipes::theButtonOpensIt()
{
    QTest::mouseClick(m_house->window->findChild<QWidget*>(QStringLiteral("recipes")), Qt::LeftButton);
    auto* popup = m_house->window->findChild<RecipesPopup*>();
    QVERIFY(popup);
    QTest::keyClick(search(popup), Qt::Key_Escape);
    QTRY_VERIFY(!m_house->window->findChild<RecipesPopup*>());
    QCOMPARE(model().draft(), RequestDraft());
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestRecipes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recipes.moc"
