// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How wishes become jobs; how these live stands in jobqueue.cpp.
#include "app/contract/requestbody.h"
#include "app/core/rates.h"
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"
#include "app/prompt/batchplan.h"

#include <QUuid>

namespace klapper {

namespace {

bool fits(const Order& order)
{
    QList<Problem> problems = check(order.draft, order.contract);
    if (order.awaitsFrame)
        problems.removeIf(isMetByPartBefore);
    return problems.isEmpty() && order.contract.endpoint == order.draft.endpoint;
}

Error doesNotFit()
{
    return {.kind = ErrorKind::BadInput, .detail = QStringLiteral("the request does not fit the contract")};
}

} // namespace

Result<QString> JobQueue::enqueue(const Order& order)
{
    const Result<QStringList> ids = enqueueAll({order});
    if (!ids)
        return ids.error();
    return ids->first();
}

Result<QStringList> JobQueue::enqueueAll(const QList<Order>& orders)
{
    QList<Job> jobs;
    QStringList ids;
    const QDateTime now = m_services.now();
    double rank = rankBehindAll(now);
    for (const Order& order : orders) {
        if (!fits(order))
            return doesNotFit();
        Job job = jobOf(order);
        job.createdAt = now;
        job.rank = rank++;
        jobs.append(job);
        ids.append(job.id);
    }
    const Status written = m_services.journal.insertAll(jobs);
    if (!written)
        return written.error();
    for (const Job& job : std::as_const(jobs))
        add(job);
    return ids;
}

Job JobQueue::jobOf(const Order& order) const
{
    Job job;
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.draft = order.draft;
    job.contractSource = order.contract.source;
    job.contractDate = order.contract.date;
    job.body = requestBytes(requestBody(order.draft, order.contract));
    job.estimate = RateTable::shipped().estimate(order.draft.endpoint.tier, order.draft.audio, order.draft.seconds);
    job.folder = order.folder;
    job.wantsFile = order.wantsFile;
    job.parentId = order.parentId;
    job.relation = order.relation;
    job.origin = order.origin;
    job.batchId = order.batchId;
    job.batchPart = order.batchPart;
    job.batchParts = order.batchParts;
    job.awaitsFrame = order.awaitsFrame;
    job.owner = m_instance.id();
    return job;
}

Status JobQueue::giveFirstFrame(const QString& id, const QString& frame, const Contract& contract)
{
    JobMachine* found = machine(id);
    if (!found || !found->job().awaitsFrame)
        return Error{.kind = ErrorKind::BadInput, .detail = QStringLiteral("this job waits for no frame")};
    RequestDraft draft = found->job().draft;
    draft.firstFrame = frame;
    if (frame.isEmpty() || !check(draft, contract).isEmpty() || contract.endpoint != draft.endpoint)
        return doesNotFit();
    found->takeFirstFrame(draft, contract, requestBytes(requestBody(draft, contract)));
    m_startTimer.start(0);
    return Nothing{};
}

void JobQueue::holdFor(const QString& id, const Error& why)
{
    if (JobMachine* found = machine(id))
        found->holdFor(why);
}

} // namespace klapper
