// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/database.h"
#include "tests/ui/library/librarybench.h"
#include "ui/library/savedsearchesdialog.h"
#include "ui/library/searchnamedialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace klapper;
using test::LibraryBench;
using test::LibraryHouse;

/// Searches that are kept under a name.
class TestSavedSearches final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<LibraryBench>(60); }
    void cleanup() { m_bench.reset(); }

    void aSearchIsKeptAndTaken();
    void aNameThatIsTakenIsSaid();
    void theyAreRenamedByKeys();
    void oneThatIsNotSavedTakesNoClipsAway();
    void aDeletedOneComesBack();
    void theyOutliveTheProgram();

private:
    LibraryPanel& panel() { return *m_bench->panel; }
    LibraryStore& store() { return m_bench->house.library(); }
    QMenu* menu()
    {
        auto* searches = m_bench->find<QMenu>("searches");
        Q_EMIT searches->aboutToShow();
        return searches;
    }
    QAction* action(const QString& title)
    {
        const QList<QAction*> actions = menu()->actions();
        for (QAction* each : actions) {
            if (each->text() == title)
                return each;
        }
        return nullptr;
    }
    template<typename T>
    T* dialog()
    {
        T* found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = nullptr;
                const QList<T*> all = panel().template findChildren<T*>();
                for (T* each : all)
                    found = each->isVisible() ? each : found;
                return found != nullptr;
            }))
            qFatal("no such dialog");
        return found;
    }
    void keep(const QString& name, const LibraryQuery& query) { QVERIFY(store().saveSearch({name, query})); }
    QStringList names()
    {
        QStringList all;
        const auto searches = store().savedSearches();
        for (const SavedSearch& search : searches ? *searches : QList<SavedSearch>())
            all.append(search.name);
        return all;
    }

    std::unique_ptr<LibraryBench> m_bench;
};

namespace {

LibraryQuery foxes()
{
    LibraryQuery query;
    query.text = QStringLiteral("fox");
    query.tiers = {Tier::Pro};
    query.sort = LibrarySort::Cost;
    return query;
}

} // namespace

void TestSavedSearches::aSearchIsKeptAndTaken()
{
    QVERIFY(!action(QStringLiteral("Save this search …"))->isEnabled()); // nothing is looked for
    panel().setQuery(foxes());
    action(QStringLiteral("Save this search …"))->trigger();
    auto* ask = dialog<SearchNameDialog>();
    auto* name = ask->findChild<QLineEdit*>(QStringLiteral("searchName"));
    QCOMPARE(name->text(), QStringLiteral("fox, Pro"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Foxes & friends"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Foxes & friends")});
    panel().showEverything();
    QSignalSpy text(&panel(), &LibraryPanel::searchTextChanged);
    QVERIFY(!action(QStringLiteral("Foxes && friends"))->isChecked());
    action(QStringLiteral("Foxes && friends"))->trigger();
    QCOMPARE(panel().query(), foxes());
    QCOMPARE(text.last()[0].toString(), QStringLiteral("fox"));
    QVERIFY(action(QStringLiteral("Foxes && friends"))->isChecked());
}

void TestSavedSearches::aNameThatIsTakenIsSaid()
{
    keep(QStringLiteral("Mine"), foxes());
    LibraryQuery other;
    other.rating = 4;
    panel().setQuery(other);
    action(QStringLiteral("Save this search …"))->trigger();
    auto* ask = dialog<SearchNameDialog>();
    auto* name = ask->findChild<QLineEdit*>(QStringLiteral("searchName"));
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    const auto buttons = ask->findChildren<QPushButton*>();
    const auto save = std::find_if(buttons.begin(), buttons.end(),
                                   [](const QPushButton* button) { return button->text() == QStringLiteral("Save"); });
    QVERIFY(!(*save)->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Mine"));
    const auto labels = ask->findChildren<PlainLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const PlainLabel* label) { return label->text().contains(QStringLiteral("replaced")); }));
    QTest::mouseClick(*save, Qt::LeftButton);
    QTRY_COMPARE(store().savedSearches()->first().query, other);
    QCOMPARE(names().size(), 1);
}

void TestSavedSearches::theyAreRenamedByKeys()
{
    keep(QStringLiteral("Alpha"), foxes());
    keep(QStringLiteral("Beta"), {});
    action(QStringLiteral("Rename or delete …"))->trigger();
    auto* list = dialog<SavedSearchesDialog>()->findChild<QListWidget*>(QStringLiteral("savedSearchList"));
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F2);
    auto* ask = dialog<SearchNameDialog>();
    auto* name = ask->findChild<QLineEdit*>(QStringLiteral("searchName"));
    QCOMPARE(name->text(), QStringLiteral("Alpha"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Beta")); // would take the other one away
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(names().size(), 2);
    QVERIFY(ask->isVisible());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Gamma"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("Beta"), QStringLiteral("Gamma")}));
    QCOMPARE(store().savedSearches()->last().query, foxes());
    QTRY_COMPARE(list->currentItem()->text(), QStringLiteral("Gamma"));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(panel().query(), foxes());
}

void TestSavedSearches::oneThatIsNotSavedTakesNoClipsAway()
{
    const auto run = [this](const char* statement) {
        Database journal;
        return journal.open(m_bench->house.folder() % u"/data/journal.sqlite").ok()
            && journal.run(QString::fromLatin1(statement)).ok();
    };
    const auto save = [this] {
        action(QStringLiteral("Save this search …"))->trigger();
        auto* name = dialog<SearchNameDialog>()->findChild<QLineEdit*>(QStringLiteral("searchName"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Mine"));
        QTest::keyClick(name, Qt::Key_Return);
    };
    LibraryQuery pro;
    pro.tiers = {Tier::Pro};
    panel().setQuery(pro);
    auto* said = m_bench->find<Banner>("librarySaid");
    QVERIFY(!said->isVisible());
    QVERIFY(run("CREATE TRIGGER full BEFORE INSERT ON searches BEGIN SELECT RAISE(ABORT, 'no room'); END"));
    save();
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().startsWith(QStringLiteral("The search was not saved. ")), qPrintable(said->text()));
    QVERIFY(m_bench->cards()->isVisible());
    QCOMPARE(m_bench->model.rowCount(), 20);
    QVERIFY(names().isEmpty());
    QVERIFY(run("DROP TRIGGER full"));
    save();
    QTRY_VERIFY(!said->isVisible());
    QCOMPARE(names(), QStringList{QStringLiteral("Mine")});
}

void TestSavedSearches::aDeletedOneComesBack()
{
    keep(QStringLiteral("Alpha"), foxes());
    action(QStringLiteral("Rename or delete …"))->trigger();
    auto* open = dialog<SavedSearchesDialog>();
    auto* list = open->findChild<QListWidget*>(QStringLiteral("savedSearchList"));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(names().isEmpty());
    auto* said = open->findChild<Banner*>();
    QVERIFY(said->isVisible());
    QTest::keyClick(open, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(store().savedSearches()->first(), (SavedSearch{QStringLiteral("Alpha"), foxes()}));
}

void TestSavedSearches::theyOutliveTheProgram()
{
    keep(QStringLiteral("Alpha"), foxes());
    m_bench->panel.reset();
    QVERIFY(store().savedSearches()->size() == 1);
    LibraryPanel again;
    again.setLibrary(store(), m_bench->model);
    auto* searches = again.findChild<QMenu*>(QStringLiteral("searches"));
    Q_EMIT searches->aboutToShow();
    QCOMPARE(searches->actions().first()->text(), QStringLiteral("Alpha"));
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestSavedSearches test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_savedsearches.moc"
