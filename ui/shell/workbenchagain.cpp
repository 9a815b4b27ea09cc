// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wires of the window for what was made: using it again, pulling it out, and telling that it is there.
#include "ui/shell/workbench.h"

#include "app/engine.h"
#include "ui/jobs/jobspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/againactions.h"
#include "ui/shell/clipdrag.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/handoffflow.h"
#include "ui/shell/jobactions.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwithmenu.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/unknowncheck.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QSet>

namespace klapper {

namespace {

/// The jobs that a drag from there takes along: all that are selected when it is one of them, itself first.
QStringList idsAt(const QAbstractItemView& view, const QPoint& at)
{
    const QModelIndex pulled = view.indexAt(at);
    QStringList ids{pulled.data(JobIdRole).toString()};
    if (!view.selectionModel()->isSelected(pulled))
        return ids;
    QSet<int> rows{pulled.row()}; // one job each, and in a table one index for each cell
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    for (const QModelIndex& each : selected) {
        if (rows.contains(each.row()))
            continue;
        rows.insert(each.row());
        ids.append(each.data(JobIdRole).toString());
    }
    return ids;
}

} // namespace

void Workbench::setupAgain()
{
    m_again->setFrameOf([this](const QString& id) -> std::optional<ContinueFlow::Frame> {
        const ClipPlayer* player = m_stage->player();
        const bool hasPicture = player->state() != ClipPlayer::State::Empty
                             && player->state() != ClipPlayer::State::Loading
                             && player->state() != ClipPlayer::State::Failed;
        if (id != m_director->shown() || !m_stage->hasClip() || !hasPicture)
            return std::nullopt;
        return ContinueFlow::Frame{player->frame(), timecode(player->frame(), player->rate())};
    });
    m_again->addTo(*m_stage, *m_menu, [this] { return m_stage->hasClip() ? m_director->shown() : QString(); });
    connect(m_library, &LibraryPanel::fillMenu, m_again, &AgainActions::fillMenu);
    auto* openWith = new OpenWithMenu(*m_messages, &m_window);
    connect(m_again, &AgainActions::filesOffered, this, [this, openWith](QMenu* menu, const QStringList& ids) {
        if (ids.size() == 1)
            openWith->addTo(*menu, m_files->pathOf(ids.first()));
        m_handoff->fillMenu(menu, ids);
    });
    setupDrags();
}

void Workbench::setupDrags()
{
    const auto fromStage = [this](const QPoint&) {
        const QStringList takes = m_director->shownTakes();
        ClipDrag::Clips clips{takes.isEmpty() ? QStringList{m_stage->clip().path} : m_files->filesOf(takes), {}, takes};
        const QImage picture = clips.paths.isEmpty() ? QImage() : m_stage->player()->image();
        if (!picture.isNull())
            clips.picture = QPixmap::fromImage(picture.scaledToHeight(240));
        return clips;
    };
    auto* ofStage = new ClipDrag(
        m_stage->picture(), [this](const QPoint&) { return m_stage->canPull(); }, fromStage);
    connect(ofStage, &ClipDrag::began, m_stage, &StagePanel::notePulled);

    const QList<QAbstractItemView*> views = m_library->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        const auto isClip = [this, view](const QPoint& at) {
            const Job* job = m_engine.queue().job(view->indexAt(at).data(JobIdRole).toString());
            return job && !job->outputs.isEmpty();
        };
        const auto fromView = [this, view](const QPoint& at) {
            const QStringList takes = idsAt(*view, at);
            ClipDrag::Clips clips{m_files->filesOf(takes), {}, takes};
            if (!clips.paths.isEmpty())
                clips.picture = QPixmap(view->indexAt(at).data(ThumbnailRole).toString());
            return clips;
        };
        new ClipDrag(view->viewport(), isClip, fromView);
    }
}

void Workbench::setupNotices()
{
    m_notices->addTo(*m_menu->view());
    m_notices->setShows([this](const Job& job) {
        // A clip is on the stage or said above the panels; everything else stands in its row.
        return job.state == JobState::Done || (m_jobsPanel->isVisible() && m_jobsPanel->isOpen());
    });
    connect(m_notices, &EndNotices::clipWanted, m_director, &StageDirector::show);
    connect(m_notices, &EndNotices::detailsWanted, m_actions, &JobActions::showDetails);
    connect(m_notices, &EndNotices::checkWanted, m_check, &UnknownCheck::open);
}

} // namespace klapper
