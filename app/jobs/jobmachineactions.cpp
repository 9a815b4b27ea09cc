// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does with one job; how it goes its way by itself stands in jobmachine.cpp.
#include "app/jobs/jobmachine.h"
#include "app/jobs/journal.h"
#include "app/service/modelapi.h"

namespace klapper {

namespace {

void declareAbsentIn(Job& job) { job.error = Error{.kind = ErrorKind::DeclaredAbsent, .retry = Retry::ByPerson}; }

} // namespace

void JobMachine::cancel()
{
    if (m_job.state == JobState::Held || m_job.state == JobState::Waiting) {
        apply(JobEvent::CancelLocal);
        Q_EMIT cancelAnswered(CancelAnswer{CancelOutcome::Cancelled, QString()});
        return;
    }
    if (!isRemote(m_job.state) || m_job.state == JobState::Downloading) {
        Q_EMIT cancelAnswered(CancelAnswer{CancelOutcome::NotCancellable, QString()});
        return;
    }
    change([](Job& job) { job.cancel = CancelState::Asked; });
    m_services.api.cancel(m_job.requestId, this, [this](const Result<CancelAnswer>& answer) { takeCancel(answer); });
}

void JobMachine::takeCancel(const Result<CancelAnswer>& answer)
{
    const CancelOutcome outcome = answer ? answer->outcome : CancelOutcome::Unclear;
    if (outcome == CancelOutcome::Cancelled) {
        apply(JobEvent::RemoteCancelled, [](Job& job) { job.cancel = CancelState::None; });
    } else {
        // Asked for or unclear: the next poll tells what became of it.
        change([outcome](Job& job) {
            job.cancel = outcome == CancelOutcome::NotCancellable ? CancelState::NotCancellable
                       : outcome == CancelOutcome::Requested      ? CancelState::Asked
                                                                  : CancelState::Unanswered;
        });
        hurry();
    }
    Q_EMIT cancelAnswered(answer);
}

void JobMachine::hold()
{
    apply(JobEvent::Hold, [](Job& job) { job.error.reset(); });
}

void JobMachine::holdFor(const Error& reason)
{
    if (m_job.state == JobState::Waiting)
        apply(JobEvent::NeedsAccount, [&reason](Job& job) { job.error = reason; });
}

void JobMachine::release()
{
    m_notBefore = {};
    apply(JobEvent::Release, [](Job& job) {
        job.error.reset();
        job.notBefore = {};
        job.origin = JobOrigin::Window; // whoever released it wants it, whatever made it
    });
}

void JobMachine::fetchAgain()
{
    if (m_job.requestId.isEmpty())
        return;
    const bool fetching = apply(JobEvent::FetchAgain, [](Job& job) {
        job.error.reset();
        job.wantsFile = true;
        job.paused = false;
    });
    if (fetching)
        collect();
}

Status JobMachine::locate(qsizetype output, const QString& path)
{
    const Error refusal{.kind = ErrorKind::BadInput, .detail = QStringLiteral("the job has no such file")};
    if (output < 0 || output >= m_job.outputs.size())
        return refusal;
    const bool located = apply(JobEvent::Located, [output, &path](Job& job) {
        job.outputs[output].path = path;
        job.error.reset();
    });
    return located ? Status(Nothing{}) : Status(m_refusal.value_or(refusal));
}

void JobMachine::pause()
{
    if (m_job.state != JobState::Downloading || m_job.paused)
        return;
    m_slowWatch.stop();
    m_job.slow = false;
    if (m_collector)
        m_collector->pause();
    change([](Job& job) { job.paused = true; });
}

void JobMachine::unpause()
{
    if (m_job.state != JobState::Downloading || !m_job.paused)
        return;
    change([](Job& job) { job.paused = false; });
    if (m_collector)
        m_collector->resume();
    else
        collect();
}

void JobMachine::lookAgain()
{
    m_vanishedAnswers = 0;
    const bool looking = apply(JobEvent::LookAgain, [](Job& job) {
        job.error.reset();
        job.finishedAt = {};
    });
    if (looking)
        hurry();
}

Status JobMachine::declareAbsent()
{
    if (m_attaching)
        return notInQuestion();
    if (!apply(JobEvent::DeclaredAbsent, declareAbsentIn))
        return m_refusal.value_or(notInQuestion());
    return Nothing{};
}

Status JobMachine::replaceBy(const Job& fresh)
{
    const auto state = next(m_job.state, JobEvent::DeclaredAbsent);
    if (!state || m_attaching)
        return notInQuestion();
    Job after = m_job;
    after.state = *state;
    after.finishedAt = m_services.now();
    declareAbsentIn(after);
    const Status written = m_services.journal.replace(after, JobEvent::DeclaredAbsent, m_job.state, fresh);
    if (!written)
        return written;
    m_job = after;
    Q_EMIT changed();
    return Nothing{};
}

Error JobMachine::notInQuestion()
{
    return {.kind = ErrorKind::BadInput,
            .retry = Retry::ByPerson,
            .detail = QStringLiteral("the outcome of this job is not in question")};
}

void JobMachine::takeFirstFrame(const RequestDraft& draft, const Contract& contract, const QByteArray& body)
{
    change([&](Job& job) {
        job.draft = draft;
        job.contractSource = contract.source;
        job.contractDate = contract.date;
        job.body = body;
        job.awaitsFrame = false;
    });
}

void JobMachine::setRank(double rank)
{
    change([rank](Job& job) { job.rank = rank; });
}

void JobMachine::attach(const QString& requestId)
{
    const auto refuse = [this](const QString& why) {
        Q_EMIT attached(Error{.kind = ErrorKind::BadInput, .retry = Retry::ByPerson, .detail = why});
    };
    if (m_job.state != JobState::Unknown || m_attaching)
        return Q_EMIT attached(notInQuestion());
    if (!isRequestId(requestId))
        return refuse(QStringLiteral("a request id has letters, digits, - and _ only"));
    const Result<std::optional<Job>> other = m_services.journal.findByRequest(requestId);
    if (!other)
        return Q_EMIT attached(other.error());
    if (*other)
        return refuse(QStringLiteral("another job of the journal has this request already"));
    m_attaching = true;
    m_services.api.status(requestId, this, [this, requestId](const Result<StatusAnswer>& answer) {
        m_attaching = false;
        if (!answer)
            return Q_EMIT attached(answer.error());
        checkFound(requestId);
    });
}

/// Only the result names the model, and not always.
void JobMachine::checkFound(const QString& requestId)
{
    m_attaching = true;
    m_services.api.result(requestId, this, [this, requestId](const Result<ResultAnswer>& answer) {
        m_attaching = false;
        const QString model = answer ? answer->raw[u"model_id"].toString() : QString();
        if (!model.isEmpty() && model != m_job.draft.endpoint.modelId()) {
            return Q_EMIT attached(Error{.kind = ErrorKind::BadInput,
                                         .retry = Retry::ByPerson,
                                         .detail = u"that request is of another model: " % model.left(200),
                                         .fields = {{QStringLiteral("model_id"), model.left(200)}}});
        }
        takeFound(requestId);
    });
}

void JobMachine::takeFound(const QString& requestId)
{
    const bool taken = apply(JobEvent::IdAttached, [this, &requestId](Job& job) {
        job.requestId = requestId;
        job.acceptedAt = job.lastContact = m_services.now();
        job.error.reset();
    });
    if (!taken)
        return Q_EMIT attached(m_refusal.value_or(notInQuestion()));
    m_acceptedAt = std::chrono::steady_clock::now();
    Q_EMIT attached(Nothing{});
    hurry();
}

void JobMachine::askNow()
{
    m_pollNotBefore = {};
    if (m_collector)
        m_collector->forgetRetryAfter();
    hurry();
}

} // namespace klapper
