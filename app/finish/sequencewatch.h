// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace klapper {

class JobQueue;
class Journal;
class LibraryStore;
class SequenceStore;
struct Job;

/// Brings the clips of a script in parts into its sequence, in order and as they come, and keeps the paths of all
/// sequences up to date. A sequence that a person deleted, and a clip that a person took out, stay away.
///
///   start() ── every script of the journal ─┐
///   a part is Done, whoever made it ─────────┴─> SequenceStore::takeIn()
///   a take's file is somewhere else ───────────> SequenceStore::relocate()
class SequenceWatch final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    SequenceWatch(SequenceStore& store, JobQueue& queue, Journal& journal, LibraryStore& library,
                  QObject* parent = nullptr);

    /// Nothing comes by itself before.
    void start();

private:
    void look(const QString& jobId);
    void lookAtScript(const QString& batchId, const QStringList& jobIds);
    void lookAgain(const QString& sequenceId);
    bool bring(const Job& job);
    void followFiles(const QStringList& jobIds);

    SequenceStore& m_store;
    JobQueue& m_queue;
    Journal& m_journal;
    QSet<QString> m_brought; ///< jobs that have nothing more to bring
    bool m_started = false;
};

} // namespace klapper
