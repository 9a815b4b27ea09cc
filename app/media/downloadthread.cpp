// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/downloadthread.h"

namespace klapper {

DownloadThread::DownloadThread()
{
    m_thread.setObjectName(QStringLiteral("downloads"));
    m_thread.start();
}

DownloadThread::~DownloadThread()
{
    m_thread.quit(); // objects given to deleteLater() go with the thread
    m_thread.wait();
}

void DownloadThread::take(QObject* object) { object->moveToThread(&m_thread); }

} // namespace klapper
