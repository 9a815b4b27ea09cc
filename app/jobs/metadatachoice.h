// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

namespace klapper {

class Journal;

/// Whether clips carry title, prompt and recipe inside them. Kept in the journal, so that window and command line
/// agree; on until somebody says otherwise. The recipe beside a clip is not concerned.
class MetadataChoice final
{
public:
    explicit MetadataChoice(Journal& journal)
        : m_journal(journal)
    {
    }

    /// False also when the journal cannot say: what was not meant to be told is not told.
    bool isOn() const;
    /// Error Journal.
    Status set(bool on);
    /// For this job alone, for good: also of what a later start fetches.
    Status leaveOut(const QString& jobId);
    bool isWanted(const QString& jobId) const;

private:
    bool isYes(const QString& key) const;

    Journal& m_journal;
};

} // namespace klapper
