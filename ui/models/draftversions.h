// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"
#include "app/prompt/draftdocument.h"

#include <QDateTime>

namespace klapper {

/// A draft as it was when it was sent.
struct DraftVersion
{
    int number = 1;   ///< of its draft, from 1
    QDateTime time;   ///< UTC
    QStringList jobs; ///< ids in the journal, in order
    Money estimate;   ///< of all of them, as it was shown
    DraftDocument document;
    bool operator==(const DraftVersion&) const = default;
};

/// The two send the same; names and muted rules do not count.
bool sameRecipe(const DraftDocument& one, const DraftDocument& other);

/// The versions in a file of one JSON object a line, oldest first. A line that cannot be read is left out: a crash can
/// leave the last one half written.
QList<DraftVersion> readVersions(const QString& path);
/// Adds a line, synced with its folder; a half-written one before it goes. Error Disk; then nothing was added.
Status appendVersion(const QString& path, const DraftVersion& version);

} // namespace klapper
