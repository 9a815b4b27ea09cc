// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/draftsource.h"

#include <algorithm>

namespace klapper {

QJsonObject DraftSource::toJson() const
{
    if (isEmpty())
        return {};
    QJsonObject json{{QStringLiteral("job"), jobId}};
    if (!frame.isEmpty())
        json.insert(QStringLiteral("frame"), frame);
    return json;
}

DraftSource DraftSource::fromJson(const QJsonObject& json)
{
    DraftSource source{.jobId = json[u"job"].toString(), .frame = json[u"frame"].toString()};
    return source.isEmpty() ? DraftSource{} : source;
}

JobRelation relationTo(const DraftSource& source, const RequestDraft* parent, const RequestDraft& draft)
{
    if (source.isEmpty())
        return JobRelation::None;
    if (!source.frame.isEmpty() && draft.endpoint.takesImage() && draft.firstFrame == source.frame)
        return JobRelation::Continued;
    if (!parent || draft.endpoint.tier <= parent->endpoint.tier) // tiers stand in the order of their price
        return JobRelation::Variant;
    RequestDraft same = draft;
    same.endpoint.tier = parent->endpoint.tier;
    same.seed = parent->seed;
    return same == *parent ? JobRelation::Promoted : JobRelation::Variant;
}

bool isBlank(const RequestDraft& draft)
{
    const bool shots = std::any_of(draft.shots.begin(), draft.shots.end(),
                                   [](const Shot& shot) { return !shot.text.trimmed().isEmpty(); });
    return !shots && draft.prompt.trimmed().isEmpty() && draft.style.trimmed().isEmpty()
        && draft.negative.trimmed().isEmpty() && draft.firstFrame.isEmpty() && draft.lastFrame.isEmpty();
}

} // namespace klapper
