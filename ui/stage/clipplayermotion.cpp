// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ClipPlayer that moves: seeking, playing, stepping.
#include "ui/stage/clipplayer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace klapper {

using namespace std::chrono_literals;

void ClipPlayer::seek(qint64 frame)
{
    if (m_state == State::Empty || m_state == State::Loading || m_state == State::Failed)
        return;
    stopReversing();
    startSeek(clampFrame(frame));
}

void ClipPlayer::startSeek(qint64 frame)
{
    if (m_state != State::Playing && showKept(frame))
        return;
    m_missedSeeks = 0;
    showFrameNumber(frame);
    if (isBusy())
        m_seekNext = frame;
    else
        issueSeek(frame);
}

void ClipPlayer::issueSeek(qint64 frame)
{
    m_settle.stop();
    m_aside = false;
    m_seeking = frame;
    m_seekLimit.start(500ms);
    m_near = {};
    showFrameNumber(frame);
    if (m_state == State::Ended)
        setState(State::Paused);
    const bool stopped = m_player->playbackState() == QMediaPlayer::StoppedState;
    const qint64 aim = std::max<qint64>(0, frame - m_seekBias);
    m_player->setPosition(times().isEmpty() ? m_rate.middleOf(aim) : (times().middleOf(aim) + 500) / 1000);
    // At its end the backend stands stopped; asked in this order it does not block.
    if (m_state == State::Playing)
        startPlaying();
    else if (stopped || m_player->playbackState() == QMediaPlayer::PlayingState)
        m_player->pause();
}

void ClipPlayer::settleSoon()
{
    // Not from within the picture's arrival: the backend's thread waits for that to return, and a seek
    // for the thread (300 ms on Qt 6.4).
    m_settle.start(0ms);
}

void ClipPlayer::finishSeek()
{
    m_seekLimit.stop();
    m_settle.stop();
    const std::optional<qint64> done = std::exchange(m_seeking, std::nullopt);
    const std::optional<qint64> next = std::exchange(m_seekNext, std::nullopt);
    if (next && next == done)
        m_aside = false;
    if (next && next != done)
        issueSeek(*next);
    else if (m_state == State::Playing && m_player->playbackState() != QMediaPlayer::PlayingState)
        startPlaying();
}

void ClipPlayer::noteNear(const QVideoFrame& frame, qint64 ahead)
{
    constexpr qint64 near = 3;
    if (m_state == State::Playing || std::abs(ahead) > near)
        return;
    m_near = frame;
    m_seekLimit.start(60ms); // the exact one may still come
}

bool ClipPlayer::takeNear()
{
    const QVideoFrame near = std::exchange(m_near, QVideoFrame());
    if (!near.isValid() || !m_seeking)
        return false;
    const qint64 wanted = *m_seeking;
    if (m_aside || isShownExactly(wanted)) {
        finishSeek();
        return true;
    }
    const qint64 ahead = numberOf(near) - wanted;
    if (m_missedSeeks == 0 && !m_seekNext) { // once more, with what was learnt
        ++m_missedSeeks;
        m_seekBias = std::clamp<qint64>(m_seekBias + ahead, 0, 2);
        m_seeking.reset();
        issueSeek(wanted);
        return true;
    }
    showPicture(near);
    finishSeek();
    return true;
}

void ClipPlayer::seekMissed()
{
    if (takeNear())
        return;
    const qint64 frame = m_seeking.value_or(0);
    m_seeking.reset();
    m_seekLimit.stop();
    // No picture there: often the sound is longer than the pictures. The last one stands shortly before. (Where the
    // time stamps are read they tell it, and a seek was only slow.)
    constexpr int tries = 12;
    if (!m_stills.isUsable() && frame > 0 && frame >= m_frameCount - 1 && m_missedSeeks < tries) {
        ++m_missedSeeks;
        setFrameCount(frame);
        issueSeek(frame - 1);
        return;
    }
    if (m_missedSeeks < 2 && !m_seekNext && !m_aside) {
        ++m_missedSeeks;
        issueSeek(frame);
        return;
    }
    finishSeek();
}

void ClipPlayer::forgetSeeks()
{
    m_seekLimit.stop();
    m_settle.stop();
    m_seeking.reset();
    m_seekNext.reset();
    m_missedSeeks = 0;
    m_near = {};
}

void ClipPlayer::startPlaying()
{
    m_player->play();
    applyRate();
}

void ClipPlayer::play()
{
    if (m_state == State::Loading)
        m_playWhenReady = true;
    if (m_state != State::Paused && m_state != State::Ended && m_state != State::Reversing)
        return;
    stopReversing();
    const qint64 last = m_looping ? lastOfLoop() : m_frameCount - 1;
    const bool restart = m_state == State::Ended || m_frame >= last || (m_looping && m_frame < firstOfLoop());
    setState(State::Playing);
    m_rest.stop();
    m_stills.rest();
    Q_EMIT speedChanged();
    if (restart)
        startSeek(m_looping ? firstOfLoop() : 0);
    else if (m_aside)
        startSeek(m_frame);
    else if (!isBusy())
        startPlaying();
}

void ClipPlayer::pause()
{
    m_playWhenReady = false;
    stopReversing();
    if (m_state != State::Playing)
        return;
    m_shuttle = 0;
    setState(State::Paused);
    Q_EMIT speedChanged();
    stopBackend();
    m_rest.start();
}

void ClipPlayer::stopBackend()
{
    m_player->pause();
    if (!m_seeking)
        m_settle.start(80ms);
}

void ClipPlayer::togglePlay()
{
    if (isMoving() || m_playWhenReady)
        pause();
    else
        play();
}

void ClipPlayer::step(qint64 frames)
{
    if (m_state == State::Playing || m_state == State::Reversing) {
        stopReversing();
        m_shuttle = 0;
        setState(State::Paused); // the seek that follows pauses the backend
        Q_EMIT speedChanged();
    }
    seek(m_frame + frames);
}

void ClipPlayer::stepSeconds(int seconds)
{
    if (times().isConstant())
        return step(qint64(seconds) * m_rate.nominal());
    step(times().frameAt(times().startOf(m_frame) + qint64(seconds) * 1'000'000) - m_frame);
}

void ClipPlayer::jumpToStart() { step(-m_frame); }

void ClipPlayer::jumpToEnd() { step(m_frameCount - 1 - m_frame); }

} // namespace klapper
