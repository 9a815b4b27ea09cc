// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequencestore.h"
#include "app/finish/sequencetimes.h"
#include "ui/models/clipfacts.h"

#include <QAbstractListModel>

#include <functional>

namespace klapper {

class FilePresence;

/// A clip of a sequence as a card shows it.
struct SequenceItem
{
    SequenceClip clip;
    std::optional<ClipFact> fact; ///< nothing while it is not known
    bool missing = false;         ///< its file is not there
    // From the first clip of the sequence, as far as both are known.
    bool differsInSize = false;
    bool differsInRate = false;
    bool differsInSound = false; ///< one has sound and the other not, or other channels or another rate

    double rate() const; ///< frames per second; 24 while it is not known
    /// Of the file; -1 while it is not known.
    qint64 frames() const;
    qint64 first() const { return clip.in; }
    /// The frame after the last one shown; -1 while it is not known.
    qint64 end() const;
    /// Frames shown; 0 while it is not known.
    qint64 length() const;
    bool differs() const { return differsInSize || differsInRate || differsInSound; }
};

/// The clips of the sequence that is looked at, in order. Qt::DisplayRole is the title, which is foreign text.
class SequenceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< the whole klapper::SequenceItem
        ClipIdRole,
    };
    /// A clip in words, for those who do not see its card.
    using Words = std::function<QString(const SequenceItem& item, int row, int count)>;

    /// All outlive it.
    SequenceModel(SequenceStore& store, ClipFacts& facts, FilePresence& files, QObject* parent = nullptr);
    void setWords(Words words) { m_words = std::move(words); }

    /// Empty: none.
    void setSequence(const QString& id);
    const QString& sequenceId() const { return m_id; }
    /// An empty one where there is none.
    Sequence sequence() const;
    const QList<SequenceItem>& items() const { return m_items; }
    int rowOf(const QString& clipId) const;
    /// When which clip is shown, as far as they are known: what is not counts as one second.
    SequenceTimes times() const;
    /// Every clip's length is known.
    bool isKnown() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// What is told of the sequence as a whole may be other than before: clips, trims, name, fade, what is known.
    void sequenceChanged();

private:
    void refresh();
    SequenceItem itemOf(const SequenceClip& clip);
    static void compare(QList<SequenceItem>& items);
    void show(QList<SequenceItem> items);

    SequenceStore& m_store;
    ClipFacts& m_facts;
    FilePresence& m_files;
    Words m_words;
    QString m_id;
    QList<SequenceItem> m_items;
};

} // namespace klapper

Q_DECLARE_METATYPE(klapper::SequenceItem)
