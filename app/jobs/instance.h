// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace klapper {

/// This running program among others on the same journal: a lock file that the system lets go when the program
/// ends, however it ends. A job belongs to the instance that looks after it.
class Instance final
{
public:
    /// @param folder where the lock files of all instances of one journal stand
    Instance(const QString& folder, const QString& id);
    ~Instance();

    QString id() const { return m_id; }
    /// Whether the lock could be made; without it other instances take this one for gone.
    bool holdsLock() const { return m_lock->isLocked(); }
    /// Whether the instance with that id still runs. Removes what a dead one left.
    bool isAlive(const QString& id) const;
    /// Whether any instance runs on the journal whose lock files stand in `folder`.
    static bool isAnyAlive(const QString& folder);

private:
    QString lockPath(const QString& id) const;

    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace klapper
