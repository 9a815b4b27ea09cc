// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plansums.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

namespace klapper {

QList<Tier> tiersOf(const BatchPlan& plan)
{
    QList<Tier> tiers;
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
        if (std::any_of(plan.clips.begin(), plan.clips.end(),
                        [tier](const PlannedClip& clip) { return clip.draft.endpoint.tier == tier; }))
            tiers.append(tier);
    }
    return tiers;
}

std::optional<TierStep> nextTier(const BatchPlan& plan)
{
    const QList<Tier> tiers = tiersOf(plan);
    if (tiers.size() != 1)
        return std::nullopt;
    const Tier other = tiers.first() == Tier::Standard ? Tier::Pro
                     : tiers.first() == Tier::Pro      ? Tier::FourK
                                                       : Tier::Pro;
    return TierStep{other, priceOnTier(plan, other) - plan.total()};
}

bool isTakesOnly(const BatchPlan& plan)
{
    for (qsizetype i = 0; i < plan.clips.size(); ++i) {
        RequestDraft draft = plan.clips[i].draft;
        draft.seed = plan.clips.first().draft.seed;
        if (draft != plan.clips.first().draft || plan.clips[i].parts != 1 || plan.clips[i].take != i + 1)
            return false;
    }
    return true;
}

bool isOneRate(const BatchPlan& plan)
{
    return !plan.clips.isEmpty() && std::all_of(plan.clips.begin(), plan.clips.end(), [&plan](const PlannedClip& clip) {
        return clip.price.perSecond == plan.clips.first().price.perSecond
            && clip.price.seconds == plan.clips.first().price.seconds;
    });
}

std::optional<qint64> freeBytesAt(const QString& folder)
{
    // The folder of the clips is made with the first one.
    QString path = folder;
    while (!path.isEmpty() && !QDir(path).exists()) {
        const QString above = QDir::cleanPath(path % u"/..");
        if (above == path)
            break;
        path = above;
    }
    const QStorageInfo storage(path);
    if (!storage.isValid() || !storage.isReady())
        return std::nullopt;
    return storage.bytesAvailable();
}

} // namespace klapper
