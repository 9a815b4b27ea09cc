// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/librarybench.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace klapper;
using test::LibraryBench;
using test::LibraryHouse;

namespace {
constexpr int many = 400;
}

/// What a person does with the clips in the library, by mouse and by keys.
class TestLibraryPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<LibraryBench>(many); }
    void cleanup() { m_bench.reset(); }

    void anEmptyLibraryOffersSamples();
    void chipsNarrowAndSayHowMany();
    void aSearchForWordsThatAreNotThereCanBeUndone();
    void aClickShowsTheClipAndArrowsGoOn();
    void severalAreSelectedByMouseAndByKeys();
    void theMenuIsFilledForWhatIsSelected();
    void cardsAndListShareSelectionAndOrder();
    void headsSort();
    void theSortMenuSorts();
    void whatIsNewDoesNotMoveWhatOneLooksAt();
    void aClipThatLeavesTheListStaysOnTheStage();
    void aJobIsShownAsSoonAsItIsFound();
    void controlsHaveNames();
    void itFitsWhereItIsNarrowAndTheTextIsLarge();

private:
    LibraryPanel& panel() { return *m_bench->panel; }
    LibraryModel& model() { return m_bench->model; }

    std::unique_ptr<LibraryBench> m_bench;
};

void TestLibraryPanel::anEmptyLibraryOffersSamples()
{
    m_bench.reset();
    m_bench = std::make_unique<LibraryBench>(0);
    auto* empty = m_bench->find<QWidget>("libraryEmpty");
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(&panel(), &LibraryPanel::sampleRequested);
    const QList<QPushButton*> buttons = empty->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 3);
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Sample>(), Sample::Portrait);
    // Nothing is there, so no search is to blame.
    panel().setSearch(QStringLiteral("fox"));
    QVERIFY(empty->isVisible());
    panel().setSearch({});
    m_bench->house.enqueue(QStringLiteral("The first one"));
    QTRY_VERIFY(m_bench->cards()->isVisible());
}

void TestLibraryPanel::chipsNarrowAndSayHowMany()
{
    // Of the numbers below 400 those that end on 7 or 57 failed, those that end on 3 of a hundred are unknown.
    QTRY_COMPARE(m_bench->stateChip("Failed")->text(), QStringLiteral("Failed 8"));
    QCOMPARE(m_bench->stateChip("All")->text(), QStringLiteral("All 400"));
    QCOMPARE(m_bench->stateChip("Unknown")->text(), QStringLiteral("Unknown 4"));
    QCOMPARE(m_bench->count(), QStringLiteral("400"));
    QTest::mouseClick(m_bench->stateChip("Failed"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 8);
    QTRY_COMPARE(m_bench->count(), QStringLiteral("8 of 400"));
    QCOMPARE(m_bench->stateChip("All")->text(), QStringLiteral("All 400"));

    QVERIFY(m_bench->house.library().setRating({LibraryHouse::idOf(9), LibraryHouse::idOf(10)}, 2));
    QTRY_COMPARE(m_bench->stateChip("★")->text(), QStringLiteral("★ 2"));
    m_bench->stateChip("Failed")->setFocus();
    QTest::keyClick(m_bench->stateChip("Failed"), Qt::Key_Right);
    QVERIFY(m_bench->stateChip("★")->hasFocus());
    QTest::keyClick(m_bench->stateChip("★"), Qt::Key_Space);
    QCOMPARE(model().rowCount(), 2);
    QTest::mouseClick(m_bench->stateChip("All"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), many);
}

void TestLibraryPanel::aSearchForWordsThatAreNotThereCanBeUndone()
{
    panel().setSearch(QStringLiteral("heron"));
    QCOMPARE(model().rowCount(), many / 5);
    QSignalSpy text(&panel(), &LibraryPanel::searchTextChanged);
    panel().setSearch(QStringLiteral("no such animal"));
    auto* noMatch = m_bench->find<QWidget>("libraryNoMatch");
    QTRY_VERIFY(noMatch->isVisible());
    auto* everything = noMatch->findChild<QPushButton*>();
    QCOMPARE(everything->text(), QStringLiteral("Show everything"));
    everything->setFocus();
    QTest::keyClick(everything, Qt::Key_Space);
    QCOMPARE(model().rowCount(), many);
    QVERIFY(m_bench->cards()->isVisible());
    QVERIFY(m_bench->cards()->hasFocus());
    QCOMPARE(text.last()[0].toString(), QString()); // the field is told
}

void TestLibraryPanel::aClickShowsTheClipAndArrowsGoOn()
{
    QSignalSpy chosen(&panel(), &LibraryPanel::chosen);
    m_bench->click(m_bench->cards(), 2);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.last()[0].toString(), m_bench->idAt(2));
    QTest::keyClick(m_bench->cards(), Qt::Key_Down);
    QCOMPARE(chosen.last()[0].toString(), m_bench->idAt(3));
    QCOMPARE(panel().selected(), m_bench->idAt(3));
    QCOMPARE(panel().selectedIds(), QStringList{m_bench->idAt(3)});
    QTest::keyClick(m_bench->cards(), Qt::Key_End);
    QCOMPARE(panel().selected(), LibraryHouse::idOf(0));
    // Without a file there is nothing to play.
    QSignalSpy details(&panel(), &LibraryPanel::detailsRequested);
    QTest::keyClick(m_bench->cards(), Qt::Key_Return);
    QCOMPARE(details.size(), 1);
    QCOMPARE(details[0][0].toString(), LibraryHouse::idOf(0));
}

void TestLibraryPanel::severalAreSelectedByMouseAndByKeys()
{
    QSignalSpy changed(&panel(), &LibraryPanel::selectionChanged);
    m_bench->click(m_bench->cards(), 0);
    m_bench->click(m_bench->cards(), 2, Qt::ControlModifier);
    QCOMPARE(panel().selectedIds(), (QStringList{m_bench->idAt(0), m_bench->idAt(2)}));
    QCOMPARE(m_bench->count(), QStringLiteral("2 selected"));
    m_bench->click(m_bench->cards(), 4, Qt::ShiftModifier);
    QCOMPARE(panel().selectedIds(),
             (QStringList{m_bench->idAt(0), m_bench->idAt(2), m_bench->idAt(3), m_bench->idAt(4)}));
    QTest::keyClick(m_bench->cards(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(panel().selectedIds().contains(m_bench->idAt(5)));
    QTest::keyClick(m_bench->cards(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(panel().selectedIds().size(), many);
    QVERIFY(changed.size() >= 4);
}

void TestLibraryPanel::theMenuIsFilledForWhatIsSelected()
{
    QStringList filledFor;
    connect(&panel(), &LibraryPanel::fillMenu, this, [&filledFor](QMenu* menu, const QStringList& ids) {
        filledFor = ids;
        menu->addAction(QStringLiteral("Judge"));
    });
    const auto openMenu = [this] {
        QMenu* menu = nullptr;
        const QList<QMenu*> menus = panel().findChildren<QMenu*>(QStringLiteral("clipMenu"));
        for (QMenu* each : menus)
            menu = each->isVisible() ? each : menu;
        return menu;
    };
    m_bench->click(m_bench->cards(), 1);
    QTest::keyClick(m_bench->cards(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(openMenu());
    QCOMPARE(filledFor, QStringList{m_bench->idAt(1)});
    QStringList titles;
    const QList<QAction*> actions = openMenu()->actions();
    for (const QAction* action : actions)
        titles.append(action->text());
    QCOMPARE(titles.first(), QStringLiteral("Judge"));
    QVERIFY(titles.contains(QStringLiteral("Show its draft version")));
    QCOMPARE(titles.last(), QStringLiteral("Details …"));
    openMenu()->close();

    m_bench->click(m_bench->cards(), 3, Qt::ControlModifier);
    Q_EMIT m_bench->cards()->customContextMenuRequested(m_bench->cards()->visualRect(model().index(3, 0)).center());
    QTRY_VERIFY(openMenu());
    QCOMPARE(filledFor, (QStringList{m_bench->idAt(1), m_bench->idAt(3)}));
    QCOMPARE(openMenu()->actions().first()->text(), QStringLiteral("Selected: 2"));
    openMenu()->close();
}

void TestLibraryPanel::cardsAndListShareSelectionAndOrder()
{
    m_bench->click(m_bench->cards(), 1);
    m_bench->click(m_bench->cards(), 3, Qt::ControlModifier);
    const QStringList ids = panel().selectedIds();
    QSignalSpy chosen(&panel(), &LibraryPanel::chosen);
    auto* button = m_bench->find<QToolButton>("libraryView");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_bench->table()->isVisible());
    QVERIFY(!m_bench->cards()->isVisible());
    QCOMPARE(panel().selectedIds(), ids);
    QCOMPARE(panel().selected(), ids[1]);
    QCOMPARE(chosen.size(), 0);
    m_bench->table()->setFocus();
    QTest::keyClick(m_bench->table(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(panel().selectedIds(), QStringList{m_bench->idAt(4)});
    panel().setView(ClipViews::View::Cards);
    QVERIFY(m_bench->cards()->hasFocus());
    QTest::keyClick(m_bench->cards(), Qt::Key_Up);
    QCOMPARE(panel().selectedIds(), QStringList{m_bench->idAt(3)});
}

void TestLibraryPanel::headsSort()
{
    panel().setView(ClipViews::View::List);
    panel().resize(1200, 700);
    QHeaderView* heads = m_bench->table()->header();
    QCOMPARE(heads->logicalIndex(0), int(LibraryColumn::Date));
    const auto click = [heads](LibraryColumn column) {
        const int x = heads->sectionViewportPosition(int(column)) + heads->sectionSize(int(column)) / 2;
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(x, heads->height() / 2));
    };
    click(LibraryColumn::Cost);
    QCOMPARE(panel().query().sort, LibrarySort::Cost);
    QCOMPARE(LibraryHouse::costOf(m_bench->idAt(0).mid(4).toInt()).micros(), 490'000);
    click(LibraryColumn::Cost);
    QVERIFY(panel().query().ascending);
    QCOMPARE(LibraryHouse::costOf(m_bench->idAt(0).mid(4).toInt()).micros(), 100'000);
    QCOMPARE(heads->sortIndicatorSection(), int(LibraryColumn::Cost));
    QCOMPARE(heads->sortIndicatorOrder(), Qt::AscendingOrder);
    click(LibraryColumn::Project); // for it there is a filter
    QCOMPARE(panel().query().sort, LibrarySort::Cost);
    QCOMPARE(heads->sortIndicatorSection(), int(LibraryColumn::Cost));
    click(LibraryColumn::Date);
    QCOMPARE(m_bench->idAt(0), LibraryHouse::idOf(many - 1));
}

void TestLibraryPanel::theSortMenuSorts()
{
    auto* menu = m_bench->find<QMenu>("sorts");
    const auto choose = [menu](const char* title) {
        Q_EMIT menu->aboutToShow();
        const QList<QAction*> actions = menu->actions();
        for (QAction* action : actions) {
            if (action->text() == QString::fromLatin1(title))
                return action->trigger();
        }
        qFatal("the menu has no %s", title);
    };
    choose("Oldest first");
    QCOMPARE(m_bench->idAt(0), LibraryHouse::idOf(0));
    choose("Title");
    QVERIFY(m_bench->model.index(0, 0).data(TitleRole).toString().contains(QStringLiteral("badger")));
    choose("Reverse the order");
    QVERIFY(m_bench->model.index(0, 0).data(TitleRole).toString().contains(QStringLiteral("otter")));
    choose("Newest first");
    QCOMPARE(m_bench->idAt(0), LibraryHouse::idOf(many - 1));
}

void TestLibraryPanel::whatIsNewDoesNotMoveWhatOneLooksAt()
{
    QListView* cards = m_bench->cards();
    QTRY_VERIFY(cards->verticalScrollBar()->maximum() > 5000);
    cards->verticalScrollBar()->setValue(5000);
    const QPoint top(cards->viewport()->width() / 2, 2);
    const QString before = cards->indexAt(top).data(JobIdRole).toString();
    const int place = cards->visualRect(cards->indexAt(top)).top();
    m_bench->house.enqueue(QStringLiteral("A red kite over the dunes"));
    QTRY_COMPARE(model().rowCount(), many + 1);
    QTRY_COMPARE(cards->indexAt(top).data(JobIdRole).toString(), before);
    QCOMPARE(cards->visualRect(cards->indexAt(top)).top(), place);
    // At the very top one sees what is new.
    cards->scrollToTop();
    const QString newest = m_bench->house.enqueue(QStringLiteral("A barn owl in the rain"));
    QTRY_COMPARE(cards->indexAt(top).data(JobIdRole).toString(), newest);
}

void TestLibraryPanel::aClipThatLeavesTheListStaysOnTheStage()
{
    const QStringList rated{LibraryHouse::idOf(10), LibraryHouse::idOf(20), LibraryHouse::idOf(30)};
    QVERIFY(m_bench->house.library().setRating(rated, 3));
    QTest::mouseClick(m_bench->stateChip("★"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 3);
    m_bench->click(m_bench->cards(), 1);
    QSignalSpy chosen(&panel(), &LibraryPanel::chosen);
    QVERIFY(m_bench->house.library().setRating({rated[1]}, 0));
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(chosen.size(), 0); // nobody has chosen its neighbour
    QTest::mouseClick(m_bench->stateChip("All"), Qt::LeftButton);
    QCOMPARE(panel().selected(), rated[1]);
    QCOMPARE(chosen.size(), 0);
}

void TestLibraryPanel::aJobIsShownAsSoonAsItIsFound()
{
    QSignalSpy chosen(&panel(), &LibraryPanel::chosen);
    const QString id = m_bench->house.enqueue(QStringLiteral("A red kite over the dunes"));
    panel().select(id); // its row comes in the next turn
    QTRY_COMPARE(panel().selected(), id);
    panel().select({});
    QCOMPARE(panel().selected(), QString());
    QCOMPARE(chosen.size(), 0);
}

void TestLibraryPanel::controlsHaveNames()
{
    panel().setView(ClipViews::View::List);
    LibraryQuery query;
    query.tiers = {Tier::Pro};
    query.tags = {QStringLiteral("<b>night</b>"), QStringLiteral("a & b")};
    panel().setQuery(query);
    const QList<QWidget*> widgets = panel().findChildren<QWidget*>();
    int controls = 0;
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(access);
        QVERIFY2(!access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls >= 12);
}

void TestLibraryPanel::itFitsWhereItIsNarrowAndTheTextIsLarge()
{
    m_bench.reset();
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    m_bench = std::make_unique<LibraryBench>(20);
    LibraryQuery query;
    query.tags = {QStringLiteral("a tag with a rather long name, longer than the panel is wide")};
    query.rejects = Rejects::Hidden;
    panel().setQuery(query);
    panel().resize(280, 700);
    QTRY_COMPARE(panel().width(), 280); // nothing holds it wider
    const QList<QToolButton*> buttons = panel().findChildren<QToolButton*>();
    for (const QToolButton* button : buttons) {
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(&panel(), QPoint()), button->size());
        QVERIFY2(panel().rect().contains(place), qPrintable(button->accessibleName()));
    }
    m_bench.reset();
    QApplication::setFont(usual);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestLibraryPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_librarypanel.moc"
