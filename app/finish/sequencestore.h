// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/finish/sequencehistory.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace klapper {

class Journal;

/// The sequences of one journal. What is changed is on disk when the call returns well; what other programs write is
/// announced here as well. Errors: BadInput (an empty or too long name; a trim that shows nothing; out of the bounds of
/// sequence.h), NotFound, Journal (also of a journal of a newer version, which is only read).
class SequenceStore final : public QObject
{
    Q_OBJECT
public:
    /// The journal outlives it.
    explicit SequenceStore(Journal& journal, QObject* parent = nullptr);

    /// In the order in which they were made.
    const QList<Sequence>& all() const { return m_sequences; }
    /// Null for one that is not there. Valid until something changes.
    const Sequence* find(const QString& id) const;
    /// That of a script; null: there is none.
    const Sequence* ofScript(const QString& batchId) const;

    /// An empty one; its id. @param name one line of 1 to 100 characters
    Result<QString> add(const QString& name);
    /// A copy under another name, which no script's clips come to by themselves; its id.
    Result<QString> duplicate(const QString& id, const QString& name);
    Status rename(const QString& id, const QString& name);
    Status remove(const QString& id);

    /// New clips before the one at `at` (behind all when there is none); each gets an id of its own. The ids.
    Result<QStringList> insert(const QString& id, const QList<SequenceClip>& clips, qsizetype at);
    /// Puts these clips, in the order in which they stand, before the one that is at `at` now.
    Status move(const QString& id, const QStringList& clipIds, qsizetype at);
    Status removeClips(const QString& id, const QStringList& clipIds);
    /// @param in, out frames as of SequenceClip; 0 and -1: all of the clip
    Status trim(const QString& id, const QString& clipId, qint64 in, qint64 out);
    Status setFade(const QString& id, int ms);

    bool canUndo() const { return m_history.lastDone() != nullptr; }
    bool canRedo() const { return m_history.lastUndone() != nullptr; }
    /// The last thing that this program's person did to any of them; the id of the sequence. NotFound when there is
    /// none, or when another program has changed that sequence since.
    Result<QString> undo();
    Result<QString> redo();

    /// What comes by itself, and cannot be undone. A clip of a script: into its sequence, which is made when there
    /// never was one, unless the person has deleted it or has taken that part out.
    Status takeIn(const ScriptClip& arrival);
    /// A take's file is somewhere else now.
    Status relocate(const QString& jobId, const QString& path);

Q_SIGNALS:
    void added(const QString& id);
    void changed(const QString& id);
    void removed(const QString& id);
    void historyChanged();

private:
    using Edit = std::function<Status(Sequence& sequence)>;

    Status edit(const QString& id, const Edit& edit);
    Result<QString> addNew(Sequence sequence);
    void take(const Sequence& sequence);
    void drop(const QString& id);
    void put(const QString& id, const std::optional<Sequence>& sequence);
    void read(bool foreign);
    void lookForForeignChanges();

    Journal& m_journal;
    QList<Sequence> m_sequences;
    SequenceHistory m_history;
    QTimer m_foreignTimer;
    qint64 m_dataVersion = 0;
};

} // namespace klapper
