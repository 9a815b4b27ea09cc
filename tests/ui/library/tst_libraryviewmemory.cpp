// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/librarybench.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>

using namespace klapper;
using test::LibraryHouse;

/// The library in the real window: the search of the top bar, and what is remembered.
class TestLibraryViewMemory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void oneSearchesAsOneTypes();
    void theFieldShowsWhatIsLookedFor();
    void viewOrderAndFiltersAreRemembered();
    void wordsAreNotRemembered();

private:
    void open();
    LibraryPanel& panel() { return m_window->library(); }
    QLineEdit* search() { return m_window->findChild<QLineEdit*>(QStringLiteral("search")); }

    std::unique_ptr<LibraryHouse> m_house;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

void TestLibraryViewMemory::init()
{
    m_house = std::make_unique<LibraryHouse>(100);
    m_memory = std::make_unique<WindowMemory>(m_house->folder() + QStringLiteral("/window.ini"));
    open();
}

void TestLibraryViewMemory::cleanup()
{
    m_window.reset();
    m_house.reset();
}

void TestLibraryViewMemory::open()
{
    m_window = std::make_unique<MainWindow>(m_house->engine(), *m_memory);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLibraryViewMemory::oneSearchesAsOneTypes()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search()->hasFocus());
    const LibraryModel& model = m_window->libraryModel();
    int before = model.rowCount();
    QCOMPARE(before, 100);
    QTest::keyClicks(search(), QStringLiteral("ot")); // with "otter" nothing else
    QCOMPARE(model.rowCount(), 20);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
    QCOMPARE(model.rowCount(), 100);
    QTest::keyClicks(search(), QStringLiteral("lynx"));
    QTest::keyClick(search(), Qt::Key_Down);
    QListView* cards = panel().findChild<QListView*>(QStringLiteral("clips"));
    QTRY_VERIFY(cards->hasFocus());
    QCOMPARE(panel().selected(), LibraryHouse::idOf(98)); // the newest lynx
    QTest::keyClick(cards, Qt::Key_Down);
    QCOMPARE(panel().selected(), LibraryHouse::idOf(93));
}

void TestLibraryViewMemory::theFieldShowsWhatIsLookedFor()
{
    LibraryQuery query;
    query.text = QStringLiteral("badger");
    panel().setQuery(query);
    QCOMPARE(search()->text(), QStringLiteral("badger"));
    panel().showEverything();
    QCOMPARE(search()->text(), QString());
}

void TestLibraryViewMemory::viewOrderAndFiltersAreRemembered()
{
    LibraryQuery query;
    query.tiers = {Tier::Pro};
    query.group = JobGroup::Done;
    query.sort = LibrarySort::Title;
    query.ascending = true;
    panel().setQuery(query);
    panel().setView(ClipViews::View::List);
    panel().findChild<ClipTable*>()->header()->resizeSection(int(LibraryColumn::Title), 333);
    m_window->closeQuietly();
    m_window.reset();
    open();
    QCOMPARE(panel().query(), query);
    QCOMPARE(panel().views().view(), ClipViews::View::List);
    QVERIFY(panel().findChild<ClipTable*>()->isVisible());
    QCOMPARE(panel().findChild<ClipTable*>()->header()->sectionSize(int(LibraryColumn::Title)), 333);
    QCOMPARE(panel().findChild<ClipTable*>()->header()->sortIndicatorSection(), int(LibraryColumn::Title));
    int expected = 0;
    for (int number = 0; number < 100; ++number)
        expected += LibraryHouse::tierOf(number) == Tier::Pro && LibraryHouse::stateOf(number) == JobState::Done;
    QCOMPARE(m_window->libraryModel().rowCount(), expected);
}

void TestLibraryViewMemory::wordsAreNotRemembered()
{
    QTest::keyClicks(search(), QStringLiteral("verysecretword"));
    QCOMPARE(m_window->libraryModel().rowCount(), 0);
    m_window->closeQuietly();
    m_window.reset();
    QFile file(m_memory->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("verysecretword"));
    open();
    QCOMPARE(m_window->libraryModel().rowCount(), 100);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    TestLibraryViewMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_libraryviewmemory.moc"
