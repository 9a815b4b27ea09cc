// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/timecode.h"

#include <QObject>

namespace klapper {

class Timeline;

/// One playhead over several clips: what a transport's bar, its keys and its timeline drive, whatever is played.
class Transport : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Paused, Playing, Reversing, Ended };
    using QObject::QObject;

    virtual State state() const = 0;
    bool isMoving() const { return state() == State::Playing || state() == State::Reversing; }
    virtual FrameRate rate() const = 0;
    virtual qint64 frameCount() const = 0;
    virtual qint64 frame() const = 0;

    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void togglePlay() = 0;
    virtual void seek(qint64 frame) = 0;
    virtual void step(qint64 frames) = 0;
    virtual void stepSeconds(int seconds) = 0;
    virtual void jumpToStart() = 0;
    virtual void jumpToEnd() = 0;
    virtual void shuttleForward() = 0;
    virtual void shuttleBack() = 0;

    /// As it plays now; negative backwards.
    virtual double speed() const = 0;
    virtual void setSpeed(double speed) = 0; ///< 0.1 to 4
    virtual bool isLooping() const = 0;
    virtual void setLooping(bool looping) = 0;
    virtual bool canSound() const = 0;
    virtual bool isMuted() const = 0;
    virtual void setMuted(bool muted) = 0;

    /// Left and Right (comma and point) a frame, with Shift a second, Home and End, Space, J K L, M. True when the key
    /// is one of these; what would flicker while a key is held is swallowed then.
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeat);
    /// The timeline shows the playhead and moves it. What played before it was dragged goes on afterwards.
    void drive(Timeline& timeline);

Q_SIGNALS:
    void stateChanged();
    void frameChanged(qint64 frame);
    void lengthChanged();
    void speedChanged();
    void loopingChanged();
    void soundChanged();

private:
    bool handleMove(int key);
    bool handleOnce(int key, bool isRepeat);

    bool m_resume = false; ///< it played before the timeline was dragged
};

} // namespace klapper
