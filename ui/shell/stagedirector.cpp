// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagedirector.h"

#include "app/jobs/jobqueue.h"
#include "ui/library/cliprecipe.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"
#include "ui/style/theme.h"

namespace klapper {

StageDirector::StageDirector(JobQueue& queue, StagePanel& stage, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_stage(stage)
{
    const QStringList ids = m_queue.ids();
    for (const QString& id : ids)
        look(id);
    connect(&m_queue, &JobQueue::jobAdded, this, &StageDirector::lookAtNew);
    connect(&m_queue, &JobQueue::jobChanged, this, &StageDirector::look);
}

bool StageDirector::put(const QString& id)
{
    const Job* job = m_queue.job(id);
    if (!job || job->outputs.isEmpty())
        return false;
    m_shown = id;
    m_stage.showClip(ClipRecipe::clipOf(*job));
    Q_EMIT shownChanged(id);
    return true;
}

void StageDirector::show(const QString& id)
{
    if ((id == m_shown && !m_stage.isComparing() && !m_stage.isInSequence()) || put(id))
        m_chosen = true;
}

bool StageDirector::showAgain(const QString& id)
{
    if (!put(id))
        return false;
    m_chosen = true;
    return true;
}

void StageDirector::showFile(const StageClip& clip)
{
    m_chosen = true;
    m_shown.clear();
    m_stage.showClip(clip);
    Q_EMIT shownChanged({});
}

void StageDirector::look(const QString& id)
{
    const Job* job = m_queue.job(id);
    if (!job)
        return;
    if (!isFinished(job->state)) {
        m_open.insert(id);
        return;
    }
    // What had ended before it was seen is only changed: its cost came late.
    if (m_open.remove(id) && job->state == JobState::Done)
        arrive(id);
}

/// It can have come and ended in another program between two looks of the queue.
void StageDirector::lookAtNew(const QString& id)
{
    m_open.insert(id);
    look(id);
}

void StageDirector::arrive(const QString& id)
{
    // What the person looks at is not taken away; what came by itself gives way to what is newer.
    const bool shown = !m_chosen && put(id);
    if (shown && !reducedMotion(&m_stage))
        m_stage.player()->play();
    Q_EMIT arrived(id, shown);
}

} // namespace klapper
