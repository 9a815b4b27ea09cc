// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporttakes.h"

#include "app/engine.h"
#include "app/finish/exportname.h"
#include "ui/jobs/jobwords.h"

#include <QUuid>

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

NameFields nameOf(Engine& engine, const QList<SequenceClip>& clips, const QString& text)
{
    return nameFieldsOf(clips, engine.queue(), engine.library(), text, engine.environment().now().toLocalTime().date());
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
