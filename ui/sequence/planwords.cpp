// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/planwords.h"

#include "ui/compose/generatewords.h"
#include "ui/sequence/presetwords.h"
#include "ui/stage/timecode.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace klapper {

namespace {

constexpr qsizetype mostListed = 12; ///< clips of one line

const QString& dot()
{
    static const QString text = QStringLiteral(" \u00B7 ");
    return text;
}

/// "1280x720 > 1920x1080" and "24/1 > 30000/1001" as people write them.
QString shown(QString detail)
{
    static const QRegularExpression fraction(QStringLiteral("\\b\\d+/\\d+\\b"));
    for (QRegularExpressionMatch found = fraction.match(detail); found.hasMatch();
         found = fraction.match(detail, found.capturedStart() + 1))
        detail.replace(found.capturedStart(), found.capturedLength(),
                       QLocale().toString(Rate::fromText(found.captured()).perSecond(), 'g', 5));
    static const QRegularExpression times(QStringLiteral("(?<=\\d)x(?=\\d)"));
    return detail.replace(times, QStringLiteral("\u00D7")).replace(QStringLiteral(" > "), QStringLiteral(" \u2192 "));
}

} // namespace

QString PlanWords::rate(const Rate& rate)
{
    const Rate exact = rate.reduced();
    const QString number = QLocale().toString(exact.perSecond(), 'g', 5);
    return exact.seconds == 1 ? number : QString(number % u" (" % exact.toText() % u')');
}

QString PlanWords::result(const ExportPlan& plan)
{
    QStringList parts;
    const bool isPicture = plan.preset.hasPicture() && !plan.size.isEmpty();
    if (isPicture && plan.way != ExportPlan::Way::CopyFiles)
        parts.append(PresetWords::size(plan.size));
    if (isPicture && plan.rate.isValid() && plan.frames > 1 && plan.way != ExportPlan::Way::CopyFiles)
        parts.append(tr("%1 fps").arg(rate(plan.rate)));
    if (plan.preset.kind != ExportKind::Still) {
        const QString length = shortTime(plan.seconds);
        parts.append(isPicture && plan.frames > 0 ? tr("%1 (%2 frames)").arg(length).arg(plan.frames) : length);
    }
    if (plan.preset.kind != ExportKind::Still && plan.preset.kind != ExportKind::Animation && isPicture)
        parts.append(plan.hasSound ? tr("with sound") : tr("no sound"));
    return parts.join(dot());
}

QString PlanWords::way(const ExportPlan& plan)
{
    switch (plan.way) {
    case ExportPlan::Way::CopyFiles:
        return plan.clips.size() > 1 ? tr("Each file is copied as it is; nothing is encoded anew.")
                                     : tr("The file is copied as it is; nothing is encoded anew.");
    case ExportPlan::Way::Concat:
        return tr("All clips agree: they are joined as they are, nothing is encoded anew.");
    case ExportPlan::Way::SmartTrim:
        return tr("Only the pictures around the cuts are encoded anew; all others are copied as they are.");
    case ExportPlan::Way::Encode:
        return plan.preset.hasPicture() ? tr("Every picture is encoded anew. The originals stay as they are.")
                                        : tr("The sound is encoded anew. The originals stay as they are.");
    }
    Q_UNREACHABLE();
}

QString PlanWords::kind(PlanReason::Kind kind)
{
    switch (kind) {
    case PlanReason::Kind::SizeDiffers:
        return tr("Another size");
    case PlanReason::Kind::RateDiffers:
        return tr("Another frame rate");
    case PlanReason::Kind::CodecDiffers:
        return tr("Another codec");
    case PlanReason::Kind::ColorDiffers:
        return tr("Other colours in its tags");
    case PlanReason::Kind::PixelFormatDiffers:
        return tr("Another pixel format");
    case PlanReason::Kind::SampleAspectDiffers:
        return tr("Pixels of another shape");
    case PlanReason::Kind::SoundDiffers:
        return tr("Other sound");
    case PlanReason::Kind::Silent:
        return tr("Silent, gets silence");
    case PlanReason::Kind::Cropped:
        return tr("Cropped");
    case PlanReason::Kind::Padded:
        return tr("Gets bars");
    case PlanReason::Kind::Scaled:
        return tr("Scaled");
    case PlanReason::Kind::TrimEncoded:
        return tr("Pictures encoded anew around its cuts");
    case PlanReason::Kind::TrimMoved:
        return tr("Begins earlier than asked, by frames");
    case PlanReason::Kind::TrimEndMoved:
        return tr("Ends later than asked, by frames");
    case PlanReason::Kind::TrimIgnored:
        return tr("Copied whole, its trims are left out");
    case PlanReason::Kind::SoundEncoded:
        return tr("Its sound is encoded anew, so that it ends with the picture");
    case PlanReason::Kind::Fade:
        return tr("Cross fade at each joint");
    case PlanReason::Kind::VaryingRate:
        return tr("Varying frame rate, made even");
    case PlanReason::Kind::PresetEncodes:
        return tr("The format asks for it");
    case PlanReason::Kind::RotationDiffers:
        return tr("Turned another way");
    case PlanReason::Kind::RateBounded:
        return tr("A lower frame rate than asked, as the preset allows");
    }
    Q_UNREACHABLE();
}

QString PlanWords::clipList(const QList<PlanReason>& reasons, qsizetype clips)
{
    QStringList named;
    bool sameDetail = true;
    for (const PlanReason& reason : reasons) {
        sameDetail = sameDetail && reason.detail == reasons.first().detail;
        if (reason.clip < 0) {
            if (!reason.detail.isEmpty())
                named.append(shown(reason.detail));
            continue;
        }
        const QString clip = tr("clip %1").arg(reason.clip + 1);
        named.append(reason.detail.isEmpty() ? clip : tr("%1 (%2)").arg(clip, shown(reason.detail)));
    }
    if (clips > 1 && reasons.size() == clips && sameDetail) {
        const QString detail = shown(reasons.first().detail);
        return detail.isEmpty() ? tr("all clips") : tr("all clips (%1)").arg(detail);
    }
    if (named.size() > mostListed) {
        const qsizetype more = named.size() - mostListed;
        named = named.first(mostListed);
        named.append(tr("%1 more").arg(more));
    }
    return named.join(QStringLiteral(", "));
}

QStringList PlanWords::reasons(const ExportPlan& plan)
{
    QList<PlanReason::Kind> order;
    for (const PlanReason& reason : plan.reasons) {
        const bool isSaid = reason.kind == PlanReason::Kind::PresetEncodes; // by way()
        if (!isSaid && !order.contains(reason.kind))
            order.append(reason.kind);
    }
    QStringList lines;
    for (const PlanReason::Kind each : std::as_const(order)) {
        QList<PlanReason> same;
        std::copy_if(plan.reasons.cbegin(), plan.reasons.cend(), std::back_inserter(same),
                     [each](const PlanReason& reason) { return reason.kind == each; });
        // Of a single clip it need not be said which one.
        const QString clips = plan.clips.size() == 1 ? shown(same.first().detail) : clipList(same, plan.clips.size());
        lines.append(clips.isEmpty() ? kind(each) : tr("%1: %2").arg(kind(each), clips));
    }
    return lines;
}

QString PlanWords::disk(const ExportPlan& plan, std::optional<qint64> freeBytes)
{
    const QString needed = GenerateWords::bytes(plan.bytes);
    if (!freeBytes)
        return tr("About %1").arg(needed);
    const QString room = GenerateWords::bytes(*freeBytes);
    return fits(plan, freeBytes) ? tr("About %1, %2 free").arg(needed, room)
                                 : tr("About %1 will not fit: %2 free there. Choose another folder.").arg(needed, room);
}

QString PlanWords::problem(const PlanProblem& problem)
{
    switch (problem.kind) {
    case PlanProblem::Kind::NoClip:
        return tr("There is no clip to export.");
    case PlanProblem::Kind::NothingLeft:
        return tr("Nothing is left of clip %1 after its trims. Move them, or take it out.").arg(problem.clip + 1);
    case PlanProblem::Kind::NoSound:
        return tr("There is no sound in it. Choose a preset with a picture.");
    case PlanProblem::Kind::BadRate:
        return tr("A frame rate is above 0 and at most 240.");
    case PlanProblem::Kind::BadFade:
        return tr("A cross fade can last a minute at most.");
    case PlanProblem::Kind::SideOutOfRange:
        return tr("A side can have %1 to %2 pixels.").arg(smallestSide).arg(largestSide);
    case PlanProblem::Kind::OddSide:
        return tr("A size needs even numbers of pixels, such as 1920 \u00D7 1080.");
    case PlanProblem::Kind::FadeTooLong:
        return tr("The cross fade is longer than clip %1 allows. Make it shorter.").arg(problem.clip + 1);
    case PlanProblem::Kind::NoSuchFrame:
        return tr("There is no such frame. Move the slider.");
    case PlanProblem::Kind::TooManyClips:
        return tr("%1 clips of these sizes are too many to encode at once, %2 can be. Export them in parts.")
            .arg(problem.number)
            .arg(problem.count);
    }
    Q_UNREACHABLE();
}

} // namespace klapper
