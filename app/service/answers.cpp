// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/answers.h"

#include "app/service/classify.h"

namespace klapper {

namespace {

constexpr qsizetype longestWord = 100;

Error notPromised(const QString& detail)
{
    return Error{.kind = ErrorKind::Protocol, .retry = Retry::Automatic, .detail = detail};
}

QDateTime timeAt(const QJsonObject& body, QStringView key)
{
    return QDateTime::fromString(body[key].toString().left(64), Qt::ISODateWithMs).toUTC();
}

} // namespace

bool isRequestId(QStringView id)
{
    if (id.isEmpty() || id.size() > 128)
        return false;
    return std::all_of(id.begin(), id.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_'
            || u == u'-';
    });
}

RemotePhase phaseOfWord(QStringView word)
{
    const auto is = [word](std::initializer_list<QLatin1StringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [word](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
    };
    using L = QLatin1StringView;
    if (is({L("in_queue"), L("pending"), L("waiting"), L("queued")}))
        return RemotePhase::Queued;
    if (is({L("completed"), L("succeeded")}))
        return RemotePhase::Completed;
    if (is({L("failed")}))
        return RemotePhase::Failed;
    if (is({L("cancelled"), L("canceled")}))
        return RemotePhase::Cancelled;
    return RemotePhase::Running;
}

Result<SubmitAnswer> readSubmit(const QJsonObject& body)
{
    const QString id = body[u"request_id"].toString();
    if (!isRequestId(id))
        return notPromised(QStringLiteral("the answer has no usable request_id"));
    return SubmitAnswer{id};
}

Result<StatusAnswer> readStatus(const QJsonObject& body)
{
    const QJsonValue word = body[u"status"];
    if (!word.isString() && !word.isNull())
        return notPromised(QStringLiteral("the answer has no status"));
    StatusAnswer answer;
    answer.word = word.toString().left(longestWord);
    answer.phase = phaseOfWord(answer.word);
    const QJsonValue position = body[u"queue_position"];
    if (position.isDouble() && position.toDouble() >= 0 && position.toDouble() < 1e9)
        answer.queuePosition = int(position.toDouble());
    return answer;
}

Result<ResultAnswer> readResult(const QJsonObject& body, const QByteArray& bytes)
{
    const Result<StatusAnswer> status = readStatus(body);
    const bool hasOutput = body[u"output"].isObject() || body[u"output"].isArray() || body[u"output"].isString();
    if (!status && !hasOutput)
        return status.error();
    ResultAnswer answer;
    // Some answers carry the output alone: an output is a completed request.
    answer.word = status ? status->word : QStringLiteral("completed");
    answer.phase = phaseOfWord(answer.word);
    answer.urls = outputUrls(bytes);
    if (body[u"cost"].toDouble(-1) >= 0) // what is below zero is no price, and would make room under the caps
        answer.cost = Money::fromDollars(body[u"cost"].toDouble());
    QList<FieldProblem> fields;
    answer.failure = serverMessage(body, fields);
    answer.createdAt = timeAt(body, u"created_at");
    answer.finishedAt = timeAt(body, u"finished_at");
    answer.raw = body;
    return answer;
}

CancelAnswer readCancel(const QJsonObject& body)
{
    CancelAnswer answer;
    answer.word = body[u"outcome"].toString(body[u"status"].toString()).left(longestWord);
    const QString word = answer.word.toLower();
    if (word == u"cancelled" || word == u"canceled")
        answer.outcome = CancelOutcome::Cancelled;
    else if (word == u"cancellation_requested")
        answer.outcome = CancelOutcome::Requested;
    else if (word == u"not_cancellable")
        answer.outcome = CancelOutcome::NotCancellable;
    return answer;
}

} // namespace klapper
