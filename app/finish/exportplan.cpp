// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportplan.h"

#include "app/finish/planmeasures.h"
#include "app/finish/planpieces.h"
#include "app/finish/planproblem.h"
#include "app/finish/planreasons.h"
#include "app/finish/stillsteps.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace klapper {

namespace {

using Kind = PlanReason::Kind;
using Way = ExportPlan::Way;

constexpr int longestFade = 60'000; // ms

/// What keeps a plan from being made; nothing: nothing does.
using Refusal = std::optional<PlanProblem>;

bool hasSoundAnywhere(const QList<FinishClip>& clips)
{
    return std::any_of(clips.begin(), clips.end(), [](const FinishClip& clip) { return clip.shape.clip.hasAudio; });
}

bool isTrimmed(const FinishClip& clip) { return clip.first() > 0 || clip.end() < clip.frames(); }

Refusal checkInput(const QList<FinishClip>& clips, const ExportPreset& preset, const ExportChoice& choice)
{
    if (clips.isEmpty())
        return PlanProblem{.kind = PlanProblem::Kind::NoClip};
    for (int i = 0; i < clips.size(); ++i) {
        if (clips[i].length() <= 0 || clips[i].first() < 0)
            return PlanProblem{.kind = PlanProblem::Kind::NothingLeft, .clip = i};
    }
    if (preset.kind == ExportKind::Sound && !hasSoundAnywhere(clips))
        return PlanProblem{.kind = PlanProblem::Kind::NoSound};
    if (choice.rate && (!choice.rate->isValid() || choice.rate->perSecond() > 240))
        return PlanProblem{.kind = PlanProblem::Kind::BadRate, .rate = *choice.rate};
    if (choice.fadeMs < 0 || choice.fadeMs > longestFade)
        return PlanProblem{.kind = PlanProblem::Kind::BadFade, .number = choice.fadeMs};
    return {};
}

/// @param size of one picture
Refusal checkSize(QSize size)
{
    const auto [least, most] = std::minmax({size.width(), size.height()});
    if (least < smallestSide || most > largestSide)
        return PlanProblem{.kind = PlanProblem::Kind::SideOutOfRange, .size = size};
    if (size.width() % 2 != 0 || size.height() % 2 != 0)
        return PlanProblem{.kind = PlanProblem::Kind::OddSide, .size = size};
    return {};
}

/// Into MP4, as it is.
bool isCopyable(const FinishClip& clip)
{
    static const QStringList pictures{QStringLiteral("h264"), QStringLiteral("hevc"), QStringLiteral("av1"),
                                      QStringLiteral("mpeg4")};
    static const QStringList sounds{QStringLiteral("aac"), QStringLiteral("mp3"), QStringLiteral("ac3")};
    const ClipInfo& info = clip.shape.clip;
    return pictures.contains(info.videoCodec) && (!info.hasAudio || sounds.contains(info.audioCodec));
}

bool sizeIsAsked(const ExportPlan& plan)
{
    return plan.choice.size && *plan.choice.size != plan.clips.first().turnedSize();
}

bool rateIsAsked(const ExportPlan& plan)
{
    return plan.choice.rate && !(*plan.choice.rate == plan.clips.first().rate());
}

/// What keeps a join from being copied; empty: nothing does.
QList<PlanReason> obstacles(const ExportPlan& plan)
{
    QList<PlanReason> reasons = joinObstacles(plan.clips);
    for (int i = 0; i < plan.clips.size(); ++i) {
        if (!isCopyable(plan.clips[i]) && reasons.isEmpty())
            reasons.append({Kind::CodecDiffers, i, plan.clips[i].shape.clip.videoCodec});
        const bool isCutAnywhere = plan.choice.trims == TrimWay::Exact && isTrimmed(plan.clips[i]);
        if (isCutAnywhere && !isCutAtKeys(plan.clips[i]) && !canBePieced(plan.clips[i]))
            reasons.append({Kind::TrimEncoded, i, QString::number(plan.clips[i].length())});
    }
    if (plan.choice.fadeMs > 0 && plan.clips.size() > 1)
        reasons.append({Kind::Fade, -1, QString::number(plan.choice.fadeMs)});
    if (reasons.isEmpty() && (sizeIsAsked(plan) || rateIsAsked(plan)))
        reasons.append({Kind::PresetEncodes, -1, {}});
    return reasons;
}

void addQuickPiece(ExportPlan& plan, int index)
{
    const FinishClip& clip = plan.clips[index];
    const PlanPiece piece = quickPiece(clip, index);
    plan.pieces.append(piece);
    if (piece.from < clip.first())
        plan.reasons.append({Kind::TrimMoved, index, QString::number(clip.first() - piece.from)});
    if (piece.to > clip.end())
        plan.reasons.append({Kind::TrimEndMoved, index, QString::number(piece.to - clip.end())});
}

void addExactPieces(ExportPlan& plan, int index)
{
    const QList<PlanPiece> pieces = exactPieces(plan.clips[index], index);
    qint64 made = 0;
    for (const PlanPiece& piece : pieces)
        made += piece.encode ? piece.to - piece.from : 0;
    if (made > 0)
        plan.reasons.append({Kind::TrimEncoded, index, QString::number(made)});
    plan.pieces += pieces;
}

void planCopy(ExportPlan& plan)
{
    const FinishClip& first = plan.clips.first();
    plan.size = first.turnedSize();
    plan.rate = first.rate();
    plan.hasSound = first.shape.clip.hasAudio;
    const bool isExact = plan.choice.trims == TrimWay::Exact;
    for (int i = 0; i < plan.clips.size(); ++i) {
        if (isExact)
            addExactPieces(plan, i);
        else
            addQuickPiece(plan, i);
    }
    const bool isCut = std::any_of(plan.clips.begin(), plan.clips.end(), isTrimmed);
    const bool isMade =
        std::any_of(plan.pieces.begin(), plan.pieces.end(), [](const auto& each) { return each.encode; });
    plan.way = isMade || (isExact && isCut && plan.hasSound) ? Way::SmartTrim : Way::Concat;
    if (plan.way == Way::SmartTrim && plan.hasSound)
        plan.reasons.append({Kind::SoundEncoded, -1, {}});
    plan.lengths.fill(0, plan.clips.size());
    for (const PlanPiece& piece : std::as_const(plan.pieces)) {
        plan.lengths[piece.clip] += piece.to - piece.from;
        plan.seconds += shownSeconds(plan.clips[piece.clip], piece.from, piece.to);
    }
    plan.frames = std::accumulate(plan.lengths.begin(), plan.lengths.end(), qint64(0));
}

/// A plain copy of each take.
void planFiles(ExportPlan& plan)
{
    plan.way = Way::CopyFiles;
    const FinishClip& first = plan.clips.first();
    plan.size = first.turnedSize();
    plan.rate = first.rate();
    plan.hasSound = first.shape.clip.hasAudio;
    for (int i = 0; i < plan.clips.size(); ++i) {
        const FinishClip& clip = plan.clips[i];
        plan.lengths.append(clip.frames());
        plan.frames += clip.frames();
        plan.seconds += shownSeconds(clip, 0, clip.frames());
        if (isTrimmed(clip))
            plan.reasons.append({Kind::TrimIgnored, i, {}});
    }
}

Refusal planFade(ExportPlan& plan)
{
    if (plan.choice.fadeMs == 0 || plan.clips.size() < 2)
        return {};
    plan.fadeFrames = int(std::max<qint64>(1, std::llround(plan.choice.fadeMs * plan.rate.perSecond() / 1000)));
    for (int i = 0; i < plan.lengths.size(); ++i) {
        const int fades = i == 0 || i == plan.lengths.size() - 1 ? 1 : 2;
        if (plan.lengths[i] < qint64(fades) * plan.fadeFrames + 1)
            return PlanProblem{.kind = PlanProblem::Kind::FadeTooLong, .clip = i};
    }
    plan.frames -= qint64(plan.fadeFrames) * (plan.lengths.size() - 1);
    return {};
}

Refusal planStill(ExportPlan& plan)
{
    if (plan.preset.sheet) {
        const int across = int(std::min<qint64>(plan.preset.sheet->width(), plan.frames));
        const qint64 down = std::min<qint64>(plan.preset.sheet->height(), plan.frames / across);
        plan.grid = {across, int(std::max<qint64>(1, down))};
        plan.size = {plan.size.width() * plan.grid.width(), plan.size.height() * plan.grid.height()};
    } else {
        if (plan.choice.stillFrame < 0 || plan.choice.stillFrame >= plan.frames)
            return PlanProblem{
                .kind = PlanProblem::Kind::NoSuchFrame, .number = plan.choice.stillFrame, .count = plan.frames};
        const int clip = stillPlace(plan.clips, plan.lengths, plan.rate, plan.choice.stillFrame).clip;
        if (!plan.choice.size)
            plan.size = plan.clips[clip].shownSize();
    }
    plan.frames = 1;
    plan.seconds = 0;
    return {};
}

/// One ffmpeg has all clips open: their number and the size of their pictures are bounded.
Refusal checkBurden(const ExportPlan& plan)
{
    const qint64 clips = plan.clips.size();
    const bool hasPictures = plan.way == Way::Encode && plan.preset.kind != ExportKind::Sound;
    qint64 pixels = 0;
    for (const FinishClip& clip : plan.clips)
        pixels += hasPictures ? qint64(clip.shape.clip.width) * clip.shape.clip.height : 0;
    const qint64 most =
        pixels > mostPixelsAtOnce ? std::max<qint64>(1, mostPixelsAtOnce * clips / pixels) : mostClipsAtOnce;
    if (clips <= std::min<qint64>(most, mostClipsAtOnce))
        return {};
    return PlanProblem{
        .kind = PlanProblem::Kind::TooManyClips, .number = clips, .count = std::min<qint64>(most, mostClipsAtOnce)};
}

Refusal planEncode(ExportPlan& plan)
{
    const ExportKind kind = plan.preset.kind;
    plan.way = Way::Encode;
    // Of a still each picture is one run.
    if (const Refusal problem = kind == ExportKind::Still ? Refusal() : checkBurden(plan))
        return problem;
    if (plan.preset.ratio && !plan.choice.size)
        plan.choice.fit = Fit::Crop;
    plan.rate = plannedRate(plan.clips, plan.preset, plan.choice);
    plan.size = kind == ExportKind::Sound ? QSize() : plannedSize(plan.clips, plan.preset, plan.choice);
    if (const Refusal problem = plan.size.isEmpty() ? Refusal() : checkSize(plan.size))
        return problem;
    plan.hasSound = !plan.preset.audioEncoder.isEmpty() && hasSoundAnywhere(plan.clips);
    for (const FinishClip& clip : std::as_const(plan.clips))
        plan.lengths.append(plannedLength(clip, plan.rate));
    plan.frames = std::accumulate(plan.lengths.begin(), plan.lengths.end(), qint64(0));
    if (const Refusal problem = kind == ExportKind::Still ? Refusal() : planFade(plan))
        return problem;
    plan.seconds = double(plan.frames) / plan.rate.perSecond();
    if (kind == ExportKind::Still)
        return planStill(plan);
    if (kind == ExportKind::Sound)
        plan.frames = 0;
    return {};
}

/// Each reason once, the one that decided first.
void addChanges(ExportPlan& plan)
{
    const QList<PlanReason> changes = changesOf(plan);
    for (const PlanReason& change : changes) {
        const bool isSaid = std::any_of(plan.reasons.begin(), plan.reasons.end(), [&change](const PlanReason& each) {
            return each.kind == change.kind && each.clip == change.clip;
        });
        if (!isSaid)
            plan.reasons.append(change);
    }
}

Refusal planWay(ExportPlan& plan)
{
    switch (plan.preset.kind) {
    case ExportKind::Original:
        planFiles(plan);
        return {};
    case ExportKind::Join:
        plan.reasons = obstacles(plan);
        if (plan.reasons.isEmpty()) {
            planCopy(plan);
            // Copied pictures take no room; sound that is made anew opens all clips.
            return plan.way == Way::SmartTrim && plan.hasSound ? checkBurden(plan) : Refusal();
        }
        break;
    case ExportKind::Video:
    case ExportKind::Animation:
    case ExportKind::Images:
    case ExportKind::Still:
    case ExportKind::Sound:
        plan.reasons.append({Kind::PresetEncodes, -1, plan.preset.id});
        break;
    }
    if (const Refusal problem = planEncode(plan))
        return problem;
    if (plan.fadeFrames > 0 && plan.preset.kind != ExportKind::Join)
        plan.reasons.append({Kind::Fade, -1, QString::number(plan.choice.fadeMs)});
    addChanges(plan);
    return {};
}

/// @param plan becomes the plan
Refusal makePlan(ExportPlan& plan, const QList<FinishClip>& clips, const ExportPreset& preset,
                 const ExportChoice& choice)
{
    if (const Refusal problem = checkInput(clips, preset, choice))
        return problem;
    plan.preset = preset;
    plan.choice = choice;
    plan.clips = clips;
    return planWay(plan);
}

} // namespace

Result<ExportPlan> planExport(const QList<FinishClip>& clips, const ExportPreset& preset, const ExportChoice& choice)
{
    ExportPlan plan;
    if (const Refusal problem = makePlan(plan, clips, preset, choice))
        return problem->toError();
    plan.bytes = estimatedBytes(plan);
    return plan;
}

Result<ExportPlan> planEncoding(const ExportPlan& plan)
{
    ExportPlan made;
    made.preset = plan.preset;
    made.choice = plan.choice;
    made.clips = plan.clips;
    if (const Refusal problem = planEncode(made))
        return problem->toError();
    addChanges(made);
    made.bytes = estimatedBytes(made);
    return made;
}

std::optional<PlanProblem> planProblem(const QList<FinishClip>& clips, const ExportPreset& preset,
                                       const ExportChoice& choice)
{
    ExportPlan plan;
    return makePlan(plan, clips, preset, choice);
}

} // namespace klapper
