// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <functional>

class QListView;
class QMainWindow;

namespace klapper::bench {

/// What somebody does with the library of a window, by keys, clicks and the wheel, and how long each took.
class LibraryWalk
{
public:
    struct Length
    {
        int searches = 5;
        int wheelTurns = 200;
        int dragSteps = 120; ///< down, and as many up again
    };
    LibraryWalk() = default;
    explicit LibraryWalk(Length length)
        : m_length(length)
    {
    }

    /// Error text when the window has no search field or no list of clips; else empty.
    QString walk(QMainWindow& window);
    QJsonObject toJson() const;

private:
    void search(QMainWindow& window);
    void filter(QMainWindow& window);
    void scroll(QMainWindow& window);
    double untilShown(QMainWindow& window, const std::function<void()>& act);

    Length m_length;
    QList<double> m_keys;    ///< ms from a key to the list that shows what was found
    QList<double> m_filters; ///< the same from a click on a chip
    QList<double> m_gaps;    ///< of the event loop while scrolling, ms
    QList<double> m_busy;    ///< within them
    int m_scrolled = 0;      ///< pixels that there were to scroll
};

} // namespace klapper::bench
