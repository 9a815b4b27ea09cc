// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;

class TestFindingModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByLevel();
    void rowsThatStayAreNotTouched();
    void anyListBecomesAnyOther();
};

namespace {

Finding finding(const char* rule, LintLevel level = LintLevel::Hint)
{
    Finding made;
    made.rule = QString::fromLatin1(rule);
    made.level = level;
    return made;
}

QList<Finding> listOf(const QString& letters)
{
    QList<Finding> list;
    for (const QChar letter : letters)
        list.append(finding(qPrintable(QString(letter))));
    return list;
}

} // namespace

void TestFindingModel::countsByLevel()
{
    FindingModel model;
    QSignalSpy counts(&model, &FindingModel::countsChanged);
    model.setFindings(
        {finding("S102", LintLevel::Error), finding("S108", LintLevel::Warning), finding("C201"), finding("C200")});
    QCOMPARE(model.counts(), (FindingCounts{1, 1, 2}));
    QCOMPARE(model.counts().all(), 4);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(model.index(1).data(FindingModel::RuleRole).toString(), QStringLiteral("S108"));
    QCOMPARE(model.index(1).data(FindingModel::LevelRole).toInt(), int(LintLevel::Warning));
    model.setFindings(QList<Finding>(model.findings()));
    QCOMPARE(counts.size(), 1);
}

void TestFindingModel::rowsThatStayAreNotTouched()
{
    FindingModel model;
    model.setFindings(listOf(QStringLiteral("abcd")));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = model.index(3);
    model.setFindings(listOf(QStringLiteral("acd")));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(last.row(), 2);
    model.setFindings(listOf(QStringLiteral("axcd")));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(last.row(), 3);
    QCOMPARE(changed.size(), 0);
    model.setFindings(listOf(QStringLiteral("aycd")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestFindingModel::anyListBecomesAnyOther()
{
    const QStringList lists{QString(),
                            QStringLiteral("a"),
                            QStringLiteral("ab"),
                            QStringLiteral("ba"),
                            QStringLiteral("aa"),
                            QStringLiteral("abc"),
                            QStringLiteral("cab"),
                            QStringLiteral("aabb"),
                            QStringLiteral("bb"),
                            QStringLiteral("abab")};
    for (const QString& from : lists) {
        for (const QString& to : lists) {
            FindingModel model;
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setFindings(listOf(from));
            model.setFindings(listOf(to));
            QCOMPARE(model.findings(), listOf(to));
            QCOMPARE(model.counts().hints, int(to.size()));
        }
    }
}

QTEST_GUILESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
