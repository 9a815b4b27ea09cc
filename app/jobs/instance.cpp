// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/instance.h"

#include <QDir>

#include <algorithm>

namespace klapper {

Instance::Instance(const QString& folder, const QString& id)
    : m_folder(folder)
    , m_id(id)
{
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(lockPath(id));
    m_lock->setStaleLockTime(0); // only a dead owner makes it stale, never its age
    m_lock->tryLock(0);
}

Instance::~Instance() = default;

bool Instance::isAlive(const QString& id) const
{
    if (id == m_id)
        return true;
    if (id.isEmpty() || !QFile::exists(lockPath(id)))
        return false;
    QLockFile probe(lockPath(id));
    probe.setStaleLockTime(0);
    return !probe.tryLock(0);
}

bool Instance::isAnyAlive(const QString& folder)
{
    const QStringList locks = QDir(folder).entryList({QStringLiteral("*.lock")}, QDir::Files);
    return std::any_of(locks.begin(), locks.end(), [&folder](const QString& name) {
        QLockFile probe(QDir(folder).filePath(name));
        probe.setStaleLockTime(0);
        return !probe.tryLock(0);
    });
}

QString Instance::lockPath(const QString& id) const { return QDir(m_folder).filePath(id + u".lock"); }

} // namespace klapper
