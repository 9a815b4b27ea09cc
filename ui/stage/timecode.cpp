// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/timecode.h"

#include "app/finish/timecode.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

constexpr FrameRate usualRates[] = {
    {24, 1},  {25, 1},  {30, 1},       {48, 1},       {50, 1},       {60, 1},       {12, 1},        {15, 1},
    {100, 1}, {120, 1}, {24000, 1001}, {30000, 1001}, {48000, 1001}, {60000, 1001}, {120000, 1001},
};

} // namespace

FrameRate FrameRate::fromDouble(double framesPerSecond)
{
    if (!std::isfinite(framesPerSecond) || framesPerSecond < 0.1 || framesPerSecond > 1000)
        return {};
    const FrameRate* nearest = nullptr;
    double distance = 0.01;
    for (const FrameRate& rate : usualRates) {
        const double away = std::abs(rate.perSecond() - framesPerSecond);
        if (away < distance) {
            distance = away;
            nearest = &rate;
        }
    }
    if (nearest)
        return *nearest;
    return {static_cast<int>(std::lround(framesPerSecond * 1000)), 1000};
}

qint64 FrameRate::frameAt(qint64 milliseconds) const { return frameAtMicros(milliseconds * 1000); }

qint64 FrameRate::frameAtMicros(qint64 microseconds) const
{
    // Containers round a start down by up to half a millisecond; a quarter of a frame stays safe at high
    // rates.
    const double slack = std::min(0.0006, 0.25 / perSecond());
    const double seconds = static_cast<double>(microseconds) / 1e6 + slack;
    return std::max<qint64>(0, static_cast<qint64>(std::floor(seconds * perSecond())));
}

qint64 FrameRate::middleOf(qint64 frame) const
{
    return std::llround((static_cast<double>(frame) + 0.5) * 1000.0 / perSecond());
}

double FrameRate::startOf(qint64 frame) const { return static_cast<double>(frame) / perSecond(); }

qint64 FrameRate::framesIn(double seconds) const
{
    if (!std::isfinite(seconds) || seconds <= 0)
        return 0;
    return std::max<qint64>(1, std::llround(seconds * perSecond()));
}

QString timecode(qint64 frame, FrameRate rate)
{
    return timecodeText(frame, Rate{rate.numerator, rate.denominator}, TimecodeCount::NonDrop);
}

std::optional<qint64> frameFromTimecode(QStringView text, FrameRate rate)
{
    const QList<QStringView> parts = text.trimmed().split(u':');
    if (parts.isEmpty() || parts.size() > 4)
        return std::nullopt;
    const qint64 base = std::max(1, rate.nominal());
    const qint64 limits[] = {100, 60, 60, base};
    const qint64 weights[] = {3600 * base, 60 * base, base, 1};
    qint64 frame = 0;
    const qsizetype skipped = 4 - parts.size();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const int value = parts.at(i).toInt(&isNumber);
        // The first part may exceed its usual limit ("90:00" is a minute and a half).
        const qint64 limit = i == 0 && parts.size() > 1 ? 360000 : limits[skipped + i];
        if (!isNumber || value < 0 || value >= limit || parts.at(i).startsWith(u'+'))
            return std::nullopt;
        frame += value * weights[skipped + i];
    }
    return frame;
}

QString shortTime(double seconds)
{
    const qint64 tenths = std::llround(std::max(0.0, seconds) * 10);
    return QStringLiteral("%1:%2.%3").arg(tenths / 600).arg(tenths / 10 % 60, 2, 10, QLatin1Char('0')).arg(tenths % 10);
}

} // namespace klapper
