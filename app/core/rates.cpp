// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace klapper {

Result<RateTable> RateTable::fromJson(const QByteArray& json)
{
    const QJsonObject tiers = QJsonDocument::fromJson(json).object()[u"tiers"].toObject();
    RateTable table;
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
        const QString id = Endpoint{tier, Mode::TextToVideo}.tierId();
        const QJsonObject row = tiers[id].toObject();
        // Decimal strings, not JSON numbers: a rate must not pass through a double.
        const auto silent = Money::fromDecimal(row[u"usd_per_second"].toString());
        const auto audio = Money::fromDecimal(row[u"usd_per_second_audio"].toString());
        if (!silent || !audio) {
            return Error{.kind = ErrorKind::Protocol,
                         .detail = QStringLiteral("rate table: no usable rates for tier ") + id};
        }
        table.m_rates[size_t(tier)] = {*silent, *audio};
    }
    return table;
}

const RateTable& RateTable::shipped()
{
    static const RateTable table = [] {
        QFile file(QStringLiteral(":/klapper/contracts/rates.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const Result<RateTable> read = fromJson(opened ? file.readAll() : QByteArray());
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return table;
}

} // namespace klapper
