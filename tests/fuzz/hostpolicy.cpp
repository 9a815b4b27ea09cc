// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be contacted, and which images may be named. What is accepted is read once more by hand here.
// Steering: a base address as in RUNCOMFY_MODEL_API_BASE; then the address itself.
#include "app/service/hostpolicy.h"
#include "tests/fuzz/property.h"

#include <arpa/inet.h>

#include <algorithm>

using namespace klapper;
using fuzz::require;

namespace {

bool isRunComfy(const QString& host)
{
    return host == u"runcomfy.net" || host == u"runcomfy.com" || host.endsWith(u".runcomfy.net")
        || host.endsWith(u".runcomfy.com");
}

bool isPlainHost(const QString& host)
{
    return !host.startsWith(u'.') && !host.contains(u"..") && std::all_of(host.begin(), host.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'-' || u == u'_';
    });
}

/// Between "//" and the first of "/?#", without user info and port: what any other reader would connect to.
QString hostByHand(QString address)
{
    address = address.mid(address.indexOf(u"//") + 2);
    for (const QChar end : {u'/', u'?', u'#'})
        address = address.section(end, 0, 0);
    return address.section(u'@', -1).section(u':', 0, 0).toLower();
}

void requireServiceFile(const QUrl& url)
{
    require(url.scheme() == u"https", "a file comes by https");
    require(url.port(443) == 443, "a file comes from the default port");
    require(url.userInfo().isEmpty() && !url.authority().contains(u'@'), "no user info");
    require(isRunComfy(url.host()), "a file comes from the two domains");
    require(isPlainHost(url.host()), "the host is a plain name");
    const QUrl sent = QUrl::fromEncoded(url.toEncoded(), QUrl::StrictMode);
    require(sent.isValid() && sent.host() == url.host() && sent.scheme() == url.scheme() && sent.port() == url.port(),
            "the address means the same when it is written and read again");
}

void checkFiles(const QString& text)
{
    const HostPolicy policy(ServiceHosts::production());
    const Result<QUrl> parsed = policy.parseFile(text);
    if (parsed) {
        requireServiceFile(*parsed);
        require(hostByHand(text) == parsed->host(), "every reader of the text finds the same host");
        require(policy.checkFile(*parsed).ok(), "what was parsed passes the check");
    } else {
        require(parsed.error().kind == ErrorKind::RefusedHost, "a refusal says so");
    }
    // A redirect is taken from visible ASCII only.
    const QByteArray location = text.toUtf8();
    if (std::any_of(location.begin(), location.end(), [](char c) { return c <= 0x20 || c >= 0x7f || c == '\\'; }))
        return;
    const QUrl from(QStringLiteral("https://cdn.runcomfy.net/a/b.mp4"));
    const QUrl redirect = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (policy.checkFile(redirect))
        requireServiceFile(redirect);
}

void checkApis(const QString& text)
{
    const ServiceHosts hosts = ServiceHosts::production();
    const QUrl url(text);
    if (!HostPolicy(hosts).checkApi(url))
        return;
    require(url.scheme() == u"https" && url.port(443) == 443 && url.userInfo().isEmpty(), "the token goes by https");
    const QStringList steps =
        QString::fromUtf8(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toUtf8())).split(u'/');
    require(!steps.contains(QStringLiteral("..")), "no way up");
    const bool below = (url.host() == u"model-api.runcomfy.net" && steps.value(1) == u"v1" && steps.size() > 2)
                    || url.host() == u"www.runcomfy.com"
                    || (url.host() == u"api.runcomfy.net" && steps.value(1) == u"prod" && steps.value(2) == u"v2");
    require(below, "the token goes below the three bases only");
}

void checkBases(const QString& base, const QString& text)
{
    const Result<QUrl> parsed = ServiceHosts::parseBase(base, QStringLiteral("BASE"));
    if (!parsed) {
        require(parsed.error().detail.contains(u"BASE"), "a refused base is named");
        return;
    }
    require(!parsed->hasQuery() && !parsed->hasFragment() && parsed->userInfo().isEmpty(), "a base is bare");
    const bool local = isLoopbackHost(parsed->host());
    require(local || (parsed->scheme() == u"https" && isRunComfy(parsed->host()) && parsed->port(443) == 443),
            "a base is the service or this machine");
    ServiceHosts hosts = ServiceHosts::production();
    hosts.modelApi = *parsed;
    const Result<QUrl> file = HostPolicy(hosts).parseFile(text);
    if (file && isLoopbackHost(file->host())) {
        require(local && file->host() == parsed->host() && file->scheme() == parsed->scheme(),
                "this machine is asked only when it is the service");
    } else if (file) {
        requireServiceFile(*file);
    }
}

bool isPublicV4(quint32 a)
{
    const auto in = [a](quint32 net, int bits) {
        return (a >> (32 - bits)) == (net >> (32 - bits));
    };
    return !in(0, 8) && !in(0x0a000000, 8) && !in(0x64400000, 10) && !in(0x7f000000, 8) && !in(0xa9fe0000, 16)
        && !in(0xac100000, 12) && !in(0xc0a80000, 16) && !in(0xe0000000, 3);
}

void checkImages(const QString& text)
{
    if (!checkImageUrl(text))
        return;
    const QUrl url(text, QUrl::StrictMode);
    require(url.scheme() == u"https" && url.userInfo().isEmpty(), "an image comes by https without user info");
    QString host = url.host();
    while (host.endsWith(u'.'))
        host.chop(1); // "localhost." is localhost
    in_addr v4{};
    in6_addr v6{};
    const QByteArray name = host.toUtf8();
    if (inet_aton(name.constData(), &v4) != 0) {
        require(isPublicV4(ntohl(v4.s_addr)), "an image's IPv4 address is public, however it is written");
    } else if (inet_pton(AF_INET6, name.constData(), &v6) == 1) {
        const auto* bytes = reinterpret_cast<const quint8*>(&v6);
        require((bytes[0] & 0xfe) != 0xfc && bytes[0] != 0xff && !(bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80),
                "an image's IPv6 address is public");
        require(!IN6_IS_ADDR_LOOPBACK(&v6) && !IN6_IS_ADDR_UNSPECIFIED(&v6), "an image is not on this machine");
        if (IN6_IS_ADDR_V4MAPPED(&v6) || IN6_IS_ADDR_V4COMPAT(&v6)) {
            const quint32 inside =
                quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15];
            require(isPublicV4(inside), "an IPv4 address inside an IPv6 one is public");
        }
    } else {
        require(host.contains(u'.') && !host.endsWith(u".local") && !host.endsWith(u".localhost")
                    && !host.endsWith(u".internal"),
                "an image's host is a public name");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QString text = QString::fromUtf8(input.material);
    checkFiles(text);
    checkApis(text);
    checkBases(QString::fromUtf8(input.steering), text);
    checkImages(text);
    return 0;
}
