// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cliprecipe.h"

#include "app/jobs/job.h"
#include "ui/compose/composewords.h"
#include "ui/jobs/jobwords.h"
#include "ui/jobs/samewords.h"

#include <QLocale>

namespace klapper {

QList<QPair<QString, double>> ClipRecipe::shotsOf(const Job& job)
{
    QList<QPair<QString, double>> shots;
    if (!job.draft.shotsActive)
        return shots;
    double start = 0;
    for (const Shot& shot : job.draft.shots) {
        shots.append({shot.text.simplified(), start});
        start += shot.seconds;
    }
    return shots;
}

QList<QPair<QString, QString>> ClipRecipe::rowsOf(const Job& job)
{
    const RequestDraft& draft = job.draft;
    const QLocale locale;
    QList<QPair<QString, QString>> rows;
    const auto add = [&rows](const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows.append({label, value});
    };
    add(tr("Prompt"), draft.prompt);
    if (draft.shotsActive) {
        for (int i = 0; i < draft.shots.size(); ++i)
            add(tr("Shot %1, %2 s").arg(i + 1).arg(draft.shots[i].seconds), draft.shots[i].text);
    }
    add(tr("Endpoint"), tr("%1, %2").arg(ComposeWords::tier(draft.endpoint.tier),
                                         draft.endpoint.takesImage() ? tr("image to video") : tr("text to video")));
    if (draft.endpoint.takesImage()) {
        add(tr("First frame"), draft.firstFrame);
        add(tr("Last frame"), draft.lastFrame);
    } else {
        add(tr("Ratio"), draft.aspect);
    }
    add(tr("Negative"), draft.negative);
    add(tr("Guidance"), locale.toString(draft.guidance, 'f', 2));
    add(tr("Sound"), draft.audio ? tr("yes") : tr("no"));
    add(tr("Seed"), draft.seed ? QString::number(*draft.seed) : QString());
    add(tr("Cost"), JobWords::price(job));
    add(tr("Made"), locale.toString(job.finishedAt.toLocalTime(), QLocale::ShortFormat));
    add(tr("Request"), job.requestId);
    return rows;
}

StageClip ClipRecipe::clipOf(const Job& job)
{
    StageClip clip;
    if (job.outputs.isEmpty())
        return clip;
    const JobOutput& output = job.outputs.first();
    clip.jobId = job.id;
    clip.path = output.path;
    clip.title = JobWords::title(job);
    clip.shots = shotsOf(job);
    clip.recipe = rowsOf(job);
    const QList<Tier> tiers = SameWords::tiersFor(job);
    for (const Tier tier : tiers)
        clip.sames.append({tier, SameWords::title(job, tier)});
    clip.frameRate = output.clip.fps();
    clip.seconds = output.clip.seconds;
    clip.size = QSize(output.clip.width, output.clip.height);
    clip.hasAudio = output.clip.hasAudio;
    return clip;
}

} // namespace klapper
