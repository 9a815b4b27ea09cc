// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"
#include "ui/jobs/jobrow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace klapper::test {

/// A network that is there as long as the test says so.
class SwitchedConnectivity final : public Connectivity
{
public:
    using Connectivity::Connectivity;
    void set(bool online) { setOnline(online); }
};

/// The real window on the real engine, over real HTTP to a practice service that can be told to break.
class WindowHouse
{
public:
    explicit WindowHouse(Profile profile = Profile::Loopback, double speed = 20,
                         practice::PlayedContract contract = practice::PlayedContract::Documented)
        : service({.contract = contract, .speed = speed, .stateDir = folder.filePath(QStringLiteral("service"))})
    {
        const auto address = service.start();
        if (!address)
            qFatal("no practice service: %s", qPrintable(address.error().detail));
        client = std::make_unique<PracticeClient>(*address);
        const auto below = [this](const char* name) {
            return folder.filePath(QString::fromLatin1(name));
        };
        environment.profile = profile;
        environment.paths = {below("data"), below("library"), below("cache")};
        environment.hosts = practiceHosts(*address);
        environment.tools = std::make_shared<MediaTools>(MediaTools::find());
        environment.timeouts = {std::chrono::seconds(30), std::chrono::seconds(30)};
        environment.polls = {.fresh = std::chrono::milliseconds(100),
                             .slowest = std::chrono::milliseconds(200),
                             .longestBackoff = std::chrono::milliseconds(300),
                             .spacing = std::chrono::milliseconds(10),
                             .vanishedAfter = std::chrono::milliseconds(400)};
        environment.connectivity = network;
        token = address->token;
        memory = std::make_unique<WindowMemory>(below("window.ini"));
    }
    ~WindowHouse() { close(); }

    /// Opens engine and window as a start of the program does; again: after a quit.
    void open()
    {
        close();
        auto opened = Engine::open(environment, std::make_unique<FixedTokenStore>(token));
        if (!opened)
            qFatal("no engine: %s", qPrintable(opened.error().detail));
        engine = std::move(opened).value();
        window = std::make_unique<MainWindow>(*engine, *memory);
        window->resize(1440, 900);
        window->show();
        window->start();
        // The contracts are asked for at each start; a fault of the test is not meant for them.
        QSignalSpy refreshed(&engine->contracts(), &ContractStore::refreshed);
        if (!QTest::qWaitFor([&] { return refreshed.size() >= 6; }, 20'000))
            qFatal("the service said nothing of its contracts");
    }
    void close()
    {
        window.reset();
        engine.reset();
    }

    JobQueue& queue() { return engine->queue(); }
    const Job& job(const QString& id) { return *engine->queue().job(id); }
    QString enqueue(const QString& prompt = QStringLiteral("Wide of a lighthouse, slow push-in"), bool wantsFile = true)
    {
        RequestDraft draft;
        draft.prompt = prompt;
        draft.seconds = 3;
        const auto id = queue().enqueue({.draft = draft,
                                         .contract = engine->contracts().contract(draft.endpoint),
                                         .folder = environment.paths.library,
                                         .wantsFile = wantsFile,
                                         .parentId = {}});
        return id ? *id : QString();
    }
    bool reaches(const QString& id, JobState state)
    {
        return QTest::qWaitFor([&] { return job(id).state == state; }, 60'000);
    }
    /// A job whose answer is lost. @param accepted whether the service has it
    QString unknown(bool accepted, const QString& prompt = QStringLiteral("Tight on hands kneading dough"))
    {
        fault("submit", "close", {{QStringLiteral("accept"), accepted}});
        const QString id = enqueue(prompt);
        if (!reaches(id, JobState::Unknown))
            qFatal("the outcome is not unknown");
        return id;
    }
    void fault(const char* match, const char* action, QJsonObject more = {})
    {
        more.insert(QStringLiteral("match"), QString::fromLatin1(match));
        more.insert(QStringLiteral("action"), QString::fromLatin1(action));
        client->fault(more);
    }
    void clearFaults() { client->send("DELETE", environment.hosts.web.toString() % u"/control/faults"); }
    void holdService(bool on) { client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), on}}); }
    int submits() { return client->logged(QStringLiteral("submit")); }
    /// Ids that the service has, oldest first.
    QStringList requests()
    {
        QStringList ids;
        const QJsonArray list =
            client->get(environment.hosts.web.toString() % u"/control/requests").json().value(u"requests").toArray();
        for (const QJsonValue& each : list)
            ids.append(each.toObject().value(u"request_id").toString());
        return ids;
    }

    JobRow* row(const QString& id)
    {
        JobRow* found = nullptr;
        const auto find = [&] {
            const QList<JobRow*> rows = window->findChildren<JobRow*>();
            const auto at = std::find_if(rows.begin(), rows.end(), [&](const JobRow* each) {
                return each->jobId() == id && each->isVisibleTo(window.get());
            });
            found = at == rows.end() ? nullptr : *at;
            return found != nullptr;
        };
        const bool shown = QTest::qWaitFor(find, 30'000);
        if (!shown)
            qFatal("the job has no row");
        return found;
    }
    QPushButton* mainButton(const QString& id) { return row(id)->findChild<QPushButton*>(QStringLiteral("main")); }

    QTemporaryDir folder;
    practice::PracticeService service;
    std::unique_ptr<PracticeClient> client;
    Environment environment;
    std::shared_ptr<SwitchedConnectivity> network = std::make_shared<SwitchedConnectivity>();
    QString token;
    std::unique_ptr<WindowMemory> memory;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
};

} // namespace klapper::test
