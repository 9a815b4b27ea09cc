// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QUrl>

#include <functional>

namespace klapper {

/// Whether an image's address may be looked at: as checkImageUrl(), or with `allowsLoopback` http(s) on this machine.
Status checkFrameUrl(const QUrl& url, bool allowsLoopback);

/// Asks the system for the addresses of a name; none when there are none. `answer` is called once, later, unless
/// `context` goes before.
void lookUpHost(const QString& host, QObject* context, const std::function<void(const QList<QHostAddress>&)>& answer);
/// At most four; IPv4 first, since many machines have IPv6 that leads nowhere.
QList<QHostAddress> inOrderOfUse(const QList<QHostAddress>& addresses);

/// A GET of `url` from exactly this address of its host: nothing is looked up again, the certificate must be the
/// name's. No cookies, no credentials, no referrer, no cache.
QNetworkRequest frameRequest(const QUrl& url, const QHostAddress& address);

} // namespace klapper
