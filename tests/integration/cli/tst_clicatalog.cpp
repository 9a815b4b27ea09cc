// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clijournal.h"

#include <QTest>

#include <initializer_list>

using namespace klapper;
using test::CliBench;
using test::CliJournal;
using test::CliOutcome;

namespace {

QStringList words(const QString& line) { return line.split(u' ', Qt::SkipEmptyParts); }

QJsonArray list(const CliOutcome& outcome) { return QJsonDocument::fromJson(outcome.out).array(); }

QStringList texts(const QJsonArray& list, const QString& name)
{
    QStringList all;
    for (const QJsonValue& each : list)
        all.append(each[name].toString());
    return all;
}

} // namespace

/// The service's catalog, and the clips that were made here.
class TestCliCatalog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journal.forget(); }

    void theCatalogIsTheServicesOwn()
    {
        CliBench bench(20, practice::PlayedContract::Live);
        const CliOutcome outcome = bench.program.run(words(QStringLiteral("models list --output json")));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.json(),
                 bench.client->get(bench.service->address().base % u"/models?limit=100&offset=0").json());
        QCOMPARE(outcome.json()[u"models"].toArray().size(), 6);
        QVERIFY(!outcome.json()[u"models"].toArray().at(0).toObject().contains(u"input_schema"));
        QCOMPARE(bench.posts(), 0);
    }

    void theCatalogIsFilteredByTheService()
    {
        CliBench bench;
        const auto ids = [&bench](const char* line) {
            const CliOutcome outcome = bench.program.run(words(QString::fromLatin1(line)));
            return texts(outcome.json()[u"models"].toArray(), QStringLiteral("model_id"));
        };
        QCOMPARE(ids("models list --category image-to-video --search /4k/"),
                 QStringList{QStringLiteral("kling/kling-3.0/4k/image-to-video")});
        QCOMPARE(ids("models list --limit 2 --offset 5").size(), 1);
        QCOMPARE(ids("models list --kind workflow").size(), 0);
        // What would mean something in an address stays what was typed.
        QCOMPARE(ids("models list --search pro&limit=1+%23").size(), 0);
        QVERIFY(bench.program.run(words(QStringLiteral("models list --include-schema --limit 1 --output table")))
                    .json()[u"models"]
                    .toArray()
                    .at(0)
                    .toObject()
                    .contains(u"input_schema"));
        const CliOutcome table = bench.program.run(words(QStringLiteral("models list --search pro --output table")));
        QVERIFY2(table.out.startsWith("MODEL") && table.out.contains("kling/kling-3.0/pro/text-to-video"),
                 table.out.constData());
        QVERIFY2(table.says("1 to 2 of 2"), table.said());
        QCOMPARE(bench.program.run(words(QStringLiteral("models list --limit 501"))).exitCode, 64);
        QCOMPARE(bench.program.run(words(QStringLiteral("models categories --output table"))).out,
                 QByteArray("text-to-video\nimage-to-video\n"));
    }

    void anEndpointIsShownWithWhatItsFieldsMean()
    {
        CliBench bench(20, practice::PlayedContract::Live);
        const CliOutcome outcome =
            bench.program.run(words(QStringLiteral("models get kling/kling-3.0/4k/image-to-video --output json")));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QJsonObject own = outcome.json();
        const QJsonObject ours = own.take(u"klapper").toObject();
        QCOMPARE(
            own,
            bench.client->get(bench.service->address().base % u"/models/kling/kling-3.0/4k/image-to-video").json());
        QCOMPARE(ours[u"contract"].toString(), QStringLiteral("live"));
        QCOMPARE(ours[u"usd_per_second_audio"].toString(), QStringLiteral("0.42"));
        QHash<QString, QJsonObject> fields;
        const QJsonArray all = ours[u"fields"].toArray();
        for (const QJsonValue& field : all)
            fields.insert(field[u"role"].toString(), field.toObject());
        QCOMPARE(fields[QStringLiteral("firstFrame")][u"name"].toString(), QStringLiteral("start_image_url"));
        QCOMPARE(fields[QStringLiteral("duration")][u"default"].toInt(), 10);
        QCOMPARE(fields[QStringLiteral("duration")][u"maximum"].toInt(), 15);
        QCOMPARE(fields[QStringLiteral("audio")][u"default"], QJsonValue(true));
        QVERIFY(!fields.contains(QStringLiteral("seed")));

        const CliOutcome table =
            bench.program.run(words(QStringLiteral("models get kling/kling-3.0/pro/text-to-video --output table")));
        for (const char* part : {"$0.112 a second, with audio $0.168", "sound", "audio", "16:9, 9:16, 1:1", "3 to 15"})
            QVERIFY2(table.out.contains(part), table.out.constData());
    }

    void aModelThatIsNotThereIs65AndABadIdIs64()
    {
        CliBench bench;
        const CliOutcome missing = bench.program.run(words(QStringLiteral("models get kling/kling-9/text-to-video")));
        QVERIFY2(missing.exitCode == 65 && missing.says("no model") && missing.says("models list"), missing.said());
        for (const char* id : {"../../balance", "a?b", "/a", "a//b", "a/../b"}) {
            const CliOutcome outcome =
                bench.program.run({QStringLiteral("models"), QStringLiteral("get"), QString::fromLatin1(id)});
            QVERIFY2(outcome.exitCode == 64, id);
        }
        bench.program.set(QStringLiteral("RUNCOMFY_TOKEN"), QStringLiteral("not-a-token-of-anybody"));
        QCOMPARE(bench.program.run(words(QStringLiteral("models list"))).exitCode, 77);
    }

    void theLibraryIsSearchedAsTheWindowDoes()
    {
        CliBench bench;
        fill(bench.folder.path());
        const auto jobs = [&bench](const QString& line) {
            const CliOutcome outcome = bench.program.run(words(u"library search " % line));
            return outcome.exitCode == 0 ? texts(list(outcome), QStringLiteral("job_id"))
                                         : QStringList{QString::fromUtf8(outcome.err)};
        };
        QCOMPARE(jobs({}), words(QStringLiteral("harbour fox lighthouse")));
        QCOMPARE(jobs(QStringLiteral("wide LIGHT")), words(QStringLiteral("lighthouse")));
        QCOMPARE(jobs(QStringLiteral("snowy")), words(QStringLiteral("fox"))); // a tag
        QCOMPARE(jobs(QStringLiteral("--rating 4")), words(QStringLiteral("fox")));
        QCOMPARE(jobs(QStringLiteral("--state failed")), words(QStringLiteral("harbour")));
        QCOMPARE(jobs(QStringLiteral("--tag snowy --project Film")), words(QStringLiteral("fox")));
        QCOMPARE(jobs(QStringLiteral("--tier pro,4k")), words(QStringLiteral("harbour")));
        QCOMPARE(jobs(QStringLiteral("--min-cost 0.40 --max-cost 1")), words(QStringLiteral("fox")));
        QCOMPARE(jobs(QStringLiteral("--sort cost --ascending")), words(QStringLiteral("lighthouse harbour fox")));
        QCOMPARE(jobs(QStringLiteral("--limit 1 --offset 1")), words(QStringLiteral("fox")));
        QCOMPARE(jobs(QStringLiteral("--from 2999-01-01")).size(), 0);
        QCOMPARE(bench.program.run(words(QStringLiteral("library search --from yesterday"))).exitCode, 64);
        QCOMPARE(bench.program
                     .run({QStringLiteral("library"), QStringLiteral("search"), QStringLiteral("--project"), QString(),
                           QStringLiteral("--output"), QStringLiteral("json")})
                     .out.count("\"job_id\""),
                 2);

        const CliOutcome table = bench.program.run(words(QStringLiteral("library search fox --output table")));
        for (const QByteArray& part : {QByteArray("fox"), QByteArray("$0.60"), QByteArray("****"), QByteArray("done"),
                                       (bench.folder.path() + QStringLiteral("/fox.mp4")).toUtf8()})
            QVERIFY2(table.out.contains(part), table.out.constData());
        QCOMPARE(bench.client->log().size(), 0); // nobody was asked
    }

    void oneClipIsShownWithItsRecipe()
    {
        CliBench bench;
        fill(bench.folder.path());
        const CliOutcome outcome = bench.program.run(words(QStringLiteral("library show fox --output json")));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.json()[u"recipe"][u"prompt"].toString(), QStringLiteral("wide shot of fox"));
        QCOMPARE(outcome.json()[u"files"].toArray().at(0).toString(), QString(bench.folder.path() % u"/fox.mp4"));
        QCOMPARE(outcome.json()[u"tags"].toArray().at(0).toString(), QStringLiteral("snowy"));
        const CliOutcome text = bench.program.run(words(QStringLiteral("library show fox --output table")));
        QVERIFY2(text.out.contains("wide shot of fox") && text.out.contains("Film"), text.out.constData());
        QCOMPARE(bench.program.run(words(QStringLiteral("library show nothing"))).exitCode, 65);
    }

private:
    /// Three jobs, oldest first: a plain one, a judged one, a failed one.
    void fill(const QString& folder)
    {
        const auto journal = m_journal.open();
        int minute = 0;
        for (const char* name : {"lighthouse", "fox", "harbour"}) {
            Job job = CliJournal::left(QString::fromLatin1(name), JobState::Done, folder);
            job.createdAt = QDateTime::currentDateTimeUtc().addSecs(60 * minute++ - 600);
            if (minute == 2) {
                job.cost = Money::fromMicros(600'000);
                job.outputs = {{.path = folder % u"/fox.mp4", .bytes = 1, .sha256 = "00", .clip = {}}};
            } else if (minute == 3) {
                job.state = JobState::Failed;
                job.draft.endpoint.tier = Tier::Pro;
                job.estimate = Money::fromMicros(336'000);
                job.error = Error{.kind = ErrorKind::ServiceFailed};
            }
            QVERIFY(journal->insert(job).ok());
        }
        const QStringList fox{QStringLiteral("fox")};
        QVERIFY(journal->libraryIndex()
                    .judge(fox,
                           [](Judgement& judgement) {
                               judgement.rating = 4;
                               judgement.project = QStringLiteral("Film");
                               judgement.tags = {QStringLiteral("snowy")};
                           })
                    .ok());
    }

    const CliJournal m_journal;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliCatalog object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_clicatalog.moc"
