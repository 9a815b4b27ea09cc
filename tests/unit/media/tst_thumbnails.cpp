// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediatools.h"
#include "app/media/thumbnail.h"
#include "tests/support/colorclip.h"
#include "tests/support/isolated.h"
#include "tests/support/sampleimages.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {
constexpr int patience = 240'000; // ms; only a failing test waits that long
}

/// In which order pictures are made, which are not, and how much disk they take.
class TestThumbnails final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const MediaTools> m_tools = std::make_shared<MediaTools>(MediaTools::find());
    QString m_clip;

    QString below(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QStringList keysOf(const QSignalSpy& spy)
    {
        QStringList keys;
        for (const QList<QVariant>& emission : spy)
            keys.append(emission.at(0).toString());
        return keys;
    }
    static void setAge(const QString& path, int seconds)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = below("clip.mp4");
        QVERIFY2(makeClip(m_clip), "ffmpeg is needed");
    }

    void whatWaitsIsMadeInTheOrderOfAsking()
    {
        Thumbnailer thumbnailer(below("order"), m_tools);
        QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
        const QStringList keys{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")};
        for (const QString& key : keys)
            thumbnailer.request(m_clip, key, 2);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 3, patience);
        QCOMPARE(keysOf(ready), keys);
    }

    void whatIsDroppedWhileItWaitsIsNotMade()
    {
        Thumbnailer thumbnailer(below("drop"), m_tools);
        QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
        QSignalSpy failed(&thumbnailer, &Thumbnailer::failed);
        for (const char* key : {"one", "two", "three", "four"})
            thumbnailer.request(m_clip, QString::fromLatin1(key), 2);
        thumbnailer.drop(QStringLiteral("one")); // none is under way yet
        thumbnailer.drop(QStringLiteral("three"));
        thumbnailer.drop(QStringLiteral("nobody"));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, patience);
        QCOMPARE(keysOf(ready), QStringList({QStringLiteral("two"), QStringLiteral("four")}));
        QCOMPARE(failed.size(), 0);
        QCOMPARE(QDir(below("drop")).entryList(QDir::Files).size(), 2);
        thumbnailer.request(m_clip, QStringLiteral("three"), 2); // wanted again
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 3, patience);
    }

    void theOneUnderWayIsNotDropped()
    {
        Thumbnailer thumbnailer(below("underway"), m_tools);
        QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
        thumbnailer.request(m_clip, QStringLiteral("first"), 2);
        QTRY_VERIFY_WITH_TIMEOUT(QDir(below("underway")).exists(), patience); // it has begun
        thumbnailer.drop(QStringLiteral("first"));
        thumbnailer.request(m_clip, QStringLiteral("second"), 2);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, patience);
        QCOMPARE(keysOf(ready), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
    }

    void aStripIsMadeOnceAndOfItsOwnKind()
    {
        Thumbnailer strips(below("strips"), m_tools, Thumbnailer::Kind::Strip);
        QSignalSpy ready(&strips, &Thumbnailer::ready);
        strips.request(m_clip, QStringLiteral("key"), 2);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QFile file(strips.pathOf(QStringLiteral("key")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(3), QByteArray("\xff\xd8\xff"));
        Thumbnailer again(below("strips"), std::make_shared<MediaTools>(), Thumbnailer::Kind::Strip);
        QSignalSpy kept(&again, &Thumbnailer::ready);
        again.request(m_clip, QStringLiteral("key"), 2);
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience); // without ffmpeg
    }

    void theColoursAreThoseOfTheClip_data() { addColorClips(); }
    void theColoursAreThoseOfTheClip()
    {
        QFETCH(QString, size);
        QFETCH(QString, matrix);
        QFETCH(QString, tag);
        const QString path = below("color.mp4");
        QVERIFY((ColorClip{size, matrix, tag}.writeTo(path)));
        const QTemporaryDir folder;
        for (const auto kind : {Thumbnailer::Kind::Still, Thumbnailer::Kind::Strip}) {
            Thumbnailer thumbnailer(folder.filePath(QString::number(int(kind))), m_tools, kind);
            QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
            thumbnailer.request(path, QStringLiteral("key"), 0.25);
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
            const QByteArray pixels = rgb(bytesOf(thumbnailer.pathOf(QStringLiteral("key"))));
            QVERIFY2(isClipColor(pixels, 5), wordsOfColor(pixels).constData()); // a JPEG is not exact
        }
    }

    void withoutFfprobeAPictureIsMadeAllTheSame()
    {
        MediaTools tools = *m_tools;
        tools.ffprobe.clear();
        Thumbnailer thumbnailer(below("unprobed"), std::make_shared<MediaTools>(tools));
        QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
        QSignalSpy failed(&thumbnailer, &Thumbnailer::failed);
        thumbnailer.request(m_clip, QStringLiteral("unknown length"));
        thumbnailer.request(m_clip, QStringLiteral("two seconds"), 2);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QCOMPARE(keysOf(ready), QStringList{QStringLiteral("two seconds")});
        QCOMPARE(failed.size(), 1);
    }

    void theFolderKeepsToItsLimitAndLosesTheLeastUsed()
    {
        const QString folder = below("limit");
        qint64 size = 0;
        {
            Thumbnailer thumbnailer(folder, m_tools);
            QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
            for (const char* key : {"old", "used", "new"})
                thumbnailer.request(m_clip, QString::fromLatin1(key), 2);
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 3, patience);
            size = QFileInfo(thumbnailer.pathOf(QStringLiteral("old"))).size();
            QVERIFY(size > 0);
        }
        Thumbnailer thumbnailer(folder, m_tools, Thumbnailer::Kind::Still, 3 * size + size / 2);
        const auto exists = [&](const char* key) {
            return QFile::exists(thumbnailer.pathOf(QString::fromLatin1(key)));
        };
        setAge(thumbnailer.pathOf(QStringLiteral("used")), 3000); // the oldest, but looked at
        setAge(thumbnailer.pathOf(QStringLiteral("old")), 2000);
        setAge(thumbnailer.pathOf(QStringLiteral("new")), 1000);
        PictureFolder::touch(thumbnailer.pathOf(QStringLiteral("used")));
        QSignalSpy ready(&thumbnailer, &Thumbnailer::ready);
        thumbnailer.request(m_clip, QStringLiteral("fourth"), 2);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!exists("old"), patience);
        QVERIFY(exists("used"));
        QVERIFY(exists("new"));
        QVERIFY(exists("fourth"));
        thumbnailer.request(m_clip, QStringLiteral("fifth"), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!exists("new"), patience);
        QVERIFY(exists("used"));
        QVERIFY(exists("fifth"));
    }

    void whatAKilledProgramLeftGoesWithTheNextPicture()
    {
        const QString folder = below("left");
        QVERIFY(QDir().mkpath(folder));
        for (const char* name : {"left/dead.jpg.part", "left/alive.jpg.part"}) {
            QFile file(below(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("half");
        }
        setAge(below("left/dead.jpg.part"), 2 * 3600);
        Thumbnailer thumbnailer(folder, m_tools);
        thumbnailer.request(m_clip, QStringLiteral("key"), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(below("left/dead.jpg.part")), patience);
        QVERIFY(QFile::exists(below("left/alive.jpg.part"))); // another window may be writing it
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestThumbnails test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_thumbnails.moc"
