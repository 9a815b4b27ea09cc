// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/practiceprocess.h"

#include "app/practicehosts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace klapper::bench {

PracticeProcess::PracticeProcess()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/klapper-cli"),
        {QStringLiteral("practice"), QStringLiteral("--state-dir"), m_folder.filePath(QStringLiteral("service"))});
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(30'000))
        line += m_process.readLine();
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    if (said.isEmpty())
        qFatal("klapper-cli practice did not start");
    m_address = {said[u"base"].toString(), said[u"web"].toString(), said[u"serverless"].toString(),
                 said[u"token"].toString()};
    m_client = std::make_unique<test::PracticeClient>(m_address);
    m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
    m_client->control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("100000")}});
}

PracticeProcess::~PracticeProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

Environment PracticeProcess::environment(int mostRunning) const
{
    Environment environment = Environment::ofPractice(practiceHosts(m_address));
    environment.paths = {m_folder.filePath(QStringLiteral("data")), m_folder.filePath(QStringLiteral("library")),
                         m_folder.filePath(QStringLiteral("cache"))};
    environment.queue.mostRunning = mostRunning;
    return environment;
}

QList<qint64> PracticeProcess::requestTimes()
{
    QList<qint64> times;
    const QJsonArray log = m_client->log();
    for (const QJsonValue& entry : log) {
        const QString kind = entry[u"kind"].toString();
        if (kind == u"status" || kind == u"result" || kind == u"cancel")
            times.append(entry[u"time_ms"].toInteger());
    }
    std::sort(times.begin(), times.end());
    return times;
}

void PracticeProcess::keepRendering(const QString& requestId)
{
    m_client->control(
        u"requests/" % requestId,
        {{QStringLiteral("force"), QJsonObject{{QStringLiteral("status"), QStringLiteral("in_progress")}}}});
}

bool acceptJobs(Engine& engine, PracticeProcess& service, int count)
{
    JobQueue& queue = engine.queue();
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    draft.seconds = 3;
    for (int i = 0; i < count; ++i) {
        const auto id = queue.enqueue({.draft = draft,
                                       .contract = engine.contracts().contract(draft.endpoint),
                                       .folder = engine.environment().paths.library});
        if (!id)
            qFatal("not enqueued: %s", qPrintable(id.error().detail));
        QTest::qWait(1); // as from a person: the loop runs in between
    }
    const QStringList ids = queue.ids();
    const bool accepted = QTest::qWaitFor(
        [&queue, &ids] {
            return std::all_of(ids.begin(), ids.end(),
                               [&queue](const QString& id) { return !queue.job(id)->requestId.isEmpty(); });
        },
        300'000);
    for (const QString& id : ids)
        service.keepRendering(queue.job(id)->requestId);
    return accepted;
}

} // namespace klapper::bench
