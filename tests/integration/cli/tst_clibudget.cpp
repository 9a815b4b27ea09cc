// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clijournal.h"

#include <QTest>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;
using test::CliProgram;

namespace {

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); }

/// A time zone in which it is that hour now.
QString zoneWithHour(int hour)
{
    int ahead = hour - QDateTime::currentDateTimeUtc().time().hour();
    if (ahead < -12)
        ahead += 24;
    if (ahead > 14)
        ahead -= 24;
    // The sign of these names is the wrong way round by definition.
    return ahead == 0
             ? QStringLiteral("Etc/UTC")
             : QStringLiteral("Etc/GMT%1%2").arg(ahead > 0 ? QLatin1Char('-') : QLatin1Char('+')).arg(std::abs(ahead));
}

} // namespace

/// The caps of the person at the command line. A run of the bench costs $0.252.
class TestCliBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal.forget();
        m_bench = std::make_unique<CliBench>();
    }

    void withoutCapsItSaysSo()
    {
        const QJsonObject json = run("budget").json();
        QCOMPARE(json[u"ask_above_usd"].toString(), QStringLiteral("2.00"));
        QVERIFY(json[u"per_day_usd"].isNull() && json[u"per_month_usd"].isNull());
        QCOMPARE(json[u"waiting_usd"].toString(), QStringLiteral("0.00"));
        for (const QString& span : {QStringLiteral("today"), QStringLiteral("month")}) {
            QCOMPARE(json[span][u"spent_usd"].toString(), QStringLiteral("0.00"));
            QCOMPARE(json[span][u"held_usd"].toString(), QStringLiteral("0.00"));
            QVERIFY(json[span][u"left_usd"].isNull());
        }
        const CliOutcome table = run("budget show --output table");
        QVERIFY2(table.out.contains("none") && table.out.contains("asks above $2.00"), table.out.constData());
        QVERIFY(m_bench->client->log().isEmpty());
    }

    void aCapIsSetChangedAndTakenAway()
    {
        QCOMPARE(run("budget set --per-day 5 --per-month 60.50").exitCode, 0);
        QCOMPARE(run("budget set --ask-above 0.5").json()[u"per_month_usd"].toString(), QStringLiteral("60.50"));
        const QJsonObject json = run("budget set --per-day none").json();
        QVERIFY(json[u"per_day_usd"].isNull());
        QCOMPARE(json[u"month"][u"left_usd"].toString(), QStringLiteral("60.50"));
        QCOMPARE(m_journal.open()->caps().value(),
                 (BudgetCaps{.askAbove = Money::fromMicros(500'000), .perMonth = Money::fromMicros(60'500'000)}));
    }

    void whatIsNoAmountIs64_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"budget set", "budget set --per-day", "budget set --per-day -1",
                                 "budget set --per-day $5", "budget set --per-month 1e3", "budget set --ask-above none",
                                 "budget set --per-day 1,50", "budget spend", "budget show --output yaml"})
            QTest::newRow(line) << QByteArray(line);
    }

    void whatIsNoAmountIs64()
    {
        QFETCH(const QByteArray, line);
        const CliOutcome outcome = run(line.constData());
        QVERIFY2(outcome.exitCode == 64 && outcome.says("--help"), outcome.said());
        QCOMPARE(m_journal.open()->caps().value(), BudgetCaps());
    }

    // fault: L6
    void aCapSetByOneProgramStopsAnother()
    {
        m_bench->hold(true);
        const auto first = m_bench->program.start(CliBench::run());
        QVERIFY(CliProgram::waitForError(*first, "queued"));
        QCOMPARE(run("budget set --per-day 0.40").json()[u"today"][u"held_usd"].toString(), QStringLiteral("0.252"));
        const CliOutcome refused = m_bench->program.run(CliBench::run());
        QVERIFY2(refused.exitCode == 78, refused.said());
        for (const char* part : {"cap for the day is $0.40", "$0.252 of it", "needs about $0.252", "nothing was sent"})
            QVERIFY2(refused.says(part), refused.said());
        QVERIFY(refused.out.isEmpty());
        m_bench->hold(false);
        QCOMPARE(CliProgram::outcome(*first).exitCode, 0); // what is under way is not touched
        QCOMPARE(m_bench->posts(), 1);
        QCOMPARE(m_journal.all().size(), 1);
        const QJsonObject after = run("budget").json();
        QCOMPARE(after[u"today"][u"spent_usd"].toString(), QStringLiteral("0.252"));
        QCOMPARE(after[u"today"][u"held_usd"].toString(), QStringLiteral("0.00"));
        QCOMPARE(after[u"today"][u"left_usd"].toString(), QStringLiteral("0.148"));
    }

    // fault: L6
    void twoRunsAtOnceWithRoomForOne()
    {
        run("budget set --per-month 0.30");
        const auto one = m_bench->program.start(CliBench::run());
        const auto other = m_bench->program.start(CliBench::run());
        QList<int> codes{CliProgram::outcome(*one).exitCode, CliProgram::outcome(*other).exitCode};
        std::sort(codes.begin(), codes.end());
        // Both may have seen the other one waiting; never are both sent.
        QVERIFY2(codes == QList<int>({0, 78}) || codes == QList<int>({78, 78}),
                 qPrintable(QStringLiteral("%1 and %2").arg(codes[0]).arg(codes[1])));
        QVERIFY(m_bench->posts() <= 1);
    }

    // fault: L5
    void theDayBeginsAtMidnightOfTheTimeZone()
    {
        run("budget set --per-day 0.40");
        Job earlier = CliJournal::left(QStringLiteral("earlier"), JobState::Expired, m_bench->folder.path());
        earlier.createdAt = earlier.submittedAt = QDateTime::currentDateTimeUtc().addSecs(-20 * 3600);
        m_journal.insert(earlier);

        m_bench->program.set(QStringLiteral("TZ"), zoneWithHour(22)); // the same day
        QCOMPARE(run("budget").json()[u"today"][u"held_usd"].toString(), QStringLiteral("0.252"));
        QCOMPARE(m_bench->program.run(CliBench::run()).exitCode, 78);
        QCOMPARE(m_bench->posts(), 0);

        m_bench->program.set(QStringLiteral("TZ"), zoneWithHour(1)); // yesterday
        QCOMPARE(run("budget").json()[u"today"][u"held_usd"].toString(), QStringLiteral("0.00"));
        const CliOutcome sent = m_bench->program.run(CliBench::run());
        QVERIFY2(sent.exitCode == 0, sent.said());

        m_bench->program.set(QStringLiteral("TZ"), zoneWithHour(22)); // and back: both count
        const QJsonObject today = run("budget").json()[u"today"].toObject();
        QCOMPARE(today[u"held_usd"].toString(), QStringLiteral("0.252"));
        QCOMPARE(today[u"spent_usd"].toString(), QStringLiteral("0.252"));
        QCOMPARE(today[u"left_usd"].toString(), QStringLiteral("0.00"));
        QCOMPARE(m_bench->posts(), 1);
    }

    void theLedgerKeepsEstimatesAndCostsApart()
    {
        QCOMPARE(m_bench->program.run(CliBench::run()).exitCode, 0);
        const CliOutcome outcome = run("budget ledger --output json");
        QStringList kinds, amounts;
        for (const QJsonValue& line : QJsonDocument::fromJson(outcome.out).array()) {
            kinds.append(line[u"kind"].toString());
            amounts.append(line[u"amount_usd"].toString());
        }
        QCOMPARE(kinds, words("hold release cost"));
        QCOMPARE(amounts, words("0.252 -0.252 0.252"));

        const CliOutcome csv = run("budget ledger --csv");
        QVERIFY2(
            csv.out.startsWith("number,written_at,charged_at,job_id,request_id,endpoint,kind,amount_usd,title\r\n"),
            csv.out.constData());
        QCOMPARE(csv.out.count("\r\n"), 4);
        QVERIFY(csv.out.contains(",cost,0.252,wide shot of a fox\r\n"));
        QVERIFY(run("budget ledger --output table").out.contains("-0.252"));

        const QString path = m_bench->folder.filePath(QStringLiteral("ledger.csv"));
        const CliOutcome written = run("budget ledger --csv --output-file ledger.csv");
        QVERIFY2(written.exitCode == 0 && written.out.isEmpty(), written.said());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), csv.out);
    }

    // fault: L2
    void aLedgerThatCannotBeWrittenIsSaid()
    {
        const CliOutcome outcome = run("budget ledger --csv --output-file no/such/folder/ledger.csv");
        QVERIFY2(outcome.exitCode == 74 && outcome.says("cannot be written"), outcome.said());
        QVERIFY(!QFile::exists(m_bench->folder.filePath(QStringLiteral("no"))));
    }

    void practiceHasABudgetOfItsOwn()
    {
        QCOMPARE(run("budget set --practice --per-day 0.10").exitCode, 0);
        QVERIFY(run("budget").json()[u"per_day_usd"].isNull());
        const CliOutcome refused = m_bench->program.run(CliBench::run({QStringLiteral("--practice")}));
        QVERIFY2(refused.exitCode == 78, refused.said());
        QCOMPARE(run("budget set --practice --per-day none").exitCode, 0);
    }

private:
    CliOutcome run(const char* line) { return m_bench->program.run(words(line)); }

    const CliJournal m_journal;
    std::unique_ptr<CliBench> m_bench;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliBudget object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clibudget.moc"
