// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/draftbench.h"
#include "tests/support/smalldisk.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

class TestDraftShelf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesWhilePersonsTypeWithoutAPause();
    void everyDraftComesBackInItsPlace();
    void eachDraftHasItsOwnUndo();
    void aClosedDraftIsKept();
    void anEmptyDraftLeavesNothing();
    void theLastDraftMakesRoomForAnother();
    void aKillAtAnyMomentKeepsWhatWasTyped();
    // fault: U2
    void aDamagedDraftIsPutAside();
    void whatACrashLeftHalfWrittenIsNotRead();
    void aDraftThatTheOrderDoesNotHaveIsOpen();
    void theOldDraftIsTakenOverOnce();
    void anOldDraftThatIsDamagedIsPutAside();
    void aFolderThatCannotBeMadeIsSaidOnceAndTriedAgain();
    void aFullDiskIsSaidOnceAndTriedAgain();
    void tellsWhatIsNotSent();
};

void TestDraftShelf::savesWhilePersonsTypeWithoutAPause()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    const QString path = desk.file(0);
    bool saved = false;
    for (int key = 0; key < 3000 && !saved; ++key) { // a timer that each key starts anew would never fire
        desk.type(QStringLiteral("x"));
        QTest::qWait(10);
        saved = QFile::exists(path);
    }
    QVERIFY(saved);
}

void TestDraftShelf::everyDraftComesBackInItsPlace()
{
    QTemporaryDir folder;
    QList<DraftDocument> written;
    {
        Desk desk(folder.path());
        for (const char* text : {"one", "two", "three"}) {
            if (desk.shelf.isUnsent(0))
                desk.shelf.add();
            desk.type(QString::fromLatin1(text));
        }
        desk.model.edit({}, [](DraftDocument& document) {
            document.batch.takes = 3;
            document.muted = QStringList{QStringLiteral("C201")};
        });
        desk.shelf.rename(0, QStringLiteral("  The   first "));
        desk.shelf.move(2, 0); // three, one, two
        desk.shelf.setCurrent(1);
        for (int i = 0; i < 3; ++i)
            written.append(desk.shelf.document(i));
    } // what is not yet written is when it goes
    Desk desk(folder.path());
    QCOMPARE(desk.shelf.count(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.shelf.document(i), written[i]);
    QCOMPARE(desk.shelf.current(), 1);
    QCOMPARE(desk.model.document(), written[1]);
    QCOMPARE(desk.shelf.title(0), QStringLiteral("three"));
    QCOMPARE(desk.shelf.title(1), QStringLiteral("The first"));
}

void TestDraftShelf::eachDraftHasItsOwnUndo()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    desk.type(QStringLiteral("one"));
    desk.shelf.add();
    QVERIFY(!desk.model.canUndo());
    desk.model.setSeconds(9);
    desk.model.setAudio(true);
    desk.shelf.setCurrent(0);
    QCOMPARE(desk.model.draft().prompt, QStringLiteral("one"));
    desk.model.undo();
    QCOMPARE(desk.model.draft().prompt, QString());
    QVERIFY(desk.model.canRedo());
    desk.shelf.setCurrent(1);
    QVERIFY(!desk.model.canRedo());
    desk.model.undo();
    QCOMPARE(desk.model.draft().seconds, 9);
    QVERIFY(!desk.model.draft().audio);
    const QString id = desk.shelf.document(1).id;
    desk.shelf.close(1);
    QVERIFY(desk.shelf.reopen(id));
    QVERIFY(desk.model.canUndo() && desk.model.canRedo()); // closing forgets nothing while the program runs
}

void TestDraftShelf::aClosedDraftIsKept()
{
    QTemporaryDir folder;
    {
        Desk desk(folder.path());
        desk.type(QStringLiteral("kept"));
        desk.shelf.add();
        desk.type(QStringLiteral("closed first"));
        desk.shelf.close(1);
        desk.shelf.add();
        desk.type(QStringLiteral("closed last"));
        desk.shelf.close(1);
        QCOMPARE(desk.shelf.count(), 1);
        QCOMPARE(desk.model.draft().prompt, QStringLiteral("kept"));
    }
    {
        Desk desk(folder.path());
        QCOMPARE(desk.shelf.count(), 1);
        const QList<DraftShelf::Closed> closed = desk.shelf.closed();
        QCOMPARE(closed.size(), 2);
        QCOMPARE(closed[0].title, QStringLiteral("closed last"));
        QCOMPARE(closed[1].title, QStringLiteral("closed first"));
        QVERIFY(desk.shelf.reopen());
        QCOMPARE(desk.model.draft().prompt, QStringLiteral("closed last"));
        QCOMPARE(desk.shelf.current(), 1);
    }
    Desk desk(folder.path());
    QCOMPARE(desk.shelf.count(), 2);
    QCOMPARE(desk.shelf.closed().size(), 1);
}

void TestDraftShelf::anEmptyDraftLeavesNothing()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    desk.type(QStringLiteral("kept"));
    desk.shelf.add();
    desk.type(QStringLiteral("x"));
    const QString path = desk.file(1);
    desk.shelf.save();
    QVERIFY(QFile::exists(path));
    desk.model.undo();
    desk.shelf.close(1);
    desk.shelf.save();
    QVERIFY(!QFile::exists(path));
    QVERIFY(desk.shelf.closed().isEmpty());
}

void TestDraftShelf::theLastDraftMakesRoomForAnother()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    desk.type(QStringLiteral("the only one"));
    desk.shelf.close(0);
    QCOMPARE(desk.shelf.count(), 1);
    QCOMPARE(desk.model.draft(), RequestDraft());
    desk.type(QStringLiteral("another"));
    QCOMPARE(desk.shelf.document(0).draft.prompt, QStringLiteral("another"));
    QVERIFY(desk.shelf.reopen());
    QCOMPARE(desk.model.draft().prompt, QStringLiteral("the only one"));
}

void TestDraftShelf::aKillAtAnyMomentKeepsWhatWasTyped()
{
    QRandomGenerator random(QDateTime::currentMSecsSinceEpoch());
    for (int round = 0; round < 8; ++round) {
        QTemporaryDir folder;
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), folder.path()});
        QVERIFY(typist.waitForStarted());
        const auto written = [&folder] {
            const QDir drafts(folder.filePath(QStringLiteral("data/drafts")));
            return drafts.entryList({QStringLiteral("*-*.json")}).size() == 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(written(), 30'000);
        QTest::qWait(random.bounded(900));
        typist.kill();
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
        // It says how far it is after each key; of the last line a part may be missing.
        QList<QByteArray> lines = typist.readAllStandardOutput().split('\n');
        lines.removeLast();
        QVERIFY(!lines.isEmpty());
        const qsizetype typed = lines.last().toInt();

        Desk desk(folder.path());
        QCOMPARE(desk.shelf.damaged(), QStringList());
        QCOMPARE(desk.shelf.count(), 2);
        const QString first = desk.shelf.document(0).draft.prompt;
        const QString second = desk.shelf.document(1).draft.prompt;
        QCOMPARE(first, QStringLiteral("stands since the start"));
        QCOMPARE(second, typedText(second.size()));
        QVERIFY(second.size() > 0 && second.size() <= typed + 1);
    }
}

void TestDraftShelf::aDamagedDraftIsPutAside()
{
    QTemporaryDir folder;
    QString good;
    QString bad;
    {
        Desk desk(folder.path());
        desk.type(QStringLiteral("good"));
        good = desk.shelf.document(0).id;
        desk.shelf.add();
        desk.type(QStringLiteral("bad"));
        bad = desk.shelf.document(1).id;
    }
    const QString path = folder.filePath(u"data/drafts/" % bad % u".json");
    const QByteArray rest = contentOf(path).left(40);
    for (const QByteArray& content : {rest, QByteArray(), QByteArray("[1, 2]")}) {
        put(path, content);
        Desk desk(folder.path());
        QCOMPARE(desk.shelf.count(), 1);
        QCOMPARE(desk.shelf.document(0).id, good);
        QCOMPARE(desk.shelf.damaged().size(), 1);
        QVERIFY(desk.shelf.damaged().first().startsWith(path + u".damaged"));
        QCOMPARE(contentOf(desk.shelf.damaged().first()), content); // put aside, not changed
        QVERIFY(!QFile::exists(path));
    }
    QCOMPARE(QDir(folder.filePath(QStringLiteral("data/drafts"))).entryList({QStringLiteral("*.damaged*")}).size(), 3);
}

void TestDraftShelf::whatACrashLeftHalfWrittenIsNotRead()
{
    QTemporaryDir folder;
    QString path;
    {
        Desk desk(folder.path());
        desk.type(QStringLiteral("whole"));
        path = desk.file(0);
    }
    put(path % u".new", "{ \"draft\": { \"prompt\": \"ha");
    Desk desk(folder.path());
    QCOMPARE(desk.shelf.damaged(), QStringList());
    QCOMPARE(desk.shelf.count(), 1);
    QCOMPARE(desk.model.draft().prompt, QStringLiteral("whole"));
    desk.type(QStringLiteral(" again"));
    desk.shelf.save();
    QVERIFY(contentOf(path).contains("whole again"));
    QVERIFY(!QFile::exists(path % u".new"));
}

void TestDraftShelf::aDraftThatTheOrderDoesNotHaveIsOpen()
{
    QTemporaryDir folder;
    {
        Desk desk(folder.path());
        desk.type(QStringLiteral("one"));
        desk.shelf.add();
        desk.type(QStringLiteral("two"));
    }
    put(folder.filePath(QStringLiteral("data/drafts/shelf.json")), "{ \"order\": [\"../../etc/passwd\", 7]");
    Desk desk(folder.path());
    QCOMPARE(desk.shelf.count(), 2);
    QCOMPARE(desk.shelf.damaged().size(), 1);
}

void TestDraftShelf::theOldDraftIsTakenOverOnce()
{
    QTemporaryDir folder;
    RequestDraft draft;
    draft.prompt = QStringLiteral("of an older version");
    draft.seconds = 11;
    const QString old = folder.filePath(QStringLiteral("data/draft.json"));
    put(old, QJsonDocument(draft.toJson()).toJson());
    {
        Desk desk(folder.path());
        QCOMPARE(desk.model.draft(), draft);
        QVERIFY(QFile::exists(old)); // until the new file is on disk
        desk.shelf.save();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(old), 30'000);
    }
    {
        Desk desk(folder.path());
        QCOMPARE(desk.shelf.count(), 1);
        QCOMPARE(desk.model.draft(), draft);
    }
    put(old, "{ \"prompt\": \"another\" }"); // a profile with drafts takes nothing over
    Desk desk(folder.path());
    QCOMPARE(desk.shelf.count(), 1);
    QCOMPARE(desk.model.draft(), draft);
}

void TestDraftShelf::anOldDraftThatIsDamagedIsPutAside()
{
    QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("data/draft.json"));
    put(old, "[1, 2");
    Desk desk(folder.path());
    QCOMPARE(desk.model.draft(), RequestDraft());
    QCOMPARE(desk.shelf.damaged(), QStringList{old % u".damaged"});
    QCOMPARE(contentOf(old % u".damaged"), QByteArray("[1, 2"));
}

void TestDraftShelf::aFolderThatCannotBeMadeIsSaidOnceAndTriedAgain()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("data/drafts"));
    put(place, "in the way"); // permissions do not stop a test that runs as root
    Desk desk(folder.path());
    QSignalSpy failed(&desk.shelf, &DraftShelf::failed);
    QSignalSpy recovered(&desk.shelf, &DraftShelf::recovered);
    desk.type(QStringLiteral("one"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    desk.shelf.add();
    desk.type(QStringLiteral("two"));
    desk.shelf.save();
    QTest::qWait(100);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk.shelf.document(0).draft.prompt, QStringLiteral("one"));
    QVERIFY(recovered.isEmpty());
    QVERIFY(QFile::remove(place));
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000); // by itself
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(desk.file(0)).contains("\"one\""), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(desk.file(1)).contains("\"two\""), 30'000);
}

void TestDraftShelf::aFullDiskIsSaidOnceAndTriedAgain()
{
    SmallDisk disk(512 * 1024);
    QDir(disk.folder()).mkpath(QStringLiteral("data/drafts"));
    Desk desk(disk.folder());
    QSignalSpy failed(&desk.shelf, &DraftShelf::failed);
    QSignalSpy recovered(&desk.shelf, &DraftShelf::recovered);
    desk.type(QStringLiteral("before"));
    desk.shelf.save();
    const QByteArray whole = contentOf(desk.file(0));
    disk.fill();
    desk.type(QStringLiteral(" and after").repeated(1000));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(contentOf(desk.file(0)), whole); // the good one is still there
    disk.empty();
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
    QVERIFY(contentOf(desk.file(0)).contains("and after"));
}

void TestDraftShelf::tellsWhatIsNotSent()
{
    QTemporaryDir folder;
    {
        Desk desk(folder.path());
        QVERIFY(!desk.shelf.isUnsent(0));
        desk.type(QStringLiteral("a fox"));
        QVERIFY(desk.shelf.isUnsent(0));
        desk.shelf.freeze(desk.model.document(), {QStringLiteral("job-1")}, Money::fromMicros(420'000));
        QVERIFY(!desk.shelf.isUnsent(0));
        desk.shelf.rename(0, QStringLiteral("a name changes nothing"));
        QVERIFY(!desk.shelf.isUnsent(0));
        desk.model.setSeconds(7);
        QVERIFY(desk.shelf.isUnsent(0));
        desk.model.setSeconds(5);
        QVERIFY(!desk.shelf.isUnsent(0));
    }
    Desk desk(folder.path());
    QVERIFY(!desk.shelf.isUnsent(0));
    desk.model.setSeconds(7);
    QVERIFY(desk.shelf.isUnsent(0));
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--type")
        return typeUntilKilled(arguments.value(2));
    TestDraftShelf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_draftshelf.moc"
