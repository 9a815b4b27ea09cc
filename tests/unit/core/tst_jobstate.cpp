// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jobstate.h"

#include <QFile>
#include <QTest>

using namespace klapper;

class TestJobState final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateTimesEveryEventIsAsInTheTable()
    {
        QFile table(QStringLiteral(KLAPPER_TEST_DATA "/jobstates.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QStringList header = QString::fromUtf8(table.readLine()).trimmed().split(u',');
        QCOMPARE(header.size(), 31);
        int rows = 0;
        while (!table.atEnd()) {
            const QStringList row = QString::fromUtf8(table.readLine()).trimmed().split(u',');
            QCOMPARE(row.size(), header.size());
            const auto state = jobStateFromWord(row[0]);
            QVERIFY2(state, qPrintable(row[0]));
            for (qsizetype column = 1; column < row.size(); ++column) {
                const auto event = jobEventFromWord(header[column]);
                QVERIFY2(event, qPrintable(header[column]));
                const auto after = next(*state, *event);
                const QString word = after ? jobStateWord(*after) : QString();
                QVERIFY2(word == row[column], qPrintable(row[0] + u" x " + header[column] + u": '" + word
                                                         + u"', table says '" + row[column] + u'\''));
            }
            ++rows;
        }
        QCOMPARE(rows, 13);
    }
    // fault: X3
    void aFinishedJobIsChangedByNothingTheServiceSays()
    {
        for (int s = 0; s <= int(JobState::Expired); ++s) {
            if (!isFinished(JobState(s)))
                continue;
            for (int e = 0; e <= int(JobEvent::Located); ++e) {
                const auto after = next(JobState(s), JobEvent(e));
                QVERIFY(!after || JobEvent(e) == JobEvent::FetchAgain || JobEvent(e) == JobEvent::LookAgain
                        || JobEvent(e) == JobEvent::Located);
            }
        }
    }
    void onlyAPersonLeavesUnknown()
    {
        for (int e = 0; e <= int(JobEvent::Located); ++e)
            QCOMPARE(next(JobState::Unknown, JobEvent(e)).has_value(),
                     JobEvent(e) == JobEvent::IdAttached || JobEvent(e) == JobEvent::DeclaredAbsent);
    }
};

QTEST_GUILESS_MAIN(TestJobState)
#include "tst_jobstate.moc"
