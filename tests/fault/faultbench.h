// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/enginehost.h"
#include "tests/support/faultrun.h"
#include "tests/support/faultyserver.h"
#include "tests/support/json.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

namespace klapper::test {

/// An engine and a server that answers by a script. The first call of a job is its POST.
struct FaultBench
{
    using K = Behaviour::Kind;

    explicit FaultBench(const QList<Behaviour>& script,
                        FaultyServer::Transport transport = FaultyServer::Transport::Http)
        : server(transport)
    {
        if (!server.start(script))
            qFatal("no server");
        if (transport == FaultyServer::Transport::Tls) {
            QSslConfiguration trusting(plain);
            trusting.addCaCertificate(server.certificate());
            QSslConfiguration::setDefaultConfiguration(trusting);
        }
        engine = std::make_unique<EngineHost>(folder.path(), hostsBelow(server.url()), faultToken());
    }
    ~FaultBench() { QSslConfiguration::setDefaultConfiguration(plain); }
    FaultBench(const FaultBench&) = delete;
    FaultBench& operator=(const FaultBench&) = delete;

    /// Qt 6.4 reads a head that never ends from a plain socket without ever looking up; it does on TLS, which is what
    /// the service speaks.
    static FaultyServer::Transport transportFor(const Behaviour& behaviour)
    {
        return behaviour.kind == K::EndlessHead ? FaultyServer::Transport::Tls : FaultyServer::Transport::Http;
    }
    /// With other times than those of EngineHost. Before the first job.
    void waitFor(std::chrono::milliseconds submit, std::chrono::milliseconds call)
    {
        engine->environment().timeouts = {submit, call};
        engine->restart();
    }
    void restart()
    {
        engine->restart();
        (*engine)->queue().adoptOrphans();
    }
    const Job& job(const QString& id) { return *(*engine)->queue().job(id); }
    int gets(const QByteArray& action) const
    {
        const QList<SeenRequest> seen = server.requests();
        return int(std::count_if(seen.begin(), seen.end(), [&](const SeenRequest& request) {
            return request.method == "GET" && request.path.contains(action);
        }));
    }

    static RequestDraft draft()
    {
        RequestDraft draft;
        draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
        draft.seconds = 3;
        return draft;
    }
    static Behaviour ok(const char* text) { return Behaviour::json(200, json(text)); }
    static Behaviour accepted() { return ok("{'request_id': 'req_1'}"); }
    static Behaviour status(const char* word)
    {
        return Behaviour::json(200, QByteArray("{\"status\":\"") + word + "\"}");
    }

    const QSslConfiguration plain = QSslConfiguration::defaultConfiguration();
    QTemporaryDir folder;
    FaultyServer server;
    std::unique_ptr<EngineHost> engine;
};

} // namespace klapper::test
