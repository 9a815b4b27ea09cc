// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

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
    /// Has small work on files done there, after everything that was given before; also what is still to be done when
    /// this object goes.
    void run(std::function<void()> work);
    /// The same, and has `then` done in the thread of `context` afterwards, unless that one is gone by then.
    void run(std::function<void()> work, QObject* context, std::function<void()> then);

private:
    QThread m_thread;
    QObject m_desk; ///< lives in the thread, for run()
};

} // namespace klapper
