// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/cliptagger.h"

#include "app/media/boxes.h"
#include "app/media/clipmetadata.h"
#include "app/media/memorybox.h"
#include "tests/support/mediabytes.h"
#include "tests/unit/media/sampleclip.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace klapper;
using namespace klapper::test;

namespace {

const QString digitalSource = QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");

ClipMetadata metadata()
{
    ClipMetadata some;
    some.title = QStringLiteral("A fox in snow");
    some.description = QStringLiteral("Wide of a fox in snow.\nShot 1: 雪 & <b>wind</b>");
    some.comment = R"({"schema":1,"draft":{"prompt":"a fox"}})";
    some.created = QDateTime(QDate(2026, 11, 23), QTime(12, 30, 15), QTimeZone::utc());
    some.system = QStringLiteral("Kling 3.0 on RunComfy");
    some.version = QStringLiteral("kling/kling-3.0/pro/text-to-video");
    return some;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What ffprobe, which is not ours, says a file carries.
QJsonObject tagsOf(const QString& path)
{
    const QByteArray json = ranMedia(QStringLiteral("ffprobe"),
                                     {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-export_xmp"),
                                      QStringLiteral("1"), QStringLiteral("-print_format"), QStringLiteral("json"),
                                      QStringLiteral("-show_entries"), QStringLiteral("format_tags"), path});
    return QJsonDocument::fromJson(json)[u"format"][u"tags"].toObject();
}

bool remux(const QString& from, const QString& to, const QStringList& more = {})
{
    const QStringList arguments =
        QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"),  QStringLiteral("error"),
                    QStringLiteral("-y"),       QStringLiteral("-i"),  from,
                    QStringLiteral("-c"),       QStringLiteral("copy")}
        + more + QStringList{to};
    return QProcess::execute(MediaTools::find().ffmpeg, arguments) == 0;
}

} // namespace

/// Metadata is written into a copy of a clip whose pictures and sound stay as they are, bit for bit.
class TestClipTagger final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString clip() const { return file("clip.mp4"); }
    static Result<TaggedClip> tag(const QString& from, const QString& to)
    {
        return tagClip(from, to, metadata(), [] { return false; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(makeClip(clip()), "ffmpeg is needed");
        QVERIFY(makeClip(file("silent.mp4"), false));
        QVERIFY(remux(clip(), file("index-behind.mp4"))); // without faststart
        QVERIFY(remux(clip(), file("clip.mov"), {QStringLiteral("-f"), QStringLiteral("mov")}));
        QVERIFY(remux(clip(), file("named.mp4"),
                      {QStringLiteral("-movflags"), QStringLiteral("+faststart"), QStringLiteral("-metadata"),
                       QStringLiteral("title=Theirs"), QStringLiteral("-metadata"), QStringLiteral("artist=Somebody"),
                       QStringLiteral("-metadata"), QStringLiteral("creation_time=2001-02-03T04:05:06Z")}));
    }

    void picturesAndSoundStayBitIdentical_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"clip.mp4", "silent.mp4", "index-behind.mp4", "clip.mov", "named.mp4"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void picturesAndSoundStayBitIdentical()
    {
        QFETCH(QString, name);
        const QString from = m_folder.filePath(name);
        const QString to = m_folder.filePath(u"tagged-" % name);
        const QByteArray before = contentOf(from);
        const auto tagged = tag(from, to);
        QVERIFY2(tagged.ok(), tagged.ok() ? "" : qPrintable(tagged.error().detail));
        QVERIFY(contentOf(from) == before);
        const QByteArray hashes = streamHashes(from);
        QVERIFY(hashes.contains("MD5="));
        QCOMPARE(streamHashes(to), hashes);
        QCOMPARE(frameHashes(to), frameHashes(from));
        QVERIFY(mediaBytesOf(to) == mediaBytesOf(from));

        const QByteArray content = contentOf(to);
        QCOMPARE(tagged->bytes, content.size());
        QCOMPARE(tagged->sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QFile written(to);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(boxShape(written), BoxShape::Whole);
        // Where the index stood first it still does: a player on the web need not fetch the whole file.
        QCOMPARE(content.indexOf("moov") < content.indexOf("mdat"), before.indexOf("moov") < before.indexOf("mdat"));
    }

    void othersReadWhatWasWritten()
    {
        QVERIFY(tag(clip(), file("read.mp4")).ok());
        const QJsonObject tags = tagsOf(file("read.mp4"));
        QCOMPARE(tags[u"title"].toString(), metadata().title);
        QCOMPARE(tags[u"description"].toString(), metadata().description);
        QCOMPARE(tags[u"comment"].toString().toUtf8(), metadata().comment);
        QCOMPARE(tags[u"creation_time"].toString(), QStringLiteral("2026-11-23T12:30:15.000000Z"));
        QCOMPARE(tags[u"encoder"], tagsOf(clip())[u"encoder"]);

        QXmlStreamReader xmp(tags[u"xmp"].toString());
        QHash<QString, QString> texts;
        while (!xmp.atEnd()) {
            if (xmp.readNext() == QXmlStreamReader::Characters && !xmp.isWhitespace())
                texts.insert(xmp.text().toString(), {});
        }
        QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
        for (const QString& text : {digitalSource, metadata().system, metadata().version, metadata().title,
                                    QStringLiteral("2026-11-23T12:30:15Z")})
            QVERIFY2(texts.contains(text), qPrintable(text));
        for (const char* name : {"Iptc4xmpExt:DigitalSourceType", "Iptc4xmpExt:AISystemUsed",
                                 "Iptc4xmpExt:AISystemVersionUsed", "Iptc4xmpExt:AIPromptInformation"})
            QVERIFY2(tags[u"xmp"].toString().contains(QLatin1StringView(name)), name);
    }

    void whatOthersSaidStays()
    {
        QVERIFY(tag(file("named.mp4"), file("named-tagged.mp4")).ok());
        const QJsonObject tags = tagsOf(file("named-tagged.mp4"));
        QCOMPARE(tags[u"artist"].toString(), QStringLiteral("Somebody"));
        QCOMPARE(tags[u"creation_time"].toString(), QStringLiteral("2001-02-03T04:05:06.000000Z"));
        QCOMPARE(tags[u"title"].toString(), metadata().title); // of the same meaning there is one
    }

    void writtenTwiceItStandsThereOnce()
    {
        QVERIFY(tag(clip(), file("once.mp4")).ok());
        QVERIFY(tag(file("once.mp4"), file("twice.mp4")).ok());
        QCOMPARE(contentOf(file("twice.mp4")), contentOf(file("once.mp4")));
    }

    void itSurvivesBeingPackedAnew_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("mp4") << QStringLiteral("again.mp4");
        QTest::newRow("mov") << QStringLiteral("again.mov");
        QTest::newRow("mkv") << QStringLiteral("again.mkv");
    }
    void itSurvivesBeingPackedAnew()
    {
        QFETCH(QString, name);
        QVERIFY(tag(clip(), file("packed.mp4")).ok());
        QVERIFY(remux(file("packed.mp4"), m_folder.filePath(name)));
        const QJsonObject tags = tagsOf(m_folder.filePath(name));
        const QString key = name.endsWith(u"mkv") ? QStringLiteral("COMMENT") : QStringLiteral("comment");
        QCOMPARE(tags[key].toString().toUtf8(), metadata().comment);
    }

    void aLongRecipeIsCarriedWhole()
    {
        ClipMetadata most = metadata();
        most.comment = QByteArray(ClipMetadata::longestComment, 'r');
        QVERIFY(tagClip(clip(), file("long.mp4"), most, [] { return false; }).ok());
        QCOMPARE(tagsOf(file("long.mp4"))[u"comment"].toString().toLatin1(), most.comment);
    }

    void someAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("why");
        const QByteArray whole = contentOf(clip());
        const QByteArray signature =
            MemoryBox{"uuid", QByteArray::fromHex("d8fec3d61b0e483c92975828877ec481") + QByteArray(64, 's')}.bytes();
        QTest::newRow("signed") << whole + signature << QStringLiteral("signed");
        QVERIFY(remux(clip(), file("fragments.mp4"),
                      {QStringLiteral("-movflags"), QStringLiteral("frag_keyframe+empty_moov")}));
        QTest::newRow("fragmented") << contentOf(file("fragments.mp4")) << QStringLiteral("fragmented");
        QTest::newRow("no index") << whole.left(32) << QStringLiteral("index");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("index");
        QTest::newRow("two indexes") << whole + MemoryBox{"moov", {}}.bytes() << QStringLiteral("two indexes");
        QTest::newRow("broken index")
            << QByteArray(whole).replace("trak", QByteArray("\xff\xff\xff\xff", 4)).replace("mvhd", QByteArray("udta"))
            << QStringLiteral("broken");
        QTest::newRow("index that names places")
            << QByteArray(whole).replace("stsz", "saio") << QStringLiteral("places");
        QTest::newRow("pictures elsewhere")
            << QByteArray(whole).replace(QByteArray("url \0\0\0\1", 8), QByteArray("url \0\0\0\0", 8))
            << QStringLiteral("another file");
    }
    void someAreLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, why);
        QVERIFY(put(file("left.mp4"), content));
        const auto tagged = tag(file("left.mp4"), file("left-tagged.mp4"));
        QVERIFY(!tagged.ok());
        QCOMPARE(tagged.error().kind, ErrorKind::BadFile);
        QVERIFY2(tagged.error().detail.contains(why), qPrintable(tagged.error().detail));
        QVERIFY(!QFile::exists(file("left-tagged.mp4")));
        QVERIFY(contentOf(file("left.mp4")) == content);
    }

    void whatFollowsThePicturesIsKept()
    {
        QVERIFY(put(file("odd.mp4"), contentOf(clip()) + "junk behind"));
        QVERIFY(tag(file("odd.mp4"), file("odd-tagged.mp4")).ok());
        QVERIFY(contentOf(file("odd-tagged.mp4")).endsWith("junk behind"));
        QCOMPARE(streamHashes(file("odd-tagged.mp4")), streamHashes(clip()));
    }

    void picturesWithoutASizeReachTheEnd()
    {
        QByteArray open = contentOf(clip());
        const qsizetype kind = open.indexOf("mdat");
        open.replace(kind - 4, 4, QByteArray(4, '\0'));
        QVERIFY(put(file("open.mp4"), open));
        QVERIFY(tag(file("open.mp4"), file("open-tagged.mp4")).ok());
        QCOMPARE(streamHashes(file("open-tagged.mp4")), streamHashes(clip()));
    }

    void aWishToStopLeavesNothing()
    {
        const auto tagged = tagClip(clip(), file("stopped.mp4"), metadata(), [] { return true; });
        QVERIFY(!tagged.ok());
        QCOMPARE(tagged.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file("stopped.mp4")));
    }

    void aDiskThatTakesNothingIsSaid()
    {
        const auto tagged = tag(clip(), m_folder.filePath(QStringLiteral("gone/tagged.mp4")));
        QVERIFY(!tagged.ok());
        QCOMPARE(tagged.error().kind, ErrorKind::Disk);
        QCOMPARE(tag(file("none.mp4"), file("tagged.mp4")).error().kind, ErrorKind::Disk);
    }

    void aLinkInTheWayIsNotFollowed()
    {
        QVERIFY(put(file("precious"), "precious"));
        QVERIFY(QFile::link(file("precious"), file("link.mp4")));
        QVERIFY(tag(clip(), file("link.mp4")).ok());
        QCOMPARE(contentOf(file("precious")), QByteArray("precious"));
    }
};

QTEST_GUILESS_MAIN(TestClipTagger)
#include "tst_cliptagger.moc"
