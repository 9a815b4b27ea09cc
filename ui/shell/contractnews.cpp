// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contractnews.h"

#include "app/contract/contractdifference.h"
#include "app/engine.h"
#include "ui/shell/contractwords.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/windowmemory.h"

#include <QLocale>

namespace klapper {

using namespace std::chrono_literals;

ContractNews::ContractNews(Engine& engine, WindowMemory& memory, MessageArea& messages, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_memory(memory)
    , m_messages(messages)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &ContractNews::look);
    const auto later = [this] {
        m_soon.start();
    };
    connect(&m_engine.contracts(), &ContractStore::changed, this, later);
    later(); // what an earlier start fetched and did not live to tell
}

QString ContractNews::key(Endpoint endpoint) const
{
    const QString service = m_engine.isPractice() ? QStringLiteral("practice") : QStringLiteral("account");
    return u"contracts-" % service % u'/' % endpoint.modelId().replace(u'/', u'_');
}

bool ContractNews::isNews(Endpoint endpoint) const
{
    const Contract& contract = m_engine.contracts().contract(endpoint);
    if (contract.source != ContractSource::Live)
        return false;
    const QByteArray seen = m_memory.bytes(key(endpoint));
    if (!seen.isEmpty())
        return seen != contractPrint(contract);
    return !contractDifferences(documentedContract(endpoint), contract).isEmpty();
}

void ContractNews::look()
{
    QList<Endpoint> changed;
    for (const Endpoint& endpoint : Endpoint::all()) {
        const Contract& contract = m_engine.contracts().contract(endpoint);
        if (isNews(endpoint))
            changed.append(endpoint);
        if (contract.source == ContractSource::Live)
            m_memory.setBytes(key(endpoint), contractPrint(contract));
    }
    if (!changed.isEmpty())
        tell(changed);
}

QString ContractNews::details(const QList<Endpoint>& changed) const
{
    QStringList lines;
    for (const Endpoint& endpoint : changed) {
        const Contract& contract = m_engine.contracts().contract(endpoint);
        const QString what = ContractWords::differences(contractDifferences(documentedContract(endpoint), contract));
        lines.append(tr("%1: %2").arg(ContractWords::endpoint(endpoint),
                                      what.isEmpty() ? tr("as the documentation says") : what));
    }
    return lines.join(u'\n');
}

void ContractNews::tell(const QList<Endpoint>& changed)
{
    QStringList names;
    QDate date;
    for (const Endpoint& endpoint : changed) {
        names.append(ContractWords::endpoint(endpoint));
        date = std::max(date, m_engine.contracts().contract(endpoint).date);
    }
    const bool all = changed.size() == qsizetype(Endpoint::all().size());
    const QString text =
        tr("RunComfy changed what it takes (contract of %1): %2. The form follows it; values that are "
           "not taken are kept.")
            .arg(QLocale().toString(date, QLocale::ShortFormat), all ? tr("all six endpoints") : names.join(tr("; ")));
    const QString key = QStringLiteral("contracts");
    m_messages.show(key, Banner::Kind::Info, text, {tr("What changed"), [this, key, text, changed] {
                                                        m_messages.show(key, Banner::Kind::Info,
                                                                        text % u'\n' % details(changed));
                                                    }});
}

} // namespace klapper
