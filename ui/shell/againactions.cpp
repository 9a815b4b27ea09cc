// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/againactions.h"

#include "app/engine.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/jobactions.h"
#include "ui/shell/mainmenu.h"
#include "ui/stage/stagepanel.h"
#include "ui/style/icons.h"

#include <QMenu>

namespace klapper {

AgainActions::AgainActions(Engine& engine, JobActions& actions, DraftFlow& drafts, ContinueFlow& continues,
                           ClipFiles& files, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_actions(actions)
    , m_drafts(drafts)
    , m_continues(continues)
    , m_files(files)
{
}

void AgainActions::addTo(StagePanel& stage, MainMenu& menu, const std::function<QString()>& shown)
{
    const auto fill = [this, shown](QMenu* filled) {
        filled->clear();
        if (const QString id = shown(); !id.isEmpty())
            fillMenu(filled, {id});
    };
    for (QMenu* each : {stage.againMenu(), menu.again()})
        connect(each, &QMenu::aboutToShow, this, [fill, each] { fill(each); });
}

void AgainActions::fillMenu(QMenu* menu, const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    if (ids.size() == 1 && m_engine.queue().job(ids.first())) {
        addRecipe(*menu, ids.first());
        addFrames(*menu, ids.first());
        menu->addSeparator();
    }
    addFiles(*menu, ids);
}

void AgainActions::addRecipe(QMenu& menu, const QString& id)
{
    const RequestDraft draft = m_engine.queue().job(id)->draft;
    menu.addAction(icon(IconId::Undo), tr("Use &all"), this, [this, id] { useAll(id); });
    menu.addAction(icon(IconId::Plus), tr("Use all in a &new draft"), this, [this, id] { useInNewTab(id); });
    QAction* prompt = menu.addAction(icon(IconId::Text), tr("Use &prompt"), this, [this, id] { usePrompt(id); });
    prompt->setEnabled(!jobTitle(draft).isEmpty());
    const bool hasFrames = draft.endpoint.takesImage() && !(draft.firstFrame.isEmpty() && draft.lastFrame.isEmpty());
    QAction* frames =
        menu.addAction(icon(IconId::Image), hasFrames ? tr("Use f&rames") : tr("Use frames (it has none)"), this,
                       [this, id] { useFrames(id); });
    frames->setEnabled(hasFrames);
}

void AgainActions::addFrames(QMenu& menu, const QString& id)
{
    if (m_files.pathOf(id).isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(icon(IconId::JumpEnd), tr("Continue from &last frame"), this, [this, id] { continueFromLast(id); });
    if (const auto frame = m_frameOf ? m_frameOf(id) : std::nullopt)
        menu.addAction(icon(IconId::Camera), tr("Continue from &this frame (%1)").arg(frame->timecode), this,
                       [this, id, frame = *frame] { continueFrom(id, frame); });
}

void AgainActions::addFiles(QMenu& menu, const QStringList& ids)
{
    QStringList having;
    for (const QString& id : ids) {
        if (!m_files.pathOf(id).isEmpty())
            having.append(id);
    }
    if (having.isEmpty())
        return;
    menu.addAction(icon(IconId::Folder), tr("Show in &folder"), this, [this, having] { m_files.reveal(having); });
    menu.addAction(icon(IconId::Copy), having.size() == 1 ? tr("&Copy path") : tr("&Copy %1 paths").arg(having.size()),
                   this, [this, having] { m_files.copyPaths(having); });
    Q_EMIT filesOffered(&menu, having);
}

void AgainActions::useAll(const QString& id) { m_actions.useRecipe(id); }

void AgainActions::useInNewTab(const QString& id)
{
    if (const Job* job = m_engine.queue().job(id))
        m_drafts.load(RequestDraft(job->draft), {.jobId = id, .frame = {}});
}

void AgainActions::usePrompt(const QString& id)
{
    const Job* job = m_engine.queue().job(id);
    if (!job)
        return;
    m_actions.changeForm(tr("The form has the words of another clip."), [from = job->draft](DraftDocument& document) {
        document.draft.prompt = from.prompt;
        document.draft.style = from.style;
        document.draft.shotsActive = from.shotsActive;
        document.draft.shots = from.shots;
        if (from.shotsActive)
            document.draft.seconds = from.seconds;
    });
}

void AgainActions::useFrames(const QString& id)
{
    const Job* job = m_engine.queue().job(id);
    if (!job || !job->draft.endpoint.takesImage())
        return;
    m_actions.changeForm(tr("The form has the frames of another clip."), [from = job->draft](DraftDocument& document) {
        document.draft.endpoint.mode = Mode::ImageToVideo;
        document.draft.firstFrame = from.firstFrame;
        document.draft.lastFrame = from.lastFrame;
    });
}

void AgainActions::continueFromLast(const QString& id)
{
    if (const QStringList files = m_files.filesOf({id}); !files.isEmpty())
        m_continues.start(id, files.first());
}

void AgainActions::continueFrom(const QString& id, const ContinueFlow::Frame& frame)
{
    if (const QStringList files = m_files.filesOf({id}); !files.isEmpty())
        m_continues.start(id, files.first(), frame);
}

} // namespace klapper
