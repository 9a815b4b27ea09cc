// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/library/libraryentry.h"
#include "app/library/libraryquery.h"

#include <QHash>

namespace klapper {

class Database;

struct SavedSearch
{
    QString name;
    LibraryQuery query;
    bool operator==(const SavedSearch&) const = default;
};

/// How many jobs there are of each kind, for chips and menus.
struct LibraryCounts
{
    int all = 0;
    QHash<JobGroup, int> groups;         ///< a group without jobs is not in it
    QList<QPair<QString, int>> projects; ///< by name
    QList<QPair<QString, int>> tags;     ///< most used first
};

/// Reads the index of the library. Errors have the kind Journal. See LibraryStore for what each call answers.
class LibraryFinder final
{
public:
    explicit LibraryFinder(Database& database)
        : m_database(database)
    {
    }

    Result<QList<qint64>> find(const LibraryQuery& query) const;
    /// How many find() would name.
    Result<int> count(const LibraryQuery& query) const;
    Result<QList<LibraryEntry>> entries(const QList<qint64>& numbers) const;
    Result<std::optional<LibraryEntry>> entry(const QString& jobId) const;
    /// Of these jobs, in the order asked; one that is not there is left out.
    Result<QList<LibraryEntry>> entriesOf(const QStringList& jobIds) const;
    Result<LibraryCounts> counts(const LibraryQuery& query) const;
    Result<QList<LibraryEntry>> thread(const QString& jobId) const;
    /// By name.
    Result<QList<SavedSearch>> savedSearches() const;

    /// Where the files of a job lie in the trash, one for each output; nothing is known: empty.
    Result<QStringList> inTrash(const QString& jobId) const;

    /// Grows with every change of the index.
    Result<qint64> revision() const;
    /// The jobs that changed after it, in that order.
    Result<QStringList> changedSince(qint64 revision) const;

private:
    Result<QList<LibraryEntry>> select(const QString& rest, const QVariantMap& values) const;

    Database& m_database;
};

} // namespace klapper
