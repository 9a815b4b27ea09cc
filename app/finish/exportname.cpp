// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportname.h"

#include "app/jobs/jobqueue.h"
#include "app/library/librarystore.h"

#include <QSet>

#include <algorithm>

namespace klapper {

namespace {

QString projectOf(LibraryStore& library, const QString& jobId)
{
    const auto entry = library.entry(jobId);
    return entry && *entry ? (*entry)->project : QString();
}

int takeOf(JobQueue& queue, const Job& job)
{
    const QStringList ids = queue.ids();
    const QString words = jobTitle(job.draft);
    return 1 + int(std::count_if(ids.cbegin(), ids.cend(), [&](const QString& id) {
               const Job* other = queue.job(id);
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

} // namespace

NameFields nameFieldsOf(const QList<SequenceClip>& clips, JobQueue& queue, LibraryStore& library, const QString& text,
                        QDate date)
{
    NameFields name;
    name.date = date;
    name.text = text;
    name.project = shared(clips, [&library](const QString& id) { return projectOf(library, id); });
    name.tier = shared(clips, [&queue](const QString& id) {
        const Job* job = queue.job(id);
        return job ? job->draft.endpoint.tierId() : QString();
    });
    const Job* only = clips.size() == 1 ? queue.job(clips.first().jobId) : nullptr;
    if (only)
        name.take = takeOf(queue, *only);
    return name;
}

} // namespace klapper
