// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/budgetwords.h"

#include "ui/models/moneytext.h"

namespace klapper {

QString BudgetWords::bar(Span span, const BudgetStand& stand)
{
    const QString spent = moneyText(stand.spent);
    const QString guess = moneyText(stand.estimated());
    const bool isGuessed = stand.estimated() > Money();
    const bool isDay = span == Span::Day;
    if (!stand.cap) {
        if (!isGuessed)
            return isDay ? tr("Today %1").arg(spent) : tr("This month %1").arg(spent);
        return isDay ? tr("Today %1 + %2 estimated").arg(spent, guess)
                     : tr("This month %1 + %2 estimated").arg(spent, guess);
    }
    const QString cap = moneyText(*stand.cap);
    if (!isGuessed)
        return isDay ? tr("Today %1 of %2").arg(spent, cap) : tr("This month %1 of %2").arg(spent, cap);
    return isDay ? tr("Today %1 + %2 estimated, of %3").arg(spent, guess, cap)
                 : tr("This month %1 + %2 estimated, of %3").arg(spent, guess, cap);
}

QString BudgetWords::left(const BudgetStand& stand)
{
    if (!stand.cap)
        return tr("No cap");
    const QString cap = moneyText(*stand.cap);
    if (*stand.left() <= Money())
        return stand.estimated() > Money() ? tr("about nothing left of %1").arg(cap)
                                           : tr("nothing left of %1").arg(cap);
    const QString rest = moneyText(*stand.left());
    return stand.estimated() > Money() ? tr("about %1 of %2 left").arg(rest, cap) : tr("%1 of %2 left").arg(rest, cap);
}

std::optional<StatusGlyph::Look> BudgetWords::alarm(const BudgetStand& stand)
{
    switch (stand.level()) {
    case BudgetStand::Level::NoCap:
    case BudgetStand::Level::Fine:
        return std::nullopt;
    case BudgetStand::Level::Near:
        return StatusGlyph::Look{IconId::Warning, tr("close to the cap"), Token::WarnText};
    case BudgetStand::Level::UsedUp:
        return StatusGlyph::Look{IconId::Error, tr("used up"), Token::BadText};
    case BudgetStand::Level::Over:
        return StatusGlyph::Look{IconId::Error,
                                 stand.spent > *stand.cap ? tr("over the cap") : tr("over the cap, with estimates"),
                                 Token::BadText};
    }
    Q_UNREACHABLE();
}

QString BudgetWords::refusal(const BudgetExcess& excess)
{
    const QString limit = moneyText(excess.limit);
    const QString wanted = moneyText(excess.wanted);
    const bool isDay = excess.cap == BudgetExcess::Cap::Day;
    if (excess.wanted > excess.limit) {
        return isDay ? tr("About %1 is more than your cap of %2 a day.").arg(wanted, limit)
                     : tr("About %1 is more than your cap of %2 a month.").arg(wanted, limit);
    }
    if (excess.used >= excess.limit) {
        return isDay ? tr("Nothing is left of today's %1.").arg(limit)
                     : tr("Nothing is left of this month's %1.").arg(limit);
    }
    const QString rest = moneyText(excess.limit - excess.used);
    return isDay ? tr("About %1 does not fit: about %2 is left of today's %3.").arg(wanted, rest, limit)
                 : tr("About %1 does not fit: about %2 is left of this month's %3.").arg(wanted, rest, limit);
}

QString BudgetWords::lowCap(Span span, const BudgetStand& stand)
{
    if (stand.cap == Money())
        return tr("With a cap of nothing, nothing is sent.");
    if (stand.level() != BudgetStand::Level::Over)
        return {};
    const QString used = moneyText(stand.total());
    if (stand.estimated() == Money()) {
        return span == Span::Day ? tr("Today %1 are spent already: nothing more is sent today.").arg(used)
                                 : tr("This month %1 are spent already: nothing more is sent this month.").arg(used);
    }
    return span == Span::Day
             ? tr("About %1 counts for today already, estimates included: nothing more is sent today.").arg(used)
             : tr("About %1 counts for this month already, estimates included: nothing more is sent this month.")
                   .arg(used);
}

QString BudgetWords::problem(AmountInput::Problem problem, std::optional<Money> inForce)
{
    const QString holds =
        inForce ? tr("Until then %1 holds.").arg(moneyText(*inForce)) : tr("Until then there is no cap.");
    switch (problem) {
    case AmountInput::Problem::None:
        return {};
    case AmountInput::Problem::Empty:
        return QString(tr("Write an amount.") % u' ' % holds);
    case AmountInput::Problem::NoAmount:
        return QString(tr("Write dollars as a plain number, such as 10 or 10.50.") % u' ' % holds);
    case AmountInput::Problem::TooFine:
        return QString(tr("At most two decimals, such as 10.50.") % u' ' % holds);
    case AmountInput::Problem::TooLarge:
        return QString(tr("At most %1.").arg(QStringLiteral("$1,000,000")) % u' ' % holds);
    }
    Q_UNREACHABLE();
}

QString BudgetWords::kind(LedgerLine::Kind kind, bool practice)
{
    switch (kind) {
    case LedgerLine::Kind::Hold:
        return tr("reserved, an estimate");
    case LedgerLine::Kind::Release:
        return tr("reservation ended");
    case LedgerLine::Kind::Cost:
        return practice ? tr("charged, pretend") : tr("charged");
    }
    Q_UNREACHABLE();
}

} // namespace klapper
