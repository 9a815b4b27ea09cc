// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"

#include <QNetworkProxyFactory>

#include <memory>

namespace klapper {

class TokenStore;

/// What connections go through.
struct ProxyWish
{
    ProxyUse use = ProxyUse::System;
    ProxyKind kind = ProxyKind::Http;
    QString host = {};
    int port = 8080;
    QString user = {};
    QString password = {};
    bool operator==(const ProxyWish&) const = default;
};

/// Asked anew for each connection. This machine's own addresses are never asked of a proxy: there the practice service
/// is, and none could reach it. An own proxy without a host is none.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(ProxyWish wish)
        : m_wish(std::move(wish))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    ProxyWish m_wish;
};

/// The password of the person's proxy: in the keychain, by the same care as the token (see KeychainTokenStore), else
/// for the session. It may have any letter.
class ProxyPassword final : public QObject
{
    Q_OBJECT
public:
    /// @param place null: the keychain, under a key of its own
    explicit ProxyPassword(std::unique_ptr<TokenStore> place = {}, QObject* parent = nullptr);
    ~ProxyPassword() override;

    QString password() const;
    /// -> loaded(), once, later
    void load();
    /// Empty: it is removed. -> changed(), or failed()
    void save(const QString& password);
    /// It is kept until the program ends, and no longer: no keychain took it.
    bool isForSessionOnly() const;

Q_SIGNALS:
    void loaded();
    void changed();
    void failed();

private:
    std::unique_ptr<TokenStore> m_place;
};

/// Has the whole program go through what the settings say, from now on and with every change: whatever connects next.
/// One at a time in a program.
class ProxyLine final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    ProxyLine(SettingsStore& store, ProxyPassword& password, QObject* parent = nullptr);

    static ProxyWish wishOf(const SettingsStore& store, const QString& password);
    /// The proxy asks for a name, so that a password may be needed before anything is called.
    bool needsPassword() const;

private:
    void apply();

    SettingsStore& m_store;
    ProxyPassword& m_password;
    bool m_wasAsked = false;
};

} // namespace klapper
