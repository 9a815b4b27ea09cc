// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/followinghash.h"

#include "app/media/digest.h"

#include <QFile>

#include <algorithm>

namespace klapper {

namespace {
constexpr qint64 blockSize = 256 * 1024;
} // namespace

FollowingHash::FollowingHash() = default;

FollowingHash::~FollowingHash() { stop(); }

void FollowingHash::restart(const QString& path)
{
    std::unique_lock lock(m_mutex);
    ++m_round;
    m_path = path;
    m_ready = {};
    m_result.reset();
    m_target = 0;
    m_done = 0;
    m_failed = false;
    m_idle.wait(lock, [this] { return !m_busy; });
}

void FollowingHash::upTo(qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (size == m_target || m_stop)
        return;
    m_target = size;
    m_result.reset();
    if (!m_thread.joinable())
        m_thread = std::thread(&FollowingHash::run, this);
    m_wake.notify_one();
}

void FollowingHash::whenDone(std::function<void()> ready)
{
    const std::lock_guard lock(m_mutex);
    if (m_stop)
        return;
    m_ready = std::move(ready);
    if (!m_thread.joinable())
        m_thread = std::thread(&FollowingHash::run, this);
    m_wake.notify_one();
}

std::optional<QByteArray> FollowingHash::result() const
{
    const std::lock_guard lock(m_mutex);
    return m_result;
}

void FollowingHash::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_ready = {};
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

/// What only the thread touches.
struct FollowingHash::Reader
{
    Digest digest;
    QFile file;
    QByteArray block{blockSize, Qt::Uninitialized};

    void begin(const QString& path)
    {
        file.close();
        file.setFileName(path);
        static_cast<void>(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)); // hash() looks
        digest.restart();
    }
    /// Bytes that were hashed; none when the file cannot be read.
    qint64 hash(qint64 most)
    {
        const qint64 count = file.isOpen() ? file.read(block.data(), std::min(most, blockSize)) : 0;
        if (count > 0)
            digest.add(QByteArrayView(block.constData(), count));
        return std::max<qint64>(count, 0);
    }
};

void FollowingHash::run()
{
    Reader reader;
    quint64 round = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || (m_ready && isThrough()) || !isThrough(); });
        if (m_stop)
            return;
        if (isThrough()) {
            if (!m_failed && m_done > 0)
                m_result = reader.digest.hex();
            std::exchange(m_ready, {})(); // it only posts an event
            continue;
        }
        const bool anew = round != m_round;
        const QString path = m_path;
        const qint64 wanted = m_target - m_done;
        round = m_round;
        m_busy = true;
        lock.unlock();
        if (anew)
            reader.begin(path);
        const qint64 count = reader.hash(wanted);
        lock.lock();
        m_busy = false;
        m_idle.notify_one();
        if (round == m_round) {
            m_failed = count == 0;
            m_done += count;
        }
    }
}

} // namespace klapper
