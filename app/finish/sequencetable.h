// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequence.h"
#include "app/jobs/database.h"

#include <functional>
#include <optional>

namespace klapper {

/// A sequence as its row has it.
struct SequenceRow
{
    Sequence sequence;
    bool deleted = false; ///< kept without its clips, so that a script's does not come back by itself
};

/// The sequences in the journal. Every change is read, changed and written in one transaction, so that two programs
/// never overwrite each other's. Errors have the kind Journal.
class SequenceTable final
{
public:
    /// Changes the row's sequence; false or an error: nothing is written.
    using Change = std::function<Result<bool>(Sequence& sequence)>;

    explicit SequenceTable(Database& database)
        : m_database(database)
    {
    }

    /// In the order in which they were made, the deleted ones too.
    Result<QList<SequenceRow>> rows();
    /// Of one that is there: the sequence as it is after `change`. NotFound when it is not, or was deleted.
    Result<Sequence> change(const QString& id, const Change& change);
    /// The same of the sequence of a script, which is made with `fresh` when there never was one. Nothing when
    /// `change` wanted nothing, or when the person has deleted it.
    Result<std::optional<Sequence>> changeScript(const QString& batchId, const Sequence& fresh, const Change& change);
    /// New, or as it is from now on, deleted or not; gets its time.
    Status put(Sequence& sequence);
    Status remove(const QString& id);
    /// Puts `to` in the place of `from` (nothing: it is not there), unless it is another one by now: then false.
    Result<bool> exchange(const QString& id, const std::optional<Sequence>& from, std::optional<Sequence>& to);
    /// From a damaged journal.
    Status keep(const QList<SequenceRow>& rows);

private:
    Result<std::optional<SequenceRow>> row(const QString& id);
    Status write(Sequence& sequence, bool deleted);

    Database& m_database;
};

/// The content of a row and back; lenient.
QString sequenceToText(const Sequence& sequence);
Sequence sequenceFromText(const QString& text);

} // namespace klapper
