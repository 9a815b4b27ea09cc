// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/stillsteps.h"

#include "app/finish/exportgraph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace klapper {

namespace {

ExportStep pictureStep(const ExportPlan& plan, const StillPlace& place, QSize size, const QString& path)
{
    const FinishClip& clip = plan.clips[place.clip];
    const QString filters =
        clipInputCut(clip, place.frame) % pictureFilters(clip, size, plan.choice.fit, plan.choice.focus, true);
    QStringList words = clipInput(clip, place.frame, place.frame + 1);
    words += {QStringLiteral("-map"),      QStringLiteral("0:v:0"), QStringLiteral("-vf"),  filters,
              QStringLiteral("-frames:v"), QStringLiteral("1"),     QStringLiteral("-c:v"), plan.preset.encoder};
    words += plan.preset.videoOptions;
    words += {QStringLiteral("-f"), QStringLiteral("image2pipe"), u"file:" % path};
    return {.arguments = words, .part = path};
}

} // namespace

StillPlace stillPlace(const QList<FinishClip>& clips, const QList<qint64>& lengths, const Rate& rate, qint64 frame)
{
    int index = 0;
    while (index + 1 < clips.size() && frame >= lengths[index])
        frame -= lengths[index++];
    const FinishClip& clip = clips[index];
    const bool isSame = clip.times.isConstant() && clip.rate() == rate;
    const auto micros = std::llround(double(frame) * 1e6 / rate.perSecond());
    const qint64 place = isSame ? clip.first() + frame : clip.times.frameAt(clip.times.startOf(clip.first()) + micros);
    return {index, std::clamp(place, clip.first(), clip.end() - 1)};
}

QList<ExportStep> stillSteps(const ExportPlan& plan, const QString& space, const QString& path)
{
    const int count = plan.grid.width() * plan.grid.height();
    const auto placeOf = [&plan](qint64 frame) {
        return stillPlace(plan.clips, plan.lengths, plan.rate, frame);
    };
    if (!plan.preset.sheet)
        return {pictureStep(plan, placeOf(plan.choice.stillFrame), plan.size, path)};
    const QSize each(plan.size.width() / plan.grid.width(), plan.size.height() / plan.grid.height());
    const qint64 frames = std::accumulate(plan.lengths.begin(), plan.lengths.end(), qint64(0));
    QList<ExportStep> steps;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("/sheet_%1.png").arg(i + 1, 6, 10, QLatin1Char('0'));
        steps.append(pictureStep(plan, placeOf(frames * (2 * i + 1) / (2 * count)), each, space % name));
    }
    const QString pattern = QString(space).replace(u'%', QStringLiteral("%%")) % u"/sheet_%06d.png";
    QStringList words{QStringLiteral("-f"),
                      QStringLiteral("image2"),
                      QStringLiteral("-start_number"),
                      QStringLiteral("1"),
                      QStringLiteral("-i"),
                      u"file:" % pattern,
                      QStringLiteral("-vf"),
                      QStringLiteral("tile=%1x%2").arg(plan.grid.width()).arg(plan.grid.height()),
                      QStringLiteral("-frames:v"),
                      QStringLiteral("1"),
                      QStringLiteral("-c:v"),
                      plan.preset.encoder};
    words += plan.preset.videoOptions;
    words += {QStringLiteral("-f"), QStringLiteral("image2pipe"), u"file:" % path};
    return steps << ExportStep{.arguments = words, .part = path};
}

} // namespace klapper
