// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SequencePlayer that has the clips and the decks; how it moves stands in sequenceplayermotion.cpp.
#include "ui/stage/sequenceplayer.h"

#include "ui/stage/clipplayer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace klapper {

using namespace std::chrono_literals;

SequencePlayer::SequencePlayer(QObject* parent)
    : Transport(parent)
    , m_front(makeDeck())
    , m_back(makeDeck())
{
    m_cut.setSingleShot(true);
    m_cut.setTimerType(Qt::PreciseTimer);
    connect(&m_cut, &QTimer::timeout, this, &SequencePlayer::advance);
    m_prepare.setSingleShot(true);
    connect(&m_prepare, &QTimer::timeout, this, &SequencePlayer::prepare);
}

SequencePlayer::~SequencePlayer() = default;

SequenceDeck* SequencePlayer::makeDeck()
{
    auto* deck = new SequenceDeck(this);
    connect(deck, &SequenceDeck::ready, this, [this, deck] { onReady(deck); });
    connect(deck, &SequenceDeck::failed, this, [this, deck] {
        if (isFront(deck))
            onFailed();
    });
    connect(deck, &SequenceDeck::frameChanged, this, [this, deck](qint64 frame) {
        if (isFront(deck))
            onFrame(frame);
    });
    connect(deck, &SequenceDeck::ended, this, [this, deck] {
        if (isFront(deck))
            onEnded();
    });
    connect(deck, &SequenceDeck::atStart, this, [this, deck] {
        if (isFront(deck) && m_state == State::Reversing)
            retreatSoon(m_times.startOf(current()));
    });
    connect(deck, &SequenceDeck::lengthKnown, this, [this, deck](qint64 frames) { correctLength(deck, frames); });
    connect(&deck->player(), &ClipPlayer::pictureChanged, this, [this, deck] {
        if (deck->piece() >= 0 && (isFront(deck) || m_mix > 0))
            Q_EMIT picturesChanged();
    });
    return deck;
}

void SequencePlayer::setTools(const MediaTools& tools)
{
    m_front->setTools(tools);
    m_back->setTools(tools);
}

void SequencePlayer::open(const QList<SequencePart>& parts, int fadeMs, qint64 frame)
{
    if (parts.isEmpty())
        return close();
    pause();
    m_cut.stop();
    m_parts = parts; // the decks keep their files: often it is the same sequence with another trim
    m_fadeMs = fadeMs;
    m_shuttle = 0;
    refreshTimes();
    setState(State::Paused);
    Q_EMIT lengthChanged();
    put(std::clamp<qint64>(frame, 0, frameCount() - 1));
    for (const SequenceDeck* deck : {m_front, m_back})
        correctLength(deck, deck->player().times().count());
    Q_EMIT currentChanged();
}

void SequencePlayer::close()
{
    m_cut.stop();
    m_prepare.stop();
    setState(State::Empty);
    m_front->unload();
    m_back->unload();
    m_parts.clear();
    m_times = {};
    m_last = {};
    m_shuttle = 0;
    m_passed = 0;
    setMix(0);
    setFrame(0);
    Q_EMIT lengthChanged();
    Q_EMIT currentChanged();
    Q_EMIT picturesChanged();
}

void SequencePlayer::refreshTimes()
{
    QList<SequencePiece> pieces;
    for (const SequencePart& part : std::as_const(m_parts)) {
        const double rate = part.clip.frameRate > 0 ? part.clip.frameRate : 24;
        const qint64 known = part.frames > 0 ? part.frames : std::llround(part.clip.seconds * rate);
        const qint64 all = known > 0 ? known : std::llround(rate);
        const qint64 end = part.out < 0 ? all : std::min(part.out, all);
        pieces.append({rate, part.in, std::max<qint64>(1, end - part.in)});
    }
    m_times = {pieces, m_fadeMs};
}

void SequencePlayer::correctLength(const SequenceDeck* deck, qint64 frames)
{
    const int piece = deck->piece();
    if (piece < 0 || piece >= count() || m_parts[piece].clip.path != deck->path())
        return; // of an earlier sequence
    SequencePart& part = m_parts[piece];
    if (frames < 1 || part.frames == frames)
        return;
    const SequenceTimes::Place where = place();
    part.frames = frames;
    const SequenceTimes before = m_times;
    refreshTimes();
    if (before.pieces() == m_times.pieces())
        return;
    setFrame(m_times.frameOf(where));
    Q_EMIT lengthChanged();
}

SequenceTimes::Place SequencePlayer::place() const { return m_times.at(m_frame).value_or(SequenceTimes::Place{}); }

qint64 SequencePlayer::lastOf(int piece) const
{
    const SequencePiece& which = m_times.pieces().at(piece);
    return which.first + which.length - 1;
}

int SequencePlayer::next() const
{
    const int piece = current() + (m_state == State::Reversing ? -1 : 1);
    if (m_looping && m_state != State::Reversing)
        return piece % count();
    return piece < count() ? piece : -1;
}

QImage SequencePlayer::picture() const
{
    if (m_state == State::Empty)
        return {};
    if (current() < 0)
        return m_last; // another clip is just being opened
    if (m_front->hasFailed())
        return {};
    // What lies beyond its trims is never shown, though a player that moves comes there before it is stopped.
    const qint64 number = m_front->player().pictureNumber();
    const bool isBeyond = isMoving() && (number > lastOf(current()) || number < m_times.pieces().at(current()).first);
    const QImage image = m_front->isArriving() || isBeyond ? QImage() : m_front->player().image();
    if (!image.isNull())
        m_last = image;
    return m_last;
}

QImage SequencePlayer::coming() const { return m_mix > 0 ? m_back->player().image() : QImage(); }

void SequencePlayer::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void SequencePlayer::setFrame(qint64 frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    Q_EMIT frameChanged(frame);
}

void SequencePlayer::setMix(double mix)
{
    if (mix == m_mix)
        return;
    m_mix = mix;
    refreshSound();
    Q_EMIT picturesChanged();
}

bool SequencePlayer::canSound() const { return m_front->player().canSound(); }

void SequencePlayer::setMuted(bool muted)
{
    m_muted = muted;
    m_front->player().setMuted(muted);
    m_back->player().setMuted(muted);
    Q_EMIT soundChanged();
}

void SequencePlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    refreshSound();
    Q_EMIT soundChanged();
}

void SequencePlayer::refreshSound()
{
    m_front->player().setVolume(m_volume * (1 - m_mix));
    m_back->player().setVolume(m_volume * (m_mix > 0 ? m_mix : 1));
}

void SequencePlayer::setLooping(bool looping)
{
    if (looping == m_looping)
        return;
    m_looping = looping;
    if (m_state != State::Empty)
        m_prepare.start(restDelay);
    Q_EMIT loopingChanged();
}

} // namespace klapper
