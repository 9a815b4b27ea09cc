// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/bookedrequest.h"

#include <algorithm>
#include <array>

namespace klapper::practice {

namespace {

constexpr std::array phases{Phase::Queued, Phase::Rendering, Phase::Completed, Phase::Failed, Phase::Cancelled};

Phase phaseFrom(const QString& word)
{
    const auto it = std::find_if(phases.begin(), phases.end(), [&](Phase p) { return phaseWord(p) == word; });
    return it == phases.end() ? Phase::Failed : *it;
}

} // namespace

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Queued:
        return QStringLiteral("in_queue");
    case Phase::Rendering:
        return QStringLiteral("in_progress");
    case Phase::Completed:
        return QStringLiteral("completed");
    case Phase::Failed:
        return QStringLiteral("failed");
    case Phase::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QJsonObject BookedRequest::toJson() const
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("model_id"), endpoint.modelId()},
            {QStringLiteral("input"), input},
            {QStringLiteral("look"), static_cast<qint64>(look)},
            {QStringLiteral("phase"), phaseWord(phase)},
            {QStringLiteral("created_at"), createdAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("finished_at"), finishedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("estimate_micros"), estimateMicros},
            {QStringLiteral("cost_micros"), costMicros},
            {QStringLiteral("error"), error},
            {QStringLiteral("forced"), forced},
            {QStringLiteral("dropped"), dropped}};
}

BookedRequest BookedRequest::fromJson(const QJsonObject& json)
{
    BookedRequest request;
    request.id = json.value(u"id").toString();
    request.endpoint = Endpoint::fromModelId(json.value(u"model_id").toString()).value_or(Endpoint());
    request.input = json.value(u"input").toObject();
    request.look = static_cast<quint32>(json.value(u"look").toInteger());
    request.phase = phaseFrom(json.value(u"phase").toString());
    request.createdAt = QDateTime::fromString(json.value(u"created_at").toString(), Qt::ISODateWithMs);
    request.finishedAt = QDateTime::fromString(json.value(u"finished_at").toString(), Qt::ISODateWithMs);
    request.estimateMicros = json.value(u"estimate_micros").toInteger();
    request.costMicros = json.value(u"cost_micros").toInteger();
    request.error = json.value(u"error").toString();
    request.forced = json.value(u"forced").toObject();
    request.dropped = json.value(u"dropped").toBool();
    if (request.phase == Phase::Rendering)
        request.phase = Phase::Queued;
    return request;
}

} // namespace klapper::practice
