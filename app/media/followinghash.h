// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace klapper {

/// SHA-256 of a file that somebody writes, in a thread of its own that reads behind the writer, so that hashing never
/// holds up receiving. One owner calls everything; nothing but the destructor and restart() waits, for one block at
/// most.
///
///   upTo(n) ─> thread: read 256 KiB, digest, … ─> caught up ─> `ready` of whenDone(), in the thread
class FollowingHash final
{
public:
    FollowingHash();
    ~FollowingHash();
    FollowingHash(const FollowingHash&) = delete;
    FollowingHash& operator=(const FollowingHash&) = delete;

    /// Begins anew, with the file at `path`, at its first byte.
    void restart(const QString& path);
    /// So many bytes of the file stand in it and stay as they are.
    void upTo(qint64 size);
    /// `ready` is called once, from the thread, when all of upTo() is hashed or cannot be read; not after restart().
    void whenDone(std::function<void()> ready);
    /// Hex, of what was there at whenDone(); nothing before, and when the file could not be read.
    std::optional<QByteArray> result() const;
    /// Ends the thread; nothing is called from then on.
    void stop();

private:
    struct Reader;
    void run();
    bool isThrough() const { return m_failed || m_done == m_target; }

    mutable std::mutex m_mutex;
    std::condition_variable m_wake; ///< there is something to do
    std::condition_variable m_idle; ///< the thread does not touch the file
    std::thread m_thread;           ///< started with the first byte
    std::function<void()> m_ready;
    QString m_path;
    std::optional<QByteArray> m_result; ///< made for whenDone()
    qint64 m_target = 0;
    qint64 m_done = 0;
    quint64 m_round = 0; ///< which restart() the numbers are of
    bool m_busy = false;
    bool m_failed = false;
    bool m_stop = false;
};

} // namespace klapper
