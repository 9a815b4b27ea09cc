// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "app/practicehosts.h"
#include "tests/support/isolated.h"

namespace klapper::test {

/// An engine in a profile of the test, against any service on this machine, quick enough for tests.
class EngineHost
{
public:
    EngineHost(const QString& folder, const ServiceHosts& hosts, const QString& token);
    ~EngineHost();

    Engine& operator*() { return *m_engine; }
    Engine* operator->() { return m_engine.get(); }
    /// What a program that starts again after a crash finds: the same folder, a new engine.
    void restart();
    void stop();
    /// For the next restart(): what differs from the usual test.
    Environment& environment() { return m_environment; }

    QString library() const { return m_environment.paths.library; }
    /// Writes a job down and lets it run; the id of the job.
    QString enqueue(const RequestDraft& draft, bool wantsFile = true);
    JobState state(const QString& id) const { return m_engine->queue().job(id)->state; }
    /// Waits until the job is in one of these states; false after `timeout`.
    bool reaches(const QString& id, std::initializer_list<JobState> states, int timeout = 60'000) const;

private:
    QString m_folder;
    Environment m_environment;
    QString m_token;
    std::unique_ptr<Engine> m_engine;
};

/// Hosts of a server that only has a Model API, below "/v1".
ServiceHosts hostsBelow(const QUrl& origin);

} // namespace klapper::test
