// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/jobs/database.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace klapper {

struct Job;

/// One line of the ledger, which only ever grows. The sum of a job's lines is what it counts for.
struct LedgerLine
{
    enum class Kind {
        Hold,    ///< the estimate, from the moment the paid call may leave
        Release, ///< the hold ends: not billed, or the cost is known (negative)
        Cost,    ///< what the service said; later lines correct earlier ones by the difference
    };
    qint64 number = 0;
    QDateTime writtenAt; ///< UTC
    QDateTime chargedAt; ///< UTC; when the paid call left: the day and month that it counts for
    QString jobId;
    Kind kind = Kind::Hold;
    Money amount;
};

/// What counts against the caps within one stretch of time.
struct LedgerSum
{
    Money spent; ///< said by the service
    Money held;  ///< estimates of what is under way or whose cost is unknown
    Money total() const { return spent + held; }
};

/// What a job counts for, by its state alone. Pure.
///   not sent, refused, declared absent, cancelled by the service: nothing
///   the cost is known: the cost; everything else: its estimate, held
struct LedgerPosition
{
    Money held;
    Money spent;
    bool operator==(const LedgerPosition&) const = default;
    static LedgerPosition of(const Job& job);
};

/// The journal's record of money. It is written by the journal in the transaction that writes the job, so that the two
/// never differ.
class Ledger final
{
public:
    explicit Ledger(Database& database)
        : m_database(database)
    {
    }

    /// A line of an earlier journal as it stands, with its number.
    Status keep(const LedgerLine& line);
    /// Adds the lines that bring the sum of the job to what it counts for now; none when it does already.
    Status follow(const Job& job, const QDateTime& now);
    /// All lines charged from `from` on, up to and without `before`.
    Result<LedgerSum> sum(const QDateTime& from, const QDateTime& before);
    /// Estimates of all jobs that wait for their turn and hold nothing yet.
    Result<Money> waiting();
    /// All lines, oldest first.
    Result<QList<LedgerLine>> lines();

private:
    Database& m_database;
};

/// Stable word of a kind: "hold", "release", "cost".
QString ledgerKindWord(LedgerLine::Kind kind);
std::optional<LedgerLine::Kind> ledgerKindFromWord(QStringView word);

} // namespace klapper
