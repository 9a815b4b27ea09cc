// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "tests/support/practiceclient.h"

#include <QProcess>
#include <QTemporaryDir>

namespace klapper::bench {

/// The practice service in a process of its own (klapper-cli practice), with its queue held and money for everything.
class PracticeProcess
{
public:
    PracticeProcess();
    ~PracticeProcess();

    /// An engine's surroundings below a folder that goes with this object; everything as a person has it, but the
    /// limit of running jobs.
    Environment environment(int mostRunning) const;
    QString token() const { return m_client->token; }
    const practice::PracticeAddress& address() const { return m_address; }
    test::PracticeClient& client() { return *m_client; }

    /// When each status, result and cancel call came since the log was cleared, ms on the service's clock.
    QList<qint64> requestTimes();
    void clearLog() { m_client->send("DELETE", m_address.web + QStringLiteral("/control/log")); }
    /// From now on it says "in_progress" of this request, for good.
    void keepRendering(const QString& requestId);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    practice::PracticeAddress m_address;
    std::unique_ptr<test::PracticeClient> m_client;
};

/// Enqueues `count` cheap jobs and waits until the service has accepted them all; false after five minutes.
bool acceptJobs(Engine& engine, PracticeProcess& service, int count);

} // namespace klapper::bench
