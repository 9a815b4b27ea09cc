// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/budget.h"

#include "app/jobs/journal.h"

namespace klapper {

QJsonObject BudgetCaps::toJson() const
{
    QJsonObject json{{QStringLiteral("ask_above"), askAbove.toDecimal()}};
    if (perDay)
        json.insert(u"per_day", perDay->toDecimal());
    if (perMonth)
        json.insert(u"per_month", perMonth->toDecimal());
    return json;
}

BudgetCaps BudgetCaps::fromJson(const QJsonObject& json)
{
    const auto read = [&json](QStringView key) {
        const std::optional<Money> amount = Money::fromDecimal(json[key].toString());
        return amount && *amount >= Money() ? amount : std::nullopt;
    };
    BudgetCaps caps;
    caps.askAbove = read(u"ask_above").value_or(caps.askAbove);
    caps.perDay = read(u"per_day");
    caps.perMonth = read(u"per_month");
    return caps;
}

std::optional<BudgetExcess> excessOf(const BudgetCaps& caps, const BudgetUse& use, Money wanted)
{
    const auto over = [&](BudgetExcess::Cap cap, const std::optional<Money>& limit, const LedgerSum& sum) {
        const Money used = sum.total() + use.waiting;
        return limit && used + wanted > *limit ? std::optional(BudgetExcess{cap, *limit, used, wanted}) : std::nullopt;
    };
    const auto day = over(BudgetExcess::Cap::Day, caps.perDay, use.today);
    const auto month = over(BudgetExcess::Cap::Month, caps.perMonth, use.month);
    if (day && month)
        return day->limit - day->used <= month->limit - month->used ? day : month;
    return day ? day : month;
}

Error BudgetExcess::toError() const
{
    return {.kind = ErrorKind::OverBudget,
            .retry = Retry::ByPerson,
            .detail = QStringLiteral("the cap for the %1 is $%2; $%3 of it are spent or held, this needs about $%4")
                          .arg(cap == Cap::Day ? QStringLiteral("day") : QStringLiteral("month"), limit.toDecimal(),
                               used.toDecimal(), wanted.toDecimal())};
}

BudgetSpan BudgetSpan::dayAt(const QDateTime& now, const QTimeZone& zone)
{
    const QDate today = now.toTimeZone(zone).date();
    return {today.startOfDay(zone).toUTC(), today.addDays(2).startOfDay(zone).toUTC()};
}

BudgetSpan BudgetSpan::monthAt(const QDateTime& now, const QTimeZone& zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QDate first(today.year(), today.month(), 1);
    return {first.startOfDay(zone).toUTC(), first.addMonths(2).startOfDay(zone).toUTC()};
}

Budget::Budget(Journal& journal, std::function<QDateTime()> now, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_now(std::move(now))
{
    refresh();
}

Status Budget::setCaps(const BudgetCaps& caps)
{
    const Status written = m_journal.setCaps(caps);
    if (written)
        refresh();
    return written;
}

void Budget::refresh()
{
    const Result<BudgetCaps> caps = m_journal.caps();
    const Result<BudgetUse> use = m_journal.budgetUse(m_now());
    if (!caps || !use || (*caps == m_caps && *use == m_use))
        return;
    m_caps = *caps;
    m_use = *use;
    Q_EMIT changed();
}

} // namespace klapper
