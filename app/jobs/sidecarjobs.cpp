// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/sidecarjobs.h"

#include "app/media/sidecar.h"
#include "app/service/answers.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QJsonDocument>

namespace klapper {

namespace {

/// No clip costs that much; what says so would close the caps for good, or open them.
constexpr Money highestPrice = Money::fromMicros(1'000'000'000);

bool isPrice(Money money) { return money >= Money() && money <= highestPrice; }

bool isBelievable(const Sidecar& sidecar, const QString& clipName, const QString& serviceHost)
{
    return sidecar.clip == clipName && isRequestId(sidecar.jobId) && isRequestId(sidecar.requestId)
        && Endpoint::fromModelId(sidecar.endpoint) == sidecar.draft.endpoint && isPrice(sidecar.estimate)
        && isPrice(sidecar.cost.value_or(Money())) && sidecar.created.isValid()
        && (serviceHost.isEmpty() || sidecar.serviceHost == serviceHost);
}

bool isHash(const QByteArray& text) { return text.size() == 64 && QByteArray::fromHex(text).toHex() == text.toLower(); }

Job jobOf(const Sidecar& sidecar, const QString& folder)
{
    Job job;
    job.id = sidecar.jobId;
    job.state = JobState::DoneNoFile;
    job.draft = sidecar.draft;
    job.contractSource = sidecar.contractSource == u"live" ? ContractSource::Live : ContractSource::Documented;
    job.contractDate = QDate::fromString(sidecar.contractDate, Qt::ISODate);
    job.body = QJsonDocument(sidecar.request).toJson(QJsonDocument::Compact);
    job.estimate = sidecar.estimate;
    job.cost = sidecar.cost;
    job.requestId = sidecar.requestId;
    job.remoteWord = QStringLiteral("completed");
    job.folder = folder;
    job.createdAt = sidecar.created;
    // It was paid for; without the time of sending that of composing says for which day.
    job.submittedAt = job.acceptedAt = sidecar.submitted.isValid() ? sidecar.submitted : sidecar.created;
    job.finishedAt = job.lastContact = sidecar.finished.isValid() ? sidecar.finished : job.submittedAt;
    if (!sidecar.parents.isEmpty() && isRequestId(sidecar.parents.first()))
        job.parentId = sidecar.parents.first();
    job.relation = jobRelationFromWord(sidecar.relation).value_or(JobRelation::None);
    job.rank = double(job.createdAt.toMSecsSinceEpoch());
    return job;
}

void addFile(Job& job, const Sidecar& sidecar, const QFileInfo& clip)
{
    if (!clip.isFile() || clip.isSymLink() || clip.size() == 0)
        return;
    job.state = JobState::Done;
    job.outputs.append({clip.absoluteFilePath(), clip.size(),
                        isHash(sidecar.sha256) ? sidecar.sha256.toLower() : QByteArray(), sidecar.info});
}

} // namespace

SidecarJobs jobsFromSidecars(const QString& folder, const QString& serviceHost)
{
    SidecarJobs found;
    if (folder.isEmpty())
        return found;
    const QString suffix = sidecarPath({});
    QHash<QString, Job> jobs;
    QHash<QString, QString> jobOfRequest;
    QStringList paths;
    QDirIterator files(folder, {QString(u'*' % suffix)}, QDir::Files | QDir::Hidden);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort(); // the outputs of one job in the order of their names
    for (const QString& path : std::as_const(paths)) {
        const QFileInfo clip(path.chopped(suffix.size()));
        const Result<Sidecar> sidecar = readSidecar(path);
        if (QFileInfo(path).isSymLink() || !sidecar || !isBelievable(*sidecar, clip.fileName(), serviceHost)
            || jobOfRequest.value(sidecar->requestId, sidecar->jobId) != sidecar->jobId) {
            ++found.refused;
            continue;
        }
        jobOfRequest.insert(sidecar->requestId, sidecar->jobId);
        const auto job = jobs.contains(sidecar->jobId)
                           ? jobs.find(sidecar->jobId)
                           : jobs.insert(sidecar->jobId, jobOf(*sidecar, clip.absolutePath()));
        if (job->requestId == sidecar->requestId)
            addFile(*job, *sidecar, clip);
        else
            ++found.refused;
    }
    found.jobs = jobs.values();
    return found;
}

} // namespace klapper
