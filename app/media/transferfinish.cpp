// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a transfer finishes a file whose bytes are all here; how it asks stands in transfer.cpp.
#include "app/media/filename.h"
#include "app/media/mediatools.h"
#include "app/media/transfer.h"

#include <QFile>
#include <QLoggingCategory>

namespace klapper {

namespace {
Q_LOGGING_CATEGORY(logFinish, "klapper.media")
} // namespace

void Transfer::checkPublished(const QString& path)
{
    m_part.followPublished();
    whenHashed([this, path] {
        const PartClaim claim = *m_part.note().claim;
        if (m_part.sha256() == claim.sha256) {
            m_part.adopt();
            Status metadata = Nothing{};
            if (m_request.metadata && !claim.tagged)
                metadata = Error{.kind = ErrorKind::Tool, .detail = QStringLiteral("it was named without")};
            deliver({.path = path,
                     .bytes = claim.bytes,
                     .sha256 = claim.sha256,
                     .clip = claim.clip,
                     .metadata = std::move(metadata)});
        } else {
            m_part.disown();
            goOn();
        }
    });
}

void Transfer::whenHashed(std::function<void()> then)
{
    m_part.whenHashed([this, then = std::move(then)] { // from the hash's thread, which ends before this object does
        QMetaObject::invokeMethod(
            this,
            [this, then] {
                if (!m_ended)
                    then();
            },
            Qt::QueuedConnection);
    });
}

void Transfer::verify()
{
    m_backoff.stop();
    m_part.settle();
    announce(true);
    m_probe = new Probe(m_tools->ffprobe, m_part.path(), this);
    connect(m_probe, &Probe::finished, this, [this](const Result<ClipInfo>& clip) {
        m_probe->deleteLater();
        m_probe = nullptr;
        if (!m_part.isInPlace())
            fail({.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = QStringLiteral("the folder is gone")});
        else if (!clip)
            fail(clip.error());
        else if (m_part.isCutShort())
            fail({.kind = ErrorKind::BadFile, .detail = QStringLiteral("the video is cut short")});
        else
            whenHashed([this, clip = *clip] { tag(clip); });
    });
    m_probe->start();
}

void Transfer::tag(const ClipInfo& clip)
{
    if (!m_request.metadata)
        return publish(clip, Nothing{});
    const qint64 free = freeBytes();
    if (free >= 0 && free - m_part.size() < m_request.keepFree)
        return publishPlain(clip, {.kind = ErrorKind::Disk, .detail = QStringLiteral("no space for a second copy")});
    m_tagging = std::make_unique<ClipTagging>();
    m_tagging->start(m_part.path(), m_part.copyPath(), *m_request.metadata, [this, clip] { // from its thread
        QMetaObject::invokeMethod(
            this,
            [this, clip] {
                if (!m_ended)
                    checkTagged(clip);
            },
            Qt::QueuedConnection);
    });
}

void Transfer::checkTagged(const ClipInfo& clip)
{
    const Result<TaggedClip> tagged = m_tagging->result();
    m_tagging.reset();
    if (!tagged)
        return publishPlain(clip, tagged.error());
    m_probe = new Probe(m_tools->ffprobe, m_part.copyPath(), this);
    connect(m_probe, &Probe::finished, this, [this, clip, tagged = *tagged](const Result<ClipInfo>& copy) {
        m_probe->deleteLater();
        m_probe = nullptr;
        if (copy && *copy == clip)
            return publishTagged(clip, tagged);
        publishPlain(clip, copy ? Error{.kind = ErrorKind::BadFile, .detail = QStringLiteral("the copy differs")}
                                : copy.error());
    });
    m_probe->start();
}

void Transfer::publishTagged(const ClipInfo& clip, const TaggedClip& tagged)
{
    const Result<QString> path = m_part.publish(safeName(), clip, tagged);
    if (!path)
        return publishPlain(clip, path.error());
    deliver({.path = *path, .bytes = tagged.bytes, .sha256 = tagged.sha256, .clip = clip});
}

void Transfer::publishPlain(const ClipInfo& clip, const Error& why)
{
    qCInfo(logFinish, "the clip stays without metadata: %s", qPrintable(why.detail));
    QFile::remove(m_part.copyPath());
    publish(clip, why);
}

QString Transfer::safeName() const
{
    const bool isMov = m_request.fileName.endsWith(u".mov", Qt::CaseInsensitive);
    return safeFileName(m_request.fileName, isMov ? u"mov" : u"mp4");
}

void Transfer::publish(const ClipInfo& clip, const Status& metadata)
{
    const Result<QString> path = m_part.publish(safeName(), clip);
    if (!path) {
        fail(path.error());
        return;
    }
    deliver({.path = *path,
             .bytes = m_part.size(),
             .sha256 = m_part.note().claim->sha256,
             .clip = clip,
             .metadata = metadata});
}

void Transfer::deliver(DownloadedFile file)
{
    if (m_request.beside)
        file.beside = m_request.beside(file);
    end(file);
}

} // namespace klapper
