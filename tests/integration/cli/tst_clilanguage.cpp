// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clijournal.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;
using test::CliProgram;
using test::jsonText;

namespace {

const QString chinese = QStringLiteral("zh_CN.UTF-8");

bool isWide(QChar c)
{
    return c.script() == QChar::Script_Han || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F)
        || (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF60);
}

qsizetype cells(const QString& text) { return text.size() + std::count_if(text.begin(), text.end(), isWide); }

bool hasChinese(const QString& line) { return std::any_of(line.begin(), line.end(), isWide); }

/// What is the same in every language: examples, labels of options, and lines without words.
bool isForAll(const QString& line)
{
    static const QRegularExpression example(
        QStringLiteral("^ {2,}(klapper-cli|cat|export|source|while|models "
                       "categories|--input|--prompt|--limit|--output-dir|\"aspect_ratio\"|\"start_image_url\")"));
    static const QRegularExpression label(QStringLiteral("^  -[-\\w]*(, --[-\\w]+)?( [-\\w|]+)?$"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return example.match(line).hasMatch() || label.match(line).hasMatch() || !word.match(line).hasMatch();
}

QString words(const QByteArray& text) { return QString::fromUtf8(text); }

/// The first line without a Chinese word that should have one.
QString untranslated(const QByteArray& text)
{
    const QStringList lines = words(text).split(u'\n');
    for (const QString& line : lines) {
        if (!hasChinese(line) && !isForAll(line))
            return line;
    }
    return {};
}

/// The words of the commands below one, as its help lists them.
QStringList commandsIn(const QByteArray& help)
{
    static const QRegularExpression entry(QStringLiteral("^  ([a-z]+)  "));
    const QStringList lines =
        words(help).section(QStringLiteral("\nCommands:\n"), 1).section(QStringLiteral("\n\n"), 0, 0).split(u'\n');
    QStringList commands;
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = entry.match(line);
        if (match.hasMatch())
            commands.append(match.captured(1));
    }
    return commands;
}

/// The translations of the command line's texts; an unfinished one is empty.
QHash<QString, QString> translations()
{
    QFile file(QStringLiteral(KLAPPER_SOURCE_DIR "/translations/klapper_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QHash<QString, QString> all;
    QString context;
    QString source;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"source")
            source = reader.readElementText();
        else if (reader.name() == u"translation" && context == u"CommandLine") {
            const bool isFinished = !reader.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            all.insert(source, isFinished ? text : QString());
        }
    }
    return all;
}

/// The texts that a source file marks, but for raw strings.
QStringList markedTexts(const QString& source)
{
    static const QRegularExpression marked(
        QStringLiteral("(?:Text::tr\\(|QT_TRANSLATE_NOOP\\(\\s*\"CommandLine\",)((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression comment(QStringLiteral("^ *//.*$"), QRegularExpression::MultilineOption);
    QStringList texts;
    for (auto found = marked.globalMatch(QString(source).remove(comment)); found.hasNext();) {
        QString text;
        const QString parts = found.next().captured(1);
        for (auto part = literal.globalMatch(parts); part.hasNext();)
            text += part.next().captured(1);
        text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        texts.append(text.replace(QStringLiteral("\\\\"), QStringLiteral("\\")));
    }
    return texts;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%[1-9n]"));
    QStringList all;
    for (auto found = form.globalMatch(text); found.hasNext();)
        all.append(found.next().captured());
    all.sort();
    return all;
}

} // namespace

/// English and Simplified Chinese say the same; what scripts read is one and the same.
class TestCliLanguage final : public QObject
{
    Q_OBJECT

private:
    CliOutcome inChinese(const QStringList& arguments)
    {
        CliProgram program = m_bench->program;
        program.set(QStringLiteral("LC_ALL"), chinese);
        return program.run(arguments);
    }
    CliOutcome inEnglish(const QStringList& arguments) { return m_bench->program.run(arguments); }

    void lookAtHelp(const QStringList& command)
    {
        const CliOutcome english = inEnglish(command + QStringList{QStringLiteral("--help")});
        const CliOutcome translated = inChinese(command + QStringList{QStringLiteral("--help")});
        const QByteArray name = command.join(u' ').toUtf8();
        QCOMPARE(english.exitCode, 0);
        QCOMPARE(translated.exitCode, 0);
        QVERIFY2(english.err.isEmpty() && translated.err.isEmpty(), name.constData());
        QVERIFY2(english.out.contains("Example") || command.isEmpty(), name.constData());
        QVERIFY2(english.out.contains(QByteArray("\n  klapper-cli ")), name.constData());
        const QString left = untranslated(translated.out);
        QVERIFY2(left.isEmpty(), qPrintable(words(name) % u": " % left));
        const QStringList lines = words(english.out + translated.out).split(u'\n');
        for (const QString& line : lines)
            QVERIFY2(cells(line) <= 80, qPrintable(words(name) % u": " % line));
        QCOMPARE(inEnglish(QStringList{QStringLiteral("help")} + command).out, english.out);
        ++m_helps;
        const QStringList below = commandsIn(english.out);
        for (const QString& each : below)
            lookAtHelp(command + QStringList{each});
    }

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<CliBench>(); }

    void everyTextOfTheSourceIsTranslated()
    {
        const QHash<QString, QString> known = translations();
        const QDir folder(QStringLiteral(KLAPPER_SOURCE_DIR "/app/cli"));
        const QStringList names = folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
        int count = 0;
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList texts = markedTexts(words(file.readAll()));
            for (const QString& text : texts) {
                const QString translated = known.value(text);
                QVERIFY2(!translated.isEmpty() || text.trimmed().isEmpty(), qPrintable(name % u": " % text));
                QVERIFY2(placeholders(translated) == placeholders(text), qPrintable(name % u": " % text));
                ++count;
            }
        }
        QVERIFY2(count > 500, qPrintable(QString::number(count)));
    }

    void everyHelpIsInBothLanguagesAndFits()
    {
        lookAtHelp({});
        QVERIFY2(m_helps >= 24, qPrintable(QString::number(m_helps)));
    }

    void failuresAreInBothLanguages_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        const auto add = [](int code, const QByteArray& line) {
            QTest::newRow(line.constData()) << QString::fromLatin1(line) << code;
        };
        const QByteArray run = "run kling/kling-3.0/pro/text-to-video --input ";
        add(64, "generate");
        add(64, "requests");
        add(64, "run m");
        add(64, "run --input {}");
        add(64, "run m --input {} --input-file x");
        add(64, "run m --input {} --fast");
        add(64, "run m --input");
        add(64, "run m --input {} --poll-secs 0");
        add(64, "run m --input {} --poll-secs often");
        add(64, "run m --input {} --output yaml");
        add(64, "run m --input {} --dry-run");
        add(64, "status ../../balance");
        add(64, "requests list --state asleep");
        add(64, "requests resend 7d0c");
        add(64, "budget set");
        add(64, "budget set --per-day much");
        add(64, "budget set --ask-above much");
        add(64, "config set");
        add(64, "join");
        add(64, "join a.mp4 b.mp4 --in 3");
        add(64, "join a.mp4 --size big");
        add(64, "join a.mp4 --output-dir x -o y");
        add(64, "export a.mp4");
        add(64, "export a.mp4 --preset none-such");
        add(64, "help generate");
        add(64, "completion csh");
        add(65, "run kling/none --input {}");
        add(65, run + "{}");
        add(65, run + "[]");
        add(65, run + "{'prompt':'a','prompt':'b'}");
        add(65, run + "{'prompt':'a','duration':40}");
        add(65, run + "{'prompt':'a','aspect_ratio':'5:5'}");
        add(65, "run kling/kling-3.0/pro/image-to-video --input {'prompt':'a'}");
        add(65, "run kling/kling-3.0/pro/text-to-video --input-file none-such.json");
        add(65, "requests absent 7d0c");
        add(65, "status 3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11");
        add(65, "recipe none-such.mp4");
        add(65, "join none-such.mp4");
        add(65, "join none-such");
    }

    void failuresAreInBothLanguages()
    {
        QFETCH(const QString, line);
        QFETCH(const int, exitCode);
        const QStringList arguments = QString(line).replace(u'\'', u'"').split(u' ');
        const CliOutcome english = inEnglish(arguments);
        const CliOutcome translated = inChinese(arguments);
        if (line.startsWith(u"recipe"))
            QCOMPARE(english.exitCode, translated.exitCode);
        else
            QVERIFY2(english.exitCode == exitCode, english.said());
        QCOMPARE(translated.exitCode, english.exitCode);
        QCOMPARE(translated.out, english.out);
        QVERIFY(!hasChinese(words(english.err)));
        QVERIFY2(!translated.err.isEmpty() && untranslated(translated.err).isEmpty(), translated.said());
        QCOMPARE(translated.err.count('\n'), english.err.count('\n'));
    }

    void whatIsUnreachableIsSaidInChinese()
    {
        CliProgram program = m_bench->program;
        program.set(QStringLiteral("LC_ALL"), chinese);
        program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), QStringLiteral("http://127.0.0.1:9/v1"));
        const CliOutcome outcome =
            program.run({QStringLiteral("status"), QStringLiteral("3f0a51c2-2d0e-4b8f-9b52-5e1d6d0a7c11")});
        QCOMPARE(outcome.exitCode, 69);
        QVERIFY2(outcome.says("无法连接服务"), outcome.said());
    }

    void aRunIsFollowedInChineseAndItsJsonStaysTheSame()
    {
        const CliOutcome outcome = inChinese(CliBench::run());
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY2(untranslated(outcome.err).isEmpty(), outcome.said());
        QVERIFY2(outcome.says("标准，文生视频") && outcome.says("已保存"), outcome.said());
        QCOMPARE(outcome.json()[u"status"].toString(), QStringLiteral("completed"));
        QVERIFY(outcome.json()[u"files"].toArray().size() == 1);
    }

    void jsonIsTheSameInBothLanguages_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"estimate kling/kling-3.0/pro/text-to-video --input {\"duration\":8}", "budget --output json",
              "export --list-presets --output json", "requests list --output json", "config"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void jsonIsTheSameInBothLanguages()
    {
        QFETCH(const QString, line);
        const CliOutcome english = inEnglish(line.split(u' '));
        QVERIFY2(english.exitCode == 0, english.said());
        QVERIFY(english.out.size() > 2);
        QCOMPARE(inChinese(line.split(u' ')).out, english.out);
    }

    void tablesAreInChineseAndTheirColumnsMeet()
    {
        const CliJournal journal;
        journal.insert(CliJournal::left(QStringLiteral("b1"), JobState::Unknown, m_bench->folder.path()));
        Job longer = CliJournal::left(QStringLiteral("b2"), JobState::Expired, m_bench->folder.path());
        longer.requestId = QStringLiteral("request-two");
        longer.draft.audio = true;
        longer.draft.prompt = QStringLiteral("雪地里的狐狸");
        journal.insert(longer);
        const CliOutcome outcome =
            inChinese({QStringLiteral("requests"), QStringLiteral("list"), QStringLiteral("--limit"),
                       QStringLiteral("2"), QStringLiteral("--output"), QStringLiteral("table")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const QStringList lines = words(outcome.out).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        const auto before = [](const QString& line, const QString& word) {
            return line.contains(word) ? cells(line.section(word, 0, 0)) : -1;
        };
        const qsizetype request = before(lines[0], QStringLiteral("请求"));
        QVERIFY2(request > 0, qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(QStringLiteral("未知")) && lines[2].contains(QStringLiteral("已过期")),
                 outcome.out.constData());
        QCOMPARE(before(lines[2], QStringLiteral("request-two")), request);
        QCOMPARE(before(lines[2], QStringLiteral("雪地里的狐狸")), before(lines[0], QStringLiteral("提示词")));
        QCOMPARE(before(lines[1], QStringLiteral("wide shot")), before(lines[0], QStringLiteral("提示词")));
        for (const char* table : {"budget --output table", "budget ledger --output table", "config --output table",
                                  "export --list-presets --output table", "requests unknown --output table"}) {
            const CliOutcome each = inChinese(QString::fromLatin1(table).split(u' '));
            QVERIFY2(each.exitCode == 0, each.said());
            const QString left = untranslated(each.out);
            QVERIFY2(left.isEmpty() || left.contains(QStringLiteral("klapper-cli")), qPrintable(left));
        }
    }

    void theLanguageIsTheOneOfTheEnvironment_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<bool>("isChinese");
        QTest::newRow("C goes before LANG") << QStringLiteral("LC_ALL=C LANG=zh_CN.UTF-8") << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("LANG") << QStringLiteral("LANG=zh_CN.UTF-8") << true;
        QTest::newRow("LC_MESSAGES") << QStringLiteral("LC_MESSAGES=zh_CN.utf8 LANG=en_US.UTF-8") << true;
        QTest::newRow("Singapore") << QStringLiteral("LANG=zh_SG.UTF-8") << true;
        QTest::newRow("Taiwan writes otherwise") << QStringLiteral("LANG=zh_TW.UTF-8") << false;
        QTest::newRow("LANGUAGE") << QStringLiteral("LANGUAGE=fr:zh_CN:en LANG=fr_FR.UTF-8") << true;
        QTest::newRow("LANGUAGE, English first") << QStringLiteral("LANGUAGE=en:zh_CN LANG=zh_CN.UTF-8") << false;
        QTest::newRow("LANGUAGE counts for nothing in C") << QStringLiteral("LANGUAGE=zh_CN LC_ALL=C.UTF-8") << false;
        QTest::newRow("another") << QStringLiteral("LANG=de_DE.UTF-8") << false;
    }

    void theLanguageIsTheOneOfTheEnvironment()
    {
        QFETCH(const QString, variables);
        QFETCH(const bool, isChinese);
        CliProgram program = m_bench->program;
        for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
            program.unset(QString::fromLatin1(name));
        const QStringList all = variables.split(u' ', Qt::SkipEmptyParts);
        for (const QString& variable : all)
            program.set(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        const CliOutcome outcome = program.run({QStringLiteral("--help")});
        QCOMPARE(hasChinese(words(outcome.out)), isChinese);
        QCOMPARE(outcome.out.contains("Usage: klapper-cli"), !isChinese);
    }

private:
    std::unique_ptr<CliBench> m_bench;
    int m_helps = 0;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliLanguage object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clilanguage.moc"
