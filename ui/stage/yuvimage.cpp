// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/yuvimage.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace klapper {

namespace {

constexpr int fraction = 16; ///< bits

struct Planes
{
    const uchar* y = nullptr;
    const uchar* u = nullptr;
    const uchar* v = nullptr;
    qsizetype lumaStride = 0;
    qsizetype chromaStride = 0;
    int chromaStep = 1; ///< 2 where U and V stand in turn
    QSize size;
    ColorMatrix matrix = ColorMatrix::Unknown;
    bool fullRange = false;
};

/// Fixed-point weights, `fraction` bits.
struct Weights
{
    int black, luma, redV, greenU, greenV, blueU;
};

Weights weightsOf(const Planes& planes)
{
    const ColorMatrix matrix = inputMatrix(planes.matrix, planes.size.height());
    const bool is601 = matrix == ColorMatrix::Bt601;
    const bool is2020 = matrix == ColorMatrix::Bt2020;
    const double red = is601 ? 0.299 : is2020 ? 0.2627 : 0.2126;
    const double blue = is601 ? 0.114 : is2020 ? 0.0593 : 0.0722;
    const double green = 1 - red - blue;
    const double luma = planes.fullRange ? 1 : 255.0 / 219;
    const double chroma = planes.fullRange ? 1 : 255.0 / 224;
    const auto fixed = [](double value) {
        return int(std::lround(value * (1 << fraction)));
    };
    return {planes.fullRange ? 0 : 16,
            fixed(luma),
            fixed(2 * (1 - red) * chroma),
            fixed(-2 * (1 - blue) * blue / green * chroma),
            fixed(-2 * (1 - red) * red / green * chroma),
            fixed(2 * (1 - blue) * chroma)};
}

/// What the chroma of a line adds to each of its pixels; two lines share it. Plain loops over plain arrays, which the
/// compiler turns into vector code (this file is always optimised).
class ChromaLine
{
public:
    explicit ChromaLine(int width)
        : m_red(std::size_t(width + 1))
        , m_green(std::size_t(width + 1))
        , m_blue(std::size_t(width + 1))
    {
    }

    void read(const Planes& planes, const Weights& weights, int row)
    {
        const uchar* u = planes.u + row * planes.chromaStride;
        const uchar* v = planes.v + row * planes.chromaStride;
        const int step = planes.chromaStep;
        const int count = (planes.size.width() + 1) / 2;
        constexpr int half = 1 << (fraction - 1);
        for (int i = 0; i < count; ++i) {
            const int cu = u[i * step] - 128;
            const int cv = v[i * step] - 128;
            const auto at = std::size_t(2 * i);
            m_red[at] = m_red[at + 1] = weights.redV * cv + half;
            m_green[at] = m_green[at + 1] = weights.greenU * cu + weights.greenV * cv + half;
            m_blue[at] = m_blue[at + 1] = weights.blueU * cu + half;
        }
    }

    void paint(const uchar* y, const Weights& weights, int width, QRgb* out) const
    {
        const int* red = m_red.data();
        const int* green = m_green.data();
        const int* blue = m_blue.data();
        for (int x = 0; x < width; ++x) {
            const int luma = (y[x] - weights.black) * weights.luma;
            const int r = std::clamp((luma + red[x]) >> fraction, 0, 255);
            const int g = std::clamp((luma + green[x]) >> fraction, 0, 255);
            const int b = std::clamp((luma + blue[x]) >> fraction, 0, 255);
            out[x] = 0xff000000U | QRgb(r << 16) | QRgb(g << 8) | QRgb(b);
        }
    }

private:
    std::vector<int> m_red;
    std::vector<int> m_green;
    std::vector<int> m_blue;
};

QImage convert(const Planes& planes)
{
    QImage image(planes.size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const Weights weights = weightsOf(planes);
    ChromaLine chroma(planes.size.width());
    uchar* bits = image.bits();
    for (int row = 0; row < planes.size.height(); ++row) {
        if (row % 2 == 0)
            chroma.read(planes, weights, row / 2);
        chroma.paint(planes.y + row * planes.lumaStride, weights, planes.size.width(),
                     reinterpret_cast<QRgb*>(bits + row * image.bytesPerLine()));
    }
    return image;
}

ColorMatrix matrixOf(const QVideoFrameFormat& format)
{
    switch (format.colorSpace()) {
    case QVideoFrameFormat::ColorSpace_BT601:
        return ColorMatrix::Bt601;
    case QVideoFrameFormat::ColorSpace_BT709:
    case QVideoFrameFormat::ColorSpace_BT2020: // GStreamer's guess for all 4K; in eight bits it is BT.709
        return ColorMatrix::Bt709;
    case QVideoFrameFormat::ColorSpace_Undefined:
    case QVideoFrameFormat::ColorSpace_AdobeRgb:
        return ColorMatrix::Unknown;
    }
    return ColorMatrix::Unknown;
}

bool isTurned(const QVideoFrame& frame)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    return frame.mirrored() || frame.rotation() != QtVideo::Rotation::None;
#else
    return frame.mirrored() || frame.rotationAngle() != QVideoFrame::Rotation0;
#endif
}

/// Nothing in y for a form that is not ours. The frame is mapped.
Planes planesOf(const QVideoFrame& frame)
{
    const QVideoFrameFormat format = frame.surfaceFormat();
    Planes planes;
    planes.size = frame.size();
    planes.matrix = matrixOf(format);
    planes.fullRange = format.colorRange() == QVideoFrameFormat::ColorRange_Full;
    planes.lumaStride = frame.bytesPerLine(0);
    planes.chromaStride = frame.bytesPerLine(1);
    planes.u = frame.bits(1);
    if (frame.pixelFormat() == QVideoFrameFormat::Format_YUV420P && frame.planeCount() == 3) {
        planes.v = frame.bits(2);
        planes.y = frame.bits(0);
    } else if (frame.pixelFormat() == QVideoFrameFormat::Format_NV12 && frame.planeCount() == 2) {
        planes.v = planes.u + 1;
        planes.chromaStep = 2;
        planes.y = frame.bits(0);
    }
    return planes;
}

} // namespace

QImage imageOf(const RawPicture& picture)
{
    if (picture.size.isEmpty() || picture.planes.size() < RawPicture::bytesOf(picture.size))
        return {};
    Planes planes;
    planes.size = picture.size;
    planes.matrix = picture.matrix;
    planes.fullRange = picture.fullRange;
    planes.lumaStride = picture.size.width();
    planes.chromaStride = (picture.size.width() + 1) / 2;
    planes.y = reinterpret_cast<const uchar*>(picture.planes.constData());
    planes.u = planes.y + planes.lumaStride * picture.size.height();
    planes.v = planes.u + planes.chromaStride * ((picture.size.height() + 1) / 2);
    return convert(planes);
}

QImage imageOf(const QVideoFrame& frame)
{
    if (!frame.isValid())
        return {};
    QVideoFrame readable(frame); // shares what it holds
    if (isTurned(frame) || !readable.map(QVideoFrame::ReadOnly))
        return frame.toImage();
    const Planes planes = planesOf(readable);
    QImage image = planes.y ? convert(planes) : QImage();
    readable.unmap();
    return image.isNull() ? frame.toImage() : image;
}

} // namespace klapper
