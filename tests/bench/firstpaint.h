// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace klapper::bench {

/// Nanoseconds of a clock that all processes of a machine share and nobody turns.
inline qint64 sharedClock()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Says "painted NANOSECONDS" on standard output once the first main window of the program is painted, children and
/// all, and calls `then`.
class FirstPaint final : public QObject
{
public:
    using Then = void (*)(QMainWindow&);
    explicit FirstPaint(Then then)
        : m_then(then)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget =
            event->type() == QEvent::Paint && watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
        auto* window = widget ? qobject_cast<QMainWindow*>(widget->window()) : nullptr;
        if (window) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, window, [this, window] { // behind all of this paint
                std::printf("painted %lld\n", static_cast<long long>(sharedClock()));
                std::fflush(stdout);
                m_then(*window);
            });
        }
        return false;
    }

private:
    Then m_then;
};

} // namespace klapper::bench
