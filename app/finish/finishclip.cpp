// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/finishclip.h"

#include <cmath>

namespace klapper {

Rate FinishClip::rate() const { return Rate::fromText(shape.clip.frameRate); }

bool FinishClip::isTurned() const
{
    const QString rotation = shape.traits.value(QStringLiteral("video rotation"));
    return !rotation.isEmpty() && rotation != u"0";
}

QSize FinishClip::turnedSize() const
{
    const QSize stored(shape.clip.width, shape.clip.height);
    return isOnItsSide(shape.traits.value(QStringLiteral("video rotation"))) ? stored.transposed() : stored;
}

QSize FinishClip::shownSize() const
{
    const QString aspect = shape.traits.value(QStringLiteral("video sample_aspect_ratio"));
    const double across = aspect.section(u':', 0, 0).toDouble();
    const double down = aspect.section(u':', 1, 1).toDouble();
    const bool isSquare = across <= 0 || down <= 0 || across == down;
    const int width = shape.clip.width;
    const QSize upright(isSquare ? width : qRound(width * across / down / 2) * 2, shape.clip.height);
    return isOnItsSide(shape.traits.value(QStringLiteral("video rotation"))) ? upright.transposed() : upright;
}

qint64 FinishClip::leadFrames() const { return std::llround(double(lead) * rate().perSecond() / 1e6); }

qint64 FinishClip::microsBetween(qint64 from, qint64 to) const
{
    if (times.isEmpty() || to <= from)
        return 0;
    const qint64 last = frames() - 1;
    const qint64 end = to > last ? 2 * times.middleOf(last) - times.startOf(last) : times.startOf(to);
    return end - times.startOf(from);
}

} // namespace klapper
