// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clibench.h"
#include "tests/support/mediabytes.h"

#include <QTest>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;

namespace {

bool says(const QString& path, const char* text)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
}

bool isMarked(const QString& path) { return says(path, "digitalsourcetype/trainedAlgorithmicMedia"); }

} // namespace

/// The recipe inside a clip: written, left out, read back.
class TestCliRecipe final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

    CliOutcome run(const QStringList& arguments) { return m_bench->program.run(arguments); }
    QString clip(const QStringList& more = {}) { return test::firstFile(run(CliBench::run(more))); }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile file(m_bench->folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void aClipTellsItsRecipe()
    {
        const QString path = clip();
        QVERIFY(isMarked(path));
        const CliOutcome beside = run({QStringLiteral("recipe"), path});
        QVERIFY2(beside.exitCode == 0, beside.said());
        QCOMPARE(beside.json()[u"draft"][u"prompt"].toString(), QStringLiteral("wide shot of a fox"));
        QCOMPARE(beside.json()[u"clip"].toString(), QFileInfo(path).fileName());
        QVERIFY(!beside.out.contains(m_bench->client->token.toUtf8()));
        const CliOutcome itself = run(
            {QStringLiteral("recipe"), path % u".klapper.json", QStringLiteral("--output"), QStringLiteral("json")});
        QVERIFY2(itself.exitCode == 0, itself.said());
        QCOMPARE(itself.out.count('\n'), 1);
        QCOMPARE(itself.json(), beside.json());

        const QString copy = m_bench->folder.filePath(QStringLiteral("elsewhere.mp4"));
        QVERIFY(!test::ranMedia(QStringLiteral("ffmpeg"),
                                {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                                 QStringLiteral("-i"), path, QStringLiteral("-c"), QStringLiteral("copy"), copy,
                                 QStringLiteral("-f"), QStringLiteral("streamhash"), QStringLiteral("-")})
                     .isEmpty());
        const CliOutcome inside = run({QStringLiteral("recipe"), copy});
        QVERIFY2(inside.exitCode == 0, inside.said());
        QCOMPARE(inside.json()[u"draft"], beside.json()[u"draft"]);
        QVERIFY(inside.says("from inside the clip"));
        QCOMPARE(m_bench->posts(), 1);
    }

    void itIsLeftOutOfOneClip()
    {
        const QString path = clip({QStringLiteral("--no-metadata")});
        QVERIFY(QFile::exists(path));
        QVERIFY(!isMarked(path) && !says(path, "wide shot of a fox"));
        QVERIFY(QFile::exists(path % u".klapper.json")); // beside it stands as ever
        QVERIFY(isMarked(clip()));
    }

    void itIsLeftOutUntilItIsWantedAgain()
    {
        const QStringList config{QStringLiteral("config"), QStringLiteral("--output"), QStringLiteral("json")};
        QCOMPARE(run(config).out, QByteArray("{\"metadata\":true}\n"));
        const auto set = [this](const char* value) {
            return run({QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("--metadata"),
                        QString::fromLatin1(value), QStringLiteral("--output"), QStringLiteral("table")});
        };
        const CliOutcome off = set("off");
        QVERIFY2(off.exitCode == 0 && off.out.contains("metadata") && off.out.contains("off"), off.said());
        QCOMPARE(run(config).out, QByteArray("{\"metadata\":false}\n"));
        QVERIFY(!isMarked(clip()));
        QCOMPARE(set("on").exitCode, 0);
        QVERIFY(isMarked(clip()));
    }

    void whatIsMissingOrWrongInTheCommandIsSaid()
    {
        QCOMPARE(run({QStringLiteral("recipe")}).exitCode, 64);
        const CliOutcome nothing = run({QStringLiteral("config"), QStringLiteral("set")});
        QCOMPARE(nothing.exitCode, 64);
        QVERIFY(nothing.says("--metadata"));
        QCOMPARE(run({QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("--metadata"),
                      QStringLiteral("maybe")})
                     .exitCode,
                 64);
    }

    // fault: U2
    void whatCarriesNoneIsSaidPolitely()
    {
        const QString bare = clip({QStringLiteral("--no-metadata")});
        QVERIFY(QFile::remove(bare % u".klapper.json"));
        const CliOutcome none = run({QStringLiteral("recipe"), bare});
        QCOMPARE(none.exitCode, 65);
        QVERIFY2(none.says("carries no recipe") && none.says("stripped"), none.said());
        QVERIFY(none.out.isEmpty());
        QCOMPARE(run({QStringLiteral("recipe"), QStringLiteral("no-such.mp4")}).exitCode, 74);
        const CliOutcome text = run({QStringLiteral("recipe"), put("text.mp4", "hello")});
        QCOMPARE(text.exitCode, 65);
        QVERIFY2(text.says("neither a clip nor a recipe"), text.said());
    }

    // fault: U2
    void aHostileRecipeDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("deep") << '{' + QByteArray(200'000, '[');
        QTest::newRow("huge") << '{' + QByteArray(5'000'000, ' ');
        QTest::newRow("members") << "{\"draft\":{" + QByteArray("\"a\":1,").repeated(400'000) + "\"b\":1}}";
        QTest::newRow("NUL") << QByteArray(
            R"({"schema":1,"draft":{"endpoint":"kling/kling-3.0/pro/text-to-video","prompt":"\u0000"}})");
        QTest::newRow("wrong types") << QByteArray(
            R"({"schema":1,"draft":{"endpoint":"kling/kling-3.0/pro/text-to-video","prompt":{}}})");
    }
    // fault: U2
    void aHostileRecipeDoesNothing()
    {
        QFETCH(QByteArray, content);
        const CliOutcome outcome = run({QStringLiteral("recipe"), put("hostile.json", content)});
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.size() < 1000);
        QVERIFY(m_bench->client->log().isEmpty()); // nobody was asked anything
    }

    // fault: U2
    void foreignTextDoesNotReachTheTerminalRaw()
    {
        const QByteArray content = "{\"schema\":1,\"draft\":{\"endpoint\":\"kling/kling-3.0/pro/"
                                   "text-to-video\",\"prompt\":\"a\\u001b[2J\xc2\x9b"
                                   "\"}}";
        const CliOutcome outcome = run({QStringLiteral("recipe"), put("escape.json", content)});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(!outcome.out.contains('\x1b') && !outcome.out.contains("\xc2\x9b"));
        QCOMPARE(outcome.json()[u"draft"][u"prompt"].toString(), QStringLiteral("a\u001b[2J\u009b"));
    }
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliRecipe object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clirecipe.moc"
