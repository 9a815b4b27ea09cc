// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/contractstore.h"

#include "app/contract/livecontract.h"
#include "app/service/modelapi.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace klapper {

ContractStore::ContractStore(ModelApi& api, QString folder, std::function<QDateTime()> now, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_folder(std::move(folder))
    , m_now(std::move(now))
{
    for (const Endpoint& endpoint : Endpoint::all()) {
        m_contracts.insert(endpoint.modelId(), documentedContract(endpoint));
        readKept(endpoint);
    }
}

const Contract& ContractStore::contract(Endpoint endpoint) const { return *m_contracts.constFind(endpoint.modelId()); }

void ContractStore::refresh(Endpoint endpoint)
{
    if (m_underWay.contains(endpoint.modelId()))
        return;
    m_underWay.append(endpoint.modelId());
    m_api.model(endpoint, this, [this, endpoint](const Result<QJsonObject>& answer) { take(endpoint, answer); });
}

void ContractStore::refreshAll()
{
    for (const Endpoint& endpoint : Endpoint::all())
        refresh(endpoint);
}

void ContractStore::take(Endpoint endpoint, const Result<QJsonObject>& answer)
{
    m_underWay.removeAll(endpoint.modelId());
    if (!answer) {
        Q_EMIT refreshed(endpoint, answer.error());
        return;
    }
    const QDate today = m_now().date();
    const Result<Contract> live = liveContract(endpoint, *answer, today);
    if (!live) {
        Q_EMIT refreshed(endpoint, live.error());
        return;
    }
    keep(endpoint, *answer, today);
    m_live.insert(endpoint.modelId(), *live);
    putInForce(endpoint);
    Q_EMIT refreshed(endpoint, Nothing{});
}

void ContractStore::putInForce(Endpoint endpoint)
{
    const auto live = m_live.constFind(endpoint.modelId());
    const Contract wanted = m_documentedOnly || live == m_live.constEnd() ? documentedContract(endpoint) : live.value();
    Contract& present = m_contracts[endpoint.modelId()];
    const bool same = present == wanted;
    present = wanted;
    if (!same)
        Q_EMIT changed(endpoint);
}

void ContractStore::setDocumentedOnly(bool only)
{
    if (std::exchange(m_documentedOnly, only) == only)
        return;
    for (const Endpoint& endpoint : Endpoint::all())
        putInForce(endpoint);
}

QString ContractStore::path(Endpoint endpoint) const
{
    QString name = endpoint.modelId();
    name.replace(u'/', u'_');
    return QDir(m_folder).filePath(name + u".json");
}

void ContractStore::readKept(Endpoint endpoint)
{
    QFile file(path(endpoint));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 4 * 1024 * 1024)
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const QDate date = QDate::fromString(kept[u"fetched"].toString(), Qt::ISODate);
    const Result<Contract> live = liveContract(endpoint, kept[u"model"].toObject(), date);
    if (!live || !date.isValid())
        return;
    m_live.insert(endpoint.modelId(), *live);
    m_contracts.insert(endpoint.modelId(), *live);
}

void ContractStore::keep(Endpoint endpoint, const QJsonObject& model, QDate date) const
{
    const QJsonObject kept{{QStringLiteral("fetched"), date.toString(Qt::ISODate)}, {QStringLiteral("model"), model}};
    const QByteArray bytes = QJsonDocument(kept).toJson();
    // Most answers are the one of before: a command that is over in a moment need not wait for the disk.
    QFile before(path(endpoint));
    if (before.size() == bytes.size() && before.open(QIODevice::ReadOnly) && before.readAll() == bytes)
        return;
    QDir().mkpath(m_folder);
    QSaveFile file(path(endpoint));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(bytes);
    // Only a cache: without it the next start asks the service again.
    file.commit();
}

} // namespace klapper
