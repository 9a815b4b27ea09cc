// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outermost boxes of a file that came without a length.
#include "app/media/boxes.h"
#include "tests/fuzz/property.h"

#include <QBuffer>

using namespace klapper;
using fuzz::require;

namespace {

BoxShape shapeOf(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return boxShape(file);
}

/// "Up to the end of the file" fits every length.
bool hasOpenEnd(const QByteArray& bytes) { return bytes.contains(QByteArray(4, '\0')); }

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    require(!startsLikeClip(bytes.left(boxHeadSize)) || bytes.size() >= boxHeadSize, "a head has twelve bytes");
    const BoxShape shape = shapeOf(bytes);
    if (shape == BoxShape::CutShort)
        return 0;
    require(bytes.contains("moov") && bytes.contains("mdat"), "a whole file has an index and pictures");
    if (shape == BoxShape::Whole && !hasOpenEnd(bytes))
        require(shapeOf(bytes.chopped(1)) != BoxShape::Whole, "a file without its last byte is not whole");
    if (shape == BoxShape::Whole && !hasOpenEnd(bytes))
        require(shapeOf(bytes + 'x') != BoxShape::Whole, "a file with a byte too many is not whole");
    return 0;
}
