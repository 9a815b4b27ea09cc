// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand-off is made of: the clips of a sequence, the size and rate of its film, the shots of its drafts.
#include "app/finish/handoff.h"
#include "app/media/sidecar.h"

namespace klapper {

namespace {

void addShots(Handoff& handoff, const std::optional<RequestDraft>& draft)
{
    QStringList prompts;
    QList<double> starts;
    if (draft && draft->shotsActive && draft->shots.size() > 1) {
        double at = 0;
        for (const Shot& shot : draft->shots) {
            prompts.append(shot.text);
            starts.append(at);
            at += shot.seconds;
        }
    }
    handoff.shots.append(prompts);
    handoff.shotStarts.append(starts);
}

} // namespace

Result<Handoff> handoffOf(const QString& name, const QList<FinishClip>& clips, const ExportChoice& choice,
                          const DraftOfClip& draftOf)
{
    const ExportPreset* join = exportPreset(QStringLiteral("join"));
    if (!join)
        return Error{.kind = ErrorKind::BadInput, .detail = QStringLiteral("there is no preset \"join\"")};
    const Result<ExportPlan> plan = planExport(clips, *join, choice);
    if (!plan)
        return plan.error();
    Handoff handoff{.name = name,
                    .clips = clips,
                    .size = plan->size,
                    .rate = plan->rate,
                    .fadeMs = choice.fadeMs,
                    .fit = choice.fit};
    for (FinishClip& clip : handoff.clips) {
        const std::optional<RequestDraft> draft = draftOf(clip.clip);
        addShots(handoff, draft);
        if (draft && clip.clip.title.isEmpty())
            clip.clip.title = jobTitle(*draft);
    }
    return handoff;
}

std::optional<RequestDraft> draftBeside(const SequenceClip& clip)
{
    const Result<Sidecar> recipe = readSidecar(sidecarPath(clip.path));
    return recipe ? std::optional(recipe->draft) : std::nullopt;
}

} // namespace klapper
