// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cliprogram.h"
#include "tests/support/isolated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using test::CliOutcome;
using test::CliProgram;
using test::jsonText;

namespace {

const QString pro = QStringLiteral("kling/kling-3.0/pro/text-to-video");

QJsonObject finding(const CliOutcome& outcome, const QString& rule)
{
    const QJsonArray findings = outcome.json()[u"findings"].toArray();
    for (const QJsonValue& each : findings) {
        if (each[u"rule"].toString() == rule)
            return each.toObject();
    }
    return {};
}

} // namespace

/// What is said about an input before anybody pays for it, and inputs written as YAML. Nothing is contacted: there is
/// no service.
class TestCliLint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_program.workIn(m_folder.path());
        m_program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), QStringLiteral("http://127.0.0.1:1/v1"));
    }

    void aGoodPromptEndsWithZero()
    {
        const CliOutcome outcome =
            lint({QStringLiteral("--prompt"),
                  QStringLiteral("Wide shot, slow push-in: a lighthouse keeper climbs the stairs at dusk, no dialogue, "
                                 "only wind and waves."),
                  QStringLiteral("--output=json")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.json()[u"errors"].toInt(), 0);
        QCOMPARE(outcome.json()[u"model_id"].toString(), pro);
        QVERIFY(outcome.err.isEmpty());
    }

    void aFindingNamesItsPlace()
    {
        const CliOutcome outcome =
            lint({QStringLiteral("--input"), jsonText("{'prompt': 'Static shot, fast zoom on a fox at night.', "
                                                      "'duration': 5, 'negative_prompt': 'blur, no text'}")});
        QVERIFY2(outcome.exitCode == 0, outcome.said()); // warnings keep nothing from being sent
        const QJsonObject named = finding(outcome, QStringLiteral("N401"));
        QCOMPARE(named[u"level"].toString(), QStringLiteral("warning"));
        QCOMPARE(named[u"field"].toString(), QStringLiteral("negative_prompt"));
        QCOMPARE(named[u"start"].toInt(), 6);
        QCOMPARE(named[u"text"].toString(), QStringLiteral("no text"));
        QCOMPARE(named[u"fixes"].toArray().at(0)[u"automatic"], QJsonValue(true));
        const CliOutcome muted = lint({QStringLiteral("--mute"), QStringLiteral("N401"), QStringLiteral("--input"),
                                       jsonText("{'prompt': 'a fox', 'negative_prompt': 'no text'}")});
        QVERIFY(finding(muted, QStringLiteral("N401")).isEmpty());
    }

    void whatTheServiceWouldRefuseEndsWith65_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("field");
        QTest::newRow("no prompt") << jsonText("{'duration': 5}") << QStringLiteral("prompt");
        QTest::newRow("too long") << jsonText("{'prompt': 'a fox', 'duration': 16}") << QStringLiteral("duration");
        QTest::newRow("unknown field") << jsonText("{'prompt': 'a fox', 'lenght': 5}") << QStringLiteral("lenght");
        QTest::newRow("wrong type") << jsonText("{'prompt': 'a fox', 'duration': '5'}") << QStringLiteral("duration");
        QTest::newRow("a frame") << jsonText("{'prompt': 'a fox', 'image_url': 'https://example.com/a.png'}")
                                 << QStringLiteral("image_url");
    }

    void whatTheServiceWouldRefuseEndsWith65()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, field);
        const CliOutcome outcome = lint({QStringLiteral("--input"), input});
        QVERIFY2(outcome.exitCode == 65, outcome.said());
        QVERIFY(outcome.json()[u"errors"].toInt() > 0);
        const QJsonObject first = outcome.json()[u"findings"].toArray().at(0).toObject();
        QCOMPARE(first[u"level"].toString(), QStringLiteral("error"));
        QCOMPARE(first[u"field"].toString(), field);
        QVERIFY(!first[u"message"].toString().isEmpty());
        const CliOutcome forPeople = lint({QStringLiteral("--output=table"), QStringLiteral("--input"), input});
        QCOMPARE(forPeople.exitCode, 65);
        QVERIFY2(forPeople.out.contains("error") && forPeople.out.contains(field.toUtf8()), forPeople.out.constData());
    }

    void fixPrintsTheMendedInputAndKeepsTheRest()
    {
        const CliOutcome outcome =
            lint({QStringLiteral("--fix"), QStringLiteral("--input"),
                  jsonText("{'prompt': 'Static shot of a fox, 9:16 vertical. It says: hello', 'duration': 20, "
                           "'negative_prompt': 'blur, no text', 'seed': 7}")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const QJsonObject input = outcome.json();
        QCOMPARE(input[u"duration"].toInt(), 15);
        QCOMPARE(input[u"negative_prompt"].toString(), QStringLiteral("blur, text"));
        QCOMPARE(input[u"aspect_ratio"].toString(), QStringLiteral("9:16"));
        QCOMPARE(input[u"seed"].toInt(), 7);
        QVERIFY(!input.contains(u"generate_audio")); // "audio on" is offered, but nothing is made dearer unasked
        QVERIFY2(outcome.says("mended: S107"), outcome.said());
        const CliOutcome again = m_program.run(
            {QStringLiteral("lint"), pro, QStringLiteral("--input-file"), QStringLiteral("-"), QStringLiteral("--fix")},
            outcome.out);
        QCOMPARE(again.json(), input);
        QVERIFY2(!again.says("mended"), again.said());
    }

    void whatCannotBeMendedStaysAsItIsAndIs65()
    {
        const QString input = jsonText("{'prompt': '', 'duration': 5, 'cfg_scale': 0.5}");
        const CliOutcome outcome = lint({QStringLiteral("--fix"), QStringLiteral("--input"), input});
        QCOMPARE(outcome.exitCode, 65);
        QCOMPARE(outcome.json(), QJsonDocument::fromJson(input.toUtf8()).object());
        QVERIFY2(outcome.says("left: error"), outcome.said());
    }

    void yamlIsReadByTheRulesOfItsCore_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        const auto add = [](const char* name, const char* yaml, const char* json) { // JSON with single quotes
            QTest::newRow(name) << QByteArray(yaml) << test::json(json);
        };
        add("block", "prompt: a fox\nduration: 5\n", "{'prompt': 'a fox', 'duration': 5}");
        add("literal", "prompt: |\n  one\n  two\n", "{'prompt': 'one\\ntwo\\n'}");
        add("folded", "prompt: >-\n  one\n  two\n", "{'prompt': 'one two'}");
        add("a ratio is text", "prompt: a\naspect_ratio: 16:9", "{'prompt': 'a', 'aspect_ratio': '16:9'}");
        add("quotes make text", "prompt: \"5\"\nnegative_prompt: 'true'", "{'prompt': '5', 'negative_prompt': 'true'}");
        add("yes and no are text", "prompt: yes\nnegative_prompt: no", "{'prompt': 'yes', 'negative_prompt': 'no'}");
        add("switches", "prompt: a\ngenerate_audio: True", "{'prompt': 'a', 'generate_audio': true}");
        add("numbers", "prompt: a\nduration: 0x5\ncfg_scale: .5\nseed: 0o17",
            "{'prompt': 'a', 'duration': 5, 'cfg_scale': 0.5, 'seed': 15}");
        add("exponent", "prompt: a\ncfg_scale: 5e-1", "{'prompt': 'a', 'cfg_scale': 0.5}");
        add("str tag", "prompt: !!str 5", "{'prompt': '5'}");
        add("flow and comments", "# first\n{prompt: a, # here\n duration: 5}", "{'prompt': 'a', 'duration': 5}");
        add("a document mark", "---\nprompt: a\n...\n", "{'prompt': 'a'}");
        add("Chinese", "prompt: \xe7\x8b\x90\xe7\x8b\xb8", "{'prompt': '\xe7\x8b\x90\xe7\x8b\xb8'}");
        add("Windows", "prompt: a\r\nduration: 5\r\n", "{'prompt': 'a', 'duration': 5}");
        add("a mark of order", "\xef\xbb\xbfprompt: a", "{'prompt': 'a'}");
    }

    /// lint --fix prints what it read; nothing here is mended.
    void yamlIsReadByTheRulesOfItsCore()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QByteArray, json);
        const CliOutcome outcome = fromFile(QStringLiteral("input.yaml"), yaml);
        QVERIFY2(!outcome.json().isEmpty(), outcome.said());
        QCOMPARE(outcome.json(), QJsonDocument::fromJson(json).object());
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
    }

    void yamlThatIsNoneOrHostileIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("said");
        const auto add = [](const char* name, const QByteArray& yaml, const char* said) {
            QTest::newRow(name) << yaml << QByteArray(said);
        };
        add("empty", "\n \n", "it is empty");
        add("only comments", "# nothing\n", "not one mapping");
        add("a list", "- prompt: a\n- prompt: b\n", "not one mapping");
        add("a text", "just words", "not one mapping");
        add("two documents", "prompt: a\n---\nprompt: b\n", "more than one document");
        add("broken", "prompt: a\n  duration: 5\n", "line 2, column");
        add("open quote", "prompt: \"a\nduration: 5\n", "line 1, column 9: the quote that begins here never ends");
        add("open single quote", "prompt: 'it''s\nduration: 5\n", "line 1, column 9: the quote");
        add("open quote behind a tag", "prompt: !!str \"a\\\"\n", "the quote");
        add("a tab", "prompt: a\n\tduration: 5\n", "line 2");
        add("a name twice", "prompt: a\nduration: 5\nprompt: b\n",
            "line 3, column 1: the name \"prompt\" stands twice");
        add("an alias", "prompt: &p a\nnegative_prompt: *p\n", "line 1, column 9: anchors");
        add("a bomb", "a: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n", "anchors");
        add("a tag", "prompt: !!python/object:os.system a\n", "tags");
        add("a merge", "<<: {prompt: a}\nduration: 5\n", "<<");
        add("a list as a name", "? [a]\n: b\n", "a name must be a text");
        add("no number of JSON", "prompt: a\nseed: .inf\n", "line 2, column 7: \".inf\" is a number");
        add("a huge number", "prompt: a\nseed: 99999999999999999999\n", "is a number that no field can take");
        add("too deep", "prompt: " + QByteArray(5000, '[') + QByteArray(5000, ']'), "nested too deeply");
        add("not UTF-8", "prompt: \xff\xfe\n", "line 1, column 9: this is no UTF-8");
        add("UTF-16", QByteArray("p\0r\0:\0 \0a\0", 10), "no UTF-8");
    }

    // fault: U2
    void yamlThatIsNoneOrHostileIsRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QByteArray, said);
        const CliOutcome outcome = fromFile(QStringLiteral("bad.yml"), yaml);
        QVERIFY2(outcome.exitCode == 65, outcome.said());
        QVERIFY2(outcome.says(said), outcome.said());
    }

    void theEndOfTheNameOrTheBeginningDecides()
    {
        QCOMPARE(fromFile(QStringLiteral("a.txt"), "prompt: a").json()[u"prompt"].toString(), QStringLiteral("a"));
        QCOMPARE(fromFile(QStringLiteral("a.txt"), "{\"prompt\": \"a\"}").json()[u"prompt"].toString(),
                 QStringLiteral("a"));
        const CliOutcome notJson = fromFile(QStringLiteral("a.json"), "prompt: a");
        QVERIFY2(notJson.exitCode == 65 && notJson.says("usable JSON"), notJson.said());
        const CliOutcome piped = m_program.run(
            {QStringLiteral("lint"), pro, QStringLiteral("--fix"), QStringLiteral("--input-file"), QStringLiteral("-")},
            "prompt: piped\nduration: 4\n");
        QCOMPARE(piped.json()[u"duration"].toInt(), 4);
    }

    void aBooleanThatYamlNoLongerHasIsNamed()
    {
        const CliOutcome outcome = fromFile(QStringLiteral("old.yaml"), "prompt: a fox\ngenerate_audio: yes\n");
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY2(outcome.says("generate_audio") && outcome.says("true or false"), outcome.said());
    }

private:
    CliOutcome lint(const QStringList& more) { return m_program.run(QStringList{QStringLiteral("lint"), pro} + more); }

    CliOutcome fromFile(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file for the test");
        file.close();
        return lint({QStringLiteral("--fix"), QStringLiteral("--input-file"), name});
    }

    QTemporaryDir m_folder;
    CliProgram m_program;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliLint object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clilint.moc"
