// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

class QMimeData;
class QSpinBox;

namespace klapper::test {

/// A person at a window. The mouse hits what is seen at its place, through the window as the system hands it over; keys
/// go to what has the focus and nowhere else. What cannot be done ends the program: a person could not go on either.
class Seat
{
public:
    /// @param window outlives this; is active afterwards
    explicit Seat(QWidget& window);
    /// Waits for a dialog that was opened.
    void turnTo(QWidget* window);

    /// The topmost visible widget of that name; waits for it.
    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = qobject_cast<T*>(seen(name, 0));
        if (!found)
            qFatal("no such control: %s", name);
        return found;
    }
    /// The visible ones of that name, from top to bottom.
    QWidgetList all(const char* name) const;
    bool sees(const char* name) const { return !all(name).isEmpty(); }

    void click(QWidget* target) { click(target, target->rect().center()); }
    void click(QWidget* target, const QPoint& at);
    void drag(QWidget* target, const QPoint& from, const QPoint& to);
    /// Clicks an arrow of the box.
    void step(QSpinBox* box, int steps);
    /// Opens the menu of a button and clicks the action of that text.
    void choose(QWidget* button, const QString& action);
    /// False when the drag was not taken where it is dropped.
    bool drop(QWidget* target, const QMimeData& mime);

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Characters of a US keyboard.
    void type(const QString& text);
    void paste(const QString& text);
    /// By Tab, or Shift+Tab, from where the focus is.
    void tabTo(const QWidget* target, bool back = false);

private:
    QWidget* seen(const char* name, qsizetype index) const;
    /// Scrolled into view and not covered. @param at in the widget; answers the place in its window
    QPoint reach(QWidget* widget, const QPoint& at) const;
    QWidget* focus() const;

    QWidget& m_window;
};

} // namespace klapper::test
