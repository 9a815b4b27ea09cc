// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/clipfacts.h"
#include "app/media/parametersets.h"
#include "app/media/plainindex.h"
#include "tests/support/isolated.h"
#include "tests/unit/finish/finishbench.h"

#include <QCoreApplication>
#include <QtEndian>

#include <initializer_list>

using namespace klapper;
using namespace klapper::test;

Q_DECLARE_METATYPE(klapper::test::DrawnClip)

namespace {

/// A program in place of ffprobe that notes each call. @param filter of a shell, for what ffprobe says
class CountedProbe
{
public:
    explicit CountedProbe(const QByteArray& filter = {})
    {
        QFile script(m_folder.filePath(QStringLiteral("ffprobe")));
        const QByteArray run = MediaTools::find().ffprobe.toUtf8() + " \"$@\"";
        const QByteArray command = filter.isEmpty() ? QByteArray("exec " + run) : QByteArray(run + " | " + filter);
        if (script.open(QIODevice::WriteOnly))
            script.write("#!/bin/sh\necho >> \"$0.calls\"\n" + command + '\n');
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    MediaTools tools() const
    {
        MediaTools tools = MediaTools::find();
        tools.ffprobe = m_folder.filePath(QStringLiteral("ffprobe"));
        return tools;
    }
    qint64 calls() const { return QFileInfo(m_folder.filePath(QStringLiteral("ffprobe.calls"))).size(); }

private:
    QTemporaryDir m_folder;
};

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

/// In what two readings of one file differ; empty: in nothing.
QByteArray difference(const Result<FinishClip>& one, const Result<FinishClip>& other)
{
    if (!one || !other)
        return one.ok() == other.ok() ? QByteArray() : "one: " + why(one) + "; other: " + why(other);
    if (sayTheSame(*one, *other))
        return {};
    QByteArray said;
    said += one->shape == other->shape ? "" : "shape ";
    said += one->times == other->times ? "" : "times ";
    said += one->keyFrames == other->keyFrames && one->endings == other->endings ? "" : "cuts ";
    return said + QByteArray::number(one->frames()) + '/' + QByteArray::number(other->frames()) + " frames, "
         + QByteArray::number(one->shape.clip.seconds, 'f', 9) + '/'
         + QByteArray::number(other->shape.clip.seconds, 'f', 9) + " s, lead " + QByteArray::number(one->lead) + '/'
         + QByteArray::number(other->lead);
}

/// The second of two clips, read after the first one.
Result<FinishClip> secondOf(const QString& first, const QString& second, const MediaTools& tools = MediaTools::find())
{
    const auto clips = FinishBench::read({clipAt(first), clipAt(second)}, tools);
    return clips ? Result<FinishClip>(clips->last()) : Result<FinishClip>(clips.error());
}

/// The only clip that is read is always ffprobe's.
Result<FinishClip> byProbe(const QString& path)
{
    const auto clips = FinishBench::read({clipAt(path)});
    return clips ? Result<FinishClip>(clips->first()) : Result<FinishClip>(clips.error());
}

} // namespace

/// What is read of clips before a plan: by ffprobe, and from their own indices where that says the same.
class TestClipReading final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name) + u".mp4"); }
    bool convert(const QString& from, const QStringList& how, const QString& to) const
    {
        return QProcess::execute(MediaTools::find().ffmpeg,
                                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                                             QStringLiteral("-y"), QStringLiteral("-i"), from}
                                     + how + QStringList{to})
            == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2((DrawnClip{.seconds = 2, .soundSeconds = 2, .more = words("-bf 2 -g 12")}.writeTo(path("usual"))),
                 "ffmpeg is needed");
        QVERIFY((DrawnClip{.seconds = 1, .soundSeconds = 1, .more = words("-bf 2 -g 12")}.writeTo(path("shorter"))));
    }

    void alikeClipsTakeOneProbeAndAreReadAsProbed_data()
    {
        QTest::addColumn<DrawnClip>("first");
        QTest::addColumn<QStringList>("more"); // of the second one
        const auto row = [](const char* name, const DrawnClip& clip, const char* more = "") {
            QTest::newRow(name) << clip << words(more);
        };
        row("24", {});
        row("25, silent", {.rate = QStringLiteral("25"), .soundSeconds = 0});
        row("29.97, pictures out of order", {.rate = QStringLiteral("30000/1001"), .more = words("-bf 2 -g 15")});
        row("23.976, pyramid", {.rate = QStringLiteral("24000/1001"), .more = words("-bf 3 -x264-params b-pyramid=2")});
        row("30, mono", {.rate = QStringLiteral("30"), .channels = 1});
        row("60, 44,100 Hz", {.rate = QStringLiteral("60"), .soundRate = 44'100});
        row("index first", {.more = words("-movflags +faststart -bf 2")});
        row("no edits", {.more = words("-use_editlist 0 -bf 2")});
        row("silent, no edits, out of order", {.soundSeconds = 0, .more = words("-use_editlist 0 -bf 2")});
        row("index first beside last", {}, "-movflags +faststart");
        row("sound longer than the picture", {.soundSeconds = 1.3});
        row("pixels that are not square", {.more = words("-vf setsar=4/3")});
        row("colours in the tags", {.more = words("-colorspace bt709 -color_trc bt709 -color_primaries bt709")});
        row("another bit rate", {.soundSeconds = 2}, "-b:a 96k -crf 40");
        row("another time scale", {.more = words("-video_track_timescale 90000")});
    }
    void alikeClipsTakeOneProbeAndAreReadAsProbed()
    {
        QFETCH(DrawnClip, first);
        QFETCH(QStringList, more);
        const QString one = path("one");
        const QString two = path("two");
        QVERIFY(first.writeTo(one));
        DrawnClip second = first;
        second.more += more;
        // Another length, and other pictures of other sizes.
        second.seconds = first.seconds * 2 - 0.25;
        second.soundSeconds = first.soundSeconds > 0 ? first.soundSeconds * 2 - 0.25 : 0;
        second.more += words("-crf 30");
        QVERIFY(second.writeTo(two));
        const CountedProbe probe;
        const Result<FinishClip> quick = secondOf(one, two, probe.tools());
        QVERIFY2(quick.ok(), why(quick).constData());
        QCOMPARE(probe.calls(), 1);
        const QByteArray different = difference(quick, byProbe(two));
        QVERIFY2(different.isEmpty(), different.constData());
        QCOMPARE(quick->clip.path, two);
        QVERIFY(quick->frames() > 30 && quick->configuration == decoderConfiguration(two));
    }

    void tenClipsTakeOneProbe()
    {
        QList<SequenceClip> sequence;
        for (int i = 0; i < 9; ++i) {
            const QString copy = m_folder.filePath(QStringLiteral("copy%1.mp4").arg(i));
            QVERIFY(QFile::copy(path(i % 2 == 0 ? "usual" : "shorter"), copy));
            sequence.append(clipAt(copy, i, 12 + i));
        }
        sequence.append(sequence.first()); // stands there twice
        const CountedProbe probe;
        const auto clips = FinishBench::read(sequence, probe.tools());
        QVERIFY2(clips.ok(), why(clips).constData());
        QCOMPARE(probe.calls(), 1);
        QCOMPARE(clips->size(), 10);
        for (qsizetype i = 0; i < 9; ++i) {
            QCOMPARE((*clips)[i].frames(), i % 2 == 0 ? 48 : 24);
            QCOMPARE((*clips)[i].first(), i);
        }
        QCOMPARE(clips->last().clip, clips->first().clip);
    }

    void whatIsNotPlainOrNotAlikeIsProbed_data()
    {
        QTest::addColumn<QString>("second");
        const auto row = [this](const char* name, const char* how, const char* file = "odd.mp4") {
            const QString to =
                m_folder.filePath(QString::fromLatin1(name).replace(u' ', u'-') + u'-' + QString::fromLatin1(file));
            QVERIFY2(convert(path("usual"), words(how), to), name);
            QTest::newRow(name) << to;
        };
        row("another size", "-s 640x360 -preset ultrafast -bf 2 -c:a copy");
        row("other sound", "-c:v copy -ar 44100");
        row("another profile", "-preset ultrafast -profile:v baseline -c:a copy");
        row("another codec", "-c:v mpeg4 -c:a copy");
        row("sound of another codec", "-c:v copy -c:a ac3");
        row("fragments", "-c copy -movflags +frag_keyframe+empty_moov");
        row("quicktime", "-c copy", "odd.mov");
        row("begins at an edit", "-c copy -bsf:v setts=pts=PTS+0.5/TB:dts=DTS+0.5/TB");
        row("frames of varying length", "-c copy -bsf:v setts=pts=PTS+N*N/2:dts=DTS+N*N/2");
        row("two streams of sound", "-map 0:v -map 0:a -map 0:a -c copy");
        QVERIFY(convert(path("usual"), words("-ss 0.3 -i") + QStringList{path("usual")} + words("-map 1 -c copy"),
                        m_folder.filePath(QStringLiteral("trimmed.mp4"))));
        QTest::newRow("an edit that leaves out some") << m_folder.filePath(QStringLiteral("trimmed.mp4"));
        QTest::newRow("a picture cut off") << shortened(400);
    }
    void whatIsNotPlainOrNotAlikeIsProbed()
    {
        QFETCH(QString, second);
        const CountedProbe probe;
        const Result<FinishClip> read = secondOf(path("usual"), second, probe.tools());
        QCOMPARE(probe.calls(), 2);
        const QByteArray different = difference(read, byProbe(second));
        QVERIFY2(different.isEmpty(), different.constData());
    }

    /// The only proof that our reading is right is that ffprobe agrees about the first clip of a kind.
    void aProbeThatSaysOtherwiseIsAskedOfEach_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::newRow("frames") << QByteArray("sed 's/\"nb_frames\": \"48\"/\"nb_frames\": \"47\"/'");
        QTest::newRow("a time") << QByteArray("sed 's/\"pts_time\": \"0.500000\"/\"pts_time\": \"0.500001\"/'");
        QTest::newRow("interlaced") << QByteArray("sed 's/\"progressive\"/\"tt\"/'");
    }
    void aProbeThatSaysOtherwiseIsAskedOfEach()
    {
        QFETCH(QByteArray, filter);
        const QString copy = m_folder.filePath(QStringLiteral("a copy.mp4"));
        QFile::copy(path("usual"), copy);
        const CountedProbe probe(filter);
        const auto clips =
            FinishBench::read({clipAt(path("usual")), clipAt(copy), clipAt(path("shorter"))}, probe.tools());
        QVERIFY2(clips.ok(), why(clips).constData());
        QCOMPARE(probe.calls(), 3);
        QCOMPARE(clips->last().frames(), 24);
    }

    /// A table that was tampered with never makes a reading differ from ffprobe's.
    void aDamagedIndexIsReadAsProbed_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("at"); // bytes behind its name
        QTest::addColumn<quint32>("value");
        const auto row = [](const char* table, int at, quint32 value) {
            QTest::addRow("%s+%d = %u", table, at, value) << QByteArray(table) << at << value;
        };
        row("stts", 8, 47);
        row("stts", 8, 0xffffffff);
        row("stts", 12, 1024);
        row("ctts", 12, 0xfffffe00);
        row("ctts", 8, 7);
        row("stss", 8, 2);
        row("stss", 4, 1);
        row("stsz", 8, 24);
        row("stsz", 8, 0x7fffffff);
        row("stsz", 12, 0x00ffffff);
        row("stco", 8, 0x7fffffff);
        row("stsc", 12, 1000);
        row("elst", 8, 500);
        row("elst", 12, 512);
        row("mdhd", 12, 1);
        row("avcC", 8, 0);
    }
    void aDamagedIndexIsReadAsProbed()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, at);
        QFETCH(quint32, value);
        QFile file(path("usual"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const qsizetype place = bytes.indexOf(table, bytes.indexOf("moov"));
        QVERIFY(place > 0);
        qToBigEndian(value, bytes.data() + place + 4 + at);
        QFile damaged(path("damaged"));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size() && damaged.flush());
        const QByteArray different = difference(secondOf(path("usual"), path("damaged")), byProbe(path("damaged")));
        QVERIFY2(different.isEmpty(), different.constData());
    }

    void anIndexThatIsCutShortSaysNothing()
    {
        QFile file(path("usual"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray body = bytes.mid(bytes.indexOf("moov") + 4);
        const auto whole = readPlainIndex(body, bytes.size());
        QVERIFY(whole && whole->pictures.size() == 48);
        for (qsizetype size = 0; size < body.size(); size += 7)
            QVERIFY2(!readPlainIndex(QByteArrayView(body).first(size), bytes.size()),
                     QByteArray::number(size).constData());
        QVERIFY(!readPlainIndex(body, bytes.size() / 4)); // its pictures lie behind the end
    }

private:
    /// A clip whose index stands first, without its last bytes.
    QString shortened(qint64 missing)
    {
        const QString file = m_folder.filePath(QStringLiteral("shortened.mp4"));
        if (convert(path("usual"), words("-c copy -movflags +faststart"), file))
            QFile::resize(file, QFileInfo(file).size() - missing);
        return file;
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestClipReading test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipreading.moc"
