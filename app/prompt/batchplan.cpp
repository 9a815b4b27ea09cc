// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/batchplan.h"

#include "app/prompt/alternation.h"

#include <algorithm>

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

bool BatchPlan::isTooMany() const { return wanted > mostClips; }

bool isMetByPartBefore(const Problem& problem)
{
    return problem.kind == ProblemKind::FirstFrameMissing || problem.kind == ProblemKind::LastFrameAlone;
}

namespace {

/// Each once, in order; the draft's own where nothing is chosen.
template<typename T>
QList<T> axis(const QList<T>& chosen, const T& own, bool isTaken)
{
    QList<T> values;
    for (const T& value : chosen) {
        if (isTaken && values.size() <= mostClips && !values.contains(value))
            values.append(value);
    }
    return values.isEmpty() ? QList<T>{own} : values;
}

/// Spells one document out, tier by tier.
class Planner
{
public:
    Planner(const DraftDocument& document, const ContractOf& contractOf)
        : m_document(document)
        , m_contractOf(contractOf)
    {
        for (const Tier tier : axis(batch().tiers, document.draft.endpoint.tier, true))
            m_tiers.append(on(tier));
    }

    BatchPlan plan()
    {
        for (const OnTier& tier : std::as_const(m_tiers))
            m_plan.wanted = std::min<qint64>(m_plan.wanted + wanted(tier), far);
        if (m_plan.isTooMany())
            return m_plan;
        for (const OnTier& tier : std::as_const(m_tiers))
            addTier(tier);
        m_plan.wanted = m_plan.clips.size(); // readings that are the same text were counted apart
        return m_plan;
    }

private:
    static constexpr qint64 far = 1'000'000; ///< nobody needs to know how many more

    struct OnTier
    {
        RequestDraft draft;
        const Contract* contract;
        QList<double> guidances;
        QStringList aspects;
        QList<int> starts; ///< of the parts; empty: no script
    };

    const BatchOptions& batch() const { return m_document.batch; }
    int takes() const { return std::clamp(batch().takes, 1, BatchOptions::mostTakes); }

    OnTier on(Tier tier) const
    {
        OnTier one{.draft = m_document.draft, .contract = nullptr, .guidances = {}, .aspects = {}, .starts = {}};
        one.draft.endpoint.tier = tier;
        one.contract = &m_contractOf(one.draft.endpoint);
        one.guidances = axis(batch().guidances, one.draft.guidance, one.contract->has(Role::Guidance));
        one.aspects = axis<QString>(batch().aspects, one.draft.aspect, one.contract->has(Role::Aspect));
        if (batch().split && one.draft.shotsActive)
            one.starts = clipStarts(one.draft.shots, clipLimitsOf(*one.contract), batch().splitBefore);
        return one;
    }

    qint64 wanted(const OnTier& tier) const
    {
        const qint64 readings = batch().alternations ? countVariants(tier.draft, *tier.contract, far) : 1;
        return std::min<qint64>(readings * tier.guidances.size() * tier.aspects.size() * takes(), far)
             * std::max<qsizetype>(1, tier.starts.size());
    }

    void addTier(const OnTier& tier)
    {
        const QList<Variant> readings = batch().alternations ? variantsOf(tier.draft, *tier.contract, mostClips)
                                                             : QList<Variant>{Variant{tier.draft, {}}};
        for (const double guidance : tier.guidances) {
            for (const QString& aspect : tier.aspects) {
                for (const Variant& reading : readings) {
                    PlannedClip clip{.draft = reading.draft, .price = {}, .problems = {}, .differs = {}};
                    clip.draft.guidance = guidance;
                    clip.draft.aspect = aspect;
                    if (m_tiers.size() > 1)
                        clip.differs.append(tier.draft.endpoint.tierId());
                    if (tier.guidances.size() > 1)
                        clip.differs.append(QString::number(guidance));
                    if (tier.aspects.size() > 1)
                        clip.differs.append(aspect);
                    clip.differs += reading.chosen;
                    addTakes(clip, tier);
                }
            }
        }
    }

    void addTakes(PlannedClip clip, const OnTier& tier)
    {
        const std::optional<qint64> seed = clip.draft.seed;
        for (clip.take = 1; clip.take <= takes(); ++clip.take) {
            if (seed && tier.contract->has(Role::Seed))
                clip.draft.seed = seedOfTake(*seed, clip.take);
            addParts(clip, tier);
        }
    }

    static qint64 seedOfTake(qint64 seed, int take)
    {
        constexpr qint64 largest = (qint64(1) << 53) - 1; // see SeedRange
        return seed > largest - BatchOptions::mostTakes ? seed - (take - 1) : seed + (take - 1);
    }

    void addParts(const PlannedClip& clip, const OnTier& tier)
    {
        if (tier.starts.isEmpty())
            return add(clip, *tier.contract);
        for (qsizetype i = 0; i < tier.starts.size(); ++i) {
            PlannedClip part = clip;
            part.part = int(i);
            part.parts = int(tier.starts.size());
            part.firstShot = tier.starts[i];
            const qsizetype end = i + 1 < tier.starts.size() ? tier.starts[i + 1] : clip.draft.shots.size();
            part.draft.shots = clip.draft.shots.sliced(part.firstShot, end - part.firstShot);
            part.draft.seconds = 0;
            for (const Shot& shot : std::as_const(part.draft.shots))
                part.draft.seconds += std::clamp(shot.seconds, 0, 100'000); // a file can say any seconds
            if (i + 1 < tier.starts.size())
                part.draft.lastFrame.clear();
            if (i > 0 && batch().chained)
                chain(part, tier);
            add(part, m_contractOf(part.draft.endpoint));
        }
    }

    void chain(PlannedClip& part, const OnTier& tier) const
    {
        const Endpoint fromImage{tier.draft.endpoint.tier, Mode::ImageToVideo};
        const Field* frame = m_contractOf(fromImage).field(Role::FirstFrame);
        if (!frame || !frame->takesEmbedded) // the frame is an image of this computer
            return;
        part.fromPrevious = true;
        part.draft.firstFrame.clear();
        if (part.draft.endpoint != fromImage) { // kept in the draft, but the person sees them switched off
            part.draft.lastFrame.clear();
            part.draft.elements = {};
        }
        part.draft.endpoint = fromImage;
    }

    void add(PlannedClip clip, const Contract& contract)
    {
        clip.price = priceOf(clip.draft, contract);
        clip.problems = check(clip.draft, contract);
        if (clip.fromPrevious)
            clip.problems.removeIf(isMetByPartBefore);
        for (Problem& problem : clip.problems)
            problem.shot += problem.shot >= 0 ? clip.firstShot : 0;
        m_plan.clips.append(clip);
    }

    const DraftDocument& m_document;
    const ContractOf& m_contractOf;
    QList<OnTier> m_tiers;
    BatchPlan m_plan;
};

} // namespace

BatchPlan planBatch(const DraftDocument& document, const ContractOf& contractOf)
{
    return Planner(document, contractOf).plan();
}

BatchPlan planDrafts(const QList<RequestDraft>& drafts, const ContractOf& contractOf)
{
    BatchPlan plan{.clips = {}, .wanted = drafts.size()};
    for (const RequestDraft& draft : drafts) {
        if (plan.isTooMany())
            break;
        const Contract& contract = contractOf(draft.endpoint);
        plan.clips.append({.draft = draft,
                           .price = priceOf(draft, contract),
                           .problems = check(draft, contract),
                           .differs = {jobTitle(draft)}});
    }
    return plan;
}

ClipLimits clipLimitsOf(const Contract& contract)
{
    ClipLimits limits;
    limits.mostShots = contract.maxShots();
    if (const Field* duration = contract.field(Role::Duration)) {
        limits.leastSeconds = int(duration->minimum.value_or(limits.leastSeconds));
        limits.mostSeconds = int(duration->maximum.value_or(limits.mostSeconds));
    }
    return limits;
}

} // namespace klapper
