// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryentry.h"

#include <QHash>
#include <QSet>

namespace klapper {

class LibraryStore;

/// The rows of the library that were looked at last. Read in pages, so that a screen is one look at the journal, and
/// bounded, so that ten thousand clips take no more memory than a thousand.
class EntryPages
{
public:
    static constexpr qsizetype pageRows = 64;
    static constexpr qsizetype mostKept = 1024; ///< rows; more than any screen shows

    /// The store outlives it.
    explicit EntryPages(const LibraryStore& store)
        : m_store(store)
    {
    }

    /// The entry of numbers[row]; null when it is gone or could not be read. Valid until the next call.
    const LibraryEntry* at(const QList<qint64>& numbers, qsizetype row);
    /// Without reading; null when it is not kept.
    const LibraryEntry* kept(qint64 number) const;
    /// The number of a kept entry, or nothing.
    std::optional<qint64> numberOf(const QString& jobId) const;
    /// Numbers of the kept entries with that file.
    QList<qint64> withFile(const QByteArray& sha256) const;

    /// They are read anew when they are looked at; the numbers of those that were kept.
    QList<qint64> forget(const QSet<QString>& jobIds);
    /// After an error nothing is read, so that a broken disk is not asked for each row, until this.
    void tryAgain() { m_isBroken = false; }

    qsizetype keptRows() const { return m_kept.size(); }
    qint64 rowsRead() const { return m_rowsRead; } ///< in all

private:
    /// One that is gone has an entry without an id.
    struct Kept
    {
        LibraryEntry entry;
        qint64 lastUse = 0;
    };
    void readAround(const QList<qint64>& numbers, qsizetype row);
    void makeRoom();

    const LibraryStore& m_store;
    QHash<qint64, Kept> m_kept;
    QHash<QString, qint64> m_numbers; ///< of what is kept, by id
    qint64 m_uses = 0;
    qint64 m_rowsRead = 0;
    bool m_isBroken = false;
};

} // namespace klapper
