// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/downloadthread.h"

#include <atomic>
#include <memory>

namespace klapper {

DownloadThread::DownloadThread()
{
    m_thread.setObjectName(QStringLiteral("downloads"));
    m_desk.moveToThread(&m_thread);
    m_thread.start();
}

DownloadThread::~DownloadThread()
{
    // Behind the work that waits in the thread's queue; objects given to deleteLater() go with the thread.
    run([this] { m_thread.quit(); });
    m_thread.wait();
}

void DownloadThread::take(QObject* object) { object->moveToThread(&m_thread); }

void DownloadThread::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_desk, std::move(work), Qt::QueuedConnection);
}

void DownloadThread::run(std::function<void()> work, QObject* context, std::function<void()> then)
{
    auto* errand = new QObject; // that it goes is the message, if the work was done before
    const auto done = std::make_shared<std::atomic<bool>>(false);
    QObject::connect(errand, &QObject::destroyed, context, [then = std::move(then), done] {
        if (done->load())
            then();
    });
    take(errand);
    run([work = std::move(work), errand, done] {
        work();
        done->store(true);
        delete errand;
    });
}

} // namespace klapper
