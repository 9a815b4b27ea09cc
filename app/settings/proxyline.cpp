// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/proxyline.h"

#include "app/account/keychaintokenstore.h"
#include "app/service/hostpolicy.h"

namespace klapper {

namespace {

std::unique_ptr<TokenStore> keychain()
{
    const QString mark = QFileInfo(SettingsStore::fileOfPerson()).path() % u"/proxy-password-stored";
    return std::make_unique<KeychainTokenStore>(KeychainTokenStore::Options{.key = QStringLiteral("proxy-password"),
                                                                            .markFile = mark,
                                                                            .environmentToken = QString()},
                                                nullptr);
}

/// A store of tokens refuses blanks and takes quotes off: a password travels through it in letters that are neither.
QString wrapped(const QString& password)
{
    return QString::fromLatin1(password.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QString unwrapped(const QString& kept)
{
    return QString::fromUtf8(QByteArray::fromBase64(kept.toLatin1(), QByteArray::Base64UrlEncoding));
}

} // namespace

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery& query)
{
    const QList<QNetworkProxy> none{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (isLoopbackHost(query.peerHostName()))
        return none;
    switch (m_wish.use) {
    case ProxyUse::System:
        return systemProxyForQuery(query);
    case ProxyUse::None:
        return none;
    case ProxyUse::Own:
        break;
    }
    if (m_wish.host.isEmpty())
        return none;
    const auto kind = m_wish.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {QNetworkProxy(kind, m_wish.host, quint16(m_wish.port), m_wish.user, m_wish.password)};
}

ProxyPassword::ProxyPassword(std::unique_ptr<TokenStore> place, QObject* parent)
    : QObject(parent)
    , m_place(place ? std::move(place) : keychain())
{
    connect(m_place.get(), &TokenStore::loaded, this, &ProxyPassword::loaded);
    connect(m_place.get(), &TokenStore::changed, this, &ProxyPassword::changed);
    connect(m_place.get(), &TokenStore::failed, this, &ProxyPassword::failed);
}

ProxyPassword::~ProxyPassword() = default;

QString ProxyPassword::password() const { return unwrapped(m_place->token()); }

void ProxyPassword::load() { m_place->load(); }

void ProxyPassword::save(const QString& password)
{
    if (password.isEmpty())
        m_place->remove();
    else
        m_place->save(wrapped(password));
}

bool ProxyPassword::isForSessionOnly() const { return m_place->source() == TokenSource::SessionOnly; }

ProxyLine::ProxyLine(SettingsStore& store, ProxyPassword& password, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_password(password)
{
    connect(&m_store, &SettingsStore::changed, this, [this](const QString& key) {
        if (key.startsWith(u"network."))
            apply();
    });
    connect(&m_password, &ProxyPassword::loaded, this, &ProxyLine::apply);
    connect(&m_password, &ProxyPassword::changed, this, &ProxyLine::apply);
    apply();
}

ProxyWish ProxyLine::wishOf(const SettingsStore& store, const QString& password)
{
    ProxyWish wish{.use = store.get(settings::proxyUse()),
                   .kind = store.get(settings::proxyKind()),
                   .host = store.get(settings::proxyHost()),
                   .port = store.get(settings::proxyPort()),
                   .user = store.get(settings::proxyUser())};
    if (!wish.user.isEmpty())
        wish.password = password;
    return wish;
}

bool ProxyLine::needsPassword() const
{
    return m_store.get(settings::proxyUse()) == ProxyUse::Own && !m_store.get(settings::proxyUser()).isEmpty();
}

void ProxyLine::apply()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(wishOf(m_store, m_password.password())));
    if (needsPassword() && !std::exchange(m_wasAsked, true))
        m_password.load();
}

} // namespace klapper
