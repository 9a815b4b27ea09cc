// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarymodel.h"

#include "app/jobs/jobqueue.h"
#include "app/library/librarystore.h"
#include "app/media/thumbnail.h"

#include <QFileInfo>

#include <algorithm>

namespace klapper {

using namespace std::chrono_literals;

LibraryModel::LibraryModel(LibraryStore& store, JobQueue& queue, Thumbnailer& thumbnails,
                           std::function<QDateTime()> now, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_queue(queue)
    , m_thumbnails(thumbnails)
    , m_now(std::move(now))
    , m_pages(store)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0ms);
    connect(&m_later, &QTimer::timeout, this, &LibraryModel::catchUp);
    connect(&m_store, &LibraryStore::changed, this, &LibraryModel::note);
    // Bytes and places in the queue are told, and not kept in the library.
    connect(&m_queue, &JobQueue::jobChanged, this, [this](const QString& id) {
        if (const auto number = m_pages.numberOf(id))
            say({*number});
    });
    connect(&m_thumbnails, &Thumbnailer::ready, this,
            [this](const QString& key) { say(m_pages.withFile(key.toLatin1())); });
}

void LibraryModel::setQuery(const LibraryQuery& query)
{
    if (m_hasQuery && query == m_query)
        return;
    m_query = query;
    readAgain();
}

void LibraryModel::readAgain()
{
    m_hasQuery = true;
    m_pages.tryAgain();
    const Result<QList<qint64>> found = m_store.find(m_query);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    replaceAll(*found);
    Q_EMIT searched();
}

int LibraryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_numbers.size()); }

int LibraryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : libraryColumnCount; }

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LibraryEntry* entry = m_pages.at(m_numbers, index.row());
    if (!entry)
        return {};
    if (role == Qt::DisplayRole && m_words.cell)
        return m_words.cell(*entry, LibraryColumn(index.column()));
    const bool isFirst = index.column() == 0; // the other columns say what stands in them
    if (role == Qt::AccessibleTextRole)
        return isFirst && m_words.spoken ? m_words.spoken(*entry) : QVariant();
    if (role == Qt::AccessibleDescriptionRole)
        return isFirst && m_words.spokenMore ? m_words.spokenMore(*entry) : QVariant();
    return entryData(*entry, role);
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_words.head)
        return {};
    return m_words.head(LibraryColumn(section));
}

QVariant LibraryModel::entryData(const LibraryEntry& entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case LibraryEntryRole:
        return QVariant::fromValue(entry);
    case JobIdRole:
        return entry.jobId;
    case TierRole:
        return int(entry.endpoint.tier);
    case ModeRole:
        return int(entry.endpoint.mode);
    case StateRole:
        return int(entry.state);
    case StateWordRole:
        return jobStateWord(entry.state);
    case GroupRole:
        return int(groupOf(entry.state));
    case EstimateRole:
        return entry.estimate.micros();
    case CostRole:
        return entry.cost ? QVariant(entry.cost->micros()) : QVariant();
    case CreatedAtRole:
        return entry.createdAt;
    case OutputRole:
        return entry.path;
    case ThumbnailRole:
        return thumbnail(entry);
    case SecondsRole:
        return entry.seconds;
    case AspectRole:
        return entry.aspect;
    case RatingRole:
        return entry.rating;
    case RejectedRole:
        return entry.rejected;
    case ProjectRole:
        return entry.project;
    case TagsRole:
        return entry.tags;
    case NoteRole:
        return entry.note;
    case TrashedRole:
        return entry.trashed;
    default:
        return role >= JobIdRole ? liveData(entry.jobId, role) : QVariant();
    }
}

QVariant LibraryModel::liveData(const QString& jobId, int role) const
{
    const Job* job = m_queue.job(jobId);
    return job ? jobData(*job, role, m_queue.isOurs(jobId), m_now()) : QVariant();
}

QString LibraryModel::thumbnail(const LibraryEntry& entry) const
{
    if (entry.path.isEmpty() || entry.sha256.isEmpty())
        return {};
    const QString key = QString::fromLatin1(entry.sha256);
    const QString picture = m_thumbnails.pathOf(key);
    if (QFileInfo::exists(picture))
        return picture;
    if (!entry.trashed && !m_asked.contains(key)) {
        m_asked.insert(key);
        m_thumbnails.request(entry.path, key, entry.fileSeconds);
    }
    return {};
}

QModelIndex LibraryModel::indexOf(qint64 number) const
{
    const auto found = std::find(m_numbers.cbegin(), m_numbers.cend(), number);
    return found == m_numbers.cend() ? QModelIndex() : index(int(found - m_numbers.cbegin()), 0);
}

QModelIndex LibraryModel::indexOf(const QString& jobId) const
{
    if (const auto number = m_pages.numberOf(jobId))
        return indexOf(*number);
    const Result<std::optional<LibraryEntry>> entry = m_store.entry(jobId);
    return entry && *entry ? indexOf((*entry)->number) : QModelIndex();
}

QStringList LibraryModel::idsAt(const QList<int>& rows) const
{
    QList<qint64> unread;
    QHash<qint64, QString> ids;
    for (const int row : rows) {
        if (const LibraryEntry* entry = m_pages.kept(m_numbers[row]))
            ids.insert(m_numbers[row], entry->jobId);
        else
            unread.append(m_numbers[row]);
    }
    constexpr qsizetype atOnce = 500; // of values in one statement there is a limit
    for (qsizetype first = 0; first < unread.size(); first += atOnce) {
        const Result<QList<LibraryEntry>> read = m_store.entries(unread.mid(first, atOnce));
        for (const LibraryEntry& entry : read ? *read : QList<LibraryEntry>())
            ids.insert(entry.number, entry.jobId);
    }
    QStringList answer;
    for (const int row : rows) {
        const QString id = ids.value(m_numbers[row]);
        if (!id.isEmpty())
            answer.append(id);
    }
    return answer;
}

} // namespace klapper
