// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportcheck.h"
#include "tests/support/countingclip.h"
#include "tests/support/isolated.h"
#include "tests/unit/finish/decoded.h"
#include "tests/unit/finish/finishbench.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace klapper;
using namespace klapper::test;

/// Clips with open groups of pictures: some shown before a key frame need what stands before it in the file. A decoder
/// that is sent to such a key frame leaves them out.
class TestExportOpenGops final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_samples;
    FinishBench m_bench;
    CountingClip m_shape{.frames = 72, .keyEvery = 24};
    QString m_source; ///< the pictures, and sound that begins after a second

    QString sample(const QString& name) const { return m_samples.filePath(name + u".mp4"); }

    static bool hasEncoder(const char* name)
    {
        return saidBy(MediaTools::find().ffmpeg, {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-h"),
                                                  u"encoder=" % QString::fromLatin1(name)})
            .contains(QByteArray("Encoder ").append(name));
    }

    /// The pictures of the source in another way; where that is already there it stays.
    bool encode(const QString& path, const QStringList& way) const
    {
        return QFile::exists(path)
            || QProcess::execute(MediaTools::find().ffmpeg,
                                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                                             QStringLiteral("-i"), m_source, QStringLiteral("-c:a"),
                                             QStringLiteral("copy")}
                                     + way + QStringList{path})
                   == 0;
    }

    static void addWays()
    {
        QTest::addColumn<QStringList>("way");
        QTest::newRow("x264, open-gop=1")
            << QStringList{QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-x264-params"),
                           QStringLiteral("open-gop=1:keyint=24:min-keyint=24:scenecut=0:bframes=3:b-adapt=0")};
        if (hasEncoder("libx265"))
            QTest::newRow("x265, as it is by itself")
                << QStringList{QStringLiteral("-c:v"), QStringLiteral("libx265"), QStringLiteral("-x265-params"),
                               QStringLiteral("keyint=24:min-keyint=24:scenecut=0:b-adapt=0:log-level=none")};
    }

    /// Clips whose rest can be joined, but not with pictures that we make.
    static void addUnpieceableWays()
    {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<bool>("quick");
        QTest::newRow("mpeg4") << QStringList{QStringLiteral("-c:v"), QStringLiteral("mpeg4"), QStringLiteral("-q:v"),
                                              QStringLiteral("3"),    QStringLiteral("-g"),    QStringLiteral("24")}
                               << false;
        if (hasEncoder("libx265"))
            QTest::newRow("x265") << QStringList{QStringLiteral("-c:v"), QStringLiteral("libx265"),
                                                 QStringLiteral("-x265-params"),
                                                 QStringLiteral("keyint=24:scenecut=0:log-level=none")}
                                  << true;
    }

    /// The first place from there on where a copy can end.
    static int endingFrom(const FinishClip& clip, qint64 least)
    {
        return int(*std::lower_bound(clip.endings.begin(), clip.endings.end(), least));
    }

    QString encoded(const QStringList& way) const
    {
        const QString path = sample(QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0));
        return encode(path, way) ? path : QString();
    }

    /// Tools whose first comparison of pixels says nothing, and so has failed.
    static MediaTools doubting(const QTemporaryDir& folder)
    {
        MediaTools tools = MediaTools::find();
        QFile script(folder.filePath(QStringLiteral("ffmpeg")));
        if (script.open(QIODevice::WriteOnly))
            script.write("#!/bin/sh\ncase \"$*\" in *psnr=*) if [ ! -e \"$0.doubted\" ]; then : > \"$0.doubted\"\n"
                         "exit 0; fi;; esac\nexec "
                         + tools.ffmpeg.toUtf8() + " \"$@\"\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        tools.ffmpeg = script.fileName();
        return tools;
    }

    /// The clip with other trims, not read again.
    static FinishClip trimmed(FinishClip clip, qint64 in, qint64 out)
    {
        clip.clip.in = in;
        clip.clip.out = out;
        return clip;
    }

    /// The files of a folder of PNG, each with all its bytes: equal pictures are equal files.
    QByteArrayList sequenceOf(const FinishClip& clip)
    {
        const auto plan = planExport({clip}, *exportPreset(QStringLiteral("png-sequence")), {});
        const auto made = plan ? m_bench.run(*plan, QStringLiteral("pictures")) : Result<ExportedFile>(plan.error());
        QByteArrayList pictures;
        const QStringList names =
            made ? QDir(made->path).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name) : QStringList();
        for (const QString& name : names)
            pictures += contentOf(made->path + u'/' + name);
        return pictures;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_source = sample(QStringLiteral("source"));
        const QString silent = sample(QStringLiteral("silent"));
        QVERIFY2(m_shape.writeTo(silent), "ffmpeg is needed");
        QCOMPARE(QProcess::execute(
                     MediaTools::find().ffmpeg,
                     {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"),
                      silent, QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                      QStringLiteral("aevalsrc=if(lt(t\\,1)\\,0\\,sin(2765*t)/2):s=48000:d=3"), QStringLiteral("-c:v"),
                      QStringLiteral("copy"), QStringLiteral("-c:a"), QStringLiteral("aac"), m_source}),
                 0);
    }

    /// Pictures around a key frame are those that a full decoding shows there, one by one.
    void aTrimAndAStillShowTheFramesThatWereMeant_data() { addWays(); }
    void aTrimAndAStillShowTheFramesThatWereMeant()
    {
        QFETCH(QStringList, way);
        const QString path = encoded(way);
        QVERIFY(!path.isEmpty());
        const auto clips = FinishBench::read({clipAt(path)});
        QVERIFY2(clips.ok(), why(clips).constData());
        const FinishClip& clip = clips->first();
        QCOMPARE(clip.keyFrames, QList<qint64>{0}); // the others are open
        const QByteArrayList whole = sequenceOf(clip);
        QCOMPARE(whole.size(), 72);
        QCOMPARE(QSet<QByteArray>(whole.begin(), whole.end()).size(), 72);
        for (const int first : {22, 23, 24, 45}) {
            const QByteArrayList part = sequenceOf(trimmed(clip, first, first + 8));
            QVERIFY2(part == whole.mid(first, 8), QByteArray::number(first).constData());
        }
        for (const int frame : {23, 46, 71}) {
            const auto plan = planExport({clip}, *exportPreset(QStringLiteral("png")), {.stillFrame = frame});
            QVERIFY2(plan.ok(), why(plan).constData());
            const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("still"));
            QVERIFY2(made.ok(), why(made).constData());
            QCOMPARE(numbersIn(made->path, m_shape.size), QList<int>{frame});
        }
    }

    void aTrimBeginsWithItsOwnSound_data() { addWays(); }
    void aTrimBeginsWithItsOwnSound()
    {
        QFETCH(QStringList, way);
        const QString path = encoded(way);
        QVERIFY(!path.isEmpty());
        const Result<ExportedFile> film = m_bench.make({clipAt(path, 22, 40)}, "h264", {}, QStringLiteral("trimmed"));
        QVERIFY2(film.ok(), why(film).constData());
        QCOMPARE(wordsOf(film->differences), QByteArray());
        const QList<int> numbers = numbersIn(film->path, m_shape.size);
        QVERIFY2(numbers == range(22, 40), wordsOf(numbers).constData());
        QVERIFY(loudnessAt(film->path, 0.03) < 300); // up to the frame 24
        QVERIFY(loudnessAt(film->path, 0.15) > 3000);
    }

    /// Copies are not doubted for what the check itself could not decode.
    void aCutBeforeAnOpenKeyFrameIsCopied_data() { addWays(); }
    void aCutBeforeAnOpenKeyFrameIsCopied()
    {
        QFETCH(QStringList, way);
        const QString path = encoded(way);
        QVERIFY(!path.isEmpty());
        const auto clips = FinishBench::read({clipAt(path)});
        QVERIFY2(clips.ok(), why(clips).constData());
        const int end = endingFrom(clips->first(), 25);
        QVERIFY(end < 36); // behind the first open key frame
        const bool isQuick = !clips->first().configuration.isEmpty();
        const ExportChoice choice{.trims = isQuick ? TrimWay::Quick : TrimWay::Exact};
        const Result<ExportPlan> plan = planExport({trimmed(clips->first(), isQuick ? 10 : 0, end), clips->first()},
                                                   *exportPreset(QStringLiteral("join")), choice);
        QVERIFY2(plan.ok(), why(plan).constData());
        QVERIFY(plan->way != ExportPlan::Way::Encode);
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("copied"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        QCOMPARE(made->frames, end + 72);
        const QByteArrayList pictures = picturesIn(path);
        QCOMPARE(picturesIn(made->path), pictures.first(end) + pictures);
    }

    /// H.264 beside another codec in one stream would be no film: all of it is made anew, and counted by decoding.
    void whatCannotBePiecedIsMadeAnewAltogether_data() { addUnpieceableWays(); }
    void whatCannotBePiecedIsMadeAnewAltogether()
    {
        using Kind = ResultDifference::Kind;
        QFETCH(QStringList, way);
        QFETCH(bool, quick);
        const QString path = encoded(way);
        QVERIFY(!path.isEmpty());
        const auto clips = FinishBench::read({clipAt(path)});
        QVERIFY2(clips.ok(), why(clips).constData());
        const int first = quick ? 10 : 0; // copied from 0
        const int end = endingFrom(clips->first(), 30);
        const ExportChoice choice{.trims = quick ? TrimWay::Quick : TrimWay::Exact};
        const Result<ExportPlan> plan = planExport({trimmed(clips->first(), first, end), clips->first()},
                                                   *exportPreset(QStringLiteral("join")), choice);
        QVERIFY2(plan.ok(), why(plan).constData());
        QVERIFY(plan->way != ExportPlan::Way::Encode);
        const QTemporaryDir folder;
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("anew"), doubting(folder));
        QVERIFY2(made.ok(), why(made).constData());
        const QList<ResultDifference> expected{{.kind = Kind::MadeWhole, .clip = 0},
                                               {.kind = Kind::MadeWhole, .clip = 1}};
        QVERIFY2(made->differences == expected, wordsOf(made->differences).constData());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QVERIFY2(numbers == range(first, end) + range(0, 72), wordsOf(numbers).constData());
        QCOMPARE(made->frames, numbers.size());
    }

    /// An index says what it likes.
    void picturesAreCountedByDecodingThem()
    {
        const QByteArray json = R"({"streams": [{"codec_type": "video", "nb_frames": "169", "nb_read_frames": "73"}]})";
        const auto facts = parseFacts(json, true);
        QVERIFY2(facts.ok(), why(facts).constData());
        QCOMPARE(facts->frames, 73);
        ExportPlan plan;
        plan.preset = *exportPreset(QStringLiteral("join"));
        QVERIFY(factsArguments(plan, QStringLiteral("/film.mp4"), true).contains(QStringLiteral("-count_frames")));
    }

    /// What is copied without an exact cut begins before the trim, and so does its sound.
    void aQuickTrimThatIsMadeAnewKeepsItsSoundInStep()
    {
        const ExportChoice quick{.trims = TrimWay::Quick};
        const Result<ExportPlan> plan = FinishBench::plan({clipAt(m_source, 12, 48)}, "join", quick);
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->pieces.size(), 1);
        QCOMPARE(plan->pieces.first().from, 0);
        const QTemporaryDir folder;
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("in step"), doubting(folder));
        QVERIFY2(made.ok(), why(made).constData());
        const QList<ResultDifference> expected{{.kind = ResultDifference::Kind::MadeWhole, .clip = 0}};
        QVERIFY2(made->differences == expected, wordsOf(made->differences).constData());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QVERIFY2(numbers == range(0, int(plan->frames)), wordsOf(numbers).constData());
        // It begins with the frame 24.
        QVERIFY(loudnessAt(made->path, 0.9) < 300);
        QVERIFY(loudnessAt(made->path, 1.1) > 3000);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestExportOpenGops test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportopengops.moc"
