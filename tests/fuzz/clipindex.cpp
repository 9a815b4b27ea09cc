// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index of a clip, into which metadata is written: ours to change, a stranger's to have made.
#include "app/media/clipindex.h"
#include "app/media/clipmetadata.h"
#include "app/media/memorybox.h"
#include "tests/fuzz/property.h"

using namespace klapper;
using fuzz::require;

namespace {

ClipMetadata some()
{
    ClipMetadata metadata;
    metadata.title = QStringLiteral("title");
    metadata.description = QStringLiteral("description");
    metadata.comment = "{}";
    metadata.created = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    return metadata;
}

} // namespace

/// The first line says how far the chunks move.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const Result<QByteArray> tagged = taggedIndex(input.material, some());
    if (!tagged)
        return 0;
    require(readBoxes(*tagged).has_value(), "an index with tags is a list of boxes");
    const Result<QByteArray> again = taggedIndex(*tagged, some());
    require(again.ok() && *again == *tagged, "tags stand there once");
    QByteArray moved = *tagged;
    const qint64 distance = input.steering.toLongLong() % 1'000'000;
    if (!moveChunks(moved, 100, 200, distance))
        return 0;
    require(moved.size() == tagged->size(), "moving changes no size");
    if (distance >= 0)
        require(moveChunks(moved, 100, 200 + distance, -distance).ok(), "what moved can move back");
    return 0;
}
