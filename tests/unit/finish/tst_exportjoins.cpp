// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/sidecar.h"
#include "tests/support/countingclip.h"
#include "tests/support/isolated.h"
#include "tests/unit/finish/decoded.h"
#include "tests/unit/finish/finishbench.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <cmath>

using namespace klapper;
using namespace klapper::test;

namespace {

/// Writes into a clip's track that its pictures are to be shown a quarter of a turn to the right (ISO 14496-12, 8.3.2).
bool layOnItsSide(const QString& path)
{
    static const QByteArray matrix = QByteArray::fromHex("000000000001000000000000"
                                                         "ffff00000000000000000000"
                                                         "00b400000000000040000000");
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray bytes = file.readAll();
    constexpr qsizetype matrixAt = 44;
    constexpr qsizetype widthAt = 80;
    qsizetype track = bytes.indexOf("tkhd");
    while (track >= 0 && bytes.mid(track + widthAt, 4) == QByteArray(4, '\0'))
        track = bytes.indexOf("tkhd", track + 4);
    return track >= 0 && file.seek(track + matrixAt) && file.write(matrix) == matrix.size();
}

/// dB of the picture in which two files are least alike; 0 when their sizes differ.
double leastLikeness(const QString& one, const QString& other)
{
    const QByteArray stats =
        saidBy(MediaTools::find().ffmpeg,
               {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"),
                u"file:" % one, QStringLiteral("-i"), u"file:" % other, QStringLiteral("-filter_complex"),
                QStringLiteral("[0:v:0]setpts=N[a];[1:v:0]setpts=N[b];[a][b]psnr=stats_file=-"), QStringLiteral("-f"),
                QStringLiteral("null"), QStringLiteral("-")});
    double least = stats.contains("psnr_avg:") ? 100 : 0;
    for (qsizetype at = stats.indexOf("psnr_avg:"); at >= 0; at = stats.indexOf("psnr_avg:", at + 1)) {
        const QByteArray said = stats.mid(at + 9, stats.indexOf(' ', at) - at - 9);
        least = std::min(least, said == "inf" ? 100 : said.toDouble());
    }
    return least;
}

QSize sizeOf(const QString& path)
{
    const QJsonObject stream = streamOf(probed(path), u"video");
    return {stream[u"width"].toInt(), stream[u"height"].toInt()};
}

} // namespace

/// Several clips in one file: copied where they agree, made equal where they do not, faded into each other.
class TestExportJoins final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_samples;
    FinishBench m_bench;
    CountingClip m_shape{.frames = 30, .keyEvery = 10, .soundSeconds = 1.25};
    QString m_one; ///< 320x180 at 24, 440 Hz
    QString m_two; ///< the same in another colour

    QString sample(const char* name) const { return m_samples.filePath(QString::fromLatin1(name) + u".mp4"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_one = sample("one");
        m_two = sample("two");
        CountingClip other = m_shape;
        other.ground = 0x5a3c28;
        QVERIFY2(m_shape.writeTo(m_one) && other.writeTo(m_two), "ffmpeg is needed");
    }

    /// No bit of a picture or a sound is another one.
    void clipsThatAgreeAreCopiedBitByBit()
    {
        const Result<ExportPlan> plan = FinishBench::plan({clipAt(m_one), clipAt(m_two), clipAt(m_one)}, "join");
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->way, ExportPlan::Way::Concat);
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("copied"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        QCOMPARE(made->frames, 90);
        QCOMPARE(made->paths, QStringList{made->path});
        QCOMPARE(picturesIn(made->path), picturesIn(m_one) + picturesIn(m_two) + picturesIn(m_one));
        QVERIFY(std::abs(made->soundLate) < 1 / 24.0);
    }

    /// As a telephone that is held upright writes them: ffmpeg turns what is made anew, a copy keeps its matrix.
    void aClipOnItsSideStandsUpright()
    {
        const QString turned = sample("turned");
        QVERIFY(QFile::copy(m_one, turned) && layOnItsSide(turned));
        const Result<ExportedFile> made = m_bench.make({clipAt(turned)}, "h264", {}, QStringLiteral("upright"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        QCOMPARE(sizeOf(made->path), QSize(180, 320));
        QVERIFY(leastLikeness(turned, made->path) > 30);

        const Result<ExportPlan> both = FinishBench::plan({clipAt(m_one), clipAt(turned)}, "join");
        QVERIFY2(both.ok(), why(both).constData());
        QCOMPARE(both->way, ExportPlan::Way::Encode);
        const Result<ExportedFile> joined = m_bench.run(*both, QStringLiteral("beside another"));
        QVERIFY2(joined.ok(), why(joined).constData());
        QCOMPARE(wordsOf(joined->differences), QByteArray());
        QCOMPARE(sizeOf(joined->path), QSize(320, 180));

        const Result<ExportPlan> copy = FinishBench::plan({clipAt(turned), clipAt(turned)}, "join");
        QVERIFY2(copy.ok(), why(copy).constData());
        QCOMPARE(copy->way, ExportPlan::Way::Concat);
        QCOMPARE(copy->size, QSize(180, 320));
        const Result<ExportedFile> copied = m_bench.run(*copy, QStringLiteral("copied with its matrix"));
        QVERIFY2(copied.ok(), why(copied).constData());
        QCOMPARE(wordsOf(copied->differences), QByteArray());
        QCOMPARE(picturesIn(copied->path), picturesIn(turned) + picturesIn(turned));

        const Result<ExportPlan> atKeys = FinishBench::plan({clipAt(turned, 10, 20)}, "join");
        QVERIFY2(atKeys.ok(), why(atKeys).constData());
        QCOMPARE(atKeys->way, ExportPlan::Way::SmartTrim); // for its sound alone
        const Result<ExportedFile> part = m_bench.run(*atKeys, QStringLiteral("a part with its matrix"));
        QVERIFY2(part.ok(), why(part).constData());
        QCOMPARE(wordsOf(part->differences), QByteArray());
        QCOMPARE(picturesIn(part->path), picturesIn(turned).mid(10, 10));

        const Result<ExportedFile> cut =
            m_bench.make({clipAt(turned, 5, 20)}, "join", {}, QStringLiteral("cut upright"));
        QVERIFY2(cut.ok(), why(cut).constData());
        QCOMPARE(wordsOf(cut->differences), QByteArray());
        QCOMPARE(sizeOf(cut->path), QSize(180, 320));
        QCOMPARE(cut->frames, 15);
    }

    /// Their graph is longer than what one argument of a program can hold.
    void hundredsOfClipsBecomeOne()
    {
        const QString tiny = sample("tiny");
        const DrawnClip shape{.size = QStringLiteral("64x64"), .seconds = 0.125, .soundSeconds = 0.125};
        QVERIFY(shape.writeTo(tiny));
        constexpr int count = 250;
        const Result<ExportPlan> plan = FinishBench::plan(QList<SequenceClip>(count, clipAt(tiny)), "h264");
        QVERIFY2(plan.ok(), why(plan).constData());
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("hundreds"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        QCOMPARE(made->frames, count * 3);
    }

    void clipsOfEveryKindBecomeOne_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<double>("soundSeconds");
        QTest::addColumn<int>("soundRate");
        QTest::newRow("larger, 30, stereo") << QStringLiteral("480x270") << QStringLiteral("30") << 1.0 << 48'000;
        QTest::newRow("upright, silent") << QStringLiteral("180x320") << QStringLiteral("24") << 0.0 << 48'000;
        QTest::newRow("29.97, short sound of 44.1 kHz")
            << QStringLiteral("320x180") << QStringLiteral("30000/1001") << 0.4 << 44'100;
        QTest::newRow("long sound") << QStringLiteral("320x180") << QStringLiteral("25") << 1.8 << 48'000;
    }
    void clipsOfEveryKindBecomeOne()
    {
        QFETCH(QString, size);
        QFETCH(QString, rate);
        QFETCH(double, soundSeconds);
        QFETCH(int, soundRate);
        const QString other = sample("other");
        const DrawnClip drawn{
            .size = size, .rate = rate, .seconds = 1, .soundSeconds = soundSeconds, .soundRate = soundRate};
        QVERIFY(drawn.writeTo(other));
        const QList<SequenceClip> clips{clipAt(m_one), clipAt(other), clipAt(m_two, 4, 25)};
        const Result<ExportPlan> plan = FinishBench::plan(clips, "join");
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->way, ExportPlan::Way::Encode);
        QVERIFY(!plan->reasons.isEmpty());
        const double perSecond = std::max(24.0, Rate::fromText(rate).perSecond());
        QCOMPARE(plan->frames,
                 qRound64(30 / 24.0 * perSecond)
                     + qRound64(Rate::fromText(rate) == plan->rate ? std::ceil(perSecond - 1e-6) : perSecond)
                     + qRound64(21 / 24.0 * perSecond));
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("mixed"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        // By decoding, not by what the index says.
        QCOMPARE(framesOf(made->path), plan->frames);
        const double frame = 1 / perSecond;
        const double sound = double(decodedSamples(made->path)) / 48'000;
        QVERIFY2(std::abs(sound - double(plan->frames) * frame) < frame, QByteArray::number(sound).constData());
        const QJsonObject picture = streamOf(probed(made->path), u"video");
        QCOMPARE(picture[u"width"].toInt(), plan->size.width());
        QCOMPARE(picture[u"height"].toInt(), plan->size.height());
    }

    /// The last clip's frames stand where they are to stand: nothing before them was lost or doubled.
    void whatFollowsAClipOfAnotherRateIsNotMoved()
    {
        const QString other = sample("fast");
        const DrawnClip drawn{.rate = QStringLiteral("25"), .seconds = 1, .soundSeconds = 0};
        QVERIFY(drawn.writeTo(other));
        const ExportChoice film{.rate = Rate{24, 1}};
        const Result<ExportedFile> made =
            m_bench.make({clipAt(m_one, 3, 9), clipAt(other), clipAt(m_two, 11)}, "h264", film);
        QVERIFY2(made.ok(), why(made).constData());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QCOMPARE(numbers.size(), 6 + 24 + 19);
        QVERIFY2(numbers.first(6) == range(3, 9), wordsOf(numbers).constData());
        QVERIFY2(numbers.last(19) == range(11, 30), wordsOf(numbers).constData());
    }

    /// From its middle on each picture stays for two frames; what follows stands where it should.
    void aClipOfVaryingRateFillsItsTime()
    {
        const QString even = sample("even");
        QVERIFY(
            (DrawnClip{.seconds = 1, .soundSeconds = 0, .more = {QStringLiteral("-bf"), QStringLiteral("0")}}.writeTo(
                even)));
        const QString slow = sample("slowing");
        saidBy(MediaTools::find().ffmpeg,
               {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"),
                QStringLiteral("-i"), even, QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-bsf:v"),
                QStringLiteral("setts=pts=PTS*if(gte(N\\,12)\\,2\\,1):dts=DTS*if(gte(N\\,12)\\,2\\,1)"), slow});
        const ExportChoice film{.rate = Rate{24, 1}};
        const Result<ExportPlan> plan =
            FinishBench::plan({clipAt(m_one, 3, 9), clipAt(slow), clipAt(m_two, 11)}, "h264", film);
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->frames, 6 + 48 + 19);
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("slow"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QCOMPARE(numbers.size(), plan->frames);
        QVERIFY2(numbers.first(6) == range(3, 9), wordsOf(numbers).constData());
        QVERIFY2(numbers.last(19) == range(11, 30), wordsOf(numbers).constData());
    }

    /// Frames outside of the fade are themselves; the fade takes just so many from both.
    void aFadeTakesItsFramesFromBoth()
    {
        const Result<ExportPlan> plan =
            FinishBench::plan({clipAt(m_one), clipAt(m_two), clipAt(m_one)}, "join", {.fadeMs = 250});
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->fadeFrames, 6);
        QCOMPARE(plan->frames, 90 - 12);
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("faded"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        const QList<int> numbers = numbersIn(made->path, m_shape.size);
        QCOMPARE(numbers.size(), 78);
        QVERIFY2(numbers.first(24) == range(0, 24), wordsOf(numbers).constData());
        QVERIFY2(numbers.mid(30, 18) == range(6, 24), wordsOf(numbers).constData());
        QVERIFY2(numbers.last(24) == range(6, 30), wordsOf(numbers).constData());
        const double sound = double(decodedSamples(made->path)) / 48'000;
        QVERIFY2(std::abs(sound - 78 / 24.0) < 1 / 24.0, QByteArray::number(sound).constData());
        // Neither sound falls away in the middle of a joint.
        QVERIFY(loudnessAt(made->path, 27 / 24.0) > loudnessAt(made->path, 0.5) / 2);
    }

    /// Where the pictures are done first, sound is still on its way.
    void aFadeIntoSilenceAndBackEndsWithItsPicture()
    {
        CountingClip silent = m_shape;
        silent.soundSeconds = 0;
        const QString hush = sample("hush");
        QVERIFY(silent.writeTo(hush));
        for (const QList<SequenceClip>& clips :
             {QList<SequenceClip>{clipAt(m_one), clipAt(hush)}, {clipAt(m_one), clipAt(hush), clipAt(m_two)}}) {
            const Result<ExportPlan> plan = FinishBench::plan(clips, "join", {.fadeMs = 500});
            QVERIFY2(plan.ok(), why(plan).constData());
            const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("hushed"));
            QVERIFY2(made.ok(), why(made).constData());
            QCOMPARE(wordsOf(made->differences), QByteArray());
            const double sound = double(decodedSamples(made->path)) / 48'000;
            const double picture = double(made->frames) / 24;
            QVERIFY2(std::abs(sound - picture) < 1 / 24.0, QByteArray::number(sound - picture).constData());
        }
    }

    void imagesAndTheirSound()
    {
        const Result<ExportedFile> made =
            m_bench.make({clipAt(m_one, 0, 6), clipAt(m_two, 0, 5)}, "png-sequence", {}, QStringLiteral("shots 50%d"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        QCOMPARE(made->path, m_bench.folder() + QStringLiteral("/shots 50%d"));
        const QStringList names = QDir(made->path).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 12);
        QCOMPARE(names.first(), QStringLiteral("shots 50%d.wav"));
        QCOMPARE(names[1], QStringLiteral("shots 50%d_000001.png"));
        QCOMPARE(names.last(), QStringLiteral("shots 50%d_000011.png"));
        QCOMPARE(numbersIn(made->path + u'/' + names[6], m_shape.size), QList<int>{5});
        QCOMPARE(numbersIn(made->path + u'/' + names[7], m_shape.size), QList<int>{0});
        // A second one does not go into the first.
        const Result<ExportedFile> again =
            m_bench.make({clipAt(m_one, 0, 2)}, "png-sequence", {}, QStringLiteral("shots 50%d"));
        QVERIFY2(again.ok(), why(again).constData());
        QCOMPARE(again->path, m_bench.folder() + QStringLiteral("/shots 50%d (2)"));
    }

    void oneFrameIsTheOneThatWasMeant()
    {
        const Result<ExportedFile> made =
            m_bench.make({clipAt(m_one, 0, 12), clipAt(m_two, 7)}, "png", {.stillFrame = 15}, QStringLiteral("still"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(numbersIn(made->path, m_shape.size), QList<int>{10});
    }

    void anAnimatedWebpHasItsPictures()
    {
        const Result<ExportPlan> plan = FinishBench::plan({clipAt(m_one)}, "webp");
        QVERIFY2(plan.ok(), why(plan).constData());
        QCOMPARE(plan->frames, 15);
        QCOMPARE(plan->rate.perSecond(), 12.0);
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("preview"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        QCOMPARE(made->frames, 15);
        QFile file(made->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.left(4), QByteArray("RIFF"));
        QCOMPARE(bytes.mid(8, 8), QByteArray("WEBPVP8X"));
        QCOMPARE(bytes.count("ANMF"), 15);
    }

    void anOriginalIsTheVeryFile()
    {
        const Result<ExportedFile> made =
            m_bench.make({clipAt(m_one), clipAt(m_two)}, "original", {}, QStringLiteral("copy"));
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(made->paths, (QStringList{m_bench.folder() + QStringLiteral("/copy.mp4"),
                                           m_bench.folder() + QStringLiteral("/copy (2).mp4")}));
        QCOMPARE(contentOf(made->paths.first()), contentOf(m_one));
        QCOMPARE(contentOf(made->paths.last()), contentOf(m_two));
        QCOMPARE(made->bytes, QFileInfo(m_one).size() + QFileInfo(m_two).size());
    }

    /// What one take was made of goes with it, unless that is not wanted.
    void aSingleTakeKeepsItsRecipe_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("join") << QStringLiteral("join") << true;
        QTest::newRow("h264") << QStringLiteral("h264") << true;
        QTest::newRow("prores") << QStringLiteral("prores-proxy") << true;
        QTest::newRow("not wanted") << QStringLiteral("h264") << false;
    }
    void aSingleTakeKeepsItsRecipe()
    {
        QFETCH(QString, preset);
        QFETCH(bool, wanted);
        const QString take = m_samples.filePath(QStringLiteral("take.mp4"));
        QFile::remove(take);
        QVERIFY(QFile::copy(m_one, take));
        Sidecar recipe;
        recipe.clip = QStringLiteral("take.mp4");
        recipe.endpoint = QStringLiteral("kling/kling-3.0/pro/text-to-video");
        recipe.draft.prompt = QStringLiteral("A lighthouse at dusk");
        recipe.requestId = QStringLiteral("request-7");
        recipe.sha256 = QCryptographicHash::hash(contentOf(take), QCryptographicHash::Sha256).toHex();
        QVERIFY(writeSidecar(take, recipe).ok());
        const Result<ExportPlan> plan =
            FinishBench::plan({clipAt(take)}, preset.toLatin1().constData(), {.metadata = wanted});
        QVERIFY2(plan.ok(), why(plan).constData());
        const Result<ExportedFile> made = m_bench.run(*plan, QStringLiteral("take of ") + preset);
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(wordsOf(made->differences), QByteArray());
        const QJsonObject tags = probed(made->path)[u"format"][u"tags"].toObject();
        QCOMPARE(tags[u"title"].toString().isEmpty(), !wanted);
        QCOMPARE(tags[u"description"].toString(), wanted ? recipe.draft.prompt : QString());
        QCOMPARE(contentOf(made->path).contains("trainedAlgorithmicMedia"), wanted);
        QCOMPARE(framesOf(made->path), 30);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestExportJoins test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportjoins.moc"
