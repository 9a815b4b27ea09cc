// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/yuvimage.h"

#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

using namespace klapper;

namespace {

/// One colour all over.
RawPicture plain(QSize size, uchar y, uchar u, uchar v, ColorMatrix matrix = ColorMatrix::Bt709)
{
    RawPicture picture;
    picture.size = size;
    picture.matrix = matrix;
    const int chroma = ((size.width() + 1) / 2) * ((size.height() + 1) / 2);
    picture.planes = QByteArray(size.width() * size.height(), char(y));
    picture.planes += QByteArray(chroma, char(u));
    picture.planes += QByteArray(chroma, char(v));
    return picture;
}

bool isNear(QRgb one, QRgb other)
{
    return qAbs(qRed(one) - qRed(other)) <= 2 && qAbs(qGreen(one) - qGreen(other)) <= 2
        && qAbs(qBlue(one) - qBlue(other)) <= 2;
}

} // namespace

class TstYuvImage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void primaries_data();
    void primaries();
    void fullRangeIsNotStretched();
    void oddSizes();
    void untaggedGoesByItsHeight();
    void aFrameOfTheMediaPlayerLooksTheSame_data();
    void aFrameOfTheMediaPlayerLooksTheSame();
    void nothingGivesNothing();
};

void TstYuvImage::primaries_data()
{
    // Values of the standards: 75 % bars would do as well, these are full ones.
    QTest::addColumn<ColorMatrix>("matrix");
    QTest::addColumn<QList<int>>("yuv");
    QTest::addColumn<QRgb>("rgb");
    const auto row = [](const char* name, ColorMatrix matrix, const QList<int>& yuv, QRgb rgb) {
        QTest::newRow(name) << matrix << yuv << rgb;
    };
    row("black", ColorMatrix::Bt709, {16, 128, 128}, qRgb(0, 0, 0));
    row("white", ColorMatrix::Bt709, {235, 128, 128}, qRgb(255, 255, 255));
    row("below black", ColorMatrix::Bt709, {0, 128, 128}, qRgb(0, 0, 0));
    row("red 709", ColorMatrix::Bt709, {63, 102, 240}, qRgb(255, 0, 0));
    row("green 709", ColorMatrix::Bt709, {173, 42, 26}, qRgb(0, 255, 0));
    row("blue 709", ColorMatrix::Bt709, {32, 240, 118}, qRgb(0, 0, 255));
    row("red 601", ColorMatrix::Bt601, {81, 90, 240}, qRgb(255, 0, 0));
    row("green 601", ColorMatrix::Bt601, {145, 54, 34}, qRgb(0, 255, 0));
    row("blue 601", ColorMatrix::Bt601, {41, 240, 110}, qRgb(0, 0, 255));
}

void TstYuvImage::primaries()
{
    QFETCH(const ColorMatrix, matrix);
    QFETCH(const QList<int>, yuv);
    QFETCH(const QRgb, rgb);
    const QImage image = imageOf(plain({6, 4}, uchar(yuv[0]), uchar(yuv[1]), uchar(yuv[2]), matrix));
    QCOMPARE(image.size(), QSize(6, 4));
    for (const QPoint& at : {QPoint(0, 0), QPoint(5, 3), QPoint(3, 2)})
        QVERIFY2(isNear(image.pixel(at), rgb), qPrintable(QColor(image.pixel(at)).name()));
}

void TstYuvImage::fullRangeIsNotStretched()
{
    RawPicture picture = plain({4, 4}, 40, 128, 128);
    picture.fullRange = true;
    QCOMPARE(qGray(imageOf(picture).pixel(1, 1)), 40);
}

void TstYuvImage::oddSizes()
{
    for (const QSize size : {QSize(5, 3), QSize(1, 1), QSize(2, 7)}) {
        const QImage image = imageOf(plain(size, 235, 128, 128));
        QCOMPARE(image.size(), size);
        QVERIFY(isNear(image.pixel(size.width() - 1, size.height() - 1), qRgb(255, 255, 255)));
    }
}

void TstYuvImage::untaggedGoesByItsHeight()
{
    const auto pixel = [](QSize size, ColorMatrix matrix) {
        return imageOf(plain(size, 63, 102, 240, matrix)).pixel(0, 0);
    };
    QCOMPARE(pixel({8, 576}, ColorMatrix::Unknown), pixel({8, 576}, ColorMatrix::Bt601));
    QCOMPARE(pixel({8, 720}, ColorMatrix::Unknown), pixel({8, 720}, ColorMatrix::Bt709));
}

void TstYuvImage::aFrameOfTheMediaPlayerLooksTheSame_data()
{
    QTest::addColumn<bool>("pairs");
    QTest::newRow("planes of their own") << false;
    QTest::newRow("U and V in turn") << true;
}

void TstYuvImage::aFrameOfTheMediaPlayerLooksTheSame()
{
    QFETCH(const bool, pairs);
    const QSize size(16, 8);
    RawPicture picture = plain(size, 0, 0, 0);
    for (qsizetype i = 0; i < picture.planes.size(); ++i)
        picture.planes[i] = char(40 + (i * 37) % 160);
    QVideoFrameFormat format(size, pairs ? QVideoFrameFormat::Format_NV12 : QVideoFrameFormat::Format_YUV420P);
    format.setColorSpace(QVideoFrameFormat::ColorSpace_BT709);
    QVideoFrame frame(format);
    QVERIFY(frame.map(QVideoFrame::WriteOnly));
    const char* in = picture.planes.constData();
    for (int y = 0; y < size.height(); ++y)
        memcpy(frame.bits(0) + y * frame.bytesPerLine(0), in + y * size.width(), std::size_t(size.width()));
    const char* chroma = in + size.width() * size.height();
    const int half = size.width() / 2;
    for (int plane = 0; plane < 2; ++plane) {
        for (int y = 0; y < size.height() / 2; ++y) {
            for (int x = 0; x < half; ++x) {
                const auto value = uchar(chroma[(plane * size.height() / 2 + y) * half + x]);
                if (pairs)
                    frame.bits(1)[y * frame.bytesPerLine(1) + 2 * x + plane] = value;
                else
                    frame.bits(plane + 1)[y * frame.bytesPerLine(plane + 1) + x] = value;
            }
        }
    }
    frame.unmap();
    QCOMPARE(imageOf(frame), imageOf(picture));
}

void TstYuvImage::nothingGivesNothing()
{
    QVERIFY(imageOf(RawPicture()).isNull());
    QVERIFY(imageOf(QVideoFrame()).isNull());
    RawPicture cut = plain({8, 8}, 16, 128, 128);
    cut.planes.chop(1);
    QVERIFY(imageOf(cut).isNull());
}

QTEST_MAIN(TstYuvImage)
#include "tst_yuvimage.moc"
