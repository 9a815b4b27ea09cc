// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/clibench.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <initializer_list>

using namespace klapper;
using test::CliBench;
using test::CliOutcome;
using test::CliProgram;

/// Shell scripts as people have them for RunComfy's own tool. They call "runcomfy", which here is this program under
/// that name; nothing else is changed.
class TestCliScripts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::link(CliProgram().path(), m_links.filePath(QStringLiteral("runcomfy"))));
        for (const char* tool : {"bash", "jq"})
            QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty(), tool);
    }

    void aScriptOfTheOtherToolRunsUnchanged_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("posts");
        QTest::newRow("run") << QByteArray("1\n1\n") << 1;
        QTest::newRow("json") << QByteArray("one address\nno file\n") << 1;
        QTest::newRow("poll") << QByteArray("completed\nsame request\ncompleted\n1\n") << 1;
        QTest::newRow("batch") << QByteArray("2\ncompleted completed\n") << 2;
        QTest::newRow("retry") << QByteArray("try 1: 75\ntry 2: 75\ncompleted\n") << 3;
        QTest::newRow("inputs") << QByteArray("true\ntrue\ntrue\ntrue\n") << 4;
        QTest::newRow("exits") << QByteArray("bad JSON: 65\ntoo long: 65\nbad flag: 64\ntoken: 77\n"
                                             "unknown request: 65\ntrue\n")
                               << 0;
        QTest::newRow("cancel") << QByteArray("cancelled\ncancelled\n") << 2;
        QTest::newRow("flags") << QByteArray("completed\nprogress\nfalse\nsilence\n1\nhelp\n") << 2;
        QTest::newRow("models") << QByteArray("3\nkling/kling-3.0/pro/text-to-video\ntrue\nprompt\n2\n") << 0;
        QTest::newRow("whoami") << QByteArray("somebody\ntrue\n") << 0;
    }

    void aScriptOfTheOtherToolRunsUnchanged()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const int, posts);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        CliBench bench(50);
        if (name == u"cancel")
            bench.hold(true);
        if (name == u"retry")
            bench.client->fault({{QStringLiteral("match"), QStringLiteral("submit")},
                                 {QStringLiteral("action"), QStringLiteral("status")},
                                 {QStringLiteral("code"), 429},
                                 {QStringLiteral("times"), 2}});
        bench.program.set(QStringLiteral("PATH"), m_links.path() % u':' % qEnvironmentVariable("PATH"));
        const auto script = bench.program.startOther(
            QStringLiteral("bash"),
            {QStringLiteral(KLAPPER_SOURCE_DIR "/tests/integration/cli/scripts/") % name % u".sh"});
        script->closeWriteChannel();
        const CliOutcome outcome = CliProgram::outcome(*script);
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.out, said);
        if (name != u"exits") // there the service is asked with a token that it refuses
            QCOMPARE(bench.posts(), posts);
        if (name == u"inputs")
            checkInputs(*bench.client);
        if (name == u"batch")
            QVERIFY(
                bodies(*bench.client).last()[u"prompt"].toString().contains(u"\"quiet\" harbour at dawn, $HOME, `ls`"));
    }

private:
    static QList<QJsonObject> bodies(test::PracticeClient& client)
    {
        QList<QJsonObject> list;
        const QJsonArray log = client.log();
        for (const QJsonValue& entry : log) {
            if (entry[u"kind"].toString() == u"submit")
                list.append(entry[u"body"].toObject());
        }
        return list;
    }

    static void checkInputs(test::PracticeClient& client)
    {
        const QList<QJsonObject> sent = bodies(client);
        QCOMPARE(sent.size(), 4);
        QCOMPARE(sent[0], sent[1]);
        QCOMPARE(sent[2], sent[3]);
        QCOMPARE(sent[0][u"prompt"].toString(), QStringLiteral("from a file"));
        QCOMPARE(sent[2][u"prompt"].toString(), QStringLiteral("From a file in YAML"));
        QCOMPARE(sent[2][u"duration"].toInt(), 4);
        QCOMPARE(sent[2][u"aspect_ratio"].toString(), QStringLiteral("1:1"));
        QCOMPARE(sent[2][u"generate_audio"], QJsonValue(false));
    }

    QTemporaryDir m_links;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliScripts object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_cliscripts.moc"
