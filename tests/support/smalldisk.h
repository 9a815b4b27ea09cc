// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace klapper::test {

/// A disk that a test can fill: a tmpfs of its own where the test may mount one, otherwise a limit on the size of the
/// files of this process, at which a write fails in the same way. Never nothing.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    QString folder() const { return m_dir.path(); }
    bool isMounted() const { return m_mounted; }
    /// Not one more byte fits.
    void fill();
    /// There is room again.
    void empty();

private:
    QString filler() const { return m_dir.filePath(QStringLiteral(".filler")); }
    void limit(rlim_t bytes) const;

    QTemporaryDir m_dir;
    qint64 m_bytes;
    bool m_mounted = false;
    rlimit m_before{};
};

} // namespace klapper::test
