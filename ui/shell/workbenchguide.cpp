// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wires of the window for those who are new here, and for the help.
#include "ui/shell/workbench.h"

#include "app/engine.h"
#include "app/prompt/draftsource.h"
#include "ui/compose/composepanel.h"
#include "ui/jobs/jobspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/budgetwatch.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/helpcontrol.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/stagedirector.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"

#include <QAction>
#include <QStackedWidget>

namespace klapper {

void Workbench::setupGuide()
{
    m_firstRun = new FirstRun(
        {.engine = m_engine, .store = m_memory.settings(), .messages = *m_messages, .middle = *m_middle}, &m_window);
    connect(m_firstRun, &FirstRun::practiceRequested, &m_window, &MainWindow::practiceRequested);
    connect(m_firstRun, &FirstRun::accountRequested, &m_window, &MainWindow::accountRequested);
    connect(m_firstRun, &FirstRun::signInRequested, this, &Workbench::openSignIn);
    connect(m_firstRun, &FirstRun::budgetRequested, m_budget, &BudgetWatch::openDialog);
    connect(m_firstRun, &FirstRun::sampleRequested, this, &Workbench::loadFirstSample);
    connect(m_firstRun, &FirstRun::skipped, m_composePanel, &ComposePanel::focusPrompt);
    // Who looks at a clip knows the way.
    connect(m_director, &StageDirector::shownChanged, m_firstRun, &FirstRun::end);
    connect(m_library, &LibraryPanel::chosen, m_firstRun, &FirstRun::end);
    const auto endFor = [this](bool isShown) {
        if (isShown)
            m_firstRun->end();
    };
    connect(m_stage, &StagePanel::comparisonChanged, m_firstRun, endFor);
    connect(m_stage, &StagePanel::sequenceShownChanged, m_firstRun, endFor);
    connect(m_menu, &MainMenu::firstRunRequested, m_firstRun, [this] {
        m_stage->player()->pause();
        m_firstRun->begin();
    });

    m_help = new HelpControl(m_top->menus(), &m_window);
    connect(m_menu, &MainMenu::helpRequested, m_help, &HelpControl::openForFocus);
    connect(m_menu, &MainMenu::helpPageRequested, m_help, &HelpControl::open);
    HelpControl::setPageOf(*m_composePanel, QStringLiteral("prompting"));
    HelpControl::setPageOf(*m_jobsPanel, QStringLiteral("states"));
    HelpControl::setPageOf(*m_stage, QStringLiteral("shortcuts"));
    HelpControl::setPageOf(*m_library, QStringLiteral("shortcuts"));
}

bool Workbench::isFresh() const
{
    return m_engine.queue().ids().isEmpty() && m_shelf.count() == 1 && isBlank(m_compose.draft())
        && m_shelf.closed().isEmpty();
}

/// The end of the first steps: the form is filled, its price in view, and the keys go into the prompt.
void Workbench::loadFirstSample(Sample sample)
{
    m_firstRun->end();
    if (m_engine.isPractice()) {
        m_memory.setFlag(QStringLiteral("practiceNoteSeen"), true); // the first step has said it
        m_messages->hide(QStringLiteral("practice"));
    }
    m_menu->compose()->setChecked(true);
    m_drafts->load(sampleDraft(sample));
    m_composePanel->focusPrompt();
}

} // namespace klapper
