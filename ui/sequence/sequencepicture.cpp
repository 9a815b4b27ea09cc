// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencepicture.h"

#include "ui/stage/yuvimage.h"

#include <algorithm>
#include <chrono>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr qint64 mostBytes = 40 * 1024 * 1024; // three frames of 4K: one picture is looked at, not a film
constexpr qint64 rounding = 600;               // microseconds; containers round to as much
constexpr QSize mostShown(1280, 1280);         // px; larger ones cost time at each painting

} // namespace

double secondsOf(const QList<FinishClip>& clips)
{
    qint64 micros = 0;
    for (const FinishClip& clip : clips)
        micros += clip.micros();
    return double(micros) / 1e6;
}

SequencePlace placeAt(const QList<FinishClip>& clips, double seconds)
{
    SequencePlace place;
    // A time that was made from a frame's number is not to fall before that frame.
    auto left = qint64(std::max(0.0, seconds) * 1e6) + rounding;
    for (qsizetype i = 0; i < clips.size(); ++i) {
        const FinishClip& clip = clips.at(i);
        if (clip.length() <= 0)
            continue;
        const qint64 frame = clip.times.frameAt(clip.times.startOf(clip.first()) + left);
        place = {int(i), std::clamp(frame, clip.first(), clip.end() - 1)};
        if (left < clip.micros())
            break;
        left -= clip.micros();
    }
    return place;
}

SequencePicture::SequencePicture(MediaTools tools, QList<FinishClip> clips, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_clips(std::move(clips))
    , m_source(mostBytes)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(40ms);
    connect(&m_asking, &QTimer::timeout, this, &SequencePicture::ask);
    connect(&m_source, &FrameSource::timesKnown, this, &SequencePicture::ask);
    connect(&m_source, &FrameSource::pictureReady, this, &SequencePicture::take);
    connect(&m_source, &FrameSource::failed, this, &SequencePicture::fail);
}

void SequencePicture::show(double seconds)
{
    const SequencePlace place = placeAt(m_clips, seconds);
    if (place.clip < 0 || (place == m_place && (m_failed || !m_image.isNull())))
        return;
    m_place = place;
    if (!m_asking.isActive())
        m_asking.start();
}

void SequencePicture::ask()
{
    if (m_open != m_place.clip) {
        m_open = m_place.clip;
        m_failed = false;
        m_source.open(m_tools.ffmpeg, m_tools.ffprobe, m_clips.at(m_open).clip.path);
        return;
    }
    if (m_source.times().isEmpty())
        return; // timesKnown() comes back here
    m_source.want(m_place.frame, FrameSource::Direction::Around);
    take();
}

void SequencePicture::take()
{
    const RawPicture* picture = m_open == m_place.clip ? m_source.picture(m_place.frame) : nullptr;
    if (!picture)
        return;
    m_image = imageOf(*picture);
    if (m_image.width() > mostShown.width() || m_image.height() > mostShown.height())
        m_image = m_image.scaled(mostShown, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_failed = false;
    m_source.rest();
    Q_EMIT changed();
}

void SequencePicture::fail()
{
    m_failed = true;
    m_image = {};
    Q_EMIT changed();
}

} // namespace klapper
