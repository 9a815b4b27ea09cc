// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace klapper {

namespace {

constexpr std::chrono::milliseconds unpainted{500};

class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget& window, std::function<void()> then)
        : QObject(&window)
        , m_then(std::move(then))
    {
        window.installEventFilter(this);
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, [this] {
            deleteLater();
            m_then();
        });
        m_timer.start(unpainted);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            m_timer.start(0); // what it does may change the window, which is just being painted
        }
        return false;
    }

private:
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace

void afterFirstPaint(QWidget& window, std::function<void()> then) { new PaintWatch(window, std::move(then)); }

} // namespace klapper
