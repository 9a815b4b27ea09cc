// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/secretsearch.h"
#include "tests/integration/cli/cliprogram.h"
#include "tests/support/enginehost.h"
#include "tests/support/faultrun.h"
#include "tests/support/faultyserver.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QDir>

using namespace klapper;
using test::Behaviour;
using test::faultToken;

namespace {

/// A service that says the token wherever it can say something, as a careless one does.
QList<Behaviour> echoes()
{
    const QByteArray token = faultToken().toLatin1();
    const QByteArray escaped = QByteArray(token).replace("k", "\\u006b");
    return {Behaviour::json(404, "{\"error_code\":404001,\"message\":\"" + token + "\"}"), // the contract
            Behaviour::json(401, "{\"message\":\"unknown token " + token + "\"}"),
            Behaviour::json(422, "{\"detail\":[{\"loc\":[\"body\",\"" + token + "\"],\"msg\":\"" + escaped + "\"}]}"),
            Behaviour::json(500, "{\"error\":{\"message\":\"Bearer " + escaped + "\"}}")};
}

RequestDraft draft()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse");
    draft.seconds = 3;
    return draft;
}

} // namespace

/// The token is in no file and no message, whatever the service, the person and the network do; and the search that
/// says so finds what there is to find.
class TestTokenSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canaryTheSearchFindsEveryForm();
    void canaryTheSearchFindsATokenInAJournal();
    void theEngineWritesItNowhere();
    // fault: K2
    void whatTheServiceSaysOfItIsBlottedOut();
    // fault: K2
    void theProgramSaysItNowhere();
    // fault: K2
    void oddTokensAreRefusedAndNotShown_data();
    void oddTokensAreRefusedAndNotShown();

private:
    QStringList found(const QString& folder, int least) const
    {
        const test::SearchOutcome outcome = test::searchFolder(folder, {faultToken().toLatin1()});
        return outcome.files < least ? QStringList(QStringLiteral("only %1 files").arg(outcome.files)) : outcome.found;
    }
};

void TestTokenSearch::canaryTheSearchFindsEveryForm()
{
    const QByteArray token = faultToken().toLatin1();
    const auto isFound = [](const QByteArray& content) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a log")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        file.close();
        return !test::searchFolder(folder.path(), {faultToken().toLatin1()}).found.isEmpty();
    };
    QVERIFY(!isFound("nothing of interest: " + token.left(10)));
    QVERIFY(isFound("x" + token + "y"));
    QVERIFY(isFound(token.toHex()));
    const auto wide = [](const QString& text) {
        return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    };
    QVERIFY(isFound(wide(QStringLiteral("x") + faultToken())));
    for (int before = 0; before < 6; ++before) {
        const QByteArray text = QByteArray("Bearer").left(before) + token + " and more";
        QVERIFY2(isFound("Basic " + text.toBase64()), text.constData());
        QVERIFY2(isFound(text.toBase64(QByteArray::Base64UrlEncoding)), text.constData());
    }
    QByteArray percent;
    for (const char byte : token)
        percent += '%' + QByteArray(1, byte).toHex();
    QVERIFY(isFound("token=" + percent));
}

void TestTokenSearch::canaryTheSearchFindsATokenInAJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    const auto journal = Journal::open(path);
    QVERIFY(journal.ok());
    QVERIFY(found(folder.path(), 1).isEmpty());
    QVERIFY((*journal)->setSetting(QStringLiteral("a"), QString(5000, u'x') + faultToken() + QString(5000, u'x')).ok());
    const QStringList places = found(folder.path(), 2);
    QVERIFY2(!places.filter(QStringLiteral("rows")).isEmpty(), qPrintable(places.join(u'\n')));
    QVERIFY2(!places.filter(QStringLiteral("-wal")).isEmpty(), qPrintable(places.join(u'\n')));
}

void TestTokenSearch::theEngineWritesItNowhere()
{
    const QTemporaryDir folder;
    practice::PracticeService service({.token = faultToken(), .speed = 50});
    const auto address = service.start();
    QVERIFY(address.ok());
    test::PracticeClient client(*address);
    test::EngineHost engine(folder.path(), practiceHosts(*address), faultToken());
    client.fault(
        {{QStringLiteral("match"), QStringLiteral("status")}, {QStringLiteral("action"), QStringLiteral("truncate")}});
    client.fault(
        {{QStringLiteral("match"), QStringLiteral("file")}, {QStringLiteral("action"), QStringLiteral("truncate")}});
    const QString id = engine.enqueue(draft());
    QVERIFY(engine.reaches(id, {JobState::Done}));
    // The note of the part goes just after the row is written.
    QTRY_VERIFY(QDir(engine.library()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden).isEmpty());
    const QStringList running = found(folder.path(), 4);
    QVERIFY2(running.isEmpty(), qPrintable(running.join(u'\n')));
    engine.stop();
    QVERIFY2(found(folder.path(), 3).isEmpty(), "afterwards");
}

void TestTokenSearch::whatTheServiceSaysOfItIsBlottedOut()
{
    const QTemporaryDir folder;
    test::FaultyServer server;
    QList<Behaviour> script = echoes();
    script.removeFirst();
    QVERIFY(server.start(script));
    test::EngineHost engine(folder.path(), test::hostsBelow(server.url()), faultToken());
    const QString unauthorised = engine.enqueue(draft());
    QVERIFY(engine.reaches(unauthorised, {JobState::Held}));
    QCOMPARE(engine->queue().job(unauthorised)->error->serverMessage, QStringLiteral("unknown token [token]"));
    const QString refused = engine.enqueue(draft());
    QVERIFY(engine.reaches(refused, {JobState::Failed}));
    const QString lost = engine.enqueue(draft());
    QVERIFY(engine.reaches(lost, {JobState::Unknown}));
    QCOMPARE(engine->queue().job(lost)->error->serverMessage, QStringLiteral("Bearer [token]"));
    const QByteArray token = faultToken().toLatin1();
    server.setScript({Behaviour::json(200, "{\"request_id\":\"req_1\"}"),
                      Behaviour::json(200, "{\"status\":\"waits for " + token + "\"}")});
    const QString running = engine.enqueue(draft());
    QVERIFY(engine.reaches(running, {JobState::Rendering}));
    QCOMPARE(engine->queue().job(running)->remoteWord, QStringLiteral("waits for [token]"));
    server.setScript({Behaviour::json(200, "{\"status\":\"failed\",\"error\":\"" + token + "\"}")});
    QVERIFY(engine.reaches(running, {JobState::Failed}));
    QCOMPARE(engine->queue().job(running)->error->serverMessage, QStringLiteral("[token]"));
    QVERIFY2(found(folder.path(), 3).isEmpty(), "while it runs");
    engine.stop();
    QVERIFY2(found(folder.path(), 1).isEmpty(), "afterwards");
    QCOMPARE(server.postCount(), 4);
}

void TestTokenSearch::theProgramSaysItNowhere()
{
    const QTemporaryDir folder;
    test::FaultyServer server;
    test::CliProgram program;
    QVERIFY(server.start(echoes()));
    program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), server.url(QStringLiteral("/v1")).toString());
    program.set(QStringLiteral("RUNCOMFY_TOKEN"), faultToken());
    program.set(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    program.workIn(folder.path());
    const QStringList run{QStringLiteral("run"), QStringLiteral("kling/kling-3.0/standard/text-to-video"),
                          QStringLiteral("--input"), test::jsonText("{'prompt': 'wide shot', 'duration': 3}")};
    for (qsizetype i = 1; i < echoes().size(); ++i) {
        server.setScript({echoes().first(), echoes().at(i)});
        const test::CliOutcome outcome = program.run(run);
        QVERIFY(outcome.exitCode > 0);
        const QByteArray said = outcome.out + outcome.err;
        QVERIFY(said.size() > 50);
        for (const QByteArray& form : test::formsOf(faultToken().toLatin1()))
            QVERIFY2(!said.contains(form), said.constData());
    }
    QVERIFY2(found(qEnvironmentVariable("XDG_DATA_HOME"), 1).isEmpty(), "in the profile");
}

void TestTokenSearch::oddTokensAreRefusedAndNotShown_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("trimmed");
    QTest::newRow("spaces around") << QString(u"  " % faultToken() % u" \t") << true;
    QTest::newRow("line break behind") << QString(faultToken() % u"\r\n") << true;
    QTest::newRow("quotes around") << QString(u'"' % faultToken() % u'"') << true;
    QTest::newRow("Bearer before") << QString(u"Bearer " % faultToken()) << true;
    QTest::newRow("line break inside") << QString(faultToken() % u"\r\nX-Evil: 1") << false;
    QTest::newRow("blank inside") << QString(faultToken() % u" more") << false;
    QTest::newRow("10 KB") << faultToken().repeated(400) << false;
    QTest::newRow("not ASCII") << QString(faultToken() % u"\u00e4\u202e") << false;
}

void TestTokenSearch::oddTokensAreRefusedAndNotShown()
{
    QFETCH(const QString, token);
    QFETCH(const bool, trimmed);
    const QTemporaryDir folder;
    test::FaultyServer server;
    QVERIFY(server.start({Behaviour::json(401, "{}")}));
    test::CliProgram program;
    program.set(QStringLiteral("RUNCOMFY_MODEL_API_BASE"), server.url(QStringLiteral("/v1")).toString());
    program.set(QStringLiteral("RUNCOMFY_TOKEN"), token);
    program.workIn(folder.path());
    const test::CliOutcome outcome = program.run({QStringLiteral("status"), QStringLiteral("req_1")});
    QCOMPARE(server.requests().isEmpty(), !trimmed);
    if (trimmed)
        QCOMPARE(server.requests().first().headers.value("authorization"), "Bearer " + faultToken().toLatin1());
    QVERIFY2(trimmed ? outcome.exitCode == 77 : outcome.exitCode > 0, outcome.said());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY2(!outcome.out.contains(faultToken().toLatin1()) && !outcome.says(faultToken().toLatin1()), outcome.said());
}

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestTokenSearch object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_tokensearch.moc"
