// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/answerhead.h"
#include "app/media/cliptagging.h"
#include "app/media/download.h"
#include "app/media/partfile.h"

#include <QElapsedTimer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace klapper {

class Probe;

/// The side of a Download that lives in the worker thread.
///
///   begin ─┬─ published before a crash, same hash ─────────────────────────────────────> deliver ─> finished
///          └─> goOn ─> contact ─> head ─┬─ 200, 206 ─> body ─> verify ─> tag ─> publish ─┘
///                       ^  ^            ├─ redirect to an allowed host ─> contact there
///                       │  └ start over ┼─ 416, another ETag (once)
///                       └── backoff ────┴─ break, stall, 5xx (5 tries without getting further)
class Transfer final : public QObject
{
    Q_OBJECT

public:
    Transfer(DownloadRequest request, const HostPolicy& policy, std::shared_ptr<const MediaTools> tools);
    ~Transfer() override;

    void begin();
    void cancel();
    void suspend();

Q_SIGNALS:
    void progressed(qint64 received, qint64 total);
    void finished(const klapper::Result<klapper::DownloadedFile>& outcome);
    void paused();

private:
    void checkPublished(const QString& path);
    void goOn();
    void contact();
    void ask(const QUrl& url);
    void onHead();
    void onBytes();
    void onReplyFinished();
    void acceptWhole();
    void acceptRest();
    void onRangeRefused();
    void follow(const QByteArray& location);
    void refuse();
    void startOver(const QString& why);
    void retryLater(const Error& why);
    bool checkNewBytes(qint64 before);
    qint64 freeBytes() const;
    bool checkSpace(qint64 needed);
    void verify();
    /// Makes the copy that carries metadata, where that is wanted, and looks at it. The file is never lost over it.
    void tag(const ClipInfo& clip);
    void checkTagged(const ClipInfo& clip);
    void publishTagged(const ClipInfo& clip, const TaggedClip& tagged);
    void publishPlain(const ClipInfo& clip, const Error& why);
    /// `then` once all bytes are hashed, in this thread.
    void whenHashed(std::function<void()> then);
    QString safeName() const;
    void publish(const ClipInfo& clip, const Status& metadata);
    void deliver(DownloadedFile file);
    void announce(bool always);
    void dropReply();
    void fail(const Error& why);
    void end(const Result<DownloadedFile>& outcome);
    Error replyError() const;
    /// Without what signs it: names the file a part belongs to.
    static QString addressOf(const QUrl& url);

    DownloadRequest m_request;
    HostPolicy m_policy;
    std::shared_ptr<const MediaTools> m_tools;
    PartFile m_part;
    QNetworkAccessManager* m_network = nullptr;
    QNetworkReply* m_reply = nullptr;
    Probe* m_probe = nullptr;
    std::unique_ptr<ClipTagging> m_tagging;
    QTimer m_stall;
    QTimer m_backoff;
    QElapsedTimer m_sinceAnnounced;
    QByteArray m_block; ///< what is read goes through here
    AnswerHead m_head;
    bool m_headRead = false;   ///< of the reply under way
    bool m_bodyWanted = false; ///< the reply under way brings bytes of the file
    qint64 m_askedFrom = 0;
    qint64 m_total = -1;
    qint64 m_bodyEnd = -1; ///< size of the part when the reply under way is complete; -1 unknown
    qint64 m_furthest = 0; ///< the part was never longer
    int m_tries = 0;       ///< in a row that got no further
    int m_hops = 0;
    bool m_startedOver = false;
    bool m_ended = false;
};

} // namespace klapper
