// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/composehouse.h"
#include "ui/compose/palette.h"
#include "ui/compose/prompteditor.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace klapper;
using namespace klapper::test;

/// The palette on the real panel, by keyboard and by mouse.
class TestPalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGroupHasEntriesInBothLanguages();
    void theModelKeepsTheRulesOfModels();
    void filterFindsOtherWordsInEitherLanguage();
    void byKeyboardAlone_data();
    void byKeyboardAlone();
    void escapeChangesNothing();
    void arrowsSkipTheHeadings();
    void goesIntoTheShotThatHadTheFocus();
    void aClickInsertsAndTheTextHasTheFocusAgain();
    void chineseTextsGetChinesePhrases();
    void onePhraseIsOneUndoStep();
    void nothingFoundInsertsNothing();
};

namespace {

QString keep(const char* text) { return QString::fromUtf8(text); }

struct Opened
{
    explicit Opened(ComposeHouse& house)
    {
        palette = house.panel.findChild<Palette*>();
        if (!palette || !palette->isVisible())
            qFatal("the palette is not open");
        field = palette->findChild<QLineEdit*>();
        list = palette->findChild<QListView*>();
    }
    QString current() const { return list->currentIndex().data().toString(); }
    Palette* palette;
    QLineEdit* field;
    QListView* list;
};

} // namespace

void TestPalette::everyGroupHasEntriesInBothLanguages()
{
    PaletteModel model;
    QSet<int> headings;
    QSet<int> filled;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int group = model.index(row).data(PaletteModel::GroupRole).toInt();
        if (!model.entry(row)) {
            QVERIFY(!headings.contains(group)); // once each
            headings.insert(group);
            continue;
        }
        filled.insert(group);
        QVERIFY(!model.entry(row)->phrase.isEmpty());
        QVERIFY(!model.entry(row)->phraseZh.isEmpty());
    }
    QCOMPARE(headings.size(), 8);
    QCOMPARE(filled, headings);
}

void TestPalette::theModelKeepsTheRulesOfModels()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.rowCount();
    model.setFilter(keep("push"));
    QVERIFY(model.rowCount() < all);
    model.setChinese(true);
    model.setFilter({});
    QCOMPARE(model.rowCount(), all);
}

void TestPalette::filterFindsOtherWordsInEitherLanguage()
{
    PaletteModel model;
    const auto first = [&model](const char* filter) {
        model.setFilter(keep(filter));
        return model.phrase(model.choosable(0, 1));
    };
    QCOMPARE(first("dolly in"), keep("slow push-in"));
    QCOMPARE(first("黄金时刻"), keep("golden hour light"));
    QCOMPARE(first("GOLDEN"), keep("golden hour light"));
    QCOMPARE(first("room tone"), keep("No dialogue, only ambient room tone."));
    QCOMPARE(first("no such word"), QString());
    QCOMPARE(model.rowCount(), 0);
}

void TestPalette::byKeyboardAlone_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Ctrl+K") << int(Qt::Key_K);
    QTest::newRow("Ctrl+Space") << int(Qt::Key_Space);
}

void TestPalette::byKeyboardAlone()
{
    QFETCH(int, key);
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    QTest::keyClicks(prompt, keep("A boat drifts"));
    QTest::keyClick(prompt, Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(prompt->text(), keep("A boat drifts"));
    Opened opened(house);
    QTest::keyClicks(opened.field, keep("golden"));
    QTest::keyClick(opened.field, Qt::Key_Return);
    QVERIFY(!opened.palette->isVisible());
    QCOMPARE(house.model.draft().prompt, keep("A boat drifts, golden hour light"));
    QVERIFY(prompt->hasFocus());
    QTest::keyClicks(prompt, keep("!"));
    QCOMPARE(house.model.draft().prompt, keep("A boat drifts, golden hour light!"));
}

void TestPalette::escapeChangesNothing()
{
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    QTest::keyClicks(prompt, keep("A boat"));
    QTest::keyClick(prompt, Qt::Key_K, Qt::ControlModifier);
    Opened opened(house);
    QTest::keyClicks(opened.field, keep("wide"));
    QTest::keyClick(opened.field, Qt::Key_Escape);
    QVERIFY(!opened.palette->isVisible());
    QCOMPARE(house.model.draft().prompt, keep("A boat"));
    QTest::keyClick(prompt, Qt::Key_K, Qt::ControlModifier); // opens anew, without the old filter
    QCOMPARE(opened.field->text(), QString());
}

void TestPalette::arrowsSkipTheHeadings()
{
    ComposeHouse house;
    house.find<PromptEditor>("prompt")->setFocus();
    QTest::keyClick(house.find<PromptEditor>("prompt"), Qt::Key_K, Qt::ControlModifier);
    Opened opened(house);
    QVERIFY(!opened.current().isEmpty());
    QSet<QString> seen{opened.current()};
    for (int i = 0; i < opened.list->model()->rowCount(); ++i) {
        QTest::keyClick(opened.field, Qt::Key_Down);
        QVERIFY(!opened.current().isEmpty());
        seen.insert(opened.current());
    }
    QCOMPARE(seen.size(), vocabulary().size() + phrases().size());
    QTest::keyClick(opened.field, Qt::Key_Up);
    QVERIFY(!opened.current().isEmpty());
    for (int i = 0; i < opened.list->model()->rowCount(); ++i)
        QTest::keyClick(opened.field, Qt::Key_PageUp);
    QCOMPARE(opened.list->currentIndex().row(), 1); // below the first heading
}

void TestPalette::goesIntoTheShotThatHadTheFocus()
{
    ComposeHouse house;
    RequestDraft draft;
    draft.prompt = keep("A cafe");
    draft.shotsActive = true;
    draft.shots = {{keep("The street"), 2}, {keep("A hand"), 3}};
    house.model.setDraft(draft);
    house.panel.jumpTo({.role = Role::Shots, .shot = 1, .start = 6, .length = 0});
    auto* button = house.find<QToolButton>("vocabulary");
    QTest::mouseClick(button, Qt::LeftButton); // takes no focus away
    Opened opened(house);
    QTest::keyClicks(opened.field, keep("golden"));
    QTest::keyClick(opened.field, Qt::Key_Enter);
    QCOMPARE(house.model.draft().shots.at(1).text, keep("A hand, golden hour light"));
    QCOMPARE(house.model.draft().prompt, keep("A cafe"));
}

void TestPalette::aClickInsertsAndTheTextHasTheFocusAgain()
{
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    QTest::mouseClick(house.find<QToolButton>("vocabulary"), Qt::LeftButton); // no text had the focus: the prompt
    Opened opened(house);
    QTest::keyClicks(opened.field, keep("golden"));
    const QModelIndex index = opened.list->currentIndex();
    QTest::mouseClick(opened.list->viewport(), Qt::LeftButton, {}, opened.list->visualRect(index).center());
    QCOMPARE(house.model.draft().prompt, keep("Golden hour light"));
    QVERIFY(prompt->hasFocus());
}

void TestPalette::chineseTextsGetChinesePhrases()
{
    ComposeHouse house;
    house.model.setPrompt(keep("清晨的港口，一艘船"));
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    prompt->moveCursor(QTextCursor::End);
    QTest::keyClick(prompt, Qt::Key_K, Qt::ControlModifier);
    Opened opened(house);
    QTest::keyClicks(opened.field, keep("golden"));
    const QString phrase = opened.current();
    QVERIFY(phrase.at(0).script() == QChar::Script_Han);
    QTest::keyClick(opened.field, Qt::Key_Return);
    QCOMPARE(house.model.draft().prompt, QString(keep("清晨的港口，一艘船，") + phrase));
}

void TestPalette::onePhraseIsOneUndoStep()
{
    ComposeHouse house;
    house.model.edit({}, [](DraftDocument& document) { document.draft.prompt = keep("A boat drifts"); });
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    QTextCursor cursor = prompt->textCursor();
    cursor.setPosition(6);
    prompt->setTextCursor(cursor);
    QTest::keyClick(prompt, Qt::Key_K, Qt::ControlModifier);
    Opened opened(house);
    QTest::keyClicks(opened.field, keep("golden"));
    QTest::keyClick(opened.field, Qt::Key_Return);
    QCOMPARE(house.model.draft().prompt, keep("A boat, golden hour light, drifts"));
    QTest::keyClick(prompt, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(house.model.draft().prompt, keep("A boat drifts"));
    QCOMPARE(prompt->textCursor().position(), 7); // before "drifts", where it stood after the phrase
}

void TestPalette::nothingFoundInsertsNothing()
{
    ComposeHouse house;
    auto* prompt = house.find<PromptEditor>("prompt");
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_K, Qt::ControlModifier);
    Opened opened(house);
    QTest::keyClicks(opened.field, keep("zzz"));
    QTest::keyClick(opened.field, Qt::Key_Down);
    QTest::keyClick(opened.field, Qt::Key_Return);
    QVERIFY(opened.palette->isVisible());
    QCOMPARE(house.model.draft().prompt, QString());
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestPalette test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_palette.moc"
