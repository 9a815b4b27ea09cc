// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/framepreview.h"

#include "app/service/hostpolicy.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr int mostRedirects = 3;
constexpr int mostSide = 640; ///< enough for a slot at any scale

} // namespace

QImage readPicture(const QByteArray& bytes, QSize& fullSize)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format != "jpeg" && format != "png" && format != "webp")
        return {};
    reader.setAutoTransform(true);
    fullSize = reader.size();
    if (fullSize.isValid() && (fullSize.width() > mostSide || fullSize.height() > mostSide))
        reader.setScaledSize(fullSize.scaled(mostSide, mostSide, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        fullSize.transpose();
    return picture;
}

FramePreview::FramePreview(QObject* parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(20s);
    connect(&m_deadline, &QTimer::timeout, this, &FramePreview::fail);
}

FramePreview::~FramePreview() { cancel(); }

void FramePreview::cancel()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void FramePreview::load(const QUrl& url)
{
    cancel();
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    m_redirects = 0;
    m_deadline.start();
    get(url);
}

void FramePreview::get(const QUrl& url)
{
    m_bytes.clear();
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_bytes += m_reply->read(mostBytes + 1 - m_bytes.size());
        if (m_bytes.size() > mostBytes)
            fail();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this, url] { take(url); });
}

void FramePreview::take(const QUrl& asked)
{
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        const QUrl next = asked.resolved(target);
        const bool same = next.scheme() == u"https" && next.host() == asked.host() && next.port(443) == asked.port(443);
        if (!same || ++m_redirects > mostRedirects)
            return fail();
        return get(next);
    }
    const bool answered = reply->error() == QNetworkReply::NoError;
    if (answered)
        m_bytes += reply->read(mostBytes + 1 - m_bytes.size());
    if (!answered || m_bytes.size() > mostBytes)
        return fail();
    m_deadline.stop();
    QSize fullSize;
    const QImage picture = readPicture(m_bytes, fullSize);
    m_bytes.clear();
    Q_EMIT finished(picture, fullSize);
}

void FramePreview::fail()
{
    cancel();
    m_bytes.clear();
    Q_EMIT finished(QImage(), QSize());
}

} // namespace klapper
