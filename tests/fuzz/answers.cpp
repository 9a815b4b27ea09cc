// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The judge of answers and the readers of their bodies.
// Steering: the HTTP status and any of the words below, for example "503 submit taken"; then "|" and a Retry-After.
#include "app/service/answers.h"
#include "app/service/classify.h"
#include "tests/fuzz/property.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace klapper;
using fuzz::require;

namespace {

CallKind callIn(const QList<QByteArray>& words)
{
    if (words.contains("submit"))
        return CallKind::Submit;
    return words.contains("catalog") ? CallKind::Catalog : CallKind::Request;
}

RawReply replyOf(const fuzz::Input& input)
{
    const qsizetype bar = input.steering.indexOf('|');
    const QList<QByteArray> words = input.steering.left(bar < 0 ? input.steering.size() : bar).split(' ');
    RawReply reply;
    reply.httpStatus = qBound(0, words.first().toInt(), 999);
    reply.body = input.material;
    reply.retryAfter = bar < 0 ? QByteArray() : input.steering.mid(bar + 1);
    reply.bodyTaken = words.contains("taken");
    reply.tooLarge = words.contains("large");
    reply.deadlinePassed = words.contains("late");
    if (words.contains("broken"))
        reply.networkError = QNetworkReply::RemoteHostClosedError;
    if (words.contains("tls"))
        reply.networkError = QNetworkReply::SslHandshakeFailedError;
    return reply;
}

void checkError(CallKind call, const RawReply& reply, const Error& error)
{
    require(error.serverMessage.size() <= 2000, "the service's words are cut");
    require(error.fields.size() <= 50, "the list of fields is cut");
    for (const FieldProblem& problem : error.fields)
        require(problem.field.size() <= 200 && problem.message.size() <= 2000, "each field is cut");
    if (error.retryAfter) {
        require(*error.retryAfter >= std::chrono::milliseconds(0) && *error.retryAfter <= std::chrono::hours(24),
                "Retry-After is between now and a day");
    }
    if (call != CallKind::Submit) {
        require(error.kind != ErrorKind::OutcomeUnknown, "only a paid call can have an unknown outcome");
        return;
    }
    const bool answered = reply.httpStatus != 0;
    if (answered || reply.bodyTaken) {
        require(error.retry != Retry::Automatic || error.kind == ErrorKind::RateLimited,
                "a paid call that may have arrived is asked again only after a refusal for rate");
    }
    if (reply.httpStatus >= 500 || (!answered && reply.bodyTaken)) {
        const bool balance = error.serverCode == 10001 || error.serverCode == 400002;
        require(error.kind == ErrorKind::OutcomeUnknown || balance, "a paid call without a usable answer is unknown");
    }
}

void collect(const QJsonValue& value, QStringList& urls)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive))
            urls.append(text);
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        collect(item, urls);
    const QJsonObject members = value.toObject();
    for (const QJsonValue& member : members)
        collect(member, urls);
}

void checkResult(const QJsonObject& body, const QByteArray& bytes)
{
    const Result<ResultAnswer> result = readResult(body, bytes);
    if (!result)
        return;
    require(result->urls.size() <= 100, "links are counted");
    require(QSet<QString>(result->urls.begin(), result->urls.end()).size() == result->urls.size(), "each link once");
    for (const QString& url : result->urls) {
        require(url.startsWith(u"http://", Qt::CaseInsensitive) || url.startsWith(u"https://", Qt::CaseInsensitive),
                "links are http(s)");
    }
    QStringList known;
    collect(body[u"output"], known);
    for (const QString& url : known)
        require(result->urls.contains(url) || result->urls.size() == 100, "no link of the output is lost");
    require(!result->cost || body[u"cost"].isDouble(), "a cost is never guessed");
    require(result->word.size() <= 100 && result->failure.size() <= 2000, "foreign text is cut");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const CallKind call = callIn(input.steering.split(' '));
    const RawReply reply = replyOf(input);
    QJsonObject object;
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
    const std::optional<Error> error = classify(call, reply, now, object);
    if (error) {
        checkError(call, reply, *error);
    } else {
        require(reply.httpStatus >= 200 && reply.httpStatus < 300, "only a 2xx is usable");
        require(!reply.tooLarge && !reply.deadlinePassed && reply.networkError == QNetworkReply::NoError,
                "only a whole answer is usable");
        require(QJsonDocument::fromJson(reply.body).isObject(), "only an object is usable");
    }

    // What comes next reads objects of usable answers; here every object, whatever the judge said.
    if (const auto submitted = readSubmit(object))
        require(isRequestId(submitted->requestId), "an id can stand in an address");
    if (const auto status = readStatus(object)) {
        require(status->word.size() <= 100, "the status word is cut");
        require(status->queuePosition.value_or(0) >= 0, "a queue position is not negative");
    }
    require(readCancel(object).word.size() <= 100, "the outcome's word is cut");
    checkResult(object, reply.body);
    return 0;
}
