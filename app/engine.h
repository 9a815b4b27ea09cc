// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/balance.h"
#include "app/account/budget.h"
#include "app/account/tokenstore.h"
#include "app/contract/contractstore.h"
#include "app/finish/exportqueue.h"
#include "app/finish/mediaabilities.h"
#include "app/finish/sequencestore.h"
#include "app/finish/sequencewatch.h"
#include "app/jobs/batchwatch.h"
#include "app/jobs/chainwatch.h"
#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"
#include "app/jobs/usualtimes.h"
#include "app/jobs/wakewatch.h"
#include "app/library/librarystore.h"
#include "app/media/downloadthread.h"
#include "app/media/framestore.h"
#include "app/media/thumbnail.h"
#include "app/profile.h"
#include "app/service/connectivity.h"
#include "app/service/modelapi.h"

namespace klapper {

/// Everything outside the program that the engine touches, so that a test can replace any of it.
struct Environment
{
    Profile profile = Profile::RunComfy;
    ProfilePaths paths;
    ServiceHosts hosts = ServiceHosts::production();
    std::function<QDateTime()> now = [] {
        return QDateTime::currentDateTimeUtc();
    };
    NetworkFactory network = makeNetwork;
    std::shared_ptr<const MediaTools> tools;
    ModelApi::Timeouts timeouts = {};
    PollPolicy polls = {};
    JobQueue::Options queue = {};
    std::shared_ptr<Connectivity> connectivity = {}; ///< null: the system's

    /// The person's own: XDG folders, RUNCOMFY_* addresses, tools from PATH. Error RefusedHost for an address
    /// that is not allowed.
    static Result<Environment> ofPerson();
    /// The same, but for a practice service at these addresses.
    static Environment ofPractice(const ServiceHosts& hosts);
};

/// The composition root of the engine: one account, one journal. It announces; it never asks.
class Engine final : public QObject
{
    Q_OBJECT
public:
    /// Opens the journal and reads it. Error Journal when that cannot be done. Nothing is contacted yet.
    /// @param when see Journal::open() and whenChecked()
    static Result<std::unique_ptr<Engine>> open(Environment environment, std::unique_ptr<TokenStore> tokens,
                                                CheckTime when = CheckTime::First);
    ~Engine() override;

    const Environment& environment() const { return m_environment; }
    /// Where clips of new jobs go; what is under way keeps its folder. Absolute.
    void setClipFolder(const QString& folder);
    /// How clips are named whose download begins from now on, see clipName(). Empty: as usual.
    void setClipPattern(const QString& pattern);
    std::shared_ptr<const QString> clipPattern() const { return m_namePattern; }
    bool isPractice() const { return m_environment.profile == Profile::Practice; }
    TokenStore& tokens() { return *m_tokens; }
    ModelApi& api() { return m_api; }
    ContractStore& contracts() { return m_contracts; }
    Balance& balance() { return m_balance; }
    Budget& budget() { return m_budget; }
    Connectivity& connectivity() { return *m_environment.connectivity; }
    Journal& journal() { return *m_journal; }
    /// Says, from the event loop and unless `context` is gone, whether the journal is sound once that is known. Before,
    /// nothing is sent and nothing is written; with its error this engine is of no use any more.
    void whenChecked(QObject* context, const std::function<void(const Status& sound)>& done);
    /// What an opening with CheckTime::Beside leaves until the journal is known to be sound and a window has been
    /// painted: brings the library's index up to date, clears up after crashes, and asks the system about the network.
    /// More than once does nothing; open() with CheckTime::First does it.
    void settle();
    /// What became of a damaged journal, for the person to be told; see Journal::forgetReport().
    JournalReport journalReport() { return m_journal->report(); }
    JobQueue& queue() { return m_queue; }
    /// Joins scripts that were made in parts, once somebody starts it.
    BatchWatch& batches() { return m_batches; }
    /// Gives the parts of a script that continue each other their first frames, once somebody starts it.
    ChainWatch& chains() { return m_chains; }
    /// The images of this computer that requests embed.
    const FrameStore& frames() const { return m_frames; }
    LibraryStore& library() { return m_library; }
    SequenceStore& sequences() { return m_sequences; }
    /// Brings the clips of scripts into their sequences, once somebody starts it.
    SequenceWatch& sequenceWatch() { return m_sequenceWatch; }
    /// Clips on their way into files for elsewhere.
    ExportQueue& exports() { return m_exports; }
    /// What ffmpeg can do here, once somebody wants to know.
    AbilityBook& abilities() { return m_abilities; }
    /// What jobs usually take, learned from this journal.
    UsualTimes& usualTimes() { return m_usualTimes; }
    Thumbnailer& thumbnails() { return m_thumbnails; }
    /// The pictures along each clip.
    Thumbnailer& strips() { return m_strips; }

Q_SIGNALS:
    /// environment().paths.library is another one.
    void clipFolderChanged();

private:
    Engine(Environment environment, std::unique_ptr<TokenStore> tokens, std::unique_ptr<Journal> journal);
    void followBudget();

    Environment m_environment;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<Journal> m_journal;
    Instance m_instance;
    DownloadThread m_downloads;
    ModelApi m_api;
    ContractStore m_contracts;
    Balance m_balance;
    Budget m_budget;
    QTimer m_budgetTimer; ///< gathers the changes of one turn; by itself once a minute, since midnight comes
    WakeWatch m_wakeWatch;
    FrameStore m_frames;
    std::shared_ptr<QString> m_namePattern = std::make_shared<QString>();
    JobQueue m_queue;
    BatchWatch m_batches;
    ChainWatch m_chains;
    LibraryStore m_library;
    SequenceStore m_sequences;
    SequenceWatch m_sequenceWatch;
    UsualTimes m_usualTimes;
    Thumbnailer m_thumbnails;
    Thumbnailer m_strips; ///< apart, so that neither waits for the other nor pushes it off the disk
    ExportQueue m_exports;
    AbilityBook m_abilities;
    bool m_isSettled = false;
};

} // namespace klapper
