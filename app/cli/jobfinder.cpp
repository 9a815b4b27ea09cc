// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobfinder.h"

#include "app/cli/exitcodes.h"
#include "app/cli/joblist.h"
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
        return notFound(u"Several jobs begin with \"" % given.left(40) % u"\": "
                            % meant.first(std::min<qsizetype>(meant.size(), 5)).join(u", "),
                        QStringLiteral("give more of the id."));
    if (const Job* sent = queue.jobOfRequest(given))
        return *sent;
    return notFound(u"There is no job \"" % given.left(40) % u"\" in this journal.",
                    QStringLiteral("klapper-cli requests list shows what there is (--practice for practised ones)."));
}

Failure elsewhereFailure(const Job& job)
{
    return {75,
            {.what = u"Another running Klapper, a window or a command, looks after job " % job.id % u'.',
             .cost = nothingSent(),
             .kept = QStringLiteral("the job stays as it is."),
             .next = QStringLiteral("decide it there, or end that program and repeat this.")}};
}

std::optional<Failure> noQuestionFailure(const JobQueue& queue, const Job& job)
{
    if (isInQuestion(queue, job))
        return std::nullopt;
    QString what = u"Nothing is unclear about job " % job.id % u": its state is " % jobStateWord(job.state);
    if (!job.requestId.isEmpty())
        what += u", its request " % job.requestId;
    else if (job.error && job.error->kind == ErrorKind::DeclaredAbsent)
        what += u", because you said that the service does not have it";
    return Failure{65,
                   {.what = what % u'.',
                    .cost = nothingSent(),
                    .kept = QStringLiteral("the job stays as it is."),
                    .next = QStringLiteral("klapper-cli requests unknown shows what is unclear.")}};
}

} // namespace klapper::cli
