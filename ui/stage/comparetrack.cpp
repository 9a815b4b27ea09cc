// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparetrack.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace klapper {

namespace {

constexpr qint64 leastFrames = 8;
constexpr qint64 mostFrames = 96;
constexpr qint64 loopFrames = 12; ///< half a second, in which the stream behind it starts

/// Keeps the bytes alive as long as the picture.
QImage imageOf(const QByteArray& pixels, QSize size)
{
    auto* kept = new QByteArray(pixels);
    return QImage(
        reinterpret_cast<const uchar*>(kept->constData()), size.width(), size.height(), size.width() * 4,
        QImage::Format_RGB32, [](void* bytes) { delete static_cast<QByteArray*>(bytes); }, kept);
}

} // namespace

CompareTrack::CompareTrack(const StageClip& clip, const QString& ffmpeg, FrameRate rate, int threads, QObject* parent)
    : QObject(parent)
    , m_clip(clip)
    , m_ffmpeg(ffmpeg)
    , m_rate(rate)
    , m_threads(threads)
{
    if (const qint64 count = rate.framesIn(clip.seconds); count > 0)
        m_last = count - 1;
    if (!QFileInfo(clip.path).isFile())
        m_problem = Problem::FileMissing;
}

void CompareTrack::setBudget(qint64 bytes) { m_budget = bytes; }

void CompareTrack::setSize(QSize pixels)
{
    if (pixels == m_size)
        return;
    m_size = pixels;
    m_frames.clear();
    dropStream();
    fill();
}

void CompareTrack::setStride(int stride)
{
    if (stride == m_stride)
        return;
    m_stride = stride;
    dropStream();
    fill();
}

void CompareTrack::setLoopStart(std::optional<qint64> frame) { m_loopStart = frame; }

qint64 CompareTrack::grid(qint64 frame) const { return std::max<qint64>(0, frame) / m_stride * m_stride; }

/// How far pictures are decoded ahead, in numbers.
qint64 CompareTrack::ahead() const
{
    const qint64 bytes = std::max<qint64>(1, qint64(m_size.width()) * m_size.height() * 4);
    return std::clamp(m_budget / bytes, leastFrames, mostFrames) * 3 / 4 * m_stride;
}

void CompareTrack::aim(qint64 frame, int direction)
{
    m_aim = m_last ? std::min(frame, *m_last) : frame;
    m_direction = direction;
    forgetFar();
    pull();
    fill();
    if (m_news != News{}) // never inside: whoever aims looks by itself
        QMetaObject::invokeMethod(this, &CompareTrack::tell, Qt::QueuedConnection);
}

void CompareTrack::tell()
{
    const News news = std::exchange(m_news, News{});
    if (news.length)
        Q_EMIT lengthChanged();
    if (news.failure)
        Q_EMIT failed();
    if (news.picture || news.length || news.failure) // behind the end, and without a clip, everything is there
        Q_EMIT arrived();
}

void CompareTrack::forgetFar()
{
    const qint64 far = ahead();
    const qint64 near = far / 3;
    const qint64 from = m_aim - (m_direction > 0 ? near : far);
    const qint64 to = m_aim + (m_direction > 0 ? far : near);
    std::erase_if(m_frames, [&](const auto& entry) {
        const qint64 number = entry.first;
        const bool looped = m_loopStart && number >= *m_loopStart && number < *m_loopStart + loopFrames * m_stride;
        return (number < from || number > to) && !looped && !(m_last && number == grid(*m_last));
    });
}

std::optional<qint64> CompareTrack::firstMissing() const
{
    const qint64 far = ahead();
    const qint64 first = grid(m_aim);
    const qint64 limit =
        m_direction > 0 ? (m_last ? std::min(m_aim + far, *m_last) : m_aim + far) : std::max<qint64>(0, m_aim - far);
    for (qint64 number = first; m_direction > 0 ? number <= limit : number >= limit; number += m_direction * m_stride) {
        if (!m_frames.contains(number))
            return number;
    }
    return std::nullopt;
}

void CompareTrack::fill()
{
    if (m_problem != Problem::None || m_size.isEmpty())
        return;
    const std::optional<qint64> missing = firstMissing();
    if (!missing)
        return;
    // Decoding on is quicker than to begin anew.
    const qint64 patience = std::max(ahead() / 2, m_back);
    if (m_stream && m_stream->next() <= *missing && *missing - m_stream->next() <= patience)
        return;
    if (m_direction > 0)
        return restart(*missing);
    // Backwards in pieces: the next one is begun when half of what lies behind is used up.
    if (m_aim - *missing < ahead() / 2)
        restart(std::max<qint64>(0, *missing - ahead() / 2));
}

void CompareTrack::restart(qint64 from)
{
    dropStream();
    FrameOrder order;
    order.ffmpeg = m_ffmpeg;
    order.path = m_clip.path;
    order.rateNumerator = m_rate.numerator;
    order.rateDenominator = m_rate.denominator;
    order.clipRate = m_clip.frameRate;
    order.matrix = m_matrix;
    order.from = grid(from);
    order.stride = m_stride;
    order.width = m_size.width();
    order.height = m_size.height();
    order.letterbox = m_clip.size.isEmpty();
    order.threads = m_threads;
    m_stream = new FrameStream(std::move(order), this);
    connect(m_stream, &FrameStream::arrived, this, [this] {
        pull();
        fill();
        tell();
    });
    m_stream->start();
}

void CompareTrack::dropStream()
{
    if (!m_stream)
        return;
    m_matrix = m_stream->order().matrix; // the next one need not ask again
    m_stream->retire();
    m_stream = nullptr;
}

void CompareTrack::pull()
{
    if (!m_stream)
        return;
    const qint64 limit = m_direction > 0 ? m_aim + ahead() : m_aim;
    while (m_stream->next() <= limit) {
        const std::optional<StreamedFrame> frame = m_stream->take();
        if (!frame)
            break;
        m_frames.insert_or_assign(frame->number, imageOf(frame->pixels, m_size));
        if (m_last && frame->number > *m_last)
            setLast(frame->number);
        if (!m_last && frame->number >= m_seen) {
            m_seen = frame->number + 1;
            m_news.length = true;
        }
        m_news.picture = true;
    }
    if (m_stream->atEnd())
        noteEnd();
}

void CompareTrack::noteEnd()
{
    const qint64 from = m_stream->order().from;
    const qint64 last = m_stream->next() - m_stride;
    const Status outcome = m_stream->outcome();
    dropStream();
    const bool found = last >= from;
    if (!found && (from == 0 || (!outcome && outcome.error().kind == ErrorKind::Tool)))
        return fail(Problem::CannotDecode, outcome ? QString() : outcome.error().detail);
    if (found) {
        m_back = 0;
        // With a stride the very last one may be among those left out.
        if (m_stride == 1 || !m_last || last + m_stride <= *m_last)
            setLast(last);
        return;
    }
    // Nothing there: often the sound is longer than the pictures. The last one stands somewhere before.
    m_back = std::max<qint64>(m_rate.nominal() / 2, m_back * 2);
    setLast(from - 1);
    restart(std::max<qint64>(0, *m_last - m_back));
}

void CompareTrack::setLast(qint64 last)
{
    if (m_last == last)
        return;
    m_last = last;
    m_aim = std::min(m_aim, last);
    m_news.length = true;
}

void CompareTrack::fail(Problem problem, const QString& detail)
{
    m_problem = problem;
    m_detail = detail;
    m_frames.clear();
    m_news.failure = true;
}

bool CompareTrack::has(qint64 frame) const
{
    return m_problem != Problem::None || m_frames.contains(grid(m_last ? std::min(frame, *m_last) : frame));
}

QImage CompareTrack::at(qint64 frame) const
{
    const auto found = m_frames.find(grid(m_last ? std::min(frame, *m_last) : frame));
    return found == m_frames.end() ? QImage() : found->second;
}

} // namespace klapper
