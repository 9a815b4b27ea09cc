// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrequest.h"
#include "app/jobs/collector.h"
#include "app/media/downloadthread.h"

#include <QTimer>

namespace klapper::cli {

/// result: prints it, and downloads its files when a folder is given. Leaves the journal as it is.
///
///   ask() ── not finished, failed ──> result JSON, nonzero
///         └─ completed ─┬─ no folder ─────────────> result JSON
///                       └─ Collector ── ended ────> result JSON with files
class ResultCommand final : public RequestCommand
{
    Q_OBJECT
public:
    using RequestCommand::RequestCommand;
    void interrupt() override;

private:
    void ask() override;
    void take(const ResultAnswer& answer);
    void collect();
    void takeCollected(const Collector::Outcome& outcome);

    ResultAnswer m_answer;
    Job m_job;
    QTimer m_nextCall;
    DownloadThread m_downloads;
    std::unique_ptr<Collector> m_collector; ///< ends before the thread
};

} // namespace klapper::cli
