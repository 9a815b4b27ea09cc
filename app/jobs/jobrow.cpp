// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobrow.h"

#include "app/jobs/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>
#include <QTimeZone>
#include <QVariant>

namespace klapper {

namespace {

QVariant orNull(bool present, const QVariant& value)
{
    return present ? value : QVariant(QMetaType::fromType<qint64>());
}

QVariant timeValue(const QDateTime& time) { return orNull(time.isValid(), time.toMSecsSinceEpoch()); }

QDateTime timeAt(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectAt(const QVariant& value) { return QJsonDocument::fromJson(value.toString().toUtf8()).object(); }

QList<JobState> statesThat(bool (*are)(JobState))
{
    QList<JobState> states;
    for (int state = int(JobState::Held); state <= int(JobState::Expired); ++state) {
        if (are(JobState(state)))
            states.append(JobState(state));
    }
    return states;
}

QString cancelWord(CancelState state)
{
    switch (state) {
    case CancelState::None:
        return {};
    case CancelState::Asked:
        return QStringLiteral("asked");
    case CancelState::NotCancellable:
        return QStringLiteral("not_cancellable");
    case CancelState::Unanswered:
        return QStringLiteral("unanswered");
    }
    Q_UNREACHABLE();
}

CancelState cancelFromWord(const QString& word)
{
    for (const CancelState state : {CancelState::Asked, CancelState::NotCancellable, CancelState::Unanswered}) {
        if (cancelWord(state) == word)
            return state;
    }
    return CancelState::None;
}

} // namespace

QJsonObject errorToJson(const Error& error)
{
    QJsonArray fields;
    for (const FieldProblem& problem : error.fields)
        fields.append(
            QJsonObject{{QStringLiteral("field"), problem.field}, {QStringLiteral("message"), problem.message}});
    QJsonObject json{{QStringLiteral("kind"), errorKindWord(error.kind)}};
    const auto add = [&json](const QString& key, const QJsonValue& value, bool present) {
        if (present)
            json.insert(key, value);
    };
    add(QStringLiteral("retry"), int(error.retry), error.retry != Retry::Never);
    add(QStringLiteral("http_status"), error.httpStatus, error.httpStatus != 0);
    add(QStringLiteral("error_code"), error.serverCode, error.serverCode != 0);
    add(QStringLiteral("request_id"), error.requestId, !error.requestId.isEmpty());
    add(QStringLiteral("message"), error.serverMessage, !error.serverMessage.isEmpty());
    add(QStringLiteral("detail"), error.detail, !error.detail.isEmpty());
    add(QStringLiteral("fields"), fields, !fields.isEmpty());
    return json;
}

Error errorFromJson(const QJsonObject& json)
{
    Error error;
    error.kind = errorKindFromWord(json[u"kind"].toString()).value_or(ErrorKind::Protocol);
    error.retry = Retry(std::clamp(json[u"retry"].toInt(), 0, int(Retry::ByPerson)));
    error.httpStatus = json[u"http_status"].toInt();
    error.serverCode = json[u"error_code"].toInt();
    error.requestId = json[u"request_id"].toString();
    error.serverMessage = json[u"message"].toString();
    error.detail = json[u"detail"].toString();
    const QJsonArray fields = json[u"fields"].toArray();
    for (const QJsonValue& value : fields)
        error.fields.append({value[u"field"].toString(), value[u"message"].toString()});
    return error;
}

QString wordsOf(const QList<JobState>& states)
{
    QStringList words;
    for (const JobState state : states)
        words.append(u'\'' % jobStateWord(state) % u'\'');
    return words.join(u',');
}

QList<JobState> unfinishedStates()
{
    return statesThat([](JobState state) { return !isFinished(state); });
}

QList<JobState> finishedStates() { return statesThat(isFinished); }

QVariantMap jobToRow(const Job& job)
{
    return {
        {QStringLiteral(":id"), job.id},
        {QStringLiteral(":state"), jobStateWord(job.state)},
        {QStringLiteral(":draft"), compact(job.draft.toJson())},
        {QStringLiteral(":contract_source"),
         job.contractSource == ContractSource::Live ? QStringLiteral("live") : QStringLiteral("documented")},
        {QStringLiteral(":contract_date"), boundText(job.contractDate.toString(Qt::ISODate))},
        {QStringLiteral(":body"), job.body.isNull() ? QByteArray("") : job.body},
        {QStringLiteral(":estimate"), job.estimate.micros()},
        {QStringLiteral(":cost"), orNull(job.cost.has_value(), job.cost.value_or(Money()).micros())},
        {QStringLiteral(":request_id"), orNull(!job.requestId.isEmpty(), job.requestId)},
        {QStringLiteral(":remote_word"), job.remoteWord},
        {QStringLiteral(":queue_position"), orNull(job.queuePosition.has_value(), job.queuePosition.value_or(0))},
        {QStringLiteral(":cancel"), cancelWord(job.cancel)},
        {QStringLiteral(":error"), job.error ? compact(errorToJson(*job.error)) : QString()},
        {QStringLiteral(":folder"), boundText(job.folder)},
        {QStringLiteral(":wants_file"), job.wantsFile},
        {QStringLiteral(":created_at"), timeValue(job.createdAt)},
        {QStringLiteral(":submitted_at"), timeValue(job.submittedAt)},
        {QStringLiteral(":accepted_at"), timeValue(job.acceptedAt)},
        {QStringLiteral(":finished_at"), timeValue(job.finishedAt)},
        {QStringLiteral(":last_contact"), timeValue(job.lastContact)},
        {QStringLiteral(":not_before"), timeValue(job.notBefore)},
        {QStringLiteral(":owner"), boundText(job.owner)},
        {QStringLiteral(":parent_id"), job.parentId},
        {QStringLiteral(":paused"), job.paused},
        {QStringLiteral(":origin"),
         job.origin == JobOrigin::CommandLine ? QStringLiteral("command_line") : QStringLiteral("window")},
        {QStringLiteral(":rank"), job.rank},
        {QStringLiteral(":batch"), boundText(job.batchId)},
        {QStringLiteral(":part"), job.batchPart},
        {QStringLiteral(":parts"), job.batchParts},
        {QStringLiteral(":awaits_frame"), job.awaitsFrame},
        {QStringLiteral(":relation"), boundText(jobRelationWord(job.relation))},
    };
}

Job jobFromRow(const QSqlQuery& row)
{
    const QSqlRecord record = row.record(); // once: asking by name looks through it
    return jobFromValues([&record](const char* column) { return record.value(QLatin1String(column)); });
}

Job jobFromValues(const std::function<QVariant(const char* column)>& at)
{
    Job job;
    job.id = at("id").toString();
    job.state = jobStateFromWord(at("state").toString()).value_or(JobState::Unknown);
    job.draft = RequestDraft::fromJson(objectAt(at("draft")));
    job.contractSource =
        at("contract_source").toString() == u"live" ? ContractSource::Live : ContractSource::Documented;
    job.contractDate = QDate::fromString(at("contract_date").toString(), Qt::ISODate);
    job.body = at("body").toByteArray();
    job.estimate = Money::fromMicros(at("estimate").toLongLong());
    if (const QVariant cost = at("cost"); !cost.isNull())
        job.cost = Money::fromMicros(cost.toLongLong());
    job.requestId = at("request_id").toString();
    job.remoteWord = at("remote_word").toString();
    if (const QVariant position = at("queue_position"); !position.isNull())
        job.queuePosition = position.toInt();
    job.cancel = cancelFromWord(at("cancel").toString());
    if (const QJsonObject error = objectAt(at("error")); !error.isEmpty())
        job.error = errorFromJson(error);
    job.folder = at("folder").toString();
    job.wantsFile = at("wants_file").toBool();
    job.createdAt = timeAt(at("created_at"));
    job.submittedAt = timeAt(at("submitted_at"));
    job.acceptedAt = timeAt(at("accepted_at"));
    job.finishedAt = timeAt(at("finished_at"));
    job.lastContact = timeAt(at("last_contact"));
    job.notBefore = timeAt(at("not_before"));
    job.owner = at("owner").toString();
    job.parentId = at("parent_id").toString();
    job.paused = at("paused").toBool();
    job.origin = at("origin").toString() == u"command_line" ? JobOrigin::CommandLine : JobOrigin::Window;
    job.rank = at("rank").toDouble();
    job.batchId = at("batch").toString();
    job.batchPart = at("part").toInt();
    job.awaitsFrame = at("awaits_frame").toBool();
    job.relation = jobRelationFromWord(at("relation").toString()).value_or(JobRelation::None);
    job.batchParts = std::max(1, at("parts").toInt()); // a row of an earlier version lacks it
    return job;
}

} // namespace klapper
