// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/framereference.h"
#include "app/media/framestore.h"
#include "app/media/imagehead.h"
#include "tests/support/sampleimages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

QString referenceTo(const QByteArray& bytes, const QString& suffix)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return u"klapper-frame:" % QString::fromLatin1(hash) % u'.' % suffix;
}

/// VP8X: a picture of 20 x 10 with its flags.
QByteArray extendedWebp(char flags)
{
    const QByteArray chunk = QByteArray("VP8X\x0a\x00\x00\x00", 8) + flags + QByteArray("\0\0\0\x13\0\0\x09\0\0", 9);
    return QByteArray("RIFF\x16\x00\x00\x00WEBP", 12) + chunk;
}

bool overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestFrameStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->filePath(QStringLiteral("profile/frames")); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEachTypeUnderItsHash_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QSize>("size");
        const QSize size(34, 22);
        const QByteArray image = png(size.width(), size.height());
        QTest::newRow("PNG") << image << QStringLiteral("png") << size;
        QTest::newRow("JPEG") << encoded(image, "mjpeg") << QStringLiteral("jpg") << size;
        QTest::newRow("WebP") << encoded(image, "libwebp") << QStringLiteral("webp") << size;
        QTest::newRow("WebP without loss")
            << throughFfmpeg(image, {QStringLiteral("-c:v"), QStringLiteral("libwebp"), QStringLiteral("-lossless"),
                                     QStringLiteral("1"), QStringLiteral("-f"), QStringLiteral("image2pipe")})
            << QStringLiteral("webp") << size;
        QTest::newRow("WebP, extended") << extendedWebp(0) << QStringLiteral("webp") << QSize(20, 10);
        QTest::newRow("at the limit of bytes")
            << pngOf(FrameStore::mostBytes) << QStringLiteral("png") << QSize(16, 16);
        QTest::newRow("at the limit of pixels")
            << png(8000, 4000, 0, false) << QStringLiteral("png") << QSize(8000, 4000);
    }
    void keepsEachTypeUnderItsHash()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, suffix);
        QFETCH(QSize, size);
        QVERIFY(!image.isEmpty());
        const auto head = readImageHead(image);
        QVERIFY(head);
        QCOMPARE(QSize(head->width, head->height), size);
        QVERIFY(head->isWhole);

        const FrameStore store(folder());
        const auto reference = store.keep(image);
        QVERIFY2(reference.ok(), reference.ok() ? "" : qPrintable(reference.error().detail));
        QCOMPARE(*reference, referenceTo(image, suffix));
        QCOMPARE(*FrameStore::referenceOf(image), *reference);
        QVERIFY(isFrameReference(*reference));
        QCOMPARE(bytesOf(store.path(*reference)), image);
        QCOMPARE(*store.read(*reference), image);
        const auto all = QFileInfo(store.path(*reference)).permissions();
        QCOMPARE(all & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner),
                 QFile::Permissions());
        QCOMPARE(QFileInfo(folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void theSameImageIsKeptOnce()
    {
        const FrameStore store(folder());
        const QByteArray image = png(8, 8);
        const QString reference = *store.keep(image);
        const QDateTime written = QFileInfo(store.path(reference)).lastModified();
        QCOMPARE(*store.keep(image), reference);
        QCOMPARE(*FrameStore(folder()).keep(image), reference);
        QCOMPARE(files().size(), 1);
        QCOMPARE(QFileInfo(store.path(reference)).lastModified(), written);
    }

    void whatIsNoFrameIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        const QByteArray image = png(40, 30);
        const QByteArray jpeg = encoded(image, "mjpeg");
        const QString noImage = QStringLiteral("no PNG, JPEG or WebP");
        const QString cut = QStringLiteral("cut off");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("not an image at all") << noImage;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << noImage;
        QTest::newRow("GIF") << QByteArray("GIF89a\x10\x00\x10\x00", 10) << noImage;
        QTest::newRow("head alone") << image.left(20) << noImage;
        QTest::newRow("size of zero") << png(0, 30, 0, false) << noImage;
        QTest::newRow("PNG cut off") << image.chopped(5) << cut;
        QTest::newRow("JPEG cut off") << jpeg.chopped(3) << cut;
        QTest::newRow("WebP cut off") << encoded(image, "libwebp").chopped(4) << cut;
        QTest::newRow("animated") << extendedWebp(0x02) << QStringLiteral("animated");
        QTest::newRow("a byte too many") << pngOf(FrameStore::mostBytes + 1) << QStringLiteral("at most 6 MiB");
        QTest::newRow("a row too many") << png(8000, 4001, 0, false) << QStringLiteral("at most 32 megapixels");
    }
    void whatIsNoFrameIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const FrameStore store(folder());
        const auto kept = store.keep(bytes);
        QVERIFY(!kept.ok());
        QCOMPARE(kept.error().kind, ErrorKind::BadInput);
        QVERIFY2(kept.error().detail.contains(why), qPrintable(kept.error().detail));
        QCOMPARE(FrameStore::referenceOf(bytes).error(), kept.error());
        QVERIFY(files().isEmpty());
    }

    void noPrefixOfAnImageIsReadBeyondItsEnd()
    {
        const QByteArray image = png(9, 9);
        for (const QByteArray& whole : {image, encoded(image, "mjpeg"), encoded(image, "libwebp"), extendedWebp(0)}) {
            for (qsizetype length = 0; length < whole.size(); ++length) {
                const QByteArray exact(whole.constData(), length); // the sanitizer sees every byte behind it
                const auto head = readImageHead(exact);
                QVERIFY(!head || head->width > 0);
            }
        }
    }

    void aMissingOrChangedImageIsNotRead()
    {
        const FrameStore store(folder());
        const QString reference = *store.keep(png(8, 8));
        QVERIFY(overwrite(store.path(reference), png(8, 9)));
        QCOMPARE(store.read(reference).error().kind, ErrorKind::BadInput);
        QVERIFY(store.read(reference).error().detail.contains(u"changed"));
        QVERIFY(QFile::remove(store.path(reference)));
        QCOMPARE(store.read(reference).error().kind, ErrorKind::BadInput);
        QVERIFY(store.read(reference).error().detail.contains(u"gone"));
        QVERIFY(QDir().mkdir(store.path(reference)));
        QVERIFY(!store.read(reference).ok());
    }

    void keepingAgainBringsAChangedImageBackAndLosesNothing()
    {
        const FrameStore store(folder());
        const QByteArray image = png(8, 8);
        const QString reference = *store.keep(image);
        QVERIFY(overwrite(store.path(reference), "somebody's"));
        QCOMPARE(*store.keep(image), reference);
        QCOMPARE(*store.read(reference), image);
        QCOMPARE(bytesOf(store.path(reference) + QStringLiteral(".changed")), QByteArray("somebody's"));
    }

    void onlyTheExactFormIsAReference_data()
    {
        QTest::addColumn<QString>("text");
        const QString hash(64, u'a');
        QTest::newRow("empty") << QString();
        QTest::newRow("address") << QStringLiteral("https://example.com/a.png");
        QTest::newRow("no suffix") << QString(u"klapper-frame:" % hash);
        QTest::newRow("other suffix") << QString(u"klapper-frame:" % hash % u".gif");
        QTest::newRow("more behind") << QString(u"klapper-frame:" % hash % u".png/../x.png");
        QTest::newRow("short") << QString(u"klapper-frame:" % hash.left(63) % u".png");
        QTest::newRow("long") << QString(u"klapper-frame:" % hash % u"a.png");
        QTest::newRow("capitals") << QString(u"klapper-frame:" % hash.toUpper() % u".png");
        QTest::newRow("a way out") << QStringLiteral("klapper-frame:../../../../etc/passwd.png");
        QTest::newRow("in a sentence") << QString(u"see klapper-frame:" % hash % u".png");
    }
    void onlyTheExactFormIsAReference()
    {
        QFETCH(QString, text);
        const FrameStore store(folder());
        QVERIFY(!isFrameReference(text));
        QVERIFY(store.path(text).isEmpty());
        QCOMPARE(store.read(text).error().kind, ErrorKind::BadInput);
        QCOMPARE(FrameStore::shortened(text), text);
    }

    void isShownShort()
    {
        const QString reference = u"klapper-frame:" % QString(u"3fa9c1d2" % QString(56, u'0')) % u".webp";
        QCOMPARE(FrameStore::shortened(reference), QStringLiteral("klapper-frame:3fa9c1d2….webp"));
    }

    void aFolderThatCannotBeMadeIsSaidSo()
    {
        QVERIFY(overwrite(m_folder->filePath(QStringLiteral("profile")), "a file in the folder's place"));
        const auto kept = FrameStore(folder()).keep(png(8, 8));
        QCOMPARE(kept.error().kind, ErrorKind::Disk);
    }
};

QTEST_GUILESS_MAIN(TestFrameStore)
#include "tst_framestore.moc"
