// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/colorclip.h"
#include "tests/support/isolated.h"
#include "tests/unit/finish/decoded.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

using namespace klapper;
using namespace klapper::test;

namespace {

/// A row of the table of presets as people were promised it, in ffprobe's words; nothing here comes from the program's
/// own table.
struct Promise
{
    const char* id;
    const char* suffix;
    const char* codec;   ///< of the picture; empty: none
    const char* tag;     ///< empty: whatever it is
    const char* profile; ///< the same
    const char* pixels;
    QSize size;
    const char* rate;
    const char* sound; ///< empty: none
    int soundRate = 48'000;
    int kbit = 0;         ///< about that much, 0: whatever it is
    bool isTagged = true; ///< bt709 in all three
    bool indexFirst = false;
};

// Of two clips of 320x180 (16:9), at 24 and 30 frames a second, both with sound.
const QList<Promise> promises{
    {"join", "mp4", "h264", "avc1", "High", "yuv420p", {320, 180}, "30/1", "aac", 48'000, 256, true, true},
    {"h264", "mp4", "h264", "avc1", "High", "yuv420p", {320, 180}, "30/1", "aac", 48'000, 256, true, true},
    {"h265", "mp4", "hevc", "hvc1", "Main 10", "yuv420p10le", {320, 180}, "30/1", "aac", 48'000, 256, true, true},
    {"av1", "mp4", "av1", "av01", "Main", "yuv420p", {320, 180}, "30/1", "aac", 48'000, 256, true, true},
    {"webm", "webm", "vp9", "", "Profile 0", "yuv420p", {320, 180}, "30/1", "opus", 48'000, 160, true, false},
    {"prores-hq",
     "mov",
     "prores",
     "apch",
     "HQ",
     "yuv422p10le",
     {320, 180},
     "30/1",
     "pcm_s24le",
     48'000,
     2304,
     true,
     true},
    {"prores-proxy",
     "mov",
     "prores",
     "apco",
     "Proxy",
     "yuv422p10le",
     {320, 180},
     "30/1",
     "pcm_s24le",
     48'000,
     2304,
     true,
     true},
    {"vertical", "mp4", "h264", "avc1", "High", "yuv420p", {1080, 1920}, "30/1", "aac", 48'000, 192, true, true},
    {"square", "mp4", "h264", "avc1", "High", "yuv420p", {1080, 1080}, "30/1", "aac", 48'000, 192, true, true},
    {"4x5", "mp4", "h264", "avc1", "High", "yuv420p", {1080, 1350}, "30/1", "aac", 48'000, 192, true, true},
    {"cinema", "mp4", "h264", "avc1", "High", "yuv420p", {320, 132}, "30/1", "aac", 48'000, 256, true, true},
    {"21x9", "mp4", "h264", "avc1", "High", "yuv420p", {320, 136}, "30/1", "aac", 48'000, 256, true, true},
    {"4x3", "mp4", "h264", "avc1", "High", "yuv420p", {240, 180}, "30/1", "aac", 48'000, 256, true, true},
    {"3x4", "mp4", "h264", "avc1", "High", "yuv420p", {134, 180}, "30/1", "aac", 48'000, 256, true, true},
    {"gif", "gif", "gif", "", "", "", {320, 180}, "", "", 0, 0, false, false},
    {"png", "png", "png", "", "", "rgb24", {320, 180}, "", "", 0, 0, false, false},
    {"contact-sheet", "png", "png", "", "", "rgb24", {1280, 720}, "", "", 0, 0, false, false},
    {"wav", "wav", "", "", "", "", {}, "", "pcm_s24le", 48'000, 2304},
    {"flac", "flac", "", "", "", "", {}, "", "flac", 48'000, 0},
    {"m4a", "m4a", "", "", "", "", {}, "", "aac", 48'000, 256},
};

/// Names of the boxes of the outermost level, in order.
QByteArrayList boxesOf(const QString& path)
{
    QFile file(path);
    QByteArrayList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    while (file.bytesAvailable() >= 8) {
        const qint64 at = file.pos();
        const QByteArray head = file.read(16);
        qint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1)
            size = qFromBigEndian<qint64>(head.constData() + 8);
        names.append(head.mid(4, 4));
        if (size < 8 || !file.seek(at + size))
            break;
    }
    return names;
}

QString text(const QJsonObject& object, const char* key) { return object[QLatin1String(key)].toVariant().toString(); }

} // namespace

/// The table of presets, each made and read again.
class TestExportPresets final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_samples;
    FinishBench m_bench;
    QString m_film; ///< at 24
    QString m_fast; ///< at 30

    QList<SequenceClip> both() const { return {clipAt(m_film), clipAt(m_fast)}; }

    static void verifyPicture(const QString& path, const Promise& promise)
    {
        const QJsonObject probe = probed(path);
        const QJsonObject picture = streamOf(probe, u"video");
        QCOMPARE(text(picture, "codec_name"), QString::fromLatin1(promise.codec));
        if (*promise.tag)
            QCOMPARE(text(picture, "codec_tag_string"), QString::fromLatin1(promise.tag));
        if (*promise.profile)
            QCOMPARE(text(picture, "profile"), QString::fromLatin1(promise.profile));
        if (*promise.pixels)
            QCOMPARE(text(picture, "pix_fmt"), QString::fromLatin1(promise.pixels));
        QCOMPARE(QSize(picture[u"width"].toInt(), picture[u"height"].toInt()), promise.size);
        if (*promise.rate)
            QCOMPARE(text(picture, "avg_frame_rate"), QString::fromLatin1(promise.rate));
        if (!promise.isTagged)
            return;
        QCOMPARE(text(picture, "color_space"), QStringLiteral("bt709"));
        QCOMPARE(text(picture, "color_transfer"), QStringLiteral("bt709"));
        QCOMPARE(text(picture, "color_primaries"), QStringLiteral("bt709"));
        QVERIFY(QStringList({QString(), QStringLiteral("1:1")}).contains(text(picture, "sample_aspect_ratio")));
    }
    static void verifySound(const QString& path, const Promise& promise)
    {
        const QJsonObject sound = streamOf(probed(path), u"audio");
        QCOMPARE(text(sound, "codec_name"), QString::fromLatin1(promise.sound));
        if (!*promise.sound)
            return;
        QCOMPARE(text(sound, "sample_rate").toInt(), promise.soundRate);
        QCOMPARE(sound[u"channels"].toInt(), 2);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_film = m_samples.filePath(QStringLiteral("film.mp4"));
        m_fast = m_samples.filePath(QStringLiteral("fast.mp4"));
        const bool isMade =
            DrawnClip{.seconds = 0.5, .soundSeconds = 0.5}.writeTo(m_film)
            && DrawnClip{.rate = QStringLiteral("30"), .seconds = 0.5, .soundSeconds = 0.5}.writeTo(m_fast);
        QVERIFY2(isMade, "ffmpeg is needed");
    }

    void theTableHasWhatWasPromised()
    {
        QStringList promised{QStringLiteral("original"), QStringLiteral("webp"), QStringLiteral("png-sequence")};
        for (const Promise& promise : promises)
            promised.append(QString::fromLatin1(promise.id));
        QStringList there;
        for (const ExportPreset& preset : exportPresets()) {
            there.append(preset.id);
            QVERIFY(exportPreset(preset.id) == &preset);
            QVERIFY2(preset.kind == ExportKind::Original || !preset.encoder.isEmpty() || !preset.audioEncoder.isEmpty(),
                     qPrintable(preset.id));
        }
        promised.sort();
        there.sort();
        QCOMPARE(there, promised);
        QVERIFY(!exportPreset(QStringLiteral("betamax")));
        QCOMPARE(exportPreset(QStringLiteral("vertical"))->mostRate, 30);
        QCOMPARE(exportPreset(QStringLiteral("gif"))->mostRate, 12);
        QCOMPARE(exportPreset(QStringLiteral("gif"))->mostWidth, 720);
        QCOMPARE(exportPreset(QStringLiteral("webp"))->mostWidth, 720);
    }

    void aPictureHasTheColoursOfTheClip_data() { addColorClips(); }
    void aPictureHasTheColoursOfTheClip()
    {
        QFETCH(QString, size);
        QFETCH(QString, matrix);
        QFETCH(QString, tag);
        const QString path = m_samples.filePath(QStringLiteral("color.mp4"));
        for (const char* shape : {"1", "16/15"}) { // pixels that are no squares: it is scaled twice
            QVERIFY((ColorClip{size, matrix, tag, QString::fromLatin1(shape)}.writeTo(path)));
            for (const char* preset : {"png", "h264"}) {
                const Result<ExportedFile> made = m_bench.make({clipAt(path)}, preset, {}, QStringLiteral("color"));
                QVERIFY2(made.ok(), why(made).constData());
                const QStringList toRgb = QStringLiteral("-frames:v 1 -pix_fmt rgb24 -f rawvideo -").split(u' ');
                const QByteArray pixels = saidBy(MediaTools::find().ffmpeg, decoding(made->path) + toRgb);
                QVERIFY2(isClipColor(pixels), wordsOfColor(pixels).constData());
            }
        }
    }

    void aPresetsResultIsAsTheTableSays_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < promises.size(); ++row)
            QTest::newRow(promises[row].id) << row;
    }
    void aPresetsResultIsAsTheTableSays()
    {
        QFETCH(int, row);
        const Promise& promise = promises[row];
        const Result<ExportPlan> plan = FinishBench::plan(both(), promise.id, {.fit = Fit::Crop});
        QVERIFY2(plan.ok(), why(plan).constData());
        const QString name = QStringLiteral("of ") + QString::fromLatin1(promise.id);
        const Result<ExportedFile> made = m_bench.run(*plan, name);
        QVERIFY2(made.ok(), why(made).constData());
        QCOMPARE(made->path, m_bench.folder() + u'/' + name + u'.' + QString::fromLatin1(promise.suffix));
        QCOMPARE(wordsOf(made->differences), QByteArray());
        QCOMPARE(made->bytes, QFileInfo(made->path).size());
        verifySound(made->path, promise);
        if (*promise.codec)
            verifyPicture(made->path, promise);
        if (*promise.codec && plan->frames > 1)
            QCOMPARE(framesOf(made->path), plan->frames);
        const QByteArrayList boxes = boxesOf(made->path);
        if (promise.indexFirst)
            QVERIFY2(boxes.indexOf("moov") < boxes.indexOf("mdat"), boxes.join(' ').constData());
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestExportPresets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportpresets.moc"
