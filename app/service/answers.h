// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace klapper {

/// What the service says a request is doing.
enum class RemotePhase { Queued, Running, Completed, Failed, Cancelled };

struct SubmitAnswer
{
    QString requestId;
};

struct StatusAnswer
{
    RemotePhase phase = RemotePhase::Running;
    QString word; ///< as sent, cut to 100 characters
    std::optional<int> queuePosition;
};

struct ResultAnswer
{
    RemotePhase phase = RemotePhase::Running;
    QString word;
    QStringList urls;          ///< every http(s) string of `output` in document order, once each; not yet checked
    std::optional<Money> cost; ///< nothing when missing: it can come late
    QString failure;           ///< why it failed, foreign plain text
    QDateTime createdAt;
    QDateTime finishedAt;
    QJsonObject raw;
};

enum class CancelOutcome { Cancelled, Requested, NotCancellable, Unclear };

struct CancelAnswer
{
    CancelOutcome outcome = CancelOutcome::Unclear;
    QString word;
};

/// An id that can stand in a URL: [A-Za-z0-9_-]{1,128}.
bool isRequestId(QStringView id);
/// Words of any case and of either spelling; an unknown word is Running, because it is not an end.
RemotePhase phaseOfWord(QStringView word);

/// Each reads the JSON object of a usable answer; Error Protocol when it is not what the call promises.
Result<SubmitAnswer> readSubmit(const QJsonObject& body);
Result<StatusAnswer> readStatus(const QJsonObject& body);
/// @param bytes the same body as it came: a QJsonObject does not keep the order of its members
Result<ResultAnswer> readResult(const QJsonObject& body, const QByteArray& bytes);
CancelAnswer readCancel(const QJsonObject& body);

/// Every http(s) string below the member `output` of a JSON object, in document order, once each.
QStringList outputUrls(const QByteArray& json);

} // namespace klapper
