// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/librarybench.h"
#include "ui/library/filterpopup.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace klapper;
using test::LibraryBench;
using test::LibraryHouse;

namespace {
constexpr int many = 300;
}

/// The filters: the popup, the chips below, and that both say the same.
class TestLibraryFilters final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void byKeysAlone();
    void eachControlNarrows();
    void costsAreReadAsAPersonTypesThem();
    void daysAreTakenInAnyOrder();
    void projectsAndTagsThatExistAreOffered();
    void chipsTakeFiltersAway();
    void clearTakesAllAway();
    void foreignNamesAreText();
    void itStaysOnTheScreen();

private:
    LibraryPanel& panel() { return *m_bench->panel; }
    LibraryModel& model() { return m_bench->model; }
    FilterPopup* popup()
    {
        const QList<FilterPopup*> all = panel().findChildren<FilterPopup*>(); // one that was closed goes a little later
        for (FilterPopup* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<typename T>
    T* control(const char* name)
    {
        T* found = popup() ? popup()->findChild<T*>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            qFatal("the popup has no %s", name);
        return found;
    }
    QToolButton* chip(const char* bar, const char* title)
    {
        return LibraryBench::chip(control<QWidget>(bar), QString::fromUtf8(title));
    }
    void open();

    std::unique_ptr<LibraryBench> m_bench;
};

void TestLibraryFilters::init()
{
    m_bench = std::make_unique<LibraryBench>(many);
    LibraryStore& library = m_bench->house.library();
    for (int number = 0; number < 10; ++number) {
        QVERIFY(library.setProject({LibraryHouse::idOf(number)}, QStringLiteral("Harbour")));
        QVERIFY(library.addTag({LibraryHouse::idOf(number)}, QStringLiteral("night")));
    }
    QVERIFY(library.addTag({LibraryHouse::idOf(3)}, QStringLiteral("wide & open")));
    QVERIFY(library.setRating({LibraryHouse::idOf(20), LibraryHouse::idOf(21)}, 3));
    QVERIFY(library.setRating({LibraryHouse::idOf(22)}, 5));
    QVERIFY(library.setRejected({LibraryHouse::idOf(30)}, true));
}

void TestLibraryFilters::cleanup() { m_bench.reset(); }

void TestLibraryFilters::open()
{
    auto* button = m_bench->find<QToolButton>("filter");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(popup());
}

void TestLibraryFilters::byKeysAlone()
{
    auto* button = m_bench->find<QToolButton>("filter");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(popup());
    QTRY_VERIFY(chip("tierFilter", "Standard")->hasFocus());
    QTest::keyClick(chip("tierFilter", "Standard"), Qt::Key_Right);
    QVERIFY(chip("tierFilter", "Pro")->hasFocus());
    QTest::keyClick(chip("tierFilter", "Pro"), Qt::Key_Space);
    QCOMPARE(model().rowCount(), many / 3);
    QCOMPARE(panel().query().tiers, QList<Tier>{Tier::Pro});
    QCOMPARE(button->text(), QStringLiteral("Filter (1)"));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTRY_VERIFY(!panel().findChild<FilterPopup*>());
    QCOMPARE(model().rowCount(), many / 3);
    // Opened again it shows what is on.
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(popup());
    QVERIFY(chip("tierFilter", "Pro")->isChecked());
    QVERIFY(!chip("tierFilter", "Standard")->isChecked());
}

void TestLibraryFilters::eachControlNarrows()
{
    open();
    QTest::mouseClick(chip("modeFilter", "Image to video"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 0);
    QTest::mouseClick(chip("modeFilter", "Any"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), many);
    QTest::mouseClick(chip("aspectFilter", "9:16"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), many / 2);
    QTest::mouseClick(chip("aspectFilter", "16:9"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), many);
    QTest::mouseClick(chip("ratingFilter", "3"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 3);
    QTest::mouseClick(chip("ratingFilter", "4"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 1);
    QTest::mouseClick(chip("ratingFilter", "Any"), Qt::LeftButton);
    QTest::mouseClick(chip("rejectsFilter", "Only rejected"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(m_bench->idAt(0), LibraryHouse::idOf(30));
    QTest::mouseClick(chip("rejectsFilter", "Hidden"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), many - 1);
}

void TestLibraryFilters::costsAreReadAsAPersonTypesThem()
{
    open();
    int expected = 0;
    for (int number = 0; number < many; ++number)
        expected += LibraryHouse::costOf(number) >= Money::fromMicros(200'000)
                 && LibraryHouse::costOf(number) <= Money::fromMicros(300'000);
    auto* least = control<QLineEdit>("costAtLeast");
    auto* most = control<QLineEdit>("costAtMost");
    QTest::keyClicks(least, QStringLiteral("$0.2"));
    QTest::keyClicks(most, QStringLiteral("0.30"));
    QCOMPARE(model().rowCount(), expected);
    QCOMPARE(m_bench->activeFilters().first()->text(), QStringLiteral("$0.20 to $0.30"));
    // What cannot be read changes nothing, and is said.
    QTest::keyClicks(most, QStringLiteral("x"));
    QCOMPARE(model().rowCount(), expected);
    QVERIFY(control<QWidget>("costNote")->isVisible());
    most->selectAll();
    QTest::keyClicks(most, QStringLiteral("0.1")); // below the first
    QVERIFY(control<QWidget>("costNote")->isVisible());
    most->selectAll();
    QTest::keyClick(most, Qt::Key_Delete);
    QVERIFY(!control<QWidget>("costNote")->isVisible());
    QVERIFY(!panel().query().atMost);
}

void TestLibraryFilters::daysAreTakenInAnyOrder()
{
    open();
    QTest::mouseClick(chip("dateSpans", "Today"), Qt::LeftButton);
    QCOMPARE(panel().query().from, QDate::currentDate());
    QVERIFY(!panel().query().to.isValid());
    QTest::mouseClick(chip("dateSpans", "7 days"), Qt::LeftButton);
    QCOMPARE(panel().query().from, QDate::currentDate().addDays(-6));
    QTest::mouseClick(chip("dateSpans", "From … to …"), Qt::LeftButton);
    auto* from = control<QDateEdit>("dateFrom");
    auto* to = control<QDateEdit>("dateTo");
    QTRY_VERIFY(from->isVisible());
    from->setDate(QDate(2026, 1, 3));
    to->setDate(QDate(2026, 1, 1));
    QCOMPARE(panel().query().from, QDate(2026, 1, 1));
    QCOMPARE(panel().query().to, QDate(2026, 1, 3));
    QCOMPARE(model().rowCount(), many); // all were made in the first hours
    QTest::mouseClick(chip("dateSpans", "Any"), Qt::LeftButton);
    QVERIFY(!panel().query().from.isValid() && !panel().query().to.isValid());
}

void TestLibraryFilters::projectsAndTagsThatExistAreOffered()
{
    open();
    auto* projects = control<QComboBox>("projectFilter");
    QCOMPARE(projects->count(), 3);
    projects->setFocus();
    QTest::keyClick(projects, Qt::Key_End);
    QCOMPARE(panel().query().project, std::optional(QStringLiteral("Harbour")));
    QCOMPARE(model().rowCount(), 10);
    QTest::mouseClick(chip("tagChips", "night"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 10);
    QTest::mouseClick(chip("tagChips", "wide && open"), Qt::LeftButton);
    QCOMPARE(model().rowCount(), 1);
    QTest::keyClick(projects, Qt::Key_Up);
    QCOMPARE(panel().query().project, std::optional(QString()));
    QCOMPARE(model().rowCount(), 0);
    QTest::keyClick(projects, Qt::Key_Home);
    QVERIFY(!panel().query().project);
}

void TestLibraryFilters::chipsTakeFiltersAway()
{
    LibraryQuery query;
    query.tiers = {Tier::Standard, Tier::Pro};
    query.rejects = Rejects::Hidden;
    query.tags = {QStringLiteral("night")};
    panel().setQuery(query);
    QList<QToolButton*> chips = m_bench->activeFilters();
    QCOMPARE(chips.size(), 5); // and one for all
    QCOMPARE(chips[0]->accessibleName(), QStringLiteral("Filter: Standard"));
    QTest::mouseClick(chips[0], Qt::LeftButton);
    QCOMPARE(panel().query().tiers, QList<Tier>{Tier::Pro});
    chips = m_bench->activeFilters();
    QCOMPARE(chips.size(), 4);
    chips[1]->setFocus();
    QTest::keyClick(chips[1], Qt::Key_Delete);
    QCOMPARE(panel().query().rejects, Rejects::Shown);
    chips = m_bench->activeFilters();
    QVERIFY(chips[1]->hasFocus()); // one can go on
    QTest::keyClick(chips[1], Qt::Key_Left);
    QVERIFY(chips[0]->hasFocus());
    QTest::keyClick(chips[0], Qt::Key_Return);
    QTest::keyClick(m_bench->activeFilters()[0], Qt::Key_Space);
    QVERIFY(!panel().query().isFiltering());
    QVERIFY(m_bench->activeFilters().isEmpty());
    QCOMPARE(model().rowCount(), many);
}

void TestLibraryFilters::clearTakesAllAway()
{
    LibraryQuery query;
    query.text = QStringLiteral("fox");
    query.group = JobGroup::Done;
    query.tiers = {Tier::Pro};
    query.rating = 2;
    panel().setQuery(query);
    QTest::mouseClick(m_bench->find<QToolButton>("clearFilters"), Qt::LeftButton);
    QCOMPARE(panel().query().text, QStringLiteral("fox")); // stands in its field
    QCOMPARE(panel().query().group, std::optional(JobGroup::Done));
    QVERIFY(panel().query().tiers.isEmpty());
    QCOMPARE(panel().query().rating, 0);
    panel().setQuery(query);
    open();
    QTest::mouseClick(control<QPushButton>("clearPopup"), Qt::LeftButton);
    QTRY_VERIFY(!popup());
    QVERIFY(panel().query().tiers.isEmpty());
}

void TestLibraryFilters::foreignNamesAreText()
{
    const QString hostile = QStringLiteral("<img src='/dev/zero'> & more");
    QVERIFY(m_bench->house.library().setProject({LibraryHouse::idOf(1)}, hostile));
    LibraryQuery query;
    query.project = hostile;
    panel().setQuery(query);
    QCOMPARE(model().rowCount(), 1);
    const QToolButton* chip = m_bench->activeFilters().first();
    QVERIFY(chip->text().startsWith(QStringLiteral("<img"))); // as it is, to be read
    QVERIFY(!chip->text().contains(QStringLiteral(" & ")));   // no mnemonic
    QVERIFY(!chip->toolTip().contains(QStringLiteral("<img")));
    open();
    QCOMPARE(control<QComboBox>("projectFilter")->currentText(), hostile);
}

void TestLibraryFilters::itStaysOnTheScreen()
{
    const QRect screen = panel().screen()->availableGeometry();
    panel().move(screen.bottomRight() - QPoint(300, 200));
    open();
    const auto where = [this] {
        const QRect place = popup()->geometry();
        return QStringLiteral("%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
    };
    QVERIFY2(screen.contains(popup()->geometry()), qPrintable(where()));
    const QList<QWidget*> widgets = popup()->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"))
                        || qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || inner)
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestLibraryFilters test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_libraryfilters.moc"
