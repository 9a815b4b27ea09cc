// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"
#include "app/service/answers.h"
#include "app/service/apicall.h"
#include "app/service/classify.h"
#include "app/service/hostpolicy.h"
#include "app/service/identity.h"

#include <QNetworkAccessManager>

namespace klapper {

/// The Model API. Each call answers its callback exactly once, later, from the event loop; not at all when
/// `context` or this object is gone by then. Nothing here repeats a call.
class ModelApi final : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Callback = std::function<void(const Result<T>&)>;
    using TokenProvider = std::function<QString()>;

    struct Timeouts
    {
        std::chrono::milliseconds submit{60'000}; ///< and what the body takes at 32 KiB a second
        std::chrono::milliseconds call{30'000};
    };

    /// @param token asked at each call; empty: the call ends with NotSignedIn and nothing is sent
    ModelApi(ServiceHosts hosts, TokenProvider token, NetworkFactory network, Timeouts timeouts,
             QObject* parent = nullptr);
    ~ModelApi() override;

    const ServiceHosts& hosts() const { return m_hosts; }

    /// The paid call. Sends `body` at most once, whatever the network does. Errors that mean "not sent" are
    /// Unreachable, Tls, Timeout, NotSignedIn; everything unclear is OutcomeUnknown.
    void submit(Endpoint endpoint, const QByteArray& body, QObject* context, const Callback<SubmitAnswer>& done);
    void status(const QString& requestId, QObject* context, const Callback<StatusAnswer>& done);
    void result(const QString& requestId, QObject* context, const Callback<ResultAnswer>& done);
    void cancel(const QString& requestId, QObject* context, const Callback<CancelAnswer>& done);
    /// GET /v1/models/{id}: the answer as it came, see liveContract().
    void model(Endpoint endpoint, QObject* context, const Callback<QJsonObject>& done);
    /// The same of any model of the catalog.
    /// @param modelId names of letters, digits, ".", "_" and "-" with slashes between them, checked by the caller
    void anyModel(const QString& modelId, QObject* context, const Callback<QJsonObject>& done);
    /// GET /v1/models: a page of the catalog as it came, {models, total}.
    /// @param filters by the names of the service: search, category, kind, include_schema, limit, offset; empty: none
    void models(const QList<std::pair<QString, QString>>& filters, QObject* context, const Callback<QJsonObject>& done);
    /// GET /v1/models/categories, as it came.
    void categories(QObject* context, const Callback<QJsonObject>& done);
    /// The money left in the account.
    void balance(QObject* context, const Callback<Money>& done);
    /// Whose token it is.
    void identity(QObject* context, const Callback<Identity>& done);

private:
    using Handler = std::function<void(const Result<QJsonObject>&, const QByteArray& bytes)>;

    QUrl requestUrl(const QString& requestId, const QString& action) const;
    void get(const QUrl& url, CallKind kind, QObject* context, const Handler& handler);
    void getCatalog(const QUrl& url, QObject* context, const Callback<QJsonObject>& done);
    void post(const QUrl& url, CallKind kind, const QByteArray& body, std::chrono::milliseconds deadline,
              QObject* context, const Handler& handler);
    /// Whether the call may leave; otherwise answers the handler later with the reason.
    bool mayCall(const QUrl& url, QObject* context, const Handler& handler);
    void listen(ApiCall* call, CallKind kind, QObject* context, const Handler& handler);

    ServiceHosts m_hosts;
    HostPolicy m_policy;
    TokenProvider m_token;
    NetworkFactory m_factory;
    Timeouts m_timeouts;
    QNetworkAccessManager* m_network; ///< for everything but the paid call
};

/// A plain manager as the API wants it: no cookies, no cache, redirects refused.
QNetworkAccessManager* makeNetwork(QObject* parent);

} // namespace klapper
