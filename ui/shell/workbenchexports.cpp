// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wires of the window for exports: who asks for one, and what becomes of the files.
#include "ui/shell/workbench.h"

#include "app/engine.h"
#include "app/jobs/batchwatch.h"
#include "ui/library/librarypanel.h"
#include "ui/sequence/exportitemwords.h"
#include "ui/sequence/exportpanel.h"
#include "ui/sequence/sequencepanel.h"
#include "ui/shell/clipdrag.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/exportflow.h"
#include "ui/shell/exportnotices.h"
#include "ui/shell/handoffflow.h"
#include "ui/shell/joinnotices.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwithmenu.h"
#include "ui/shell/panelback.h"
#include "ui/shell/sequencecontrol.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace klapper {

namespace {

QStringList filesOf(const ExportItem& item)
{
    return item.file.paths.isEmpty() ? QStringList{item.file.path} : item.file.paths;
}

} // namespace

void Workbench::setupExports()
{
    connect(m_library, &LibraryPanel::fillMenu, m_exports, &ExportFlow::fillMenu);
    const auto exportShown = [this] {
        if (!m_stage->hasClip() || m_director->shown().isEmpty())
            return;
        const ClipPlayer* player = m_stage->player();
        m_exports->exportTake(m_director->shown(), player->markIn(), player->markOut());
    };
    connect(m_stage, &StagePanel::exportRequested, m_exports, exportShown);
    connect(m_menu, &MainMenu::exportRequested, m_exports, exportShown);
    ExportList& list = m_exportPanel->list();
    const auto dress = [this](ExportRow* row) {
        const auto isThere = [row](const QPoint&) {
            return row->item().state == ExportItem::State::Done && QFileInfo::exists(row->item().file.path);
        };
        new ClipDrag(row, isThere, [row](const QPoint&) { return ClipDrag::Clips{filesOf(row->item()), {}}; });
    };
    auto* openWith = new OpenWithMenu(*m_messages, &m_window);
    connect(&list, &ExportList::rowMade, this, [dress, openWith](ExportRow* row) {
        dress(row);
        connect(row, &ExportRow::fillMenu, openWith,
                [openWith, row](QMenu* menu) { openWith->addTo(*menu, row->item().file.path); });
    });
    connect(&list, &ExportList::commandGiven, this, &Workbench::takeExportCommand);
    const QString openKey = QStringLiteral("exportsOpen");
    m_exportPanel->setOpen(m_memory.flag(openKey, true));
    connect(m_exportPanel, &ExportPanel::openChanged, this,
            [this, openKey](bool open) { m_memory.setFlag(openKey, open); });
    connect(m_exports, &ExportFlow::queued, this, [this](int id) { showExport(id, false); });
    const SequencePanel& sequences = m_sequences->panel();
    connect(&sequences, &SequencePanel::exportWanted, m_exports, &ExportFlow::exportSequence);
    connect(&sequences, &SequencePanel::joinWanted, m_exports, &ExportFlow::joinSequence);
    connect(&sequences, &SequencePanel::handoffWanted, m_handoff, &HandoffFlow::start);
    auto* notices = new ExportNotices(
        m_engine.exports(), [this] { return m_notices->isOn(); }, &m_window);
    connect(notices, &ExportNotices::listWanted, this, [this](int id) { showExport(id, true); });
    auto* joins = new JoinNotices(m_engine.batches(), *m_messages, &m_window);
    connect(joins, &JoinNotices::filmWanted, this, &Workbench::showFilm);
    connect(joins, &JoinNotices::sequencesWanted, m_sequences, &SequenceControl::focusPanel);
}

/// The joined clips of a script.
void Workbench::showFilm(const QString& batchId, const QString& path)
{
    StageClip clip;
    clip.path = path;
    clip.title = QFileInfo(path).completeBaseName();
    const QStringList ids = m_engine.batches().jobsOf(batchId);
    const Job* first = ids.isEmpty() ? nullptr : m_engine.queue().job(ids.first());
    if (first && !first->outputs.isEmpty()) { // they are all alike, or they would not stand in one file
        const ClipInfo info = first->outputs.first().clip;
        clip.size = QSize(info.width, info.height);
        clip.frameRate = info.fps();
        clip.hasAudio = info.hasAudio;
    }
    m_director->showFile(clip);
}

QWidget* Workbench::aboveExports(QWidget* panels)
{
    auto* exports = new PanelBack(m_exportPanel);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // a hairline of the window between them
    column->addWidget(panels, 1);
    column->addWidget(exports);
    const auto refresh = [this, exports] { // nothing stands there without an export
        exports->setVisible(!m_exportPanel->list().rows().isEmpty());
    };
    connect(&m_exportPanel->list(), &ExportList::countsChanged, exports, refresh);
    refresh();
    return both;
}

void Workbench::showExport(int id, bool focus)
{
    if (focus)
        m_exportPanel->setOpen(true);
    m_exportPanel->list().reveal(id, focus);
}

void Workbench::takeExportCommand(ExportRow::Command command, int id)
{
    const ExportItem* item = m_engine.exports().item(id);
    if (!item)
        return;
    const QStringList paths = filesOf(*item);
    switch (command) {
    case ExportRow::Command::Show: {
        StageClip clip;
        clip.path = item->file.path;
        clip.title = item->title;
        clip.size = item->plan.size;
        clip.frameRate = item->plan.rate.perSecond();
        clip.seconds = item->file.seconds;
        clip.hasAudio = item->plan.hasSound;
        return m_director->showFile(clip);
    }
    case ExportRow::Command::Reveal:
        return ClipFiles::revealPaths(paths);
    case ExportRow::Command::CopyPath:
        return QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(paths.join(u'\n')));
    case ExportRow::Command::CopyReport:
        return QGuiApplication::clipboard()->setText(ExportItemWords::report(*item));
    case ExportRow::Command::Again:
        return m_exports->again(id);
    case ExportRow::Command::Cancel:
    case ExportRow::Command::Forget:
        return; // the list does these
    }
}

} // namespace klapper
