// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faultqueue.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace klapper::practice {

namespace {

constexpr std::array callKinds{CallKind::Submit, CallKind::Status, CallKind::Result,  CallKind::Cancel,
                               CallKind::Model,  CallKind::File,   CallKind::Balance, CallKind::SignIn};

constexpr std::array<std::pair<QStringView, FaultAction>, 11> actions{{
    {u"status", FaultAction::Status},
    {u"delay", FaultAction::Delay},
    {u"close", FaultAction::Close},
    {u"garbage", FaultAction::Garbage},
    {u"empty", FaultAction::Empty},
    {u"truncate", FaultAction::Truncate},
    {u"redirect", FaultAction::Redirect},
    {u"body", FaultAction::Body},
    {u"no_range", FaultAction::NoRange},
    {u"new_etag", FaultAction::NewEtag},
    {u"drip", FaultAction::Drip},
}};

/// A string stands for its bytes, anything else for its JSON.
QByteArray bytesOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return {};
}

} // namespace

QString callKindWord(CallKind kind)
{
    switch (kind) {
    case CallKind::Submit:
        return QStringLiteral("submit");
    case CallKind::Status:
        return QStringLiteral("status");
    case CallKind::Result:
        return QStringLiteral("result");
    case CallKind::Cancel:
        return QStringLiteral("cancel");
    case CallKind::Model:
        return QStringLiteral("model");
    case CallKind::File:
        return QStringLiteral("file");
    case CallKind::Balance:
        return QStringLiteral("balance");
    case CallKind::SignIn:
        return QStringLiteral("signin");
    case CallKind::Control:
        return QStringLiteral("control");
    case CallKind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString faultActionWord(FaultAction action)
{
    const auto it = std::find_if(actions.begin(), actions.end(), [&](const auto& a) { return a.second == action; });
    return it->first.toString();
}

bool Fault::letsThrough(CallKind kind) const
{
    switch (action) {
    case FaultAction::Delay:
    case FaultAction::Truncate:
    case FaultAction::NoRange:
    case FaultAction::NewEtag:
    case FaultAction::Drip:
        return true; // it is the true answer that suffers
    case FaultAction::Status:
    case FaultAction::Close:
    case FaultAction::Garbage:
    case FaultAction::Empty:
    case FaultAction::Redirect:
    case FaultAction::Body:
        return kind == CallKind::Submit && accept;
    }
    Q_UNREACHABLE();
}

std::optional<Fault> FaultQueue::parse(const QJsonObject& json, QString& problem)
{
    Fault fault;
    fault.match = json.value(u"match").toString(QStringLiteral("any"));
    const bool known = fault.match == u"any" || std::any_of(callKinds.begin(), callKinds.end(), [&](CallKind kind) {
                           return callKindWord(kind) == fault.match;
                       });
    const QString word = json.value(u"action").toString();
    const auto action = std::find_if(actions.begin(), actions.end(), [&](const auto& a) { return a.first == word; });
    if (!known || action == actions.end()) {
        problem = known ? QStringLiteral("unknown action") : QStringLiteral("unknown match");
        return std::nullopt;
    }
    fault.action = action->second;
    fault.times = static_cast<int>(json.value(u"times").toInteger(1));
    fault.code = static_cast<int>(json.value(u"code").toInteger());
    const QJsonValue after = json.value(u"retry_after");
    fault.retryAfter = after.isDouble() ? QByteArray::number(after.toInteger()) : after.toString().toLatin1();
    fault.delay = std::chrono::milliseconds(json.value(u"delay_ms").toInteger());
    fault.afterBytes = json.value(u"after_bytes").toInteger(-1);
    fault.bytesPerSecond = std::max<qint64>(1, json.value(u"bytes_per_second").toInteger(1));
    fault.body = bytesOf(json.value(u"body"));
    fault.contentType = json.value(u"content_type").toString(QStringLiteral("application/json")).toLatin1();
    fault.location = json.value(u"location").toString().toUtf8();
    fault.accept = json.value(u"accept").toBool();
    return fault;
}

void FaultQueue::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append(std::move(fault));
}

std::optional<Fault> FaultQueue::take(CallKind kind)
{
    if (kind == CallKind::Control)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (it->match != u"any" && it->match != callKindWord(kind))
            continue;
        const Fault fault = *it;
        if (it->times > 0 && --it->times == 0)
            m_faults.erase(it);
        return fault;
    }
    return std::nullopt;
}

void FaultQueue::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

int FaultQueue::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_faults.size());
}

} // namespace klapper::practice
