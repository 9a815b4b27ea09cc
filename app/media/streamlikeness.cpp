// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/streamlikeness.h"

#include "app/media/memorybox.h"
#include "app/media/parametersets.h"

#include <QtEndian>

#include <algorithm>

namespace klapper {

namespace {

constexpr qsizetype pictureHead = 78; // before the boxes of a description (ISO/IEC 14496-12, 12.1.3)
constexpr qsizetype soundHead = 28;   // the same of sound, 12.2.3

/// The only entry of a list of descriptions.
std::optional<MemoryBox> onlyEntry(QByteArrayView body, const char* kind)
{
    const auto entries = body.size() > 8 ? readBoxes(body.sliced(8)) : std::nullopt;
    const bool isOnly = entries && entries->size() == 1 && entries->first().kind == kind;
    return isOnly ? std::optional(entries->first()) : std::nullopt;
}

/// Of a descriptor of MPEG-4 (ISO/IEC 14496-1, 8.3.3): where its body begins; -1 when it is another one.
qsizetype descriptorAt(const QByteArray& bytes, qsizetype at, char tag)
{
    if (at >= bytes.size() || bytes[at] != tag)
        return -1;
    constexpr int longest = 4;
    for (int i = 1; i <= longest && at + i < bytes.size(); ++i) {
        if ((uchar(bytes[at + i]) & 0x80) == 0)
            return at + i + 1;
    }
    return -1;
}

/// An "esds" box without the sizes and rates of its stream, which say nothing of how it is decoded.
bool clearRates(QByteArray& body)
{
    const qsizetype stream = descriptorAt(body, 4, 3);
    if (stream < 0 || stream + 3 > body.size() || body[stream + 2] != 0) // flags: more would follow
        return false;
    const qsizetype decoder = descriptorAt(body, stream + 3, 4);
    constexpr qsizetype before = 2; // kinds of object and stream
    constexpr qsizetype rates = 11; // buffer, most, average
    if (decoder < 0 || decoder + before + rates > body.size())
        return false;
    body.replace(decoder + before, rates, QByteArray(rates, '\0'));
    return true;
}

} // namespace

std::optional<StreamDescription> readPictureDescription(QByteArrayView body)
{
    const std::optional<MemoryBox> entry = onlyEntry(body, "avc1");
    if (!entry || entry->body.size() < pictureHead)
        return std::nullopt;
    auto boxes = readBoxes(QByteArrayView(entry->body).sliced(pictureHead));
    if (!boxes)
        return std::nullopt;
    boxes->removeIf([](const MemoryBox& box) { return box.kind == "btrt"; });
    const auto configuration =
        std::find_if(boxes->begin(), boxes->end(), [](const MemoryBox& box) { return box.kind == "avcC"; });
    if (configuration == boxes->end())
        return std::nullopt;
    StreamDescription found{.likeness = {}, .configuration = configuration->body};
    configuration->body = withoutPictureSets(found.configuration);
    if (configuration->body.isEmpty())
        return std::nullopt;
    found.likeness = entry->body.left(pictureHead).append(writeBoxes(*boxes));
    return found;
}

std::optional<StreamDescription> readSoundDescription(QByteArrayView body)
{
    const std::optional<MemoryBox> entry = onlyEntry(body, "mp4a");
    if (!entry || entry->body.size() < soundHead || qFromBigEndian<quint16>(entry->body.constData() + 8) != 0)
        return std::nullopt;
    // Below that a stream may hide a band replication that only decoding shows.
    constexpr quint32 leastRate = 32'000;
    if (qFromBigEndian<quint32>(entry->body.constData() + 24) >> 16 < leastRate)
        return std::nullopt;
    auto boxes = readBoxes(QByteArrayView(entry->body).sliced(soundHead));
    if (!boxes)
        return std::nullopt;
    boxes->removeIf([](const MemoryBox& box) { return box.kind == "btrt"; });
    if (boxes->size() != 1 || boxes->first().kind != "esds" || !clearRates(boxes->first().body))
        return std::nullopt;
    return StreamDescription{.likeness = entry->body.left(soundHead).append(writeBoxes(*boxes)), .configuration = {}};
}

} // namespace klapper
