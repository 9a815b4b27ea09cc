// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/attach.h"

#include "app/engine.h"
#include "tests/crash/profile.h"
#include "tests/crash/waiting.h"

#include <QEventLoop>

namespace klapper::crash {

using namespace std::chrono_literals;

namespace {

Error problem(const QString& detail) { return {.kind = ErrorKind::Protocol, .detail = detail}; }

Environment environmentOf(const Profile& profile)
{
    const auto url = [&profile](const char* variable) {
        return QUrl(profile.environment().value(QString::fromLatin1(variable)), QUrl::StrictMode);
    };
    Environment environment;
    environment.profile = klapper::Profile::Loopback;
    environment.paths = profile.paths();
    environment.hosts = {url("RUNCOMFY_MODEL_API_BASE"), url("RUNCOMFY_WEB_BASE"), url("RUNCOMFY_SERVERLESS_API_BASE")};
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    environment.polls.fresh = 50ms;
    environment.polls.spacing = 10ms;
    environment.connectivity = std::make_shared<Connectivity>();
    return environment;
}

} // namespace

Status attachByHand(const Profile& profile, const Job& job, const QString& requestId)
{
    const QString token = profile.environment().value(QStringLiteral("RUNCOMFY_TOKEN"));
    auto opened = Engine::open(environmentOf(profile), std::make_unique<FixedTokenStore>(token));
    if (!opened)
        return opened.error();
    Engine& engine = **opened;
    JobQueue& queue = engine.queue();
    Status outcome = problem(QStringLiteral("attached, but no clip came"));
    QEventLoop loop; // a lane is a thread without one
    QObject::connect(&queue, &JobQueue::attachAnswered, &loop, [&](const QString&, const Status& answer) {
        if (answer)
            return;
        outcome = answer;
        loop.quit();
    });
    QObject::connect(&queue, &JobQueue::jobChanged, &loop, [&](const QString& id) {
        if (!isFinished(queue.job(id)->state))
            return;
        if (queue.job(id)->state == JobState::Done)
            outcome = Nothing{};
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            engine.tokens().load();
            queue.attach(job.id, requestId);
        },
        Qt::QueuedConnection);
    loop.exec();
    return outcome;
}

} // namespace klapper::crash
