// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/signinapi.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace klapper {

/// How a sign-in ended.
enum class SignInEnd {
    Authorized,
    Denied,    ///< the person said no on the page
    Expired,   ///< nobody said anything in time
    Cancelled, ///< here
    Offline,   ///< the service could not be reached: no code was had, or none of the last polls came through
    Failed,    ///< the service answered something that cannot be used; the error says what
};

/// One sign-in by RunComfy's device flow (RFC 8628 in spirit): a code here, a page in the browser, polls until the
/// person has decided there.
///
///   start() ── code ──> codeShown() ── polls, `interval` apart ──> ended(), exactly once
///      └─ no code ─────────────────────────────────────────────────┘
///                                      └─ a poll that fails is no end: it goes on until the code expires
///
/// Time is monotonic. The token is handed out by token() and kept nowhere.
class SignIn final : public QObject
{
    Q_OBJECT
public:
    SignIn(ServiceHosts hosts, NetworkFactory network, std::chrono::milliseconds timeout = std::chrono::seconds(15),
           QObject* parent = nullptr);
    ~SignIn() override;

    /// Once.
    void start();
    /// Ends it as Cancelled, from the event loop, unless it has ended.
    void cancel();

    const DeviceCode& code() const { return m_code; } ///< empty before codeShown()
    std::chrono::milliseconds timeLeft() const;       ///< of the code
    /// The last poll did not come through; the next one is on its way.
    bool isStruggling() const { return m_struggle.has_value(); }

    std::optional<SignInEnd> end() const { return m_end; }
    const QString& token() const { return m_token; } ///< of Authorized, cleaned; never to be logged
    const Error& error() const { return m_error; }   ///< of Offline and Failed

Q_SIGNALS:
    void codeShown();
    void struggled(); ///< isStruggling() has changed
    void ended(klapper::SignInEnd end);

private:
    void takeCode(const Result<DeviceCode>& answer);
    void pollLater(std::chrono::milliseconds wait);
    void poll();
    void takePoll(const Result<SignInPoll>& answer);
    void takeFailure(const Error& error);
    void setStruggle(const std::optional<Error>& error);
    void expire();
    void finish(SignInEnd end);

    SignInApi m_api;
    DeviceCode m_code;
    QDeadlineTimer m_expiry;
    QTimer m_next;
    QTimer m_expired;
    std::chrono::milliseconds m_interval{};
    std::optional<Error> m_struggle;
    std::optional<SignInEnd> m_end;
    QString m_token;
    Error m_error;
};

/// No answer of the service at all, or none for now: trying again later can help.
bool isOfflineError(const Error& error);

} // namespace klapper
