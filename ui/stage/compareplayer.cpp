// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/compareplayer.h"

#include "ui/stage/comparesound.h"

#include <QThread>

#include <algorithm>
#include <chrono>

namespace klapper {

using namespace std::chrono_literals;

namespace {
constexpr qint64 budget = 160'000'000; ///< bytes of pictures, of all clips together
} // namespace

ComparePlayer::ComparePlayer(QObject* parent)
    : Transport(parent)
    , m_sound(new CompareSound(this))
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(8ms);
    connect(&m_tick, &QTimer::timeout, this, &ComparePlayer::tick);
    m_clock.start();
}

ComparePlayer::~ComparePlayer() = default;

void ComparePlayer::open(const QList<StageClip>& clips, const QString& ffmpeg)
{
    close();
    m_clips = clips;
    m_rate = {};
    double quickest = 0;
    for (const StageClip& clip : clips) {
        const FrameRate rate = FrameRate::fromDouble(clip.frameRate);
        if (rate.perSecond() > quickest)
            m_rate = rate;
        quickest = m_rate.perSecond();
    }
    m_sound->setTool(ffmpeg);
    const int threads = std::clamp(QThread::idealThreadCount() / int(std::max<qsizetype>(1, clips.size())), 1, 4);
    for (const StageClip& clip : clips) {
        auto* track = new CompareTrack(clip, ffmpeg, m_rate, threads, this);
        track->setBudget(budget / clips.size());
        connect(track, &CompareTrack::arrived, this, &ComparePlayer::look);
        connect(track, &CompareTrack::lengthChanged, this, &ComparePlayer::refreshLength);
        connect(track, &CompareTrack::failed, this, &ComparePlayer::problemChanged);
        m_tracks.append(track);
    }
    m_pictures.resize(clips.size());
    m_hidden.resize(clips.size());
    m_target = 0;
    refreshLength();
    setState(State::Paused);
    const auto heard = std::find_if(clips.cbegin(), clips.cend(), [](const StageClip& clip) { return clip.hasAudio; });
    setSounding(heard == clips.cend() ? 0 : int(std::distance(clips.cbegin(), heard)));
    Q_EMIT problemChanged();
}

void ComparePlayer::close()
{
    halt();
    setState(State::Empty);
    qDeleteAll(m_tracks);
    m_tracks.clear();
    m_clips.clear();
    m_pictures.clear();
    m_hidden.clear();
    m_sound->setClip({});
    m_target.reset();
    m_next.reset();
    m_in.reset();
    m_out.reset();
    m_shown = -1;
    m_leftOut = 0;
    m_shuttle = 0;
    m_stride = m_learnt = 1;
    m_slow = false;
    m_sounding = 0;
    setFrame(0);
    refreshLength();
    Q_EMIT marksChanged();
    Q_EMIT picturesChanged();
}

void ComparePlayer::setPictureSize(int index, QSize pixels)
{
    CompareTrack* track = m_tracks.value(index);
    if (!track)
        return;
    m_learnt = 1;
    m_hidden[index] = pixels.isEmpty();
    track->setSize(pixels);
    if (has(index, m_frame))
        return look();
    halt();
    m_next.reset();
    m_target = m_frame;
    aimAll(m_frame);
}

bool ComparePlayer::isOver(int index) const { return m_tracks.at(index)->isOver(m_shown); }

void ComparePlayer::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ComparePlayer::setFrame(qint64 frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    Q_EMIT frameChanged(frame);
}

void ComparePlayer::refreshLength()
{
    qint64 longest = 0;
    for (const CompareTrack* track : std::as_const(m_tracks))
        longest = std::max(longest, track->frameCount());
    if (longest == m_frameCount)
        return;
    m_frameCount = longest;
    if (longest > 0 && m_frame >= longest) { // the files had claimed more
        setFrame(longest - 1);
        if (m_target)
            m_target = clampFrame(*m_target);
        m_next.reset();
    }
    Q_EMIT lengthChanged();
}

qint64 ComparePlayer::clampFrame(qint64 frame) const
{
    return std::clamp<qint64>(frame, 0, std::max<qint64>(0, m_frameCount - 1));
}

bool ComparePlayer::allHave(qint64 frame) const
{
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        if (!has(i, frame))
            return false;
    }
    return true;
}

void ComparePlayer::aimAll(qint64 frame)
{
    for (CompareTrack* track : std::as_const(m_tracks))
        track->aim(frame, direction());
}

void ComparePlayer::show(qint64 frame)
{
    m_shown = frame;
    for (qsizetype i = 0; i < m_tracks.size(); ++i)
        m_pictures[i] = m_hidden[i] ? QImage() : m_tracks[i]->at(frame);
    Q_EMIT picturesChanged();
}

/// Something arrived: is it all that was waited for?
void ComparePlayer::look()
{
    if (!m_target || !allHave(*m_target))
        return;
    const qint64 done = *std::exchange(m_target, std::nullopt);
    const std::optional<qint64> next = std::exchange(m_next, std::nullopt);
    show(done);
    if (next && *next != done)
        goTo(*next);
    else if (isMoving())
        run();
}

void ComparePlayer::goTo(qint64 frame)
{
    setFrame(frame);
    if (!allHave(frame) && m_target) {
        m_next = frame; // what is on its way is shown first, so that dragging shows something
        return;
    }
    halt();
    m_next.reset();
    m_target = frame;
    aimAll(frame);
    look();
}

void ComparePlayer::setSounding(int index)
{
    if (index < 0 || index >= count())
        return;
    m_sounding = index;
    const StageClip& clip = m_clips.at(index);
    m_sound->setClip(clip.hasAudio ? clip.path : QString());
    Q_EMIT soundChanged();
}

bool ComparePlayer::canSound() const { return m_sound->canSound(); }

void ComparePlayer::setMuted(bool muted)
{
    m_muted = muted;
    m_sound->setMuted(muted);
    Q_EMIT soundChanged();
}

void ComparePlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    m_sound->setVolume(m_volume);
    Q_EMIT soundChanged();
}

void ComparePlayer::refreshLoop()
{
    for (CompareTrack* track : std::as_const(m_tracks))
        track->setLoopStart(m_looping ? std::optional(firstOfLoop()) : std::nullopt);
}

void ComparePlayer::setMarkIn(std::optional<qint64> frame)
{
    m_in = frame ? std::optional(clampFrame(*frame)) : std::nullopt;
    if (m_in && m_out && *m_out < *m_in)
        m_out.reset();
    refreshLoop();
    Q_EMIT marksChanged();
}

void ComparePlayer::setMarkOut(std::optional<qint64> frame)
{
    m_out = frame ? std::optional(clampFrame(*frame)) : std::nullopt;
    if (m_in && m_out && *m_out < *m_in)
        m_in.reset();
    refreshLoop();
    Q_EMIT marksChanged();
}

} // namespace klapper
