// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clibench.h"

#include <QTest>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;
using test::CliProgram;
using test::jsonText;

namespace {

QJsonObject pictureOf(const QString& path)
{
    QProcess ffprobe;
    ffprobe.start(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"), QStringLiteral("json"),
                   QStringLiteral("-select_streams"), QStringLiteral("v:0"), QStringLiteral("-show_streams"), path});
    ffprobe.waitForFinished();
    const QJsonObject said = QJsonDocument::fromJson(ffprobe.readAllStandardOutput()).object();
    return said[u"streams"].toArray().at(0).toObject();
}

qint64 framesOf(const QString& path) { return pictureOf(path)[u"nb_frames"].toString().toLongLong(); }

/// 40 seconds: three clips.
QString longScript()
{
    QString shots;
    for (int i = 1; i <= 8; ++i)
        shots += QStringLiteral("%1{'text': 'moment %2 of the storm', 'seconds': 5}")
                     .arg(i > 1 ? QStringLiteral(", ") : QString())
                     .arg(i);
    return jsonText(qPrintable(u"{'prompt': 'A harbour in fog', 'style': '35 mm film', 'shotsActive': true, 'shots': ["
                               % shots % u"]}"));
}

/// 20 seconds in our own form.
QString script()
{
    return jsonText("{'prompt': 'A harbour in fog', 'style': '35 mm film', 'shotsActive': true, 'shots': ["
                    "{'text': 'wide of the pier', 'seconds': 5}, {'text': 'a rope', 'seconds': 5},"
                    "{'text': 'a face', 'seconds': 5}, {'text': 'the ferry leaves', 'seconds': 5}]}");
}

QStringList split(const QString& input, const QStringList& more = {})
{
    return QStringList{QStringLiteral("run"),
                       QStringLiteral("kling/kling-3.0/standard/text-to-video"),
                       QStringLiteral("--poll-secs"),
                       QStringLiteral("1"),
                       QStringLiteral("--split"),
                       QStringLiteral("--input"),
                       input}
         + more;
}

} // namespace

/// A script longer than a clip.
class TestCliSplit final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void aScriptBecomesOneFile()
    {
        const CliOutcome outcome = m_bench->program.run(split(longScript()));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(m_bench->posts(), 3);
        const QJsonArray clips = outcome.json()[u"clips"].toArray();
        QCOMPARE(clips.size(), 3);
        qint64 frames = 0;
        for (const QJsonValue& clip : clips) {
            QCOMPARE(clip[u"status"].toString(), QStringLiteral("completed"));
            frames += framesOf(clip[u"files"].toArray().at(0).toString());
        }
        const QString joined = outcome.json()[u"joined"].toString();
        QVERIFY(joined.startsWith(QFileInfo(m_bench->folder.path()).absoluteFilePath()));
        QVERIFY(frames > 0);
        QCOMPARE(framesOf(joined), frames);
        const double seconds = pictureOf(joined)[u"duration"].toString().toDouble();
        QVERIFY2(qAbs(seconds - 40) < 0.1, qPrintable(QString::number(seconds)));
        QCOMPARE(outcome.json()[u"estimate_usd"].toString(), QStringLiteral("3.36"));
        QVERIFY(outcome.says("clip 1: ") && outcome.says("clip 3: ") && outcome.says("joined: "));
    }

    void aDryRunSaysThePlanAndContactsNothing()
    {
        const qsizetype before = m_bench->client->log().size();
        const CliOutcome outcome = m_bench->program.run(split(script(), {QStringLiteral("--dry-run")}));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(m_bench->client->log().size(), before);
        const QJsonObject plan = outcome.json();
        QCOMPARE(plan[u"seconds"].toInt(), 20);
        QCOMPARE(plan[u"estimate_usd"].toString(), QStringLiteral("1.68"));
        QCOMPARE(plan[u"clips"].toArray().size(), 2);
        QCOMPARE(plan[u"clips"].toArray()[1][u"shots"].toArray()[0].toString(), QStringLiteral("a face"));
    }

    void whatIsNoScriptIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no shots") << split(jsonText("{'prompt': 'x'}")) << 65 << QByteArray("list of shots");
        QTest::newRow("a wrong name") << split(jsonText("{'shotsActive': true, 'shotz': []}")) << 65
                                      << QByteArray("did you mean \"shots\"");
        QTest::newRow("no JSON") << split(QStringLiteral("{")) << 65 << QByteArray("not usable JSON");
        QTest::newRow("a shot that no clip holds")
            << split(jsonText("{'shotsActive': true, 'shots': [{'text': 'a', 'seconds': 20}]}")) << 65
            << QByteArray("duration");
        QTest::newRow("dry run alone") << CliBench::run({QStringLiteral("--dry-run")}) << 64 << QByteArray("--split");
        QTest::newRow("without waiting") << split(script(), {QStringLiteral("--no-wait")}) << 64
                                         << QByteArray("--split joins");
        QTest::newRow("longer than a clip, and not split")
            << QStringList{QStringLiteral("run"), QStringLiteral("kling/kling-3.0/standard/text-to-video"),
                           QStringLiteral("--input"),
                           jsonText("{'prompt':'x','duration':20,'multi_prompt':[{'prompt':'a','duration':10},"
                                    "{'prompt':'b','duration':10}]}")}
            << 65 << QByteArray("duration");
    }
    void whatIsNoScriptIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const CliOutcome outcome = m_bench->program.run(arguments);
        QVERIFY2(outcome.exitCode == code, outcome.said());
        QVERIFY2(outcome.says(says), outcome.said());
        QCOMPARE(m_bench->posts(), 0);
    }

    void aTotalOverACapSendsNone()
    {
        QCOMPARE(m_bench->program
                     .run({QStringLiteral("budget"), QStringLiteral("set"), QStringLiteral("--per-day"),
                           QStringLiteral("1.50")})
                     .exitCode,
                 0);
        const CliOutcome outcome = m_bench->program.run(split(script()));
        QVERIFY2(outcome.exitCode == 78, outcome.said());
        QCOMPARE(m_bench->posts(), 0);
        QCOMPARE(m_bench->program
                     .run({QStringLiteral("budget"), QStringLiteral("set"), QStringLiteral("--per-day"),
                           QStringLiteral("none")})
                     .exitCode,
                 0);
    }

    void resumeJoinsWhatAKilledProgramHadSent()
    {
        m_bench->hold(true);
        const auto process = m_bench->program.start(split(script()));
        QVERIFY(CliProgram::waitForError(*process, "clip 2: queued"));
        process->kill();
        QVERIFY(process->waitForFinished());
        m_bench->hold(false);
        const CliOutcome outcome = m_bench->program.run({QStringLiteral("resume"), QStringLiteral("--poll-secs=1")});
        QVERIFY2(outcome.exitCode == 0 && outcome.says("joined: "), outcome.said());
        QCOMPARE(m_bench->posts(), 2);
        const QStringList files = QDir(m_bench->folder.path()).entryList({QStringLiteral("*.mp4")});
        QCOMPARE(files.filter(QStringLiteral("(joined)")).size(), 1);
        QCOMPARE(files.size(), 3);
        const CliOutcome again = m_bench->program.run({QStringLiteral("resume")});
        QVERIFY2(again.exitCode == 0 && !again.says("joined: "), again.said());
    }

    /// The second part is refused: nothing is joined, and the exit code says so.
    void aRefusedPartIsSaid()
    {
        m_bench->client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                                {QStringLiteral("times"), 1},
                                {QStringLiteral("action"), QStringLiteral("status")},
                                {QStringLiteral("code"), 422}});
        const CliOutcome outcome = m_bench->program.run(split(script()));
        QVERIFY2(outcome.exitCode == 65, outcome.said());
        QVERIFY(outcome.json()[u"joined"].isNull());
        QCOMPARE(outcome.json()[u"clips"].toArray().size(), 2);
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    const QCoreApplication app(argc, argv);
    TestCliSplit object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clisplit.moc"
