// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/ledger.h"

#include "app/jobs/job.h"

#include <QTimeZone>

namespace klapper {

namespace {

using Kind = LedgerLine::Kind;

QDateTime fromMillis(const QVariant& value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

} // namespace

QString ledgerKindWord(Kind kind)
{
    switch (kind) {
    case Kind::Hold:
        return QStringLiteral("hold");
    case Kind::Release:
        return QStringLiteral("release");
    case Kind::Cost:
        return QStringLiteral("cost");
    }
    Q_UNREACHABLE();
}

std::optional<Kind> ledgerKindFromWord(QStringView word)
{
    for (const Kind kind : {Kind::Hold, Kind::Release, Kind::Cost}) {
        if (ledgerKindWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

LedgerPosition LedgerPosition::of(const Job& job)
{
    const bool mayHaveLeft = job.submittedAt.isValid();
    if (job.cost)
        return {.held = {}, .spent = *job.cost};
    switch (job.state) {
    case JobState::Held:
    case JobState::Waiting:
    case JobState::Cancelled:
        return {};
    case JobState::Failed:
        // Without an id it was refused or is not there. With one, only the service can say whether it is billed.
        return {.held = job.requestId.isEmpty() ? Money() : job.estimate, .spent = {}};
    case JobState::Submitting:
    case JobState::Unknown:
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
    case JobState::Downloading:
    case JobState::Done:
    case JobState::DoneNoFile:
    case JobState::Expired:
        return {.held = mayHaveLeft ? job.estimate : Money(), .spent = {}};
    }
    Q_UNREACHABLE();
}

Status Ledger::keep(const LedgerLine& line)
{
    const Result<QSqlQuery> written =
        m_database.run(QStringLiteral("INSERT INTO ledger (seq, written_at, charged_at, job_id, kind, amount)"
                                      " VALUES (:seq, :now, :at, :job, :kind, :amount)"),
                       {{QStringLiteral(":seq"), line.number},
                        {QStringLiteral(":now"), line.writtenAt.toMSecsSinceEpoch()},
                        {QStringLiteral(":at"), line.chargedAt.toMSecsSinceEpoch()},
                        {QStringLiteral(":job"), line.jobId},
                        {QStringLiteral(":kind"), ledgerKindWord(line.kind)},
                        {QStringLiteral(":amount"), line.amount.micros()}});
    return written ? Status(Nothing{}) : Status(written.error());
}

Status Ledger::follow(const Job& job, const QDateTime& now)
{
    Result<QSqlQuery> found = m_database.run(
        QStringLiteral("SELECT COALESCE(SUM(CASE kind WHEN 'cost' THEN 0 ELSE amount END), 0),"
                       " COALESCE(SUM(CASE kind WHEN 'cost' THEN amount ELSE 0 END), 0),"
                       " (SELECT charged_at FROM ledger WHERE job_id=:job AND kind='hold' ORDER BY seq DESC LIMIT 1)"
                       " FROM ledger WHERE job_id=:job"),
        {{QStringLiteral(":job"), job.id}});
    if (!found)
        return found.error();
    found.value().next();
    const Money held = Money::fromMicros(found.value().value(0).toLongLong());
    const Money spent = Money::fromMicros(found.value().value(1).toLongLong());
    const QVariant lastHold = found.value().value(2);
    found.value().finish();

    // What ends a hold or settles it counts for the same day as the hold did.
    const QDateTime charged = !lastHold.isNull()        ? fromMillis(lastHold)
                            : job.submittedAt.isValid() ? job.submittedAt
                                                        : job.createdAt;
    const LedgerPosition wanted = LedgerPosition::of(job);
    const auto add = [this, &job, &now](Kind kind, Money amount, const QDateTime& at) -> Status {
        if (amount == Money())
            return Nothing{};
        const Result<QSqlQuery> written =
            m_database.run(QStringLiteral("INSERT INTO ledger (written_at, charged_at, job_id, kind, amount)"
                                          " VALUES (:now, :at, :job, :kind, :amount)"),
                           {{QStringLiteral(":now"), now.toMSecsSinceEpoch()},
                            {QStringLiteral(":at"), at.toMSecsSinceEpoch()},
                            {QStringLiteral(":job"), job.id},
                            {QStringLiteral(":kind"), ledgerKindWord(kind)},
                            {QStringLiteral(":amount"), amount.micros()}});
        return written ? Status(Nothing{}) : Status(written.error());
    };
    const Money more = wanted.held - held;
    const Status hold = more > Money() ? add(Kind::Hold, more, job.submittedAt.isValid() ? job.submittedAt : charged)
                                       : add(Kind::Release, more, charged);
    return hold ? add(Kind::Cost, wanted.spent - spent, charged) : hold;
}

Result<LedgerSum> Ledger::sum(const QDateTime& from, const QDateTime& before)
{
    Result<QSqlQuery> found = m_database.run(
        QStringLiteral("SELECT COALESCE(SUM(CASE kind WHEN 'cost' THEN amount ELSE 0 END), 0),"
                       " COALESCE(SUM(CASE kind WHEN 'cost' THEN 0 ELSE amount END), 0)"
                       " FROM ledger WHERE charged_at >= :from AND charged_at < :before"),
        {{QStringLiteral(":from"), from.toMSecsSinceEpoch()}, {QStringLiteral(":before"), before.toMSecsSinceEpoch()}});
    if (!found)
        return found.error();
    found.value().next();
    return LedgerSum{.spent = Money::fromMicros(found.value().value(0).toLongLong()),
                     .held = Money::fromMicros(found.value().value(1).toLongLong())};
}

Result<Money> Ledger::waiting()
{
    const Result<QVariant> sum =
        m_database.single(QStringLiteral("SELECT COALESCE(SUM(estimate), 0) FROM jobs WHERE state='waiting'"));
    if (!sum)
        return sum.error();
    return Money::fromMicros(sum->toLongLong());
}

Result<QList<LedgerLine>> Ledger::lines()
{
    Result<QSqlQuery> rows = m_database.run(QStringLiteral("SELECT * FROM ledger ORDER BY seq"));
    if (!rows)
        return rows.error();
    QList<LedgerLine> lines;
    while (rows.value().next()) {
        const auto at = [&rows](const char* column) {
            return rows.value().value(QString::fromLatin1(column));
        };
        lines.append({.number = at("seq").toLongLong(),
                      .writtenAt = fromMillis(at("written_at")),
                      .chargedAt = fromMillis(at("charged_at")),
                      .jobId = at("job_id").toString(),
                      .kind = ledgerKindFromWord(at("kind").toString()).value_or(Kind::Hold),
                      .amount = Money::fromMicros(at("amount").toLongLong())});
    }
    return lines;
}

} // namespace klapper
