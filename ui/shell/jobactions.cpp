// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobactions.h"

#include "app/engine.h"
#include "ui/jobs/jobdetailsdialog.h"
#include "ui/jobs/jobwords.h"
#include "ui/library/librarypanel.h"
#include "ui/models/composemodel.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/messagearea.h"

namespace klapper {

JobActions::JobActions(Engine& engine, ComposeModel& compose, ClipFiles& files, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_compose(compose)
    , m_files(files)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_engine.queue(), &JobQueue::cancelAnswered, this, &JobActions::sayCancelled);
}

void JobActions::listenTo(LibraryPanel& panel)
{
    connect(&panel, &LibraryPanel::detailsRequested, this, &JobActions::showDetails);
    connect(&panel, &LibraryPanel::downloadRequested, &m_engine.queue(), &JobQueue::fetchAgain);
}

void JobActions::changeForm(const QString& said, const std::function<void(DraftDocument&)>& change)
{
    const DraftDocument before = m_compose.document();
    m_compose.edit({}, change);
    if (m_compose.draft() == before.draft)
        return;
    const QString key = QStringLiteral("recipe");
    if (isBlank(before.draft))
        return m_messages.hide(key);
    m_messages.show(key, Banner::Kind::Info, said, {tr("Undo"), [this, before, key] {
                                                        m_messages.hide(key);
                                                        m_compose.edit({}, [&before](DraftDocument& document) {
                                                            document.draft = before.draft;
                                                            document.source = before.source;
                                                        });
                                                    }});
}

void JobActions::loadDraft(const RequestDraft& draft, const DraftSource& source)
{
    changeForm(tr("The form has a new recipe."), [&draft, &source](DraftDocument& document) {
        document.draft = draft;
        document.source = source;
    });
}

void JobActions::useRecipe(const QString& id)
{
    if (const Job* job = m_engine.queue().job(id))
        loadDraft(job->draft, {.jobId = id, .frame = {}});
}

void JobActions::reveal(const QString& id) { m_files.reveal({id}); }

void JobActions::copyPath(const QString& id) { m_files.copyPaths({id}); }

void JobActions::showDetails(const QString& id)
{
    const Job* job = m_engine.queue().job(id);
    if (!job)
        return;
    auto* dialog = new JobDetailsDialog(*job, m_window);
    connect(dialog, &JobDetailsDialog::recipeRequested, this, [this, id] { useRecipe(id); });
    connect(dialog, &JobDetailsDialog::checkRequested, this, [this, id] { Q_EMIT checkRequested(id); });
    dialog->open();
}

void JobActions::sayCancelled(const QString& id, const Result<CancelAnswer>& answer)
{
    const Job* job = m_engine.queue().job(id);
    if (!job)
        return;
    const QString title = JobWords::title(*job);
    QString text;
    Banner::Kind kind = Banner::Kind::Info;
    if (job->state == JobState::Cancelled) {
        text = tr("Cancelled: %1. %2").arg(title, JobWords::cost(*job));
    } else if (answer && answer->outcome == CancelOutcome::NotCancellable) {
        text = tr("“%1” could not be cancelled any more. It goes on and is usually billed.").arg(title);
        kind = Banner::Kind::Warning;
    } else if (!answer || answer->outcome == CancelOutcome::Unclear) {
        text = tr("Cancelling “%1” got no clear answer. It may go on and be billed; its row tells.").arg(title);
        kind = Banner::Kind::Warning;
    } else {
        text = tr("RunComfy was asked to cancel “%1”. It may still be billed.").arg(title);
    }
    m_messages.show(QStringLiteral("cancel"), kind, text);
}

} // namespace klapper
