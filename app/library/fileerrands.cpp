// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/fileerrands.h"

namespace klapper {

FileErrands::FileErrands(QObject* parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FileErrands::~FileErrands()
{
    m_stop = true;
    m_thread.clear();
    m_thread.waitForDone();
}

void FileErrands::run(std::function<void(const Stop& stop)> work, std::function<void()> then)
{
    m_thread.start([this, work = std::move(work), then = std::move(then)] {
        work(m_stop);
        // This object waits for the thread before it goes, and takes what is queued for it along.
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

} // namespace klapper
