// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"

#include "app/cli/joblist.h"
#include "app/cli/preflight.h"
#include "app/cli/words.h"

#include <QJsonArray>

namespace klapper::cli {

ListCommand::ListCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void ListCommand::start()
{
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::None);
    if (!opened) {
        m_console.trouble(troubleOf(opened.error(), {}));
        return finish(exitCode(opened.error().kind));
    }
    const JobQueue& queue = m_session.engine().queue();
    QList<Job> jobs;
    for (const QString& id : queue.ids()) {
        if (isWanted(*queue.job(id)))
            jobs.append(*queue.job(id));
    }
    if (m_options.limit > 0 && jobs.size() > m_options.limit)
        jobs = jobs.last(m_options.limit);
    finish(print(jobs) ? 0 : 74);
}

bool ListCommand::isWanted(const Job& job)
{
    if (m_options.command == CommandKind::RequestsUnknown)
        return isInQuestion(m_session.engine().queue(), job);
    return m_options.states.isEmpty() || m_options.states.contains(job.state);
}

bool ListCommand::print(const QList<Job>& jobs)
{
    const JobQueue& queue = m_session.engine().queue();
    const bool asks = m_options.command == CommandKind::RequestsUnknown;
    const QUrl lookAt = m_session.engine().environment().hosts.web;
    if (!wantsTable(m_options)) {
        QJsonArray list;
        for (const Job& job : jobs)
            list.append(asks ? questionJson(queue, job, lookAt, m_options.practice) : jobJson(queue, job));
        return m_console.result(QJsonDocument(list));
    }
    if (jobs.isEmpty()) {
        m_console.note(asks ? QStringLiteral("nothing is unclear") : QStringLiteral("no jobs"));
        return true;
    }
    return m_console.print(asks ? questionText(jobs, lookAt, m_options.practice) : jobTable(queue, jobs));
}

} // namespace klapper::cli
