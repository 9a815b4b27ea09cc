// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftfolder.h"
#include "ui/models/drafthistory.h"
#include "ui/models/draftversions.h"
#include "ui/models/draftwriter.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace klapper {

class ComposeModel;

/// All drafts that are open, of which the model shows one, and those that were closed. Each is on disk within half a
/// second of an edit, wherever the program ends; one that was closed is kept and can be opened again. Each has its own
/// undo history while the program runs, and its versions: what was sent of it.
///
///   edit ── 300 ms, not restarted by each key ── DraftWriter ──> on disk
///                                                     └─ refused ──> failed(), kept, again every 3 s ──> recovered()
class DraftShelf final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// @param model outlives this
    /// @param data the profile's folder
    DraftShelf(ComposeModel& model, const QString& data, Clock now = &QDateTime::currentDateTimeUtc);
    /// Writes what is not yet on disk.
    ~DraftShelf() override;

    /// Reads what is kept; at least one draft is open then. Once, before anything else.
    void restore();
    /// Paths of files that could not be read, as restore() left them.
    const QStringList& damaged() const { return m_damaged; }
    QString folder() const { return m_folder.path(); }

    int count() const { return int(m_open.size()); }
    int current() const { return m_current; }
    /// -1 when no open draft has it.
    int indexOf(const QString& id) const;
    const DraftDocument& document(int index) const { return m_open.at(index).kept.document; }
    const DraftParent& parent(int index) const { return m_open.at(index).kept.parent; }
    /// Its name, else the first words of its text; empty when it has neither. Foreign text.
    QString title(int index) const;
    /// It says something that no version has.
    bool isUnsent(int index) const;
    const QList<DraftVersion>& versions(int index) const { return m_open.at(index).versions; }

    /// Another draft behind the current one, and becomes it.
    void add(const DraftDocument& document = {}, const DraftParent& parent = {});
    void setCurrent(int index);
    /// The last one makes room for an empty one. A draft that never said anything is not kept.
    void close(int index);
    /// An edit of that draft, which becomes the current one. Empty: named after its text.
    void rename(int index, const QString& name);
    void move(int from, int to);

    struct Closed
    {
        QString id;
        QString title; ///< as title()
        QDateTime at;
    };
    /// The last one first.
    QList<Closed> closed() const;
    /// Behind the current one; empty: the one that was closed last. False when there is none.
    bool reopen(const QString& id = {});

    /// Remembers what was sent of a draft, open or closed; on disk when it returns, or failed() was said and it is
    /// tried again.
    void freeze(const DraftDocument& document, const QStringList& jobs, Money estimate);
    struct Place
    {
        QString draft; ///< id, open or closed
        int version = 0;
    };
    /// The version whose job that is.
    std::optional<Place> versionOf(const QString& job) const;

    /// Returns once everything is on disk or was refused.
    void save();

Q_SIGNALS:
    /// The tabs: which there are, their order, names, which is current, what is unsent.
    void changed();
    void currentChanged();
    void versionsChanged();
    /// The disk takes nothing; said once until it does again.
    void failed(const QString& folder);
    void recovered();

private:
    struct Shelved
    {
        KeptDraft kept;
        DraftHistory history; ///< while another one is current
        QList<DraftVersion> versions;
    };

    void takeEdit();
    void takeOver();
    void stash();
    void show(int index);
    void insert(int index, const Shelved& draft);
    Shelved* find(const QString& id);
    void markDirty(const QString& id);
    void writeDirty();
    void takeWritten(const QString& path, bool ok);
    void noteWritten(bool ok);

    ComposeModel& m_model;
    DraftFolder m_folder;
    Clock m_now;
    QList<Shelved> m_open;
    QList<Shelved> m_closed; ///< the last one first; its versions are read when it opens
    QStringList m_damaged;
    int m_current = -1;
    QString m_takenOver; ///< id of the draft of an older version, until it is on disk
    QSet<QString> m_dirty;
    bool m_orderDirty = false;
    QList<DraftVersion> m_unwritten; ///< versions that the disk refused
    bool m_failing = false;
    QTimer m_delay;
    QTimer m_retry;
    DraftWriter m_writer;
};

} // namespace klapper
