// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobactions.h"

#include "app/engine.h"
#include "ui/jobs/jobdetailsdialog.h"
#include "ui/jobs/jobwords.h"
#include "ui/library/librarypanel.h"
#include "ui/models/composemodel.h"
#include "ui/shell/messagearea.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>

namespace klapper {

JobActions::JobActions(Engine& engine, ComposeModel& compose, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_compose(compose)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_engine.queue(), &JobQueue::cancelAnswered, this, &JobActions::sayCancelled);
}

void JobActions::listenTo(LibraryPanel& panel)
{
    connect(&panel, &LibraryPanel::recipeRequested, this, &JobActions::useRecipe);
    connect(&panel, &LibraryPanel::revealRequested, this, &JobActions::reveal);
    connect(&panel, &LibraryPanel::copyPathRequested, this, &JobActions::copyPath);
    connect(&panel, &LibraryPanel::detailsRequested, this, &JobActions::showDetails);
    connect(&panel, &LibraryPanel::downloadRequested, &m_engine.queue(), &JobQueue::fetchAgain);
}

void JobActions::loadDraft(const RequestDraft& draft)
{
    const RequestDraft before = m_compose.draft();
    if (before == draft)
        return;
    m_compose.setDraft(draft);
    const QString key = QStringLiteral("recipe");
    const bool wasEmpty = before.prompt.trimmed().isEmpty() && before.shots.isEmpty() && before.firstFrame.isEmpty();
    if (wasEmpty)
        return m_messages.hide(key);
    m_messages.show(key, Banner::Kind::Info, tr("The form has a new recipe."), {tr("Undo"), [this, before, key] {
                                                                                    m_messages.hide(key);
                                                                                    m_compose.setDraft(before);
                                                                                }});
}

void JobActions::useRecipe(const QString& id)
{
    if (const Job* job = m_engine.queue().job(id))
        loadDraft(job->draft);
}

QString JobActions::pathOf(const QString& id) const
{
    const Job* job = m_engine.queue().job(id);
    return job && !job->outputs.isEmpty() ? job->outputs.first().path : QString();
}

void JobActions::reveal(const QString& id)
{
    const QString path = pathOf(id);
    if (!path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void JobActions::copyPath(const QString& id) { QGuiApplication::clipboard()->setText(pathOf(id)); }

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
