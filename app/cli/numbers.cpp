// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <QLocale>

namespace klapper::cli {

namespace {

/// Qt's own dates of the C locale are long and do not sort.
bool isPlain() { return QLocale().language() == QLocale::C; }

} // namespace

QString numberText(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString countText(qint64 number) { return QLocale().toString(number); }

QString moneyText(Money money) { return money.toDisplay().replace(QStringLiteral("."), QLocale().decimalPoint()); }

QString megabytesText(qint64 bytes) { return numberText(double(bytes) / 1e6, 1); }

QString timeText(const QDateTime& time)
{
    if (!time.isValid())
        return QStringLiteral("-");
    const QDateTime local = time.toLocalTime();
    return isPlain() ? local.toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                     : QLocale().toString(local, QLocale::ShortFormat);
}

QString dateText(QDate date)
{
    return isPlain() ? date.toString(Qt::ISODate) : QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace klapper::cli
