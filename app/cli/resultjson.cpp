// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resultjson.h"

#include "app/jobs/jobrow.h"

#include <QJsonArray>
#include <QTimer>

namespace klapper::cli {

namespace {

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue dollars(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->toDecimal().toDouble()) : QJsonValue();
}

} // namespace

QString statusWord(RemotePhase phase, const QString& word)
{
    switch (phase) {
    case RemotePhase::Queued:
        return QStringLiteral("in_queue");
    case RemotePhase::Completed:
        return QStringLiteral("completed");
    case RemotePhase::Failed:
        return QStringLiteral("failed");
    case RemotePhase::Cancelled:
        return QStringLiteral("cancelled");
    case RemotePhase::Running:
        break;
    }
    const QString low = word.toLower();
    const bool usual = low.isEmpty() || low == u"processing" || low == u"starting" || low == u"in_progress";
    return usual ? QStringLiteral("in_progress") : word;
}

QString statusWord(const Job& job)
{
    switch (job.state) {
    case JobState::Held:
    case JobState::Waiting:
        return QStringLiteral("not_sent");
    case JobState::Submitting:
    case JobState::Unknown:
        return QStringLiteral("unknown");
    case JobState::InQueue:
        return QStringLiteral("in_queue");
    case JobState::Rendering:
        return statusWord(RemotePhase::Running, job.remoteWord);
    case JobState::Unreachable:
        return job.remoteWord.isEmpty() ? QStringLiteral("in_queue")
                                        : statusWord(phaseOfWord(job.remoteWord), job.remoteWord);
    case JobState::Downloading:
    case JobState::Done:
    case JobState::DoneNoFile:
        return QStringLiteral("completed");
    case JobState::Cancelled:
        return QStringLiteral("cancelled");
    case JobState::Failed:
        return QStringLiteral("failed");
    case JobState::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

QJsonObject resultJson(const Job& job, const std::optional<ResultAnswer>& answer)
{
    QJsonArray files;
    for (const JobOutput& output : job.outputs)
        files.append(output.path);
    QJsonObject json{
        {QStringLiteral("request_id"), textOrNull(job.requestId)},
        {QStringLiteral("model_id"), job.draft.endpoint.modelId()},
        {QStringLiteral("status"), answer ? statusWord(answer->phase, answer->word) : statusWord(job)},
        {QStringLiteral("output"), answer ? answer->raw[u"output"] : QJsonValue()},
        {QStringLiteral("cost"), dollars(answer && answer->cost ? answer->cost : job.cost)},
        {QStringLiteral("estimate_usd"), job.body.isEmpty() ? QJsonValue() : QJsonValue(job.estimate.toDecimal())},
        {QStringLiteral("files"), files},
        {QStringLiteral("job_id"), job.body.isEmpty() ? QJsonValue() : QJsonValue(job.id)},
    };
    if (json[u"output"].isUndefined())
        json.insert(u"output", QJsonValue());
    if (job.error)
        json.insert(u"error", errorToJson(*job.error));
    return json;
}

QJsonObject withOutput(QJsonObject result)
{
    const QJsonObject output = result[u"output"].toObject();
    for (auto it = output.begin(); it != output.end(); ++it) {
        if (!result.contains(it.key()))
            result.insert(it.key(), it.value());
    }
    return result;
}

void askResult(ModelApi& api, const QString& requestId, QObject* context,
               const std::function<void(const std::optional<ResultAnswer>&)>& done)
{
    api.result(requestId, context, [&api, requestId, context, done](const Result<ResultAnswer>& first) {
        if (first)
            return done(*first);
        QTimer::singleShot(std::chrono::seconds(1), context, [&api, requestId, context, done] {
            api.result(requestId, context, [done](const Result<ResultAnswer>& second) {
                done(second ? std::optional(*second) : std::nullopt);
            });
        });
    });
}

} // namespace klapper::cli
