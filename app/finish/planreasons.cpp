// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/planreasons.h"

#include "app/finish/planmeasures.h"
#include "app/finish/stillsteps.h"

#include <algorithm>

namespace klapper {

namespace {

using Kind = PlanReason::Kind;

QString sizeText(QSize size) { return QString::number(size.width()) % u'x' % QString::number(size.height()); }

QString change(const QString& from, const QString& to) { return from % u" > " % to; }

Kind kindOfTrait(const QString& trait)
{
    if (trait == u"audio")
        return Kind::Silent;
    if (trait.startsWith(u"audio "))
        return Kind::SoundDiffers;
    if (trait == u"video width" || trait == u"video height")
        return Kind::SizeDiffers;
    if (trait == u"video rotation")
        return Kind::RotationDiffers;
    if (trait == u"video avg_frame_rate")
        return Kind::RateDiffers;
    if (trait == u"video pix_fmt")
        return Kind::PixelFormatDiffers;
    if (trait == u"video sample_aspect_ratio")
        return Kind::SampleAspectDiffers;
    return trait.startsWith(u"video color_") ? Kind::ColorDiffers : Kind::CodecDiffers;
}

QString valueOf(const FinishClip& clip, const QString& trait)
{
    const Kind kind = kindOfTrait(trait);
    if (kind == Kind::SizeDiffers)
        return sizeText(clip.turnedSize());
    const QString value = clip.shape.traits.value(trait);
    return kind == Kind::RotationDiffers ? QString(value % u'\u00b0') : value;
}

void addOnce(QList<PlanReason>& reasons, const PlanReason& reason)
{
    const bool isSaid = std::any_of(reasons.begin(), reasons.end(), [&reason](const PlanReason& each) {
        return each.kind == reason.kind && each.clip == reason.clip;
    });
    if (!isSaid)
        reasons.append(reason);
}

/// How the picture of a clip comes to the size of the plan.
void addShape(QList<PlanReason>& reasons, const ExportPlan& plan, int index)
{
    const QSize shown = plan.clips[index].shownSize();
    const QSize picture(plan.size.width() / plan.grid.width(), plan.size.height() / plan.grid.height());
    if (plan.choice.fit == Fit::Crop) {
        const QRect kept = cropOf(shown, picture, plan.choice.focus);
        if (kept.size() != shown)
            reasons.append({Kind::Cropped, index, change(sizeText(shown), sizeText(kept.size()))});
        if (kept.size() != picture)
            reasons.append({Kind::Scaled, index, change(sizeText(kept.size()), sizeText(picture))});
        return;
    }
    const QSize inner = fittedInto(shown, picture);
    if (inner != shown)
        reasons.append({Kind::Scaled, index, change(sizeText(shown), sizeText(inner))});
    if (inner != picture)
        reasons.append({Kind::Padded, index, change(sizeText(inner), sizeText(picture))});
}

void addSound(QList<PlanReason>& reasons, const ExportPlan& plan, int index)
{
    const ClipInfo& clip = plan.clips[index].shape.clip;
    if (!clip.hasAudio)
        reasons.append({Kind::Silent, index, {}});
    else if (clip.audioRate != 48'000 || clip.audioChannels != 2)
        reasons.append({Kind::SoundDiffers, index,
                        change(QStringLiteral("%1 Hz, %2").arg(clip.audioRate).arg(clip.audioChannels),
                               QStringLiteral("48000 Hz, 2"))});
}

} // namespace

QList<PlanReason> joinObstacles(const QList<FinishClip>& clips)
{
    QList<PlanReason> reasons;
    const FinishClip& first = clips.first();
    for (int index = 1; index < clips.size(); ++index) {
        const QStringList traits = differentTraits(first.shape, clips[index].shape);
        const bool soundIsThere = first.shape.clip.hasAudio && clips[index].shape.clip.hasAudio;
        for (const QString& trait : traits) {
            const Kind kind = kindOfTrait(trait);
            if (kind == Kind::SoundDiffers && !soundIsThere)
                continue;
            if (kind == Kind::SizeDiffers && first.turnedSize() == clips[index].turnedSize())
                continue; // but for how they are turned
            const bool firstIsSilent = kind == Kind::Silent && !first.shape.clip.hasAudio;
            const QString detail =
                kind == Kind::Silent ? QString() : change(valueOf(clips[index], trait), valueOf(first, trait));
            addOnce(reasons, {kind, firstIsSilent ? 0 : index, detail});
        }
    }
    return reasons;
}

QList<PlanReason> changesOf(const ExportPlan& plan)
{
    QList<PlanReason> reasons;
    const bool isOneFrame = plan.preset.kind == ExportKind::Still && !plan.preset.sheet;
    const int only = isOneFrame ? stillPlace(plan.clips, plan.lengths, plan.rate, plan.choice.stillFrame).clip : -1;
    const bool isPaced = !plan.size.isEmpty() && plan.preset.kind != ExportKind::Still;
    if (isPaced && plan.choice.rate && plan.choice.rate->perSecond() > plan.rate.perSecond())
        reasons.append({Kind::RateBounded, -1, change(plan.choice.rate->reduced().toText(), plan.rate.toText())});
    for (int index = 0; index < plan.clips.size(); ++index) {
        const FinishClip& clip = plan.clips[index];
        if (isOneFrame && index != only)
            continue;
        if (!plan.size.isEmpty())
            addShape(reasons, plan, index);
        if (!clip.times.isConstant())
            reasons.append({Kind::VaryingRate, index, plan.rate.toText()});
        else if (isPaced && !(clip.rate() == plan.rate))
            reasons.append({Kind::RateDiffers, index, change(clip.rate().toText(), plan.rate.toText())});
        if (plan.hasSound)
            addSound(reasons, plan, index);
    }
    return reasons;
}

} // namespace klapper
