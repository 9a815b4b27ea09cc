// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a transfer finishes a file whose bytes are all here; how it asks stands in transfer.cpp.
#include "app/media/filename.h"
#include "app/media/mediatools.h"
#include "app/media/transfer.h"

namespace klapper {

void Transfer::checkPublished(const QString& path)
{
    m_part.followPublished();
    whenHashed([this, path] {
        const PartClaim claim = *m_part.note().claim;
        if (m_part.sha256() == claim.sha256) {
            m_part.adopt();
            deliver({.path = path, .bytes = claim.bytes, .sha256 = claim.sha256, .clip = claim.clip});
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
            whenHashed([this, clip = *clip] { publish(clip); });
    });
    m_probe->start();
}

void Transfer::publish(const ClipInfo& clip)
{
    const bool isMov = m_request.fileName.endsWith(u".mov", Qt::CaseInsensitive);
    const QString name = safeFileName(m_request.fileName, isMov ? u"mov" : u"mp4");
    const Result<QString> path = m_part.publish(name, clip);
    if (!path) {
        fail(path.error());
        return;
    }
    deliver({.path = *path, .bytes = m_part.size(), .sha256 = m_part.note().claim->sha256, .clip = clip});
}

void Transfer::deliver(DownloadedFile file)
{
    if (m_request.beside)
        file.beside = m_request.beside(file);
    end(file);
}

} // namespace klapper
