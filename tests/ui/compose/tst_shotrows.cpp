// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/vocabulary.h"
#include "tests/ui/compose/shotshouse.h"
#include "ui/compose/wordchip.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/statusglyph.h"

#include <QLabel>

using namespace klapper;
using test::ShotsHouse;

/// What a row shows and how it stands, in every size.
class TestShotRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCounterKnowsBothLimits();
    void aShotWithoutTextHasItsSign();
    void chipsShowAndChooseWords();
    void tabGoesAsTheEyeDoes();
    void bigTextInANarrowPanelFits();
    void everyControlHasAName();
};

void TestShotRows::theCounterKnowsBothLimits()
{
    for (const auto contract : {practice::PlayedContract::Documented, practice::PlayedContract::Live}) {
        ShotsHouse house(contract);
        house.setRows({4, 3}, {QString(600, u'x'), QStringLiteral("夜🌙")});
        const auto counter = [&house](int row) {
            return house.part<QLabel>(house.rows().at(row), "shotCounter");
        };
        QVERIFY(counter(0)->text().startsWith(u"600"));
        QVERIFY(counter(1)->text().startsWith(u"2 ")); // as the service counts
        const bool firm = contract == practice::PlayedContract::Live;
        const QColor over = Theme::of(counter(0)).color(firm ? Token::BadText : Token::WarnText);
        QCOMPARE(counter(0)->palette().color(counter(0)->foregroundRole()), over);
        QCOMPARE(house.model.isReady(), !firm);
    }
}

void TestShotRows::aShotWithoutTextHasItsSign()
{
    ShotsHouse house;
    house.setRows({4, 3}, {QStringLiteral("Wide of a bay, static, gulls"), QString()});
    auto* sign = house.part<StatusGlyph>(house.rows().at(1), "shotLint");
    QVERIFY(sign->isVisible());
    QCOMPARE(sign->look().icon, IconId::Error);
    QVERIFY(sign->toolTip().contains(u"2"));
    QVERIFY(!sign->accessibleName().isEmpty());
    house.text(1)->setFocus();
    house.type(QStringLiteral("Close-up of a gull, static"));
    QVERIFY(!sign->isVisible() || sign->look().icon != IconId::Error);
}

void TestShotRows::chipsShowAndChooseWords()
{
    ShotsHouse house;
    house.setRows({4, 3}, {QStringLiteral("Wide shot, slow push-in on a door"), QStringLiteral("a door")});
    const auto chip = [&house](int row, const char* name) {
        return house.part<WordChip>(house.rows().at(row), name);
    };
    QVERIFY(chip(0, "shotSize")->text().contains(u"ide"));
    QCOMPARE(vocabularyEntry(chip(0, "shotSize")->entry())->group, WordGroup::Size);
    QCOMPARE(vocabularyEntry(chip(0, "shotMove")->entry())->group, WordGroup::Move);
    QVERIFY(chip(1, "shotMove")->entry().isEmpty());
    QMenu* menu = chip(1, "shotMove")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() > 5);
    const QString phrase = menu->actions().at(1)->text();
    menu->actions().at(1)->trigger();
    QVERIFY(house.texts().at(1).contains(phrase, Qt::CaseInsensitive));
    QVERIFY(house.texts().at(1).contains(u"a door"));
    QVERIFY(!chip(1, "shotMove")->entry().isEmpty());
    house.model.undo();
    QCOMPARE(house.texts().at(1), QStringLiteral("a door"));
}

void TestShotRows::tabGoesAsTheEyeDoes()
{
    ShotsHouse house;
    house.setRows({5, 5});
    house.model.shots().add(1, 18);
    house.model.shots().add(2, 26); // rows that came later stand in the same order
    house.model.setSeconds(15);
    house.settle();
    house.click("splitScript");
    house.settle();
    house.find<QPlainTextEdit>("style")->setFocus();
    QStringList names;
    const QWidget* form = house.window.findChild<ShotsView*>()->parentWidget(); // it may scroll
    int last = -1;
    while (names.size() < 60) {
        QWidget* now = QApplication::focusWidget();
        names.append(now->objectName());
        const int y = now->mapTo(form, QPoint(0, now->height() / 2)).y();
        QVERIFY2(y >= last - 20, qPrintable(names.join(u' ')));
        last = y;
        if (now->objectName() == u"duration" || now->objectName() == u"audio")
            break;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const char* name :
         {"joinScript", "durationBar", "shotSeconds", "shotMore", "shotText", "clipSeparator", "clipUp", "addShot"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    QCOMPARE(names.count(QStringLiteral("shotText")), 4);
}

void TestShotRows::bigTextInANarrowPanelFits()
{
    const QFont usual = QApplication::font();
    for (const double factor : {1.0, 2.0}) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * factor);
        QApplication::setFont(font);
        ShotsHouse house(practice::PlayedContract::Documented, 376);
        house.setRows({9, 3, 9}, {QStringLiteral("Extreme close-up, slow push-in on a door"), QString(), QString()});
        const int room = 376 - 2 * space::large;
        auto* shots = house.window.findChild<ShotsView*>();
        QVERIFY(shots->minimumSizeHint().width() <= room);
        shots->resize(room, shots->height());
        QVERIFY(shots->minimumSizeHint().width() <= room);
        house.click("splitScript");
        house.settle();
        QVERIFY(shots->minimumSizeHint().width() <= room);
        const auto* menu = house.part<QMenu>(house.rows().at(0), "shotMenu");
        int submenus = 0;
        for (const QAction* item : menu->actions())
            submenus += item->menu() ? 1 : 0;
        QCOMPARE(submenus, 2); // where there is no room for chips they are there
    }
    QApplication::setFont(usual);
}

void TestShotRows::everyControlHasAName()
{
    ShotsHouse house;
    house.setRows({9, 9});
    house.click("splitScript");
    house.settle();
    const QList<QWidget*> all = house.window.findChild<ShotsView*>()->findChildren<QWidget*>();
    for (const QWidget* each : all) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool named = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QString::fromLatin1(each->metaObject()->className()) + each->objectName()));
    }
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark);
    TestShotRows test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shotrows.moc"
