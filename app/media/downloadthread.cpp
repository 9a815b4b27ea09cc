// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/downloadthread.h"

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
    auto* errand = new QObject; // that it goes is the message
    QObject::connect(errand, &QObject::destroyed, context, std::move(then));
    take(errand);
    run([work = std::move(work), errand] {
        work();
        delete errand;
    });
}

} // namespace klapper
