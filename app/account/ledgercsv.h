// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/ledger.h"

#include <functional>

namespace klapper {

class Journal;
struct Job;

/// What the table says about the job of a line. All of it may be empty: the journal may no longer know the job.
struct LedgerCsvJob
{
    QString requestId;
    QString endpoint;
    QString title; ///< foreign text, of any length
    static LedgerCsvJob of(const Job& job);
    /// The empty one when the journal does not have it.
    static LedgerCsvJob in(Journal& journal, const QString& jobId);
};

/// The ledger as a table for a spreadsheet or an accountant: RFC 4180 (CRLF, quotes only where needed) in UTF-8
/// without a byte order mark. A header row, then one row a line in the given order:
///   number, written_at, charged_at, job_id, request_id, endpoint, kind, amount_usd, title
/// Times are ISO 8601 in UTC with milliseconds. Kinds are "hold", "release", "cost". Amounts are exact decimals of
/// dollars with a minus for what is given back; holds are estimates, only "cost" is what the service said. A cell of
/// text that a spreadsheet would run as a formula gets an apostrophe in front.
/// @param jobOf is asked once for each job, not once for each line
QByteArray ledgerCsv(const QList<LedgerLine>& lines, const std::function<LedgerCsvJob(const QString& jobId)>& jobOf);

} // namespace klapper
