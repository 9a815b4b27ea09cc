// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/download.h"

#include "app/media/downloadthread.h"
#include "app/media/transfer.h"

namespace klapper {

Download::Download(DownloadThread& thread, DownloadRequest request, const HostPolicy& policy,
                   std::shared_ptr<const MediaTools> tools, QObject* parent)
    : QObject(parent)
    , m_transfer(new Transfer(std::move(request), policy, std::move(tools)))
{
    connect(m_transfer, &Transfer::progressed, this, [this](qint64 received, qint64 total) {
        if (!m_ended)
            Q_EMIT progressed(received, total);
    });
    connect(m_transfer, &Transfer::finished, this, [this](const Result<DownloadedFile>& outcome) {
        m_ended = true;
        Q_EMIT finished(outcome);
    });
    connect(m_transfer, &Transfer::paused, this, [this] {
        m_ended = true;
        Q_EMIT paused();
    });
    thread.take(m_transfer);
}

Download::~Download() { m_transfer->deleteLater(); }

void Download::start() { QMetaObject::invokeMethod(m_transfer, &Transfer::begin, Qt::QueuedConnection); }

void Download::cancel() { QMetaObject::invokeMethod(m_transfer, &Transfer::cancel, Qt::QueuedConnection); }

void Download::suspend() { QMetaObject::invokeMethod(m_transfer, &Transfer::suspend, Qt::QueuedConnection); }

} // namespace klapper
