// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/faultqueue.h"
#include "app/practice/practiceservice.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace klapper::practice {

class Catalog;
class People;
class RequestBook;
class RequestLog;
class SignIn;

/// A call as the routes see it; nothing of the HTTP library.
struct Call
{
    QByteArray method; ///< HEAD arrives as HEAD
    QString path;      ///< percent-decoded, without the query
    QHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    CallKind kind = CallKind::Other;
    bool hasToken = false;
    bool tokenOk = false;
    QString person; ///< id of the one whose token it is
};

/// A part of a file on disk, streamed, never loaded whole.
struct FilePart
{
    QString path;
    qint64 from = 0;
    qint64 length = 0;
};

struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    std::optional<FilePart> file = {}; ///< instead of body
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};

    // What a fault makes of it.
    bool hangUp = false;       ///< no answer
    qint64 cutAfter = -1;      ///< bytes of the body, then the connection ends
    qint64 bytesPerSecond = 0; ///< 0: as quick as it goes
};

/// What the routes work on; all of it may be used from any thread.
struct Desk
{
    const Catalog& catalog;
    RequestBook& book;
    FaultQueue& faults;
    RequestLog& log;
    SignIn& signIn;
    People& people;
    PracticeAddress address;
    QString clipFolder;
    QString imageFolder; ///< images that requests brought along

    QString clipPath(const QString& requestId) const;
};

CallKind kindOf(const QByteArray& method, const QString& path);
/// The service's true answer. `fault` only matters to the file route, which some faults change from within.
Answer answerTo(const Call& call, Desk& desk, const std::optional<Fault>& fault);
/// What `fault` makes of an answer.
Answer spoilt(Answer answer, const Fault& fault);

Answer modelAnswer(const Call& call, Desk& desk);   ///< /v1/models…
Answer requestAnswer(const Call& call, Desk& desk); ///< /v1/requests…
Answer accountAnswer(const Call& call, Desk& desk); ///< /api…, /verify, /prod/v2/balance
Answer fileAnswer(const Call& call, Desk& desk, const std::optional<Fault>& fault); ///< /files…
Answer controlAnswer(const Call& call, Desk& desk); ///< /control…, see controlroutes.h

Answer jsonAnswer(const QJsonObject& object, int status = 200);
/// {"error_code", "message"}, as RunComfy's errors look.
Answer errorAnswer(int status, int code, const QString& message);
/// Nothing unless the body is one JSON object.
std::optional<QJsonObject> objectIn(const QByteArray& body);

} // namespace klapper::practice
