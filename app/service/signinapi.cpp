// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/signinapi.h"

#include "app/service/classify.h"

#include <QJsonDocument>

#include <algorithm>

namespace klapper {

using namespace std::chrono_literals;

namespace {

Error notPromised(const QString& detail)
{
    return Error{.kind = ErrorKind::Protocol, .retry = Retry::Automatic, .detail = detail};
}

/// A code that somebody types by hand.
bool isTypeable(const QString& code)
{
    const auto printable = [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
    };
    return !code.isEmpty() && code.size() <= 32 && code.trimmed() == code
        && std::all_of(code.begin(), code.end(), printable);
}

std::optional<std::chrono::milliseconds> secondsAt(const QJsonObject& body, QStringView key,
                                                   std::chrono::milliseconds most)
{
    const double seconds = body[key].toDouble(-1);
    if (!(seconds > 0))
        return std::nullopt;
    const double bounded = std::min(seconds * 1000, double(most.count()));
    return std::max<std::chrono::milliseconds>(1s, std::chrono::milliseconds(qint64(bounded)));
}

} // namespace

Result<DeviceCode> readDeviceCode(const QJsonObject& body, const HostPolicy& policy)
{
    DeviceCode code;
    code.deviceCode = body[u"device_code"].toString();
    if (code.deviceCode.isEmpty() || code.deviceCode.size() > 4096)
        return notPromised(QStringLiteral("the answer has no usable device_code"));
    code.userCode = body[u"user_code"].toString();
    if (!isTypeable(code.userCode))
        return notPromised(QStringLiteral("the answer has no usable user_code"));
    const Result<QUrl> page = policy.parsePage(body[u"verify_url"].toString());
    if (!page)
        return page.error();
    code.page = *page;
    code.lifetime = secondsAt(body, u"expires_in", 30min).value_or(10min);
    code.interval = secondsAt(body, u"poll_interval", 60s).value_or(5s);
    return code;
}

Result<SignInPoll> readSignInPoll(const QJsonObject& body)
{
    using Word = SignInPoll::Word;
    const QString word = body[u"status"].toString().toLower();
    SignInPoll poll;
    poll.interval = secondsAt(body, u"poll_interval", 60s);
    if (word == u"pending" || word == u"authorization_pending")
        return poll;
    if (word == u"slow_down") {
        poll.word = Word::SlowDown;
        return poll;
    }
    if (word == u"denied" || word == u"expired") {
        poll.word = word == u"denied" ? Word::Denied : Word::Expired;
        return poll;
    }
    if (word != u"authorized")
        return notPromised(QStringLiteral("the answer has no status that is known"));
    poll.word = Word::Authorized;
    poll.token = body[u"access_token"].toString();
    if (poll.token.isEmpty())
        return notPromised(QStringLiteral("the answer says authorized and has no access_token"));
    return poll;
}

SignInApi::SignInApi(ServiceHosts hosts, NetworkFactory network, std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_hosts(std::move(hosts))
    , m_network(std::move(network))
    , m_timeout(timeout)
{
}

SignInApi::~SignInApi() = default;

void SignInApi::post(const QString& path, const QJsonObject& body, QObject* context, const Handler& handler)
{
    QUrl url(m_hosts.web);
    url.setPath(m_hosts.web.path() % path, QUrl::StrictMode);
    QNetworkRequest request = apiRequest(url, {});
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    auto* call = new ApiCall(m_timeout, this);
    connect(call, &ApiCall::finished, context, [handler](const RawReply& reply) {
        QJsonObject answer;
        // Named first: the order in which arguments are made is not said.
        const std::optional<Error> error = classify(CallKind::Catalog, reply, QDateTime::currentDateTimeUtc(), answer);
        handler(error, answer);
    });
    call->postOnce(m_network, request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void SignInApi::start(QObject* context, const Callback<DeviceCode>& done)
{
    post(QStringLiteral("/api/cli-auth/start"), {}, context,
         [done, policy = HostPolicy(m_hosts)](const std::optional<Error>& error, const QJsonObject& answer) {
             done(error ? Result<DeviceCode>(*error) : readDeviceCode(answer, policy));
         });
}

void SignInApi::poll(const QString& deviceCode, QObject* context, const Callback<SignInPoll>& done)
{
    post(QStringLiteral("/api/cli-auth/poll"), {{QStringLiteral("device_code"), deviceCode}}, context,
         [done](const std::optional<Error>& error, const QJsonObject& answer) {
             if (!error)
                 return done(readSignInPoll(answer));
             // Denied and expired come as 410 with their word in the body; no other refusal ends a sign-in.
             const Result<SignInPoll> read = readSignInPoll(answer);
             const bool isEnd = error->httpStatus == 410 && read
                             && (read->word == SignInPoll::Word::Denied || read->word == SignInPoll::Word::Expired);
             done(isEnd ? read : Result<SignInPoll>(*error));
         });
}

} // namespace klapper
