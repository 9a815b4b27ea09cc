// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipsource.h"

#include "ui/models/jobroles.h"

#include <QModelIndex>

namespace klapper {

ClipSource ClipSource::of(const Job& job)
{
    if (job.outputs.isEmpty())
        return {};
    const JobOutput& output = job.outputs.first();
    return {output.path, QString::fromLatin1(output.sha256), output.clip.seconds};
}

ClipSource ClipSource::of(const LibraryEntry& entry)
{
    return {entry.path, QString::fromLatin1(entry.sha256), entry.fileSeconds};
}

ClipSource ClipSource::of(const QModelIndex& index)
{
    const QVariant entry = index.data(LibraryEntryRole);
    return entry.isValid() ? of(entry.value<LibraryEntry>()) : of(index.data(JobValueRole).value<Job>());
}

} // namespace klapper
