// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/budgettexts.h"

#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

namespace klapper::cli {

namespace {

QJsonValue amountOrNull(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(amount->toDecimal()) : QJsonValue();
}

/// What a new job may cost at most; never below zero.
std::optional<Money> left(const std::optional<Money>& cap, const LedgerSum& sum, Money waiting)
{
    if (!cap)
        return std::nullopt;
    return std::max(Money(), *cap - sum.total() - waiting);
}

QJsonObject spanJson(const LedgerSum& sum, const std::optional<Money>& cap, Money waiting, const QDateTime& from)
{
    return {{QStringLiteral("from"), from.toString(Qt::ISODate)},
            {QStringLiteral("spent_usd"), sum.spent.toDecimal()},
            {QStringLiteral("held_usd"), sum.held.toDecimal()},
            {QStringLiteral("left_usd"), amountOrNull(left(cap, sum, waiting))}};
}

QStringList spanRow(const QString& name, const LedgerSum& sum, const std::optional<Money>& cap, Money waiting)
{
    const std::optional<Money> room = left(cap, sum, waiting);
    return {name,
            cap ? moneyText(*cap) : Text::tr("none"),
            moneyText(sum.spent),
            moneyText(sum.held),
            moneyText(waiting),
            room ? moneyText(*room) : QStringLiteral("-")};
}

/// For people; scripts read ledgerKindWord().
QString kindText(LedgerLine::Kind kind)
{
    switch (kind) {
    case LedgerLine::Kind::Hold:
        return Text::tr("hold");
    case LedgerLine::Kind::Release:
        return Text::tr("release");
    case LedgerLine::Kind::Cost:
        return Text::tr("cost");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject budgetJson(const BudgetCaps& caps, const BudgetUse& use, const QDateTime& now)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return {
        {QStringLiteral("ask_above_usd"), caps.askAbove.toDecimal()},
        {QStringLiteral("per_day_usd"), amountOrNull(caps.perDay)},
        {QStringLiteral("per_month_usd"), amountOrNull(caps.perMonth)},
        {QStringLiteral("today"), spanJson(use.today, caps.perDay, use.waiting, BudgetSpan::dayAt(now, zone).from)},
        {QStringLiteral("month"), spanJson(use.month, caps.perMonth, use.waiting, BudgetSpan::monthAt(now, zone).from)},
        {QStringLiteral("waiting_usd"), use.waiting.toDecimal()},
    };
}

QString budgetTable(const BudgetCaps& caps, const BudgetUse& use)
{
    const QString sums = tableText({
        {QString(), Text::tr("CAP"), Text::tr("SPENT"), Text::tr("HELD"), Text::tr("WAITING"), Text::tr("LEFT")},
        spanRow(Text::tr("today"), use.today, caps.perDay, use.waiting),
        spanRow(Text::tr("month"), use.month, caps.perMonth, use.waiting),
    });
    return sums
         % Text::tr("Held and waiting are estimates. The window asks above %1; the command line never asks.")
               .arg(moneyText(caps.askAbove))
         % u'\n';
}

QJsonObject ledgerJson(const LedgerLine& line)
{
    return {{QStringLiteral("number"), line.number},
            {QStringLiteral("written_at"), line.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("charged_at"), line.chargedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("job_id"), line.jobId},
            {QStringLiteral("kind"), ledgerKindWord(line.kind)},
            {QStringLiteral("amount_usd"), line.amount.toDecimal()}};
}

QString ledgerTable(const QList<LedgerLine>& lines)
{
    QList<QStringList> rows{
        {Text::tr("NUMBER"), Text::tr("COUNTS FOR"), Text::tr("KIND"), QStringLiteral("USD"), Text::tr("JOB")}};
    for (const LedgerLine& line : lines) {
        rows.append({QString::number(line.number), timeText(line.chargedAt), kindText(line.kind),
                     line.amount.toDecimal(), line.jobId});
    }
    return tableText(rows);
}

} // namespace klapper::cli
