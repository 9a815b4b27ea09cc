// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/clipplayer.h"

#include "ui/stage/yuvimage.h"

#include <QAudioOutput>
#include <QFileInfo>
#include <QUrl>
#include <QVideoSink>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace klapper {

using namespace std::chrono_literals;

ClipPlayer::ClipPlayer(QObject* parent)
    : QObject(parent)
{
    m_noFrame.setSingleShot(true);
    m_noFrame.setInterval(3s);
    connect(&m_noFrame, &QTimer::timeout, this, [this] { fail(Problem::NoFrame, {}); });
    m_seekLimit.setSingleShot(true);
    connect(&m_seekLimit, &QTimer::timeout, this, &ClipPlayer::seekMissed);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ClipPlayer::finishSeek);
    m_reverse.setInterval(40ms);
    connect(&m_reverse, &QTimer::timeout, this, &ClipPlayer::reverseTick);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &ClipPlayer::comeToRest);
    connect(&m_stills, &FrameSource::timesKnown, this, &ClipPlayer::readTimes);
    connect(&m_stills, &FrameSource::pictureReady, this, &ClipPlayer::stillCame);
}

ClipPlayer::~ClipPlayer() { dropPlayer(); }

void ClipPlayer::dropPlayer()
{
    if (m_player)
        m_player->disconnect(this);
    if (m_sink)
        m_sink->disconnect(this);
    m_player.reset(); // before what it plays into
    m_sink.reset();
    m_output.reset();
    m_seekBias = 0;
}

void ClipPlayer::makePlayer()
{
    // After an error the GStreamer backend of Qt 6.4 does not load the next file: then a fresh one is made.
    if (m_player && m_player->error() != QMediaPlayer::NoError)
        dropPlayer();
    if (m_player)
        return;
    m_player = std::make_unique<QMediaPlayer>();
    m_sink = std::make_unique<QVideoSink>();
    m_player->setVideoSink(m_sink.get());
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, &ClipPlayer::onMediaStatus);
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, [this](qint64 milliseconds) {
        if (m_frameCount == 0)
            setFrameCount(m_rate.framesIn(static_cast<double>(milliseconds) / 1000));
    });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString& text) { fail(Problem::CannotDecode, text); });
}

/// The FFmpeg backend hands pictures over from a thread of its own: some of the clip before may still be on their way.
void ClipPlayer::hearPictures()
{
    disconnect(m_pictures);
    const int opening = ++m_opening;
    m_pictures = connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this, opening](const QVideoFrame& frame) {
        if (opening == m_opening)
            onFrame(frame);
    });
}

void ClipPlayer::open(const QString& path, double frameRate, double seconds)
{
    close();
    m_path = path;
    m_rate = FrameRate::fromDouble(frameRate);
    m_problem = Problem::None;
    m_detail.clear();
    setFrameCount(m_rate.framesIn(seconds));
    if (!QFileInfo(path).isFile())
        return fail(Problem::FileMissing, {});
    makePlayer();
    hearPictures();
    setupSound();
    setState(State::Loading);
    m_noFrame.start();
    m_player->setSource(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
    if (m_state == State::Loading)
        m_player->pause();
}

void ClipPlayer::close()
{
    m_noFrame.stop();
    stopReversing();
    forgetSeeks();
    m_playWhenReady = false;
    m_shuttle = 0;
    setState(State::Empty);
    if (m_player && m_player->error() == QMediaPlayer::NoError)
        m_player->setSource({});
    m_stills.close();
    m_rest.stop();
    m_aside = false;
    m_picture = {};
    m_still.reset();
    m_image = {};
    m_imageFresh = true;
    m_pictureNumber = 0;
    m_in.reset();
    m_out.reset();
    setFrameCount(0);
    showFrameNumber(0);
    Q_EMIT marksChanged();
    Q_EMIT pictureChanged();
}

QImage ClipPlayer::image() const
{
    if (!m_imageFresh) {
        m_image = m_still ? imageOf(*m_still) : imageOf(m_picture);
        m_imageFresh = true;
    }
    return m_image;
}

void ClipPlayer::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ClipPlayer::fail(Problem problem, const QString& detail)
{
    if (m_state == State::Failed || (m_state == State::Empty && problem != Problem::FileMissing))
        return;
    m_noFrame.stop();
    stopReversing();
    forgetSeeks();
    m_rest.stop();
    m_stills.close();
    m_problem = problem;
    m_detail = detail;
    setState(State::Failed);
}

void ClipPlayer::setFrameCount(qint64 count)
{
    if (count == m_frameCount)
        return;
    m_frameCount = count;
    Q_EMIT lengthChanged();
}

void ClipPlayer::showFrameNumber(qint64 frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    Q_EMIT frameChanged(frame);
}

void ClipPlayer::showPicture(const QVideoFrame& frame)
{
    m_picture = frame;
    m_still.reset();
    m_pictureNumber = numberOf(frame);
    m_imageFresh = false;
    Q_EMIT pictureChanged();
}

qint64 ClipPlayer::numberOf(const QVideoFrame& frame) const
{
    if (frame.startTime() < 0)
        return frameAtMicros(m_player->position() * 1000);
    return frameAtMicros(frame.startTime() - m_startMicros);
}

qint64 ClipPlayer::clampFrame(qint64 frame) const
{
    return std::clamp<qint64>(frame, 0, std::max<qint64>(0, m_frameCount - 1));
}

void ClipPlayer::onFrame(const QVideoFrame& frame)
{
    const bool isLate = m_state == State::Failed && m_problem == Problem::NoFrame; // a busy machine; it came after all
    if (!frame.isValid() || m_state == State::Empty || (m_state == State::Failed && !isLate))
        return;
    if (m_state == State::Loading || isLate) {
        m_noFrame.stop();
        m_problem = Problem::None;
        m_startMicros = std::max<qint64>(0, frame.startTime());
        showPicture(frame);
        m_settle.start(80ms);
        setState(State::Paused);
        // Only now: until the first picture nothing else shall take the processor.
        m_stills.open(tools().ffmpeg, tools().ffprobe, m_path);
        m_rest.start();
        if (m_playWhenReady)
            play();
        return;
    }
    const qint64 number = numberOf(frame);
    if (m_seeking) {
        // Pictures from before the seek may still come; while playing the first one after it may be late.
        const qint64 ahead = number - *m_seeking;
        if (ahead < 0 || ahead > (m_state == State::Playing ? 3 : 0))
            return noteNear(frame, ahead);
        if (!m_aside && !isShownExactly(*m_seeking))
            showPicture(frame);
        m_missedSeeks = 0;
        m_near = {};
        m_seekLimit.stop();
        return settleSoon();
    }
    if (m_state == State::Playing && m_looping && number > lastOfLoop()) {
        m_seekNext = firstOfLoop();
        return settleSoon();
    }
    // What stands exactly is not replaced by what a backend sends unasked.
    if (m_state == State::Ended || m_aside || (m_state != State::Playing && m_still))
        return;
    if (m_state == State::Paused && !m_seekNext && number > m_frame + 1) {
        // A busy backend stops late. The picture at which the person paused stands, and play() goes on from there.
        m_aside = true;
        m_rest.start();
        if (m_settle.isActive())
            settleSoon();
        return;
    }
    showPicture(frame);
    if (!m_seekNext)
        showFrameNumber(clampFrame(number));
    if (m_settle.isActive())
        settleSoon();
}

void ClipPlayer::onMediaStatus(QMediaPlayer::MediaStatus status)
{
    if (m_state == State::Empty)
        return;
    if (status == QMediaPlayer::InvalidMedia)
        fail(Problem::CannotDecode, m_player->errorString());
    else if (status == QMediaPlayer::LoadedMedia && m_settle.isActive())
        settleSoon();
    else if (status == QMediaPlayer::EndOfMedia && m_seeking)
        seekMissed();
    else if (status == QMediaPlayer::EndOfMedia && m_state == State::Playing)
        reachedEnd();
}

void ClipPlayer::reachedEnd()
{
    // Where nobody reads the time stamps the pictures tell the true length.
    if (!m_stills.isUsable() && m_pictureNumber < m_frameCount && m_pictureNumber + m_rate.nominal() >= m_frameCount)
        setFrameCount(m_pictureNumber + 1);
    if (m_looping)
        return issueSeek(std::min(firstOfLoop(), std::max<qint64>(0, m_frameCount - 1)));
    m_shuttle = 0;
    showFrameNumber(std::max<qint64>(0, m_frameCount - 1));
    setState(State::Ended);
    m_rest.start();
    Q_EMIT speedChanged();
}

void ClipPlayer::setMarkIn(std::optional<qint64> frame)
{
    m_in = frame ? std::optional(clampFrame(*frame)) : std::nullopt;
    if (m_in && m_out && *m_out < *m_in)
        m_out.reset();
    Q_EMIT marksChanged();
}

void ClipPlayer::setMarkOut(std::optional<qint64> frame)
{
    m_out = frame ? std::optional(clampFrame(*frame)) : std::nullopt;
    if (m_in && m_out && *m_out < *m_in)
        m_in.reset();
    Q_EMIT marksChanged();
}

} // namespace klapper
