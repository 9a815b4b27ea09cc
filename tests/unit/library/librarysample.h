// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/journal.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace klapper::test {

/// A job of the library and what the person thinks of it, as a walk over all of them sees it.
struct Known
{
    Job job;
    Judgement judgement;
};

inline Job plainJob(const QString& id, const QString& prompt = {})
{
    Job job;
    job.id = id;
    job.state = JobState::Done;
    job.draft.prompt = prompt;
    job.body = "{}";
    job.estimate = Money::fromMicros(420'000);
    job.createdAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, QTimeZone::utc());
    job.owner = QStringLiteral("me");
    return job;
}

/// Words of several languages of which some are parts of others.
inline QString randomText(QRandomGenerator& random, int words)
{
    static const QStringList vocabulary{
        QStringLiteral("lighthouse"), QStringLiteral("light"),      QStringLiteral("house"), QStringLiteral("Sea"),
        QStringLiteral("seagull"),    QStringLiteral("a"),          QStringLiteral("of"),    QStringLiteral("dolly-in"),
        QStringLiteral("50%"),        QStringLiteral("\"quoted\""), QStringLiteral("AND"),   QStringLiteral("NOT"),
        QStringLiteral("海边的灯塔"), QStringLiteral("黄昏"),       QStringLiteral("灯"),    QStringLiteral("Straße"),
        QStringLiteral("КИТ"),        QStringLiteral("night_sky"),  QStringLiteral("rain*"), QStringLiteral("😀")};
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(vocabulary[random.bounded(vocabulary.size())]);
    return text.join(u' ');
}

inline Known randomKnown(QRandomGenerator& random, int n)
{
    static const QStringList aspects{QStringLiteral("16:9"), QStringLiteral("9:16"), QStringLiteral("1:1")};
    static const QStringList projects{QString(), QString(), QStringLiteral("Harbour"), QStringLiteral("黄昏短片")};
    static const QStringList tags{QStringLiteral("keep"), QStringLiteral("夜"), QStringLiteral("for the trailer")};
    Known known{plainJob(QStringLiteral("job-%1").arg(n), randomText(random, random.bounded(8))), {}};
    Job& job = known.job;
    job.state = JobState(random.bounded(int(JobState::Expired) + 1));
    job.draft.endpoint = Endpoint::all()[size_t(random.bounded(6))];
    job.draft.aspect = aspects[random.bounded(3)];
    job.body = QStringLiteral("{\"aspect_ratio\":\"%1\"}").arg(job.draft.aspect).toUtf8();
    job.draft.seconds = 3 + random.bounded(4);
    job.draft.audio = random.bounded(2) != 0;
    job.draft.negative = randomText(random, random.bounded(2));
    job.draft.style = randomText(random, random.bounded(2));
    job.draft.shotsActive = random.bounded(2) != 0;
    for (int shot = random.bounded(3); shot > 0; --shot)
        job.draft.shots.append({randomText(random, 2), 2});
    job.estimate = Money::fromMicros(100'000 * random.bounded(1, 9));
    if (random.bounded(2))
        job.cost = Money::fromMicros(100'000 * random.bounded(1, 9));
    job.createdAt = job.createdAt.addSecs(3600 * random.bounded(24 * 20)); // several at the same moment
    if (n > 0 && random.bounded(3) == 0)
        job.parentId = QStringLiteral("job-%1").arg(random.bounded(n));
    Judgement& judgement = known.judgement;
    judgement.rating = random.bounded(6);
    judgement.rejected = random.bounded(4) == 0;
    judgement.project = projects[random.bounded(projects.size())];
    judgement.note = randomText(random, random.bounded(3));
    for (const QString& tag : tags) {
        if (random.bounded(3) == 0)
            judgement.tags.append(tag);
    }
    return known;
}

/// A journal in a folder of its own.
class LibraryJournal
{
public:
    LibraryJournal() { m_journal = open(); }

    Journal* operator->() const { return m_journal.get(); }
    Journal& operator*() const { return *m_journal; }
    const LibraryFinder& finder() const { return m_journal->libraryFinder(); }
    QString path() const { return m_dir.filePath(QStringLiteral("journal.sqlite")); }
    /// Another program's look at the same file.
    std::unique_ptr<Journal> open() const
    {
        auto journal = Journal::open(path());
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }
    void reopen()
    {
        m_journal.reset();
        m_journal = open();
    }
    void put(const Job& job, const Judgement& judgement = {})
    {
        if (!m_journal->insert(job))
            qFatal("no job");
        if (!m_journal->libraryIndex().judge({job.id}, [&judgement](Judgement& now) { now = judgement; }))
            qFatal("no judgement");
    }
    /// The ids of what is found, in order.
    QStringList find(const LibraryQuery& query) const
    {
        const auto numbers = finder().find(query);
        if (!numbers)
            qFatal("%s", qPrintable(numbers.error().detail));
        const auto entries = finder().entries(*numbers);
        if (!entries)
            qFatal("%s", qPrintable(entries.error().detail));
        QStringList ids;
        for (const LibraryEntry& entry : *entries)
            ids.append(entry.jobId);
        return ids;
    }
    QStringList find(const QString& text) const
    {
        LibraryQuery query;
        query.text = text;
        return find(query);
    }
    /// What SQLite itself says of the file and of its text index.
    bool isSound() const
    {
        Database database;
        return database.open(path()) && database.single(QStringLiteral("PRAGMA integrity_check"))->toString() == u"ok"
            && database
                   .run(QStringLiteral("INSERT INTO library_text (library_text, rank) VALUES ('integrity-check', 1)"))
                   .ok();
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Journal> m_journal;
};

} // namespace klapper::test
