// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/signin.h"

#include "app/account/tokenstore.h"

#include <algorithm>

namespace klapper {

using namespace std::chrono_literals;

bool isOfflineError(const Error& error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Tls
        || error.kind == ErrorKind::Upstream || error.kind == ErrorKind::RateLimited;
}

SignIn::SignIn(ServiceHosts hosts, NetworkFactory network, std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_api(std::move(hosts), std::move(network), timeout)
    , m_next(this)
    , m_expired(this)
{
    // The usual timers come up to a twentieth too early, which is not what the service asked for.
    m_next.setTimerType(Qt::PreciseTimer);
    m_expired.setTimerType(Qt::PreciseTimer);
    m_next.setSingleShot(true);
    m_expired.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SignIn::poll);
    connect(&m_expired, &QTimer::timeout, this, &SignIn::expire);
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    m_api.start(this, [this](const Result<DeviceCode>& answer) { takeCode(answer); });
}

void SignIn::cancel() { finish(SignInEnd::Cancelled); }

std::chrono::milliseconds SignIn::timeLeft() const
{
    return m_code.userCode.isEmpty() ? 0ms : std::chrono::milliseconds(std::max<qint64>(0, m_expiry.remainingTime()));
}

void SignIn::takeCode(const Result<DeviceCode>& answer)
{
    if (m_end)
        return;
    if (!answer) {
        m_error = answer.error();
        return finish(isOfflineError(m_error) ? SignInEnd::Offline : SignInEnd::Failed);
    }
    m_code = *answer;
    m_interval = m_code.interval;
    m_expiry.setRemainingTime(m_code.lifetime);
    m_expired.start(m_code.lifetime);
    pollLater(m_interval);
    Q_EMIT codeShown();
}

void SignIn::pollLater(std::chrono::milliseconds wait) { m_next.start(wait); }

void SignIn::poll()
{
    m_api.poll(m_code.deviceCode, this, [this](const Result<SignInPoll>& answer) {
        if (m_end)
            return;
        if (answer)
            takePoll(answer);
        else
            takeFailure(answer.error());
    });
}

void SignIn::takePoll(const Result<SignInPoll>& answer)
{
    using Word = SignInPoll::Word;
    switch (answer->word) {
    case Word::Denied:
        return finish(SignInEnd::Denied);
    case Word::Expired:
        return finish(SignInEnd::Expired);
    case Word::Authorized: {
        const Result<QString> token = cleanToken(answer->token);
        if (token) {
            m_token = *token;
            return finish(SignInEnd::Authorized);
        }
        // The code is used up by it: to go on asking would end as "expired", which is not what happened.
        m_error = Error{.kind = ErrorKind::Protocol, .detail = QStringLiteral("the token that was given is none")};
        return finish(SignInEnd::Failed);
    }
    case Word::SlowDown:
        m_interval = std::min<std::chrono::milliseconds>(m_interval + 5s, 60s); // RFC 8628, 3.5
        break;
    case Word::Pending:
        break;
    }
    setStruggle(std::nullopt);
    m_interval = std::max(m_interval, answer->interval.value_or(m_interval));
    pollLater(m_interval);
}

void SignIn::takeFailure(const Error& error)
{
    if (error.kind == ErrorKind::RateLimited) // more seldom from now on
        m_interval = std::min<std::chrono::milliseconds>(m_interval * 2, 60s);
    setStruggle(error);
    pollLater(std::max(m_interval, error.retryAfter.value_or(m_interval)));
}

void SignIn::setStruggle(const std::optional<Error>& error)
{
    const bool changed = m_struggle.has_value() != error.has_value();
    m_struggle = error;
    if (changed)
        Q_EMIT struggled();
}

void SignIn::expire()
{
    // What the person did on the page is not known then; that nobody answered is.
    if (m_struggle && isOfflineError(*m_struggle)) {
        m_error = *m_struggle;
        return finish(SignInEnd::Offline);
    }
    finish(SignInEnd::Expired);
}

void SignIn::finish(SignInEnd end)
{
    if (m_end)
        return;
    m_end = end;
    m_next.stop();
    m_expired.stop();
    QMetaObject::invokeMethod(
        this, [this, end] { Q_EMIT ended(end); }, Qt::QueuedConnection);
}

} // namespace klapper
