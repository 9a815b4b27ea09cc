// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/timecode.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace klapper {

namespace {

/// Numbers that are left out in a minute that drops: two at 30, four at 60.
qint64 droppedAt(qint64 base) { return base / 15; }

/// The count without gaps as the number that a dropping timecode shows.
qint64 shownNumber(qint64 frame, qint64 base)
{
    const qint64 dropped = droppedAt(base);
    const qint64 minute = 60 * base - dropped;
    const qint64 tenMinutes = 10 * minute + dropped; // the first of ten drops none
    const qint64 tens = frame / tenMinutes;
    const qint64 rest = frame % tenMinutes;
    const qint64 minutes = rest < 60 * base ? 0 : 1 + (rest - 60 * base) / minute;
    return frame + dropped * (9 * tens + minutes);
}

} // namespace

TimecodeCount usualCount(const Rate& rate)
{
    const bool drops = rate == Rate{30000, 1001} || rate == Rate{60000, 1001};
    return drops ? TimecodeCount::Drop : TimecodeCount::NonDrop;
}

QString timecodeText(qint64 frame, const Rate& rate, TimecodeCount count)
{
    const bool drops = count == TimecodeCount::Drop;
    const qint64 base = std::max(1, rate.timecodeBase());
    const qint64 number = drops ? shownNumber(std::max<qint64>(0, frame), base) : std::max<qint64>(0, frame);
    const qint64 seconds = number / base;
    const auto digits = [](qint64 part, int most) {
        return QStringLiteral("%1").arg(part, most, 10, QLatin1Char('0'));
    };
    return digits(seconds / 3600, 2) % u':' % digits(seconds / 60 % 60, 2) % u':' % digits(seconds % 60, 2)
         % (drops ? u';' : u':') % digits(number % base, base > 100 ? 3 : 2);
}

std::optional<qint64> timecodeFrame(QStringView text, const Rate& rate)
{
    const qint64 base = std::max(1, rate.timecodeBase());
    const bool drops = text.contains(u';');
    const QString even = text.trimmed().toString().replace(u';', u':');
    const QStringList parts = even.split(u':');
    if (parts.size() < 2 || parts.size() > 4 || (drops && usualCount(rate) != TimecodeCount::Drop))
        return std::nullopt;
    const std::array<qint64, 4> limits{100, 60, 60, base};
    std::array<qint64, 4> values{};
    const size_t skipped = 4 - size_t(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const qint64 value = parts[i].toLongLong(&isNumber);
        if (!isNumber || !parts[i].front().isDigit() || value >= limits[skipped + size_t(i)])
            return std::nullopt;
        values[skipped + size_t(i)] = value;
    }
    const qint64 minutes = 60 * values[0] + values[1];
    const qint64 number = (60 * minutes + values[2]) * base + values[3];
    if (!drops)
        return number;
    if (minutes % 10 != 0 && values[2] == 0 && values[3] < droppedAt(base))
        return std::nullopt;
    return number - droppedAt(base) * (minutes - minutes / 10);
}

} // namespace klapper
