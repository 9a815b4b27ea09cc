// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/frametimes.h"

#include "app/media/mediatools.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace klapper {

namespace {

constexpr qint64 containerRounding = 600; ///< of time bases of a millisecond
constexpr qint64 usualLength = 41'667;    ///< of a clip with a single frame

/// "12.345678" in microseconds; nothing for "N/A".
std::optional<qint64> microsOf(const QByteArray& seconds)
{
    bool isNumber = false;
    const double value = seconds.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > 1e9)
        return std::nullopt;
    return std::llround(value * 1e6);
}

} // namespace

FrameTimes::FrameTimes(QList<qint64> stamps, qint64 fileStart)
    : m_starts(std::move(stamps))
    , m_fileStart(fileStart)
{
    std::sort(m_starts.begin(), m_starts.end());
    m_starts.erase(std::unique(m_starts.begin(), m_starts.end()), m_starts.end());
    if (m_starts.isEmpty())
        return;
    m_first = m_starts.first();
    for (qint64& start : m_starts)
        start -= m_first;
}

qint64 FrameTimes::clamped(qint64 frame) const { return std::clamp<qint64>(frame, 0, count() - 1); }

qint64 FrameTimes::startOf(qint64 frame) const { return isEmpty() ? 0 : m_starts[clamped(frame)]; }

qint64 FrameTimes::lengthOf(qint64 frame) const
{
    if (count() < 2)
        return usualLength;
    const qint64 at = std::min(clamped(frame), count() - 2);
    return m_starts[at + 1] - m_starts[at];
}

qint64 FrameTimes::middleOf(qint64 frame) const { return startOf(frame) + lengthOf(frame) / 2; }

qint64 FrameTimes::seekPointOf(qint64 frame) const
{
    const qint64 at = clamped(frame);
    const qint64 before = at > 0 ? lengthOf(at - 1) / 2 : 0;
    return std::max<qint64>(0, m_first + startOf(at) - before - m_fileStart);
}

qint64 FrameTimes::frameAt(qint64 micros) const
{
    if (isEmpty())
        return 0;
    // At high rates the slack must not reach the next frame.
    const qint64 slack = std::min(containerRounding, lengthOf(0) / 4);
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), micros + slack);
    return std::max<qint64>(0, next - m_starts.begin() - 1);
}

qint64 FrameTimes::frameOfStamp(qint64 stamp) const
{
    if (isEmpty())
        return 0;
    const qint64 wanted = stamp - m_first;
    const auto next = std::lower_bound(m_starts.begin(), m_starts.end(), wanted);
    if (next == m_starts.begin())
        return 0;
    if (next == m_starts.end() || wanted - *(next - 1) < *next - wanted)
        return next - m_starts.begin() - 1;
    return next - m_starts.begin();
}

bool FrameTimes::isConstant() const
{
    if (count() < 3)
        return true;
    const double even = static_cast<double>(m_starts.last()) / static_cast<double>(count() - 1);
    for (qint64 frame = 0; frame < count(); ++frame) {
        const double away = std::abs(static_cast<double>(m_starts[frame]) - even * static_cast<double>(frame));
        if (away > even / 4)
            return false;
    }
    return true;
}

QStringList frameTimesArguments(const QString& path)
{
    return QStringList{QStringLiteral("-v"),
                       QStringLiteral("error"),
                       QStringLiteral("-select_streams"),
                       QStringLiteral("v:0"),
                       QStringLiteral("-show_entries"),
                       QStringLiteral("format=start_time:packet=pts_time,flags"),
                       QStringLiteral("-of"),
                       QStringLiteral("csv")}
         + clipInputWords(path);
}

Result<FrameTimes> parseFrameTimes(const QByteArray& csv)
{
    QList<qint64> stamps;
    qint64 fileStart = 0;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.trimmed().split(',');
        if (parts.size() < 2)
            continue;
        const std::optional<qint64> micros = microsOf(parts[1]);
        if (parts[0] == "format")
            fileStart = micros.value_or(0);
        // D: decoded but not shown, because an edit list leaves it out.
        else if (parts[0] == "packet" && micros && !parts.value(2).contains('D'))
            stamps.append(*micros);
    }
    if (stamps.isEmpty())
        return Error{.kind = ErrorKind::BadFile, .detail = QStringLiteral("no frames in the file")};
    return FrameTimes(std::move(stamps), fileStart);
}

} // namespace klapper
