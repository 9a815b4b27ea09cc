// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"
#include "app/core/requestdraft.h"

namespace klapper {

/// The job that a draft was made from: what is sent of the draft becomes its child.
struct DraftSource
{
    QString jobId; ///< empty: it was made from none
    QString frame; ///< reference of the picture of that job's clip with which the draft was to begin; empty: none

    bool isEmpty() const { return jobId.isEmpty(); }
    QJsonObject toJson() const;
    /// Lenient, as RequestDraft::fromJson.
    static DraftSource fromJson(const QJsonObject& json);
    bool operator==(const DraftSource&) const = default;
};

/// How a clip of this draft comes from the source's job. Continued: it begins with the picture. Promoted: the parent's
/// recipe on a dearer tier, whatever the seed. Variant: everything else that has a source. Pure.
/// @param parent what that job was made of; null when nobody knows any more
JobRelation relationTo(const DraftSource& source, const RequestDraft* parent, const RequestDraft& draft);

/// Nothing in it that a person wrote or dropped.
bool isBlank(const RequestDraft& draft);

} // namespace klapper
