// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/unit/library/librarysample.h"

#include <QCoreApplication>

using namespace klapper;

class TestLibraryThread final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThreadIsTheWholeTree()
    {
        test::LibraryJournal library;
        put(library,
            {{"root", ""}, {"left", "root"}, {"right", "root"}, {"leaf", "left"}, {"other", ""}, {"its", "other"}});
        const QStringList tree{QStringLiteral("root"), QStringLiteral("left"), QStringLiteral("right"),
                               QStringLiteral("leaf")};
        for (const QString& id : tree)
            QCOMPARE(threadOf(library, id), tree); // from wherever one looks, oldest first
        LibraryQuery query;
        query.thread = QStringLiteral("leaf");
        query.ascending = true;
        QCOMPARE(library.find(query), tree);
        query.text = QStringLiteral("left");
        QCOMPARE(library.find(query), QStringList{QStringLiteral("left")});
        QCOMPARE(threadOf(library, QStringLiteral("nobody")), QStringList());
    }
    void aLoneJobIsItsThread()
    {
        test::LibraryJournal library;
        put(library, {{"one", ""}, {"two", ""}});
        QCOMPARE(threadOf(library, QStringLiteral("one")), QStringList{QStringLiteral("one")});
    }
    /// Recipes from elsewhere can say anything.
    void aRingEnds()
    {
        test::LibraryJournal library;
        put(library, {{"a", "c"}, {"b", "a"}, {"c", "b"}, {"self", "self"}, {"tail", "b"}});
        const QStringList ring{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("tail")};
        QCOMPARE(threadOf(library, QStringLiteral("a")), ring);
        QCOMPARE(threadOf(library, QStringLiteral("tail")), ring);
        QCOMPARE(threadOf(library, QStringLiteral("self")), QStringList{QStringLiteral("self")});
    }
    /// The parent was lost with another journal: those that came of it still belong together.
    void whatHasALostParentInCommonIsAThread()
    {
        test::LibraryJournal library;
        put(library, {{"a", "gone"}, {"b", "gone"}, {"c", "away"}});
        QCOMPARE(threadOf(library, QStringLiteral("b")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }
    void aLongChainIsFound()
    {
        test::LibraryJournal library;
        QVERIFY(library
                    ->together([&library] {
                        for (int n = 0; n < 600; ++n) {
                            Job job = test::plainJob(QString::number(n));
                            job.parentId = n > 0 ? QString::number(n - 1) : QString();
                            job.relation = JobRelation::Continued;
                            library.put(job);
                        }
                    })
                    .ok());
        const auto thread = library.finder().thread(QStringLiteral("300"));
        QCOMPARE(thread->size(), 600);
        QCOMPARE(thread->last().relation, JobRelation::Continued);
        QCOMPARE(thread->last().parentId, QStringLiteral("598"));
    }

private:
    static void put(test::LibraryJournal& library, const QList<std::pair<const char*, const char*>>& jobs)
    {
        int second = 0;
        for (const auto& [id, parent] : jobs) {
            Job job = test::plainJob(QString::fromLatin1(id), QString::fromLatin1(id));
            job.parentId = QString::fromLatin1(parent);
            job.relation = job.parentId.isEmpty() ? JobRelation::None : JobRelation::Variant;
            job.createdAt = job.createdAt.addSecs(second++);
            library.put(job);
        }
    }
    static QStringList threadOf(const test::LibraryJournal& library, const QString& id)
    {
        QStringList ids;
        const auto thread = library.finder().thread(id);
        if (!thread)
            return {thread.error().detail};
        for (const LibraryEntry& entry : *thread)
            ids.append(entry.jobId);
        return ids;
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestLibraryThread object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_librarythread.moc"
