// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/style/buttonweight.h"
#include "ui/style/look.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/phasebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statusglyph.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace klapper;

class TstWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, {.appearance = Appearance::Dark, .highContrast = false}); }
    void segmentsMoveByKeys();
    void disabledSegmentIsSkippedAndSaysWhy();
    void segmentsMoveByMouse();
    void segmentsMirrorRightToLeft();
    void settingASegmentIsNotChoosing();
    void exclusiveChips();
    void chipsWrap();
    void chipsWithoutRoomAreInAMenu();
    void aChoiceIsMoreThanAFillInHighContrast();
    void sectionFoldsByKeys();
    void bannerActsAndLeaves();
    void bannerPutsItsActionsBelowEachOther();
    void emptyStateCountsItsActions();
    void shimmerRestsWhenHidden();
    void iconButtonNamesItsKeyAndReason();
    // fault: U1
    void foreignTextStaysText();
    void elidedLabelIsOneLine();
    void labelsFollowTheTheme();
    void buttonsShowTheirFocus();
};

namespace {

const QString& evil()
{
    static const QString text = QStringLiteral("<img src='/dev/zero'><b>bold</b> & more");
    return text;
}

SegmentedControl* tiers(QWidget* parent = nullptr)
{
    auto* control = new SegmentedControl(QStringLiteral("Tier"), parent);
    control->addSegment(QStringLiteral("Standard"), QStringLiteral("$0.084 /s"));
    control->addSegment(QStringLiteral("Pro"), QStringLiteral("$0.112 /s"));
    control->addSegment(QStringLiteral("4K"), QStringLiteral("$0.42 /s"));
    return control;
}

} // namespace

void TstWidgets::segmentsMoveByKeys()
{
    const std::unique_ptr<SegmentedControl> control(tiers());
    QSignalSpy chosen(control.get(), &SegmentedControl::chosen);
    QCOMPARE(control->currentIndex(), 0);
    QTest::keyClick(control.get(), Qt::Key_Left);
    QCOMPARE(control->currentIndex(), 0);
    QTest::keyClick(control.get(), Qt::Key_Right);
    QCOMPARE(control->currentIndex(), 1);
    QTest::keyClick(control.get(), Qt::Key_End);
    QCOMPARE(control->currentIndex(), 2);
    QTest::keyClick(control.get(), Qt::Key_Home);
    QCOMPARE(control->currentIndex(), 0);
    QCOMPARE(chosen.count(), 3);
    QVERIFY(control->accessibleName().contains(QStringLiteral("Standard")));
    QVERIFY(control->accessibleName().contains(QStringLiteral("$0.084")));
}

void TstWidgets::disabledSegmentIsSkippedAndSaysWhy()
{
    const std::unique_ptr<SegmentedControl> control(tiers());
    control->setDisabledReason(1, QStringLiteral("Not with elements"));
    QTest::keyClick(control.get(), Qt::Key_Right);
    QCOMPARE(control->currentIndex(), 2);
    control->resize(control->sizeHint());
    QTest::mouseClick(control.get(), Qt::LeftButton, {}, control->segmentRect(1).center());
    QCOMPARE(control->currentIndex(), 2);
    control->setCurrentIndex(1); // the draft may hold it nevertheless
    QCOMPARE(control->currentIndex(), 1);
    QCOMPARE(control->accessibleDescription(), QStringLiteral("Not with elements"));
}

void TstWidgets::segmentsMoveByMouse()
{
    const std::unique_ptr<SegmentedControl> control(tiers());
    control->resize(300, control->sizeHint().height());
    QTest::mouseClick(control.get(), Qt::LeftButton, {}, control->segmentRect(2).center());
    QCOMPARE(control->currentIndex(), 2);
    QTest::mouseClick(control.get(), Qt::RightButton, {}, control->segmentRect(0).center());
    QCOMPARE(control->currentIndex(), 2);
}

void TstWidgets::segmentsMirrorRightToLeft()
{
    const std::unique_ptr<SegmentedControl> control(tiers());
    control->setLayoutDirection(Qt::RightToLeft);
    control->resize(300, control->sizeHint().height());
    QVERIFY(control->segmentRect(0).left() > control->segmentRect(2).left());
    QTest::keyClick(control.get(), Qt::Key_Left);
    QCOMPARE(control->currentIndex(), 1);
}

void TstWidgets::settingASegmentIsNotChoosing()
{
    const std::unique_ptr<SegmentedControl> control(tiers());
    QSignalSpy chosen(control.get(), &SegmentedControl::chosen);
    QSignalSpy changed(control.get(), &SegmentedControl::currentChanged);
    control->setCurrentIndex(2);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TstWidgets::exclusiveChips()
{
    ChipBar bar(QStringLiteral("Filter"), ChipBar::Mode::Exclusive);
    for (const char* key : {"all", "running", "done"})
        bar.addChip(QLatin1StringView(key), QLatin1StringView(key));
    bar.setCount(QStringLiteral("all"), 128);
    bar.resize(400, 40);
    bar.show();
    QCOMPARE(bar.keysOn(), QStringList{QStringLiteral("all")});
    QSignalSpy changed(&bar, &ChipBar::changed);
    const auto buttons = bar.findChildren<QToolButton*>();
    QTest::keyClick(buttons.at(0), Qt::Key_Right);
    QTRY_VERIFY(bar.focusWidget() == buttons.at(1));
    QTest::keyClick(buttons.at(1), Qt::Key_Space);
    QCOMPARE(bar.keysOn(), QStringList{QStringLiteral("running")});
    QTest::keyClick(buttons.at(1), Qt::Key_Space); // one stays on
    QCOMPARE(bar.keysOn(), QStringList{QStringLiteral("running")});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(buttons.at(0)->accessibleName(), QStringLiteral("all, 128"));
}

void TstWidgets::chipsWrap()
{
    ChipBar bar(QStringLiteral("Tags"), ChipBar::Mode::Multi);
    for (int i = 0; i < 8; ++i)
        bar.addChip(QString::number(i), QStringLiteral("a & b %1").arg(i));
    QVERIFY(bar.heightForWidth(120) > 2 * bar.heightForWidth(2000));
    QVERIFY(bar.keysOn().isEmpty());
    bar.setKeysOn({QStringLiteral("1"), QStringLiteral("3")});
    QCOMPARE(bar.keysOn().size(), 2);
}

void TstWidgets::chipsWithoutRoomAreInAMenu()
{
    ChipBar bar(QStringLiteral("Show"), ChipBar::Mode::Exclusive);
    const QStringList names{QStringLiteral("all"), QStringLiteral("running"), QStringLiteral("done"),
                            QStringLiteral("unknown"), QStringLiteral("failed")};
    for (const QString& name : names)
        bar.addChip(name, name);
    bar.setMostRows(2);
    const auto seen = [&bar] {
        QStringList words;
        const QList<QToolButton*> buttons = bar.findChildren<QToolButton*>();
        for (const QToolButton* each : buttons) {
            if (each->isVisible() && each->isCheckable())
                words.append(each->text());
        }
        return words;
    };
    auto* rest = bar.findChild<IconButton*>();
    bar.resize(1000, 100);
    bar.show();
    QCOMPARE(seen(), names);
    QVERIFY(rest->isHidden());

    bar.resize(120, 300); // there is height for all, but two rows are enough
    QVERIFY(rest->isVisible());
    QVERIFY(bar.rect().contains(rest->geometry()));
    const QStringList first = seen();
    QVERIFY(!first.isEmpty() && first.size() < names.size());
    QCOMPARE(first, names.first(first.size()));
    QCOMPARE(bar.heightForWidth(120), rest->geometry().united(bar.childrenRect()).bottom() + 1);

    QSignalSpy changed(&bar, &ChipBar::changed);
    Q_EMIT rest->menu()->aboutToShow();
    QStringList hidden;
    const QList<QAction*> entries = rest->menu()->actions();
    for (const QAction* entry : entries)
        hidden.append(entry->text());
    QCOMPARE(first + hidden, names);
    entries.last()->trigger();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bar.keysOn(), QStringList{names.last()});
    QVERIFY(seen().contains(names.last())); // what is on is always seen
}

void TstWidgets::aChoiceIsMoreThanAFillInHighContrast()
{
    const auto colours = [](QToolButton& button) {
        const QImage image = button.grab().toImage();
        QSet<QRgb> found;
        for (int y = image.height() - 6; y < image.height() - 2; ++y) // below the words
            found.insert(image.pixel(image.width() / 2, y));
        return found.size();
    };
    QToolButton button;
    button.setText(QStringLiteral("Done"));
    button.setCheckable(true);
    button.setChecked(true);
    button.show();
    QCOMPARE(colours(button), 1); // the fill
    applyLook(*qApp, {.appearance = Appearance::Dark, .highContrast = true});
    QTRY_COMPARE(colours(button), 2); // and a bar in it
    button.setChecked(false);
    QCOMPARE(colours(button), 1);
}

void TstWidgets::sectionFoldsByKeys()
{
    CollapsibleSection section(QStringLiteral("Negative"));
    auto* body = new QLineEdit;
    section.setBody(body);
    section.show();
    QVERIFY(!body->isVisible());
    QSignalSpy changed(&section, &CollapsibleSection::openChanged);
    auto* header = section.findChild<QToolButton*>();
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(section.isOpen() && body->isVisible());
    QVERIFY(header->accessibleName().contains(QStringLiteral("expanded")));
    QTest::keyClick(header, Qt::Key_Left);
    QVERIFY(!section.isOpen());
    QTest::keyClick(header, Qt::Key_Return);
    QVERIFY(section.isOpen());
    QCOMPARE(changed.count(), 3);
}

void TstWidgets::bannerActsAndLeaves()
{
    Banner banner;
    banner.setMessage(Banner::Kind::Error, evil());
    banner.setActions(QStringLiteral("Try again"));
    banner.show();
    QCOMPARE(banner.text(), evil());
    QSignalSpy first(&banner, &Banner::firstActionTriggered);
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    QTest::mouseClick(banner.findChildren<QPushButton*>().constFirst(), Qt::LeftButton);
    QCOMPARE(first.count(), 1);
    QTest::mouseClick(banner.findChild<IconButton*>(), Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(banner.isHidden());
}

void TstWidgets::bannerPutsItsActionsBelowEachOther()
{
    QWidget panel; // not wider for what stands in it
    Banner banner(&panel);
    banner.setMessage(Banner::Kind::Error, QStringLiteral("The file is gone."));
    banner.setActions(QStringLiteral("Locate it on this computer"), QStringLiteral("Download it again"));
    panel.resize(1000, 300);
    panel.show();
    const QList<QPushButton*> actions = banner.findChildren<QPushButton*>();
    QCOMPARE(actions.size(), 2);
    const auto areWhole = [&actions] {
        return std::all_of(actions.begin(), actions.end(),
                           [](const QPushButton* each) { return each->width() >= each->sizeHint().width(); });
    };
    banner.resize(900, 60);
    QTRY_COMPARE(actions[0]->y(), actions[1]->y());
    banner.resize(actions[0]->sizeHint().width() + 40, 200);
    QTRY_VERIFY(actions[0]->geometry().bottom() < actions[1]->y());
    QTRY_VERIFY(areWhole());
}

void TstWidgets::emptyStateCountsItsActions()
{
    EmptyState state(IconId::Film, evil(), evil());
    state.setActions({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    QCOMPARE(state.findChildren<QPushButton*>().size(), 3);
    QSignalSpy triggered(&state, &EmptyState::actionTriggered);
    state.action(2)->click();
    QCOMPARE(triggered.constFirst().constFirst().toInt(), 2);
    state.setActions({});
    QVERIFY(!state.action(0));
}

void TstWidgets::shimmerRestsWhenHidden()
{
    PhaseBar bar;
    QVERIFY(!bar.isAnimating());
    bar.show();
    QVERIFY(bar.isAnimating());
    bar.hide();
    QVERIFY(!bar.isAnimating());
    bar.show();
    bar.setFraction(0.4);
    QVERIFY(!bar.isAnimating());
    QVERIFY(!bar.accessibleDescription().isEmpty());
    bar.setFraction(7);
    QCOMPARE(*bar.fraction(), 1.0);
}

void TstWidgets::iconButtonNamesItsKeyAndReason()
{
    IconButton button(IconId::Play, QStringLiteral("Play"));
    button.setShortcutHint(QKeySequence(Qt::Key_Space));
    QCOMPARE(button.accessibleName(), QStringLiteral("Play"));
    QVERIFY(button.toolTip().contains(QStringLiteral("Space")));
    button.setDisabledReason(QStringLiteral("No clip"));
    QVERIFY(!button.toolTip().contains(QStringLiteral("No clip")));
    button.setEnabled(false);
    QVERIFY(button.toolTip().contains(QStringLiteral("No clip")));
}

void TstWidgets::foreignTextStaysText()
{
    const QString tip = plainToolTip(evil() + QStringLiteral("\nsecond"));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QTextDocument document;
    document.setHtml(tip);
    QCOMPARE(document.toPlainText(), evil() + QStringLiteral("\nsecond"));
    QCOMPARE(plainToolTip({}), QString());
    PlainLabel label(evil());
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), evil());
}

void TstWidgets::elidedLabelIsOneLine()
{
    ElidedLabel label(QStringLiteral("a\nvery\tlong title indeed"));
    QCOMPARE(label.text(), QStringLiteral("a very long title indeed"));
    label.resize(40, 20);
    QVERIFY(label.isElided());
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 40);
}

void TstWidgets::labelsFollowTheTheme()
{
    PlainLabel label(QStringLiteral("x"), TextSize::Small, Token::BadText);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::dark().color(Token::BadText));
    applyTheme(*qApp, Appearance::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::light().color(Token::BadText));
    applyTheme(*qApp, Appearance::Dark);
}

void TstWidgets::buttonsShowTheirFocus()
{
    QWidget window;
    auto* button = new QPushButton(QStringLiteral("One"), &window);
    auto* other = new QPushButton(QStringLiteral("Two"), &window);
    other->move(0, 50);
    for (ButtonWeight weight :
         {ButtonWeight::Usual, ButtonWeight::Accent, ButtonWeight::Action, ButtonWeight::Danger}) {
        setButtonWeight(button, weight);
        window.show();
        other->setFocus();
        window.activateWindow();
        QTRY_VERIFY(other->hasFocus());
        const QImage without = button->grab().toImage();
        button->setFocus();
        QTRY_VERIFY(button->hasFocus());
        QVERIFY(button->grab().toImage() != without);
    }
}

int main(int argc, char** argv)
{
    klapper::test::Isolated profile;
    QApplication application(argc, argv);
    TstWidgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_widgets.moc"
