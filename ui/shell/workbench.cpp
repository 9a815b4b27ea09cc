// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbench.h"

#include "app/account/accounttokenstore.h"
#include "app/engine.h"
#include "ui/compose/composepanel.h"
#include "ui/jobs/jobspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/sequence/exportpanel.h"
#include "ui/shell/accountwatch.h"
#include "ui/shell/againactions.h"
#include "ui/shell/budgetwatch.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/comparecontrol.h"
#include "ui/shell/composedialogs.h"
#include "ui/shell/continueflow.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/exportflow.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/handoffflow.h"
#include "ui/shell/heldwatch.h"
#include "ui/shell/jobactions.h"
#include "ui/shell/judging.h"
#include "ui/shell/libraryviewmemory.h"
#include "ui/shell/lintwatch.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/sameon.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unknowncheck.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"

#include <QAction>
#include <QSplitter>

namespace klapper {

Workbench::Workbench(Engine& engine, WindowMemory& memory, MainWindow& window)
    : m_window(window)
    , m_engine(engine)
    , m_memory(memory)
    , m_compose(engine.contracts())
    , m_jobs(engine.queue(), engine.thumbnails(), engine.environment().now)
    , m_clips(engine.library(), engine.queue(), engine.thumbnails(), engine.environment().now)
    , m_shelf(m_compose, engine.environment().paths.data)
    , m_permissions(memory.file())
    , m_frameCache(QDir(engine.environment().paths.cache).filePath(QStringLiteral("frames")))
    , m_quit(new QuitQuestion(engine, &m_window))
    , m_top(new TopBar(engine))
    , m_messages(new MessageArea)
    , m_library(new LibraryPanel)
    , m_stage(new StagePanel)
    , m_composePanel(new ComposePanel(m_compose, frameServices()))
    , m_jobsPanel(new JobsPanel(engine.environment().now))
    , m_exportPanel(new ExportPanel(engine.exports()))
    , m_lower(new LowerArea(m_jobsPanel))
    , m_status(new StatusLine(engine))
    , m_generate(new GenerateFlow(engine, m_compose, &m_window))
    , m_dialogs(new ComposeDialogs(engine, m_compose, *m_generate, &m_window))
    , m_drafts(new DraftFlow(engine, m_compose, m_shelf, *m_composePanel, *m_messages, &m_window))
    , m_files(new ClipFiles(engine, *m_messages, &m_window))
    , m_actions(new JobActions(engine, m_compose, *m_files, *m_messages, &m_window))
    , m_continues(new ContinueFlow(engine, m_compose, *m_drafts, *m_messages, &m_window))
    , m_again(new AgainActions(engine, *m_actions, *m_drafts, *m_continues, *m_files, &m_window))
    , m_handoff(new HandoffFlow(engine, memory, *m_messages, &m_window))
    , m_sameOn(new SameOn(engine, m_compose, *m_generate, *m_actions, *m_messages, &m_window))
    , m_director(new StageDirector(engine.queue(), *m_stage, &m_window))
    , m_compareControl(new CompareControl(engine, *m_stage, *m_director, &m_window))
    , m_held(new HeldWatch(engine, *m_messages, &m_window))
    , m_watch(new AccountWatch(engine, *m_messages, *m_held, &m_window))
    , m_budget(new BudgetWatch(engine, m_compose, *m_messages, &m_window))
    , m_check(new UnknownCheck(engine, *m_messages, &m_window))
    , m_lint(new LintWatch(engine, m_compose, memory, &m_window))
    , m_libraryMemory(new LibraryViewMemory(*m_library, memory, engine.isPractice(), &m_window))
    , m_settings(new SettingsControl(engine, memory.settings(), *m_messages, &m_window))
    , m_notices(new EndNotices(engine, memory.settings(), &m_window))
    , m_exports(new ExportFlow(engine, memory, *m_messages, &m_window))
{
    m_window.setWindowTitle(m_engine.isPractice() ? tr("Klapper, practice") : tr("Klapper"));
    m_libraryMemory->setAccount(accountFolderOf(m_engine.tokens()));
    m_shelf.restore();
    setupPanels();
    setupMenu();
    setupStage();
    setupLibrary();
    setupAgain(); // what is done with a clip stands above what is thought of it
    setupJudging();
    setupSequences();
    setupExports();
    setupNotices();
    setupJobs();
    setupCompose();
    setupLint();
    setupAccount();
    setupMessages();
    setupGuide();
    setupQuit();
    restoreLayout();
}

FrameServices Workbench::frameServices()
{
    FrameServices services(m_permissions);
    services.cache = &m_frameCache;
    services.store = &m_engine.frames();
    services.now = m_engine.environment().now;
    return services;
}

Workbench::~Workbench()
{
    // The models are members and go before the widgets that show them.
    m_jobsPanel->setModel(nullptr);
    delete m_window.takeCentralWidget();
}

void Workbench::loadToken()
{
    if (m_engine.isPractice() || std::exchange(m_asksToken, true))
        return;
    connect(
        &m_engine.tokens(), &TokenStore::loaded, this,
        [this] {
            m_knowsToken = true;
            if (m_isStarted)
                pickUp();
        },
        Qt::SingleShotConnection);
    m_engine.tokens().load();
}

void Workbench::start()
{
    m_notices->start();
    m_settings->start();
    m_isStarted = true;
    // First the token: a job that is polled without one would look as if the service had refused it.
    if (m_engine.isPractice() || m_knowsToken)
        return pickUp();
    loadToken();
}

void Workbench::pickUp()
{
    m_engine.settle();
    m_engine.queue().adoptOrphans();
    m_engine.batches().start();
    m_engine.chains().start();
    m_engine.sequenceWatch().start();
    m_watch->askService();
}

void Workbench::restoreLayout()
{
    m_upper->restoreState(m_memory.bytes(QStringLiteral("upper")));
    m_left->restoreState(m_memory.bytes(QStringLiteral("left")));
    m_all->restoreState(m_memory.bytes(QStringLiteral("all")));
    m_menu->library()->setChecked(m_memory.flag(QStringLiteral("library"), true));
    m_menu->jobs()->setChecked(m_memory.flag(QStringLiteral("jobs"), true));
    m_menu->compose()->setChecked(m_memory.flag(QStringLiteral("compose"), true));
    m_lower->setOpen(m_memory.flag(QStringLiteral("jobsOpen"), true));
    m_lower->setTab(LowerArea::Tab(std::clamp(m_memory.number(QStringLiteral("lowerTab"), 0), 0, 1)));
    foldLower(m_lower->isOpen());
    m_composePanel->focusPrompt();
}

void Workbench::saveLayout()
{
    m_window.saveFrame();
    m_memory.setBytes(QStringLiteral("upper"), m_upper->saveState());
    if (m_lower->isOpen())
        m_memory.setBytes(QStringLiteral("left"), m_left->saveState());
    m_memory.setBytes(QStringLiteral("all"), m_all->saveState());
    m_libraryMemory->saveColumns();
    m_memory.setFlag(QStringLiteral("library"), m_menu->library()->isChecked());
    m_memory.setFlag(QStringLiteral("jobs"), m_menu->jobs()->isChecked());
    m_memory.setFlag(QStringLiteral("compose"), m_menu->compose()->isChecked());
    m_memory.setFlag(QStringLiteral("jobsOpen"), m_lower->isOpen());
    m_memory.setNumber(QStringLiteral("lowerTab"), int(m_lower->tab()));
}

void Workbench::foldLower(bool open)
{
    // Folded, the panel is its header and the border above it rests.
    m_jobsBack->setMaximumHeight(open ? QWIDGETSIZE_MAX : m_lower->foldedHeight());
    m_jobsBack->setMinimumHeight(open ? 100 : m_lower->foldedHeight());
}

bool Workbench::mayClose()
{
    if (!m_quit->isNeeded())
        return true;
    m_quit->ask();
    return false;
}

void Workbench::putAway()
{
    keepPlaces();
    m_stage->player()->pause();
    m_stage->setClipFullScreen(false); // a window of its own, which would stay behind
}

void Workbench::keepPlaces()
{
    saveLayout();
    m_shelf.save();
    m_judging->flush();
}

} // namespace klapper
