// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framesource.h"

#include "app/media/childprocess.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace klapper {

namespace {
constexpr int mostFruitless = 2;
constexpr qint64 mostTimes = 64 * 1024 * 1024; ///< bytes of ffprobe's answer: days of video
} // namespace

FrameSource::FrameSource(qint64 mostBytes, QObject* parent)
    : QObject(parent)
    , m_mostBytes(mostBytes)
{
}

FrameSource::~FrameSource() = default;

void FrameSource::open(const QString& ffmpeg, const QString& ffprobe, const QString& path)
{
    close();
    m_ffmpeg = ffmpeg;
    m_path = path;
    m_usable = true;
    // It reads the whole file, on a machine that may be busy with others.
    ChildCommand command{
        .program = ffmpeg.isEmpty() ? QString() : ffprobe, .deadline = std::chrono::minutes(2), .maxOutput = mostTimes};
    command.arguments = frameTimesArguments(path);
    m_probe = new ChildProcess(command, this);
    connect(m_probe, &ChildProcess::finished, this, &FrameSource::readTimes);
    m_probe->start();
}

void FrameSource::close()
{
    rest();
    if (m_probe) {
        m_probe->disconnect(this);
        std::exchange(m_probe, nullptr)->deleteLater();
    }
    m_usable = false;
    m_times = {};
    m_pictures.clear();
    m_passed.clear();
    m_wanted.reset();
    m_fruitless = 0;
}

void FrameSource::readTimes(const Result<ChildOutput>& outcome)
{
    std::exchange(m_probe, nullptr)->deleteLater();
    if (!outcome)
        return fail(outcome.error());
    if (outcome->exitCode != 0)
        return fail({.kind = ErrorKind::BadFile, .detail = u"ffprobe: " % outcome->messages.trimmed()});
    const Result<FrameTimes> times = parseFrameTimes(outcome->output);
    if (!times)
        return fail(times.error());
    m_times = *times;
    Q_EMIT timesKnown();
    plan();
}

void FrameSource::fail(const Error& why)
{
    rest();
    m_usable = false;
    m_wanted.reset();
    Q_EMIT failed(why);
}

const RawPicture* FrameSource::picture(qint64 frame) const
{
    const auto at = m_pictures.constFind(frame);
    return at == m_pictures.constEnd() ? nullptr : &*at;
}

qint64 FrameSource::keptBytes() const
{
    qint64 bytes = 0;
    for (const RawPicture& picture : m_pictures)
        bytes += picture.planes.size();
    return bytes;
}

void FrameSource::want(qint64 frame, Direction direction)
{
    if (!m_usable)
        return;
    m_wanted = frame;
    m_direction = direction;
    m_resting = false;
    plan();
}

bool FrameSource::isComing(qint64 frame) const { return m_stream && frame >= m_nextOut && frame <= m_stretch.last; }

void FrameSource::rest()
{
    m_resting = true;
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    std::exchange(m_stream, nullptr)->deleteLater(); // it may be what calls
}

void FrameSource::plan()
{
    if (!m_usable || m_resting || m_times.isEmpty() || !m_wanted)
        return;
    m_wanted = std::clamp<qint64>(*m_wanted, 0, m_times.count() - 1);
    if (m_stream && (m_pictures.contains(*m_wanted) || isComing(*m_wanted)))
        return; // one after the other
    const Stretch next = missing();
    if (!next.isEmpty())
        decode(next);
}

FrameSource::Stretch FrameSource::missing() const
{
    const qint64 wanted = *m_wanted;
    if (!m_pictures.contains(wanted))
        return stretchFrom(wanted, m_direction);
    std::optional<qint64> next;
    if (m_direction != Direction::Back && (next = gap(wanted, 1)))
        return stretchFrom(*next, Direction::Forward);
    if (m_direction != Direction::Forward && (next = gap(wanted, -1)))
        return stretchFrom(*next, Direction::Back);
    return {};
}

std::optional<qint64> FrameSource::gap(qint64 from, qint64 step) const
{
    // Not at the very edge of a stretch: a process is started for many frames, not for each.
    for (qint64 i = 1; i <= (reach() + 1) / 2; ++i) {
        const qint64 frame = from + i * step;
        if (frame < 0 || frame >= m_times.count())
            return std::nullopt;
        if (!m_pictures.contains(frame) && !m_passed.contains(frame))
            return frame;
    }
    return std::nullopt;
}

FrameSource::Stretch FrameSource::stretchFrom(qint64 frame, Direction direction) const
{
    qint64 before = 0; // the frame itself comes soonest when little stands before it
    switch (direction) {
    case Direction::Around:
        before = reach() / 4;
        break;
    case Direction::Forward:
        break;
    case Direction::Back:
        before = reach() - 1;
        break;
    }
    Stretch stretch{std::max<qint64>(0, frame - before), 0};
    stretch.last = std::min(stretch.first + reach() - 1, m_times.count() - 1);
    while (stretch.first < frame && m_pictures.contains(stretch.first))
        ++stretch.first;
    while (stretch.last > frame && m_pictures.contains(stretch.last))
        --stretch.last;
    return stretch;
}

void FrameSource::decode(Stretch stretch)
{
    rest();
    m_resting = false;
    m_stretch = stretch;
    m_nextOut = stretch.first;
    m_stream =
        new PictureStream(m_ffmpeg, m_path, m_times.seekPointOf(stretch.first), stretch.last - stretch.first + 1, this);
    connect(m_stream, &PictureStream::pictureRead, this, &FrameSource::keep);
    connect(m_stream, &PictureStream::finished, this, &FrameSource::streamEnded);
    m_stream->start();
}

void FrameSource::keep(qint64 stamp, const RawPicture& picture)
{
    const qint64 frame = m_times.frameOfStamp(stamp);
    passTo(std::min(frame, m_stretch.last + 1));
    m_nextOut = std::max(m_nextOut, frame + 1);
    m_passed.remove(frame);
    m_capacity = std::max<qint64>(3, m_mostBytes / std::max<qint64>(1, picture.planes.size()));
    makeRoom(frame);
    m_pictures.insert(frame, picture);
    if (frame == m_wanted)
        m_fruitless = 0;
    Q_EMIT pictureReady(frame);
}

void FrameSource::passTo(qint64 frame)
{
    for (; m_nextOut < frame; ++m_nextOut) {
        if (!m_pictures.contains(m_nextOut))
            m_passed.insert(m_nextOut);
    }
}

void FrameSource::makeRoom(qint64 coming)
{
    const qint64 centre = m_wanted.value_or(coming);
    while (m_pictures.size() >= m_capacity) {
        auto farthest = m_pictures.begin();
        for (auto at = m_pictures.begin(); at != m_pictures.end(); ++at) {
            if (std::abs(at.key() - centre) > std::abs(farthest.key() - centre))
                farthest = at;
        }
        m_pictures.erase(farthest);
    }
}

void FrameSource::streamEnded(const Status& outcome)
{
    std::exchange(m_stream, nullptr)->deleteLater();
    if (outcome || outcome.error().kind == ErrorKind::BadFile) // not where the tool failed
        passTo(m_stretch.last + 1);
    // A stretch that was to bring the wanted frame and did not will not bring it another time either.
    const bool wasFor = m_wanted && m_stretch.first <= *m_wanted && *m_wanted <= m_stretch.last;
    if (wasFor && !m_pictures.contains(*m_wanted) && ++m_fruitless >= mostFruitless) {
        return fail(outcome ? Error{.kind = ErrorKind::BadFile, .detail = QStringLiteral("a frame is missing")}
                            : outcome.error());
    }
    if (!outcome && !wasFor)
        return; // what lies beside cannot be had; the wanted frame stands
    plan();
}

} // namespace klapper
