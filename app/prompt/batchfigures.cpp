// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plan costs otherwise, and how large it gets; how it is made stands in batchplan.cpp.
#include "app/core/rates.h"
#include "app/prompt/batchplan.h"

#include <QFile>
#include <QJsonDocument>

namespace klapper {

namespace {

/// Bits of one second.
struct BitRates
{
    std::array<qint64, 3> video{};
    qint64 audio = 0;
};

const BitRates& bitRates()
{
    static const BitRates rates = [] {
        QFile file(QStringLiteral(":/klapper/contracts/sizes.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table of bit rates is missing from the program");
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        BitRates read;
        for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK})
            read.video[size_t(tier)] = table[u"tiers"][Endpoint{tier}.tierId()][u"video_bits_per_second"].toInteger();
        read.audio = table[u"audio_bits_per_second"].toInteger();
        return read;
    }();
    return rates;
}

} // namespace

Money differenceOfAudio(const BatchPlan& plan)
{
    Money sum;
    for (const PlannedClip& clip : plan.clips)
        sum += clip.price.audioDifference;
    return sum;
}

Money priceOnTier(const BatchPlan& plan, Tier tier)
{
    Money sum;
    for (const PlannedClip& clip : plan.clips)
        sum += RateTable::shipped().estimate(tier, clip.price.audio, clip.price.seconds);
    return sum;
}

Money priceOnTier(const DraftDocument& document, Tier tier, const ContractOf& contractOf)
{
    DraftDocument other = document;
    other.draft.endpoint.tier = tier;
    other.batch.tiers.clear();
    return planBatch(other, contractOf).total();
}

qint64 expectedBytes(const PlannedClip& clip)
{
    const BitRates& rates = bitRates();
    const qint64 bits = rates.video[size_t(clip.draft.endpoint.tier)] + (clip.draft.audio ? rates.audio : 0);
    return bits / 8 * clip.price.seconds;
}

qint64 expectedBytes(const BatchPlan& plan)
{
    qint64 sum = 0;
    for (const PlannedClip& clip : plan.clips)
        sum += expectedBytes(clip);
    return sum;
}

} // namespace klapper
