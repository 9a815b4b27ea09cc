// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wires of the window: who shows what, and whose wish goes where.
#include "ui/shell/workbench.h"

#include "app/engine.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/findingactions.h"
#include "ui/compose/findinglist.h"
#include "ui/compose/framesform.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/generatebar.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobspanel.h"
#include "ui/jobs/jobwords.h"
#include "ui/library/compareoffer.h"
#include "ui/library/librarypanel.h"
#include "ui/models/plansums.h"
#include "ui/sequence/exportpanel.h"
#include "ui/settings/lookchoice.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/budgetwatch.h"
#include "ui/shell/comparecontrol.h"
#include "ui/shell/composedialogs.h"
#include "ui/shell/contractnews.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/heldwatch.h"
#include "ui/shell/jobactions.h"
#include "ui/shell/journalwatch.h"
#include "ui/shell/judging.h"
#include "ui/shell/libraryviewmemory.h"
#include "ui/shell/lintwatch.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/metadataswitch.h"
#include "ui/shell/panelback.h"
#include "ui/shell/queuecontrol.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/recipeopening.h"
#include "ui/shell/sameon.h"
#include "ui/shell/sequencecontrol.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/stagememory.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unknowncheck.h"
#include "ui/shell/welcome.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/splitterkeys.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace klapper {

void Workbench::setupPanels()
{
    m_window.setMenuWidget(m_top);
    m_window.setStatusBar(m_status);
    m_libraryBack = new PanelBack(m_library);
    m_jobsBack = new PanelBack(m_lower);
    m_composeBack = new PanelBack(m_composePanel);
    m_libraryBack->setMinimumWidth(232);
    m_stage->setMinimumWidth(360);
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_stage);
    m_composeBack->setMinimumWidth(376);
    const auto split = [](Qt::Orientation direction, QWidget* first, QWidget* second) {
        auto* splitter = new QSplitter(direction);
        splitter->setChildrenCollapsible(false);
        splitter->addWidget(first);
        splitter->addWidget(second);
        return splitter;
    };
    m_upper = split(Qt::Horizontal, m_libraryBack, m_middle);
    m_left = split(Qt::Vertical, m_upper, m_jobsBack);
    m_all = split(Qt::Horizontal, aboveExports(m_left), m_composeBack);
    new SplitterKeys(*m_upper, tr("Border between library and stage"));
    new SplitterKeys(*m_left, tr("Border above the jobs"));
    new SplitterKeys(*m_all, tr("Border of the compose panel"));
    m_upper->setStretchFactor(1, 1);
    m_left->setStretchFactor(0, 1);
    m_all->setStretchFactor(0, 1);
    m_upper->setSizes({280, 760});
    m_left->setSizes({668, 152});
    m_all->setSizes({1040, 400});

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_all, 1);
    m_window.setCentralWidget(middle);
}

void Workbench::setupMenu()
{
    m_menu = new MainMenu(m_top->menus(), m_engine.isPractice(), appearanceOf(m_memory.settings()), &m_window);
    m_drafts->addTo(*m_menu);
    (new RecipeOpening(m_engine, *m_drafts, *m_messages, &m_window))->addTo(*m_menu->file());
    new MetadataSwitch(m_engine, *m_messages, *m_menu->file(), m_menu->libraryFolder(), &m_window);
    connect(m_menu, &MainMenu::signInRequested, this, &Workbench::openSignIn);
    connect(m_menu, &MainMenu::practiceRequested, &m_window, &MainWindow::practiceRequested);
    connect(m_menu, &MainMenu::accountRequested, &m_window, &MainWindow::accountRequested);
    connect(m_menu, &MainMenu::budgetRequested, m_budget, &BudgetWatch::openDialog);
    connect(m_menu, &MainMenu::quitRequested, &m_window, &QWidget::close);
    connect(m_menu, &MainMenu::libraryFolderRequested, this, [this] {
        const QString folder = m_engine.environment().paths.library;
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(m_menu, &MainMenu::findRequested, m_top, &TopBar::focusSearch);
    connect(m_menu, &MainMenu::promptRequested, m_composePanel, &ComposePanel::focusPrompt);
    connect(m_menu, &MainMenu::clearRequested, this, [this] { m_actions->loadDraft(RequestDraft()); });
    connect(m_menu, &MainMenu::sampleRequested, this, [this](Sample sample) { m_drafts->load(sampleDraft(sample)); });
    connect(m_menu, &MainMenu::settingsRequested, m_settings, [this] { m_settings->open(); });
    connect(m_menu, &MainMenu::reportRequested, m_settings, &SettingsControl::saveReport);
    m_settings->follow(*m_menu);
    connect(m_menu, &MainMenu::aboutRequested, this, [this] { (new AboutDialog(&m_window))->open(); });
    connect(m_menu->library(), &QAction::toggled, m_libraryBack, &QWidget::setVisible);
    connect(m_menu->jobs(), &QAction::toggled, m_jobsBack, &QWidget::setVisible);
    connect(m_menu->compose(), &QAction::toggled, m_composeBack, &QWidget::setVisible);
}

void Workbench::setupStage()
{
    auto* welcome = new Welcome(m_engine);
    m_stage->setWelcome(welcome);
    connect(welcome, &Welcome::signInRequested, this, &Workbench::openSignIn);
    connect(welcome, &Welcome::practiceRequested, &m_window, &MainWindow::practiceRequested);
    connect(welcome, &Welcome::sampleRequested, this, [this] { m_drafts->load(sampleDraft(Sample::MultiShot)); });
    new StageMemory(m_memory, *m_stage, &m_window);
    const auto onShown = [this](const auto& act) {
        return [this, act] {
            act(m_director->shown());
        };
    };
    const auto use = onShown([this](const QString& id) { m_actions->useRecipe(id); });
    const auto reveal = onShown([this](const QString& id) {
        id.isEmpty() ? ClipFiles::revealPaths({m_stage->clip().path}) : m_actions->reveal(id);
    });
    connect(m_stage, &StagePanel::recipeUseRequested, this, use);
    connect(m_stage, &StagePanel::revealRequested, this, reveal);
    connect(m_stage, &StagePanel::sameRequested, this,
            [this](Tier tier) { m_sameOn->start(m_director->shown(), tier); });
    connect(m_menu, &MainMenu::recipeRequested, this, use);
    connect(m_menu, &MainMenu::revealRequested, this, reveal);
    connect(m_menu, &MainMenu::copyPathRequested, this, onShown([this](const QString& id) {
                id.isEmpty() ? ClipFiles::copyPath(m_stage->clip().path) : m_actions->copyPath(id);
            }));
    connect(m_menu, &MainMenu::playRequested, this, [this] { m_stage->togglePlay(); });
    connect(m_director, &StageDirector::shownChanged, this, [this](const QString& id) {
        m_menu->setHasClip(true, !id.isEmpty());
        m_library->select(id);
    });
    connect(m_director, &StageDirector::arrived, this, &Workbench::announceClip);
    m_compareControl->addTo(*m_menu->clip());
    m_library->layout()->addWidget(new CompareOffer(m_compareControl->action()));
    connect(m_library, &LibraryPanel::selectionChanged, m_compareControl,
            [this] { m_compareControl->setSelected(m_library->selectedIds()); });
    connect(m_library, &LibraryPanel::fillMenu, m_compareControl,
            [this](QMenu* menu) { menu->addAction(m_compareControl->action()); });
}

void Workbench::announceClip(const QString& id, bool shown)
{
    m_engine.balance().refresh();
    const Job* job = m_engine.queue().job(id);
    if (shown || !job)
        return;
    const QString key = QStringLiteral("arrived");
    m_messages->show(key, Banner::Kind::Good, tr("A clip is ready: %1").arg(JobWords::title(*job)),
                     {tr("Show"), [this, id, key] {
                          m_messages->hide(key);
                          m_director->show(id);
                      }});
}

void Workbench::setupLibrary()
{
    m_libraryMemory->restore();
    m_library->setLibrary(m_engine.library(), m_clips);
    m_libraryMemory->restoreColumns();
    m_actions->listenTo(*m_library);
    connect(m_library, &LibraryPanel::sameRequested, m_sameOn, &SameOn::start);
    connect(m_library, &LibraryPanel::sampleRequested, this,
            [this](Sample sample) { m_drafts->load(sampleDraft(sample)); });
    connect(m_library, &LibraryPanel::versionRequested, m_drafts, &DraftFlow::showVersionOf);
    connect(m_library, &LibraryPanel::chosen, m_director, &StageDirector::show);
    connect(m_top, &TopBar::searched, m_library, &LibraryPanel::setSearch);
    connect(m_library, &LibraryPanel::searchTextChanged, m_top, &TopBar::setSearch);
    connect(m_top, &TopBar::foundRequested, m_library, &LibraryPanel::focusList);
}

void Workbench::setupJudging()
{
    m_judging = new Judging({.engine = m_engine,
                             .library = *m_library,
                             .stage = *m_stage,
                             .jobs = *m_jobsPanel,
                             .director = *m_director,
                             .menu = *m_menu,
                             .messages = *m_messages},
                            &m_window);
}

void Workbench::setupSequences()
{
    m_sequences = new SequenceControl({.engine = m_engine,
                                       .library = *m_library,
                                       .stage = *m_stage,
                                       .director = *m_director,
                                       .menu = *m_menu,
                                       .messages = *m_messages,
                                       .memory = m_memory,
                                       .lower = *m_lower,
                                       .files = m_judging->files(),
                                       .pictures = m_judging->pictures()},
                                      &m_window);
    // What was just paid for is to be seen.
    connect(m_generate, &GenerateFlow::enqueued, m_lower, [this] { m_lower->setTab(LowerArea::Tab::Jobs); });
}

void Workbench::setupJobs()
{
    // The library is the history; here stands what is open and what is new.
    m_recent.setSourceModel(&m_jobs);
    m_recent.setRecentOnly(m_engine.environment().now().addDays(-1));
    connect(m_lower, &LowerArea::openChanged, this, &Workbench::foldLower);
    auto* control = new QueueControl(m_engine, m_memory.settings(), *m_jobsPanel, &m_window);
    m_jobsPanel->setModel(&m_recent);
    connect(control, &QueueControl::showRequested, m_director, &StageDirector::show);
    connect(control, &QueueControl::recipeRequested, m_actions, &JobActions::useRecipe);
    connect(control, &QueueControl::sameRequested, m_sameOn, &SameOn::start);
    connect(control, &QueueControl::detailsRequested, m_actions, &JobActions::showDetails);
    connect(control, &QueueControl::checkRequested, m_check, &UnknownCheck::open);
    connect(control, &QueueControl::budgetRequested, m_budget, &BudgetWatch::openDialog);
    connect(control, &QueueControl::tokenRequested, this, &Workbench::openTokenDialog);
    m_budget->guard(m_jobsPanel->list());
    connect(m_actions, &JobActions::checkRequested, m_check, &UnknownCheck::open);
    connect(m_check, &UnknownCheck::pageRequested, this, [](const QUrl& page) { QDesktopServices::openUrl(page); });
}

void Workbench::setupCompose()
{
    GenerateBar& bar = m_composePanel->generateBar();
    bar.setPracticeNote(m_engine.isPractice());
    m_budget->guard(bar);
    bar.setFreeSpace([this] { return freeBytesAt(m_engine.environment().paths.library); });
    connect(&bar, &GenerateBar::variantsRequested, m_dialogs, &ComposeDialogs::openVariants);
    connect(&bar, &GenerateBar::sendSheetRequested, m_dialogs, &ComposeDialogs::openSendSheet);
    connect(m_menu, &MainMenu::variantsRequested, m_dialogs, &ComposeDialogs::openVariants);
    connect(m_menu, &MainMenu::sendSheetRequested, m_dialogs, &ComposeDialogs::openSendSheet);
    connect(&bar, &GenerateBar::generateRequested, m_generate, &GenerateFlow::start);
    connect(m_menu, &MainMenu::generateRequested, &bar, &GenerateBar::trigger);
    connect(m_generate, &GenerateFlow::answered, &bar, &GenerateBar::setAnswered);
    connect(m_generate, &GenerateFlow::refused, this, [this](const Error& error, Money wanted) {
        if (error.kind == ErrorKind::OverBudget)
            return m_budget->sayRefused(error, wanted);
        m_messages->show(
            QStringLiteral("refused"), Banner::Kind::Error,
            tr("Nothing was sent and nothing is charged. %1 %2").arg(ErrorWords::happened(error), error.detail));
    });
    connect(m_generate, &GenerateFlow::enqueued, this, [this] { m_messages->hide(QStringLiteral("refused")); });
    const auto canGenerate = [this, &bar] {
        m_menu->setCanGenerate(bar.isReady());
    };
    connect(&bar, &GenerateBar::readyChanged, this, canGenerate);
    canGenerate();
    connect(m_generate, &GenerateFlow::sent, m_drafts, &DraftFlow::freeze);
    m_drafts->sayDamaged();
}

void Workbench::setupLint()
{
    const QString unfolded = QStringLiteral("findingsOpen");
    FindingList& list = m_composePanel->findingList();
    connect(&list, &FindingList::openChanged, this, [this, unfolded](bool open) { m_memory.setFlag(unfolded, open); });
    list.setOpen(m_memory.flag(unfolded, false));
    FramesForm& frames = m_composePanel->frames();
    connect(&frames, &FramesForm::firstFactsChanged, m_lint,
            [this](const auto& facts) { m_lint->setFrameFacts(Role::FirstFrame, facts); });
    connect(&frames, &FramesForm::lastFactsChanged, m_lint,
            [this](const auto& facts) { m_lint->setFrameFacts(Role::LastFrame, facts); });
    m_lint->setFrameFacts(Role::FirstFrame, frames.firstFrame().facts());
    m_lint->setFrameFacts(Role::LastFrame, frames.lastFrame().facts());
    connect(&m_composePanel->findingActions(), &FindingActions::mutedForGoodChanged, m_lint, &LintWatch::setMuted);
    new ContractNews(m_engine, m_memory, *m_messages, &m_window);
}

void Workbench::setupMessages()
{
    new JournalWatch(m_engine, *m_messages, &m_window);
    connect(m_held, &HeldWatch::accountPageRequested, this,
            [this] { QDesktopServices::openUrl(m_engine.environment().hosts.web); });
    const QString seen = QStringLiteral("practiceNoteSeen");
    if (!m_engine.isPractice() || m_memory.flag(seen, false))
        return;
    m_messages->show(QStringLiteral("practice"), Banner::Kind::Info,
                     tr("Practice service: nothing is charged. The clips are simple test pictures made on this "
                        "computer, not by Kling."),
                     {tr("Use the RunComfy account"),
                      [this] {
                          Q_EMIT m_window.accountRequested();
                      }},
                     {}, [this, seen] { m_memory.setFlag(seen, true); });
}

void Workbench::setupQuit()
{
    connect(m_quit, &QuitQuestion::confirmed, &m_window, &MainWindow::closeQuietly);
    // The session ends whether or not a job runs: its row is on disk, and a question would only hold up the end.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] {
        keepPlaces();
        m_quit->letGo();
    });
}

} // namespace klapper
