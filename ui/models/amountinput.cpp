// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/amountinput.h"

#include <QRegularExpression>

namespace klapper {

AmountInput AmountInput::read(const QString& text, QChar decimalPoint)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.startsWith(u'$'))
        plain = plain.mid(1).trimmed();
    else if (plain.endsWith(u'$'))
        plain = plain.chopped(1).trimmed();
    if (plain.isEmpty())
        return {.amount = {}, .problem = Problem::Empty};
    if (decimalPoint != u'.')
        plain.replace(decimalPoint, u'.');
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]*)(?:\\.([0-9]*))?\\z"));
    const QRegularExpressionMatch match = shape.match(plain);
    const QString whole = match.captured(1);
    const QString part = match.captured(2);
    if (!match.hasMatch() || (whole.isEmpty() && part.isEmpty()))
        return {.amount = {}, .problem = Problem::NoAmount};
    if (part.size() > 2)
        return {.amount = {}, .problem = Problem::TooFine};
    const std::optional<Money> amount = Money::fromDecimal(
        QString((whole.isEmpty() ? QStringLiteral("0") : whole) % u'.' % part.leftJustified(2, u'0')));
    if (!amount || *amount > most)
        return {.amount = {}, .problem = Problem::TooLarge};
    return {.amount = amount, .problem = Problem::None};
}

} // namespace klapper
