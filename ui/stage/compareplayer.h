// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/comparepace.h"
#include "ui/stage/comparetrack.h"
#include "ui/stage/transport.h"

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QTimer>

#include <optional>

namespace klapper {

class CompareSound;

/// Plays two to four clips with one playhead. The playhead is a time, counted in frames of the quickest clip; each
/// clip shows its frame at that time. All pictures change in one step, and only when every clip has its own: so they
/// are never apart, and where decoding cannot keep up the same pictures are left out in all of them.
///
///   seek ─> all tracks aim ─> every one has it? ── no: wait, the playhead stands ──> yes: one step
///   playing: clock ─> the newest picture that all have by now ─> one step; far behind: the clock is held back, then
///            every 2nd, then every 4th picture has to do
class ComparePlayer final : public Transport
{
    Q_OBJECT
public:
    explicit ComparePlayer(QObject* parent = nullptr);
    ~ComparePlayer() override;

    /// Two to four; paused at the beginning. Nothing is decoded before the sizes are known. @param ffmpeg its path
    void open(const QList<StageClip>& clips, const QString& ffmpeg);
    void close();
    int count() const { return int(m_tracks.size()); }
    const StageClip& clip(int index) const { return m_clips.at(index); }
    /// In pixels of the screen; empty: it is not shown now, and nothing is decoded of it. For a moment after a change
    /// the earlier pictures stay.
    void setPictureSize(int index, QSize pixels);

    State state() const override { return m_state; }
    /// Pictures are on their way, and the playhead waits for them.
    bool isWaiting() const { return m_target.has_value(); }
    FrameRate rate() const override { return m_rate; }
    /// Of the longest clip.
    qint64 frameCount() const override { return m_frameCount; }
    /// The playhead; what is shown, or on its way.
    qint64 frame() const override { return m_frame; }

    /// What is shown of a clip; null before the first picture and when there is none to be had.
    QImage picture(int index) const { return m_pictures.value(index); }
    /// The playhead of the pictures.
    qint64 shownFrame() const { return m_shown; }
    /// It is shorter than the playhead: its last picture stands.
    bool isOver(int index) const;
    CompareTrack::Problem problem(int index) const { return m_tracks.at(index)->problem(); }
    /// 1: every picture is shown; 2, 4: every second, every fourth, the same in all.
    int stride() const { return m_stride; }
    /// Slower than asked for, even so.
    bool isSlow() const { return m_slow; }
    /// Pictures left out while playing, since open().
    qint64 leftOut() const { return m_leftOut; }

    void play() override;
    void pause() override;
    void togglePlay() override;
    void seek(qint64 frame) override;
    void step(qint64 frames) override;
    void stepSeconds(int seconds) override;
    void jumpToStart() override;
    void jumpToEnd() override;
    void shuttleForward() override;
    void shuttleBack() override;
    double speed() const override;
    void setSpeed(double speed) override;
    bool isLooping() const override { return m_looping; }
    void setLooping(bool looping) override;
    std::optional<qint64> markIn() const { return m_in; }
    std::optional<qint64> markOut() const { return m_out; }
    void setMarkIn(std::optional<qint64> frame);
    void setMarkOut(std::optional<qint64> frame);

    /// The clip that is heard; one without sound can be chosen and is silent.
    int sounding() const { return m_sounding; }
    void setSounding(int index);
    bool canSound() const override;
    bool isMuted() const override { return m_muted; }
    void setMuted(bool muted) override;
    double volume() const { return m_volume; }
    void setVolume(double volume);

Q_SIGNALS:
    void picturesChanged();
    void marksChanged();
    void paceChanged(); ///< stride() or isSlow()
    void problemChanged();

private:
    void setState(State state);
    void setFrame(qint64 frame);
    bool has(qsizetype index, qint64 frame) const { return m_hidden[index] || m_tracks[index]->has(frame); }
    bool allHave(qint64 frame) const;
    void aimAll(qint64 frame);
    void goTo(qint64 frame);
    void show(qint64 frame);
    void look();
    void run();
    void halt();
    void tick();
    std::optional<qint64> newest(qint64 wanted) const;
    void reachedEnd();
    void fallBehind();
    void setStride(int stride);
    void startPlaying();
    void refreshLength();
    void refreshLoop();
    void hearAgain();
    int direction() const { return m_state == State::Reversing ? -1 : 1; }
    qint64 clampFrame(qint64 frame) const;
    qint64 firstOfLoop() const { return m_in.value_or(0); }
    qint64 lastOfLoop() const { return m_out.value_or(m_frameCount - 1); }
    double secondsOf(qint64 frame) const { return m_rate.startOf(frame); }

    QList<StageClip> m_clips;
    QList<CompareTrack*> m_tracks;
    QList<bool> m_hidden;
    QList<QImage> m_pictures;
    CompareSound* m_sound;
    QTimer m_tick;
    QElapsedTimer m_clock;
    ComparePace m_pace;
    qint64 m_heardAt = 0; ///< of the clock, when the sound was last told where it should be
    State m_state = State::Empty;
    FrameRate m_rate;
    qint64 m_frameCount = 0;
    qint64 m_frame = 0;
    qint64 m_shown = -1;
    std::optional<qint64> m_target; ///< pictures that are waited for
    std::optional<qint64> m_next;   ///< then this one
    int m_stride = 1;
    int m_learnt = 1; ///< the stride that the last playing needed
    bool m_slow = false;
    qint64 m_leftOut = 0;
    double m_speed = 1;
    double m_shuttle = 0; ///< of J and L; 0: m_speed counts
    bool m_looping = false;
    std::optional<qint64> m_in;
    std::optional<qint64> m_out;
    int m_sounding = 0;
    bool m_muted = false;
    double m_volume = 1;
};

} // namespace klapper
