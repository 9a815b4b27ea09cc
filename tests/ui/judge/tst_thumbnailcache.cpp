// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediatools.h"
#include "app/media/thumbnail.h"
#include "tests/support/isolated.h"
#include "tests/ui/stage/testclips.h"
#include "ui/widgets/thumbnailcache.h"

#include <QGuiApplication>
#include <QImageReader>
#include <QMutex>
#include <QSignalSpy>
#include <QThread>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int patience = 240'000; // ms; only a failing test waits that long
constexpr QSize box(100, 60);

QString key(int number) { return QStringLiteral("clip%1").arg(number); }

} // namespace

/// Pictures in memory: read by workers, dropped in time, bounded.
class TestThumbnailCache final : public QObject
{
    Q_OBJECT

    TestClips m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Thumbnailer> m_stills;
    std::unique_ptr<Thumbnailer> m_strips;
    QObject m_view;

    /// In place of ffmpeg: says what it is asked for, and waits for a file named "go" before it makes anything.
    QString slowTool() const
    {
        QFile file(m_folder->filePath(QStringLiteral("tool")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const QByteArray folder = m_folder->path().toUtf8();
        file.write("#!/bin/sh\nfor out; do :; done\nout=${out#file:}\nbasename \"$out\" >> '" + folder
                   + "/asked'\nwhile [ ! -e '" + folder + "/go' ]; do sleep 0.02; done\ncp '" + folder
                   + "/sample.jpg' \"$out\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    void makeMakers(const QString& tool)
    {
        const auto tools = std::make_shared<MediaTools>(MediaTools::find());
        tools->ffmpeg = tool.isEmpty() ? tools->ffmpeg : tool;
        m_stills = std::make_unique<Thumbnailer>(m_folder->filePath(QStringLiteral("stills")), tools);
        m_strips = std::make_unique<Thumbnailer>(m_folder->filePath(QStringLiteral("strips")), tools,
                                                 Thumbnailer::Kind::Strip);
    }
    ClipSource clip(int number) const { return {m_folder->filePath(QStringLiteral("clip.mp4")), key(number), 2}; }
    void putStill(int number) const
    {
        QDir().mkpath(m_folder->filePath(QStringLiteral("stills")));
        QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("sample.jpg")), m_stills->pathOf(key(number))));
    }
    QStringList asked() const
    {
        QFile file(m_folder->filePath(QStringLiteral("asked")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }
    void letGo() const
    {
        QFile file(m_folder->filePath(QStringLiteral("go")));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QImage sample(480, 270, QImage::Format_RGB32);
        sample.fill(Qt::darkCyan);
        QVERIFY(sample.save(m_folder->filePath(QStringLiteral("sample.jpg"))));
        makeMakers(slowTool());
    }
    void cleanup()
    {
        m_stills.reset();
        m_strips.reset();
    }

    void picturesAreReadByAnotherThreadAndFitTheBox()
    {
        QMutex mutex;
        QSet<Qt::HANDLE> threads;
        ThumbnailCache::Options options;
        options.read = [&](const QString& file, QSize wanted, int cells) {
            const QMutexLocker locked(&mutex);
            threads.insert(QThread::currentThreadId());
            return ThumbnailCache::readPicture(file, wanted, cells);
        };
        ThumbnailCache cache(*m_stills, *m_strips, options);
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        putStill(1);
        QVERIFY(cache.still(clip(1), box).isNull()); // not inside the call
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QCOMPARE(ready.at(0).at(0).toString(), key(1));
        const QImage picture = cache.still(clip(1), box);
        QCOMPARE(picture.size(), QSize(100, 56)); // 16:9 within 100 x 60
        const QMutexLocker locked(&mutex);
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThreadId()));
    }

    void onlyWhatSomeViewShowsIsMade()
    {
        ThumbnailCache cache(*m_stills, *m_strips);
        letGo();
        cache.still(clip(1), box);
        cache.still(clip(2), box);
        cache.setShown(&m_view, {clip(2)});
        QTRY_VERIFY_WITH_TIMEOUT(!cache.still(clip(2), box).isNull(), patience);
        QCOMPARE(asked(), QStringList{key(2) + QStringLiteral(".jpg.part")});
        cache.setShown(&m_view, {clip(2), clip(1)}); // it was not there when it was asked for
        QTRY_VERIFY_WITH_TIMEOUT(!cache.still(clip(1), box).isNull(), patience);
    }

    void whatHasScrolledAwayIsNoLongerMade()
    {
        ThumbnailCache::Options options;
        options.threads = 1; // which of several is read first is chance
        ThumbnailCache cache(*m_stills, *m_strips, options);
        QList<ClipSource> page;
        for (int number = 1; number <= 4; ++number)
            page.append(clip(number));
        cache.setShown(&m_view, page);
        for (const ClipSource& each : page)
            cache.still(each, box);
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 1, patience); // the first one is under way
        const QList<ClipSource> next{clip(4), clip(5)};
        cache.setShown(&m_view, next);
        for (const ClipSource& each : next)
            cache.still(each, box);
        letGo();
        QTRY_VERIFY_WITH_TIMEOUT(!cache.still(clip(5), box).isNull() && !cache.still(clip(4), box).isNull(), patience);
        QCOMPARE(asked().size(), 3); // 1 was begun; 2 and 3 never
        QVERIFY(!QFile::exists(m_stills->pathOf(key(2))));
        QVERIFY(!QFile::exists(m_stills->pathOf(key(3))));
    }

    void whatAnotherViewShowsIsStillMade()
    {
        ThumbnailCache cache(*m_stills, *m_strips);
        QObject other;
        cache.setShown(&m_view, {clip(1), clip(2)});
        cache.setShown(&other, {clip(2)});
        cache.still(clip(1), box);
        cache.still(clip(2), box);
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 1, patience);
        cache.setShown(&m_view, {});
        letGo();
        QTRY_VERIFY_WITH_TIMEOUT(!cache.still(clip(2), box).isNull(), patience);
    }

    void aViewThatIsGoneWantsNothing()
    {
        ThumbnailCache cache(*m_stills, *m_strips);
        {
            QObject view;
            cache.setShown(&view, {clip(1), clip(2)});
            cache.still(clip(1), box);
            cache.still(clip(2), box);
            QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 1, patience);
        }
        cache.setShown(&m_view, {clip(3)});
        cache.still(clip(3), box);
        letGo();
        QTRY_VERIFY_WITH_TIMEOUT(!cache.still(clip(3), box).isNull(), patience);
        QCOMPARE(asked().size(), 2);
    }

    void memoryIsBoundedAndTheLeastUsedGoes()
    {
        ThumbnailCache::Options options;
        options.mostBytes = 2 * 100 * 56 * 4 + 100; // two of them
        ThumbnailCache cache(*m_stills, *m_strips, options);
        for (int number = 1; number <= 3; ++number)
            putStill(number);
        const auto has = [&](int number) {
            return !cache.still(clip(number), box).isNull();
        };
        QTRY_VERIFY_WITH_TIMEOUT(has(1), patience);
        QTRY_VERIFY_WITH_TIMEOUT(has(2), patience);
        QVERIFY(has(1)); // used after 2
        QTRY_VERIFY_WITH_TIMEOUT(has(3), patience);
        QVERIFY(has(1));
        QVERIFY(has(3));
        QVERIFY(!has(2));
    }

    void aDamagedPictureIsMadeAnewOnce()
    {
        ThumbnailCache cache(*m_stills, *m_strips);
        letGo();
        QDir().mkpath(m_folder->filePath(QStringLiteral("stills")));
        QFile bad(m_stills->pathOf(key(1)));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("no picture");
        bad.close();
        cache.setShown(&m_view, {clip(1)});
        QTRY_VERIFY_WITH_TIMEOUT(!cache.still(clip(1), box).isNull(), patience);
        QCOMPARE(asked().size(), 1);
    }

    void whatCannotBeReadAfterItWasMadeIsLeftAlone()
    {
        ThumbnailCache cache(*m_stills, *m_strips);
        QFile bad(m_folder->filePath(QStringLiteral("sample.jpg")));
        QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bad.write("no picture");
        bad.close();
        letGo();
        cache.setShown(&m_view, {clip(1), clip(2)});
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        cache.still(clip(1), box);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience); // it was made
        cache.still(clip(1), box);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(m_stills->pathOf(key(1))), patience); // and is none
        cache.still(clip(2), box); // comes after whatever the first would ask for
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 2, patience);
        cache.still(clip(1), box);
        QCOMPARE(asked(), QStringList({key(1) + QStringLiteral(".jpg.part"), key(2) + QStringLiteral(".jpg.part")}));
    }

    void theSameContentInAnotherFileHelpsOut()
    {
        QVERIFY2(m_clips.canMake(), "ffmpeg is needed");
        makeMakers({});
        ThumbnailCache cache(*m_stills, *m_strips);
        const ClipSource lost{m_folder->filePath(QStringLiteral("lost.mp4")), key(1), 2};
        const ClipSource here{m_clips.counting(), key(1), 2};
        QSignalSpy failed(m_stills.get(), &Thumbnailer::failed);
        cache.setShown(&m_view, {lost, here});
        cache.still(lost, box);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(cache.still(lost, box).isNull()); // is not tried again
        cache.still(here, box);
        QTRY_VERIFY_WITH_TIMEOUT(!cache.still(lost, box).isNull(), patience); // it is the same picture
        QCOMPARE(failed.size(), 1);
    }

    void stripsAreMadeForTheClipUnderThePointerOnly()
    {
        ThumbnailCache cache(*m_stills, *m_strips);
        cache.setScrubbed(clip(1));
        cache.strip(clip(1), box);
        QTRY_COMPARE_WITH_TIMEOUT(asked().size(), 1, patience); // is under way
        cache.setScrubbed(clip(2));
        cache.strip(clip(2), box);
        cache.setScrubbed(clip(3));
        cache.strip(clip(3), box);
        letGo();
        QTRY_VERIFY_WITH_TIMEOUT(!cache.strip(clip(3), box).isNull(), patience);
        QVERIFY(!QFile::exists(m_strips->pathOf(key(2))));
    }

    void theCellsOfAStripGoThroughTheClip()
    {
        QVERIFY2(m_clips.canMake(), "ffmpeg is needed");
        makeMakers({});
        ThumbnailCache cache(*m_stills, *m_strips);
        const ClipSource counting{m_clips.counting(), QStringLiteral("counting"), 2};
        cache.setScrubbed(counting);
        QTRY_VERIFY_WITH_TIMEOUT(!cache.strip(counting, box).isNull(), patience);
        const QImage strip = cache.strip(counting, box);
        const int wide = strip.width() / Thumbnailer::stripCells;
        QCOMPARE(wide, box.width());
        // Of cells of 240 x 134, or x 136 by ffmpeg 7: 135 is odd.
        const QSize file = QImageReader(m_strips->pathOf(counting.key)).size();
        QCOMPARE(file.width(), 240 * Thumbnailer::stripCells);
        QCOMPARE(std::abs(file.height() - 135), 1);
        QCOMPARE(strip.height(), box.width() * file.height() / 240);
        // 48 frames, whose grey is their number, in 12 parts of 4.
        for (int cell = 0; cell < Thumbnailer::stripCells; ++cell) {
            const qint64 shown = TestClips::numberIn(strip.copy(cell * wide, 0, wide, strip.height()));
            QVERIFY2(shown >= 4 * cell && shown <= 4 * cell + 3,
                     qPrintable(QStringLiteral("cell %1 shows frame %2").arg(cell).arg(shown)));
        }
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QGuiApplication application(argc, argv);
    TestThumbnailCache test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_thumbnailcache.moc"
