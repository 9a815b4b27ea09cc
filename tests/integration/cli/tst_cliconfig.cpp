// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/diagnosticreport.h"
#include "app/report/logfile.h"
#include "app/report/redaction.h"
#include "app/settings/settingsstore.h"
#include "tests/integration/cli/clibench.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <sys/stat.h>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;

namespace {

QStringList words(const char* line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file of the test");
}

} // namespace

/// The settings at the command line, in the file that the window has too, and the report for those who help.
class TestCliConfig final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFile::remove(SettingsStore::fileOfPerson());
        m_bench = std::make_unique<CliBench>();
    }

    void everySettingIsListed()
    {
        const QJsonArray list = QJsonDocument::fromJson(run("config list --output json").out).array();
        QCOMPARE(list.size(), settings::all().size());
        QCOMPARE(list.first()[u"key"].toString(), QStringLiteral("clips.folder"));
        const CliOutcome table = run("config list --output table");
        QVERIFY2(table.out.contains("jobs.atOnce") && table.out.contains("1 to 10"), table.out.constData());
        QVERIFY(!QFile::exists(SettingsStore::fileOfPerson())); // asking writes nothing
    }

    void aSettingIsSetReadAndTakenBack()
    {
        const CliOutcome set = run("config set jobs.atOnce 5");
        QVERIFY2(set.exitCode == 0, set.said());
        QCOMPARE(set.json()[u"value"].toInt(), 5);
        QCOMPARE(SettingsStore().get(settings::jobsAtOnce()), 5); // as the window reads it
        QCOMPARE(run("config get jobs.atOnce --output table").out, QByteArray("5\n"));
        const CliOutcome unset = run("config unset jobs.atOnce");
        QCOMPARE(unset.json()[u"value"].toInt(), 3);
        QVERIFY(!unset.json()[u"chosen"].toBool());
        QCOMPARE(run("config set clips.metadata off").json()[u"value"].toBool(true), false);
        QCOMPARE(run("config --output json").out, QByteArray("{\"metadata\":false}\n")); // one choice, two names
        QCOMPARE(run("config set --metadata on").exitCode, 0);
        QCOMPARE(run("config get clips.metadata --output table").out, QByteArray("on\n"));
    }

    void whatIsWrongChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("range") << QByteArray("config set jobs.atOnce 11") << 65;
        QTest::newRow("no number") << QByteArray("config set jobs.atOnce many") << 65;
        QTest::newRow("no key") << QByteArray("config set jobs.never 1") << 65;
        QTest::newRow("get no key") << QByteArray("config get nothing") << 65;
        QTest::newRow("relative") << QByteArray("config set clips.folder films") << 65;
        QTest::newRow("no value") << QByteArray("config set jobs.atOnce") << 64;
        QTest::newRow("both") << QByteArray("config set jobs.atOnce 4 --metadata on") << 64;
        QTest::newRow("nothing") << QByteArray("config set") << 64;
        QTest::newRow("unset nothing") << QByteArray("config unset") << 64;
    }

    void whatIsWrongChangesNothing()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, code);
        const CliOutcome outcome = run(line.constData());
        QVERIFY2(outcome.exitCode == code && !outcome.err.isEmpty(), outcome.said());
        QVERIFY(!QFile::exists(SettingsStore::fileOfPerson()));
    }

    void aBrokenFileIsSaidAndTheCommandWorks()
    {
        put(SettingsStore::fileOfPerson(), "{ broken");
        const QByteArray file = SettingsStore::fileOfPerson().toUtf8();
        for (const char* line : {"--version", "--help", "help config"})
            QCOMPARE(run(line).exitCode, 0);
        // Every command says it, once, and leaves the file where it is.
        for (const char* line : {"config", "config get jobs.atOnce", "accounts", "requests list"}) {
            const CliOutcome outcome = run(line);
            QVERIFY2(outcome.exitCode == 0 && outcome.says("defaults hold. They are kept: " + file + '\n'),
                     outcome.said());
            QCOMPARE(outcome.err.count("defaults hold"), 1);
        }
        QVERIFY(run("config report").out.contains("problem: the file was damaged"));
        const CliOutcome forScripts = run("config list --output json");
        QVERIFY2(forScripts.exitCode == 0 && forScripts.err.isEmpty(), forScripts.said());
        QCOMPARE(content(SettingsStore::fileOfPerson()), QByteArray("{ broken"));

        const CliOutcome set = run("config set jobs.atOnce 5");
        QVERIFY2(set.exitCode == 0 && set.says("They are kept: " + file + ".damaged\n"), set.said());
        QCOMPARE(content(SettingsStore::fileOfPerson() + u".damaged"), QByteArray("{ broken"));
        QVERIFY(run("config get jobs.atOnce").err.isEmpty());
    }

    void aPipeForSettingsHoldsNoCommandUp()
    {
        const QByteArray file = QFile::encodeName(SettingsStore::fileOfPerson());
        QDir().mkpath(QFileInfo(SettingsStore::fileOfPerson()).path());
        QCOMPARE(::mkfifo(file.constData(), 0600), 0);
        const CliOutcome outcome = run("config get jobs.atOnce --output table");
        QVERIFY2(outcome.exitCode == 0 && outcome.says("could not be read"), outcome.said());
        QCOMPARE(outcome.out, QByteArray("3\n"));
    }

    void everyRangeIsSaidInBothLanguages()
    {
        const CliOutcome english = run("config set clips.folder films");
        QVERIFY2(english.says("It may be: an absolute folder"), english.said());
        test::CliProgram chinese = m_bench->program;
        chinese.set(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
        for (const SettingSpec* spec : settings::all()) {
            const CliOutcome outcome =
                chinese.run({QStringLiteral("config"), QStringLiteral("set"), spec->key, QStringLiteral("\x01")});
            const QString range = QString::fromUtf8(outcome.err).section(QStringLiteral("可以是："), 1).trimmed();
            QVERIFY2(outcome.exitCode == 65 && range.size() > 3, outcome.said());
            const bool isChinese = std::any_of(range.cbegin(), range.cend(),
                                               [](QChar letter) { return letter.script() == QChar::Script_Han; });
            QVERIFY2(isChinese && !range.contains(u"characters") && !range.contains(u" or "), outcome.said());
        }
    }

    void clipsAreNamedAsTheSettingsSay()
    {
        QCOMPARE(run("config set clips.name fox-{tier}").exitCode, 0);
        const CliOutcome made =
            m_bench->program.run(CliBench::run({QStringLiteral("--output-dir"), m_bench->folder.path()}));
        QVERIFY2(made.exitCode == 0, made.said());
        QCOMPARE(QFileInfo(test::firstFile(made)).fileName(), QStringLiteral("fox-standard.mp4"));
    }

    void theReportHasWhatHelpsAndNoSecret()
    {
        const QByteArray token = m_bench->service->address().token.toUtf8();
        const CliOutcome made = m_bench->program.run(CliBench::run()); // its prompt stands in the journal
        QVERIFY2(made.exitCode == 0, made.said());
        // Planted wherever the report reads.
        put(SettingsStore::fileOfPerson(),
            "{\"network.proxyHost\": \"secret-proxy.example\", \"network.proxyUser\": \"planted-user\","
            " \"other.token\": \"planted-token-in-settings\", \"clips.folder\": \""
                + QDir::homePath().toUtf8() + "/Films\"}");
        put(QDir(LogFile::folderOfPerson()).filePath(QStringLiteral("klapper.log")),
            "warning: sent " + token
                + " for planted.person@example.com\n"
                  "warning: Authorization: Bearer planted-bearer-value\n"
                  "warning: password=planted-password end\n"
                  "info: "
                + QDir::homePath().toUtf8() + "/Videos/2026-11-26_wide-shot-of-a-fox_std.mp4 is there\n");
        const QString file = m_bench->folder.filePath(QStringLiteral("report.txt"));
        const CliOutcome outcome = run(QByteArray("config report -o " + file.toUtf8()).constData());
        QVERIFY2(outcome.exitCode == 0 && outcome.says("report.txt"), outcome.said());
        const QByteArray report = content(file);
        for (const QByteArray& secret : {token, QByteArray("planted"), QByteArray("secret-proxy"), QByteArray("fox"),
                                         QByteArray("example.com"), QDir::homePath().toUtf8()})
            QVERIFY2(!report.contains(secret), QByteArray(secret + "\n" + report).constData());
        for (const char* part :
             {"klapper-cli " KLAPPER_VERSION, "Qt: ", "ffmpeg version", "kernel: ", "jobs.atOnce: (default) 3",
              "network.proxyHost: (set)", "clips.folder: ~/Films", "jobs done: ", "jobs unknown: 0", "[secret]",
              "[mail]", "[file].mp4", "signed in: yes, by RUNCOMFY_TOKEN"})
            QVERIFY2(report.contains(part), QByteArray(QByteArray(part) + "\n" + report).constData());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(run("config report").out.contains("== journal =="));
        m_bench->program.unset(QStringLiteral("RUNCOMFY_TOKEN")); // and here is no keychain that could be asked
        const CliOutcome unknown = run("config report");
        QVERIFY2(unknown.out.contains("signed in: not known, keychain: "), unknown.out.constData());
        QCOMPARE(run("config report -o /proc/report.txt").exitCode, 74);
    }

    void secretsAreKnownByTheEndOfTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"access_token=planted", "RUNCOMFY_TOKEN=planted", "device_code=planted&b=1", "user_code: planted",
              "accessToken: 'planted'", "{\"access_token\": \"planted\"}", "said \"{\\\"token\\\":\\\"planted\\\"}\"",
              "proxy-password = planted", "X_API_KEY=planted", "Proxy-Authorization: Basic planted"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void secretsAreKnownByTheEndOfTheirNames()
    {
        QFETCH(const QString, text);
        const QString clean = redacted(text, {}, {});
        QVERIFY2(!clean.contains(u"planted") && clean.contains(u"[secret]"), qPrintable(clean));
    }

    void redactionLeavesOrdinaryWordsAlone()
    {
        const QString text =
            QStringLiteral("job 12: accepted, now in_queue; the tokens of time, at 3 o'clock; a token, "
                           "basic settings, exit code: 65");
        QCOMPARE(redacted(text, {QString(), QStringLiteral("at")}, QStringLiteral("/home/me")), text);
        QCOMPARE(redacted(QStringLiteral("in /home/me/x"), {}, QStringLiteral("/home/me")), QStringLiteral("in ~/x"));
    }

private:
    CliOutcome run(const char* line) const { return m_bench->program.run(words(line)); }

    std::unique_ptr<CliBench> m_bench;
};

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QCoreApplication application(argc, argv);
    TestCliConfig test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cliconfig.moc"
