// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal knows of the times that jobs took.
#include "app/jobs/journal.h"

namespace klapper {

Result<QList<TimeSample>> Journal::newestTimes(int most)
{
    const qint64 longest = std::chrono::milliseconds(longestUsual).count();
    // The newest first, and only what is needed of them: drafts of thousands of jobs are not read.
    Result<QSqlQuery> rows =
        m_database.run(QStringLiteral("SELECT json_extract(draft, '$.endpoint'), json_extract(draft, '$.seconds'),"
                                      " json_extract(draft, '$.audio'), finished_at - accepted_at"
                                      " FROM (SELECT draft, state, accepted_at, finished_at FROM jobs"
                                      " ORDER BY created_at DESC LIMIT :most)"
                                      " WHERE state IN ('done', 'done_no_file') AND json_valid(draft)"
                                      " AND finished_at > accepted_at AND finished_at - accepted_at <= :longest"),
                       {{QStringLiteral(":most"), most}, {QStringLiteral(":longest"), longest}});
    if (!rows)
        return rows.error();
    QList<TimeSample> samples;
    QSqlQuery& row = rows.value();
    while (row.next()) {
        const std::optional<Endpoint> endpoint = Endpoint::fromModelId(row.value(0).toString());
        if (endpoint)
            samples.append({*endpoint, row.value(1).toInt(), row.value(2).toBool(),
                            std::chrono::milliseconds(row.value(3).toLongLong())});
    }
    return samples;
}

} // namespace klapper
