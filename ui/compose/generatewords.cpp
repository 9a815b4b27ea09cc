// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/generatewords.h"

#include "ui/compose/composewords.h"
#include "ui/models/moneytext.h"

#include <QLocale>

namespace klapper {

QString GenerateWords::count(const BatchPlan& plan)
{
    const int clips = int(plan.clips.size());
    if (clips == 1)
        return tr("1 clip");
    return isTakesOnly(plan) ? tr("%1 takes").arg(clips) : tr("%1 clips").arg(clips);
}

QString GenerateWords::sum(const BatchPlan& plan)
{
    if (plan.clips.isEmpty())
        return tr("%1 clips at once; at most %2 go. Choose fewer.").arg(plan.wanted).arg(mostClips);
    const Price& price = plan.clips.first().price;
    if (plan.clips.size() == 1)
        return ComposeWords::price(price);
    const QString total = moneyText(plan.total());
    if (isOneRate(plan)) {
        return tr("%1 s × %2 × %3 = %4")
            .arg(QString::number(price.seconds), moneyText(price.perSecond), count(plan), total);
    }
    return tr("%1, %2 s = %3").arg(count(plan), QString::number(plan.seconds()), total);
}

QStringList GenerateWords::button(const BatchPlan& plan)
{
    if (plan.clips.isEmpty())
        return {tr("Generate")}; // what has no price is not free
    const QString total = moneyText(plan.total());
    if (plan.clips.size() == 1)
        return {tr("Generate · %1").arg(total), total};
    return {tr("Generate %1 · %2").arg(count(plan), total), tr("%1 · %2").arg(count(plan), total), total};
}

QString GenerateWords::step(const TierStep& step)
{
    const QString difference = moneyText(step.difference);
    return tr("%1: %2").arg(ComposeWords::tier(step.tier),
                            step.difference < Money() ? difference : QString(u'+' % difference));
}

QString GenerateWords::left(const BudgetStand& day, const BudgetStand& month, std::optional<Money> balance, Money total)
{
    const BudgetStand& first = narrower(day, month);
    const QString money = balance ? moneyText(*balance - total) : QString();
    if (!first.cap)
        return balance ? tr("Leaves a balance of about %1").arg(money) : QString();
    const QString rest = moneyText(*first.left() - total);
    const QString cap = moneyText(*first.cap);
    const QString words = &first == &day ? tr("Leaves about %1 of today's %2").arg(rest, cap)
                                         : tr("Leaves about %1 of this month's %2").arg(rest, cap);
    return balance ? tr("%1 · balance %2").arg(words, money) : words;
}

QString GenerateWords::balanceTooLow(Money balance)
{
    return tr("The balance of %1 does not cover this.").arg(moneyText(balance));
}

QString GenerateWords::bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString GenerateWords::disk(qint64 expected, std::optional<qint64> free)
{
    if (!free)
        return tr("About %1 on disk").arg(bytes(expected));
    if (!fits(expected, free))
        return tr("About %1 will not fit: %2 free on the disk of the clips.").arg(bytes(expected), bytes(*free));
    return tr("About %1 on disk, %2 free").arg(bytes(expected), bytes(*free));
}

QString GenerateWords::differs(const PlannedClip& clip)
{
    QStringList parts = clip.differs;
    // The tier has a place of its own.
    if (!parts.isEmpty() && parts.first() == clip.draft.endpoint.tierId())
        parts.removeFirst();
    if (clip.parts > 1)
        parts.prepend(tr("part %1 of %2").arg(clip.part + 1).arg(clip.parts));
    if (clip.take > 1)
        parts.append(tr("take %1").arg(clip.take));
    return parts.join(QStringLiteral(", "));
}

QString GenerateWords::clip(const PlannedClip& clip, int number)
{
    const QString apart = differs(clip);
    const QString name = apart.isEmpty() ? jobTitle(clip.draft).left(40) : apart.left(80);
    return tr("%1. %2 · %3 · %4 s · %5")
        .arg(QString::number(number), name.simplified(), ComposeWords::tier(clip.draft.endpoint.tier),
             QString::number(clip.price.seconds), moneyText(clip.price.total));
}

} // namespace klapper
