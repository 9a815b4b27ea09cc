// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QNetworkReply;

namespace klapper {

/// The head of an answer to a request for a file, read strictly from the raw headers: Qt accepts doubled and negative
/// lengths and takes a 103 for the answer.
struct AnswerHead
{
    int status = 0;
    qint64 length = -1;  ///< Content-Length; -1 without one
    qint64 first = -1;   ///< Content-Range of a 206 ...
    qint64 last = -1;    ///< ... both inclusive
    qint64 total = -1;   ///< ... of a 206 or 416; -1 when it is "*" or absent
    QByteArray etag;     ///< empty unless strong (RFC 9110, 8.8.3): only such a one may stand in If-Range
    QByteArray type;     ///< Content-Type, lower case, without parameters
    QByteArray location; ///< as it came
    std::optional<int> retryAfter = {}; ///< whole seconds

    /// Nothing when a header is broken.
    static std::optional<AnswerHead> read(const QNetworkReply& reply);
    bool isRedirect() const;
    /// A page or a message of the server in place of a file.
    bool isText() const;
};

} // namespace klapper
