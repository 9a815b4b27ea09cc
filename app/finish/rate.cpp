// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/rate.h"

#include <numeric>

namespace klapper {

Rate Rate::fromText(const QString& text)
{
    constexpr qint64 most = 1'000'000'000; // products of two stay whole numbers
    bool isFrames = false;
    bool isSeconds = true;
    const qint64 frames = text.section(u'/', 0, 0).toLongLong(&isFrames);
    const qint64 seconds = text.contains(u'/') ? text.section(u'/', 1).toLongLong(&isSeconds) : 1;
    const bool isRate = isFrames && isSeconds && frames > 0 && frames <= most && seconds > 0 && seconds <= most;
    return isRate ? Rate{frames, seconds} : Rate{};
}

QString Rate::toText() const { return QString::number(frames) + u'/' + QString::number(seconds); }

Rate Rate::reduced() const
{
    const qint64 shared = std::gcd(frames, seconds);
    return shared > 1 ? Rate{frames / shared, seconds / shared} : *this;
}

int Rate::timecodeBase() const { return isValid() ? int((2 * frames + seconds) / (2 * seconds)) : 0; }

} // namespace klapper
