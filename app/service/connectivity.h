// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace klapper {

/// Whether the system says that there is a network. It only hurries and informs: systems are wrong about this often
/// enough (containers, odd routes), so nothing is ever kept from being tried.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    explicit Connectivity(QObject* parent = nullptr);

    /// True also when the system does not say.
    bool isOnline() const { return m_online; }
    /// Asks the system, which may take some milliseconds. More than once does nothing.
    virtual void begin() {}

Q_SIGNALS:
    void changed(bool online);

protected:
    void setOnline(bool online);

private:
    bool m_online = true;
};

/// By QNetworkInformation, where one of its backends is installed.
class SystemConnectivity final : public Connectivity
{
    Q_OBJECT
public:
    using Connectivity::Connectivity;
    void begin() override;

private:
    bool m_begun = false;
};

} // namespace klapper
