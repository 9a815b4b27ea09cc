// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/shell/singleinstance.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using namespace std::chrono_literals;

/// Lock and mailbox within one process; locks are between file handles, so two objects stand for two processes.
class TestSingleInstance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theSecondHandsOver();
    void aSocketLeftBehindDecidesNothing();
    void thePlaceBelongsToTheDataFolder();
    void onlyTheOwnerMayWrite();
    void whoGoesIsFollowed();
    void silenceIsSaidOnce();
    void anotherVersionIsSaid();
    void garbageDoesNothing_data();
    void garbageDoesNothing();
    void manySilentCallersDoNotShutTheDoor();
    void withoutAFolderThereIsStillAWindow();

private:
    QByteArray call(const QByteArray& bytes, int longest = 15'000) const;

    QTemporaryDir m_folder;
    SingleInstance::Place m_place;
    int m_next = 0;
};

void TestSingleInstance::init()
{
    const QString name = m_folder.filePath(QString::number(++m_next));
    m_place = {name % u".lock", name % u".socket"};
}

QByteArray TestSingleInstance::call(const QByteArray& bytes, int longest) const
{
    QLocalSocket socket;
    QByteArray answer;
    connect(&socket, &QLocalSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToServer(m_place.mailbox);
    socket.write(bytes);
    // Ends with an answer or, for what has no end, when the test hangs up.
    (void)QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, longest);
    return answer;
}

void TestSingleInstance::theSecondHandsOver()
{
    SingleInstance first(m_place);
    QSignalSpy became(&first, &SingleInstance::becameFirst);
    QSignalSpy received(&first, &SingleInstance::received);
    first.enter({});
    QCOMPARE(became.size(), 1);
    SingleInstance second(m_place);
    QSignalSpy handedOver(&second, &SingleInstance::handedOver);
    QSignalSpy alsoFirst(&second, &SingleInstance::becameFirst);
    const StartRequest request{.practice = true, .folder = QStringLiteral("/tmp")};
    second.enter(request);
    QTRY_COMPARE(handedOver.size(), 1);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().value<StartRequest>(), request);
    QCOMPARE(alsoFirst.size(), 0);
    QCOMPARE(second.holder(), QCoreApplication::applicationPid());
}

void TestSingleInstance::aSocketLeftBehindDecidesNothing()
{
    // As after kill -9: the file stands, nobody listens, nobody holds the lock.
    QFile stale(m_place.mailbox);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    QFile lock(m_place.lock);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194000\n");
    lock.close();
    SingleInstance first(m_place);
    QSignalSpy became(&first, &SingleInstance::becameFirst);
    first.enter({});
    QCOMPARE(became.size(), 1);
    QCOMPARE(call(StartRequest().toMessage()), Mailbox::taken());
}

void TestSingleInstance::thePlaceBelongsToTheDataFolder()
{
    const SingleInstance::Place place = SingleInstance::placeOfPerson();
    QCOMPARE(SingleInstance::placeOfPerson().lock, place.lock);
    QVERIFY(place.mailbox.startsWith(qEnvironmentVariable("XDG_RUNTIME_DIR")));
    QVERIFY(place.mailbox.toLocal8Bit().size() < 100);
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    QVERIFY(QFile::link(QString::fromLocal8Bit(before), m_folder.filePath(QStringLiteral("link"))));
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("link")).toLocal8Bit());
    QCOMPARE(SingleInstance::placeOfPerson().lock, place.lock); // the same folder by another name
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("other")).toLocal8Bit());
    QVERIFY(SingleInstance::placeOfPerson().lock != place.lock);
    QVERIFY(SingleInstance::placeOfPerson().mailbox != place.mailbox);
    qputenv("XDG_DATA_HOME", before);
}

void TestSingleInstance::onlyTheOwnerMayWrite()
{
    SingleInstance first(m_place);
    first.enter({});
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString& path : {m_place.lock, m_place.mailbox}) {
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }
}

void TestSingleInstance::whoGoesIsFollowed()
{
    auto first = std::make_unique<SingleInstance>(m_place);
    first->enter({});
    first->leave(); // its window is closed, its process still tidies up
    SingleInstance second(m_place);
    QSignalSpy became(&second, &SingleInstance::becameFirst);
    QSignalSpy handedOver(&second, &SingleInstance::handedOver);
    second.enter({});
    QTest::qWait(250);
    QCOMPARE(became.size(), 0);
    first.reset();
    QTRY_COMPARE(became.size(), 1);
    QCOMPARE(handedOver.size(), 0);
}

void TestSingleInstance::silenceIsSaidOnce()
{
    InstanceLock silent(m_place.lock);
    QCOMPARE(silent.tryLock(), InstanceLock::Outcome::Held);
    SingleInstance second(m_place, 100ms);
    QSignalSpy unanswered(&second, &SingleInstance::unanswered);
    QSignalSpy handedOver(&second, &SingleInstance::handedOver);
    second.enter({});
    QTRY_COMPARE(unanswered.size(), 1);
    Mailbox late; // it was only slow
    QVERIFY(late.open(m_place.mailbox));
    QTRY_COMPARE(handedOver.size(), 1);
    QCOMPARE(unanswered.size(), 1);
}

void TestSingleInstance::anotherVersionIsSaid()
{
    InstanceLock held(m_place.lock);
    QCOMPARE(held.tryLock(), InstanceLock::Outcome::Held);
    QLocalServer older;
    connect(&older, &QLocalServer::newConnection, &older,
            [&older] { older.nextPendingConnection()->write(Mailbox::refused()); });
    QVERIFY(older.listen(m_place.mailbox));
    SingleInstance second(m_place);
    QSignalSpy refused(&second, &SingleInstance::refused);
    second.enter({});
    QTRY_COMPARE(refused.size(), 1);
}

void TestSingleInstance::garbageDoesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing but an end") << QByteArray("\n") << Mailbox::refused();
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n") << Mailbox::refused();
    QTest::newRow("another version") << QByteArray("{\"klapper\":99,\"practice\":true}\n") << Mailbox::refused();
    QTest::newRow("deep") << QByteArray(QByteArray(60'000, '[') + '\n') << Mailbox::refused();
    QTest::newRow("huge, no end") << QByteArray(8'000'000, 'a') << Mailbox::refused();
    QTest::newRow("half a message") << StartRequest().toMessage().chopped(5) << QByteArray();
    QTest::newRow("two messages") << QByteArray(QByteArray("{}\n") + StartRequest().toMessage()) << Mailbox::refused();
}

void TestSingleInstance::garbageDoesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    SingleInstance first(m_place);
    QSignalSpy received(&first, &SingleInstance::received);
    first.enter({});
    QCOMPARE(call(bytes, answer.isEmpty() ? 1000 : 15'000), answer);
    QCOMPARE(received.size(), 0);
    QCOMPARE(call(StartRequest().toMessage()), Mailbox::taken());
    QCOMPARE(received.size(), 1);
}

void TestSingleInstance::manySilentCallersDoNotShutTheDoor()
{
    SingleInstance first(m_place);
    first.enter({});
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 200; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(m_place.mailbox);
    }
    SingleInstance second(m_place);
    QSignalSpy handedOver(&second, &SingleInstance::handedOver);
    second.enter({});
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.size(), 1, 30'000);
}

void TestSingleInstance::withoutAFolderThereIsStillAWindow()
{
    SingleInstance lost({QStringLiteral("/nowhere/a.lock"), QStringLiteral("/nowhere/a.socket")});
    QSignalSpy became(&lost, &SingleInstance::becameFirst);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no lock")));
    lost.enter({});
    QCOMPARE(became.size(), 1);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    const QGuiApplication application(argc, argv);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
