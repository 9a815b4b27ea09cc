// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

#ifndef Q_OS_UNIX
#include <QLockFile>
#endif

namespace klapper {

/// A lock between processes that the system lets go the moment its holder is gone, however it ends. The file
/// stays; nobody ever has to judge whether it is stale.
class InstanceLock final
{
public:
    explicit InstanceLock(QString path);
    ~InstanceLock();
    InstanceLock(const InstanceLock&) = delete;
    InstanceLock& operator=(const InstanceLock&) = delete;

    enum class Outcome {
        Held,      ///< by this object
        Taken,     ///< by another one, here or in another process
        Impossible ///< the folder or its file system does not allow it
    };
    Outcome tryLock();
    /// The process that holds it, as far as it wrote itself down; 0 when it did not.
    qint64 holder() const;

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace klapper
