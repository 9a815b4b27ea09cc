// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequencetimes.h"
#include "ui/stage/sequencedeck.h"
#include "ui/stage/transport.h"

#include <QImage>
#include <QTimer>

#include <chrono>

namespace klapper {

/// Plays the clips of a sequence one after another with one playhead, honouring their trims and the cross fade.
///
///   front deck plays ─> its last frame has been shown ─> the decks change places ─> the new front plays at once
///   back deck        ─> has opened the next clip meanwhile and stands at its first frame
///   cross fade       ─> both play, the back one comes in over the front one
///
/// A clip that cannot be played is passed over while playing. Positions are frames of the sequence, see SequenceTimes.
class SequencePlayer final : public Transport
{
    Q_OBJECT
public:
    explicit SequencePlayer(QObject* parent = nullptr);
    ~SequencePlayer() override;

    /// What decodes single frames; see ClipPlayer::setTools().
    void setTools(const MediaTools& tools);
    /// At least one part. Paused at `frame`.
    void open(const QList<SequencePart>& parts, int fadeMs, qint64 frame = 0);
    void close();

    State state() const override { return m_state; }
    const SequenceTimes& times() const { return m_times; }
    FrameRate rate() const override { return FrameRate::fromDouble(m_times.rate()); }
    qint64 frameCount() const override { return m_times.frames(); }
    qint64 frame() const override { return m_frame; }
    int count() const { return int(m_parts.size()); }
    int fadeMs() const { return m_fadeMs; }
    const SequencePart& part(int index) const { return m_parts.at(index); }
    /// The clip under the playhead; -1 without one.
    int current() const { return m_front->piece(); }
    /// It cannot be played.
    bool isBroken() const { return m_front->hasFailed(); }
    /// Its picture is on its way: the one before it is still shown.
    bool isWaiting() const { return m_front->isArriving(); }
    /// Its frame.
    SequenceTimes::Place place() const;

    /// What is shown, and what comes in over it, as far (0 to 1) as mix() says.
    QImage picture() const;
    QImage coming() const;
    double mix() const { return m_mix; }

    void play() override;
    void pause() override;
    void togglePlay() override;
    void seek(qint64 frame) override;
    void step(qint64 frames) override;
    void stepSeconds(int seconds) override;
    void jumpToStart() override { step(-m_frame); }
    void jumpToEnd() override { step(frameCount() - 1 - m_frame); }
    /// To the beginning of the next clip, or of this one and then of the one before.
    void jumpClip(int direction);
    void shuttleForward() override;
    void shuttleBack() override;
    void shuttleForwardSlowly();
    void shuttleBackSlowly();

    double speed() const override
    {
        return m_state == State::Reversing ? -m_shuttle : m_shuttle > 0 ? m_shuttle : m_speed;
    }
    void setSpeed(double speed) override;
    bool isLooping() const override { return m_looping; }
    void setLooping(bool looping) override;
    bool canSound() const override;
    bool isMuted() const override { return m_muted; }
    void setMuted(bool muted) override;
    double volume() const { return m_volume; }
    void setVolume(double volume); ///< 0 to 1, as heard

Q_SIGNALS:
    void picturesChanged();
    /// Another clip is under the playhead, or it turned out that it cannot be played.
    void currentChanged();

private:
    SequenceDeck* makeDeck();
    bool isFront(const SequenceDeck* deck) const { return deck == m_front; }
    void setState(State state);
    void setFrame(qint64 frame);
    void setMix(double mix);
    void put(qint64 frame);
    void prepare();
    void swapDecks();
    void onReady(const SequenceDeck* deck);
    void onFrame(qint64 frame);
    void onEnded();
    void onFailed();
    void followForward(qint64 frame);
    void followBack(qint64 frame);
    void correctLength(const SequenceDeck* deck, qint64 frames);
    void refreshTimes();
    void run();
    void startCut();
    void comeIn();
    void advance();
    void goOver(int piece, qint64 frame);
    void retreat(double seconds);
    void retreatSoon(double seconds);
    void forwardAt(double speed);
    void backAt(double speed);
    void refreshSound();
    qint64 lastOf(int piece) const;
    int next() const;

    QList<SequencePart> m_parts;
    SequenceTimes m_times;
    int m_fadeMs = 0;
    SequenceDeck* m_front;
    SequenceDeck* m_back;
    State m_state = State::Empty;
    qint64 m_frame = 0;
    double m_mix = 0;
    mutable QImage m_last; ///< while the next clip is being opened
    QTimer m_cut;          ///< the last frame of a clip is shown for as long as the others
    QTimer m_prepare;      ///< a playhead that is dragged about opens no clip beside the one under it
    static constexpr std::chrono::milliseconds restDelay{120};
    int m_passed = 0; ///< clips passed over, one after the other
    double m_speed = 1;
    double m_shuttle = 0; ///< 0: m_speed counts
    bool m_looping = false;
    bool m_muted = false;
    double m_volume = 1;
};

} // namespace klapper
