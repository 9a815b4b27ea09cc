// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>

namespace klapper {

class ModelApi;

/// The contract in force for each endpoint: the one the service published to this account (kept on disk with its
/// date), else the documented one.
class ContractStore final : public QObject
{
    Q_OBJECT
public:
    /// @param folder where fetched contracts are kept, one file an endpoint
    ContractStore(ModelApi& api, QString folder, std::function<QDateTime()> now, QObject* parent = nullptr);

    const Contract& contract(Endpoint endpoint) const;
    /// What the service publishes is kept but not in force: as a last resort, by the person's choice.
    void setDocumentedOnly(bool only);
    bool isDocumentedOnly() const { return m_documentedOnly; }
    /// Asks the service. Answers with refreshed() exactly once; a call under way for the same endpoint is shared.
    void refresh(Endpoint endpoint);
    void refreshAll();

Q_SIGNALS:
    /// The contract in force is another one than before.
    void changed(klapper::Endpoint endpoint);
    /// NotFound is no failure: the service does not publish this endpoint (now); what was in force stays.
    void refreshed(klapper::Endpoint endpoint, const klapper::Status& outcome);

private:
    QString path(Endpoint endpoint) const;
    void readKept(Endpoint endpoint);
    void keep(Endpoint endpoint, const QJsonObject& model, QDate date) const;
    void take(Endpoint endpoint, const Result<QJsonObject>& answer);
    void putInForce(Endpoint endpoint);

    ModelApi& m_api;
    QString m_folder;
    std::function<QDateTime()> m_now;
    QHash<QString, Contract> m_contracts; ///< in force
    QHash<QString, Contract> m_live;      ///< what was published, as far as it is known
    bool m_documentedOnly = false;
    QStringList m_underWay;
};

} // namespace klapper
