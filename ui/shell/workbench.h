// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/framecache.h"
#include "ui/compose/frameservices.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/composemodel.h"
#include "ui/models/draftshelf.h"
#include "ui/models/jobfilter.h"
#include "ui/models/jobtablemodel.h"
#include "ui/models/librarymodel.h"
#include "ui/models/samplerecipes.h"
#include "ui/sequence/exportrow.h"
#include "ui/style/theme.h"

#include <QObject>

class QSplitter;
class QStackedWidget;
class QWidget;

namespace klapper {

class AccountWatch;
class AgainActions;
class BudgetWatch;
class CompareControl;
class ClipFiles;
class ComposeDialogs;
class ComposePanel;
class ContinueFlow;
class DraftFlow;
class EndNotices;
class FirstRun;
class ExportFlow;
class ExportPanel;
class Engine;
class GenerateFlow;
class HandoffFlow;
class HeldWatch;
class HelpControl;
class JobActions;
class JobsPanel;
class LibraryViewMemory;
class Judging;
class LibraryPanel;
class LintWatch;
class LowerArea;
class MainMenu;
class MainWindow;
class MessageArea;
class QuitQuestion;
class SameOn;
class SequenceControl;
class SettingsControl;
class StageDirector;
class StagePanel;
class StatusLine;
class TopBar;
class UnknownCheck;
class WindowMemory;

/// What stands in the window, on one engine: panels, and the wires between them. Panels know nothing of each other.
class Workbench final : public QObject
{
    Q_OBJECT
public:
    /// Fills the window with panels. All three outlive it.
    Workbench(Engine& engine, WindowMemory& memory, MainWindow& window);
    /// Takes the panels with it.
    ~Workbench() override;

    /// At once, since it is no matter of the journal: what is sent meanwhile needs it.
    void loadToken();
    /// After the first paint: loads the token if nobody has, goes on with what ran, asks the service.
    void start();
    void openTokenDialog();
    void openSignIn();
    /// Whether the window may close now; if not, the person is asked.
    bool mayClose();
    /// What is to be found again the next time is written, and nothing plays any more.
    void putAway();

    ComposeModel& compose() { return m_compose; }
    DraftShelf& shelf() { return m_shelf; }
    DraftFlow& drafts() { return *m_drafts; }
    JobTableModel& jobs() { return m_jobs; }
    LibraryModel& libraryModel() { return m_clips; }
    StagePanel& stage() { return *m_stage; }
    LibraryPanel& library() { return *m_library; }
    MessageArea& messages() { return *m_messages; }
    CompareControl& compareControl() { return *m_compareControl; }
    GenerateFlow& generateFlow() { return *m_generate; }
    ComposeDialogs& composeDialogs() { return *m_dialogs; }
    UnknownCheck& unknownCheck() { return *m_check; }
    Judging& judging() { return *m_judging; }
    AgainActions& again() { return *m_again; }
    EndNotices& notices() { return *m_notices; }
    HandoffFlow& handoffFlow() { return *m_handoff; }
    ExportFlow& exportFlow() { return *m_exports; }
    ExportPanel& exportPanel() { return *m_exportPanel; }
    SequenceControl& sequences() { return *m_sequences; }
    LowerArea& lowerArea() { return *m_lower; }
    SettingsControl& settingsControl() { return *m_settings; }
    StageDirector& director() { return *m_director; }
    FirstRun& firstRun() { return *m_firstRun; }
    HelpControl& help() { return *m_help; }
    /// Nothing was written and nothing was sent here yet.
    bool isFresh() const;

private:
    FrameServices frameServices();
    void setupPanels();
    void setupMenu();
    void setupStage();
    void setupAgain();
    void setupDrags();
    void setupNotices();
    void setupLibrary();
    void setupJudging();
    void setupExports();
    QWidget* aboveExports(QWidget* panels);
    void setupSequences();
    void setupJobs();
    void setupCompose();
    void setupLint();
    void setupAccount();
    void setupMessages();
    void setupGuide();
    void loadFirstSample(Sample sample);
    void setupQuit();
    void pickUp();
    void restoreLayout();
    void saveLayout();
    void foldLower(bool open);
    void keepPlaces();
    void signOut();
    void announceClip(const QString& id, bool shown);
    void takeExportCommand(ExportRow::Command command, int id);
    void showExport(int id, bool focus);
    void showFilm(const QString& batchId, const QString& path);

    MainWindow& m_window;
    bool m_asksToken = false;
    bool m_knowsToken = false;
    bool m_isStarted = false;
    Engine& m_engine;
    WindowMemory& m_memory;
    ComposeModel m_compose;
    JobTableModel m_jobs;
    JobFilter m_recent;
    LibraryModel m_clips;
    DraftShelf m_shelf;
    PreviewPermissions m_permissions;
    FrameCache m_frameCache;
    QuitQuestion* m_quit;

    TopBar* m_top;
    MessageArea* m_messages;
    LibraryPanel* m_library;
    StagePanel* m_stage;
    ComposePanel* m_composePanel;
    JobsPanel* m_jobsPanel;
    ExportPanel* m_exportPanel;
    LowerArea* m_lower;
    StatusLine* m_status;
    QStackedWidget* m_middle = nullptr; ///< the stage, or the first steps
    QWidget* m_libraryBack = nullptr;
    QWidget* m_jobsBack = nullptr;
    QWidget* m_composeBack = nullptr;
    QSplitter* m_upper = nullptr; ///< library and stage
    QSplitter* m_left = nullptr;  ///< these and the jobs
    QSplitter* m_all = nullptr;   ///< these and compose
    MainMenu* m_menu = nullptr;
    GenerateFlow* m_generate;
    ComposeDialogs* m_dialogs;
    DraftFlow* m_drafts;
    ClipFiles* m_files;
    JobActions* m_actions;
    ContinueFlow* m_continues;
    AgainActions* m_again;
    HandoffFlow* m_handoff;
    SameOn* m_sameOn;
    StageDirector* m_director;
    CompareControl* m_compareControl;
    HeldWatch* m_held;
    AccountWatch* m_watch;
    BudgetWatch* m_budget;
    UnknownCheck* m_check;
    LintWatch* m_lint;
    LibraryViewMemory* m_libraryMemory;
    Judging* m_judging = nullptr;
    SequenceControl* m_sequences = nullptr;
    FirstRun* m_firstRun = nullptr;
    HelpControl* m_help = nullptr;
    SettingsControl* m_settings;
    EndNotices* m_notices;
    ExportFlow* m_exports;
};

} // namespace klapper
