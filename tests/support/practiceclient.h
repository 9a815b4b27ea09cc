// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace klapper::test {

struct Reply
{
    int status = 0;
    QByteArray body = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers = {}; ///< lower-case names

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const QString& key) const { return json().value(key).toString(); }
    QByteArray header(const QByteArray& name) const { return headers.value(name); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A plain client of the practice service, one call at a time.
class PracticeClient
{
public:
    explicit PracticeClient(practice::PracticeAddress address)
        : token(address.token)
        , m_address(std::move(address))
    {
    }

    Reply send(const QByteArray& verb, const QString& url, const QByteArray& body = {}, const Headers& headers = {})
    {
        QNetworkRequest request{QUrl(url)};
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(30'000))
            qWarning("no answer within 30 s");
        Reply result{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                     .body = reply->readAll(),
                     .error = reply->error()};
        for (const auto& [name, value] : reply->rawHeaderPairs())
            result.headers.insert(name.toLower(), value);
        return result;
    }

    Reply get(const QString& url, const Headers& headers = {}) { return send("GET", url, {}, headers); }
    Reply post(const QString& url, const QJsonObject& body = {})
    {
        return send("POST", url, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    Reply submit(const QString& model, const QJsonObject& input)
    {
        return post(m_address.base % u"/models/kling/kling-3.0/" % model, input);
    }
    QString submitted(const QString& model, const QJsonObject& input)
    {
        return submit(model, input).text(QStringLiteral("request_id"));
    }
    Reply status(const QString& id) { return get(m_address.base % u"/requests/" % id % u"/status"); }
    QString word(const QString& id) { return status(id).text(QStringLiteral("status")); }
    Reply result(const QString& id) { return get(m_address.base % u"/requests/" % id % u"/result?include_cost=true"); }
    Reply cancel(const QString& id) { return post(m_address.base % u"/requests/" % id % u"/cancel"); }
    QString video(const QString& id)
    {
        return result(id).json().value(u"output").toObject().value(u"video").toString();
    }
    double balance()
    {
        return get(m_address.serverless + QStringLiteral("/balance")).json().value(u"balance_usd").toDouble();
    }

    Reply control(const QString& what, const QJsonObject& body)
    {
        return post(m_address.web % u"/control/" % what, body);
    }
    void fault(const QJsonObject& fault) { QCOMPARE(control(QStringLiteral("faults"), fault).status, 200); }
    QJsonArray log() { return get(m_address.web + QStringLiteral("/control/log")).json().value(u"entries").toArray(); }
    int logged(const QString& kind)
    {
        int count = 0;
        for (const QJsonValue& entry : log())
            count += entry.toObject().value(u"kind").toString() == kind ? 1 : 0;
        return count;
    }
    /// Waits; false when it ended otherwise or took more than a minute.
    bool completed(const QString& id)
    {
        const bool ended = QTest::qWaitFor([&] { return result(id).json().contains(u"cost"); }, 60'000);
        return ended && word(id) == u"completed";
    }

    QString token; ///< sent with every call; empty: none

private:
    practice::PracticeAddress m_address;
    QNetworkAccessManager m_network;
};

/// A submit that needs no more than a prompt.
inline QJsonObject plainInput(int seconds = 3)
{
    return {{QStringLiteral("prompt"), QStringLiteral("wide shot, slow push-in on a lighthouse")},
            {QStringLiteral("duration"), seconds}};
}

} // namespace klapper::test
