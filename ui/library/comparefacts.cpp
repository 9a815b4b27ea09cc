// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/comparefacts.h"

#include "app/jobs/job.h"
#include "app/library/libraryentry.h"
#include "ui/compose/composewords.h"
#include "ui/jobs/jobwords.h"

#include <QLocale>

namespace klapper {

void CompareFacts::addTexts(QList<StageFact>& facts, const Job& job)
{
    const RequestDraft& draft = job.draft;
    facts.append({tr("Prompt"), draft.prompt, true});
    if (draft.shotsActive) {
        for (int i = 0; i < draft.shots.size(); ++i)
            facts.append({tr("Shot %1").arg(i + 1),
                          tr("%1 s: %2", "a shot").arg(draft.shots[i].seconds).arg(draft.shots[i].text), true});
        facts.append({tr("Style"), draft.style, true});
    }
    facts.append({tr("Negative prompt"), draft.negative, true});
}

void CompareFacts::addSettings(QList<StageFact>& facts, const Job& job)
{
    const RequestDraft& draft = job.draft;
    facts.append({tr("Tier"), ComposeWords::tier(draft.endpoint.tier)});
    facts.append({tr("Made from"), draft.endpoint.takesImage() ? tr("image") : tr("text")});
    if (draft.endpoint.takesImage()) {
        facts.append({tr("First frame"), draft.firstFrame});
        facts.append({tr("Last frame"), draft.lastFrame});
        facts.append({tr("References"), QString::number(draft.elements.size())});
    } else {
        facts.append({tr("Ratio"), draft.aspect});
    }
    facts.append({tr("Duration"), tr("%1 s").arg(draft.seconds)});
    facts.append({tr("Seed"), draft.seed ? QString::number(*draft.seed) : tr("random")});
    facts.append({tr("Guidance"), QLocale().toString(draft.guidance, 'f', 2)});
    facts.append({tr("Sound"), draft.audio ? tr("yes") : tr("no")});
    facts.append({tr("Cost"), JobWords::price(job)});
}

void CompareFacts::addJudgement(QList<StageFact>& facts, const LibraryEntry& entry)
{
    QString rating = entry.rating > 0 ? tr("%1 of 5", "stars").arg(entry.rating) : QString();
    if (entry.rejected)
        rating = tr("rejected");
    facts.append({.label = tr("Rating"), .value = rating, .always = true});
    facts.append({.label = tr("Project"), .value = entry.project});
    facts.append({.label = tr("Tags"), .value = entry.tags.join(QStringLiteral(", "))});
    facts.append({.label = tr("Note"), .value = entry.note});
}

QList<StageFact> CompareFacts::of(const Job& job, const std::optional<LibraryEntry>& entry)
{
    QList<StageFact> facts;
    if (entry)
        addJudgement(facts, *entry);
    addSettings(facts, job);
    addTexts(facts, job);
    return facts;
}

} // namespace klapper
