// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/connectivity.h"

#include <QNetworkInformation>

namespace klapper {

Connectivity::Connectivity(QObject* parent)
    : QObject(parent)
{
}

void Connectivity::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT changed(online);
}

void SystemConnectivity::begin()
{
    if (std::exchange(m_begun, true)
        || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation* system = QNetworkInformation::instance();
    const auto take = [this](QNetworkInformation::Reachability reachability) {
        setOnline(reachability != QNetworkInformation::Reachability::Disconnected);
    };
    take(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this, take);
}

} // namespace klapper
