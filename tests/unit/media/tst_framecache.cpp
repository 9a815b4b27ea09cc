// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framecache.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace klapper;

namespace {

const QString address = QStringLiteral("https://images.example.org/a.jpg?sig=secret");

KeptFrame kept(const QString& url, const QByteArray& picture)
{
    KeptFrame frame;
    frame.facts = {.url = url, .size = {640, 360}, .format = QStringLiteral("jpeg"), .bytes = 3641, .refusal = {}};
    frame.checkedAt = QDateTime(QDate(2026, 11, 25), QTime(21, 10), QTimeZone::utc());
    frame.picture = picture;
    return frame;
}

qint64 heldBytes(const QString& folder)
{
    qint64 held = 0;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext())
        held += QFileInfo(files.next()).size();
    return held;
}

} // namespace

class TestFrameCache final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherStartFindsPictureAndFacts()
    {
        const QTemporaryDir folder;
        FrameCache(folder.path()).keep(kept(address, "small picture"), "the file");
        const auto found = FrameCache(folder.path()).find(address);
        QVERIFY(found);
        QCOMPARE(found->facts, kept(address, {}).facts);
        QCOMPARE(found->picture, QByteArray("small picture"));
        QCOMPARE(found->checkedAt, kept(address, {}).checkedAt);
        QVERIFY(!FrameCache(folder.path()).find(QStringLiteral("https://images.example.org/b.jpg")));
    }
    void whatOnlyCameWithADragWasNotChecked()
    {
        const QTemporaryDir folder;
        KeptFrame dragged = kept(address, "picture");
        dragged.checkedAt = {};
        FrameCache(folder.path()).keep(dragged, "picture");
        const auto found = FrameCache(folder.path()).find(address);
        QVERIFY(found && !found->checkedAt.isValid());
    }
    void theSameContentIsKeptOnce()
    {
        const QTemporaryDir folder;
        FrameCache cache(folder.path());
        cache.keep(kept(address, "picture"), "the file");
        cache.keep(kept(address + u"2", "picture"), "the file");
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.img")}).size(), 1);
        QVERIFY(cache.find(address) && cache.find(address + u"2"));
    }
    void itIsBoundedAndTheOldestGoesFirst()
    {
        const QTemporaryDir folder;
        FrameCache cache(folder.path(), 10'000);
        for (int i = 0; i < 12; ++i) {
            const QString url = address + QString::number(i);
            cache.keep(kept(url, QByteArray(1500, char('a' + i))), QByteArray::number(i));
            // As if each had been made an hour after the one before.
            QDirIterator files(folder.path(), QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadWrite));
                file.setFileTime(file.fileTime(QFileDevice::FileModificationTime).addSecs(-3600),
                                 QFileDevice::FileModificationTime);
            }
            QVERIFY(heldBytes(folder.path()) <= 10'000);
        }
        QVERIFY(!cache.find(address + u"0"));
        const auto last = cache.find(address + u"11");
        QVERIFY(last && last->picture.size() == 1500);
    }
    void anAddressIsNotWrittenDown()
    {
        const QTemporaryDir folder;
        FrameCache(folder.path()).keep(kept(address, "picture"), "the file");
        QDirIterator files(folder.path(), QDir::Files);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("example"));
            ++seen;
        }
        QCOMPARE(seen, 2);
    }
    // fault: U2
    void whatIsDamagedIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("{]");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("path") << QByteArray(R"({"content":"../../../../etc/passwd","width":1,"height":1})");
        QTest::newRow("types") << QByteArray(R"({"content":1,"width":"x","height":[],"bytes":-1})");
        QTest::newRow("no size") << QByteArray("{\"content\":\"" + QByteArray(64, 'a') + "\"}");
        QTest::newRow("huge") << QByteArray(1 << 20, ' ');
    }
    void whatIsDamagedIsNotFound()
    {
        QFETCH(QByteArray, note);
        const QTemporaryDir folder;
        FrameCache cache(folder.path());
        cache.keep(kept(address, "picture"), "the file");
        const QStringList notes = QDir(folder.path()).entryList({QStringLiteral("*.json")});
        QCOMPARE(notes.size(), 1);
        QFile file(folder.filePath(notes.first()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(note);
        file.close();
        QVERIFY(!cache.find(address));
    }
    void aFolderThatCannotBeMadeIsNoHarm()
    {
        FrameCache cache(QStringLiteral("/dev/null/frames"));
        cache.keep(kept(address, "picture"), "the file");
        QVERIFY(!cache.find(address));
    }
};

QTEST_GUILESS_MAIN(TestFrameCache)
#include "tst_framecache.moc"
