// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is found, and what the person thinks of it; what is done with files stands in librarymedia.cpp.
#include "app/library/librarystore.h"

#include "app/jobs/jobqueue.h"
#include "app/jobs/journal.h"
#include "app/library/librarywords.h"

#include <QJsonDocument>

#include <algorithm>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr int highestRating = 5;
constexpr qsizetype longestNote = 10'000;
constexpr qsizetype longestTag = 60;
constexpr qsizetype longestName = 100; ///< of a project or a search

/// One line, without the halves of characters and control characters that a database gives back otherwise.
QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& letter : line) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return line.simplified();
}

bool hasTag(const QStringList& tags, const QString& folded)
{
    return std::any_of(tags.begin(), tags.end(), [&folded](const QString& tag) { return foldedText(tag) == folded; });
}

} // namespace

LibraryStore::LibraryStore(Journal& journal, JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_queue(queue)
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &LibraryStore::look);
    connect(&m_queue, &JobQueue::jobAdded, this, &LibraryStore::lookSoon);
    connect(&m_queue, &JobQueue::jobChanged, this, &LibraryStore::lookSoon);
    m_foreignTimer.setInterval(2s);
    connect(&m_foreignTimer, &QTimer::timeout, this, &LibraryStore::lookForForeignChanges);
    m_foreignTimer.start();
    m_dataVersion = m_journal.dataVersion();
    const Result<qint64> revision = m_journal.libraryFinder().revision();
    m_seen = revision ? *revision : 0;
    const Result<QList<SavedSearch>> searches = savedSearches();
    m_searches = searches ? *searches : QList<SavedSearch>();
}

Result<QList<qint64>> LibraryStore::find(const LibraryQuery& query) const
{
    return m_journal.libraryFinder().find(query);
}

Result<QList<LibraryEntry>> LibraryStore::entries(const QList<qint64>& numbers) const
{
    return m_journal.libraryFinder().entries(numbers);
}

Result<std::optional<LibraryEntry>> LibraryStore::entry(const QString& jobId) const
{
    return m_journal.libraryFinder().entry(jobId);
}

Result<QList<LibraryEntry>> LibraryStore::entriesOf(const QStringList& jobIds) const
{
    return m_journal.libraryFinder().entriesOf(jobIds);
}

Result<int> LibraryStore::count(const LibraryQuery& query) const { return m_journal.libraryFinder().count(query); }

Result<LibraryCounts> LibraryStore::counts(const LibraryQuery& query) const
{
    Result<LibraryCounts> counts = m_journal.libraryFinder().counts(query);
    if (!counts || !query.project)
        return counts;
    LibraryQuery ofProjects = query;
    ofProjects.project.reset();
    const Result<LibraryCounts> others = m_journal.libraryFinder().counts(ofProjects);
    if (!others)
        return others.error();
    counts.value().projects = others->projects;
    return counts;
}

Result<QList<LibraryEntry>> LibraryStore::thread(const QString& jobId) const
{
    return m_journal.libraryFinder().thread(jobId);
}

Status LibraryStore::judge(const QStringList& jobIds, const Change& change)
{
    const Status judged = m_journal.libraryIndex().judge(jobIds, change);
    lookSoon();
    return judged;
}

Status LibraryStore::setRating(const QStringList& jobIds, int rating)
{
    if (rating < 0 || rating > highestRating)
        return badInput(QStringLiteral("a rating is 0 to 5"));
    return judge(jobIds, [rating](Judgement& judgement) {
        judgement.rating = rating;
        judgement.rejected = judgement.rejected && rating == 0;
    });
}

Status LibraryStore::setRejected(const QStringList& jobIds, bool rejected)
{
    return judge(jobIds, [rejected](Judgement& judgement) { judgement.rejected = rejected; });
}

Status LibraryStore::setNote(const QString& jobId, const QString& note)
{
    if (note.size() > longestNote)
        return badInput(QStringLiteral("a note has at most 10,000 characters"));
    return judge({jobId}, [&note](Judgement& judgement) { judgement.note = note; });
}

Result<QStringList> LibraryStore::checkedTags(const QStringList& tags) const
{
    QStringList checked;
    for (const QString& typed : tags) {
        const QString tag = oneLine(typed);
        if (tag.isEmpty() || tag.size() > longestTag || tag.contains(u','))
            return badInput(QStringLiteral("a tag has 1 to 60 characters and no comma"));
        const Result<QString> spelled = m_journal.libraryIndex().spelledTag(tag);
        if (!spelled)
            return spelled.error();
        if (!hasTag(checked, foldedText(tag)))
            checked.append(*spelled);
    }
    return checked;
}

Status LibraryStore::setTags(const QString& jobId, const QStringList& tags)
{
    const Result<QStringList> checked = checkedTags(tags);
    if (!checked)
        return checked.error();
    return judge({jobId}, [&checked](Judgement& judgement) { judgement.tags = *checked; });
}

Status LibraryStore::addTag(const QStringList& jobIds, const QString& tag)
{
    const Result<QStringList> checked = checkedTags({tag});
    if (!checked)
        return checked.error();
    const QString folded = foldedText(checked->first());
    return judge(jobIds, [&checked, &folded](Judgement& judgement) {
        if (!hasTag(judgement.tags, folded))
            judgement.tags.append(checked->first());
    });
}

Status LibraryStore::removeTag(const QStringList& jobIds, const QString& tag)
{
    const QString folded = foldedText(oneLine(tag));
    return judge(jobIds, [&folded](Judgement& judgement) {
        judgement.tags.removeIf([&folded](const QString& known) { return foldedText(known) == folded; });
    });
}

Status LibraryStore::setProject(const QStringList& jobIds, const QString& project)
{
    const QString name = oneLine(project);
    if (name.size() > longestName)
        return badInput(QStringLiteral("the name of a project has at most 100 characters"));
    const Result<QString> spelled = m_journal.libraryIndex().spelledProject(name);
    if (!spelled)
        return spelled.error();
    return judge(jobIds, [&spelled](Judgement& judgement) { judgement.project = *spelled; });
}

Status LibraryStore::apply(const QList<JudgementChange>& changes)
{
    QStringList ids;
    QHash<QString, qsizetype> places;
    for (const JudgementChange& change : changes) {
        places.insert(change.jobId, ids.size());
        ids.append(change.jobId);
    }
    const Status judged =
        m_journal.libraryIndex().judgeEach(ids, [&changes, &places](const QString& id, Judgement& judgement) {
            changes[places.value(id)].applyTo(judgement);
        });
    lookSoon();
    return judged;
}

Result<QList<SavedSearch>> LibraryStore::savedSearches() const { return m_journal.libraryFinder().savedSearches(); }

Status LibraryStore::saveSearch(const SavedSearch& search)
{
    const QString name = oneLine(search.name);
    if (name.isEmpty() || name.size() > longestName)
        return badInput(QStringLiteral("the name of a search has 1 to 100 characters"));
    const QByteArray json = QJsonDocument(search.query.toJson()).toJson(QJsonDocument::Compact);
    const Status saved = m_journal.libraryIndex().saveSearch(name, QString::fromUtf8(json));
    readSearches();
    return saved;
}

Status LibraryStore::removeSearch(const QString& name)
{
    const Status removed = m_journal.libraryIndex().removeSearch(oneLine(name));
    readSearches();
    return removed;
}

void LibraryStore::readSearches()
{
    const Result<QList<SavedSearch>> searches = savedSearches();
    if (!searches || *searches == m_searches)
        return;
    m_searches = *searches;
    Q_EMIT searchesChanged();
}

/// Only what the index says: many changes of a job are none here, such as bytes of a download.
void LibraryStore::look()
{
    const LibraryFinder& finder = m_journal.libraryFinder();
    const Result<qint64> revision = finder.revision();
    if (!revision || *revision == m_seen)
        return;
    const Result<QStringList> ids = finder.changedSince(m_seen);
    if (!ids)
        return;
    m_seen = *revision;
    if (!ids->isEmpty())
        Q_EMIT changed(*ids);
}

void LibraryStore::lookForForeignChanges()
{
    const qint64 version = m_journal.dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    look();
    readSearches();
}

} // namespace klapper
