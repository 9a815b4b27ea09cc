// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"
#include "ui/models/entrypages.h"
#include "ui/models/jobroles.h"
#include "ui/models/rowruns.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace klapper {

class JobQueue;
class LibraryStore;
class Thumbnailer;

/// What the list view shows; cards show the first with all its roles.
enum class LibraryColumn { Title, Date, Tier, Mode, Seconds, Ratio, Cost, Rating, Project, Tags };
inline constexpr int libraryColumnCount = int(LibraryColumn::Tags) + 1;

/// What a search in the library found, in order, one row each; see JobRole. All columns have the same roles, they
/// differ in Qt::DisplayRole. Only the numbers of what was found are kept; rows are read in pages when they are looked
/// at.
///
///   setQuery() ──────────────────────────────────────> find() ──> all rows anew
///   LibraryStore::changed() ── gathered for a turn ──> find() ──> only what changed: rows go, move, come
class LibraryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Words for people, made where the window has them.
    struct Words
    {
        std::function<QString(const LibraryEntry&, LibraryColumn)> cell;
        std::function<QString(LibraryColumn)> head;
        /// For a screen reader, of a whole clip: what it is, and what more there is to say.
        std::function<QString(const LibraryEntry&)> spoken;
        std::function<QString(const LibraryEntry&)> spokenMore;
    };

    /// All outlive it. Empty until the first query. @param now UTC, for the elapsed time
    LibraryModel(LibraryStore& store, JobQueue& queue, Thumbnailer& thumbnails, std::function<QDateTime()> now,
                 QObject* parent = nullptr);

    void setWords(Words words) { m_words = std::move(words); }
    void setQuery(const LibraryQuery& query);
    const LibraryQuery& query() const { return m_query; }
    /// Searches once more, after failed().
    void readAgain();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override { return jobRoleNames(); }

    qint64 numberAt(int row) const { return m_numbers[row]; }
    /// Its first column; invalid when it was not found.
    QModelIndex indexOf(qint64 number) const;
    QModelIndex indexOf(const QString& jobId) const;
    /// Ids of these rows. What is not kept is read and not kept either.
    QStringList idsAt(const QList<int>& rows) const;

    /// Rows are going, moving or coming by themselves, not by the person.
    bool isArranging() const { return m_isArranging; }
    qsizetype keptRows() const { return m_pages.keptRows(); }
    qint64 rowsRead() const { return m_pages.rowsRead(); }

Q_SIGNALS:
    /// Around each change of rows that keeps the others.
    void aboutToArrange();
    void arranged();
    /// A search has ended well, also when the rows are the same: time to count.
    void searched();
    /// The journal could not be read; the rows are those of before.
    void failed(const klapper::Error& error);

private:
    void note(const QStringList& jobIds);
    void catchUp();
    bool isAsKept(const QString& jobId) const;
    void arrange(const QList<qint64>& found);
    void replaceAll(const QList<qint64>& found);
    void reorder(const QList<qint64>& order);
    void say(const QList<qint64>& numbers);
    QVariant entryData(const LibraryEntry& entry, int role) const;
    QVariant liveData(const QString& jobId, int role) const;
    QString thumbnail(const LibraryEntry& entry) const;

    LibraryStore& m_store;
    JobQueue& m_queue;
    Thumbnailer& m_thumbnails;
    std::function<QDateTime()> m_now;
    Words m_words;
    LibraryQuery m_query;
    bool m_hasQuery = false;
    bool m_isArranging = false;
    QList<qint64> m_numbers;
    QSet<QString> m_changed; ///< since the last look
    QTimer m_later;
    mutable EntryPages m_pages;
    mutable QSet<QString> m_asked; ///< keys of pictures
};

} // namespace klapper
