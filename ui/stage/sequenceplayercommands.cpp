// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SequencePlayer that does what a person asks for.
#include "ui/stage/clipplayer.h"
#include "ui/stage/sequenceplayer.h"

#include <algorithm>

namespace klapper {

namespace {

double slower(double speed)
{
    for (const double step : {2.0, 1.0, 0.5, 0.25}) {
        if (speed > step)
            return step;
    }
    return 0.1;
}

} // namespace

void SequencePlayer::play()
{
    if (m_state == State::Empty || m_state == State::Playing)
        return;
    const bool restart = m_state == State::Ended || m_frame >= frameCount() - 1;
    if (m_state == State::Reversing) {
        m_shuttle = 0;
        m_front->player().pause();
    }
    m_passed = 0;
    setState(State::Playing);
    Q_EMIT speedChanged();
    if (restart)
        put(0); // says it again when it cannot be played
    else if (isBroken())
        onFailed();
    prepare();
    run();
}

void SequencePlayer::pause()
{
    if (!isMoving())
        return;
    m_cut.stop();
    m_shuttle = 0;
    setState(State::Paused);
    m_front->player().pause();
    m_back->player().pause();
    m_prepare.start(restDelay);
    Q_EMIT speedChanged();
}

void SequencePlayer::togglePlay() { isMoving() ? pause() : play(); }

void SequencePlayer::seek(qint64 frame)
{
    if (m_state == State::Empty)
        return;
    if (m_state == State::Ended || m_state == State::Reversing) {
        m_front->player().pause();
        m_shuttle = 0;
        setState(State::Paused);
        Q_EMIT speedChanged();
    }
    put(std::clamp<qint64>(frame, 0, frameCount() - 1));
    if (m_state == State::Playing)
        run();
}

void SequencePlayer::step(qint64 frames)
{
    pause();
    seek(m_frame + frames);
}

void SequencePlayer::stepSeconds(int seconds) { step(qint64(seconds) * rate().nominal()); }

void SequencePlayer::jumpClip(int direction)
{
    if (m_state == State::Empty)
        return;
    const int piece = place().piece;
    const auto beginning = [this](int of) {
        return m_times.frameOf({of, m_times.pieces().at(of).first});
    };
    if (direction > 0)
        return seek(piece + 1 < count() ? beginning(piece + 1) : frameCount() - 1);
    const bool isInside = m_frame > beginning(piece) + rate().nominal() / 2;
    seek(beginning(isInside || piece == 0 ? piece : piece - 1));
}

void SequencePlayer::forwardAt(double speed)
{
    const bool was = m_state == State::Playing;
    if (m_state == State::Reversing)
        pause();
    m_shuttle = speed;
    if (!was)
        return play();
    m_front->player().setSpeed(speed);
    m_back->player().setSpeed(speed);
    Q_EMIT speedChanged();
}

void SequencePlayer::shuttleForward()
{
    forwardAt(m_state == State::Playing ? std::clamp(speed() < 1 ? 1.0 : speed() * 2, 1.0, 4.0) : 1);
}

void SequencePlayer::shuttleForwardSlowly() { forwardAt(m_state == State::Playing ? slower(speed()) : 0.5); }

void SequencePlayer::backAt(double speed)
{
    if (m_state == State::Empty)
        return;
    if (m_state == State::Playing)
        pause();
    if (m_mix > 0)
        setMix(0);
    m_shuttle = speed;
    setState(State::Reversing);
    Q_EMIT speedChanged();
    if (isBroken())
        onFailed();
    prepare();
    run();
}

void SequencePlayer::shuttleBack()
{
    backAt(m_state == State::Reversing && m_shuttle >= 1 ? std::min(4.0, m_shuttle * 2) : 1);
}

void SequencePlayer::shuttleBackSlowly() { backAt(m_state == State::Reversing ? slower(m_shuttle) : 0.5); }

void SequencePlayer::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.1, 4.0);
    if (m_state == State::Playing) {
        m_shuttle = 0;
        m_front->player().setSpeed(m_speed);
        m_back->player().setSpeed(m_speed);
    }
    Q_EMIT speedChanged();
}

} // namespace klapper
