// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace klapper {

/// The one worker thread in which downloads receive, hash, write and sync, since fdatasync and rename of
/// a large file can freeze a thread for half a second. Must outlive every Download that was given it;
/// destroying it waits for the step under way (a sync at most).
class DownloadThread final
{
public:
    DownloadThread();
    ~DownloadThread();
    DownloadThread(const DownloadThread&) = delete;
    DownloadThread& operator=(const DownloadThread&) = delete;

    /// Gives an object without a parent to the thread; use it from then on by queued calls only.
    void take(QObject* object);

private:
    QThread m_thread;
};

} // namespace klapper
