// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/hostpolicy.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>

namespace klapper {

namespace {

Error refused(const QString& detail) { return Error{.kind = ErrorKind::RefusedHost, .detail = detail}; }

bool isRunComfyHost(const QString& host)
{
    for (const auto domain : {QLatin1StringView("runcomfy.net"), QLatin1StringView("runcomfy.com")}) {
        if (host == domain || host.endsWith(QString(u'.' % domain)))
            return true;
    }
    return false;
}

/// QUrl reads "https://a\@b/" and the like in its own way; other readers differ. Refuse what can be read twice.
bool hasAmbiguousCharacters(const QString& text)
{
    for (const QChar c : text) {
        if (c == u'\\' || c.unicode() <= 0x20 || c.unicode() == 0x7f || c.unicode() > 0x7e)
            return true;
    }
    return false;
}

bool isWebUrl(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.authority().contains(u'@')
        && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const auto port = [](const QUrl& url) {
        return url.port(url.scheme() == u"https" ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isBelow(const QUrl& url, const QUrl& base)
{
    const QString path = url.path(QUrl::FullyDecoded);
    return sameOrigin(url, base) && path.startsWith(QString(base.path() % u'/')) && !path.contains(u"/../")
        && !path.endsWith(u"/..");
}

} // namespace

ServiceHosts ServiceHosts::production()
{
    return {QUrl(QStringLiteral("https://model-api.runcomfy.net/v1")), QUrl(QStringLiteral("https://www.runcomfy.com")),
            QUrl(QStringLiteral("https://api.runcomfy.net/prod/v2"))};
}

Result<QUrl> ServiceHosts::parseBase(const QString& text, const QString& name)
{
    QString trimmed = text.trimmed();
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (hasAmbiguousCharacters(trimmed) || !isWebUrl(url) || url.hasQuery() || url.hasFragment())
        return refused(name % u" is not an http(s) address");
    if (isLoopbackHost(url.host()))
        return url;
    if (url.scheme() != u"https" || !isRunComfyHost(url.host()) || url.port(443) != 443) {
        return refused(name % u" must be https on runcomfy.net or runcomfy.com, or a loopback address; it names "
                       % url.host());
    }
    return url;
}

Result<ServiceHosts> ServiceHosts::fromEnvironment()
{
    ServiceHosts hosts = production();
    const std::array<std::pair<const char*, QUrl*>, 3> overrides{{
        {"RUNCOMFY_MODEL_API_BASE", &hosts.modelApi},
        {"RUNCOMFY_WEB_BASE", &hosts.web},
        {"RUNCOMFY_SERVERLESS_API_BASE", &hosts.serverless},
    }};
    for (const auto& [name, target] : overrides) {
        const QString text = qEnvironmentVariable(name);
        if (text.isEmpty())
            continue;
        Result<QUrl> parsed = parseBase(text, QString::fromLatin1(name));
        if (!parsed)
            return parsed.error();
        *target = *parsed;
    }
    return hosts;
}

HostPolicy::HostPolicy(const ServiceHosts& hosts)
    : m_hosts(hosts)
{
}

Status HostPolicy::checkApi(const QUrl& url) const
{
    for (const QUrl& base : {m_hosts.modelApi, m_hosts.web, m_hosts.serverless}) {
        if (isWebUrl(url) && isBelow(url, base))
            return Nothing{};
    }
    return refused(u"not an address of the service: " % url.host());
}

Status HostPolicy::checkFile(const QUrl& url) const
{
    if (!isWebUrl(url))
        return refused(u"not a plain https address: " % url.host());
    if (isLoopbackHost(m_hosts.modelApi.host()) && sameOrigin(url, m_hosts.modelApi))
        return Nothing{};
    if (url.scheme() != u"https" || url.port(443) != 443 || !isRunComfyHost(url.host()))
        return refused(u"result files come from runcomfy.net and runcomfy.com only, not from " % url.host());
    return Nothing{};
}

Result<QUrl> HostPolicy::parseFile(const QString& text) const
{
    const QUrl url(text, QUrl::StrictMode);
    if (hasAmbiguousCharacters(text) || !url.isValid())
        return refused(QStringLiteral("not a valid address"));
    const Status checked = checkFile(url);
    if (!checked)
        return checked.error();
    return url;
}

Result<QUrl> HostPolicy::parsePage(const QString& text) const
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > 2000 || hasAmbiguousCharacters(text) || !isWebUrl(url))
        return refused(QStringLiteral("the page to sign in at is not a plain https address"));
    const bool isOurs = isLoopbackHost(m_hosts.web.host()) || url.scheme() == u"https";
    if (!isOurs || !sameOrigin(url, m_hosts.web))
        return refused(u"the page to sign in at is not on " % m_hosts.web.host() % u" but on " % url.host());
    return url;
}

bool isPublicAddress(const QHostAddress& address)
{
    // QHostAddress::isPrivateUse() comes with Qt 6.6 only.
    static const std::array<const char*, 16> closed{
        "0.0.0.0/8",    "10.0.0.0/8",     "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3", "::/96",          "2002::/16",
        "fc00::/7",     "fe80::/10",      "fec0::/10",     "ff00::/8"};
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    QHostAddress plain = mapped ? QHostAddress(v4) : address;
    if (address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96)) { // NAT64 (RFC 6052): the last four bytes
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        plain = QHostAddress(qFromBigEndian<quint32>(&bytes.c[12]));
    }
    for (const char* subnet : closed) {
        const auto parsed = QHostAddress::parseSubnet(QString::fromLatin1(subnet));
        if (parsed.first.protocol() == plain.protocol() && plain.isInSubnet(parsed))
            return false;
    }
    // Of IPv6 only what is given out to the world (RFC 4291), without Teredo, which hides an address of IPv4.
    return plain.protocol() != QAbstractSocket::IPv6Protocol
        || (plain.isInSubnet(QHostAddress(QStringLiteral("2000::")), 3)
            && !plain.isInSubnet(QHostAddress(QStringLiteral("2001::")), 32));
}

bool isLoopbackHost(const QString& host)
{
    const QHostAddress address(host);
    return host == u"localhost" || (!address.isNull() && address.isLoopback());
}

Status checkImageUrl(const QString& text)
{
    const auto bad = [](const QString& why) {
        return Error{.kind = ErrorKind::BadInput, .detail = why};
    };
    const QUrl url(text, QUrl::StrictMode);
    if (text.contains(u'\\') || !isWebUrl(url) || text.trimmed() != text)
        return bad(QStringLiteral("not a plain https address"));
    if (url.scheme() != u"https")
        return bad(QStringLiteral("must begin with https://"));
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1); // the root of all names, left out or not: "localhost." is localhost
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (!isPublicAddress(address))
            return bad(u"not a public address: " % host);
    } else if (!host.contains(u'.') || host.endsWith(u".local") || host.endsWith(u".internal")
               || host.endsWith(u".localhost")) {
        return bad(u"not a public host: " % host);
    }
    return Nothing{};
}

} // namespace klapper
