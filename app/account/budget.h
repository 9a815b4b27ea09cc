// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"
#include "app/jobs/ledger.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace klapper {

class Journal;

/// What the person allows Klapper to spend of this account. Kept in the journal, so that window and command line obey
/// the same.
struct BudgetCaps
{
    Money askAbove = Money::fromMicros(2'000'000); ///< the window asks before an estimate above this
    std::optional<Money> perDay = {};              ///< nothing: no cap
    std::optional<Money> perMonth = {};
    bool operator==(const BudgetCaps&) const = default;
    QJsonObject toJson() const;
    /// Amounts that are missing or make no sense keep their defaults.
    static BudgetCaps fromJson(const QJsonObject& json);
};

/// What counts against the caps now: what was spent, what is held for jobs under way, and what waits for its turn.
struct BudgetUse
{
    LedgerSum today;
    LedgerSum month;
    Money waiting;
    bool operator==(const BudgetUse& other) const
    {
        return today.spent == other.today.spent && today.held == other.today.held && month.spent == other.month.spent
            && month.held == other.month.held && waiting == other.waiting;
    }
};

/// Which cap forbids something, and by what.
struct BudgetExcess
{
    enum class Cap { Day, Month };
    Cap cap = Cap::Day;
    Money limit;
    Money used;   ///< spent, held and waiting
    Money wanted; ///< what would have come on top
    /// OverBudget, with the figures as technical words.
    Error toError() const;
};

/// Whether `wanted` fits beside `use`; the excess of the narrower cap when it does not. Pure.
std::optional<BudgetExcess> excessOf(const BudgetCaps& caps, const BudgetUse& use, Money wanted);

/// The stretches of time that "today" and "this month" mean at an instant in a time zone. Each begins at its local
/// midnight and is open for as long again: what a clock that was ahead by a day has charged still counts, and turning
/// the clock back frees nothing.
struct BudgetSpan
{
    QDateTime from;   ///< UTC
    QDateTime before; ///< UTC
    static BudgetSpan dayAt(const QDateTime& now, const QTimeZone& zone);
    static BudgetSpan monthAt(const QDateTime& now, const QTimeZone& zone);
};

/// The caps and what counts against them, for people to see. What may be sent is decided by the journal, in the
/// transaction that claims a job.
class Budget final : public QObject
{
    Q_OBJECT
public:
    /// @param now UTC
    Budget(Journal& journal, std::function<QDateTime()> now, QObject* parent = nullptr);

    BudgetCaps caps() const { return m_caps; }
    /// Error Journal when they cannot be kept; then nothing changes.
    Status setCaps(const BudgetCaps& caps);
    BudgetUse use() const { return m_use; }
    /// Would a job of that estimate be refused now?
    std::optional<BudgetExcess> excess(Money wanted) const { return excessOf(m_caps, m_use, wanted); }
    /// Reads both again; what changed is announced.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    Journal& m_journal;
    std::function<QDateTime()> m_now;
    BudgetCaps m_caps;
    BudgetUse m_use;
};

} // namespace klapper
