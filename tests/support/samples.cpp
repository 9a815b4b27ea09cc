// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"

#include "app/contract/livecontract.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace klapper::test {

QJsonObject liveModel(Endpoint endpoint)
{
    QFile file(QStringLiteral(KLAPPER_SOURCE_DIR "/resources/practice/live-2026-09.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample of the live contract is missing");
    const QJsonArray models = QJsonDocument::fromJson(file.readAll())[u"models"].toArray();
    for (const QJsonValue& model : models) {
        if (model[u"model_id"].toString() == endpoint.modelId())
            return model.toObject();
    }
    qFatal("the sample lacks an endpoint");
}

Contract liveContractOf(Endpoint endpoint)
{
    const auto contract = liveContract(endpoint, liveModel(endpoint), QDate(2026, 9, 1));
    if (!contract)
        qFatal("%s", qPrintable(contract.error().detail));
    return *contract;
}

RequestDraft fullDraft(Endpoint endpoint)
{
    RequestDraft draft;
    draft.endpoint = endpoint;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    draft.firstFrame = QStringLiteral("https://images.example.com/first.png");
    draft.lastFrame = QStringLiteral("https://images.example.com/last.png");
    draft.negative = QStringLiteral("blur, text");
    draft.seconds = 8;
    draft.aspect = QStringLiteral("9:16");
    draft.guidance = 0.7;
    draft.seed = 42;
    return draft;
}

} // namespace klapper::test
