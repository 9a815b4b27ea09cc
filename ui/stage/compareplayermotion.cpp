// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ComparePlayer that moves: seeking, playing, stepping, shuttling.
#include "ui/stage/compareplayer.h"
#include "ui/stage/comparesound.h"

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {
constexpr int mostStride = 4;
constexpr qint64 heardEvery = 500; ///< ms between looks at the sound
} // namespace

void ComparePlayer::seek(qint64 frame)
{
    if (m_state == State::Empty)
        return;
    if (m_state == State::Reversing)
        pause();
    if (m_state == State::Ended)
        setState(State::Paused);
    goTo(clampFrame(frame));
}

/// From the playhead on, by the clock.
void ComparePlayer::run()
{
    m_pace.start(double(m_frame), m_rate.perSecond() * speed(), m_clock.elapsed());
    m_tick.start();
    hearAgain();
}

void ComparePlayer::hearAgain()
{
    m_heardAt = m_clock.elapsed();
    if (m_state == State::Playing && m_tick.isActive())
        m_sound->play(secondsOf(m_frame), speed());
}

void ComparePlayer::halt()
{
    m_tick.stop();
    m_sound->stop();
}

std::optional<qint64> ComparePlayer::newest(qint64 wanted) const
{
    const int back = -direction() * m_stride;
    for (qint64 frame = wanted / m_stride * m_stride; frame != m_frame; frame += back) {
        if (direction() > 0 ? frame < m_frame : frame > m_frame)
            break;
        if (allHave(frame))
            return frame;
    }
    return std::nullopt;
}

void ComparePlayer::tick()
{
    const qint64 now = m_clock.elapsed();
    const double at = m_pace.at(now);
    const bool forward = m_state == State::Playing;
    const qint64 limit = forward ? (m_looping ? lastOfLoop() : m_frameCount - 1) : 0;
    const qint64 wanted =
        forward ? std::min(qint64(std::floor(at)), std::max(limit, m_frame)) : std::max(qint64(std::ceil(at)), limit);
    aimAll(m_frame);
    if (const std::optional<qint64> frame = newest(wanted)) {
        if (forward && speed() <= 1)
            m_leftOut += (*frame - m_frame) / m_stride - 1;
        setFrame(*frame);
        show(*frame);
    }
    const bool there = forward ? m_frame + m_stride > limit : m_frame <= limit;
    if (there && (forward ? at >= double(limit + 1) : true))
        return reachedEnd();
    // One step is always open: at slow speeds that is a long time.
    const qint64 late = std::max<qint64>(0, std::abs(wanted - m_frame) - m_stride);
    if (!there && m_pace.follow(at - double(late) * direction(), now))
        fallBehind();
    if (forward && now - m_heardAt > heardEvery) {
        m_heardAt = now;
        m_sound->follow(m_pace.at(now) / m_rate.perSecond());
    }
}

void ComparePlayer::reachedEnd()
{
    if (m_state == State::Playing && m_looping)
        return goTo(std::min(firstOfLoop(), clampFrame(m_frameCount - 1)));
    const bool ended = m_state == State::Playing;
    halt();
    m_shuttle = 0;
    setState(ended ? State::Ended : State::Paused);
    setStride(1);
    goTo(ended ? clampFrame(m_frameCount - 1) : m_frame);
    Q_EMIT speedChanged();
}

void ComparePlayer::fallBehind()
{
    if (m_state == State::Playing && m_stride < mostStride) {
        m_learnt = m_stride * 2;
        setStride(m_learnt);
        return goTo(m_frame / m_stride * m_stride);
    }
    if (std::exchange(m_slow, true))
        return;
    Q_EMIT paceChanged();
}

void ComparePlayer::setStride(int stride)
{
    const bool slow = std::exchange(m_slow, false);
    const int before = std::exchange(m_stride, stride);
    for (CompareTrack* track : std::as_const(m_tracks))
        track->setStride(stride);
    m_pace.forget();
    if (slow || before != stride)
        Q_EMIT paceChanged();
}

double ComparePlayer::speed() const
{
    if (m_state == State::Reversing)
        return -std::max(1.0, m_shuttle);
    return m_shuttle > 0 ? m_shuttle : m_speed;
}

void ComparePlayer::startPlaying()
{
    m_pace.forget();
    setStride(std::max(m_learnt, speed() > 2 ? 2 : 1));
    setState(State::Playing);
    const qint64 last = m_looping ? lastOfLoop() : m_frameCount - 1;
    const bool restart = m_frame >= last || (m_looping && m_frame < firstOfLoop());
    goTo(restart ? (m_looping ? firstOfLoop() : 0) : m_frame / m_stride * m_stride);
    Q_EMIT speedChanged();
}

void ComparePlayer::play()
{
    if (m_state == State::Empty || m_state == State::Playing)
        return;
    halt();
    if (m_state == State::Reversing)
        m_shuttle = 0;
    startPlaying();
}

void ComparePlayer::pause()
{
    if (!isMoving())
        return;
    halt();
    m_shuttle = 0;
    m_learnt = std::max(1, m_stride / 2); // perhaps it was only for a moment
    setState(State::Paused);
    setStride(1);
    if (m_frame != m_shown)
        goTo(m_frame);
    else
        aimAll(m_frame);
    Q_EMIT speedChanged();
}

void ComparePlayer::togglePlay() { isMoving() ? pause() : play(); }

void ComparePlayer::step(qint64 frames)
{
    pause();
    seek(m_frame + frames);
}

void ComparePlayer::stepSeconds(int seconds) { step(qint64(seconds) * m_rate.nominal()); }

void ComparePlayer::jumpToStart() { step(-m_frame); }

void ComparePlayer::jumpToEnd() { step(m_frameCount - 1 - m_frame); }

void ComparePlayer::shuttleForward()
{
    if (m_state == State::Playing) {
        m_shuttle = std::clamp(speed() < 1 ? 1.0 : speed() * 2, 1.0, 4.0);
        if (m_tick.isActive())
            run();
        Q_EMIT speedChanged();
        return;
    }
    if (m_state == State::Reversing)
        pause();
    m_shuttle = 1;
    play();
}

void ComparePlayer::shuttleBack()
{
    if (m_state == State::Empty)
        return;
    m_shuttle = m_state == State::Reversing ? std::min(4.0, m_shuttle * 2) : 1;
    halt();
    if (m_state != State::Reversing) {
        setStride(1);
        setState(State::Reversing);
    }
    goTo(m_frame);
    Q_EMIT speedChanged();
}

void ComparePlayer::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.1, 4.0);
    if (m_state != State::Reversing) // which goes by the shuttle alone
        m_shuttle = 0;
    m_learnt = 1;
    if (m_state == State::Playing && m_tick.isActive())
        run();
    Q_EMIT speedChanged();
}

void ComparePlayer::setLooping(bool looping)
{
    if (looping == m_looping)
        return;
    m_looping = looping;
    refreshLoop();
    Q_EMIT loopingChanged();
}

} // namespace klapper
