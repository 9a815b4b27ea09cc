// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/routes.h"

#include <QJsonDocument>

namespace klapper::practice {

namespace {

bool needsToken(CallKind kind)
{
    switch (kind) {
    case CallKind::Submit:
    case CallKind::Status:
    case CallKind::Result:
    case CallKind::Cancel:
    case CallKind::Model:
    case CallKind::Balance:
    case CallKind::Control:
        return true;
    case CallKind::File:
    case CallKind::SignIn: // "who am I" checks for itself
    case CallKind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

Answer statusFault(const Fault& fault)
{
    const int code = fault.code ? fault.code : 503;
    Answer answer = errorAnswer(code, code * 1000 + 1, QStringLiteral("Played by the practice service"));
    if (!fault.body.isEmpty()) {
        answer.body = fault.body;
        answer.contentType = fault.contentType;
    }
    return answer;
}

} // namespace

QString Desk::clipPath(const QString& requestId) const { return clipFolder % u'/' % requestId % u".mp4"; }

CallKind kindOf(const QByteArray& method, const QString& path)
{
    if (path.startsWith(u"/control"))
        return CallKind::Control;
    if (path.startsWith(u"/v1/models"))
        return method == "POST" ? CallKind::Submit : CallKind::Model;
    if (path.startsWith(u"/v1/requests/")) {
        if (path.endsWith(u"/status"))
            return CallKind::Status;
        if (path.endsWith(u"/result"))
            return CallKind::Result;
        if (path.endsWith(u"/cancel"))
            return CallKind::Cancel;
    }
    if (path == u"/prod/v2/balance")
        return CallKind::Balance;
    if (path.startsWith(u"/api/"))
        return CallKind::SignIn;
    if (path.startsWith(u"/files/"))
        return CallKind::File;
    return CallKind::Other;
}

Answer answerTo(const Call& call, Desk& desk, const std::optional<Fault>& fault)
{
    if (needsToken(call.kind) && !call.tokenOk)
        return errorAnswer(401, 401001, QStringLiteral("Invalid or missing API token"));
    switch (call.kind) {
    case CallKind::Submit:
    case CallKind::Model:
        return modelAnswer(call, desk);
    case CallKind::Status:
    case CallKind::Result:
    case CallKind::Cancel:
        return requestAnswer(call, desk);
    case CallKind::Balance:
    case CallKind::SignIn:
        return accountAnswer(call, desk);
    case CallKind::File:
        return fileAnswer(call, desk, fault);
    case CallKind::Control:
        return controlAnswer(call, desk);
    case CallKind::Other:
        return call.path == u"/verify" ? accountAnswer(call, desk)
                                       : errorAnswer(404, 404001, QStringLiteral("Not found"));
    }
    Q_UNREACHABLE();
}

Answer spoilt(Answer answer, const Fault& fault)
{
    switch (fault.action) {
    case FaultAction::Delay:
    case FaultAction::NoRange:
    case FaultAction::NewEtag:
        break;
    case FaultAction::Status:
        answer = statusFault(fault);
        break;
    case FaultAction::Close:
        answer.hangUp = true;
        break;
    case FaultAction::Garbage:
        answer = Answer{.body = QByteArrayLiteral("\x89\xff\x00<<<{\"request_id\": not json")};
        break;
    case FaultAction::Empty:
        answer = Answer{};
        break;
    case FaultAction::Truncate: {
        const qint64 whole = answer.file ? answer.file->length : answer.body.size();
        answer.cutAfter = fault.afterBytes >= 0 ? fault.afterBytes : whole / 2;
        break;
    }
    case FaultAction::Redirect:
        answer = Answer{.status = fault.code ? fault.code : 307, .headers = {{"Location", fault.location}}};
        break;
    case FaultAction::Body:
        answer = Answer{.status = fault.code ? fault.code : 200, .contentType = fault.contentType, .body = fault.body};
        break;
    case FaultAction::Drip:
        answer.bytesPerSecond = fault.bytesPerSecond;
        break;
    }
    if (!fault.retryAfter.isEmpty())
        answer.headers.emplace_back("Retry-After", fault.retryAfter);
    return answer;
}

Answer jsonAnswer(const QJsonObject& object, int status)
{
    return Answer{.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer errorAnswer(int status, int code, const QString& message)
{
    return jsonAnswer({{QStringLiteral("error_code"), code}, {QStringLiteral("message"), message}}, status);
}

std::optional<QJsonObject> objectIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace klapper::practice
