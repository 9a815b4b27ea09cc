// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queryparts.h"

namespace klapper {

QList<QueryPart> partsOf(const LibraryQuery& query)
{
    using Kind = QueryPart::Kind;
    QList<QueryPart> parts;
    const auto add = [&parts](bool narrows, Kind kind, const QString& value = {}) {
        if (narrows)
            parts.append({kind, value});
    };
    add(query.rating > 0 && stateChipOf(query) != StateChip::Rated, Kind::Rating);
    for (const Tier tier : query.tiers)
        add(true, Kind::Tier, QString::number(int(tier)));
    add(query.mode.has_value(), Kind::Mode);
    for (const QString& aspect : query.aspects)
        add(true, Kind::Aspect, aspect);
    add(query.atLeast || query.atMost, Kind::Cost);
    add(query.rejects != Rejects::Shown, Kind::Rejects);
    add(query.from.isValid() || query.to.isValid(), Kind::Dates);
    add(query.project.has_value(), Kind::Project);
    for (const QString& tag : query.tags)
        add(true, Kind::Tag, tag);
    add(!query.thread.isEmpty(), Kind::Thread);
    return parts;
}

LibraryQuery without(LibraryQuery query, const QueryPart& part)
{
    const LibraryQuery plain;
    switch (part.kind) {
    case QueryPart::Kind::Rating:
        query.rating = plain.rating;
        break;
    case QueryPart::Kind::Tier:
        query.tiers.removeAll(Tier(part.value.toInt()));
        break;
    case QueryPart::Kind::Mode:
        query.mode = plain.mode;
        break;
    case QueryPart::Kind::Aspect:
        query.aspects.removeAll(part.value);
        break;
    case QueryPart::Kind::Cost:
        query.atLeast = plain.atLeast;
        query.atMost = plain.atMost;
        break;
    case QueryPart::Kind::Rejects:
        query.rejects = plain.rejects;
        break;
    case QueryPart::Kind::Dates:
        query.from = plain.from;
        query.to = plain.to;
        break;
    case QueryPart::Kind::Project:
        query.project = plain.project;
        break;
    case QueryPart::Kind::Tag:
        query.tags.removeAll(part.value);
        break;
    case QueryPart::Kind::Thread:
        query.thread = plain.thread;
        break;
    }
    return query;
}

LibraryQuery everything(const LibraryQuery& query)
{
    LibraryQuery all;
    all.sort = query.sort;
    all.ascending = query.ascending;
    return all;
}

StateChip stateChipOf(const LibraryQuery& query)
{
    if (!query.group)
        return query.rating == 1 ? StateChip::Rated : StateChip::All;
    switch (*query.group) {
    case JobGroup::Running:
        return StateChip::Running;
    case JobGroup::Done:
        return StateChip::Done;
    case JobGroup::Unknown:
        return StateChip::Unknown;
    case JobGroup::Failed:
        return StateChip::Failed;
    case JobGroup::Cancelled: // has no chip
        return StateChip::All;
    }
    Q_UNREACHABLE();
}

LibraryQuery withStateChip(LibraryQuery query, StateChip chip)
{
    if (stateChipOf(query) == StateChip::Rated)
        query.rating = 0;
    query.group.reset();
    switch (chip) {
    case StateChip::All:
        break;
    case StateChip::Running:
        query.group = JobGroup::Running;
        break;
    case StateChip::Done:
        query.group = JobGroup::Done;
        break;
    case StateChip::Unknown:
        query.group = JobGroup::Unknown;
        break;
    case StateChip::Failed:
        query.group = JobGroup::Failed;
        break;
    case StateChip::Rated:
        query.rating = 1;
        break;
    }
    return query;
}

} // namespace klapper
