// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/apicall.h"

#include <QNetworkAccessManager>

namespace klapper {

QNetworkRequest apiRequest(const QUrl& url, const QString& token)
{
    QNetworkRequest request(url);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    request.setRawHeader("Accept", "application/json");
    // Said by ourselves, so that Qt unpacks nothing: a small answer cannot become a large one.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "klapper/" KLAPPER_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

ApiCall::ApiCall(std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_raw.deadlinePassed = true;
        if (m_reply)
            m_reply->abort();
        finish();
    });
}

ApiCall::~ApiCall()
{
    m_done = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
}

void ApiCall::get(QNetworkAccessManager& network, const QNetworkRequest& request) { watch(network.get(request)); }

void ApiCall::postOnce(const NetworkFactory& factory, const QNetworkRequest& request, const QByteArray& body)
{
    QNetworkRequest once(request);
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    once.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    m_body = new OneShotBody(body, this);
    // A manager of its own: no kept-alive connection that the server may be closing just now.
    watch(factory(this)->post(once, m_body));
}

void ApiCall::watch(QNetworkReply* reply)
{
    m_reply = reply;
    reply->setReadBufferSize(256 * 1024);
    connect(reply, &QNetworkReply::readyRead, this, &ApiCall::readSome);
    connect(reply, &QNetworkReply::finished, this, &ApiCall::finish);
    m_deadline.start();
}

void ApiCall::readSome()
{
    if (m_done || !m_reply || !m_reply->isOpen()) // an abort closes it first
        return;
    m_raw.body += m_reply->read(answerCap + 1 - m_raw.body.size());
    if (m_raw.body.size() > answerCap) {
        m_raw.tooLarge = true;
        m_raw.body.clear();
        m_reply->abort(); // emits finished(), which ends this call
    }
}

void ApiCall::finish()
{
    if (m_done)
        return;
    if (!m_raw.tooLarge)
        readSome();
    if (m_done) // readSome() may have ended the call
        return;
    m_done = true;
    m_deadline.stop();
    m_raw.networkError = m_reply->error();
    m_raw.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_raw.retryAfter = m_reply->rawHeader("Retry-After");
    m_raw.date = m_reply->rawHeader("Date");
    m_raw.bodyTaken = m_body && m_body->taken();
    deleteLater();
    Q_EMIT finished(m_raw);
}

} // namespace klapper
