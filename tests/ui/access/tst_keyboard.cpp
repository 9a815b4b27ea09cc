// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/drafttabbar.h"
#include "ui/compose/findinglist.h"
#include "ui/jobs/unknowndialog.h"
#include "ui/library/librarypanel.h"
#include "ui/models/draftshelf.h"
#include "ui/models/samplerecipes.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/comparecontrol.h"
#include "ui/shell/composedialogs.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/unknowncheck.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/comparepage.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/wipehandle.h"
#include "ui/style/look.h"
#include "ui/widgets/phasebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QPointer>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int patience = 60'000; ///< ms, for a machine with other things to do

QString nameOf(const QWidget* widget)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
}

/// What Tab has to reach in that window: what is seen, can be used and says that it takes the focus by Tab. Of radio
/// buttons and stars that are one group one is enough, and of a field made of parts the whole.
QSet<QWidget*> controlsOf(QWidget& window)
{
    QSet<QWidget*> all;
    const QList<QWidget*> below = window.findChildren<QWidget*>();
    for (QWidget* each : below) {
        // Of buttons of which one is on, that one is reached; arrows go to the others.
        const auto* button = qobject_cast<QAbstractButton*>(each);
        const bool isOneOf = button && !button->isChecked()
                          && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        const bool isPart = isOneOf || qobject_cast<QAbstractSpinBox*>(each->parentWidget())
                         || qobject_cast<QComboBox*>(each->parentWidget()) || each->focusProxy();
        if (!isPart && each->window() == &window && each->isVisible() && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus))
            all.insert(each);
    }
    return all;
}

/// The field inside of a spin box or combo box stands for it.
QWidget* wholeOf(QWidget* focused)
{
    QWidget* above = focused ? focused->parentWidget() : nullptr;
    return qobject_cast<QAbstractSpinBox*>(above) || qobject_cast<QComboBox*>(above) ? above : focused;
}

/// Goes round once by that key. What went wrong; empty: it reached everything and came back.
QStringList round(QWidget& window, QWidget* start, bool back)
{
    start->setFocus(Qt::OtherFocusReason);
    const QSet<QWidget*> wanted = controlsOf(window);
    QSet<QWidget*> reached;
    QWidget* at = start;
    for (qsizetype step = 0; step < 2 * wanted.size() + 20; ++step) {
        QTest::keyClick(window.focusWidget(), back ? Qt::Key_Backtab : Qt::Key_Tab,
                        back ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget* next = wholeOf(window.focusWidget());
        if (next == at)
            return {QStringLiteral("Tab stays on ") + nameOf(at)};
        at = next;
        reached.insert(at);
        if (at == start)
            break;
    }
    QStringList wrong;
    if (at != start)
        wrong.append(QStringLiteral("Tab does not come round"));
    for (QWidget* each : wanted) {
        if (!reached.contains(each))
            wrong.append(QStringLiteral("Tab does not reach ") + nameOf(each));
    }
    for (const QString& each : std::as_const(wrong))
        qWarning("%s", qPrintable(each)); // a comparison that fails shows only the beginning
    return wrong;
}

/// A control that says nothing to a screen reader, or not what it is.
QStringList silent(QWidget& window)
{
    QStringList found;
    const QSet<QWidget*> all = controlsOf(window);
    for (QWidget* each : all) {
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(each);
        const bool isNothing = !face || face->role() == QAccessible::Client || face->role() == QAccessible::Border
                            || face->role() == QAccessible::NoRole;
        if (isNothing || face->text(QAccessible::Name).isEmpty())
            found.append(nameOf(each));
    }
    for (const QString& each : std::as_const(found))
        qWarning("%s", qPrintable(each));
    return found;
}

} // namespace

/// The whole window and its dialogs without a mouse, for people who hear it, and without motion.
class TestKeyboard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_house.reset(); }
    void init()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void tabReachesEverythingAndComesRound_data();
    void tabReachesEverythingAndComesRound();
    void dialogsAreWalkedByTab_data();
    void dialogsAreWalkedByTab();
    void theCheckOfAnUnknownJobIsWalkedByTab();
    void theBorderOfAWipeIsAValue();
    void bordersOfPanelsAreMovedByKeys();
    void draftsAreMovedByKeys();
    void nothingMovesByItselfWithLessMotion();

private:
    MainWindow& window() { return *m_house->window; }
    QWidget* prompt()
    {
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        return window().focusWidget();
    }
    void show(const QString& what);

    std::unique_ptr<WindowHouse> m_house;
    QString m_first;
    QString m_second;
};

void TestKeyboard::initTestCase()
{
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    m_first = m_house->enqueue(QStringLiteral("Wide of a lighthouse at dawn"));
    m_second = m_house->enqueue(QStringLiteral("Wide of a lighthouse at dusk"));
    QVERIFY(m_house->reaches(m_first, JobState::Done));
    QVERIFY(m_house->reaches(m_second, JobState::Done));
}

void TestKeyboard::show(const QString& what)
{
    window().compose().setDraft(RequestDraft());
    window().stage().leaveComparison();
    if (what == u"shots") {
        window().compose().setDraft(sampleDraft(Sample::MultiShot));
        window().findChild<FindingList*>()->setOpen(true);
    } else if (what == u"image") {
        RequestDraft draft = sampleDraft(Sample::Portrait);
        draft.firstFrame = QStringLiteral("https://frames.example/first.png");
        window().compose().setDraft(draft);
    } else if (what == u"sequence") {
        Q_EMIT window().library().chosen(m_first);
        QTRY_VERIFY_WITH_TIMEOUT(window().stage().player()->frameCount() > 0, patience);
        QTest::keyClick(&window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window().lowerArea().tab(), LowerArea::Tab::Sequence);
    } else if (what == u"comparison") {
        window().compareControl().setSelected({m_first, m_second});
        window().compareControl().action()->trigger();
        QVERIFY(window().stage().isComparing());
    }
    QTest::qWait(0); // rows get their places
}

void TestKeyboard::tabReachesEverythingAndComesRound_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"prompt", "shots", "image", "sequence", "comparison"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestKeyboard::tabReachesEverythingAndComesRound()
{
    QFETCH(QString, what);
    show(what);
    QWidget* start = prompt();
    QVERIFY(start);
    QVERIFY(controlsOf(window()).size() > 40);
    QCOMPARE(round(window(), start, false).join(u'\n'), QString());
    QCOMPARE(round(window(), start, true).join(u'\n'), QString());
    QCOMPARE(silent(window()).join(u'\n'), QString());
}

void TestKeyboard::dialogsAreWalkedByTab_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    const auto row = [](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::newRow(name) << int(key) << int(modifiers);
    };
    row("settings", Qt::Key_Comma, Qt::ControlModifier);
    row("variants", Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    row("send sheet", Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    row("templates", Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    row("versions", Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    row("export", Qt::Key_E, Qt::ControlModifier);
}

void TestKeyboard::dialogsAreWalkedByTab()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    show(QStringLiteral("shots"));
    Q_EMIT window().library().chosen(m_first);
    QTRY_VERIFY_WITH_TIMEOUT(window().stage().player()->frameCount() > 0, patience);
    QTest::keyClick(prompt(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QWidget* dialog = nullptr;
    const auto isOpen = [&] {
        dialog = QApplication::activeWindow();
        return dialog && dialog != &window() && dialog->focusWidget();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(controlsOf(*dialog).size() > 3, patience); // an export looks at its clip first
    auto* settings = qobject_cast<SettingsDialog*>(dialog);
    const QStringList pages = settings ? settings->pages() : QStringList{QString()};
    for (const QString& page : pages) {
        if (settings)
            settings->showPage(page);
        QWidget* start = wholeOf(dialog->focusWidget());
        QCOMPARE(round(*dialog, start, false).join(u'\n'), QString());
        QCOMPARE(round(*dialog, start, true).join(u'\n'), QString());
        QCOMPARE(silent(*dialog).join(u'\n'), QString());
    }
    const QPointer<QWidget> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), patience);
}

void TestKeyboard::theCheckOfAnUnknownJobIsWalkedByTab()
{
    window().lowerArea().setTab(LowerArea::Tab::Jobs);
    const QString id = m_house->unknown(true);
    m_house->mainButton(id)->click();
    UnknownDialog* dialog = window().unknownCheck().dialog(id);
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    dialog->activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), dialog, patience);
    QWidget* start = dialog->focusWidget();
    QCOMPARE(round(*dialog, start, false).join(u'\n'), QString());
    QCOMPARE(round(*dialog, start, true).join(u'\n'), QString());
    QCOMPARE(silent(*dialog).join(u'\n'), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().unknownCheck().dialog(id));
    QVERIFY(m_house->queue().declareAbsent(id));
}

void TestKeyboard::theBorderOfAWipeIsAValue()
{
    show(QStringLiteral("comparison"));
    QTest::keyClick(window().stage().comparison(), Qt::Key_W);
    auto* handle = window().stage().comparison()->findChild<WipeHandle*>();
    QVERIFY(handle && handle->isVisible());
    QAccessibleValueInterface* value = QAccessible::queryAccessibleInterface(handle)->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 50.0);
    QTest::keyClick(handle, Qt::Key_Right);
    QCOMPARE(qRound(value->currentValue().toDouble()), 51);
    value->setCurrentValue(130.0); // as far as it goes
    QCOMPARE(qRound(value->currentValue().toDouble()), 100);
    window().stage().leaveComparison();
}

void TestKeyboard::bordersOfPanelsAreMovedByKeys()
{
    const QList<QSplitter*> splitters = window().findChildren<QSplitter*>();
    int moved = 0;
    for (QSplitter* splitter : splitters) {
        QSplitterHandle* handle = splitter->handle(1);
        if (!handle->isVisible())
            continue;
        const bool sideways = splitter->orientation() == Qt::Horizontal;
        handle->setFocus(Qt::TabFocusReason);
        const QList<int> before = splitter->sizes();
        // Towards the first, which in each of them has more than it needs.
        QTest::keyClick(handle, sideways ? Qt::Key_Left : Qt::Key_Up);
        QVERIFY2(splitter->sizes().first() < before.first(), qPrintable(handle->accessibleName()));
        QTest::keyClick(handle, sideways ? Qt::Key_Right : Qt::Key_Down);
        QCOMPARE(splitter->sizes(), before);
        QTest::keyClick(handle, sideways ? Qt::Key_Up : Qt::Key_Left); // not its direction
        QCOMPARE(splitter->sizes(), before);
        ++moved;
    }
    QCOMPARE(moved, 3);
}

void TestKeyboard::draftsAreMovedByKeys()
{
    DraftShelf& shelf = window().shelf();
    window().compose().setPrompt(QStringLiteral("One"));
    const int one = shelf.current();
    shelf.add();
    window().compose().setPrompt(QStringLiteral("Two"));
    auto* tabs = window().findChild<DraftTabBar*>(QStringLiteral("draftTabs"));
    tabs->setFocus(Qt::TabFocusReason);
    const int at = shelf.current();
    QCOMPARE(at, one + 1);
    QTest::keyClick(tabs, Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shelf.current(), one);
    QCOMPARE(shelf.document(one).draft.prompt, QStringLiteral("Two"));
    QCOMPARE(shelf.document(at).draft.prompt, QStringLiteral("One"));
    QTest::keyClick(tabs, Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shelf.document(at).draft.prompt, QStringLiteral("Two"));
    for (int press = 0; press < shelf.count() + 1; ++press) // at the end it stays
        QTest::keyClick(tabs, Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shelf.document(shelf.count() - 1).draft.prompt, QStringLiteral("Two"));
}

void TestKeyboard::nothingMovesByItselfWithLessMotion()
{
    applyLook(*qApp, {.lessMotion = false});
    const int caret = QApplication::cursorFlashTime();
    QVERIFY(caret > 0);
    PhaseBar bar; // of work that is not counted
    bar.show();
    QVERIFY(bar.isAnimating());
    applyLook(*qApp, {.lessMotion = true});
    QTRY_VERIFY(!bar.isAnimating());
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_FadeTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    QCOMPARE(QApplication::cursorFlashTime(), 0); // it stands

    // A clip that arrives is shown and waits; the row says in words what goes on meanwhile.
    WindowHouse house;
    house.open();
    house.holdService(true);
    const QString id = house.enqueue();
    QVERIFY(house.reaches(id, JobState::InQueue));
    JobRow* row = house.row(id);
    QVERIFY2(row->accessibleName().endsWith(QStringLiteral(": In queue")), qPrintable(row->accessibleName()));
    const QList<PhaseBar*> bars = row->findChildren<PhaseBar*>();
    QVERIFY(!bars.isEmpty());
    for (const PhaseBar* each : bars)
        QVERIFY(!each->isAnimating());
    house.holdService(false);
    QVERIFY(house.reaches(id, JobState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(house.window->director().shown(), id, patience);
    QTRY_COMPARE_WITH_TIMEOUT(house.window->stage().player()->state(), ClipPlayer::State::Paused, patience);
    QCOMPARE(house.window->stage().player()->frame(), 0);

    applyLook(*qApp, {.lessMotion = false});
    QCOMPARE(QApplication::cursorFlashTime(), caret);
    bar.setFraction(std::nullopt); // as each look at the job does
    QVERIFY(bar.isAnimating());
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestKeyboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyboard.moc"
