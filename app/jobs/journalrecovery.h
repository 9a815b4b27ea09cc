// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/journalreport.h"

#include <QLockFile>

namespace klapper {

struct JournalContents;

/// What stands around a journal; empty names: nothing of that kind.
struct JournalHome
{
    QString library;     ///< where clips and their recipes stand
    QString serviceHost; ///< whose recipes count
    QString instances;   ///< the lock files of the programs that use the journal
};

/// Puts a damaged journal aside and a new one in its place, filled with what the damaged one still gives and what the
/// recipes in the library remember. It can be killed at any point: the next start goes on with it.
///
///   salvage + sidecars ─> "….rebuilt", whole and on disk ─> damaged one renamed aside ─> rebuilt one renamed
class JournalRecovery final
{
public:
    JournalRecovery(const QString& path, JournalHome home);

    /// One at a time over all programs. Error Journal when it cannot be had within half a minute.
    Status lock();
    /// Whether an earlier recovery was interrupted after its new journal was whole.
    bool isHalfDone();
    /// Goes on with that one.
    Status finishEarlier();
    /// Error Journal when another running program uses the damaged file, or when the disk does not take the new one;
    /// then nothing has been changed.
    Status run();

private:
    Status build(const QString& aside);
    Status exchange(const QString& aside);
    QString freeNameAside() const;
    QString rebuiltPath() const { return m_path + QStringLiteral(".rebuilt"); }
    /// Adds what the sidecars know.
    static void merge(JournalContents& contents, const JournalHome& home, JournalReport& report);

    QString m_path;
    JournalHome m_home;
    QLockFile m_lock;
};

} // namespace klapper
