// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/libraryhouse.h"
#include "ui/models/librarymodel.h"
#include "ui/models/selectionkeeper.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using test::LibraryHouse;

namespace {

constexpr int many = 2000;
using Flag = QItemSelectionModel;

} // namespace

/// The rows of a library of thousands of jobs.
class TestLibraryModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWhatIsLookedAtIsRead();
    void whatIsKeptIsBounded();
    void rowsAreTheJobsNewestFirst();
    void cellsAreTheWordsOfTheirColumn();
    void aSearchFindsEveryWord();
    void filtersFindWhatOneCountsByHand();
    void theChangeOfOneRowIsToldOfOneRow();
    void whatIsNewComesOnTopAndTheSelectionStays();
    void whatNoLongerFitsGoes();
    void aJudgementMovesARow();
    void manyChangesAtOnceAreOneLook();
    void whatASearchFindsAgainStaysSelected();
    void theClipOneLooksAtComesBackWithItsRow();
    void idsComeInTheOrderAskedFor();

private:
    LibraryModel& model() { return *m_model; }
    LibraryStore& store() { return m_house->library(); }
    QString idAt(int row) const { return m_model->index(row, 0).data(JobIdRole).toString(); }

    std::unique_ptr<LibraryHouse> m_house;
    std::unique_ptr<LibraryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLibraryModel::init()
{
    m_house = std::make_unique<LibraryHouse>(many);
    Engine& engine = m_house->engine();
    m_model =
        std::make_unique<LibraryModel>(engine.library(), engine.queue(), engine.thumbnails(), engine.environment().now);
}

void TestLibraryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_house.reset();
}

void TestLibraryModel::onlyWhatIsLookedAtIsRead()
{
    QCOMPARE(model().rowCount(), 0);
    model().setQuery({});
    QCOMPARE(model().rowCount(), many);
    QCOMPARE(model().rowsRead(), 0);
    QCOMPARE(idAt(0), LibraryHouse::idOf(many - 1));
    // One page, however many of its rows are looked at.
    QVERIFY(model().rowsRead() <= EntryPages::pageRows);
    const qint64 one = model().rowsRead();
    for (int row = 0; row < 20; ++row)
        QVERIFY(!idAt(row).isEmpty());
    QCOMPARE(model().rowsRead(), one);
    QCOMPARE(idAt(many - 1), LibraryHouse::idOf(0));
    QVERIFY(model().rowsRead() <= 2 * EntryPages::pageRows);
}

void TestLibraryModel::whatIsKeptIsBounded()
{
    model().setQuery({});
    for (int row = 0; row < many; ++row)
        QCOMPARE(idAt(row), LibraryHouse::idOf(many - 1 - row));
    QCOMPARE(model().rowsRead(), many); // each once
    QVERIFY(model().keptRows() <= EntryPages::mostKept);
    QVERIFY(model().keptRows() < many);
}

void TestLibraryModel::rowsAreTheJobsNewestFirst()
{
    model().setQuery({});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int number = 1234;
    const QModelIndex row = model().indexOf(LibraryHouse::idOf(number));
    QCOMPARE(row.row(), many - 1 - number);
    const Job job = LibraryHouse::jobOf(number);
    QCOMPARE(row.data(StateRole).toInt(), int(job.state));
    QCOMPARE(row.data(TierRole).toInt(), int(job.draft.endpoint.tier));
    QCOMPARE(row.data(EstimateRole).toLongLong(), job.estimate.micros());
    QCOMPARE(row.data(CreatedAtRole).toDateTime(), job.createdAt);
    QCOMPARE(row.data(SecondsRole).toInt(), job.draft.seconds);
    QCOMPARE(row.data(AspectRole).toString(), job.draft.aspect);
    QVERIFY(row.data(TitleRole).toString().startsWith(QStringLiteral("Wide of a ")));
    QCOMPARE(row.data(JobValueRole).value<Job>().draft.prompt, job.draft.prompt);
    QCOMPARE(row.data(LibraryEntryRole).value<LibraryEntry>().jobId, job.id);
    QCOMPARE(model().rowCount(row), 0);
    QVERIFY(!model().indexOf(QStringLiteral("nobody")).isValid());
}

void TestLibraryModel::cellsAreTheWordsOfTheirColumn()
{
    model().setWords({[](const LibraryEntry& entry, LibraryColumn column) -> QString {
                          return entry.jobId + QLatin1Char('/') + QString::number(int(column));
                      },
                      [](LibraryColumn column) { return QString::number(int(column)); },
                      [](const LibraryEntry& entry) -> QString { return u"clip " % entry.jobId; },
                      [](const LibraryEntry& entry) -> QString {
                          return u"more of " % entry.jobId;
                      }});
    model().setQuery({});
    QCOMPARE(model().columnCount(), libraryColumnCount);
    const QModelIndex cell = model().index(0, int(LibraryColumn::Cost));
    QCOMPARE(cell.data().toString(), LibraryHouse::idOf(many - 1) + QStringLiteral("/6"));
    QCOMPARE(model().headerData(6, Qt::Horizontal).toString(), QStringLiteral("6"));
    // A screen reader reads a whole clip where its row begins.
    const QModelIndex first = model().index(0, 0);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QString(u"clip " % LibraryHouse::idOf(many - 1)));
    QCOMPARE(first.data(Qt::AccessibleDescriptionRole).toString(), QString(u"more of " % LibraryHouse::idOf(many - 1)));
    QVERIFY(!cell.data(Qt::AccessibleTextRole).isValid());
}

void TestLibraryModel::aSearchFindsEveryWord()
{
    LibraryQuery query;
    query.text = QStringLiteral("HERON dawn");
    model().setQuery(query);
    QCOMPARE(model().rowCount(), many / 5);
    query.text = QStringLiteral("heron otter");
    model().setQuery(query);
    QCOMPARE(model().rowCount(), 0);
}

void TestLibraryModel::filtersFindWhatOneCountsByHand()
{
    int pros = 0;
    int failed = 0;
    int cheap = 0;
    for (int number = 0; number < many; ++number) {
        pros += LibraryHouse::tierOf(number) == Tier::Pro;
        failed += LibraryHouse::stateOf(number) == JobState::Failed;
        cheap += LibraryHouse::costOf(number) <= Money::fromMicros(150'000);
    }
    LibraryQuery query;
    query.tiers = {Tier::Pro};
    model().setQuery(query);
    QCOMPARE(model().rowCount(), pros);
    query = {};
    query.group = JobGroup::Failed;
    model().setQuery(query);
    QCOMPARE(model().rowCount(), failed);
    query = {};
    query.atMost = Money::fromMicros(150'000);
    model().setQuery(query);
    QCOMPARE(model().rowCount(), cheap);
}

void TestLibraryModel::theChangeOfOneRowIsToldOfOneRow()
{
    model().setQuery({});
    for (int row = 0; row < 30; ++row)
        QVERIFY(!idAt(row).isEmpty());
    QSignalSpy changed(m_model.get(), &LibraryModel::dataChanged);
    QSignalSpy reset(m_model.get(), &LibraryModel::modelReset);
    QSignalSpy moved(m_model.get(), &LibraryModel::layoutChanged);
    const qint64 before = model().rowsRead();
    QVERIFY(store().setRating({idAt(12)}, 4));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 12);
    QCOMPARE(changed[0][1].toModelIndex().row(), 12);
    QCOMPARE(model().index(12, 0).data(RatingRole).toInt(), 4);
    QCOMPARE(model().index(11, 0).data(RatingRole).toInt(), 0);
    QCOMPARE(model().rowsRead(), before + 1);
    QCOMPARE(reset.size() + moved.size(), 0);
}

void TestLibraryModel::whatIsNewComesOnTopAndTheSelectionStays()
{
    model().setQuery({});
    QItemSelectionModel selection(m_model.get());
    const SelectionKeeper keeper(model(), selection);
    const QString chosen = idAt(5);
    selection.setCurrentIndex(model().index(5, 0), Flag::ClearAndSelect | Flag::Rows);
    QSignalSpy inserted(m_model.get(), &LibraryModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &LibraryModel::modelReset);
    QSignalSpy current(&selection, &QItemSelectionModel::currentChanged);
    const QString id = m_house->enqueue(QStringLiteral("A red kite over the dunes"));
    QTRY_COMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 0);
    QCOMPARE(model().rowCount(), many + 1);
    QCOMPARE(idAt(0), id);
    QCOMPARE(selection.currentIndex().row(), 6);
    QCOMPARE(selection.currentIndex().data(JobIdRole).toString(), chosen);
    QVERIFY(selection.isRowSelected(6));
    QVERIFY(!selection.isRowSelected(5));
    QCOMPARE(current.size(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestLibraryModel::whatNoLongerFitsGoes()
{
    const QStringList rated{LibraryHouse::idOf(10), LibraryHouse::idOf(700), LibraryHouse::idOf(1900)};
    QVERIFY(store().setRating(rated, 3));
    LibraryQuery query;
    query.rating = 1;
    model().setQuery(query);
    QCOMPARE(model().rowCount(), 3);
    QSignalSpy removed(m_model.get(), &LibraryModel::rowsRemoved);
    QVERIFY(store().setRating({rated[1]}, 0));
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 1);
    QCOMPARE(idAt(0), rated[2]);
    QCOMPARE(idAt(1), rated[0]);
}

void TestLibraryModel::aJudgementMovesARow()
{
    QVERIFY(store().setRating({LibraryHouse::idOf(1)}, 2));
    LibraryQuery query;
    query.sort = LibrarySort::Rating;
    model().setQuery(query);
    QCOMPARE(idAt(0), LibraryHouse::idOf(1));
    const QPersistentModelIndex first = model().index(0, 0);
    QSignalSpy moved(m_model.get(), &LibraryModel::layoutChanged);
    QVERIFY(store().setRating({LibraryHouse::idOf(2)}, 5));
    QTRY_COMPARE(idAt(0), LibraryHouse::idOf(2));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(first.row(), 1);
    QCOMPARE(first.data(JobIdRole).toString(), LibraryHouse::idOf(1));
}

void TestLibraryModel::manyChangesAtOnceAreOneLook()
{
    model().setQuery({});
    QSignalSpy searched(m_model.get(), &LibraryModel::searched);
    for (int number = 0; number < 40; ++number)
        QVERIFY(store().setRating({LibraryHouse::idOf(number)}, 1 + number % 5));
    QTRY_VERIFY(searched.size() > 0);
    QTRY_COMPARE(model().indexOf(LibraryHouse::idOf(39)).data(RatingRole).toInt(), 5);
    QVERIFY(searched.size() <= 2);
}

void TestLibraryModel::whatASearchFindsAgainStaysSelected()
{
    model().setQuery({});
    QItemSelectionModel selection(m_model.get());
    const SelectionKeeper keeper(model(), selection);
    // Rows 0 to 9: two foxes, two herons and so on.
    selection.select(QItemSelection(model().index(0, 0), model().index(9, libraryColumnCount - 1)), Flag::Select);
    LibraryQuery query;
    query.text = QStringLiteral("otter");
    model().setQuery(query);
    const QModelIndexList rows = selection.selectedRows();
    QCOMPARE(rows.size(), 2);
    for (const QModelIndex& row : rows)
        QVERIFY(row.row() < 2);
}

void TestLibraryModel::theClipOneLooksAtComesBackWithItsRow()
{
    model().setQuery({});
    QItemSelectionModel selection(m_model.get());
    SelectionKeeper keeper(model(), selection);
    const QString fox = LibraryHouse::idOf(100);
    const qint64 number = model().numberAt(model().indexOf(fox).row());
    QVERIFY(!keeper.isAtWork());
    bool wasAtWork = false;
    connect(&selection, &QItemSelectionModel::currentChanged, this, [&] { wasAtWork = keeper.isAtWork(); });
    keeper.want(number);
    QCOMPARE(selection.currentIndex().data(JobIdRole).toString(), fox);
    QVERIFY(wasAtWork); // nobody takes it for the person's choice
    LibraryQuery query;
    query.text = QStringLiteral("heron");
    model().setQuery(query);
    QVERIFY(!selection.currentIndex().isValid());
    model().setQuery({});
    QCOMPARE(selection.currentIndex().data(JobIdRole).toString(), fox);
    QVERIFY(selection.isRowSelected(selection.currentIndex().row()));
}

void TestLibraryModel::idsComeInTheOrderAskedFor()
{
    model().setQuery({});
    QVERIFY(!idAt(0).isEmpty());
    QList<int> rows;
    QStringList expected;
    for (int row = many - 1; row >= 0; row -= 2) {
        rows.append(row);
        expected.append(LibraryHouse::idOf(many - 1 - row));
    }
    QCOMPARE(model().idsAt(rows), expected);
    QVERIFY(model().keptRows() <= EntryPages::pageRows);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QCoreApplication application(argc, argv);
    TestLibraryModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_librarymodel.moc"
