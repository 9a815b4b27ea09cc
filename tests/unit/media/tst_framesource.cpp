// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framefile.h"
#include "app/media/framesource.h"
#include "app/media/mediatools.h"
#include "tests/support/colorclip.h"
#include "tests/support/isolated.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using Direction = FrameSource::Direction;

namespace {

constexpr int patience = 60'000;
constexpr qint64 frames = 48;
constexpr qint64 frameBytes = 320 * 240 * 3 / 2;

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' '); }

QByteArray outputOf(const QStringList& arguments)
{
    QProcess ffmpeg;
    ffmpeg.start(MediaTools::find().ffmpeg, words("-nostdin -v error -y") + arguments);
    return ffmpeg.waitForFinished(patience) ? ffmpeg.readAllStandardOutput() : QByteArray();
}

} // namespace

class TstFrameSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFrameIsTheOneThatFfmpegDecodes();
    void neighboursComeByThemselves();
    void goingBackDecodesWhatLiesBefore();
    void keepsNoMoreThanItMay();
    void theLatestWishCounts();
    void restsWhenAskedTo();
    void aClipThatIsNone();
    void withoutTools();
    void endsWhileItDecodes();
    void aFrameThatCannotBeDecodedIsNotTriedForEver_data();
    void aFrameThatCannotBeDecodedIsNotTriedForEver();
    void aFrameAsPngIsThatFrame_data();
    void aFrameAsPngIsThatFrame();
    void aFrameAsPngHasTheColoursOfTheClip_data() { test::addColorClips(); }
    void aFrameAsPngHasTheColoursOfTheClip();
    void aFrameFileReplacesNothing();

private:
    void open(FrameSource& source, const char* clip = "clip.mp4", const QString& ffmpeg = {});
    bool comes(FrameSource& source, qint64 frame, Direction direction = Direction::Around);
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Status write(qint64 seekPoint, const QString& target, const QString& clip);
    bool damage(const char* clip, qint64 frame) const;

    QTemporaryDir m_folder;
    MediaTools m_tools = MediaTools::find();
    QByteArray m_decoded; ///< all frames, one after the other
};

void TstFrameSource::initTestCase()
{
    if (m_tools.ffmpeg.isEmpty())
        QSKIP("ffmpeg is needed to make clips");
    QVERIFY(test::makeClip(path("clip.mp4")));
    m_decoded = outputOf(QStringList{QStringLiteral("-i"), path("clip.mp4")}
                         << words("-map 0:v:0 -fps_mode passthrough -pix_fmt yuv420p -f rawvideo -"));
    QCOMPARE(m_decoded.size(), frames * frameBytes);
}

void TstFrameSource::open(FrameSource& source, const char* clip, const QString& ffmpeg)
{
    QSignalSpy known(&source, &FrameSource::timesKnown);
    source.open(ffmpeg.isEmpty() ? m_tools.ffmpeg : ffmpeg, m_tools.ffprobe, path(clip));
    QVERIFY(known.isEmpty());
    QVERIFY(known.wait(patience));
    QCOMPARE(source.times().count(), frames);
}

bool TstFrameSource::comes(FrameSource& source, qint64 frame, Direction direction)
{
    source.want(frame, direction);
    return QTest::qWaitFor([&] { return source.picture(frame) != nullptr; }, patience);
}

void TstFrameSource::everyFrameIsTheOneThatFfmpegDecodes()
{
    FrameSource source;
    open(source);
    for (const qint64 frame : {0, 47, 23, 24, 46}) {
        QVERIFY(comes(source, frame));
        QCOMPARE(source.picture(frame)->size, QSize(320, 240));
        QVERIFY2(source.picture(frame)->planes == m_decoded.mid(frame * frameBytes, frameBytes),
                 qPrintable(QString::number(frame)));
    }
    // What came beside them as well.
    for (qint64 frame = 0; frame < frames; ++frame) {
        if (const RawPicture* picture = source.picture(frame))
            QVERIFY(picture->planes == m_decoded.mid(frame * frameBytes, frameBytes));
    }
}

void TstFrameSource::neighboursComeByThemselves()
{
    FrameSource source;
    open(source);
    QVERIFY(comes(source, 20));
    QTRY_VERIFY_WITH_TIMEOUT(source.picture(19) && source.picture(18) && source.picture(21) && source.picture(22),
                             patience);
}

void TstFrameSource::goingBackDecodesWhatLiesBefore()
{
    FrameSource source(30 * frameBytes);
    open(source);
    QVERIFY(comes(source, 40, Direction::Back));
    QVERIFY(source.picture(35)); // it came before the wanted one
    for (qint64 frame = 39; frame >= 0; --frame)
        QVERIFY(comes(source, frame, Direction::Back));
}

void TstFrameSource::keepsNoMoreThanItMay()
{
    constexpr qint64 most = 9 * frameBytes;
    FrameSource source(most);
    open(source);
    qint64 highest = 0;
    connect(&source, &FrameSource::pictureReady, this, [&] { highest = qMax(highest, source.keptBytes()); });
    for (qint64 frame = 0; frame < frames; ++frame)
        QVERIFY(comes(source, frame, Direction::Forward));
    QVERIFY2(highest <= most, qPrintable(QString::number(highest)));
    QVERIFY(highest > most / 2);
    QVERIFY(!source.picture(0));
}

void TstFrameSource::theLatestWishCounts()
{
    FrameSource source(9 * frameBytes);
    open(source);
    for (qint64 frame = 0; frame < 40; ++frame)
        source.want(frame, Direction::Around);
    QVERIFY(comes(source, 44));
    QVERIFY(!source.picture(5));
}

void TstFrameSource::restsWhenAskedTo()
{
    FrameSource source(9 * frameBytes);
    open(source);
    source.want(30, Direction::Around);
    source.rest();
    QVERIFY(!source.isComing(30));
    QVERIFY(comes(source, 3));
    QVERIFY(!source.picture(30));
    source.rest();
    QVERIFY(source.picture(3)); // what there is stays
}

void TstFrameSource::aClipThatIsNone()
{
    QFile file(path("none.mp4"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4000, 'x'));
    file.close();
    FrameSource source;
    QSignalSpy failed(&source, &FrameSource::failed);
    source.open(m_tools.ffmpeg, m_tools.ffprobe, file.fileName());
    source.want(3, Direction::Around);
    QVERIFY(failed.wait(patience));
    QVERIFY(!source.isUsable());
    open(source); // and a good one after it
    QVERIFY(comes(source, 3));
}

void TstFrameSource::withoutTools()
{
    FrameSource source;
    QSignalSpy failed(&source, &FrameSource::failed);
    source.open({}, m_tools.ffprobe, path("clip.mp4"));
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Tool);
}

void TstFrameSource::endsWhileItDecodes()
{
    auto source = std::make_unique<FrameSource>();
    open(*source);
    source->want(10, Direction::Around);
    QVERIFY(QTest::qWaitFor([&] { return source->picture(10) != nullptr; }, patience));
    source->want(40, Direction::Around);
    source.reset();
}

/// A copy of the clip in which a frame's bytes are zeros.
bool TstFrameSource::damage(const char* clip, qint64 frame) const
{
    QProcess ffprobe;
    ffprobe.start(m_tools.ffprobe, words("-v error -select_streams v:0 -show_entries packet=pos,size -of json")
                                       << path("clip.mp4"));
    if (!ffprobe.waitForFinished(patience))
        return false;
    const QJsonObject packet =
        QJsonDocument::fromJson(ffprobe.readAllStandardOutput()).object()[u"packets"].toArray()[frame].toObject();
    const qint64 size = packet[u"size"].toString().toLongLong();
    QFile::remove(path(clip));
    QFile file(path(clip));
    return size > 0 && QFile::copy(path("clip.mp4"), path(clip)) && file.open(QIODevice::ReadWrite)
        && file.seek(packet[u"pos"].toString().toLongLong()) && file.write(QByteArray(size, '\0')) == size;
}

void TstFrameSource::aFrameThatCannotBeDecodedIsNotTriedForEver_data()
{
    QTest::addColumn<qint64>("damaged");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<Direction>("direction");
    QTest::newRow("ahead") << qint64(30) << qint64(20) << Direction::Around;
    QTest::newRow("beside it") << qint64(30) << qint64(29) << Direction::Around;
    QTest::newRow("behind") << qint64(30) << qint64(40) << Direction::Around;
    QTest::newRow("on the way forward") << qint64(30) << qint64(20) << Direction::Forward;
    QTest::newRow("on the way back") << qint64(30) << qint64(40) << Direction::Back;
    QTest::newRow("the last one") << frames - 1 << frames - 3 << Direction::Around;
}

void TstFrameSource::aFrameThatCannotBeDecodedIsNotTriedForEver()
{
    QFETCH(qint64, damaged);
    QFETCH(qint64, wanted);
    QFETCH(Direction, direction);
    QVERIFY(damage("damaged.mp4", damaged));
    // An ffmpeg that counts how often it is started.
    const QString tool = path("counting");
    QFile script(tool);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho >> \"$0.starts\"\nexec '" + m_tools.ffmpeg.toUtf8() + "' \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile::remove(tool + QStringLiteral(".starts"));

    FrameSource source;
    open(source, "damaged.mp4", tool);
    QVERIFY(comes(source, wanted, direction));
    QTRY_VERIFY_WITH_TIMEOUT(!source.isDecoding(), patience);
    QVERIFY(!source.picture(damaged));
    QVERIFY(source.picture(damaged - 1)); // what stands around it is there all the same
    QVERIFY(damaged + 1 == frames || source.picture(damaged + 1));
    source.want(wanted, direction);
    QVERIFY(!source.isDecoding());
    const qint64 starts = QFileInfo(tool + QStringLiteral(".starts")).size();
    QVERIFY2(starts >= 1 && starts <= 4, qPrintable(QString::number(starts)));
}

Status TstFrameSource::write(qint64 seekPoint, const QString& target, const QString& clip)
{
    std::optional<Status> answer;
    QObject context;
    writeFrame(m_tools.ffmpeg, clip, seekPoint, target, &context, [&](const Status& outcome) { answer = outcome; });
    if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        qFatal("no answer, or one at once");
    return *answer;
}

void TstFrameSource::aFrameAsPngIsThatFrame_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("matrix");
    QTest::newRow("BT.601") << QSize(320, 240) << QStringLiteral("bt601");
    QTest::newRow("BT.709") << QSize(1280, 720) << QStringLiteral("bt709"); // it says nothing, and is large
}

void TstFrameSource::aFrameAsPngIsThatFrame()
{
    QFETCH(QSize, size);
    QFETCH(QString, matrix);
    QVERIFY(test::makeClip(path("sized.mp4"), false, false, size));
    FrameSource source;
    open(source, "sized.mp4");
    for (const qint64 frame : {0, 29, 47}) {
        const QString target = path("frame.png");
        QFile::remove(target);
        QVERIFY(write(source.times().seekPointOf(frame), target, path("sized.mp4")).ok());
        const QByteArray saved =
            outputOf(QStringList{QStringLiteral("-i"), target} << words("-f rawvideo -pix_fmt rgb24 -"));
        // Counted from the clip's beginning instead of sought.
        const QString filter =
            QStringLiteral("select=eq(n\\,%1),scale=flags=bicubic+accurate_rnd+full_chroma_int:in_color_matrix=%2")
                .arg(frame)
                .arg(matrix);
        const QByteArray decoded =
            outputOf(QStringList{QStringLiteral("-i"), path("sized.mp4"), QStringLiteral("-vf"), filter}
                     << words("-frames:v 1 -f rawvideo -pix_fmt rgb24 -"));
        QCOMPARE(decoded.size(), size.width() * size.height() * 3);
        QVERIFY(saved == decoded);
    }
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".frame*")}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void TstFrameSource::aFrameAsPngHasTheColoursOfTheClip()
{
    QFETCH(QString, size);
    QFETCH(QString, matrix);
    QFETCH(QString, tag);
    const QString target = path("color.png");
    QFile::remove(target);
    QVERIFY((test::ColorClip{size, matrix, tag}.writeTo(path("color.mp4"))));
    QVERIFY(write(0, target, path("color.mp4")).ok());
    const QByteArray saved =
        outputOf(QStringList{QStringLiteral("-i"), target} << words("-f rawvideo -pix_fmt rgb24 -"));
    QVERIFY2(test::isClipColor(saved), test::wordsOfColor(saved).constData());
}

void TstFrameSource::aFrameFileReplacesNothing()
{
    const QString target = path("taken.png");
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Status taken = write(0, target, path("clip.mp4"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Disk);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(write(0, QStringLiteral("/proc/nowhere/a.png"), path("clip.mp4")).error().kind, ErrorKind::Disk);
    QCOMPARE(write(0, path("new.png"), path("none.mp4")).error().kind, ErrorKind::BadFile);
    QVERIFY(!QFile::exists(path("new.png")));
}

int main(int argc, char** argv)
{
    const klapper::test::Isolated profile;
    QCoreApplication application(argc, argv);
    TstFrameSource test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_framesource.moc"
