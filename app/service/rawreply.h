// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkReply>

#include <optional>

namespace klapper {

/// What the network gave for one call, before anybody judged it.
struct RawReply
{
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    int httpStatus = 0;          ///< 0: no answer head came
    QByteArray body;             ///< at most the cap of the call
    QByteArray retryAfter;       ///< raw header
    QByteArray date;             ///< raw header: the clock that a date in retryAfter goes by
    bool bodyTaken = false;      ///< of a POST: at least one byte of the body left for the socket
    bool tooLarge = false;       ///< the answer was above the cap and was given up
    bool deadlinePassed = false; ///< our own deadline ended the call
};

} // namespace klapper
