// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/joblist.h"

#include "app/cli/console.h"
#include "app/cli/jobend.h"
#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/jobs/jobrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

namespace klapper::cli {

namespace {

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString describe(const Job& job)
{
    const QString text = job.draft.audio ? Text::tr("%1, %2 s, with audio") : Text::tr("%1, %2 s, no audio");
    return text.arg(endpointName(job.draft.endpoint), countText(job.draft.seconds));
}

} // namespace

qsizetype idLength(const QStringList& ids)
{
    for (qsizetype length = 8; length < 36; ++length) {
        QSet<QString> beginnings;
        for (const QString& id : ids)
            beginnings.insert(id.left(length));
        if (beginnings.size() == ids.size())
            return length;
    }
    return 36;
}

bool isInQuestion(const JobQueue& queue, const Job& job)
{
    return job.state == JobState::Unknown || (job.state == JobState::Submitting && !queue.isElsewhere(job.id));
}

QJsonValue usualJson(const std::optional<UsualTime>& usual)
{
    if (!usual)
        return {};
    const auto seconds = [](std::chrono::milliseconds time) {
        return qint64(std::chrono::ceil<std::chrono::seconds>(time).count());
    };
    return QJsonObject{{QStringLiteral("median"), seconds(usual->median)},
                       {QStringLiteral("p90"), seconds(usual->most)},
                       {QStringLiteral("jobs"), usual->jobs},
                       {QStringLiteral("similar"), usual->similar}};
}

QJsonObject jobJson(const JobQueue& queue, const Job& job)
{
    QJsonArray files;
    for (const JobOutput& output : job.outputs)
        files.append(output.path);
    QJsonObject json{
        {QStringLiteral("job_id"), job.id},
        {QStringLiteral("state"), jobStateWord(job.state)},
        {QStringLiteral("in_question"), isInQuestion(queue, job)},
        {QStringLiteral("looked_after"), !isFinished(job.state) && queue.isElsewhere(job.id)},
        {QStringLiteral("request_id"), textOrNull(job.requestId)},
        {QStringLiteral("model_id"), job.draft.endpoint.modelId()},
        {QStringLiteral("prompt"), job.draft.prompt},
        {QStringLiteral("seconds"), job.draft.seconds},
        {QStringLiteral("estimate_usd"), job.estimate.toDecimal()},
        {QStringLiteral("cost_usd"), job.cost ? QJsonValue(job.cost->toDecimal()) : QJsonValue()},
        {QStringLiteral("created_at"), timeOrNull(job.createdAt)},
        {QStringLiteral("submitted_at"), timeOrNull(job.submittedAt)},
        {QStringLiteral("accepted_at"), timeOrNull(job.acceptedAt)},
        {QStringLiteral("finished_at"), timeOrNull(job.finishedAt)},
        {QStringLiteral("folder"), textOrNull(job.folder)},
        {QStringLiteral("files"), files},
        {QStringLiteral("parent_job_id"), textOrNull(job.parentId)},
    };
    if (job.error)
        json.insert(u"error", errorToJson(*job.error));
    return json;
}

QJsonObject questionJson(const JobQueue& queue, const Job& job, const QUrl& lookAt, bool practice)
{
    QJsonObject json = jobJson(queue, job);
    const DecisionCommands commands = DecisionCommands::of(job, practice);
    json.insert(u"body", QJsonDocument::fromJson(job.body).object());
    json.insert(u"look_at", practice ? QJsonValue() : QJsonValue(lookAt.toString()));
    json.insert(u"next", QJsonObject{{QStringLiteral("attach"), commands.attach},
                                     {QStringLiteral("resend"), commands.resend},
                                     {QStringLiteral("absent"), commands.absent}});
    return json;
}

QList<QStringList> jobRows(const QList<Job>& jobs, const QStringList& allIds)
{
    const qsizetype length = idLength(allIds);
    QList<QStringList> rows{{Text::tr("JOB"), Text::tr("STATE"), Text::tr("CREATED"), Text::tr("WHAT"),
                             Text::tr("ESTIMATE"), Text::tr("COST"), Text::tr("REQUEST"), Text::tr("PROMPT")}};
    for (const Job& job : jobs) {
        rows.append({job.id.left(length), stateText(job.state), timeText(job.createdAt), describe(job),
                     moneyText(job.estimate), job.cost ? moneyText(*job.cost) : QStringLiteral("-"),
                     job.requestId.isEmpty() ? QStringLiteral("-") : job.requestId, shortened(job.draft.prompt, 50)});
    }
    return rows;
}

QString questionText(const QList<Job>& jobs, const QUrl& lookAt, bool practice)
{
    QStringList paragraphs;
    for (const Job& job : jobs) {
        const DecisionCommands commands = DecisionCommands::of(job, practice);
        const QString why = job.error ? whatHappened(*job.error) : Text::tr("The program that sent it is gone.");
        const QString look = practice ? Text::tr("the practice service has no list to look at")
                                      : Text::tr("look at your generations: %1").arg(lookAt.toString());
        const QStringList lines{
            Text::tr("job %1").arg(plain(job.id)),
            Text::tr("  Sent:      %1, %2, \"%3\"")
                .arg(timeText(job.submittedAt), describe(job), shortened(job.draft.prompt, 200)),
            practice ? Text::tr("  Cost:      nothing; this is practice (estimate %1)").arg(moneyText(job.estimate))
                     : Text::tr("  Cost:      unknown; about %1 if it was accepted").arg(moneyText(job.estimate)),
            Text::tr("  Why:       %1").arg(plain(why)),
            Text::tr("  First:     %1").arg(look),
            Text::tr("  It is:     %1").arg(plain(commands.attach)),
            Text::tr("  It is not: %1  (sends it again, pays again)").arg(plain(commands.resend)),
            Text::tr("  or:        %1  (ends it, sends nothing)").arg(plain(commands.absent)),
        };
        paragraphs.append(lines.join(u'\n') % u'\n');
    }
    return paragraphs.join(u'\n');
}

} // namespace klapper::cli
