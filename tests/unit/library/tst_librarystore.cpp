// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginehost.h"
#include "tests/unit/library/librarysample.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace klapper;

/// The store of a whole engine. Nobody listens at its service: nothing here has to do with the network.
class TestLibraryStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<test::EngineHost>(
            m_dir->path(), test::hostsBelow(QUrl(QStringLiteral("http://127.0.0.1:9"))), QStringLiteral("token"));
        for (const char* id : {"a", "b", "c"})
            QVERIFY(journal().insert(test::plainJob(QString::fromLatin1(id), QStringLiteral("lighthouse"))).ok());
        m_host->restart();
    }
    void cleanup()
    {
        m_host.reset();
        m_dir.reset();
    }

    void changesOfATurnAreAnnouncedOnce()
    {
        QSignalSpy spy(&store(), &LibraryStore::changed);
        QVERIFY(store().setRating(ids("a"), 4).ok());
        QVERIFY(store().setNote(QStringLiteral("b"), QStringLiteral("dark")).ok());
        QVERIFY(store().addTag(ids("a,b"), QStringLiteral("keep")).ok());
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QStringList said = spy.first().first().toStringList();
        said.sort();
        QCOMPARE(said, ids("a,b"));
        QVERIFY(store().setRating(ids("a"), 4).ok()); // as it is
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 1);
    }
    void jobsOfTheQueueAreAnnounced()
    {
        QSignalSpy spy(&store(), &LibraryStore::changed);
        RequestDraft draft;
        draft.prompt = QStringLiteral("a new lighthouse");
        const QString id = m_host->enqueue(draft);
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY(!spy.isEmpty());
        QVERIFY(spy.first().first().toStringList().contains(id));
        QCOMPARE((*store().entry(id))->title, QStringLiteral("a new lighthouse"));
    }
    void whatAnotherProgramWritesIsAnnounced()
    {
        QSignalSpy spy(&store(), &LibraryStore::changed);
        QSignalSpy searches(&store(), &LibraryStore::searchesChanged);
        const auto other = openJournal();
        QVERIFY(other->libraryIndex().judge(ids("c"), [](Judgement& now) { now.rejected = true; }).ok());
        QVERIFY(other->libraryIndex().saveSearch(QStringLiteral("theirs"), QStringLiteral("{\"rating\":3}")).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty() && !searches.isEmpty(), 20'000);
        QVERIFY(spy.first().first().toStringList().contains(QStringLiteral("c")));
        QVERIFY((*store().entry(QStringLiteral("c")))->rejected);
        QCOMPARE(store().savedSearches()->first().query.rating, 3);
    }
    void aRatingTakesARejectAway()
    {
        QVERIFY(store().setRejected(ids("a,b"), true).ok());
        QVERIFY(store().setRating(ids("a"), 0).ok());
        QVERIFY((*store().entry(QStringLiteral("a")))->rejected);
        QVERIFY(store().setRating(ids("a"), 1).ok());
        QVERIFY(!(*store().entry(QStringLiteral("a")))->rejected);
        QVERIFY((*store().entry(QStringLiteral("b")))->rejected);
    }
    void whatIsOutOfBoundsIsRefusedAndChangesNothing()
    {
        const auto isRefused = [](const Status& status) {
            return !status && status.error().kind == ErrorKind::BadInput;
        };
        QVERIFY(isRefused(store().setRating(ids("a"), 6)));
        QVERIFY(isRefused(store().setRating(ids("a"), -1)));
        QVERIFY(isRefused(store().setNote(QStringLiteral("a"), QString(10'001, u'x'))));
        QVERIFY(isRefused(store().addTag(ids("a"), QStringLiteral("one, two"))));
        QVERIFY(isRefused(store().addTag(ids("a"), QStringLiteral(" \n "))));
        QVERIFY(isRefused(store().addTag(ids("a"), QString(61, u'x'))));
        QVERIFY(isRefused(store().setTags(QStringLiteral("a"), {QStringLiteral("fine"), QString(61, u'x')})));
        QVERIFY(isRefused(store().setProject(ids("a"), QString(101, u'x'))));
        QVERIFY(isRefused(store().saveSearch({QStringLiteral("  "), {}})));
        QStringList many;
        for (int n = 0; n < 51; ++n)
            many.append(QString::number(n));
        QVERIFY(isRefused(store().setTags(QStringLiteral("a"), many)));
        QVERIFY(store().setTags(QStringLiteral("a"), many.mid(1)).ok());
        QVERIFY(isRefused(store().addTag(ids("b,a"), QStringLiteral("one more"))));
        QVERIFY((*store().entry(QStringLiteral("b")))->tags.isEmpty());
        QVERIFY(store().setNote(QStringLiteral("a"), QString(10'000, u'x')).ok());
        QCOMPARE(store().setRating(ids("nobody"), 3).error().kind, ErrorKind::NotFound);
    }
    void tagsAndProjectsAreOneWhateverTheirCase()
    {
        QVERIFY(store().addTag(ids("a"), QStringLiteral("  Night\nSky ")).ok());
        QVERIFY(store().addTag(ids("a,b"), QStringLiteral("night sky")).ok());
        QVERIFY(store().setProject(ids("a"), QStringLiteral("Harbour")).ok());
        QVERIFY(store().setProject(ids("b"), QStringLiteral("HARBOUR ")).ok());
        const LibraryEntry entry = **store().entry(QStringLiteral("b"));
        QCOMPARE(entry.tags, QStringList{QStringLiteral("Night Sky")});
        QCOMPARE(entry.project, QStringLiteral("Harbour"));
        QCOMPARE((*store().entry(QStringLiteral("a")))->tags, entry.tags);
        LibraryQuery query;
        query.tags = {QStringLiteral("NIGHT SKY")};
        QCOMPARE(store().find(query)->size(), 2);
        const auto counts = store().counts({});
        QCOMPARE(counts->tags, (QList<QPair<QString, int>>{{QStringLiteral("Night Sky"), 2}}));
        QVERIFY(store().removeTag(ids("a,b,c"), QStringLiteral("night SKY")).ok());
        QVERIFY(store().counts({})->tags.isEmpty());
        QVERIFY(store().setProject(ids("a,b"), QString()).ok());
        QVERIFY(store().counts({})->projects.isEmpty());
    }
    void whatWasWrittenSinceStaysWhenAJudgementIsTakenBack()
    {
        QVERIFY(store().setRejected(ids("a"), true).ok());
        const LibraryEntry before = entry("a");
        QVERIFY(store().setRating(ids("a"), 4).ok());
        const JudgementChange change = JudgementChange::between(before, entry("a"));
        QVERIFY(change.rating && change.rejected && !change.project && !change.tags);
        QVERIFY(store().setProject(ids("a"), QStringLiteral("Harbour")).ok());
        QVERIFY(store().setTags(QStringLiteral("a"), {QStringLiteral("fox")}).ok());
        QVERIFY(store().apply({change.reversed()}).ok());
        QCOMPARE(entry("a").rating, 0);
        QVERIFY(entry("a").rejected);
        QCOMPARE(entry("a").project, QStringLiteral("Harbour"));
        QCOMPARE(entry("a").tags, QStringList{QStringLiteral("fox")});
        QVERIFY(store().apply({change}).ok()); // and again
        QCOMPARE(entry("a").rating, 4);
        QVERIFY(!entry("a").rejected);
        QVERIFY(store().setRating(ids("a"), 2).ok());
        QVERIFY(store().apply({change.reversed()}).ok()); // other stars: nothing of it is left
        QCOMPARE(entry("a").rating, 2);
        QVERIFY(!entry("a").rejected);
    }
    void aProjectAndTagsOfLaterAreNotOverwritten()
    {
        const LibraryEntry before = entry("a");
        QVERIFY(store().setProject(ids("a"), QStringLiteral("Harbour")).ok());
        QVERIFY(store().addTag(ids("a"), QStringLiteral("fox")).ok());
        const JudgementChange back = JudgementChange::between(before, entry("a")).reversed();
        QVERIFY(store().addTag(ids("a"), QStringLiteral("night")).ok());
        QVERIFY(store().apply({back}).ok());
        QCOMPARE(entry("a").project, QString());
        QCOMPARE(entry("a").tags, (QStringList{QStringLiteral("fox"), QStringLiteral("night")}));
    }
    void changesAreMadeOfAllOrNone()
    {
        const auto rated = [](const char* id) {
            JudgementChange change{.jobId = QString::fromLatin1(id)};
            change.rating = FieldChange<int>{0, 3};
            return change;
        };
        QCOMPARE(store().apply({rated("a"), rated("nobody")}).error().kind, ErrorKind::NotFound);
        QCOMPARE(entry("a").rating, 0);
        QVERIFY(store().apply({rated("a"), rated("c")}).ok());
        QCOMPARE(entry("a").rating, 3);
        QCOMPARE(entry("b").rating, 0);
        QCOMPARE(entry("c").rating, 3);
        QVERIFY(store().apply({}).ok());
    }
    void manyJobsAreReadInTheOrderAsked()
    {
        QStringList wanted;
        QList<Job> jobs;
        for (int n = 0; n < 1200; ++n) {
            jobs.append(test::plainJob(QStringLiteral("job-%1").arg(n)));
            wanted.prepend(jobs.last().id);
        }
        QVERIFY(journal().insertAll(jobs).ok());
        const auto read = store().entriesOf(QStringList{QStringLiteral("nobody")} + wanted);
        QVERIFY(read.ok());
        QStringList found;
        for (const LibraryEntry& each : *read)
            found.append(each.jobId);
        QCOMPARE(found, wanted);
        QVERIFY(store().entriesOf({})->isEmpty());
    }
    void projectsToChooseFromAreNotOnlyTheChosenOne()
    {
        QVERIFY(store().setProject(ids("a"), QStringLiteral("one")).ok());
        QVERIFY(store().setProject(ids("b,c"), QStringLiteral("two")).ok());
        LibraryQuery query;
        query.project = QStringLiteral("one");
        const auto counts = store().counts(query);
        QCOMPARE(counts->all, 1);
        QCOMPARE(counts->projects,
                 (QList<QPair<QString, int>>{{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}}));
    }
    void judgementsAndSearchesStayOverAStart()
    {
        QVERIFY(store()
                    .setTags(QStringLiteral("a"), {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("夜")})
                    .ok());
        QVERIFY(store().setNote(QStringLiteral("a"), QStringLiteral("two\nlines 😀")).ok());
        LibraryQuery query;
        query.rating = 4;
        QVERIFY(store().saveSearch({QStringLiteral("good ones"), query}).ok());
        QVERIFY(store().saveSearch({QStringLiteral("another"), {}}).ok());
        query.rating = 5;
        QSignalSpy spy(&store(), &LibraryStore::searchesChanged);
        QVERIFY(store().saveSearch({QStringLiteral(" good  ones"), query}).ok());
        QCOMPARE(spy.size(), 1);
        m_host->restart();
        QCOMPARE((*store().entry(QStringLiteral("a")))->tags,
                 (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("夜")}));
        QCOMPARE((*store().entry(QStringLiteral("a")))->note, QStringLiteral("two\nlines 😀"));
        QCOMPARE(*store().savedSearches(),
                 (QList<SavedSearch>{{QStringLiteral("another"), {}}, {QStringLiteral("good ones"), query}}));
        QVERIFY(store().removeSearch(QStringLiteral("another")).ok());
        QCOMPARE(store().savedSearches()->size(), 1);
    }

private:
    LibraryStore& store() { return (*m_host)->library(); }
    Journal& journal() { return (*m_host)->journal(); }
    LibraryEntry entry(const char* id) { return **store().entry(QString::fromLatin1(id)); }
    std::unique_ptr<Journal> openJournal() const
    {
        auto journal = Journal::open(QDir(m_dir->path()).filePath(QStringLiteral("data/journal.sqlite")));
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(journal).value();
    }
    static QStringList ids(const char* list) { return QString::fromLatin1(list).split(u','); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::EngineHost> m_host;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestLibraryStore object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_librarystore.moc"
