// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workbench.h"
#include "ui/style/theme.h"

#include <QMainWindow>

#include <memory>

namespace klapper {

/// The window: a frame that is on the screen at once, and the workbench that is put into it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// The frame alone, where it was the last time. `memory` outlives it.
    explicit MainWindow(WindowMemory& memory, QWidget* parent = nullptr);
    /// The whole of it. Both outlive it.
    MainWindow(Engine& engine, WindowMemory& memory, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Once. The engine outlives the window.
    void furnish(Engine& engine);
    bool isFurnished() const { return m_bench != nullptr; }
    /// Writes down where it stands.
    void saveFrame();
    /// Closes without asking whether jobs run.
    void closeQuietly();

    // Of a window that is furnished.
    void loadToken() { m_bench->loadToken(); }
    void start() { m_bench->start(); } ///< after the first paint
    void openTokenDialog() { m_bench->openTokenDialog(); }
    void openSignIn() { m_bench->openSignIn(); }
    ComposeModel& compose() { return m_bench->compose(); }
    DraftShelf& shelf() { return m_bench->shelf(); }
    DraftFlow& drafts() { return m_bench->drafts(); }
    JobTableModel& jobs() { return m_bench->jobs(); }
    LibraryModel& libraryModel() { return m_bench->libraryModel(); }
    StagePanel& stage() { return m_bench->stage(); }
    LibraryPanel& library() { return m_bench->library(); }
    MessageArea& messages() { return m_bench->messages(); }
    CompareControl& compareControl() { return m_bench->compareControl(); }
    GenerateFlow& generateFlow() { return m_bench->generateFlow(); }
    ComposeDialogs& composeDialogs() { return m_bench->composeDialogs(); }
    UnknownCheck& unknownCheck() { return m_bench->unknownCheck(); }
    Judging& judging() { return m_bench->judging(); }
    AgainActions& again() { return m_bench->again(); }
    EndNotices& notices() { return m_bench->notices(); }
    SequenceControl& sequences() { return m_bench->sequences(); }
    HandoffFlow& handoffFlow() { return m_bench->handoffFlow(); }
    ExportFlow& exportFlow() { return m_bench->exportFlow(); }
    ExportPanel& exportPanel() { return m_bench->exportPanel(); }
    LowerArea& lowerArea() { return m_bench->lowerArea(); }
    SettingsControl& settingsControl() { return m_bench->settingsControl(); }
    StageDirector& director() { return m_bench->director(); }
    FirstRun& firstRun() { return m_bench->firstRun(); }
    HelpControl& help() { return m_bench->help(); }
    bool isFresh() const { return m_bench->isFresh(); }

Q_SIGNALS:
    void practiceRequested();
    void accountRequested();
    /// The history of another account. @param folder see Account
    void accountChosen(const QString& folder);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    WindowMemory& m_memory;
    bool m_quietly = false;
    std::unique_ptr<Workbench> m_bench;
};

} // namespace klapper
