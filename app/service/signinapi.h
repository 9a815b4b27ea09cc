// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/apicall.h"
#include "app/service/hostpolicy.h"

#include <QJsonObject>
#include <QObject>

namespace klapper {

/// What the service gives for one sign-in. The codes are foreign; the device code is as good as a token and stands in
/// no log.
struct DeviceCode
{
    QString deviceCode;
    QString userCode; ///< printable ASCII, at most 32 characters; plain text
    QUrl page;        ///< checked: see HostPolicy::parsePage()
    std::chrono::milliseconds lifetime{};
    std::chrono::milliseconds interval{};
};

/// One poll.
struct SignInPoll
{
    enum class Word { Pending, SlowDown, Authorized, Denied, Expired };
    Word word = Word::Pending;
    QString token;                                       ///< of Authorized, as it came
    std::optional<std::chrono::milliseconds> interval{}; ///< the service wants to be asked this seldom from now on
};

/// The two calls of the device flow (contract: POST {web}/api/cli-auth/start and /poll). They carry no token. Each
/// answers its callback exactly once, later; not at all when `context` or this object is gone.
class SignInApi final : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Callback = std::function<void(const Result<T>&)>;

    SignInApi(ServiceHosts hosts, NetworkFactory network, std::chrono::milliseconds timeout, QObject* parent = nullptr);
    ~SignInApi() override;

    void start(QObject* context, const Callback<DeviceCode>& done);
    void poll(const QString& deviceCode, QObject* context, const Callback<SignInPoll>& done);

private:
    using Handler = std::function<void(const std::optional<Error>&, const QJsonObject&)>;
    void post(const QString& path, const QJsonObject& body, QObject* context, const Handler& handler);

    ServiceHosts m_hosts;
    NetworkFactory m_network;
    std::chrono::milliseconds m_timeout;
};

/// Reads the answer to start: hostile figures become usable ones (an interval of 1 to 60 s, 5 when it is not said
/// (RFC 8628); a lifetime of 1 s to 30 min, 10 min when it is not said). Error Protocol without codes, RefusedHost for
/// a page elsewhere.
Result<DeviceCode> readDeviceCode(const QJsonObject& body, const HostPolicy& policy);
/// Reads the answer to a poll; Error Protocol for what is none.
Result<SignInPoll> readSignInPoll(const QJsonObject& body);

} // namespace klapper
