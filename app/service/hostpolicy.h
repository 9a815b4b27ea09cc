// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QUrl>

class QHostAddress;

namespace klapper {

/// Where the service lives. The token goes to these three and to nothing else
/// (shared contract "Hosts"; the environment variables are those of RunComfy's own tool).
struct ServiceHosts
{
    QUrl modelApi; ///< includes "/v1"
    QUrl web;
    QUrl serverless;

    static ServiceHosts production();
    /// Production with RUNCOMFY_MODEL_API_BASE, RUNCOMFY_WEB_BASE and RUNCOMFY_SERVERLESS_API_BASE applied.
    /// An override must be https on one of RunComfy's two domains, or http(s) on a loopback address;
    /// anything else is an Error RefusedHost that names the variable.
    static Result<ServiceHosts> fromEnvironment();
    /// Checks one base address as above; `name` is what the error calls it.
    static Result<QUrl> parseBase(const QString& text, const QString& name);

    bool operator==(const ServiceHosts&) const = default;
};

/// Decides what may be contacted. A value: what it was made from cannot change under it.
class HostPolicy
{
public:
    /// The origin of a loopback `modelApi` (the practice service, a test) is also a host of result files.
    explicit HostPolicy(const ServiceHosts& hosts);

    /// A call with the token: the URL must lie below one of the three bases.
    Status checkApi(const QUrl& url) const;
    /// A result file: https, a host below runcomfy.net or runcomfy.com, default port, no user info,
    /// or the exact origin of a loopback service. The Error names the host.
    Status checkFile(const QUrl& url) const;
    /// The text of a result file's URL, parsed strictly: what is checked is what is connected to.
    Result<QUrl> parseFile(const QString& text) const;
    /// The text of a page that the person is sent to for signing in, parsed strictly: https, the very host of the
    /// service's web address and its default port, no user info; of a loopback service its exact origin.
    Result<QUrl> parsePage(const QString& text) const;

private:
    ServiceHosts m_hosts;
};

/// Not of this machine, a private network, a link, a group, or an IPv6 form that stands for an IPv4 address
/// (IANA special-purpose address registries).
bool isPublicAddress(const QHostAddress& address);
/// 127.0.0.0/8, ::1 or "localhost".
bool isLoopbackHost(const QString& host);
/// Whether an image URL may be given to the service: https, with a public-looking host, no user info.
/// Loopback, private and link-local addresses and single-label names are refused (lint I504).
/// No look-up is made: a name that resolves to a private address is not seen here.
Status checkImageUrl(const QString& text);

} // namespace klapper
