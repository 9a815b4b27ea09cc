// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/modelapi.h"

#include "app/service/blot.h"

#include <QJsonDocument>
#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace klapper {

namespace {

/// The service sets no cookies that we want; none is kept or sent.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

QUrl below(const QUrl& base, const QString& path)
{
    QUrl url(base);
    url.setPath(base.path() % path, QUrl::StrictMode);
    return url;
}

/// Embedded images take their time on a slow line; an answer is awaited as long as ever.
std::chrono::milliseconds timeToSend(qsizetype bytes)
{
    constexpr qsizetype leastRate = 32 * 1024; // bytes a second
    return std::chrono::seconds(bytes / leastRate);
}

} // namespace

QNetworkAccessManager* makeNetwork(QObject* parent)
{
    auto* network = new QNetworkAccessManager(parent);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setCookieJar(new NoCookies(network));
    return network;
}

ModelApi::ModelApi(ServiceHosts hosts, TokenProvider token, NetworkFactory network, Timeouts timeouts, QObject* parent)
    : QObject(parent)
    , m_hosts(std::move(hosts))
    , m_policy(m_hosts)
    , m_token(std::move(token))
    , m_factory(std::move(network))
    , m_timeouts(timeouts)
    , m_network(m_factory(this))
{
}

ModelApi::~ModelApi()
{
    // Calls hold replies of m_network: they go first.
    qDeleteAll(findChildren<ApiCall*>(Qt::FindDirectChildrenOnly));
}

QUrl ModelApi::requestUrl(const QString& requestId, const QString& action) const
{
    return below(m_hosts.modelApi, u"/requests/" % requestId % u'/' % action);
}

bool ModelApi::mayCall(const QUrl& url, QObject* context, const Handler& handler)
{
    const auto later = [this, context, handler](const Error& error) {
        QMetaObject::invokeMethod(
            this,
            [guard = QPointer<QObject>(context), handler, error] {
                if (guard)
                    handler(error, {});
            },
            Qt::QueuedConnection);
        return false;
    };
    const Status allowed = m_policy.checkApi(url);
    if (!allowed)
        return later(allowed.error());
    if (m_token().isEmpty())
        return later(
            Error{.kind = ErrorKind::NotSignedIn, .retry = Retry::AfterToken, .detail = QStringLiteral("no token")});
    return true;
}

void ModelApi::listen(ApiCall* call, CallKind kind, QObject* context, const Handler& handler)
{
    connect(call, &ApiCall::finished, context, [kind, handler, token = m_token()](const RawReply& reply) {
        QJsonObject body;
        const auto error = classify(kind, reply, QDateTime::currentDateTimeUtc(), body);
        if (error)
            return handler(blotted(*error, token), {});
        const QJsonObject clean = blotted(body, token);
        handler(clean, clean == body ? reply.body : QJsonDocument(clean).toJson(QJsonDocument::Compact));
    });
}

void ModelApi::get(const QUrl& url, CallKind kind, QObject* context, const Handler& handler)
{
    if (!mayCall(url, context, handler))
        return;
    auto* call = new ApiCall(m_timeouts.call, this);
    listen(call, kind, context, handler);
    call->get(*m_network, apiRequest(url, m_token()));
}

void ModelApi::post(const QUrl& url, CallKind kind, const QByteArray& body, std::chrono::milliseconds deadline,
                    QObject* context, const Handler& handler)
{
    if (!mayCall(url, context, handler))
        return;
    QNetworkRequest posting = apiRequest(url, m_token());
    posting.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    auto* call = new ApiCall(deadline, this);
    listen(call, kind, context, handler);
    call->postOnce(m_factory, posting, body);
}

void ModelApi::submit(Endpoint endpoint, const QByteArray& body, QObject* context, const Callback<SubmitAnswer>& done)
{
    const QUrl url = below(m_hosts.modelApi, u"/models/" % endpoint.modelId());
    post(url, CallKind::Submit, body, m_timeouts.submit + timeToSend(body.size()), context,
         [done](const Result<QJsonObject>& answer, const QByteArray&) {
             if (!answer)
                 return done(answer.error());
             Result<SubmitAnswer> read = readSubmit(*answer);
             if (read)
                 return done(read);
             // Something was answered with success, but we do not know which request it is.
             Error unknown = read.error();
             unknown.kind = ErrorKind::OutcomeUnknown;
             unknown.retry = Retry::ByPerson;
             done(unknown);
         });
}

void ModelApi::status(const QString& requestId, QObject* context, const Callback<StatusAnswer>& done)
{
    get(requestUrl(requestId, QStringLiteral("status")), CallKind::Request, context,
        [done](const Result<QJsonObject>& answer, const QByteArray&) {
            done(answer ? readStatus(*answer) : Result<StatusAnswer>(answer.error()));
        });
}

void ModelApi::result(const QString& requestId, QObject* context, const Callback<ResultAnswer>& done)
{
    QUrl url = requestUrl(requestId, QStringLiteral("result"));
    url.setQuery(QStringLiteral("include_cost=true"));
    get(url, CallKind::Request, context, [done](const Result<QJsonObject>& answer, const QByteArray& bytes) {
        done(answer ? readResult(*answer, bytes) : Result<ResultAnswer>(answer.error()));
    });
}

void ModelApi::cancel(const QString& requestId, QObject* context, const Callback<CancelAnswer>& done)
{
    post(requestUrl(requestId, QStringLiteral("cancel")), CallKind::Request, QByteArrayLiteral("{}"), m_timeouts.call,
         context, [done](const Result<QJsonObject>& answer, const QByteArray&) {
             done(answer ? Result<CancelAnswer>(readCancel(*answer)) : Result<CancelAnswer>(answer.error()));
         });
}

void ModelApi::model(Endpoint endpoint, QObject* context, const Callback<QJsonObject>& done)
{
    anyModel(endpoint.modelId(), context, done);
}

void ModelApi::anyModel(const QString& modelId, QObject* context, const Callback<QJsonObject>& done)
{
    getCatalog(below(m_hosts.modelApi, u"/models/" % modelId), context, done);
}

void ModelApi::models(const QList<std::pair<QString, QString>>& filters, QObject* context,
                      const Callback<QJsonObject>& done)
{
    QUrl url = below(m_hosts.modelApi, QStringLiteral("/models"));
    QStringList said;
    for (const auto& [name, value] : filters) {
        if (!value.isEmpty())
            said.append(QString(name % u'=' % QString::fromLatin1(QUrl::toPercentEncoding(value))));
    }
    url.setQuery(said.join(u'&'), QUrl::StrictMode);
    getCatalog(url, context, done);
}

void ModelApi::categories(QObject* context, const Callback<QJsonObject>& done)
{
    getCatalog(below(m_hosts.modelApi, QStringLiteral("/models/categories")), context, done);
}

void ModelApi::getCatalog(const QUrl& url, QObject* context, const Callback<QJsonObject>& done)
{
    get(url, CallKind::Catalog, context,
        [done](const Result<QJsonObject>& answer, const QByteArray&) { done(answer); });
}

void ModelApi::balance(QObject* context, const Callback<Money>& done)
{
    get(below(m_hosts.serverless, QStringLiteral("/balance")), CallKind::Catalog, context,
        [done](const Result<QJsonObject>& answer, const QByteArray&) {
            if (!answer)
                return done(answer.error());
            const QJsonValue value = answer->value(u"balance_usd");
            // A number, or a decimal in a string, which is how money is often sent.
            const auto money = value.isString() ? Money::fromDecimal(value.toString())
                             : value.isDouble() ? Money::fromDollars(value.toDouble())
                                                : std::nullopt;
            done(money ? Result<Money>(*money)
                       : Result<Money>(Error{.kind = ErrorKind::Protocol, .detail = QStringLiteral("no balance_usd")}));
        });
}

void ModelApi::identity(QObject* context, const Callback<Identity>& done)
{
    get(below(m_hosts.web, QStringLiteral("/api/auth/me")), CallKind::Catalog, context,
        [done](const Result<QJsonObject>& answer, const QByteArray&) {
            done(answer ? readIdentity(*answer) : Result<Identity>(answer.error()));
        });
}

} // namespace klapper
