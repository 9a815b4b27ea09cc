// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contractwords.h"

#include "ui/compose/composewords.h"

namespace klapper {

namespace {
QString orUnknown(const QString& limit, const QString& unknown) { return limit.isEmpty() ? unknown : limit; }
} // namespace

QString ContractWords::difference(const ContractDifference& difference)
{
    using Kind = ContractDifference::Kind;
    const QString& name = difference.name;
    const QString none = tr("no limit");
    switch (difference.kind) {
    case Kind::Missing:
        return tr("no %1").arg(name);
    case Kind::Added:
        return tr("new: %1").arg(name);
    case Kind::Renamed:
        return tr("%1 instead of %2").arg(name, difference.before);
    case Kind::Choices:
        return tr("%1: %2 instead of %3").arg(name, difference.now, difference.before);
    case Kind::Range:
        return tr("%1: %2 instead of %3")
            .arg(name, orUnknown(difference.now, none), orUnknown(difference.before, none));
    case Kind::Length:
        return tr("%1: most characters %2 instead of %3")
            .arg(name, orUnknown(difference.now, none), orUnknown(difference.before, none));
    case Kind::Items:
        return tr("%1: most items %2 instead of %3")
            .arg(name, orUnknown(difference.now, none), orUnknown(difference.before, none));
    case Kind::Required:
        return tr("%1 is required").arg(name);
    case Kind::Optional:
        return tr("%1 is not required").arg(name);
    case Kind::UnknownField:
        return tr("%1 is required and not known here").arg(name);
    }
    Q_UNREACHABLE();
}

QString ContractWords::differences(const QList<ContractDifference>& differences)
{
    QStringList words;
    for (const ContractDifference& each : differences)
        words.append(difference(each));
    return words.join(tr("; "));
}

QString ContractWords::endpoint(Endpoint endpoint)
{
    return endpoint.takesImage() ? tr("%1, image to video").arg(ComposeWords::tier(endpoint.tier))
                                 : tr("%1, text to video").arg(ComposeWords::tier(endpoint.tier));
}

} // namespace klapper
