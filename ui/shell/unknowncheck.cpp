// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unknowncheck.h"

#include "app/engine.h"
#include "ui/jobs/jobwords.h"
#include "ui/jobs/unknowndialog.h"
#include "ui/jobs/unknownwords.h"
#include "ui/shell/messagearea.h"

#include <algorithm>

namespace klapper {

UnknownCheck::UnknownCheck(Engine& engine, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_engine.queue(), &JobQueue::attachAnswered, this, &UnknownCheck::takeAnswer);
    connect(&m_engine.queue(), &JobQueue::jobChanged, this, &UnknownCheck::follow);
}

void UnknownCheck::open(const QString& id)
{
    const Job* job = m_engine.queue().job(id);
    if (!job || job->state != JobState::Unknown)
        return;
    if (UnknownDialog* shown = dialog(id)) {
        shown->raise();
        return shown->activateWindow();
    }
    auto* made = new UnknownDialog(*job, m_engine.isPractice(), m_engine.environment().now(), m_window);
    m_dialogs.insert(id, made);
    if (m_list)
        made->setKnown(m_list());
    if (m_asking.contains(id))
        made->showAsking();
    connectDialog(*made, id);
    made->show(); // not open(): the jobs go on, and so does the person
}

UnknownDialog* UnknownCheck::dialog(const QString& id) const { return m_dialogs.value(id); }

void UnknownCheck::connectDialog(UnknownDialog& dialog, const QString& id)
{
    connect(&dialog, &UnknownDialog::pageRequested, this,
            [this] { Q_EMIT pageRequested(m_engine.environment().hosts.web); });
    connect(&dialog, &UnknownDialog::attachRequested, this,
            [this, id](const QString& requestId) { attach(id, requestId); });
    connect(&dialog, &UnknownDialog::resendRequested, this, [this, id] { resend(id); });
    connect(&dialog, &UnknownDialog::absentRequested, this, [this, id] { declareAbsent(id); });
    connect(&dialog, &QDialog::finished, this, [this, id] { m_dialogs.remove(id); });
}

void UnknownCheck::attach(const QString& id, const QString& requestId)
{
    if (!isRequestId(requestId))
        return dialog(id)->showNotAttached(UnknownWords::noRequestId());
    if (const Job* other = m_engine.queue().jobOfRequest(requestId))
        return dialog(id)->showNotAttached(UnknownWords::ofAnotherJob(JobWords::title(*other)));
    m_asking.insert(id);
    dialog(id)->showAsking();
    m_engine.queue().attach(id, requestId);
}

void UnknownCheck::takeAnswer(const QString& id, const Status& outcome)
{
    const Job* job = m_engine.queue().job(id);
    if (!m_asking.remove(id) || !job)
        return;
    const QString title = JobWords::title(*job);
    const QString key = QStringLiteral("attach");
    if (outcome) {
        const QString words = tr("RunComfy has it, and Klapper follows it now. Nothing was sent twice.");
        if (UnknownDialog* shown = dialog(id))
            return shown->showEnd(JobWords::look(*job), words);
        return m_messages.show(key, Banner::Kind::Good, tr("Found: %1. %2").arg(title, words));
    }
    const QString why = UnknownWords::notAttached(outcome.error());
    if (UnknownDialog* shown = dialog(id))
        return shown->showNotAttached(why);
    m_messages.show(key, Banner::Kind::Warning, tr("Not found: %1. %2").arg(title, why));
}

void UnknownCheck::resend(const QString& id)
{
    const Result<QString> fresh = m_engine.queue().resend(id);
    UnknownDialog* shown = dialog(id);
    if (!fresh)
        return shown->showNotDecided(UnknownWords::notDecided(fresh.error()));
    m_fresh.insert(*fresh, id);
    shown->showEnd(JobWords::look(*m_engine.queue().job(*fresh)),
                   tr("It is sent again as a new job when its turn comes. This one is kept as its record."));
}

void UnknownCheck::declareAbsent(const QString& id)
{
    const Status outcome = m_engine.queue().declareAbsent(id);
    UnknownDialog* shown = dialog(id);
    if (!outcome)
        return shown->showNotDecided(UnknownWords::notDecided(outcome.error()));
    shown->showEnd(JobWords::look(*m_engine.queue().job(id)),
                   tr("It is not sent again. The recipe is kept, and its price no longer counts against your budget."));
}

void UnknownCheck::follow(const QString& id)
{
    if (m_fresh.contains(id))
        followFresh(id);
    UnknownDialog* shown = dialog(id);
    const Job* job = m_engine.queue().job(id);
    // Decided elsewhere: by another window or by the command line.
    if (shown && !shown->hasEnded() && job && job->state != JobState::Unknown)
        shown->showEnd(JobWords::look(*job), tr("The outcome of this job is known now; its row tells more."));
}

void UnknownCheck::followFresh(const QString& id)
{
    const Job& job = *m_engine.queue().job(id);
    if (job.state == JobState::Waiting)
        return;
    UnknownDialog* shown = dialog(m_fresh.take(id));
    if (job.state != JobState::Held || !job.error || job.error->kind != ErrorKind::OverBudget)
        return;
    const QString words = tr("Not sent again: %1 would go over your budget. It is held; raise the cap and release it.")
                              .arg(JobWords::title(job));
    if (shown)
        shown->showEnd(JobWords::look(job), words);
    m_messages.show(QStringLiteral("resend"), Banner::Kind::Warning, words);
}

} // namespace klapper
