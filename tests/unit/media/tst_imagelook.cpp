// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framelimits.h"
#include "app/media/imagelook.h"

#include <QFile>
#include <QTest>

using namespace klapper;

namespace {

QByteArray frame(const QString& name)
{
    QFile file(QStringLiteral(KLAPPER_TEST_DATA "/frames/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The measures of tests/data/frames, made by ffmpeg, which is the oracle.
class TestImageLook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContentTellsTypeAndMeasures_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QSize>("size");
        QTest::newRow("still.jpg") << QStringLiteral("jpeg") << QSize(640, 360);
        QTest::newRow("turned.jpg") << QStringLiteral("jpeg") << QSize(480, 640); // Exif orientation 6
        QTest::newRow("still.png") << QStringLiteral("png") << QSize(640, 360);
        QTest::newRow("still.webp") << QStringLiteral("webp") << QSize(640, 360);
        QTest::newRow("lossless.webp") << QStringLiteral("webp") << QSize(330, 440);
        QTest::newRow("small.png") << QStringLiteral("png") << QSize(200, 150);
        QTest::newRow("narrow.png") << QStringLiteral("png") << QSize(1200, 300);
    }
    void theContentTellsTypeAndMeasures()
    {
        QFETCH(QString, format);
        QFETCH(QSize, size);
        const auto look = lookAtImage(frame(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(look);
        QCOMPARE(look->format, format);
        QCOMPARE(look->size, size);
        QVERIFY(look->isWhole);
    }
    void aCutImageIsNotWhole_data() { theContentTellsTypeAndMeasures_data(); }
    void aCutImageIsNotWhole()
    {
        const QByteArray whole = frame(QString::fromLatin1(QTest::currentDataTag()));
        for (qsizetype cut = 0; cut < whole.size() - 2; cut += 1 + whole.size() / 200) {
            const auto look = lookAtImage(whole.left(cut));
            QVERIFY2(!look || !look->isWhole, qPrintable(QString::number(cut)));
        }
    }
    void aBitmapIsKnownByItsHead()
    {
        QByteArray bmp("BM");
        const auto add = [&bmp](quint32 value) {
            for (int i = 0; i < 4; ++i)
                bmp += char(value >> (8 * i) & 0xff);
        };
        add(54 + 16); // the whole file
        add(0);
        add(54);
        add(40); // BITMAPINFOHEADER
        add(2);
        add(quint32(-2)); // from the top down
        bmp += QByteArray(44, '\0');
        const auto look = lookAtImage(bmp);
        QVERIFY(look);
        QCOMPARE(*look, (ImageLook{QStringLiteral("bmp"), QSize(2, 2), true}));
    }
    void whatIsNoFrameHasAName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::newRow("gif") << frame(QStringLiteral("still.gif")) << QStringLiteral("gif");
        QTest::newRow("html") << QByteArray("\n <!DOCTYPE HTML><html>") << QStringLiteral("html");
        QTest::newRow("page") << QByteArray("<html lang=de>") << QStringLiteral("html");
        QTest::newRow("svg") << QByteArray("<?xml version='1.0'?><svg xmlns='x'>") << QStringLiteral("svg");
        QTest::newRow("avif") << QByteArray("\0\0\0\x1c"
                                            "ftypavif\0\0\0\0",
                                            16)
                              << QStringLiteral("avif");
        QTest::newRow("heic") << QByteArray("\0\0\0\x1c"
                                            "ftypheic\0\0\0\0",
                                            16)
                              << QStringLiteral("heic");
        QTest::newRow("json") << QByteArray("{}") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void whatIsNoFrameHasAName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QCOMPARE(contentKind(bytes), kind);
        QVERIFY(!lookAtImage(bytes));
    }
    void theLimitsAreThoseOfKling()
    {
        QVERIFY(isFrameTooSmall({299, 400}));
        QVERIFY(!isFrameTooSmall({300, 300}));
        QVERIFY(!isFrameTooNarrow({750, 300}));
        QVERIFY(isFrameTooNarrow({751, 300}));
        QVERIFY(isFrameTooNarrow({300, 751}));
    }
};

QTEST_GUILESS_MAIN(TestImageLook)
#include "tst_imagelook.moc"
