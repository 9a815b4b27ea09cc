// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/models/snippetstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;

class TestSnippetStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void snippetsAreKept();
    void whatIsRemovedComesBackToItsPlace();
    void aDamagedFileIsPutAside();
    void aDiskThatRefusesLosesNothing();
};

void TestSnippetStore::snippetsAreKept()
{
    QTemporaryDir folder;
    QString id;
    {
        SnippetStore store(folder.path());
        store.add(QStringLiteral(" Anchor \n phrase"), QStringLiteral("preserve the subject's face\n  and pose"));
        id = store.add(QStringLiteral("Tone"), QStringLiteral("warm"));
        store.edit(id, QStringLiteral("Tone"), QStringLiteral("warm friendly tone"));
    }
    SnippetStore store(folder.path());
    QCOMPARE(store.snippets().size(), 2);
    QCOMPARE(store.snippets().first().name, QStringLiteral("Anchor phrase"));
    QCOMPARE(store.snippets().first().text, QStringLiteral("preserve the subject's face\n  and pose"));
    QCOMPARE(store.snippet(id)->text, QStringLiteral("warm friendly tone"));
}

void TestSnippetStore::whatIsRemovedComesBackToItsPlace()
{
    QTemporaryDir folder;
    SnippetStore store(folder.path());
    for (const char* name : {"one", "two", "three"})
        store.add(QString::fromLatin1(name), QStringLiteral("text"));
    const QList<Snippet> before = store.snippets();
    QVERIFY(!store.canRestore());
    store.remove(before[1].id);
    QCOMPARE(SnippetStore(folder.path()).snippets().size(), 2);
    QVERIFY(store.canRestore());
    store.restore();
    QCOMPARE(store.snippets(), before);
    QCOMPARE(SnippetStore(folder.path()).snippets(), before);
}

void TestSnippetStore::aDamagedFileIsPutAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("snippets.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"snippets\": [ {");
    file.close();
    SnippetStore store(folder.path());
    QVERIFY(store.snippets().isEmpty());
    QCOMPARE(store.damaged(), QStringList{path % u".damaged"});
    store.add(QStringLiteral("new"), QStringLiteral("text"));
    QVERIFY(QFile::exists(path) && QFile::exists(path % u".damaged"));
}

void TestSnippetStore::aDiskThatRefusesLosesNothing()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SnippetStore store(inTheWay.fileName());
    QSignalSpy failed(&store, &SnippetStore::failed);
    store.add(QStringLiteral("kept"), QStringLiteral("text"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(store.snippets().size(), 1);
    inTheWay.remove();
    store.add(QStringLiteral("both"), QStringLiteral("text"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(SnippetStore(inTheWay.fileName()).snippets().size(), 2);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QCoreApplication application(argc, argv);
    TestSnippetStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_snippetstore.moc"
