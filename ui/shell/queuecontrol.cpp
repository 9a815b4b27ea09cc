// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/queuecontrol.h"

#include "app/engine.h"
#include "app/settings/settingsstore.h"
#include "ui/jobs/jobsheader.h"
#include "ui/jobs/jobspanel.h"
#include "ui/models/moneytext.h"
#include "ui/shell/questiondialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace klapper {

QueueControl::QueueControl(Engine& engine, SettingsStore& store, JobsPanel& panel, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_panel(panel)
{
    JobQueue& queue = m_engine.queue();
    connectHeader();
    if (m_engine.journal().isReadOnly())
        m_panel.list().setForeignNote(tr("Not followed: the journal is of a newer version of Klapper."));
    m_panel.list().setUsual([this](const Job& job) { return m_engine.usualTimes().of(job.draft); });
    connect(&m_panel.list(), &JobList::commandGiven, this, &QueueControl::perform);
    connect(&m_panel.list(), &JobList::moveRequested, &queue, &JobQueue::moveBefore);
    connect(&queue, &JobQueue::jobAdded, this, &QueueControl::refreshCounts);
    connect(&queue, &JobQueue::jobChanged, this, &QueueControl::refreshCounts);
    refreshCounts();
}

void QueueControl::connectHeader()
{
    JobsHeader& header = m_panel.header();
    JobQueue& queue = m_engine.queue();
    const auto showAtOnce = [this] {
        // The queue has it from EngineSettings.
        const int most = std::clamp(m_engine.queue().mostRunning(), 1, JobsHeader::mostAtOnce);
        m_engine.queue().setMostRunning(most);
        m_panel.header().setAtOnce(most);
    };
    showAtOnce();
    connect(&m_store, &SettingsStore::changed, this, [showAtOnce](const QString& key) {
        if (key == settings::jobsAtOnce().key())
            showAtOnce();
    });
    connect(&header, &JobsHeader::atOnceChosen, this, [this](int chosen) {
        // Where it cannot be kept it holds all the same; see SettingsControl.
        static_cast<void>(m_store.set(settings::jobsAtOnce(), chosen).ok());
        m_engine.queue().setMostRunning(chosen);
    });
    connect(&header, &JobsHeader::holdAllRequested, &queue, &JobQueue::holdAll);
    connect(&header, &JobsHeader::releaseAllRequested, this, &QueueControl::askToReleaseAll);
}

void QueueControl::askToReleaseAll()
{
    if (m_question)
        return;
    JobQueue& queue = m_engine.queue();
    QStringList held;
    Money sum;
    const QStringList unsent = queue.unsent();
    for (const QString& id : unsent) {
        const Job& job = *queue.job(id);
        if (job.state != JobState::Held || needsLookBeforeRelease(job))
            continue;
        held.append(id);
        sum += job.estimate;
    }
    if (held.size() < 2 && sum <= m_engine.budget().caps().askAbove)
        return queue.releaseThese(held);
    m_question = new QuestionDialog(
        {.title = tr("Release all"),
         .question = tr("Jobs: %1. Together they will cost about %2.").arg(held.size()).arg(moneyText(sum)),
         .reason = tr("Each is sent when its turn comes. Your budget's caps hold all the same."),
         .yes = tr("Release all · about %1").arg(moneyText(sum)),
         .no = tr("Keep them held")},
        ButtonWeight::Action, &m_panel);
    connect(m_question, &QDialog::accepted, this, [this, held] { m_engine.queue().releaseThese(held); });
    m_question->open();
}

void QueueControl::perform(JobCommand command, const QString& id)
{
    JobQueue& queue = m_engine.queue();
    switch (command) {
    case JobCommand::Check:
        return Q_EMIT checkRequested(id);
    case JobCommand::Show:
        return Q_EMIT showRequested(id);
    case JobCommand::UseRecipe:
        return Q_EMIT recipeRequested(id);
    case JobCommand::SameOnPro:
        return Q_EMIT sameRequested(id, Tier::Pro);
    case JobCommand::SameOnFourK:
        return Q_EMIT sameRequested(id, Tier::FourK);
    case JobCommand::Details:
        return Q_EMIT detailsRequested(id);
    case JobCommand::Budget:
        return Q_EMIT budgetRequested();
    case JobCommand::Token:
        return Q_EMIT tokenRequested();
    case JobCommand::Release:
        return queue.release(id);
    case JobCommand::Hold:
        return queue.hold(id);
    case JobCommand::Pause:
        return queue.pause(id);
    case JobCommand::Resume:
        return queue.unpause(id);
    case JobCommand::RetryNow:
    case JobCommand::LookAgain:
        return queue.retryNow(id);
    case JobCommand::Download:
        return queue.fetchAgain(id);
    case JobCommand::MoveUp:
    case JobCommand::MoveDown:
    case JobCommand::MoveToFront:
        return move(command, id);
    case JobCommand::CopyRequestId:
        return QGuiApplication::clipboard()->setText(queue.job(id)->requestId);
    case JobCommand::Cancel:
        return queue.cancel(id);
    }
    Q_UNREACHABLE();
}

void QueueControl::move(JobCommand command, const QString& id)
{
    const QStringList order = m_engine.queue().unsent();
    const qsizetype at = order.indexOf(id);
    if (at < 0)
        return;
    if (command == JobCommand::MoveDown && at + 1 < order.size())
        m_engine.queue().moveBefore(id, order.value(at + 2));
    else if (command != JobCommand::MoveDown && at > 0)
        m_engine.queue().moveBefore(id, command == JobCommand::MoveUp ? order[at - 1] : order.first());
}

void QueueControl::refreshCounts() { m_panel.header().setCounts(JobCounts::of(m_engine.queue())); }

} // namespace klapper
