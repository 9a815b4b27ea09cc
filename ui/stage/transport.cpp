// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/transport.h"

#include "ui/stage/timeline.h"

namespace klapper {

bool Transport::handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (held == Qt::NoModifier)
        return handleMove(key) || handleOnce(key, isRepeat);
    if (held != Qt::ShiftModifier || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    stepSeconds(key == Qt::Key_Left ? -1 : 1);
    return true;
}

bool Transport::handleMove(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Comma:
        step(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Period:
        step(1);
        return true;
    case Qt::Key_Home:
        jumpToStart();
        return true;
    case Qt::Key_End:
        jumpToEnd();
        return true;
    default:
        return false;
    }
}

bool Transport::handleOnce(int key, bool isRepeat)
{
    const auto act = [isRepeat](const auto& what) {
        if (!isRepeat)
            what();
        return true;
    };
    switch (key) {
    case Qt::Key_Space:
        return act([this] { togglePlay(); });
    case Qt::Key_J:
        return act([this] { shuttleBack(); });
    case Qt::Key_K:
        return act([this] { pause(); });
    case Qt::Key_L:
        return act([this] { shuttleForward(); });
    case Qt::Key_M:
        return act([this] { setMuted(!isMuted()); });
    default:
        return false;
    }
}

void Transport::drive(Timeline& timeline)
{
    connect(this, &Transport::frameChanged, &timeline, &Timeline::setFrame);
    connect(&timeline, &Timeline::seekRequested, this, &Transport::seek);
    connect(&timeline, &Timeline::scrubStarted, this, [this] {
        m_resume = state() == State::Playing;
        pause();
    });
    connect(&timeline, &Timeline::scrubEnded, this, [this] {
        if (m_resume)
            play();
    });
}

} // namespace klapper
