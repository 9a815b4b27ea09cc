// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clibench.h"

#include <QTest>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;
using test::jsonText;

namespace {

QJsonObject probe(const QString& path)
{
    QProcess ffprobe;
    ffprobe.start(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"), QStringLiteral("json"),
                   QStringLiteral("-show_streams"), QStringLiteral("-show_format"), path});
    ffprobe.waitForFinished();
    return QJsonDocument::fromJson(ffprobe.readAllStandardOutput()).object();
}

} // namespace

/// From a request to its file.
class TestCliRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void practiceBringsTheClipThatWasAskedFor()
    {
        test::CliProgram newcomer;
        newcomer.workIn(m_bench->folder.path());
        const CliOutcome outcome = newcomer.run(
            {QStringLiteral("run"), QStringLiteral("kling/kling-3.0/pro/text-to-video"), QStringLiteral("--practice"),
             QStringLiteral("--input"),
             jsonText("{'prompt': 'a fox', 'duration': 5, 'aspect_ratio': '9:16', 'generate_audio': true}")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const QString file = test::firstFile(outcome);
        QCOMPARE(QFileInfo(file).absolutePath(), QFileInfo(m_bench->folder.path()).absoluteFilePath());
        QVERIFY(QFile::exists(file + u".klapper.json"));
        const QJsonObject clip = probe(file);
        QCOMPARE(clip[u"format"][u"duration"].toString().toDouble(), 5.0);
        QStringList kinds;
        for (const QJsonValue& stream : clip[u"streams"].toArray()) {
            kinds.append(stream[u"codec_type"].toString());
            if (kinds.last() == u"video")
                QCOMPARE(QSize(stream[u"width"].toInt(), stream[u"height"].toInt()), QSize(1080, 1920));
        }
        QCOMPARE(kinds.count(QStringLiteral("audio")), 1);
        QCOMPARE(outcome.json()[u"estimate_usd"].toString(), QStringLiteral("0.84"));
    }

    void theResultIsOneJsonObjectInBothForms()
    {
        const CliOutcome compact =
            m_bench->program.run(CliBench::run({QStringLiteral("--output=json"), QStringLiteral("--verbose")}));
        QVERIFY2(compact.exitCode == 0, compact.said());
        QCOMPARE(compact.out.count('\n'), 1);
        const QJsonObject result = compact.json();
        QCOMPARE(result[u"status"].toString(), QStringLiteral("completed"));
        QCOMPARE(result[u"model_id"].toString(), QStringLiteral("kling/kling-3.0/standard/text-to-video"));
        QVERIFY(result[u"output"][u"video"].toString().startsWith(m_bench->address()));
        QCOMPARE(result[u"cost"].toDouble(), 0.252);
        QVERIFY(!result[u"request_id"].toString().isEmpty() && !result[u"job_id"].toString().isEmpty());
        QVERIFY(!result.contains(u"error"));
        QVERIFY(compact.says("queued") && compact.says("saved /"));

        const CliOutcome pretty = m_bench->program.run(
            CliBench::run({QStringLiteral("--quiet"), QStringLiteral("--output-dir"), QStringLiteral("sub/clips")}));
        QCOMPARE(pretty.exitCode, 0);
        QVERIFY(pretty.out.count('\n') > 5);
        QVERIFY2(pretty.err.isEmpty(), pretty.said());
        QVERIFY(test::firstFile(pretty).startsWith(m_bench->folder.path() + u"/sub/clips/"));
        QVERIFY(QFile::exists(test::firstFile(pretty)));
        QCOMPARE(m_bench->posts(), 2);
        for (const CliOutcome& each : {compact, pretty})
            QVERIFY(!each.out.contains(m_bench->client->token.toUtf8())
                    && !each.err.contains(m_bench->client->token.toUtf8()));
    }

    void noWaitLeavesAtOnceAndResultFetchesLater()
    {
        m_bench->hold(true);
        const CliOutcome sent = m_bench->program.run(CliBench::run({QStringLiteral("--no-wait")}));
        QVERIFY2(sent.exitCode == 0, sent.said());
        const QString id = sent.json()[u"request_id"].toString();
        QCOMPARE(sent.json()[u"status"].toString(), QStringLiteral("in_queue"));
        QVERIFY(sent.json()[u"status_url"].toString().endsWith(QString(u"/requests/" % id % u"/status")));
        const CliOutcome status = m_bench->program.run({QStringLiteral("status"), id});
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.json()[u"status"].toString(), QStringLiteral("in_queue"));
        QCOMPARE(status.json()[u"queue_position"].toInt(), 1);
        QCOMPARE(m_bench->program.run({QStringLiteral("result"), id}).exitCode, 75);

        m_bench->hold(false);
        QVERIFY(m_bench->client->completed(id));
        const CliOutcome result = m_bench->program.run({QStringLiteral("result"), id});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json()[u"files"].toArray().size(), 0);
        const CliOutcome fetched = m_bench->program.run(
            {QStringLiteral("result"), id, QStringLiteral("--output-dir"), QStringLiteral("later")});
        QVERIFY2(fetched.exitCode == 0, fetched.said());
        QVERIFY(QFile::exists(test::firstFile(fetched)));
        QVERIFY(QFile::exists(test::firstFile(fetched) + u".klapper.json"));
        QCOMPARE(QFileInfo(test::firstFile(fetched)).dir().entryList(QDir::Files | QDir::Hidden).size(), 2);
        QCOMPARE(m_bench->posts(), 1);
    }

    void aRequestOfSomebodyElseIsFetchedWithoutAMadeUpRecipe()
    {
        const QString id = m_bench->client->submitted(QStringLiteral("pro/text-to-video"), test::plainInput());
        QVERIFY(m_bench->client->completed(id));
        const CliOutcome fetched =
            m_bench->program.run({QStringLiteral("result"), id, QStringLiteral("--output-dir"), QStringLiteral(".")});
        QVERIFY2(fetched.exitCode == 0, fetched.said());
        QVERIFY(QFile::exists(test::firstFile(fetched)));
        QVERIFY(!QFile::exists(test::firstFile(fetched) + u".klapper.json"));
        QCOMPARE(fetched.json()[u"model_id"].toString(), QStringLiteral("kling/kling-3.0/pro/text-to-video"));
        QVERIFY(fetched.json()[u"estimate_usd"].isNull() && fetched.json()[u"job_id"].isNull());
    }

    void noDownloadWaitsAndKeepsTheAddress()
    {
        const CliOutcome outcome = m_bench->program.run(CliBench::run({QStringLiteral("--no-download")}));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.json()[u"files"].toArray().size(), 0);
        QVERIFY(outcome.json()[u"output"][u"video"].isString());
        QCOMPARE(m_bench->client->logged(QStringLiteral("file")), 0);
    }

    void theLiveContractIsSpokenWithDocumentedNames()
    {
        CliBench live(20, practice::PlayedContract::Live);
        const QString model = QStringLiteral("kling/kling-3.0/pro/text-to-video");
        const auto run = [&](const char* input) {
            return live.program.run({QStringLiteral("run"), model, QStringLiteral("--no-wait"),
                                     QStringLiteral("--input"), jsonText(input)});
        };
        const CliOutcome sent = run("{'prompt': 'a fox', 'duration': 3, 'generate_audio': false, 'seed': 7}");
        QVERIFY2(sent.exitCode == 0, sent.said());
        QVERIFY2(sent.says("warning") && sent.says("seed"), sent.said());
        const QJsonObject body = live.client->log().last()[u"body"].toObject();
        QCOMPARE(body[u"sound"], QJsonValue(false)); // left out it would buy audio
        QVERIFY(!body.contains(u"generate_audio") && !body.contains(u"seed"));

        const CliOutcome refused = run("{'prompt': 'a fox', 'aspect_ratio': '21:9'}");
        QCOMPARE(refused.exitCode, 65);
        QVERIFY2(refused.says("16:9, 9:16, 1:1"), refused.said());
        QCOMPARE(live.posts(), 1);
    }

    void anIdThatTheServiceDoesNotKnowIs65()
    {
        for (const char* command : {"status", "result", "cancel"}) {
            const CliOutcome outcome =
                m_bench->program.run({QString::fromLatin1(command), QStringLiteral("no-such-id")});
            QCOMPARE(outcome.exitCode, 65);
            QVERIFY2(outcome.says("does not know"), outcome.said());
        }
    }

private:
    std::unique_ptr<CliBench> m_bench;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliRun object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clirun.moc"
