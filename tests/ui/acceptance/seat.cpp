// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/acceptance/seat.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace klapper::test {

Seat::Seat(QWidget& window)
    : m_window(window)
{
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("the window does not become active");
}

void Seat::turnTo(QWidget* window)
{
    // A window counts as active with the one below it; the keys must be its own.
    if (!QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }))
        qFatal("%s does not become active", window->metaObject()->className());
}

QWidgetList Seat::all(const char* name) const
{
    QWidgetList shown = m_window.findChildren<QWidget*>(QString::fromLatin1(name));
    shown.removeIf([](const QWidget* each) { return !each->isVisible(); });
    std::sort(shown.begin(), shown.end(), [this](const QWidget* one, const QWidget* other) {
        return one->mapTo(&m_window, QPoint()).y() < other->mapTo(&m_window, QPoint()).y();
    });
    return shown;
}

QWidget* Seat::seen(const char* name, qsizetype index) const
{
    // A row that was just made has its place after the next pass of the event loop.
    const bool shown = QTest::qWaitFor([&] { return all(name).size() > index; });
    return shown ? all(name).at(index) : nullptr;
}

QPoint Seat::reach(QWidget* widget, const QPoint& at) const
{
    const QPointer<QWidget> target(widget); // waiting, it may go
    QWidget* window = target->window();
    const QString name = target->objectName();
    QPoint place;
    const auto isSeen = [&] {
        if (!target)
            return true;
        for (QWidget* above = target->parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                const QPoint inside = target->mapTo(area->widget(), at);
                area->ensureVisible(inside.x(), inside.y(), 0, 40); // as with the wheel
            }
        }
        place = target->mapTo(window, at);
        const QWidget* hit = window->childAt(place);
        return hit && (hit == target || target->isAncestorOf(hit));
    };
    // What was just made or unfolded gets its place with the next layout.
    if (!QTest::qWaitFor(isSeen) || !target)
        qFatal("%s is not to be seen at its place", qPrintable(name));
    return place;
}

void Seat::click(QWidget* target, const QPoint& at)
{
    const QPoint place = reach(target, at);
    QTest::mouseClick(target->window()->windowHandle(), Qt::LeftButton, {}, place);
}

void Seat::drag(QWidget* target, const QPoint& from, const QPoint& to)
{
    QWindow* window = target->window()->windowHandle();
    const QPoint start = reach(target, from);
    const QPoint end = target->mapTo(target->window(), to);
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    QTest::mouseMove(window, (start + end) / 2);
    QTest::mouseMove(window, end);
    QTest::mouseRelease(window, Qt::LeftButton, {}, end);
}

void Seat::step(QSpinBox* box, int steps)
{
    QStyleOptionSpinBox option;
    option.initFrom(box);
    option.subControls = QStyle::SC_All;
    option.buttonSymbols = box->buttonSymbols();
    option.frame = box->hasFrame();
    const QRect arrow = box->style()->subControlRect(QStyle::CC_SpinBox, &option,
                                                     steps > 0 ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown, box);
    for (int i = 0; i < std::abs(steps); ++i)
        click(box, arrow.center());
}

void Seat::choose(QWidget* button, const QString& action)
{
    // Some menus hold the click that opened them until they close.
    bool chosen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu || !menu->isVisible())
            return;
        look.stop();
        for (QAction* each : menu->actions()) {
            if (each->text() == action) {
                chosen = true;
                return QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {}, menu->actionGeometry(each).center());
            }
        }
        menu->close();
    });
    look.start(5);
    click(button);
    if (!QTest::qWaitFor([&] { return !look.isActive(); }) || !chosen)
        qFatal("the menu has no %s", qPrintable(action));
}

bool Seat::drop(QWidget* target, const QMimeData& mime)
{
    const QPoint place = reach(target, target->rect().center());
    QWindow* window = target->window()->windowHandle();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    // As the platform goes on: what was accepted stays so until somebody says otherwise.
    QDragMoveEvent move(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted()) {
        move.setDropAction(enter.dropAction());
        move.accept();
    }
    QCoreApplication::sendEvent(window, &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window, &leave);
        return false;
    }
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    return drop.isAccepted();
}

QWidget* Seat::focus() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    // A popup that has just closed gives the focus back from the event loop. On a busy machine the window can stay
    // without it where no window manager looks after windows.
    const auto isThere = [] {
        return QApplication::focusWidget() != nullptr;
    };
    if (!QTest::qWaitFor(isThere, 1'000))
        m_window.activateWindow();
    if (!QTest::qWaitFor(isThere))
        qFatal("nothing has the focus");
    return QApplication::focusWidget();
}

void Seat::press(int key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(focus(), Qt::Key(key), modifiers); }

void Seat::type(const QString& text)
{
    for (const QChar character : text)
        QTest::keyClick(focus(), character.toLatin1());
}

void Seat::paste(const QString& text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void Seat::tabTo(const QWidget* target, bool back)
{
    constexpr int most = 200; // more than the window has
    for (int i = 0; i < most && QApplication::focusWidget() != target; ++i)
        press(back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
    if (QApplication::focusWidget() != target)
        qFatal("Tab does not reach %s", qPrintable(target->objectName()));
}

} // namespace klapper::test
