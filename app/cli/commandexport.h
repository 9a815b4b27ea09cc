// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clipgathering.h"
#include "app/cli/command.h"
#include "app/finish/exportrun.h"
#include "app/finish/mediaabilities.h"
#include "app/media/downloadthread.h"

namespace klapper::cli {

/// join and export: clips into one file, as the window makes it.
///
///   start() ─┬─ --list-presets ──> what ffmpeg can do ──> the table
///            └─> clips ──> plan ──> what ffmpeg can do ─┬─ --dry-run ──> the plan
///                                                       └─> ExportRun ──> finish
///
/// Ctrl-C ends ffmpeg and leaves no file.
class ExportCommand final : public Command
{
    Q_OBJECT
public:
    ExportCommand(Options options, Console& console);

    void start() override;
    void interrupt() override;

private:
    void listPresets(const MediaAbilities& abilities);
    void plan();
    void go(const QString& lack);
    bool choosePlace();
    void run();
    void progress(double done, qint64 remainingMs);
    void take(const Result<ExportedFile>& outcome);
    void fail(const Failure& failure);

    Options m_options;
    Console& m_console;
    ClipGathering m_clips;
    DownloadThread m_thread;
    ExportPlan m_plan;
    QString m_folder;
    QString m_fileName;               ///< without a suffix
    std::unique_ptr<ExportRun> m_run; ///< ends before the thread
};

} // namespace klapper::cli
