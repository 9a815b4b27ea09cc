// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/judgementchange.h"

#include "app/library/judgement.h"
#include "app/library/libraryentry.h"

namespace klapper {

namespace {

template<typename Value>
std::optional<FieldChange<Value>> changeOf(const Value& before, const Value& after)
{
    return before == after ? std::nullopt : std::optional(FieldChange<Value>{before, after});
}

template<typename Value>
std::optional<FieldChange<Value>> reverse(const std::optional<FieldChange<Value>>& change)
{
    return change ? std::optional(FieldChange<Value>{change->after, change->before}) : std::nullopt;
}

template<typename Value>
void put(const std::optional<FieldChange<Value>>& change, Value& field)
{
    if (change && field == change->before)
        field = change->after;
}

} // namespace

JudgementChange JudgementChange::between(const LibraryEntry& before, const LibraryEntry& after)
{
    return {.jobId = before.jobId,
            .rating = changeOf(before.rating, after.rating),
            .rejected = changeOf(before.rejected, after.rejected),
            .project = changeOf(before.project, after.project),
            .tags = changeOf(before.tags, after.tags)};
}

JudgementChange JudgementChange::reversed() const
{
    return {.jobId = jobId,
            .rating = reverse(rating),
            .rejected = reverse(rejected),
            .project = reverse(project),
            .tags = reverse(tags)};
}

void JudgementChange::applyTo(Judgement& judgement) const
{
    // Stars take the mark of a reject away: it goes with them, or stays as it is when others have been given since.
    if (!rating || judgement.rating == rating->before)
        put(rejected, judgement.rejected);
    put(rating, judgement.rating);
    put(project, judgement.project);
    put(tags, judgement.tags);
}

} // namespace klapper
