// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/planmeasures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace klapper {

namespace {

constexpr std::array usualRates{Rate{24'000, 1001}, Rate{24, 1}, Rate{25, 1},        Rate{30'000, 1001}, Rate{30, 1},
                                Rate{48, 1},        Rate{50, 1}, Rate{60'000, 1001}, Rate{60, 1}};

int evenSide(double side) { return std::max(2, int(std::lround(side / 2)) * 2); }
int evenBelow(double side) { return std::max(2, int(std::floor(side / 2 + 1e-6)) * 2); }

Rate nearestUsual(double perSecond)
{
    const auto away = [perSecond](const Rate& rate) {
        return std::abs(rate.perSecond() - perSecond);
    };
    return *std::min_element(usualRates.begin(), usualRates.end(),
                             [&away](const Rate& one, const Rate& other) { return away(one) < away(other); });
}

Rate atMost(const Rate& rate, int most)
{
    if (most <= 0 || rate.perSecond() <= most)
        return rate;
    constexpr double enough = 0.75;
    const auto divisor = qint64(std::ceil(rate.perSecond() / most));
    const Rate even = Rate{rate.frames, rate.seconds * divisor}.reduced();
    return even.perSecond() >= most * enough ? even : Rate{most, 1};
}

/// The largest part of a picture that has a ratio.
QSize largestOf(QSize picture, QSize ratio)
{
    const double wide = double(ratio.width()) / ratio.height();
    if (double(picture.width()) / picture.height() > wide)
        return {evenBelow(picture.height() * wide), evenBelow(picture.height())};
    return {evenBelow(picture.width()), evenBelow(picture.width() / wide)};
}

QSize notWiderThan(QSize size, int most)
{
    if (most <= 0 || size.width() <= most)
        return size;
    return {evenBelow(most), evenSide(double(size.height()) * most / size.width())};
}

} // namespace

Rate steadyRate(const FinishClip& clip)
{
    const Rate said = clip.rate();
    if (said.isValid() && clip.times.isConstant())
        return said;
    const qint64 micros = clip.microsBetween(0, clip.frames());
    const double perSecond = micros > 0 ? double(clip.frames()) * 1e6 / double(micros) : said.perSecond();
    return nearestUsual(perSecond);
}

Rate plannedRate(const QList<FinishClip>& clips, const ExportPreset& preset, const ExportChoice& choice)
{
    Rate highest;
    for (const FinishClip& clip : clips) {
        const Rate rate = steadyRate(clip);
        if (rate.perSecond() > highest.perSecond())
            highest = rate;
    }
    return atMost(choice.rate ? choice.rate->reduced() : highest, preset.mostRate);
}

QSize commonSize(const QList<FinishClip>& clips)
{
    int shortest = 0;
    for (const FinishClip& clip : clips)
        shortest = std::max(shortest, std::min(clip.shownSize().width(), clip.shownSize().height()));
    const QSize first = clips.first().shownSize();
    const double scale = double(shortest) / std::min(first.width(), first.height());
    return {evenSide(first.width() * scale), evenSide(first.height() * scale)};
}

QSize plannedSize(const QList<FinishClip>& clips, const ExportPreset& preset, const ExportChoice& choice)
{
    const QSize whole = choice.size.value_or(preset.size.value_or(commonSize(clips)));
    const QSize shaped = preset.ratio && !choice.size ? largestOf(whole, *preset.ratio) : whole;
    return choice.size ? shaped : notWiderThan(shaped, preset.mostWidth);
}

QSize fittedInto(QSize picture, QSize frame)
{
    const double scale = std::min(double(frame.width()) / picture.width(), double(frame.height()) / picture.height());
    return {std::min(frame.width(), evenSide(picture.width() * scale)),
            std::min(frame.height(), evenSide(picture.height() * scale))};
}

QRect cropOf(QSize from, QSize to, QPointF focus)
{
    if (from.isEmpty() || to.isEmpty())
        return {};
    const QSize part = largestOf(from, to);
    const auto placed = [](int whole, int kept, double where) {
        return int(std::lround((whole - kept) * std::clamp(where, 0.0, 1.0) / 2)) * 2;
    };
    const QPoint corner(placed(from.width(), part.width(), focus.x()), placed(from.height(), part.height(), focus.y()));
    return {
        QPoint(std::min(corner.x(), from.width() - part.width()), std::min(corner.y(), from.height() - part.height())),
        part};
}

double shownSeconds(const FinishClip& clip, qint64 from, qint64 to)
{
    const bool isCounted = clip.times.isConstant() && clip.rate().isValid();
    return isCounted ? double(to - from) * double(clip.rate().seconds) / double(clip.rate().frames)
                     : double(clip.microsBetween(from, to)) / 1e6;
}

qint64 plannedLength(const FinishClip& clip, const Rate& rate)
{
    if (clip.times.isConstant() && clip.rate() == rate)
        return clip.length();
    return std::max<qint64>(1, std::llround(shownSeconds(clip, clip.first(), clip.end()) * rate.perSecond()));
}

qint64 estimatedBytes(const ExportPlan& plan)
{
    double bytes = 0;
    if (plan.way == ExportPlan::Way::Encode) {
        const double pixels = double(plan.size.width()) * plan.size.height() * double(plan.frames);
        const double soundBits = plan.hasSound ? plan.preset.audioKbit * 1000 * plan.seconds : 0;
        bytes = (pixels * plan.preset.bitsPerPixel + soundBits) / 8;
    } else if (plan.way == ExportPlan::Way::CopyFiles) {
        for (const FinishClip& clip : plan.clips)
            bytes += double(clip.bytes);
    } else {
        for (const PlanPiece& piece : plan.pieces) {
            const FinishClip& clip = plan.clips[piece.clip];
            bytes += double(clip.bytes) * double(piece.to - piece.from) / double(std::max<qint64>(1, clip.frames()));
        }
    }
    return qint64(bytes);
}

} // namespace klapper
