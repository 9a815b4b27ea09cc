// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobfinder.h"

#include "app/cli/exitcodes.h"
#include "app/cli/joblist.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/jobs/journal.h"

namespace klapper::cli {

namespace {

Failure notFound(const QString& what, const QString& next)
{
    return {65, {.what = what, .cost = nothingSent(), .kept = {}, .next = next}};
}

} // namespace

std::variant<Job, Failure> findJob(const JobQueue& queue, Journal& journal, const QString& given)
{
    if (const Job* exact = queue.job(given))
        return *exact;
    const Result<QStringList> ids = journal.ids();
    if (!ids)
        return Failure{exitCode(ids.error().kind), troubleOf(ids.error(), nothingSent())};
    QStringList meant = *ids;
    meant.removeIf(
        [&given](const QString& id) { return given.isEmpty() || !id.startsWith(given, Qt::CaseInsensitive); });
    const Job* found = meant.size() == 1 ? queue.job(meant.first()) : nullptr;
    if (found)
        return *found;
    if (meant.size() > 1)
        return notFound(Text::tr("Several jobs begin with \"%1\": %2")
                            .arg(given.left(40), meant.first(std::min<qsizetype>(meant.size(), 5)).join(u", ")),
                        Text::tr("give more of the id."));
    if (const Job* sent = queue.jobOfRequest(given))
        return *sent;
    return notFound(Text::tr("There is no job \"%1\" in this journal.").arg(given.left(40)),
                    Text::tr("klapper-cli requests list shows what there is (--practice for practised ones)."));
}

Failure elsewhereFailure(const Job& job)
{
    return {75,
            {.what = Text::tr("Another running Klapper, a window or a command, looks after job %1.").arg(job.id),
             .cost = nothingSent(),
             .kept = Text::tr("the job stays as it is."),
             .next = Text::tr("decide it there, or end that program and repeat this.")}};
}

std::optional<Failure> noQuestionFailure(const JobQueue& queue, const Job& job)
{
    if (isInQuestion(queue, job))
        return std::nullopt;
    const QString state = stateText(job.state);
    QString what = Text::tr("Nothing is unclear about job %1: its state is %2.").arg(job.id, state);
    if (!job.requestId.isEmpty())
        what = Text::tr("Nothing is unclear about job %1: its state is %2, its request %3.")
                   .arg(job.id, state, job.requestId);
    else if (job.error && job.error->kind == ErrorKind::DeclaredAbsent)
        what = Text::tr("Nothing is unclear about job %1: its state is %2, because you said that the service does not "
                        "have it.")
                   .arg(job.id, state);
    return Failure{65,
                   {.what = what,
                    .cost = nothingSent(),
                    .kept = Text::tr("the job stays as it is."),
                    .next = Text::tr("klapper-cli requests unknown shows what is unclear.")}};
}

} // namespace klapper::cli
