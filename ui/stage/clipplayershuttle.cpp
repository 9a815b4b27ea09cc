// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ClipPlayer that knows speeds, both ways.
#include "ui/stage/clipplayer.h"

#include <algorithm>

namespace klapper {

namespace {

double slower(double speed)
{
    for (double step : {2.0, 1.0, 0.5, 0.25}) {
        if (speed > step)
            return step;
    }
    return 0.1;
}

} // namespace

double ClipPlayer::speed() const
{
    if (m_state == State::Reversing)
        return -m_reverseSpeed;
    return m_shuttle > 0 ? m_shuttle : m_speed;
}

void ClipPlayer::applyRate()
{
    if (m_player && m_state == State::Playing && !qFuzzyCompare(m_player->playbackRate(), speed()))
        m_player->setPlaybackRate(speed());
}

void ClipPlayer::shuttleForward()
{
    if (m_state == State::Playing)
        forwardAt(std::clamp(speed() < 1 ? 1.0 : speed() * 2, 1.0, 4.0));
    else
        forwardAt(1);
}

void ClipPlayer::shuttleForwardSlowly() { forwardAt(m_state == State::Playing ? slower(speed()) : 0.5); }

void ClipPlayer::forwardAt(double speed)
{
    m_shuttle = speed;
    if (m_state != State::Playing)
        return play();
    applyRate();
    Q_EMIT speedChanged();
}

void ClipPlayer::shuttleBack()
{
    reverseAt(m_state != State::Reversing || m_reverseSpeed < 1 ? 1 : std::min(4.0, m_reverseSpeed * 2));
}

void ClipPlayer::shuttleBackSlowly() { reverseAt(m_state == State::Reversing ? slower(m_reverseSpeed) : 0.5); }

void ClipPlayer::reverseAt(double speed)
{
    if (m_state != State::Reversing) {
        if (m_state != State::Playing && m_state != State::Paused && m_state != State::Ended)
            return;
        step(-1);
        setState(State::Reversing);
    }
    // Going backwards is stepping in rhythm: the backends cannot play backwards.
    m_reverseSpeed = speed;
    m_reverseFrom = m_frame;
    m_reverseClock.start();
    m_reverse.start();
    Q_EMIT speedChanged();
}

void ClipPlayer::stopReversing()
{
    if (!m_reverse.isActive())
        return;
    m_reverse.stop();
    m_rest.start();
    if (m_state == State::Reversing)
        setState(State::Paused);
    Q_EMIT speedChanged();
}

void ClipPlayer::reverseTick()
{
    // Where decoding cannot keep up it goes slower, and shows each frame that it promised.
    if (m_aside && m_pictureNumber != m_frame && m_stills.isComing(m_frame)) {
        m_reverseFrom = m_frame;
        m_reverseClock.start();
        return;
    }
    const double passed = static_cast<double>(m_reverseClock.elapsed()) / 1000 * m_rate.perSecond() * m_reverseSpeed;
    const qint64 target = m_reverseFrom - static_cast<qint64>(passed);
    if (target != m_frame)
        startSeek(clampFrame(target));
    if (target <= 0)
        stopReversing();
}

void ClipPlayer::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.1, 4.0);
    m_shuttle = 0;
    applyRate();
    Q_EMIT speedChanged();
}

void ClipPlayer::setLooping(bool looping)
{
    if (looping == m_looping)
        return;
    m_looping = looping;
    Q_EMIT loopingChanged();
}

} // namespace klapper
