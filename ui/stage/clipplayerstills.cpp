// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ClipPlayer that shows frames decoded by themselves.
#include "ui/stage/clipplayer.h"

#include <cmath>
#include <cstdlib>

namespace klapper {

namespace {

constexpr qint64 farthestStep = 8; ///< what goes farther is a jump, and the next one may go anywhere

FrameSource::Direction directionOf(qint64 move)
{
    return move < 0 ? FrameSource::Direction::Back : FrameSource::Direction::Forward;
}

} // namespace

void ClipPlayer::setTools(const MediaTools& tools) { m_tools = tools; }

const MediaTools& ClipPlayer::tools()
{
    if (!m_tools)
        m_tools = MediaTools::find();
    return *m_tools;
}

double ClipPlayer::secondsOf(qint64 frame) const
{
    return times().isEmpty() ? m_rate.startOf(frame) : static_cast<double>(times().startOf(frame)) / 1e6;
}

qint64 ClipPlayer::seekPointOf(qint64 frame) const
{
    if (!times().isEmpty())
        return times().seekPointOf(frame);
    return std::max<qint64>(0, std::llround((static_cast<double>(frame) - 0.5) * 1e6 / m_rate.perSecond()));
}

qint64 ClipPlayer::frameAtMicros(qint64 micros) const
{
    return times().isEmpty() ? m_rate.frameAtMicros(micros) : times().frameAt(micros);
}

void ClipPlayer::readTimes()
{
    setFrameCount(times().count());
    // Numbers by the usual rate may have been others.
    if (!m_seeking && !m_seekNext && m_picture.isValid())
        m_pictureNumber = numberOf(m_picture);
    if (m_frame >= m_frameCount)
        showFrameNumber(clampFrame(m_frame));
}

bool ClipPlayer::showKept(qint64 frame)
{
    if (!m_stills.isUsable())
        return false;
    const qint64 move = m_state == State::Reversing ? -1 : frame - m_frame;
    const bool isStep = std::abs(move) <= farthestStep;
    const bool isKept = m_stills.picture(frame) != nullptr;
    if (isKept || isStep)
        m_stills.want(frame, isStep ? directionOf(move) : FrameSource::Direction::Around);
    m_rest.start();
    // Going backwards every frame is wanted, and the media player would decode from a key frame for each.
    const bool canWait = m_aside || m_state == State::Reversing;
    if (!isKept && !(canWait && m_stills.isComing(frame)))
        return false;
    if (m_state == State::Ended)
        setState(State::Paused);
    m_seekNext.reset();
    m_aside = m_aside || !isShownExactly(frame);
    if (m_player->playbackState() == QMediaPlayer::PlayingState)
        stopBackend();
    showFrameNumber(frame);
    if (isKept)
        putStill(frame);
    return true;
}

void ClipPlayer::putStill(qint64 frame)
{
    if (isShownExactly(frame))
        return;
    m_still = *m_stills.picture(frame);
    m_pictureNumber = frame;
    m_imageFresh = false;
    Q_EMIT pictureChanged();
}

void ClipPlayer::stillCame(qint64 frame)
{
    const bool isStill = m_state == State::Paused || m_state == State::Ended || m_state == State::Reversing;
    if (isStill && frame == m_frame)
        putStill(frame);
}

void ClipPlayer::comeToRest()
{
    if (m_state != State::Paused && m_state != State::Ended)
        return;
    m_stills.want(m_frame, FrameSource::Direction::Around);
    if (m_stills.picture(m_frame))
        putStill(m_frame);
    if (m_state != State::Paused || !m_aside)
        return;
    if (isBusy())
        m_rest.start();
    else
        issueSeek(m_frame); // the next play() begins at once
}

} // namespace klapper
