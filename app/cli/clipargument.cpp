// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clipargument.h"

#include "app/finish/timecode.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace klapper::cli {

namespace {

/// "2.5", "1:02.5" and "1:00:02.5" in microseconds.
std::optional<qint64> microsOf(const QString& text)
{
    double seconds = 0;
    const QStringList parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const double part = parts[i].toDouble(&isNumber);
        const bool isWhole = i + 1 < parts.size();
        if (!isNumber || part < 0 || !std::isfinite(part) || (i > 0 && part >= 60)
            || (isWhole && part != std::floor(part)))
            return std::nullopt;
        seconds = seconds * 60 + part;
    }
    return seconds < 1e6 ? std::optional(std::llround(seconds * 1e6)) : std::nullopt;
}

} // namespace

std::optional<ClipPlace> ClipPlace::fromText(const QString& text)
{
    static const QRegularExpression frame(QStringLiteral("^\\d{1,9}$"));
    static const QRegularExpression timecode(QStringLiteral("^\\d{1,2}(:\\d{1,2}){2}[:;]\\d{1,3}$"));
    static const QRegularExpression time(QStringLiteral("^(\\d+:){0,2}\\d+(\\.\\d+)?s?$"));
    ClipPlace place;
    if (frame.match(text).hasMatch()) {
        place.m_number = text.toLongLong();
        return place;
    }
    if (timecode.match(text).hasMatch()) {
        place.m_kind = Kind::Timecode;
        place.m_timecode = text;
        return place;
    }
    if (!time.match(text).hasMatch())
        return std::nullopt;
    const std::optional<qint64> micros = microsOf(text.endsWith(u's') ? text.chopped(1) : text);
    if (!micros)
        return std::nullopt;
    place.m_kind = Kind::Seconds;
    place.m_number = *micros;
    return place;
}

std::optional<qint64> ClipPlace::frameIn(const FinishClip& clip) const
{
    constexpr qint64 rounding = 1'000; // microseconds: of a container, and of what people write
    qint64 frame = m_number;
    if (m_kind == Kind::Timecode) {
        const std::optional<qint64> counted = timecodeFrame(m_timecode, clip.rate());
        if (!counted)
            return std::nullopt;
        frame = *counted;
    } else if (m_kind == Kind::Seconds) {
        const qint64 last = clip.frames() - 1;
        const qint64 end = 2 * clip.times.middleOf(last) - clip.times.startOf(last);
        if (m_number > end + rounding)
            return std::nullopt;
        frame = clip.times.frameAt(m_number);
        if (clip.times.startOf(frame) + rounding < m_number)
            ++frame;
    }
    return frame <= clip.frames() ? std::optional(frame) : std::nullopt;
}

ClipArgument ClipArgument::split(const QString& given)
{
    const qsizetype at = given.lastIndexOf(u'@');
    const QStringList places = at > 0 ? given.mid(at + 1).split(u'-') : QStringList();
    const auto isPlace = [](const QString& text) {
        return text.isEmpty() || ClipPlace::fromText(text);
    };
    if (places.size() != 2 || !isPlace(places[0]) || !isPlace(places[1])
        || (places[0].isEmpty() && places[1].isEmpty()))
        return {.clip = given, .in = {}, .out = {}};
    return {.clip = given.left(at), .in = places[0], .out = places[1]};
}

} // namespace klapper::cli
