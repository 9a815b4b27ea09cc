// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"

#include "tests/support/faultrun.h"

#include <QDir>
#include <QTest>

namespace klapper::test {

using namespace std::chrono_literals;

EngineHost::EngineHost(const QString& folder, const ServiceHosts& hosts, const QString& token)
    : m_folder(folder)
    , m_token(token)
{
    keepToken(token);
    const auto below = [&folder](const char* name) {
        return QDir(folder).filePath(QString::fromLatin1(name));
    };
    m_environment.profile = Profile::Loopback;
    m_environment.paths = {below("data"), below("library"), below("cache")};
    m_environment.hosts = hosts;
    m_environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    m_environment.timeouts = {30s, 30s};
    m_environment.polls = {
        .fresh = 100ms, .slowest = 200ms, .longestBackoff = 300ms, .spacing = 10ms, .vanishedAfter = 400ms};
    restart();
}

EngineHost::~EngineHost() { stop(); }

void EngineHost::stop()
{
    if (!m_engine)
        return;
    keepFolder(m_folder); // also what the engine has open, and tidies when it goes
    m_engine.reset();
}

void EngineHost::restart()
{
    stop();
    auto opened = Engine::open(m_environment, std::make_unique<FixedTokenStore>(m_token));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_engine = std::move(opened).value();
}

QString EngineHost::enqueue(const RequestDraft& draft, bool wantsFile)
{
    const auto id =
        m_engine->queue().enqueue({draft, m_engine->contracts().contract(draft.endpoint), library(), wantsFile, {}});
    return id ? *id : QString();
}

bool EngineHost::reaches(const QString& id, std::initializer_list<JobState> states, int timeout) const
{
    return QTest::qWaitFor([&] { return std::find(states.begin(), states.end(), state(id)) != states.end(); }, timeout);
}

ServiceHosts hostsBelow(const QUrl& origin)
{
    const auto below = [&origin](const char* path) {
        QUrl url(origin);
        url.setPath(QString::fromLatin1(path));
        return url;
    };
    return {below("/v1"), below(""), below("/prod/v2")};
}

} // namespace klapper::test
