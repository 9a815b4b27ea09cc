// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/clipmetadata.h"
#include "app/media/probe.h"
#include "app/service/hostpolicy.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace klapper {

class DownloadThread;
class Transfer;
struct MediaTools;

/// A file that stands, synced, under its final name.
struct DownloadedFile
{
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
    ClipInfo clip;
    Status metadata = Nothing{}; ///< why it carries none although it should: then it is as it came
    Status beside = Nothing{};   ///< what DownloadRequest::beside came to
};

/// One result file from an allowed host into a folder.
struct DownloadRequest
{
    QUrl url;         ///< checked with HostPolicy::checkFile before anything is contacted, and at every redirect
    QString folder;   ///< created when missing
    QString fileName; ///< wanted; made safe (safeFileName) and unique; nothing is ever overwritten
    /// Names the part file ".<partKey>.klapper-part" in the folder, so that another start resumes it; use the
    /// job's id: [A-Za-z0-9_-]{1,128}.
    QString partKey;
    qint64 maxBytes = qint64(2) * 1024 * 1024 * 1024; ///< seed, "Generated-file size cap"
    qint64 keepFree = qint64(64) * 1024 * 1024;       ///< must stay free on the disk
    std::chrono::milliseconds stallTimeout{60'000};   ///< without a single byte
    std::chrono::milliseconds firstBackoff{500};      ///< doubles with each try that got no further
    std::chrono::milliseconds longestBackoff{8'000};
    /// Written into the file before it gets its name; see tagClip(). Size and hash of the outcome are then those of the
    /// file with it. What cannot be done leaves the file as it came.
    std::optional<ClipMetadata> metadata = {};
    /// Writes what belongs beside the file (its recipe). Called in the worker thread, before finished(); called again
    /// when a later start finds the file that this one had named already.
    std::function<Status(const DownloadedFile& file)> beside = {};
    /// Bytes free for us in a folder; QStorageInfo when empty. Called in the worker thread.
    std::function<qint64(const QString& folder)> freeBytes = {};
};

/// Downloads one file; everything but the signals happens in the DownloadThread.
///
///   start() ── part file complete and playable ──> finished(DownloadedFile)
///           ├─ final failure ────────────────────> finished(Error)
///           ├─ cancel() ── part file removed ────> finished(Error Cancelled)
///           └─ suspend() ─ part file kept ───────> paused()
///
/// Exactly one of finished() and paused() comes, once, and none after destruction. Destruction keeps the part
/// file. Breaks are resumed by itself, at most 5 tries in a row that got no further. A paused, failed or
/// destroyed download goes on with a new Download of the same partKey, also with a fresh link to the same file.
///
/// After success a note of it stays beside the file: a Download of the same partKey finds the file again by its size
/// and hash, and contacts nobody. Whoever has written down that the file is there calls removeParts() (leftovers.h).
///
/// Errors: RefusedHost, TooLarge, BadFile, Disk (the part file is removed with these); Unreachable, Timeout,
/// Upstream, RateLimited, Protocol, Tls, Tool, NotFound with its httpStatus (the link is gone or has expired:
/// ask the service for a fresh one), for which the part file stays.
class Download final : public QObject
{
    Q_OBJECT

public:
    Download(DownloadThread& thread, DownloadRequest request, const HostPolicy& policy,
             std::shared_ptr<const MediaTools> tools, QObject* parent = nullptr);
    ~Download() override;

    void start();
    void cancel();
    void suspend();

Q_SIGNALS:
    /// Bytes of the file, also those of earlier starts; total is -1 when unknown. About ten a second at most.
    void progressed(qint64 received, qint64 total);
    void finished(const klapper::Result<klapper::DownloadedFile>& outcome);
    void paused();

private:
    Transfer* m_transfer; ///< lives in the worker thread, deleted there
    bool m_ended = false;
};

} // namespace klapper
