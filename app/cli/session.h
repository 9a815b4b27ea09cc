// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/engine.h"
#include "app/practice/practiceservice.h"

namespace klapper::cli {

/// The practice service keeps its state for one process at a time; a second one begins with an empty book and
/// would call every earlier request unknown. Whether this folder is in use at the moment.
bool isPracticeStateTaken(const QString& stateDir);

/// The engine of one command and, with --practice, the service it talks to.
///
///   open() ── ok ──> signIn() ──> signedIn() or failed(Error), once, later; nothing has been contacted by
///   then
class Session final : public QObject
{
    Q_OBJECT
public:
    Session(const Options& options, Console& console, QObject* parent = nullptr);
    ~Session() override;

    /// Starts the practice service if one is wanted, opens the journal.
    /// @param needsMemory the command asks for requests of earlier runs: the practice service must hold its
    /// state
    Status open(JobQueue::Options queue, bool needsMemory);
    void signIn();

    Engine& engine() { return *m_engine; }
    bool isPractice() const { return m_practice != nullptr; }

Q_SIGNALS:
    void signedIn();
    void failed(const klapper::Error& error);

private:
    Result<Environment> environment(bool needsMemory);
    Status startPractice(bool needsMemory);
    void takeToken(const Result<TokenState>& outcome);

    const Options& m_options;
    Console& m_console;
    std::unique_ptr<practice::PracticeService> m_practice; ///< outlives the engine
    std::unique_ptr<Engine> m_engine;
};

} // namespace klapper::cli
