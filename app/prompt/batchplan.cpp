// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/batchplan.h"

namespace klapper {

Money BatchPlan::total() const
{
    Money sum;
    for (const PlannedClip& clip : clips)
        sum = sum + clip.price.total;
    return sum;
}

int BatchPlan::seconds() const
{
    int sum = 0;
    for (const PlannedClip& clip : clips)
        sum += clip.price.seconds;
    return sum;
}

QList<Problem> BatchPlan::problems() const
{
    QList<Problem> all;
    for (const PlannedClip& clip : clips) {
        for (const Problem& problem : clip.problems) {
            if (!all.contains(problem))
                all.append(problem);
        }
    }
    return all;
}

BatchPlan planBatch(const DraftDocument& document, const ContractOf& contractOf)
{
    const Contract& contract = contractOf(document.draft.endpoint);
    PlannedClip clip{.draft = document.draft,
                     .price = priceOf(document.draft, contract),
                     .problems = check(document.draft, contract),
                     .differs = {}};
    BatchPlan plan;
    for (int take = 1; take <= document.batch.takes; ++take) {
        clip.take = take;
        plan.clips.append(clip);
    }
    return plan;
}

} // namespace klapper
