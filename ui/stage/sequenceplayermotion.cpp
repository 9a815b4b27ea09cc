// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SequencePlayer that moves from frame to frame and from clip to clip.
#include "ui/stage/clipplayer.h"
#include "ui/stage/sequenceplayer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace klapper {

/// Brings the playhead there, and the clip under it into the front deck.
void SequencePlayer::put(qint64 frame)
{
    const std::optional<SequenceTimes::Place> where = m_times.at(frame);
    if (!where)
        return;
    m_cut.stop();
    const int before = current();
    const QString& path = m_parts.at(where->piece).clip.path;
    if (m_front->path() != path && m_back->path() == path)
        swapDecks();
    m_back->player().pause();
    m_front->load(where->piece, m_parts.at(where->piece), where->frame);
    setFrame(frame);
    setMix(m_times.mixAt(*where));
    if (m_mix > 0)
        prepare(); // its picture is wanted now
    else
        m_prepare.start(restDelay);
    if (before != current())
        Q_EMIT currentChanged();
    Q_EMIT picturesChanged();
}

/// Lets the back deck open what comes next.
void SequencePlayer::prepare()
{
    m_prepare.stop();
    const int piece = m_state == State::Empty ? -1 : next();
    if (piece < 0)
        return;
    qint64 frame = m_state == State::Reversing ? lastOf(piece) : m_times.pieces().at(piece).first;
    if (m_mix > 0)
        frame = m_times.frameIn(piece, double(m_frame) / m_times.rate());
    const bool stands = m_back->piece() == piece && m_back->player().frame() == frame;
    if (!stands)
        m_back->load(piece, m_parts.at(piece), frame);
}

void SequencePlayer::swapDecks()
{
    std::swap(m_front, m_back);
    refreshSound();
}

/// Lets the front deck play, once it can.
void SequencePlayer::run()
{
    if (m_front->hasFailed() || m_front->isLoading() || !isMoving())
        return;
    m_passed = 0;
    ClipPlayer& player = m_front->player();
    if (m_state == State::Reversing)
        return player.playBackwards(m_shuttle);
    player.setSpeed(speed());
    if (player.frame() >= lastOf(current()))
        startCut(); // a player that stands at its end would begin anew
    else
        player.play();
    if (m_mix > 0)
        comeIn();
}

void SequencePlayer::startCut()
{
    if (m_cut.isActive())
        return;
    const double milliseconds = 1000 / (m_times.pieces().at(current()).rate * speed());
    m_cut.start(std::chrono::milliseconds(std::llround(milliseconds)));
}

void SequencePlayer::comeIn()
{
    ClipPlayer& player = m_back->player();
    if (m_back->piece() != next() || m_back->isLoading() || player.isMoving())
        return;
    player.setSpeed(speed());
    player.play();
}

void SequencePlayer::onReady(const SequenceDeck* deck)
{
    if (isFront(deck)) {
        Q_EMIT currentChanged(); // it may have been said that it cannot be played
        run();
    } else if (m_state == State::Playing && m_mix > 0) {
        comeIn();
    }
    Q_EMIT picturesChanged();
}

void SequencePlayer::onFrame(qint64 frame)
{
    if (m_state == State::Playing && m_front->player().isMoving())
        followForward(frame);
    else if (m_state == State::Reversing)
        followBack(frame);
}

void SequencePlayer::followForward(qint64 frame)
{
    const qint64 last = lastOf(current());
    const SequenceTimes::Place where{current(), std::min(frame, last)};
    setFrame(m_times.frameOf(where));
    setMix(m_times.mixAt(where));
    if (m_mix > 0)
        comeIn();
    if (frame > last)
        m_cut.start(std::chrono::milliseconds(0)); // not from within the arrival of a picture
    else if (frame == last)
        startCut();
}

void SequencePlayer::followBack(qint64 frame)
{
    const int piece = current();
    const double seconds = m_times.secondsOf({piece, frame});
    const bool isBefore = frame < m_times.pieces().at(piece).first;
    if (isBefore || (piece > 0 && seconds * m_times.rate() < m_times.endOf(piece - 1) * m_times.rate() - 0.5))
        return retreatSoon(seconds);
    setFrame(m_times.frameOf({piece, frame}));
}

void SequencePlayer::onEnded()
{
    if (m_state == State::Playing && !m_cut.isActive())
        m_cut.start(std::chrono::milliseconds(0));
}

void SequencePlayer::onFailed()
{
    Q_EMIT currentChanged();
    Q_EMIT picturesChanged();
    if (!isMoving())
        return;
    if (++m_passed >= count()) // none of them can be played
        return pause();
    // Not from within what the deck says.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Playing && isBroken())
                advance();
            else if (m_state == State::Reversing && isBroken())
                retreat(m_times.startOf(current()));
        },
        Qt::QueuedConnection);
}

void SequencePlayer::advance()
{
    m_cut.stop();
    if (m_state != State::Playing)
        return;
    const int piece = next();
    if (piece < 0) {
        m_front->player().pause();
        m_shuttle = 0;
        setFrame(frameCount() - 1);
        setState(State::Ended);
        Q_EMIT speedChanged();
        return;
    }
    // In a cross fade it plays already.
    const bool runs = m_back->piece() == piece && m_back->player().isMoving();
    goOver(piece, m_times.pieces().at(piece).first);
    if (!runs)
        run();
    m_back->player().pause();
    // Opening a file takes a moment of this thread: not while the new clip begins.
    constexpr double calm = 300;
    m_prepare.start(std::chrono::milliseconds(std::llround(std::min(calm, m_times.lengthOf(piece) * 250))));
}

/// The next clip takes the place of the one in front.
void SequencePlayer::goOver(int piece, qint64 frame)
{
    swapDecks();
    const bool stands = m_front->piece() == piece && !m_front->hasFailed();
    if (!stands || (!m_front->player().isMoving() && m_front->player().frame() != frame))
        m_front->load(piece, m_parts.at(piece), frame);
    m_mix = 0;
    refreshSound();
    setFrame(m_times.frameOf({piece, m_front->player().isMoving() ? m_front->player().frame() : frame}));
    Q_EMIT currentChanged();
    Q_EMIT picturesChanged();
}

void SequencePlayer::retreat(double seconds)
{
    const int piece = current() - 1;
    if (piece < 0) {
        pause();
        return put(0);
    }
    goOver(piece, m_times.frameIn(piece, seconds - 0.5 / m_times.pieces().at(piece).rate));
    m_back->player().pause();
    run();
    prepare();
}

/// Not from within what the front says: its own step would go on afterwards.
void SequencePlayer::retreatSoon(double seconds)
{
    const int piece = current();
    QMetaObject::invokeMethod(
        this,
        [this, piece, seconds] {
            if (m_state == State::Reversing && piece == current())
                retreat(seconds);
        },
        Qt::QueuedConnection);
}

} // namespace klapper
