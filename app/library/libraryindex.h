// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/database.h"
#include "app/library/judgement.h"

namespace klapper {

struct Job;

/// What the library finds jobs by, and what the person thinks of them. It is written by the journal in the transaction
/// that writes the job, by every program, so that the two never differ. Whatever becomes of the index, it keeps no job
/// from being written. Errors have the kind Journal.
class LibraryIndex final
{
public:
    explicit LibraryIndex(Database& database)
        : m_database(database)
    {
    }

    /// Brings the row of the job up to date; writes nothing when it is. A file that is there again ends "trashed".
    Status follow(const Job& job);
    /// Whether jobs have no row, or one of another state: written by an earlier version, or rebuilt.
    Result<bool> isBehind();
    /// Earlier versions listed clips by the ratio of the draft, which not every contract takes. Once for each journal.
    Status renewRatios();
    /// The same as follow() for one that lost its row; its judgement counts again.
    Status followAgain(const Job& job);

    /// Changes what the person thinks of these jobs; all or none. NotFound: one is not there. BadInput: above 50 tags.
    Status judge(const QStringList& jobIds, const std::function<void(Judgement&)>& change);
    /// The same, each in its own way.
    Status judgeEach(const QStringList& jobIds,
                     const std::function<void(const QString& jobId, Judgement& judgement)>& change);
    /// A tag as it is already written on other jobs, whatever its case.
    Result<QString> spelledTag(const QString& tag);
    Result<QString> spelledProject(const QString& project);

    Status saveSearch(const QString& name, const QString& query); ///< replaces one of the same name
    Status removeSearch(const QString& name);
    /// From a damaged journal; what is of no job of this one is left out.
    Status keep(const LibraryMemory& memory);

private:
    struct Known
    {
        qint64 number = 0; ///< 0: it has no row
        QString state;
        QString path;
        bool trashed = false;
        qint64 recipe = 0;
    };
    Result<Known> known(const QString& jobId);
    Status followRow(const Job& job, const Known& before);
    Result<qint64> insertRow(const QVariantMap& row);
    Status writeRatios();
    Status judgeOne(qint64 number, const QString& jobId, const std::function<void(Judgement&)>& change);
    Status writeJudgement(qint64 number, const QString& jobId, const Judgement& judgement);
    Status writeTags(qint64 number, const QStringList& tags);
    Result<Judgement> judgementOf(qint64 number);
    /// Puts other words of the recipe, of the judgement, or of both into the text index.
    Status writeWords(qint64 number, const std::optional<QString>& ofRecipe, const std::optional<QString>& ofJudgement);

    Database& m_database;
};

} // namespace klapper
