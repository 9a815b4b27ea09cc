// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/money.h"
#include "tests/integration/cli/cliprogram.h"
#include "tests/support/isolated.h"
#include "tests/support/practiceclient.h"

#include <QTest>

using namespace klapper;
using test::CliOutcome;
using test::CliProgram;
using test::jsonText;

namespace {

const QString proText = QStringLiteral("kling/kling-3.0/pro/text-to-video");

QStringList runWith(const QString& input, const QString& model = proText)
{
    return {QStringLiteral("run"), model, QStringLiteral("--input"), input};
}

} // namespace

/// What is decided before anything is contacted.
class TestCliInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        practice::PracticeOptions options;
        options.speed = 20;
        m_service = std::make_unique<practice::PracticeService>(options);
        const auto address = m_service->start();
        QVERIFY(address.ok());
        m_program.use(*address);
        m_program.workIn(m_folder->path());
        m_client = std::make_unique<test::PracticeClient>(*address);
    }

    void badArgumentsAre64_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto add = [](const char* name, const QString& line) {
            QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts);
        };
        add("none", {});
        add("unknown command", QStringLiteral("generate"));
        add("unknown flag", QStringLiteral("run m --input {} --fast"));
        add("no input", QStringLiteral("run m"));
        add("two inputs", QStringLiteral("run m --input {} --input-file x"));
        add("no model", QStringLiteral("run --input {}"));
        add("poll of zero", QStringLiteral("run m --input {} --poll-secs 0"));
        add("poll of words", QStringLiteral("run m --input {} --poll-secs often"));
        add("unknown format", QStringLiteral("run m --input {} --output yaml"));
        add("bad request id", QStringLiteral("status ../../balance"));
        add("no request id", QStringLiteral("cancel"));
        add("port too large", QStringLiteral("practice --port 70000"));
    }

    void badArgumentsAre64()
    {
        QFETCH(const QStringList, arguments);
        const CliOutcome outcome = m_program.run(arguments);
        QCOMPARE(outcome.exitCode, 64);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains("help"));
    }

    void helpHasExamplesForEveryCommand()
    {
        for (const char* command : {"run", "status", "result", "cancel", "estimate", "resume", "practice"}) {
            const CliOutcome outcome = m_program.run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY2(outcome.out.contains(QByteArray("klapper-cli ").append(command)), command);
            QVERIFY(outcome.err.isEmpty());
        }
        QVERIFY(m_program.run({QStringLiteral("--version")}).out.startsWith("klapper-cli " KLAPPER_VERSION));
    }

    void badInputIs65AndSaysWhere_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("empty") << QString() << QByteArray("empty");
        QTest::newRow("no JSON") << jsonText("{'prompt': \n oops}") << QByteArray("line 2, column");
        QTest::newRow("a list") << QStringLiteral("[1]") << QByteArray("one JSON object");
        QTest::newRow("a name twice") << jsonText("{'prompt': 'a', 'prompt': 'b'}")
                                      << QByteArray("\"prompt\" stands twice");
        QTest::newRow("a name twice, deep")
            << jsonText("{'multi_prompt': [{'prompt': 'a', 'prompt': 'b'}]}") << QByteArray("twice");
        QTest::newRow("something behind") << jsonText("{'prompt': 'a'} {}") << QByteArray("column");
        QTest::newRow("not a number of JSON") << jsonText("{'duration': NaN}") << QByteArray("line 1");
        QTest::newRow("unknown field") << jsonText("{'prompt': 'a', 'durations': 5}")
                                       << QByteArray("did you mean 'duration'");
        QTest::newRow("wrong type") << jsonText("{'prompt': 'a', 'duration': '5'}") << QByteArray("whole number");
        QTest::newRow("16 seconds") << jsonText("{'prompt': 'a', 'duration': 16}")
                                    << QByteArray("duration is 16, allowed are 3 to 15");
        QTest::newRow("2 seconds") << jsonText("{'prompt': 'a', 'duration': 2}") << QByteArray("3 to 15");
        QTest::newRow("no prompt") << jsonText("{'duration': 5}") << QByteArray("prompt is needed");
        QTest::newRow("ratio") << jsonText("{'prompt': 'a', 'aspect_ratio': '2:1'}") << QByteArray("16:9, 9:16");
        QTest::newRow("picture for text to video")
            << jsonText("{'prompt': 'a', 'image_url': 'https://a.example.com/b.png'}")
            << QByteArray("image_url is not taken");
    }

    void badInputIs65AndSaysWhere()
    {
        QFETCH(const QString, input);
        QFETCH(const QByteArray, said);
        const CliOutcome outcome = m_program.run(runWith(input));
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.says(said), outcome.said());
        QVERIFY2(outcome.err.contains("nothing was sent"), outcome.said());
        QCOMPARE(m_client->log().size(), 0); // not even the contract was asked for
    }

    void unknownEndpointNamesTheNearest()
    {
        const CliOutcome outcome =
            m_program.run(runWith(jsonText("{'prompt': 'a'}"), QStringLiteral("kling/kling-3.0/pro/text-to-vide")));
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY2(outcome.err.contains("did you mean kling/kling-3.0/pro/text-to-video"), outcome.said());
        QCOMPARE(m_client->log().size(), 0);
    }

    void inputComesFromFilesAndStandardInput()
    {
        const QStringList fromInput{QStringLiteral("estimate"),     proText,
                                    QStringLiteral("--output"),     QStringLiteral("json"),
                                    QStringLiteral("--input-file"), QStringLiteral("-")};
        QCOMPARE(m_program.run(fromInput, "\xef\xbb\xbf{\"duration\": 4}").json()[u"usd"].toString(),
                 QStringLiteral("0.448"));
        QCOMPARE(m_program.run(fromInput, "{\"duration\": 4").exitCode, 65);
        const CliOutcome missing = m_program.run(
            {QStringLiteral("estimate"), proText, QStringLiteral("--input-file"), QStringLiteral("not-there.json")});
        QCOMPARE(missing.exitCode, 65);
        QVERIFY(missing.err.contains("not-there.json"));
    }

    void estimateIsExact_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<int>("silent"); // micro-dollars a second (seed, "The 6 Kling 3.0 endpoints")
        QTest::addColumn<int>("loud");
        QTest::newRow("standard") << QStringLiteral("standard") << 84'000 << 126'000;
        QTest::newRow("pro") << QStringLiteral("pro") << 112'000 << 168'000;
        QTest::newRow("4k") << QStringLiteral("4k") << 420'000 << 420'000;
    }

    void estimateIsExact()
    {
        QFETCH(const QString, tier);
        for (const char* mode : {"text", "image"}) {
            for (const bool audio : {false, true}) {
                QFETCH(const int, silent);
                QFETCH(const int, loud);
                for (const int seconds : {3, 5, 8, 15}) {
                    const QString model = u"kling/kling-3.0/" % tier % u'/' % QString::fromLatin1(mode) % u"-to-video";
                    const QString input = jsonText("{'duration': %1, 'generate_audio': %2}")
                                              .arg(seconds)
                                              .arg(audio ? QStringLiteral("true") : QStringLiteral("false"));
                    const QJsonObject price = estimate(model, input);
                    const int rate = audio ? loud : silent;
                    const Money total = Money::fromMicros(qint64(rate) * seconds);
                    QCOMPARE(price[u"usd"].toString(), total.toDecimal());
                    QCOMPARE(price[u"reason"].toString(),
                             QStringLiteral("%1 s x $%2").arg(seconds).arg(Money::fromMicros(rate).toDecimal()));
                    QCOMPARE(price[u"audio"].toBool(), audio);
                    QCOMPARE(price[u"seconds"].toInt(), seconds);
                    QCOMPARE(price[u"model_id"].toString(), model);
                }
            }
        }
        QCOMPARE(m_client->log().size(), 0);
    }

    void estimateTakesTheDocumentedDefaultsAndBothNames()
    {
        QCOMPARE(estimate(proText, QStringLiteral("{}"))[u"usd"].toString(), QStringLiteral("0.56"));
        QCOMPARE(estimate(proText, jsonText("{'sound': true, 'duration': 8}"))[u"usd"].toString(), QStringLiteral("1.344"));
        const CliOutcome tooLong =
            m_program.run({QStringLiteral("estimate"), proText, QStringLiteral("--input"), jsonText("{'duration': 16}")});
        QCOMPARE(tooLong.exitCode, 65);
    }

    void withoutATokenNothingIsContacted()
    {
        CliProgram signedOut = m_program;
        signedOut.unset(QStringLiteral("RUNCOMFY_TOKEN"));
        const CliOutcome outcome = signedOut.run(runWith(jsonText("{'prompt': 'a'}")));
        QCOMPARE(outcome.exitCode, 77);
        QVERIFY2(outcome.err.contains("RUNCOMFY_TOKEN"), outcome.said());
        signedOut.set(QStringLiteral("RUNCOMFY_TOKEN"), QStringLiteral("two words"));
        QCOMPARE(signedOut.run(runWith(jsonText("{'prompt': 'a'}"))).exitCode, 77);
        QCOMPARE(m_client->log().size(), 0);
    }

    // fault: N4, K2
    void aWrongTokenIs77AndIsNotShown()
    {
        CliProgram stranger = m_program;
        stranger.set(QStringLiteral("RUNCOMFY_TOKEN"), QStringLiteral("wrong-secret-4711"));
        const CliOutcome outcome = stranger.run(runWith(jsonText("{'prompt': 'a'}")));
        QCOMPARE(outcome.exitCode, 77);
        QVERIFY(!outcome.err.contains("4711"));
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 0);
        for (const char* command : {"status", "result", "cancel"})
            QCOMPARE(stranger.run({QString::fromLatin1(command), QStringLiteral("some-id")}).exitCode, 77);
    }

    void anAddressElsewhereIsRefused()
    {
        CliProgram lured = m_program;
        lured.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), QStringLiteral("https://runcomfy.net.evil.example/v1"));
        const CliOutcome outcome = lured.run(runWith(jsonText("{'prompt': 'a'}")));
        QCOMPARE(outcome.exitCode, 69);
        QVERIFY2(outcome.err.contains("RUNCOMFY_MODEL_API_BASE"), outcome.said());
    }

    // fault: L2
    void aFolderThatCannotBeWrittenCostsNothing()
    {
        QFile file(m_folder->filePath(QStringLiteral("a-file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const CliOutcome outcome = m_program.run(runWith(jsonText("{'prompt': 'a'}"))
                                                 << QStringLiteral("--output-dir") << QStringLiteral("a-file/clips"));
        QCOMPARE(outcome.exitCode, 74);
        QVERIFY(outcome.err.contains("nothing was sent"));
    }

private:
    QJsonObject estimate(const QString& model, const QString& input) const
    {
        return m_program.run({QStringLiteral("estimate"), model, QStringLiteral("--input"), input}).json();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<test::PracticeClient> m_client;
    CliProgram m_program;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliInput object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_cliinput.moc"
