// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporttakes.h"

#include "app/engine.h"
#include "ui/jobs/jobwords.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace klapper {

namespace {

/// Where the file is now: the library knows best, since a person may have said so.
QString pathOf(Engine& engine, const Job& job)
{
    const auto entry = engine.library().entry(job.id);
    if (entry && *entry && !(*entry)->path.isEmpty())
        return (*entry)->path;
    return job.outputs.isEmpty() ? QString() : job.outputs.first().path;
}

QString projectOf(Engine& engine, const QString& jobId)
{
    const auto entry = engine.library().entry(jobId);
    return entry && *entry ? (*entry)->project : QString();
}

/// Which take of its words it is, counted by when they were made.
int takeOf(Engine& engine, const Job& job)
{
    const QStringList ids = engine.queue().ids();
    const QString words = jobTitle(job.draft);
    return 1 + int(std::count_if(ids.cbegin(), ids.cend(), [&](const QString& id) {
               const Job* other = engine.queue().job(id);
               return other && other->createdAt < job.createdAt && jobTitle(other->draft) == words;
           }));
}

/// What all of them have in common; empty otherwise.
template<typename ValueOf>
QString shared(const QList<SequenceClip>& clips, const ValueOf& valueOf)
{
    QSet<QString> values;
    for (const SequenceClip& clip : clips)
        values.insert(valueOf(clip.jobId));
    return values.size() == 1 ? *values.cbegin() : QString();
}

NameFields nameOf(Engine& engine, const QList<SequenceClip>& clips, const QString& text)
{
    NameFields name;
    name.date = engine.environment().now().toLocalTime().date();
    name.text = text;
    name.project = shared(clips, [&engine](const QString& id) { return projectOf(engine, id); });
    name.tier = shared(clips, [&engine](const QString& id) {
        const Job* job = engine.queue().job(id);
        return job ? job->draft.endpoint.tierId() : QString();
    });
    const Job* only = clips.size() == 1 ? engine.queue().job(clips.first().jobId) : nullptr;
    if (only)
        name.take = takeOf(engine, *only);
    return name;
}

} // namespace

ExportTakes ExportTakes::ofJobs(Engine& engine, const QStringList& jobIds)
{
    ExportTakes takes;
    for (const QString& id : jobIds) {
        const Job* job = engine.queue().job(id);
        const QString path = job ? pathOf(engine, *job) : QString();
        if (path.isEmpty())
            continue;
        SequenceClip clip;
        clip.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        clip.jobId = id;
        clip.path = path;
        clip.title = JobWords::title(*job);
        takes.clips.append(clip);
    }
    if (takes.clips.isEmpty())
        return takes;
    takes.title = takes.clips.first().title;
    const Job* first = engine.queue().job(takes.clips.first().jobId);
    takes.name = nameOf(engine, takes.clips, jobTitle(first->draft));
    return takes;
}

ExportTakes ExportTakes::ofSequence(Engine& engine, const Sequence& sequence)
{
    ExportTakes takes;
    takes.title = sequence.name;
    takes.clips = sequence.clips;
    takes.fadeMs = sequence.fadeMs;
    QString text = sequence.name;
    if (text.trimmed().isEmpty() && !sequence.clips.isEmpty())
        text = takes.title = sequence.clips.first().title;
    takes.name = nameOf(engine, sequence.clips, text);
    return takes;
}

} // namespace klapper
