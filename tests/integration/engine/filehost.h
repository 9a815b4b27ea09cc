// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "app/jobs/metadatachoice.h"
#include "app/media/mediatools.h"
#include "tests/support/enginehost.h"
#include "tests/unit/media/clipserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace klapper::test {

inline const QString fileJobId = QStringLiteral("00000000-0000-4000-8000-000000000001");

/// What an engine touches when its profile is `folder` and its service is at `origin`.
inline Environment fileEnvironment(const QString& folder, const QUrl& origin)
{
    using namespace std::chrono_literals;
    Environment environment;
    environment.profile = Profile::Loopback;
    environment.paths = {folder + QStringLiteral("/data"), folder + QStringLiteral("/library"),
                         folder + QStringLiteral("/cache")};
    environment.hosts = hostsBelow(origin);
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    environment.timeouts = {10s, 10s};
    environment.polls = {
        .fresh = 50ms, .slowest = 100ms, .longestBackoff = 100ms, .spacing = 5ms, .vanishedAfter = 400ms};
    return environment;
}

/// A job whose request has completed and whose program has gone: the next engine brings its files home.
inline Job completedJob(const QString& library, const QString& id = fileJobId)
{
    Job job;
    job.id = id;
    job.state = JobState::Downloading;
    job.draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    job.body = R"({"prompt":"Wide shot, slow push-in on a lighthouse"})";
    job.requestId = u"request-" % id.right(1);
    job.folder = library;
    job.createdAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
    job.submittedAt = job.acceptedAt = job.createdAt;
    job.cost = Money::fromMicros(1); // known: nobody asks for it later
    job.owner = QStringLiteral("gone");
    return job;
}

/// An engine against a server that knows one completed request; the test says what becomes of its file.
class FileHost
{
public:
    /// @param tagged files carry metadata; else they stay as the server has them
    explicit FileHost(const QByteArray& clip, bool tagged = false)
        : server(clip)
        , environment(fileEnvironment(m_folder.path(), server.url(QString())))
    {
        fileAnswer = [this](const Asked& asked, int) {
            return server.honest(asked);
        };
        server.answer = [this](const Asked& asked, int) {
            if (asked.path.startsWith("/v1/")) {
                const int number = results++;
                return resultAnswer ? resultAnswer(number) : completed(links);
            }
            files.append(asked);
            return fileAnswer(asked, int(files.size()) - 1);
        };
        links = {server.url().toString()};
        QDir().mkpath(environment.paths.data);
        seed(completedJob(environment.paths.library));
        choose(tagged);
    }

    void choose(bool tagged) const
    {
        const auto journal = Journal::open(environment.paths.data + QStringLiteral("/journal.sqlite"));
        if (!journal || !MetadataChoice(**journal).set(tagged))
            qFatal("no journal");
    }

    void seed(const Job& job) const
    {
        const auto journal = Journal::open(environment.paths.data + QStringLiteral("/journal.sqlite"));
        if (!journal || !(*journal)->insert(job))
            qFatal("no journal");
    }
    /// What a program that starts again finds.
    void start()
    {
        m_engine.reset();
        auto opened = Engine::open(environment, std::make_unique<FixedTokenStore>(QStringLiteral("token")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_engine = std::move(opened).value();
        m_engine->queue().adoptOrphans();
    }
    void stop() { m_engine.reset(); }

    Engine& engine() { return *m_engine; }
    JobQueue& queue() { return m_engine->queue(); }
    Job job(const QString& id = fileJobId) const { return *m_engine->queue().job(id); }
    bool reaches(JobState state, int timeout = 60'000) const
    {
        return QTest::qWaitFor([this, state] { return job().state == state; }, timeout);
    }

    QString library() const { return environment.paths.library; }
    QString part() const { return library() % u"/." % fileJobId % u".klapper-part"; }
    /// All that stands in the library, hidden or not.
    QStringList names() const
    {
        return QDir(library()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    static Told completed(const QStringList& links)
    {
        return json(
            {{QStringLiteral("status"), QStringLiteral("completed")},
             {QStringLiteral("output"), QJsonObject{{QStringLiteral("videos"), QJsonArray::fromStringList(links)}}}});
    }
    static Told json(const QJsonObject& object)
    {
        const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return {.head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body};
    }

private:
    QTemporaryDir m_folder; // before all that live in it

public:
    ClipServer server;
    Environment environment;
    QStringList links;                                 ///< of the result
    std::function<Told(int)> resultAnswer;             ///< by the number of the question; the honest one when empty
    std::function<Told(const Asked&, int)> fileAnswer; ///< by the number of the question for a file
    QList<Asked> files;                                ///< what was asked of files
    int results = 0;

private:
    std::unique_ptr<Engine> m_engine;
};

} // namespace klapper::test
