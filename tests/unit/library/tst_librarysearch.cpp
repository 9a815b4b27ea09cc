// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "tests/unit/library/librarysample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

using namespace klapper;

namespace {

/// Everything that can be found of a job, with blanks between.
QString textOf(const test::Known& known)
{
    const RequestDraft& draft = known.job.draft;
    QStringList parts{draft.prompt, draft.negative, known.judgement.project, known.judgement.note};
    parts += known.judgement.tags;
    if (draft.shotsActive) {
        parts.append(draft.style);
        for (const Shot& shot : draft.shots)
            parts.append(shot.text);
    }
    return parts.join(u'\n').toCaseFolded();
}

bool hasWords(const test::Known& known, const QString& text)
{
    const QString there = textOf(known);
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&there](const QString& word) { return there.contains(word); });
}

bool matchesRecipe(const test::Known& known, const LibraryQuery& query)
{
    const Job& job = known.job;
    const Money price = job.cost.value_or(job.estimate);
    const QDate day = job.createdAt.toLocalTime().date();
    return (!query.group || groupOf(job.state) == *query.group)
        && (query.tiers.isEmpty() || query.tiers.contains(job.draft.endpoint.tier))
        && (!query.mode || job.draft.endpoint.mode == *query.mode)
        && (query.aspects.isEmpty() || query.aspects.contains(job.draft.aspect))
        && (!query.atLeast || price >= *query.atLeast) && (!query.atMost || price <= *query.atMost)
        && (!query.from.isValid() || day >= query.from) && (!query.to.isValid() || day <= query.to);
}

bool matches(const test::Known& known, const LibraryQuery& query)
{
    const Judgement& judgement = known.judgement;
    const bool rejectFits = query.rejects == Rejects::Shown || judgement.rejected == (query.rejects == Rejects::Only);
    const bool tagsFit = std::all_of(query.tags.begin(), query.tags.end(),
                                     [&judgement](const QString& tag) { return judgement.tags.contains(tag); });
    return matchesRecipe(known, query) && hasWords(known, query.text) && judgement.rating >= query.rating && rejectFits
        && tagsFit && (!query.project || judgement.project == *query.project);
}

template<typename Value>
int sign(const Value& one, const Value& other)
{
    return one < other ? -1 : other < one ? 1 : 0;
}

int compare(const test::Known& one, const test::Known& other, LibrarySort sort)
{
    switch (sort) {
    case LibrarySort::Created:
        return 0;
    case LibrarySort::Cost:
        return sign(one.job.cost.value_or(one.job.estimate), other.job.cost.value_or(other.job.estimate));
    case LibrarySort::Seconds:
        return sign(one.job.draft.seconds, other.job.draft.seconds);
    case LibrarySort::Rating:
        return sign(one.judgement.rating, other.judgement.rating);
    case LibrarySort::Title:
        // As a database compares: by code points.
        return sign(jobTitle(one.job.draft).toCaseFolded().toUtf8(), jobTitle(other.job.draft).toCaseFolded().toUtf8());
    }
    Q_UNREACHABLE();
}

LibraryQuery randomQuery(QRandomGenerator& random)
{
    const auto one = [&random](int in) {
        return random.bounded(in) == 0;
    };
    LibraryQuery query;
    if (one(2))
        query.text = test::randomText(random, 1 + random.bounded(3));
    if (one(2) && !query.text.isEmpty()) // in the middle of typing
        query.text = query.text.left(1 + random.bounded(query.text.size()));
    if (!query.text.isEmpty() && query.text.back().isHighSurrogate())
        query.text.chop(1);
    if (one(4))
        query.group = JobGroup(random.bounded(int(JobGroup::Cancelled) + 1));
    if (one(4))
        query.tiers = {Tier(random.bounded(3)), Tier(random.bounded(3))};
    if (one(5))
        query.mode = Mode(random.bounded(2));
    if (one(5))
        query.aspects = {QStringLiteral("9:16"), QStringLiteral("nonsense")};
    if (one(5))
        query.atLeast = Money::fromMicros(100'000 * random.bounded(9));
    if (one(5))
        query.atMost = Money::fromMicros(100'000 * random.bounded(9));
    if (one(5))
        query.rating = random.bounded(6);
    if (one(4))
        query.rejects = Rejects(random.bounded(3));
    const QDate day = QDate(2026, 9, 21).addDays(random.bounded(25));
    if (one(5))
        query.from = day;
    if (one(5))
        query.to = day.addDays(random.bounded(5));
    if (one(5))
        query.project = one(2) ? QString() : QStringLiteral("黄昏短片");
    if (one(5))
        query.tags = {QStringLiteral("keep")};
    if (one(8))
        query.tags.append(QStringLiteral("夜"));
    query.sort = LibrarySort(random.bounded(5));
    query.ascending = one(2);
    return query;
}

} // namespace

class TestLibrarySearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // More of them to see how long it takes: KLAPPER_LIBRARY_JOBS=10000.
        const int wanted = qEnvironmentVariableIntValue("KLAPPER_LIBRARY_JOBS");
        QRandomGenerator random(4711);
        QVERIFY(m_library
                    ->together([&] {
                        for (int n = 0; n < (wanted > 0 ? wanted : 500); ++n) {
                            m_known.append(test::randomKnown(random, n));
                            m_library.put(m_known.last().job, m_known.last().judgement);
                        }
                    })
                    .ok());
    }

    void everyQueryFindsWhatAWalkOverAllJobsFinds()
    {
        QRandomGenerator random(815);
        qsizetype found = 0;
        for (int round = 0; round < 400; ++round) {
            const LibraryQuery query = randomQuery(random);
            const QStringList wanted = walk(query);
            const QStringList ids = m_library.find(query);
            QVERIFY2(ids == wanted,
                     qPrintable(QString::fromUtf8(QJsonDocument(query.toJson()).toJson())
                                + QStringLiteral("%1 instead of %2").arg(ids.size()).arg(wanted.size())));
            found += ids.isEmpty() ? 0 : 1;
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found))); // not only "nothing" was compared
    }
    void countsAreOfWhatIsFound()
    {
        QRandomGenerator random(99);
        for (int round = 0; round < 60; ++round) {
            LibraryQuery query = randomQuery(random);
            const auto counts = m_library.finder().counts(query);
            QVERIFY(counts.ok());
            query.group.reset();
            QHash<JobGroup, int> groups;
            QMap<QString, int> projects;
            QMap<QString, int> tags;
            int all = 0;
            for (const test::Known& known : std::as_const(m_known)) {
                if (!matches(known, query))
                    continue;
                ++all;
                ++groups[groupOf(known.job.state)];
                if (!known.judgement.project.isEmpty())
                    ++projects[known.judgement.project];
                for (const QString& tag : known.judgement.tags)
                    ++tags[tag];
            }
            QCOMPARE(counts->all, all);
            QCOMPARE(counts->groups, groups);
            QCOMPARE(toMap(counts->projects), projects);
            QCOMPARE(toMap(counts->tags), tags);
            const auto mostFirst = [](const auto& one, const auto& other) {
                return one.second > other.second;
            };
            QVERIFY(std::is_sorted(counts->tags.begin(), counts->tags.end(), mostFirst));
        }
    }
    void aWordIsFoundWithEveryLetterThatIsTyped()
    {
        test::LibraryJournal library;
        library.put(test::plainJob(QStringLiteral("a"), QStringLiteral("A Lighthouse, 海边的灯塔在黄昏")));
        library.put(test::plainJob(QStringLiteral("b"), QStringLiteral("nothing of it")));
        for (const QString& word : {QStringLiteral("lighthouse"), QStringLiteral("海边的灯塔在黄昏")}) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                const QString typed = word.left(length);
                QVERIFY2(library.find(typed).contains(QStringLiteral("a")), qPrintable(typed));
                QVERIFY2(library.find(word.right(length)).contains(QStringLiteral("a")), qPrintable(typed));
            }
            QCOMPARE(library.find(word), QStringList{QStringLiteral("a")});
        }
        QCOMPARE(library.find(QStringLiteral("灯塔")), QStringList{QStringLiteral("a")});
        QCOMPARE(library.find(QStringLiteral("  黄昏 HOUSE ")), QStringList{QStringLiteral("a")});
        QVERIFY(library.find(QStringLiteral("塔灯")).isEmpty());
        QVERIFY(library.find(QStringLiteral("lighthouse 黎明")).isEmpty());
        QCOMPARE(library.find(QStringLiteral("   ")).size(), 2);
    }
    void quotesAndOperatorsAreText_data()
    {
        QTest::addColumn<QString>("word");
        for (const char* word : {"\"",    "\"\"\"", "\"quoted\"", "AND",    "NEAR(a",
                                 "rain*", "^first", "words:x",    "-minus", "(",
                                 ")",     "a+b",    "'",          "''",     "%",
                                 "_",     "100%",   "[a-z]",      "\\",     "; DROP TABLE jobs",
                                 "{col}", "--",     "/*",         "?1",     ":q0",
                                 "NOT",   "OR"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void quotesAndOperatorsAreText()
    {
        QFETCH(QString, word);
        test::LibraryJournal library;
        library.put(test::plainJob(QStringLiteral("with"), u"zz " % word % u" zz"));
        library.put(test::plainJob(QStringLiteral("without"), QStringLiteral("zz yy zz")));
        QCOMPARE(library.find(word), QStringList{QStringLiteral("with")});
        QCOMPARE(library.find(u"zz " % word), QStringList{QStringLiteral("with")});
    }
    /// Half and full width, composed and not, capitals of any script.
    void whatLooksAlikeIsAlike_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        QTest::newRow("capitals") << QStringLiteral("ÄPFEL") << QStringLiteral("äpfel");
        QTest::newRow("Cyrillic") << QStringLiteral("Кит") << QStringLiteral("КИТ");
        QTest::newRow("decomposed") << QStringLiteral("Café") << QStringLiteral("Cafe\u0301");
        QTest::newRow("full width") << QStringLiteral("ＡＢＣ１２３") << QStringLiteral("abc123");
        QTest::newRow("ideographic blank") << QStringLiteral("海边 灯塔") << QStringLiteral("灯塔\u3000海边");
        QTest::newRow("two pictures") << QStringLiteral("sun 😀😃 sea") << QStringLiteral("😀😃");
    }
    void whatLooksAlikeIsAlike()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        test::LibraryJournal library;
        library.put(test::plainJob(QStringLiteral("a"), written));
        library.put(test::plainJob(QStringLiteral("b"), QStringLiteral("other")));
        QCOMPARE(library.find(typed), QStringList{QStringLiteral("a")});
    }
    void brokenTextNeitherFailsNorFindsEverything()
    {
        test::LibraryJournal library;
        const QString broken = QString(QChar(0)) + u"abc" + QChar(0xd800) + u"def" + QChar(0xdc00) + QChar(7) + u"ghi";
        library.put(test::plainJob(QStringLiteral("a"), broken));
        library.put(test::plainJob(QStringLiteral("b"), QStringLiteral("other")));
        for (const QString& typed : {broken, QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("ghi")})
            QCOMPARE(library.find(typed), QStringList{QStringLiteral("a")});
        QCOMPARE(library.find(QString(QChar(0xd83d))).size(), 2); // half a picture: nothing is typed yet
        QVERIFY(library.isSound());
    }
    void aPastedBookIsSearchedForQuickly()
    {
        QString book;
        for (int n = 0; n < 50'000; ++n)
            book += QString::number(n) % u' ';
        LibraryQuery query;
        query.text = book % QString(100'000, u'x');
        QVERIFY(m_library.find(query).isEmpty());
    }
    void whatWasNotSentIsNotFound()
    {
        test::LibraryJournal library;
        Job job = test::plainJob(QStringLiteral("a"), QStringLiteral("scene"));
        job.draft.shots = {{QStringLiteral("gulls"), 2}};
        job.draft.style = QStringLiteral("grainy");
        library.put(job);
        QVERIFY(library.find(QStringLiteral("gulls")).isEmpty());
        job.draft.shotsActive = true; // a job that waits for its frame is completed
        QVERIFY(library->update(job).ok());
        QCOMPARE(library.find(QStringLiteral("gulls grainy scene")).size(), 1);
        job.draft.shots[0].text = QStringLiteral("terns");
        QVERIFY(library->update(job).ok());
        QVERIFY(library.find(QStringLiteral("gulls")).isEmpty());
        QCOMPARE(library.find(QStringLiteral("terns")).size(), 1);
        QVERIFY(library.isSound());
    }
    void entriesAreAsTheJobsAre()
    {
        const auto numbers = m_library.finder().find({});
        const auto entries = m_library.finder().entries(*numbers);
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), m_known.size());
        QHash<QString, LibraryEntry> byId;
        for (const LibraryEntry& entry : *entries)
            byId.insert(entry.jobId, entry);
        for (const test::Known& known : std::as_const(m_known)) {
            const LibraryEntry entry = byId.value(known.job.id);
            QCOMPARE(entry.state, known.job.state);
            QCOMPARE(entry.endpoint, known.job.draft.endpoint);
            QCOMPARE(entry.title, jobTitle(known.job.draft));
            QCOMPARE(entry.aspect, known.job.draft.aspect);
            QCOMPARE(entry.seconds, double(known.job.draft.seconds));
            QCOMPARE(entry.audio, known.job.draft.audio);
            QCOMPARE(entry.estimate, known.job.estimate);
            QCOMPARE(entry.cost, known.job.cost);
            QCOMPARE(entry.createdAt, known.job.createdAt);
            QCOMPARE(entry.parentId, known.job.parentId);
            QCOMPARE(entry.rating, known.judgement.rating);
            QCOMPARE(entry.rejected, known.judgement.rejected);
            QCOMPARE(entry.project, known.judgement.project);
            QCOMPARE(entry.tags, known.judgement.tags);
            QCOMPARE(entry.note, known.judgement.note);
        }
        // In the order asked, without what is not there.
        const auto some = m_library.finder().entries({numbers->at(3), -7, numbers->at(0), 1'000'000'000});
        QCOMPARE(some->size(), 2);
        QCOMPARE(some->at(0).number, numbers->at(3));
        QCOMPARE(some->at(1).number, numbers->at(0));
    }
    /// Said, not judged: this machine may be busy.
    void howLongItTakes()
    {
        for (const char* text : {"", "a", "ligh", "lighthouse", "灯塔", "lighthouse sea"}) {
            LibraryQuery query;
            query.text = QString::fromUtf8(text);
            QElapsedTimer timer;
            timer.start();
            const auto numbers = m_library.finder().find(query);
            const qint64 found = timer.nsecsElapsed();
            QVERIFY(m_library.finder().counts(query).ok());
            qInfo("\"%s\": %d of %d in %.2f ms, counted in %.2f ms", text, int(numbers->size()), int(m_known.size()),
                  double(found) / 1e6, double(timer.nsecsElapsed() - found) / 1e6);
        }
        const auto numbers = m_library.finder().find({});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_library.finder().entries(numbers->mid(0, 100)).ok());
        qInfo("a page of 100 entries in %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    }

private:
    QStringList walk(const LibraryQuery& query) const
    {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_known.size(); ++i) {
            if (matches(m_known[i], query))
                places.append(i);
        }
        std::sort(places.begin(), places.end(), [this, &query](qsizetype one, qsizetype other) {
            const int order = compare(m_known[one], m_known[other], query.sort);
            if (order != 0)
                return query.ascending ? order < 0 : order > 0;
            const int age = sign(m_known[one].job.createdAt, m_known[other].job.createdAt);
            const bool oldestFirst = query.sort == LibrarySort::Created && query.ascending;
            const int place = age != 0 ? age : sign(one, other);
            return oldestFirst ? place < 0 : place > 0;
        });
        QStringList ids;
        for (const qsizetype place : std::as_const(places))
            ids.append(m_known[place].job.id);
        return ids;
    }
    static QMap<QString, int> toMap(const QList<QPair<QString, int>>& pairs)
    {
        QMap<QString, int> map;
        for (const auto& pair : pairs)
            map.insert(pair.first, pair.second);
        return map;
    }

    test::LibraryJournal m_library;
    QList<test::Known> m_known;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestLibrarySearch object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_librarysearch.moc"
