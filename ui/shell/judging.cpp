// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/judging.h"

#include "app/engine.h"
#include "ui/jobs/jobspanel.h"
#include "ui/library/carddelegate.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/judgeactions.h"
#include "ui/shell/judgekeys.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mediaactions.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/stagejudgement.h"
#include "ui/stage/clipview.h"
#include "ui/stage/stagepanel.h"

#include <QAbstractItemView>
#include <QListView>
#include <QMenu>

namespace klapper {

Judging::Judging(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_pictures(parts.engine.thumbnails(), parts.engine.strips())
    , m_judge(new JudgeActions(parts.engine.library(), parts.messages, window))
    , m_media(new MediaActions(parts.engine.library(), parts.engine.queue(), m_files, parts.messages, window))
    , m_stage(new StageJudgement(parts.engine.library(), *m_judge, parts.stage.recipe(), parts.messages, this))
{
    parts.jobs.list().setPictures(&m_pictures);
    setupLibrary();
    setupStage();
    setupMedia();
}

void Judging::setupLibrary()
{
    LibraryPanel& library = m_parts.library;
    auto* keys = new JudgeKeys(*m_judge, *m_media, this);
    const auto views = library.views().findChildren<QAbstractItemView*>(Qt::FindDirectChildrenOnly); // cards and list
    for (QAbstractItemView* view : views) {
        keys->watch(*view, [&library] { return library.selectedIds(); });
        if (auto* cards = qobject_cast<QListView*>(view))
            CardDelegate::dress(*cards, {&m_pictures, &m_files});
    }
    auto* clip = m_parts.stage.findChild<ClipView*>();
    const auto shown = [this, clip] { // other pages of the stage show other clips
        return m_parts.stage.hasClip() && clip->isVisible() ? m_parts.director.shownTakes() : QStringList();
    };
    keys->watch(m_parts.stage, shown);
    keys->watch(*clip, shown); // in full screen it is a window of its own
    connect(&library, &LibraryPanel::fillMenu, this, &Judging::fillMenu);
}

void Judging::setupStage()
{
    StageDirector& director = m_parts.director;
    connect(&director, &StageDirector::shownChanged, this, [this](const QString& id) {
        m_stage->show(id);
        m_files.lookAgain(m_parts.stage.clip().path);
    });
    connect(m_stage, &StageJudgement::chosen, this, [this](const QString& id) {
        m_parts.director.show(id); // one without a file only stands in the library
        m_parts.library.select(id);
    });
    connect(m_stage, &StageJudgement::threadRequested, this, &Judging::showThread);
    connect(&m_parts.stage, &StagePanel::locateRequested, this, [this] { m_media->locate(m_parts.director.shown()); });
    connect(&m_parts.stage, &StagePanel::downloadRequested, this,
            [this] { m_media->download(m_parts.director.shown()); });
    QMenu* menu = m_parts.menu.addClipMenu(tr("&Judge"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(menu, m_parts.director.shownTakes());
    });
}

void Judging::setupMedia()
{
    connect(m_media, &MediaActions::threadRequested, this, &Judging::showThread);
    connect(m_media, &MediaActions::mediaChanged, this, [this](const QString& id) {
        const Result<std::optional<LibraryEntry>> entry = m_parts.engine.library().entry(id);
        if (entry && *entry)
            m_pictures.retry(QString::fromLatin1((*entry)->sha256));
        if (id == m_parts.director.shown())
            m_parts.director.showAgain();
    });
    connect(&m_parts.engine.queue(), &JobQueue::jobChanged, this, &Judging::follow);
}

void Judging::follow(const QString& id)
{
    const Job* job = id == m_parts.director.shown() ? m_parts.engine.queue().job(id) : nullptr;
    if (!job || job->state != JobState::Done || job->outputs.isEmpty() || !m_parts.stage.isFileMissing())
        return;
    m_files.lookAgain(job->outputs.first().path);
    m_pictures.retry(QString::fromLatin1(job->outputs.first().sha256));
    m_parts.director.showAgain();
}

void Judging::fillMenu(QMenu* menu, const QStringList& ids)
{
    menu->addSeparator();
    m_judge->fillMenu(menu, ids);
    menu->addSeparator();
    m_media->fillMenu(menu, ids);
}

void Judging::showThread(const QString& id)
{
    LibraryQuery thread;
    thread.thread = id;
    thread.sort = m_parts.library.query().sort;
    thread.ascending = m_parts.library.query().ascending;
    m_parts.library.setQuery(thread);
}

void Judging::flush() { m_stage->flush(); }

} // namespace klapper
