// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/lastframe.h"
#include "app/media/mediatools.h"
#include "tests/support/colorclip.h"
#include "tests/support/isolated.h"
#include "tests/support/sampleimages.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int patience = 60'000;

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' '); }

/// A clip with a running number of frames in its picture, made with `options`.
bool makeWith(const QString& path, const char* sources, const char* options)
{
    return QProcess::execute(MediaTools::find().ffmpeg,
                             words("-v error -nostdin -y") + words(sources) + words(options) + QStringList{path})
        == 0;
}

/// Frame number `n` of a clip, found by counting from its beginning.
QByteArray frameByNumber(const QString& clip, int n)
{
    return rgb(bytesOf(clip),
               QStringLiteral("select=eq(n\\,%1),scale=flags=bicubic+accurate_rnd+full_chroma_int").arg(n));
}

/// All frames of a clip, decoded in one go: the oracle of what stands where.
QList<QByteArray> allFrames(const QString& clip, qsizetype bytesOfOne)
{
    const QByteArray all = rgb(bytesOf(clip), QStringLiteral("scale=flags=bicubic+accurate_rnd+full_chroma_int"));
    QList<QByteArray> frames;
    for (qsizetype at = 0; at + bytesOfOne <= all.size(); at += bytesOfOne)
        frames.append(all.mid(at, bytesOfOne));
    return frames;
}

std::optional<Result<QByteArray>> frameOf(const QString& clip, qint64 number, qint64 mostBytes = 0)
{
    QObject context;
    std::optional<Result<QByteArray>> answer;
    extractFrame(MediaTools::find().ffmpeg, clip, number, mostBytes, &context,
                 [&answer](const Result<QByteArray>& outcome) { answer = outcome; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        return std::nullopt;
    return answer;
}

std::optional<Result<QByteArray>> lastFrame(const QString& clip, qint64 mostBytes = 0,
                                            const QString& ffmpeg = MediaTools::find().ffmpeg)
{
    QObject context;
    std::optional<Result<QByteArray>> answer;
    int answers = 0;
    extractLastFrame(ffmpeg, clip, mostBytes, &context, [&](const Result<QByteArray>& outcome) {
        answer = outcome;
        ++answers;
    });
    if (answers > 0 || !QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        return std::nullopt;
    QTest::qWait(0);
    return answers == 1 ? answer : std::nullopt;
}

} // namespace

class TestLastFrame final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString clip(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void isExactlyTheLastFrame_data()
    {
        QTest::addColumn<QString>("sources");
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("frames");
        const auto row = [](const char* name, const char* sources, const char* options, int frames) {
            QTest::newRow(name) << QString::fromLatin1(sources) << QString::fromLatin1(options) << frames;
        };
        row("two seconds", "-f lavfi -i testsrc2=s=320x240:r=24:d=2", "-c:v libx264 -pix_fmt yuv420p", 48);
        row("without B-frames", "-f lavfi -i testsrc2=s=320x240:r=24:d=2", "-c:v libx264 -bf 0 -pix_fmt yuv420p", 48);
        row("many B-frames", "-f lavfi -i testsrc2=s=320x240:r=24:d=3", "-c:v libx264 -bf 8 -g 250 -pix_fmt yuv420p",
            72);
        row("30000/1001 a second", "-f lavfi -i testsrc2=s=320x240:r=30000/1001:d=2", "-c:v libx264 -pix_fmt yuv420p",
            60);
        row("sound as long", "-f lavfi -i testsrc2=s=320x240:r=24:d=2 -f lavfi -i sine=d=2",
            "-c:v libx264 -pix_fmt yuv420p -c:a aac", 48);
        row("sound goes on", "-f lavfi -i testsrc2=s=320x240:r=24:d=2 -f lavfi -i sine=d=4",
            "-c:v libx264 -pix_fmt yuv420p -c:a aac", 48);
        row("sound goes on for long", "-f lavfi -i testsrc2=s=320x240:r=24:d=2 -f lavfi -i sine=d=12",
            "-c:v libx264 -pix_fmt yuv420p -c:a aac", 48);
        row("a single frame", "-f lavfi -i testsrc2=s=320x240:r=24:d=0.04", "-c:v libx264 -pix_fmt yuv420p", 1);
        row("one frame a second", "-f lavfi -i testsrc2=s=320x240:r=1:d=4", "-c:v libx264 -pix_fmt yuv420p", 4);
    }
    void isExactlyTheLastFrame()
    {
        QFETCH(QString, sources);
        QFETCH(QString, options);
        QFETCH(int, frames);
        const QString path = clip("it's a clip: 100%d.mp4");
        QVERIFY(makeWith(path, sources.toLatin1().constData(), options.toLatin1().constData()));
        const auto image = lastFrame(path);
        QVERIFY(image && image->ok());
        QVERIFY((*image)->startsWith("\x89PNG"));
        const QByteArray expected = frameByNumber(path, frames - 1);
        QCOMPARE(expected.size(), 320 * 240 * 3);
        QCOMPARE(rgb(**image), expected);
        if (frames > 1)
            QVERIFY(frameByNumber(path, frames - 2) != expected); // they differ, so the right one was needed
        QVERIFY(frameByNumber(path, frames).isEmpty());           // and there is none after it
    }

    void everyFrameIsFoundByItsNumber_data()
    {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("options");
        const QString plain = QStringLiteral("-c:v libx264 -pix_fmt yuv420p");
        QTest::newRow("24") << QStringLiteral("24") << plain;
        QTest::newRow("29.97") << QStringLiteral("30000/1001") << plain;
        QTest::newRow("60, many B-frames")
            << QStringLiteral("60") << QStringLiteral("-c:v libx264 -bf 8 -g 250 -pix_fmt yuv420p");
        QTest::newRow("a rate that varies")
            << QStringLiteral("25") << plain + QStringLiteral(" -vf setpts=N*N/(50*TB) -fps_mode passthrough");
    }
    void everyFrameIsFoundByItsNumber()
    {
        QFETCH(QString, rate);
        QFETCH(QString, options);
        const QString path = clip("numbers.mp4");
        const QString source = QStringLiteral("-f lavfi -i testsrc2=s=160x120:r=%1:d=1").arg(rate);
        QVERIFY(makeWith(path, source.toLatin1().constData(), options.toLatin1().constData()));
        const QList<QByteArray> frames = allFrames(path, 160 * 120 * 3);
        QVERIFY(frames.size() >= 24);
        const QList<qint64> numbers{0, 1, 7, frames.size() / 2, frames.size() - 1};
        for (const qint64 number : numbers) {
            const auto image = frameOf(path, number);
            QVERIFY(image && image->ok());
            QVERIFY((*image)->startsWith("\x89PNG"));
            QVERIFY2(rgb(**image) == frames[number], qPrintable(QString::number(number)));
            QCOMPARE(frames.count(frames[number]), 1); // no other would have passed
        }
        QCOMPARE(frameOf(path, frames.size())->error().kind, ErrorKind::BadFile);
    }

    void staysExactAsLongAsThatFits()
    {
        const QString path = clip("noise.mp4");
        QVERIFY(makeClip(path, false, true));
        const auto whole = frameOf(path, 10);
        QVERIFY(whole && whole->ok());
        const auto packed = frameOf(path, 10, (*whole)->size() - 1);
        QVERIFY(packed && packed->ok());
        QCOMPARE((*packed)->mid(8, 4), QByteArray("WEBP"));
        QVERIFY((*packed)->size() < (*whole)->size());
        QVERIFY(rgb(**packed) == rgb(**whole));
    }

    void hasTheColoursOfTheClip_data() { addColorClips(); }
    void hasTheColoursOfTheClip()
    {
        QFETCH(QString, size);
        QFETCH(QString, matrix);
        QFETCH(QString, tag);
        const QString path = clip("color.mp4");
        QVERIFY((ColorClip{size, matrix, tag}.writeTo(path)));
        for (const auto& image : {lastFrame(path), frameOf(path, 2)}) {
            QVERIFY(image && image->ok());
            const QByteArray pixels = rgb(**image);
            QVERIFY2(isClipColor(pixels), wordsOfColor(pixels).constData());
        }
    }

    void isMadeSmallerWhenItIsTooLarge()
    {
        const QString path = clip("noise.mp4");
        QVERIFY(makeClip(path, false, true));
        const auto whole = lastFrame(path);
        QVERIFY(whole && whole->ok());
        const qint64 most = (*whole)->size() / 2;
        const auto fitting = lastFrame(path, most);
        QVERIFY(fitting && fitting->ok());
        QVERIFY((*fitting)->startsWith("\xff\xd8\xff"));
        QVERIFY((*fitting)->size() <= most);
        QCOMPARE(rgb(**fitting).size(), 320 * 240 * 3); // in its full size all the same
        QCOMPARE(lastFrame(path, (*whole)->size())->value(), whole->value());
        const auto none = lastFrame(path, 1000);
        QCOMPARE(none->error().kind, ErrorKind::TooLarge);
    }

    void whatIsNoClipIsSaidSo()
    {
        const QString path = clip("text.mp4");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no clip") > 0);
        file.close();
        QCOMPARE(lastFrame(path)->error().kind, ErrorKind::BadFile);
        QCOMPARE(lastFrame(clip("absent.mp4"))->error().kind, ErrorKind::BadFile);
        QCOMPARE(lastFrame({})->error().kind, ErrorKind::BadFile);
        QVERIFY(makeWith(path, "-f lavfi -i sine=d=1", "-c:a aac"));
        QCOMPARE(lastFrame(path)->error().kind, ErrorKind::BadFile);
        QCOMPARE(lastFrame(path, 0, {})->error().kind, ErrorKind::Tool);
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        const QString path = clip("two.mp4");
        QVERIFY(makeClip(path));
        bool answered = false;
        auto context = std::make_unique<QObject>();
        extractLastFrame(MediaTools::find().ffmpeg, path, 0, context.get(),
                         [&answered](const Result<QByteArray>&) { answered = true; });
        QTest::qWait(10); // under way
        const bool early = answered;
        context.reset();
        QVERIFY(lastFrame(path)->ok());
        QCOMPARE(answered, early);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    QCoreApplication app(argc, argv);
    TestLastFrame object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_lastframe.moc"
