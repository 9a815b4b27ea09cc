// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/ledgercsv.h"

#include "app/jobs/journal.h"

#include <QHash>

#include <algorithm>

namespace klapper {

namespace {

QString quoted(QString cell)
{
    static constexpr QStringView special = u",\"\r\n";
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); });
    if (!needsQuotes)
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' % cell % u'"';
}

/// Spreadsheets run what begins like this, also inside quotes; an apostrophe makes it text.
QString textCell(const QString& text)
{
    static constexpr QStringView begins = u"=+-@\t\r";
    const bool runs = !text.isEmpty() && begins.contains(text.front());
    return quoted(runs ? QString(u'\'' % text) : text);
}

QString timeCell(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString row(const LedgerLine& line, const LedgerCsvJob& job)
{
    const QStringList cells{QString::number(line.number), timeCell(line.writtenAt), timeCell(line.chargedAt),
                            textCell(line.jobId),         textCell(job.requestId),  textCell(job.endpoint),
                            ledgerKindWord(line.kind),    line.amount.toDecimal(),  textCell(job.title)};
    return cells.join(u',') % u"\r\n";
}

} // namespace

LedgerCsvJob LedgerCsvJob::of(const Job& job)
{
    return {.requestId = job.requestId, .endpoint = job.draft.endpoint.modelId(), .title = jobTitle(job.draft)};
}

LedgerCsvJob LedgerCsvJob::in(Journal& journal, const QString& jobId)
{
    const Result<std::optional<Job>> job = journal.find(jobId);
    return job && *job ? of(**job) : LedgerCsvJob();
}

QByteArray ledgerCsv(const QList<LedgerLine>& lines, const std::function<LedgerCsvJob(const QString& jobId)>& jobOf)
{
    QByteArray csv =
        QByteArrayLiteral("number,written_at,charged_at,job_id,request_id,endpoint,kind,amount_usd,title\r\n");
    QHash<QString, LedgerCsvJob> jobs;
    for (const LedgerLine& line : lines) {
        auto job = jobs.constFind(line.jobId);
        if (job == jobs.constEnd())
            job = jobs.insert(line.jobId, jobOf(line.jobId));
        csv += row(line, *job).toUtf8();
    }
    return csv;
}

} // namespace klapper
