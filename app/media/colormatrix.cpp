// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/colormatrix.h"

#include "app/media/picturestream.h"

#include <memory>

namespace klapper {

namespace {
constexpr int linesOfOldTelevision = 576;
} // namespace

ColorMatrix matrixNamed(QStringView name)
{
    if (name == u"bt709")
        return ColorMatrix::Bt709;
    if (name == u"smpte170m" || name == u"bt470bg" || name == u"fcc")
        return ColorMatrix::Bt601;
    return name.startsWith(u"bt2020") ? ColorMatrix::Bt2020 : ColorMatrix::Unknown;
}

ColorMatrix inputMatrix(ColorMatrix said, int lines)
{
    if (said != ColorMatrix::Unknown)
        return said;
    return lines > linesOfOldTelevision ? ColorMatrix::Bt709 : ColorMatrix::Bt601;
}

QString inputMatrixOption(ColorMatrix matrix)
{
    switch (matrix) {
    case ColorMatrix::Unknown:
        break;
    case ColorMatrix::Bt601:
        return QStringLiteral(":in_color_matrix=bt601");
    case ColorMatrix::Bt709:
        return QStringLiteral(":in_color_matrix=bt709");
    case ColorMatrix::Bt2020:
        return QStringLiteral(":in_color_matrix=bt2020");
    }
    return {};
}

QString exactRgbFilter(ColorMatrix matrix)
{
    return u"scale=flags=bicubic+accurate_rnd+full_chroma_int" % inputMatrixOption(matrix);
}

void askInputMatrix(const QString& ffmpeg, const QString& clip, QObject* context,
                    const std::function<void(ColorMatrix)>& done)
{
    // The decoder's word, as the stage has it; a container may say something else.
    auto* stream = new PictureStream(ffmpeg, clip, 0, 1, context);
    const auto matrix = std::make_shared<ColorMatrix>(ColorMatrix::Unknown);
    QObject::connect(stream, &PictureStream::pictureRead, context, [matrix](qint64, const RawPicture& picture) {
        *matrix = inputMatrix(picture.matrix, picture.size.height());
    });
    QObject::connect(stream, &PictureStream::finished, context, [stream, matrix, done] {
        stream->deleteLater();
        done(*matrix);
    });
    stream->start();
}

} // namespace klapper
