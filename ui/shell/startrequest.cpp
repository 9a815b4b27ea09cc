// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startrequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace klapper {

namespace {

constexpr int version = 1;
constexpr qsizetype longestText = 8 * 1024;
constexpr qsizetype longestToken = 512;
constexpr qsizetype mostNames = 256;

/// The desktop's tokens go into its own messages, so nothing odd may be in them.
bool isToken(const QString& text)
{
    return text.size() <= longestToken
        && std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each > u' ' && each < u'\x7f'; });
}

bool isText(const QString& text) { return text.size() <= longestText && !text.contains(QChar::Null); }

QString tokenFrom(const char* variable)
{
    const QString value = qEnvironmentVariable(variable);
    return isToken(value) ? value : QString();
}

/// True and the value in `into` when the field has the type, or is missing.
bool take(const QJsonObject& json, const QString& name, bool& into)
{
    const QJsonValue value = json.value(name);
    into = value.toBool();
    return value.isUndefined() || value.isBool();
}

bool take(const QJsonObject& json, const QString& name, QString& into, bool (*allowed)(const QString&))
{
    const QJsonValue value = json.value(name);
    into = value.toString();
    return value.isUndefined() || (value.isString() && allowed(into));
}

bool take(const QJsonObject& json, const QString& name, QStringList& into)
{
    const QJsonValue value = json.value(name);
    const QJsonArray names = value.toArray();
    if (!(value.isUndefined() || value.isArray()) || names.size() > mostNames)
        return false;
    for (const QJsonValue& each : names) {
        if (!each.isString() || !isText(each.toString()))
            return false;
        into.append(each.toString());
    }
    return true;
}

} // namespace

StartRequest StartRequest::ofThisProcess()
{
    StartRequest request;
    request.ownService =
        !qEnvironmentVariableIsEmpty("RUNCOMFY_TOKEN") || qEnvironmentVariableIsSet("RUNCOMFY_MODEL_API_BASE");
    request.folder = QDir::currentPath();
    request.waylandToken = tokenFrom("XDG_ACTIVATION_TOKEN");
    request.startupId = tokenFrom("DESKTOP_STARTUP_ID");
    return request;
}

QByteArray StartRequest::toMessage() const
{
    const QJsonObject json{
        {QStringLiteral("klapper"), version},        {QStringLiteral("practice"), practice},
        {QStringLiteral("own_service"), ownService}, {QStringLiteral("open"), QJsonArray::fromStringList(open)},
        {QStringLiteral("folder"), folder},          {QStringLiteral("wayland_token"), waylandToken},
        {QStringLiteral("startup_id"), startupId}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::fromMessage(const QByteArray& message)
{
    if (message.size() > longestMessage)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(message).object();
    if (json.value(QStringLiteral("klapper")) != QJsonValue(version))
        return {};
    StartRequest request;
    const bool understood = take(json, QStringLiteral("practice"), request.practice)
                         && take(json, QStringLiteral("own_service"), request.ownService)
                         && take(json, QStringLiteral("open"), request.open)
                         && take(json, QStringLiteral("folder"), request.folder, isText)
                         && take(json, QStringLiteral("wayland_token"), request.waylandToken, isToken)
                         && take(json, QStringLiteral("startup_id"), request.startupId, isToken);
    return understood ? std::optional(request) : std::nullopt;
}

} // namespace klapper
