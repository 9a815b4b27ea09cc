// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/framesource.h"
#include "app/media/mediatools.h"
#include "ui/stage/timecode.h"

#include <QElapsedTimer>
#include <QImage>
#include <QMediaPlayer>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>

#include <memory>
#include <optional>

class QAudioOutput;
class QVideoSink;

namespace klapper {

/// Plays one clip, exact to the frame. The media player below is made on first use and reused.
///
///   Empty --open--> Loading --first frame--> Paused <--play/pause--> Playing --end--> Ended
///                      ├-- backend's error --------> Failed               (looping: back to the in mark)
///                      └-- no frame in 3 s --------> Failed --it comes after all--> Paused
///
/// Positions are frame numbers, after the time stamps of the file once they are read. Two ways lead to a picture:
/// the media player plays, with sound, and shows a distant frame soonest (it seeks to the middle of a frame);
/// frames decoded around the playhead by ffmpeg make stepping, scrubbing and going backwards immediate, and whatever
/// stands still is in the end such a frame, which is exact whatever the media player can. While a seek is under way
/// later ones replace each other, so dragging never queues up. Without ffmpeg the media player does it all.
class ClipPlayer final : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Paused, Playing, Reversing, Ended, Failed };
    enum class Problem { None, FileMissing, CannotDecode, NoFrame };

    explicit ClipPlayer(QObject* parent = nullptr);
    ~ClipPlayer() override;

    /// What decodes single frames; looked for in PATH unless told. Before open().
    void setTools(const MediaTools& tools);
    /// Path: absolute. Rate 0: 24. Seconds 0: asked from the backend. Shows the first frame, paused.
    void open(const QString& path, double frameRate, double seconds);
    void close();
    QString path() const { return m_path; }

    State state() const { return m_state; }
    Problem problem() const { return m_problem; }
    /// What the backend said; foreign, plain, may be empty.
    QString problemDetail() const { return m_detail; }
    bool isMoving() const { return m_state == State::Playing || m_state == State::Reversing; }

    FrameRate rate() const { return m_rate; }
    /// Corrected when the pictures end before the file does, as with longer sound.
    qint64 frameCount() const { return m_frameCount; }
    /// The frame shown, or on its way after a seek.
    qint64 frame() const { return m_frame; }
    /// The picture shown; converted on demand and kept for that frame.
    QImage image() const;
    /// Which frame the picture is; frame() may be on its way still.
    qint64 pictureNumber() const { return m_pictureNumber; }
    /// The picture is a frame decoded by itself, known by its own time stamp.
    bool isExact() const { return m_still.has_value(); }
    /// When each frame is shown; empty until it is read from the file, and without ffmpeg.
    const FrameTimes& times() const { return m_stills.times(); }
    /// When a frame begins, in seconds from the first.
    double secondsOf(qint64 frame) const;
    /// What ffmpeg has to be sent to for that frame, microseconds; see FrameTimes::seekPointOf().
    qint64 seekPointOf(qint64 frame) const;
    const MediaTools& tools();

    void play();
    void pause();
    void togglePlay();
    void seek(qint64 frame);
    /// Pauses, then moves; negative goes back.
    void step(qint64 frames);
    void stepSeconds(int seconds);
    void jumpToStart();
    void jumpToEnd();
    /// J, K and L: L plays at 1, then 2, then 4; J the same backwards; K stops.
    void shuttleForward();
    void shuttleBack();
    /// The slow ones: half, a quarter, a tenth; again for slower.
    void shuttleForwardSlowly();
    void shuttleBackSlowly();
    /// Backwards at that speed, above 0.
    void playBackwards(double speed) { reverseAt(speed); }

    /// As it plays now: the set speed, or that of J and L.
    double speed() const;
    void setSpeed(double speed); ///< 0.1 to 4
    bool isLooping() const { return m_looping; }
    void setLooping(bool looping);

    /// Marks, inclusive frames; looping stays between them.
    std::optional<qint64> markIn() const { return m_in; }
    std::optional<qint64> markOut() const { return m_out; }
    void setMarkIn(std::optional<qint64> frame);
    void setMarkOut(std::optional<qint64> frame);

    bool canSound() const; ///< an audio device exists
    bool isMuted() const { return m_muted; }
    void setMuted(bool muted);
    double volume() const { return m_volume; }
    void setVolume(double volume); ///< 0 to 1, as heard

Q_SIGNALS:
    void stateChanged();
    void frameChanged(qint64 frame);
    /// A picture came; image() has it.
    void pictureChanged();
    void lengthChanged();
    void marksChanged();
    void speedChanged();
    void loopingChanged();
    void soundChanged();

private:
    void makePlayer();
    void dropPlayer();
    void hearPictures();
    void setupSound();
    void applyRate();
    void setState(State state);
    void fail(Problem problem, const QString& detail);
    void onFrame(const QVideoFrame& frame);
    void onMediaStatus(QMediaPlayer::MediaStatus status);
    void reachedEnd();
    void showFrameNumber(qint64 frame);
    void showPicture(const QVideoFrame& frame);
    qint64 numberOf(const QVideoFrame& frame) const;
    qint64 frameAtMicros(qint64 micros) const;
    void readTimes();
    bool isShownExactly(qint64 frame) const { return m_still && m_pictureNumber == frame; }
    bool showKept(qint64 frame);
    void putStill(qint64 frame);
    void stillCame(qint64 frame);
    void stopBackend();
    void comeToRest();
    void reverseAt(double speed);
    void forwardAt(double speed);
    bool isBusy() const { return m_seeking || m_settle.isActive(); }
    void startSeek(qint64 frame);
    void issueSeek(qint64 frame);
    void settleSoon();
    void finishSeek();
    void seekMissed();
    void noteNear(const QVideoFrame& frame, qint64 ahead);
    bool takeNear();
    void forgetSeeks();
    void startPlaying();
    void stopReversing();
    void reverseTick();
    qint64 clampFrame(qint64 frame) const;
    qint64 firstOfLoop() const { return m_in.value_or(0); }
    qint64 lastOfLoop() const { return m_out.value_or(m_frameCount - 1); }
    void setFrameCount(qint64 count);

    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<QVideoSink> m_sink;
    QMetaObject::Connection m_pictures;
    int m_opening = 0; ///< counts open()
    std::unique_ptr<QAudioOutput> m_output;
    QTimer m_noFrame;   ///< 3 s without a first picture
    QTimer m_seekLimit; ///< a seek that brought no picture
    QTimer m_settle;    ///< while the backend changes its state: a seek now would block for 300 ms
    QTimer m_reverse;
    QTimer m_rest; ///< some time without a move: what lies around is decoded, the media player follows
    QElapsedTimer m_reverseClock;
    qint64 m_reverseFrom = 0;
    double m_reverseSpeed = 1;

    QString m_path;
    State m_state = State::Empty;
    Problem m_problem = Problem::None;
    QString m_detail;
    FrameRate m_rate;
    qint64 m_frameCount = 0;
    qint64 m_frame = 0;
    qint64 m_pictureNumber = 0;
    qint64 m_startMicros = 0; ///< the first picture's time stamp; some files do not begin at 0
    std::optional<qint64> m_seeking;
    std::optional<qint64> m_seekNext;
    int m_missedSeeks = 0;
    QVideoFrame m_near;    ///< the best a seek brought so far when it was not the wanted frame
    qint64 m_seekBias = 0; ///< frames by which this backend arrives late (FFmpeg of Qt 6.4: 1)
    bool m_playWhenReady = false;
    std::optional<MediaTools> m_tools;
    FrameSource m_stills;
    bool m_aside = false; ///< the media player stands elsewhere; its pictures are not shown
    QVideoFrame m_picture;
    std::optional<RawPicture> m_still; ///< is shown instead of m_picture
    mutable QImage m_image;
    mutable bool m_imageFresh = false;
    double m_speed = 1;
    double m_shuttle = 0; ///< 0: not shuttling, m_speed counts
    bool m_looping = false;
    bool m_muted = false;
    double m_volume = 1;
    std::optional<qint64> m_in;
    std::optional<qint64> m_out;
};

} // namespace klapper
