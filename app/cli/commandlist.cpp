// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"

#include "app/cli/joblist.h"
#include "app/cli/preflight.h"
#include "app/cli/text.h"
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
    const Result<QList<Job>> jobs = wanted();
    if (!jobs) {
        m_console.trouble(troubleOf(jobs.error(), {}));
        return finish(exitCode(jobs.error().kind));
    }
    finish(print(*jobs) ? 0 : 74);
}

Result<QList<Job>> ListCommand::wanted()
{
    Journal& journal = m_session.engine().journal();
    if (!m_options.search.trimmed().isEmpty())
        return found();
    if (m_options.command != CommandKind::RequestsUnknown)
        return journal.list({.states = m_options.states, .most = m_options.limit > 0 ? m_options.limit : -1});
    Result<QList<Job>> sent = journal.list({.states = {JobState::Unknown, JobState::Submitting}});
    if (sent)
        sent.value().removeIf([this](const Job& job) { return !isInQuestion(m_session.engine().queue(), job); });
    return sent;
}

/// What the library finds, a page at a time, since only the newest may be wanted.
Result<QList<Job>> ListCommand::found()
{
    constexpr qsizetype page = 200;
    const LibraryStore& library = m_session.engine().library();
    LibraryQuery query;
    query.text = m_options.search;
    const Result<QList<qint64>> numbers = library.find(query); // newest first
    if (!numbers)
        return numbers.error();
    QList<Job> jobs;
    for (qsizetype from = 0; from < numbers->size(); from += page) {
        const Result<QList<LibraryEntry>> entries = library.entries(numbers->mid(from, page));
        if (!entries)
            return entries.error();
        for (const LibraryEntry& entry : *entries) {
            if (!m_options.states.isEmpty() && !m_options.states.contains(entry.state))
                continue;
            const Result<std::optional<Job>> job = m_session.engine().journal().find(entry.jobId);
            if (!job)
                return job.error();
            if (*job)
                jobs.prepend(**job);
            if (m_options.limit > 0 && jobs.size() == m_options.limit)
                return jobs;
        }
    }
    return jobs;
}

bool ListCommand::print(const QList<Job>& jobs)
{
    const JobQueue& queue = m_session.engine().queue();
    const bool asks = m_options.command == CommandKind::RequestsUnknown;
    const QUrl lookAt = m_session.engine().environment().hosts.web;
    if (!wantsTable(m_options)) {
        QJsonArray list;
        for (const Job& job : jobs) {
            QJsonObject json = asks ? questionJson(queue, job, lookAt, m_options.practice) : jobJson(queue, job);
            if (isRemote(job.state))
                json.insert(u"usual_seconds", usualJson(m_session.engine().usualTimes().of(job.draft)));
            list.append(json);
        }
        return m_console.result(QJsonDocument(list));
    }
    if (jobs.isEmpty()) {
        m_console.note(asks ? Text::tr("nothing is unclear") : Text::tr("no jobs"));
        return true;
    }
    if (asks)
        return m_console.print(questionText(jobs, lookAt, m_options.practice));
    const Result<QStringList> ids = m_session.engine().journal().ids();
    return m_console.table(jobRows(jobs, ids ? *ids : QStringList()), 1);
}

} // namespace klapper::cli
