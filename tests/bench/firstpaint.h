// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <utility>

namespace klapper::bench {

/// Nanoseconds of a clock that all processes of a machine share and nobody turns.
inline qint64 sharedClock()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Says "painted NANOSECONDS" on standard output once the first main window of the program is painted with all that is
/// in it by then, "furnished NANOSECONDS" once a certain view in it is, and calls `then`.
class FirstPaint final : public QObject
{
public:
    using Then = void (*)(QMainWindow&);
    /// @param last object name of the view whose paint, after that of the window, is said too and then waited for
    explicit FirstPaint(Then then, const QString& last = {})
        : m_then(then)
        , m_last(last)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget =
            event->type() == QEvent::Paint && watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
        auto* window = widget ? qobject_cast<QMainWindow*>(widget->window()) : nullptr;
        if (!window)
            return false;
        if (!std::exchange(m_isPainted, true))
            say("painted", *window, m_last.isEmpty());
        else if (!m_last.isEmpty() && widget->parentWidget() && widget->parentWidget()->objectName() == m_last)
            say("furnished", *window, true);
        return false;
    }

private:
    void say(const char* what, QMainWindow& window, bool isEnd)
    {
        if (isEnd)
            QCoreApplication::instance()->removeEventFilter(this);
        QTimer::singleShot(0, &window, [this, &window, what, isEnd] { // behind all of this paint
            std::printf("%s %lld\n", what, static_cast<long long>(sharedClock()));
            std::fflush(stdout);
            if (isEnd)
                m_then(window);
        });
    }

    Then m_then;
    QString m_last;
    bool m_isPainted = false;
};

} // namespace klapper::bench
