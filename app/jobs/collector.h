// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/jobs/jobservices.h"
#include "app/service/answers.h"

#include <QObject>

namespace klapper {

class Download;

/// Brings the result of one completed request home.
///
///   start() ─> result call ──┬─ not ready, unreachable, no output yet ── wait ──> result call again
///                            ├─ failed ─────────────────────────────────────────> ended
///                            └─ links ─> download each, with its recipe inside
///                                        (see MetadataChoice) and beside it ────> ended
///                                          └─ link expired: result call once more
///
/// A result call waits for its turn in the common rate of all polls: callWanted(), then call().
/// ended() comes exactly once, also while paused: a file that was just being named is not taken back. Destruction keeps
/// part files, so that another start resumes them.
class Collector final : public QObject
{
    Q_OBJECT
public:
    enum class End { Saved, NoFile, Failed };

    struct Outcome
    {
        End end = End::NoFile;
        QList<JobOutput> outputs;    ///< of Saved; of NoFile what came before the failure
        std::optional<Error> error;  ///< of NoFile and Failed; none when no file was wanted
        ResultAnswer result;         ///< the last one
        std::optional<Error> recipe; ///< of Saved: why a recipe is missing beside its clip
    };

    Collector(const Job& job, const JobServices& services, QObject* parent);

    void start();
    /// The turn that callWanted() asked for. Does nothing when it is not wanted any more.
    void call();
    /// Waits no longer before the next try, but as long as the service asked for.
    void hurry();
    /// Not even that: the person asked.
    void forgetRetryAfter() { m_notBefore = {}; }
    /// Closes the connection, keeps what came and begins nothing more; resume() goes on with it. Both at any moment and
    /// as often as one likes.
    void pause();
    void resume();

Q_SIGNALS:
    void callWanted(std::chrono::milliseconds delay);
    void progressed(qint64 received, qint64 total);
    /// The result is not to be had at the moment; it is tried again by itself.
    void delayed(const klapper::Error& error);
    void ended(const klapper::Collector::Outcome& outcome);

private:
    void want(std::chrono::milliseconds delay);
    void takeResult(const Result<ResultAnswer>& answer);
    void askAgain(const std::optional<Error>& why);
    void downloadNext();
    void takeFile(const Result<struct DownloadedFile>& file);
    void takePaused();
    void skipLink(const Error& why);
    std::optional<struct Sidecar> recipe(const QUrl& url) const;
    static std::function<Status(const struct DownloadedFile&)> recipeWriter(const struct Sidecar& sidecar);
    void end(End how, const std::optional<Error>& error = {});

    Job m_job;
    JobServices m_services;
    bool m_wantsCall = false;
    std::chrono::steady_clock::time_point m_notBefore; ///< by a Retry-After
    ResultAnswer m_result;
    QStringList m_links;
    QList<JobOutput> m_outputs;
    Download* m_download = nullptr;
    int m_failures = 0;             ///< result calls in a row without an answer
    qsizetype m_link = 0;           ///< of m_links, under way or next
    std::optional<Error> m_recipe;  ///< why a clip is without one
    std::optional<Error> m_skipped; ///< why a link was left out: an image beside the clip, a foreign host
    int m_notFound = 0;
    int m_brokenDownloads = 0;
    int m_brokenRecipes = 0;
    int m_emptyResults = 0; ///< results that said completed but had no link
    bool m_freshLinkAsked = false;
    bool m_asking = false; ///< a result call is under way
    bool m_paused = false;
    bool m_ended = false;
};

} // namespace klapper
