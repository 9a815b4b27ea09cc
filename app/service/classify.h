// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/service/rawreply.h"

#include <QDateTime>

namespace klapper {

enum class CallKind {
    Submit,  ///< the paid POST: what is not certain is OutcomeUnknown
    Request, ///< status, result, cancel of one request: 404 is NotFound
    Catalog, ///< models, balance, identity
};

/// Judges one reply. Nothing: it is a usable 2xx answer whose body is a JSON object, written to `object`.
/// Pure; the only classifier of the program. `now` turns a Retry-After date into a span.
std::optional<Error> classify(CallKind call, const RawReply& reply, const QDateTime& now, QJsonObject& object);

/// Retry-After as seconds or as an HTTP date; never negative, at most one day; nothing for garbage.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray& header, const QDateTime& now);

/// The reason in an error body: any of error_message, message, error, detail, also where they are lists or
/// objects, as plain text of at most 2,000 characters. The field errors of a 422 go to `fields`.
QString serverMessage(const QJsonObject& body, QList<FieldProblem>& fields);

} // namespace klapper
