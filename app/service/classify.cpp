// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/classify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

namespace klapper {

namespace {

constexpr qsizetype longestMessage = 2000;

/// A word of the error body as text, without trusting its form.
QString plainText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto key : {u"message", u"error_message", u"msg", u"detail", u"error"}) {
            if (object[QStringView(key)].isString())
                return object[QStringView(key)].toString();
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return {};
}

FieldProblem fieldProblem(const QJsonObject& item)
{
    QStringList path;
    const QJsonArray location = item[u"loc"].toArray();
    for (const QJsonValue& step : location) {
        const QString text = step.isDouble() ? QString::number(step.toInt()) : step.toString();
        if (text != u"body")
            path.append(text);
    }
    return {path.join(u'.').left(200), plainText(item).left(longestMessage)};
}

/// The HTTP status an error_code stands for: 422001 is a 422; 10001 and 400002 mean an empty balance.
int statusOfCode(int code)
{
    if (code == 10001 || code == 400002)
        return 402;
    if (code >= 100'000 && code <= 599'999)
        return code / 1000;
    return 500;
}

ErrorKind kindOfStatus(CallKind call, int status)
{
    switch (status) {
    case 401:
        return ErrorKind::NotSignedIn;
    case 402:
        return ErrorKind::NoBalance;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return call == CallKind::Submit ? ErrorKind::BadInput : ErrorKind::NotFound;
    case 408:
        return call == CallKind::Submit ? ErrorKind::OutcomeUnknown : ErrorKind::Timeout;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return ErrorKind::BadInput;
    if (call == CallKind::Submit)
        return ErrorKind::OutcomeUnknown;
    return status >= 500 ? ErrorKind::Upstream : ErrorKind::Protocol;
}

Retry retryOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSignedIn:
    case ErrorKind::Forbidden:
        return Retry::AfterToken;
    case ErrorKind::NoBalance:
        return Retry::AfterBalance;
    case ErrorKind::RateLimited:
    case ErrorKind::Upstream:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
        return Retry::Automatic;
    case ErrorKind::OutcomeUnknown:
        return Retry::ByPerson;
    default:
        return Retry::Never;
    }
}

Error make(ErrorKind kind, const RawReply& reply, const QString& detail)
{
    return Error{.kind = kind, .retry = retryOf(kind), .httpStatus = reply.httpStatus, .detail = detail};
}

/// No answer head, or one that cannot be used.
Error lost(CallKind call, const RawReply& reply)
{
    // For the paid call only what was certainly not sent is safe: no byte of the body was taken.
    if (call == CallKind::Submit && reply.bodyTaken)
        return make(ErrorKind::OutcomeUnknown, reply, QStringLiteral("the answer was lost"));
    if (reply.networkError == QNetworkReply::SslHandshakeFailedError)
        return make(ErrorKind::Tls, reply, QStringLiteral("the secure connection was refused"));
    if (reply.deadlinePassed)
        return make(ErrorKind::Timeout, reply, QStringLiteral("no answer in time"));
    return make(ErrorKind::Unreachable, reply, u"network error " % QString::number(int(reply.networkError)));
}

std::optional<QDateTime> httpDate(const QByteArray& header)
{
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                   QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return date.isValid() ? std::optional(QDateTime(date.date(), date.time(), QTimeZone::utc())) : std::nullopt;
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray& header, const QDateTime& now)
{
    using namespace std::chrono;
    constexpr milliseconds most = hours(24);
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0
                 ? std::nullopt
                 : std::optional(std::min<milliseconds>(most, milliseconds(std::min<qint64>(seconds, 86'400) * 1000)));
    const std::optional<QDateTime> date = httpDate(header);
    if (!date)
        return std::nullopt;
    return std::clamp<milliseconds>(milliseconds(now.msecsTo(*date)), 0ms, most);
}

QString serverMessage(const QJsonObject& body, QList<FieldProblem>& fields)
{
    const QJsonArray list = body[u"detail"].toArray();
    for (const QJsonValue& item : list) {
        if (fields.size() < 50)
            fields.append(fieldProblem(item.toObject()));
    }
    QString message;
    for (const auto key : {u"error_message", u"message", u"error", u"detail"}) {
        if (message.isEmpty())
            message = plainText(body[QStringView(key)]);
    }
    if (message.isEmpty() && !fields.isEmpty())
        message = fields.first().field % u": " % fields.first().message;
    return message.left(longestMessage);
}

std::optional<Error> classify(CallKind call, const RawReply& reply, const QDateTime& now, QJsonObject& object)
{
    if (reply.httpStatus == 0)
        return lost(call, reply);
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &parsing);
    object = document.object();
    const int code = object.value(u"error_code").toInt(); // operator[] would put the name in
    const bool success = reply.httpStatus >= 200 && reply.httpStatus < 300;

    if (success && code == 0) {
        const bool cut = reply.tooLarge || reply.deadlinePassed || reply.networkError != QNetworkReply::NoError;
        if (!cut && document.isObject())
            return std::nullopt;
        const QString why = reply.tooLarge ? QStringLiteral("the answer is too large")
                          : cut            ? QStringLiteral("the answer broke off")
                                           : QStringLiteral("the answer is not a JSON object");
        return make(call == CallKind::Submit ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol, reply, why);
    }

    const bool balanceCode = code == 10001 || code == 400002;
    const int status = success || balanceCode ? statusOfCode(code) : reply.httpStatus;
    Error error = make(kindOfStatus(call, status), reply,
                       u"HTTP " % QString::number(reply.httpStatus)
                           % (code ? QString(u", code " % QString::number(code)) : QString()));
    error.serverCode = code;
    error.serverMessage = serverMessage(object, error.fields);
    // A date goes by the service's clock, which it names; ours may be wrong by a day.
    error.retryAfter = parseRetryAfter(reply.retryAfter, httpDate(reply.date).value_or(now));
    return error;
}

} // namespace klapper
