// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace klapper;
using Kind = SettingsProblem::Kind;

/// The file of the settings, as a person, another version and another program may leave it.
class TestSettingsStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAFileDefaultsHoldAndNothingIsWritten()
    {
        const SettingsStore store(path());
        QCOMPARE(store.get(settings::jobsAtOnce()), 3);
        QCOMPARE(store.get(settings::look()), LookChoice::System);
        QCOMPARE(store.get(settings::logLevel()), LogLevel::Info);
        QVERIFY(store.get(settings::notifyEnds()) && !store.get(settings::trayIcon()));
        QCOMPARE(store.get(settings::clipName()), QStringLiteral("{date}_{slug}_{tier}"));
        QVERIFY(store.problems().isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void keysAreUniqueAndDefaultsFit()
    {
        QSet<QString> keys;
        for (const SettingSpec* spec : settings::all()) {
            QVERIFY2(!keys.contains(spec->key), qPrintable(spec->key));
            keys.insert(spec->key);
            QCOMPARE(spec->accepted(spec->fallback), std::optional(spec->fallback));
            QCOMPARE(spec->fromText(spec->toText(spec->fallback)), std::optional(spec->fallback));
            QCOMPARE(settings::find(spec->key), spec);
        }
        QVERIFY(keys.size() >= 19);
    }

    void whatIsChosenIsThereTheNextTime()
    {
        {
            SettingsStore store(path());
            QSignalSpy changed(&store, &SettingsStore::changed);
            QVERIFY(store.set(settings::jobsAtOnce(), 7).ok());
            QVERIFY(store.set(settings::look(), LookChoice::Dark).ok());
            QVERIFY(store.set(settings::clipFolder(), QStringLiteral("/films/\u7247 \U0001F3AC")).ok());
            QCOMPARE(changed.size(), 3);
            QVERIFY(store.set(settings::jobsAtOnce(), 7).ok()); // no change
            QCOMPARE(changed.size(), 3);
        }
        const SettingsStore store(path());
        QCOMPARE(store.get(settings::jobsAtOnce()), 7);
        QCOMPARE(store.get(settings::look()), LookChoice::Dark);
        QCOMPARE(store.get(settings::clipFolder()), QStringLiteral("/films/\u7247 \U0001F3AC"));
        QCOMPARE(written(),
                 (QJsonObject{{QStringLiteral("jobs.atOnce"), 7},
                              {QStringLiteral("look.appearance"), QStringLiteral("dark")},
                              {QStringLiteral("clips.folder"), QStringLiteral("/films/\u7247 \U0001F3AC")}}));
    }

    void defaultsAreNotWritten()
    {
        SettingsStore store(path());
        QVERIFY(store.set(settings::jobsAtOnce(), 7).ok());
        QVERIFY(store.set(settings::jobsAtOnce(), 3).ok());
        QVERIFY(!store.isChosen(settings::jobsAtOnce().spec()));
        QVERIFY(written().isEmpty());
    }

    void unknownKeysAreKeptWhateverTheyAre()
    {
        put(R"({"future.thing": {"deep": [1, null, "x"]}, "old": 1.5, "jobs.atOnce": 4})");
        SettingsStore store(path());
        QCOMPARE(store.get(settings::jobsAtOnce()), 4);
        QVERIFY(store.set(settings::trayIcon(), true).ok());
        QVERIFY(store.reset(settings::jobsAtOnce().spec()).ok());
        const QJsonObject kept = written();
        QCOMPARE(kept[u"future.thing"][u"deep"].toArray().size(), 3);
        QCOMPARE(kept[u"old"].toDouble(), 1.5);
        QVERIFY(!kept.contains(u"jobs.atOnce") && kept[u"notify.tray"].toBool());
    }

    void aBrokenValueFallsBackAndIsSaid_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value : {"11", "0", "-1", "3.5", "\"4\"", "true", "null", "[3]", "{}", "1e99"})
            QTest::newRow(value) << QByteArray(value);
    }

    void aBrokenValueFallsBackAndIsSaid()
    {
        QFETCH(const QByteArray, value);
        put("{\"jobs.atOnce\": " + value + ", \"notify.ends\": false}");
        SettingsStore store(path());
        QCOMPARE(store.get(settings::jobsAtOnce()), 3);
        QCOMPARE(store.get(settings::notifyEnds()), false); // the others count
        QCOMPARE(store.problems().size(), 1);
        QCOMPARE(store.problems().first().kind, Kind::BrokenValue);
        QCOMPARE(store.problems().first().key, QStringLiteral("jobs.atOnce"));
        QVERIFY(store.set(settings::trayIcon(), true).ok());
        QVERIFY(written().contains(u"jobs.atOnce")); // not ours to throw away
        QVERIFY(store.set(settings::jobsAtOnce(), 5).ok());
        QVERIFY(store.problems().isEmpty());
        QCOMPARE(written()[u"jobs.atOnce"].toInt(), 5);
    }

    void aBrokenFileStaysUntilSomethingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half") << QByteArray("{\"jobs.atOnce\": 5,");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3);
        QTest::newRow("large") << QByteArray("{\"a\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}");
    }

    void aBrokenFileStaysUntilSomethingIsWritten()
    {
        QFETCH(const QByteArray, bytes);
        put(bytes);
        SettingsStore store(path());
        QCOMPARE(store.get(settings::jobsAtOnce()), 3);
        QCOMPARE(store.problems(), QList<SettingsProblem>{{.kind = Kind::BrokenFile}});
        QCOMPARE(SettingsStore(path()).problems().size(), 1); // the next program is told, too
        QCOMPARE(content(path()), bytes);
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("klapper"))).entryList(QDir::Files).size(), 1);
        QSignalSpy problems(&store, &SettingsStore::problemsChanged);
        QVERIFY(store.set(settings::jobsAtOnce(), 5).ok());
        QCOMPARE(written()[u"jobs.atOnce"].toInt(), 5);
        QCOMPARE(problems.size(), 1);
        const QString aside = path() % u".damaged";
        QCOMPARE(store.problems(), (QList<SettingsProblem>{{.kind = Kind::BrokenFile, .detail = aside}}));
        QCOMPARE(content(aside), bytes);
        QVERIFY(store.set(settings::jobsAtOnce(), 6).ok());
        QCOMPARE(store.problems().size(), 1); // said as long as the program runs
        QVERIFY(SettingsStore(path()).problems().isEmpty());
    }

    void aBrokenFileThatIsMendedIsSaidNoMore()
    {
        put("{ half");
        SettingsStore store(path());
        QCOMPARE(store.problems().size(), 1);
        store.watch();
        put("{}"); // of the defaults, so that no value changes
        QTRY_VERIFY_WITH_TIMEOUT(store.problems().isEmpty(), 20'000);
        QVERIFY(store.set(settings::jobsAtOnce(), 5).ok());
        QVERIFY(!QFile::exists(path() % u".damaged"));
    }

    void aPipeHoldsNothingUp()
    {
        QDir().mkpath(QFileInfo(path()).path());
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        SettingsStore store(path());
        QCOMPARE(store.get(settings::jobsAtOnce()), 3);
        QCOMPARE(store.problems().first().kind, Kind::BrokenFile);
        QVERIFY(store.set(settings::jobsAtOnce(), 5).ok());
        QCOMPARE(written()[u"jobs.atOnce"].toInt(), 5);
        QVERIFY(QFileInfo::exists(path() % u".damaged"));
    }

    void aValueThatIsNoneChangesNothing()
    {
        SettingsStore store(path());
        QVERIFY(!store.setValue(settings::jobsAtOnce().spec(), 99).ok());
        QVERIFY(!store.set(settings::clipFolder(), QStringLiteral("films")).ok());
        QVERIFY(!store.set(settings::clipName(), QStringLiteral("{nonsense}")).ok());
        QVERIFY(!store.set(settings::proxyHost(), QStringLiteral("two words")).ok());
        QVERIFY(!store.set(settings::clipName(), QStringLiteral("a\nb")).ok());
        QVERIFY(!QFile::exists(path()));
    }

    void twoProgramsLoseNothingOfEachOther()
    {
        SettingsStore window(path());
        SettingsStore command(path());
        QCOMPARE(command.get(settings::jobsAtOnce()), 3); // both have read
        QCOMPARE(window.get(settings::jobsAtOnce()), 3);
        QVERIFY(window.set(settings::jobsAtOnce(), 9).ok());
        QVERIFY(command.set(settings::trayIcon(), true).ok());
        QCOMPARE(written()[u"jobs.atOnce"].toInt(), 9);
        QVERIFY(written()[u"notify.tray"].toBool());
        QCOMPARE(command.get(settings::jobsAtOnce()), 9); // read with the write
    }

    void whatAnotherProgramChangesIsSeen()
    {
        SettingsStore store(path());
        store.watch();
        QSignalSpy changed(&store, &SettingsStore::changed);
        SettingsStore other(path());
        QVERIFY(other.set(settings::jobsAtOnce(), 6).ok());
        QTRY_COMPARE_WITH_TIMEOUT(store.get(settings::jobsAtOnce()), 6, 20'000);
        QVERIFY(other.set(settings::jobsAtOnce(), 8).ok()); // the file is another one by now
        QTRY_COMPARE_WITH_TIMEOUT(store.get(settings::jobsAtOnce()), 8, 20'000);
        QTRY_VERIFY(changed.size() >= 2);
        QCOMPARE(changed.last().first().toString(), QStringLiteral("jobs.atOnce"));
        put("{ half"); // an editor writes: what holds stays
        QTest::qWait(0);
        QVERIFY(QFile::remove(path()));
        QTRY_COMPARE_WITH_TIMEOUT(store.get(settings::jobsAtOnce()), 3, 20'000);
    }

    void whatCannotBeWrittenHoldsAndIsSaid()
    {
        // A file stands where the folder should be: also for root, who may write everywhere.
        const QString blocked = m_folder->filePath(QStringLiteral("file"));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        SettingsStore store(blocked + u"/settings.json");
        QSignalSpy problems(&store, &SettingsStore::problemsChanged);
        const Status kept = store.set(settings::jobsAtOnce(), 5);
        QVERIFY(!kept && kept.error().kind == ErrorKind::Disk);
        QCOMPARE(store.get(settings::jobsAtOnce()), 5);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(store.problems().first().kind, Kind::Unwritable);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("klapper/settings.json")); }
    void put(const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    QJsonObject written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
