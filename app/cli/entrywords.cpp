// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entrywords.h"

#include "app/cli/console.h"
#include "app/cli/joblist.h"
#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

#include <QJsonArray>

namespace klapper::cli {

namespace {

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString costText(const LibraryEntry& entry)
{
    if (entry.cost)
        return moneyText(*entry.cost);
    return Text::tr("about %1").arg(moneyText(entry.estimate));
}

QString stars(int rating) { return rating > 0 ? QString(rating, u'*') : QStringLiteral("-"); }

} // namespace

QJsonObject entryJson(const LibraryEntry& entry)
{
    const bool hasFile = !entry.path.isEmpty();
    const auto ofFile = [hasFile](const QJsonValue& value) {
        return hasFile && value.toDouble() > 0 ? value : QJsonValue();
    };
    return {{QStringLiteral("job_id"), entry.jobId},
            {QStringLiteral("state"), jobStateWord(entry.state)},
            {QStringLiteral("model_id"), entry.endpoint.modelId()},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("ratio"), entry.aspect},
            {QStringLiteral("seconds"), entry.seconds},
            {QStringLiteral("audio"), entry.audio},
            {QStringLiteral("estimate_usd"), entry.estimate.toDecimal()},
            {QStringLiteral("cost_usd"), entry.cost ? QJsonValue(entry.cost->toDecimal()) : QJsonValue()},
            {QStringLiteral("created_at"), entry.createdAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("parent_job_id"), textOrNull(entry.parentId)},
            {QStringLiteral("relation"), textOrNull(jobRelationWord(entry.relation))},
            {QStringLiteral("file"), textOrNull(entry.path)},
            {QStringLiteral("trashed"), entry.trashed},
            {QStringLiteral("width"), ofFile(entry.size.width())},
            {QStringLiteral("height"), ofFile(entry.size.height())},
            {QStringLiteral("frame_rate"), ofFile(entry.frameRate)},
            {QStringLiteral("file_seconds"), ofFile(entry.fileSeconds)},
            {QStringLiteral("rating"), entry.rating},
            {QStringLiteral("rejected"), entry.rejected},
            {QStringLiteral("project"), textOrNull(entry.project)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)},
            {QStringLiteral("note"), textOrNull(entry.note)}};
}

QList<QStringList> entryRows(const QList<LibraryEntry>& entries, const QStringList& allIds)
{
    const qsizetype length = idLength(allIds);
    QList<QStringList> rows{{Text::tr("JOB"), Text::tr("STATE"), Text::tr("CREATED"), Text::tr("WHAT"),
                             Text::tr("COST"), Text::tr("STARS"), Text::tr("TITLE"), Text::tr("FILE")}};
    for (const LibraryEntry& entry : entries) {
        rows.append({entry.jobId.left(length), stateText(entry.state), timeText(entry.createdAt),
                     Text::tr("%1, %2 s").arg(endpointName(entry.endpoint)).arg(entry.seconds), costText(entry),
                     entry.rejected ? Text::tr("rejected") : stars(entry.rating), shortened(entry.title, 40),
                     entry.path.isEmpty() ? QStringLiteral("-") : entry.path});
    }
    return rows;
}

QJsonObject clipJson(const LibraryEntry& entry, const Job& job)
{
    QJsonArray files;
    for (const JobOutput& output : job.outputs)
        files.append(output.path);
    QJsonObject json = entryJson(entry);
    json.insert(u"request_id", textOrNull(job.requestId));
    json.insert(u"files", files);
    json.insert(u"recipe", job.draft.toJson());
    return json;
}

QString clipText(const LibraryEntry& entry, const Job& job)
{
    const QString none = QStringLiteral("-");
    QList<std::pair<QString, QString>> lines{
        {Text::tr("Job"), entry.jobId},
        {Text::tr("Request"), job.requestId.isEmpty() ? none : job.requestId},
        {Text::tr("State"), stateText(entry.state)},
        {Text::tr("Created"), timeText(entry.createdAt)},
        {Text::tr("Endpoint"), entry.endpoint.modelId()},
        {Text::tr("Clip"), entry.aspect.isEmpty() ? Text::tr("%1 s").arg(entry.seconds)
                                                  : Text::tr("%1 s, %2").arg(entry.seconds).arg(entry.aspect)},
        {Text::tr("Cost"), costText(entry)},
        {Text::tr("Stars"), entry.rejected ? Text::tr("rejected") : stars(entry.rating)},
        {Text::tr("Project"), entry.project.isEmpty() ? none : entry.project},
        {Text::tr("Tags"), entry.tags.isEmpty() ? none : entry.tags.join(u", ")},
        {Text::tr("Note"), entry.note.isEmpty() ? none : entry.note},
        {Text::tr("Prompt"), job.draft.prompt},
    };
    for (qsizetype i = 0; i < job.draft.shots.size(); ++i) {
        const Shot& shot = job.draft.shots[i];
        lines.append({Text::tr("Shot %1, %2 s").arg(i + 1).arg(shot.seconds), shot.text});
    }
    for (const JobOutput& output : job.outputs)
        lines.append({Text::tr("File"), output.path});
    QList<QStringList> rows;
    for (const auto& [name, value] : lines)
        rows.append({name % u':', value});
    return tableText(rows);
}

} // namespace klapper::cli
