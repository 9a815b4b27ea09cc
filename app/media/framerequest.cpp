// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framerequest.h"

#include "app/media/barerequest.h"
#include "app/service/hostpolicy.h"

#include <QHostInfo>

#include <algorithm>

namespace klapper {

Status checkFrameUrl(const QUrl& url, bool allowsLoopback)
{
    const bool isWeb =
        url.isValid() && url.userInfo().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    if (allowsLoopback && isWeb && isLoopbackHost(url.host()))
        return Nothing{};
    return checkImageUrl(url.toString(QUrl::FullyEncoded));
}

void lookUpHost(const QString& host, QObject* context, const std::function<void(const QList<QHostAddress>&)>& answer)
{
    QHostInfo::lookupHost(host, context, [answer](const QHostInfo& info) { answer(info.addresses()); });
}

QList<QHostAddress> inOrderOfUse(const QList<QHostAddress>& addresses)
{
    constexpr qsizetype mostTried = 4;
    QList<QHostAddress> ordered = addresses;
    std::stable_partition(ordered.begin(), ordered.end(), [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return ordered.first(std::min(mostTried, ordered.size()));
}

QNetworkRequest frameRequest(const QUrl& url, const QHostAddress& address)
{
    QUrl direct = url;
    direct.setHost(address.toString());
    direct.setFragment({});
    QNetworkRequest request = bareRequest(direct);
    const int usual = url.scheme() == u"https" ? 443 : 80;
    QByteArray host = QUrl::toAce(url.host());
    if (host.isEmpty())
        host = url.host().toLatin1(); // an address
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port(usual) != usual)
        host += ':' + QByteArray::number(url.port());
    request.setRawHeader("Host", host);
    if (QHostAddress(url.host()).isNull())
        request.setPeerVerifyName(url.host()); // also what TLS names to the server
    request.setRawHeader("Accept", "image/*");
    // What of the language Qt would say by itself is the person's own affair.
    request.setRawHeader("Accept-Language", "*");
    return request;
}

} // namespace klapper
