// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filepresence.h"

#include <QFileInfo>

namespace klapper {

namespace {
constexpr qint64 freshFor = 5000;      // ms
constexpr qsizetype mostSeen = 20'000; // paths that are remembered
} // namespace

FilePresence::FilePresence(QObject* parent, Exists exists)
    : QObject(parent)
    , m_exists(exists ? std::move(exists) : Exists([](const QString& path) { return QFileInfo::exists(path); }))
{
    m_clock.start();
    m_worker.setMaxThreadCount(1);
}

FilePresence::~FilePresence()
{
    m_worker.clear();
    m_worker.waitForDone(); // its answers come to this object
}

bool FilePresence::isMissing(const QString& path) const
{
    const auto seen = m_seen.constFind(path);
    return seen != m_seen.constEnd() && seen->missing;
}

void FilePresence::look(const QStringList& paths)
{
    QStringList asked;
    for (const QString& path : paths) {
        const auto seen = m_seen.constFind(path);
        const bool fresh = seen != m_seen.constEnd() && m_clock.elapsed() - seen->at < freshFor;
        if (path.isEmpty() || fresh || m_asked.contains(path))
            continue;
        m_asked.insert(path);
        asked.append(path);
    }
    if (!asked.isEmpty())
        ask(asked);
}

void FilePresence::lookAgain(const QString& path)
{
    if (path.isEmpty())
        return;
    // Also while it is being looked at: that look may be older than what the person has done.
    m_asked.insert(path);
    ask({path});
}

void FilePresence::ask(const QStringList& asked)
{
    m_worker.start([this, asked, exists = m_exists] {
        for (const QString& path : asked) {
            const bool there = exists(path);
            QMetaObject::invokeMethod(
                this, [this, path, there] { take(path, there); }, Qt::QueuedConnection);
        }
    });
}

void FilePresence::take(const QString& path, bool exists)
{
    m_asked.remove(path);
    if (m_seen.size() > mostSeen)
        m_seen.clear();
    const bool before = isMissing(path);
    m_seen.insert(path, {!exists, m_clock.elapsed()});
    if (before == exists)
        Q_EMIT changed(path);
}

} // namespace klapper
