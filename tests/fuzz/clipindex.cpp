// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index of a clip, into which metadata is written and from which frames are counted: ours to change, a stranger's
// to have made.
#include "app/media/clipindex.h"
#include "app/media/clipmetadata.h"
#include "app/media/memorybox.h"
#include "app/media/plainindex.h"
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

void checkPlain(QByteArrayView body)
{
    constexpr qint64 size = 4'000'000;
    const std::optional<PlainIndex> index = readPlainIndex(body, size);
    if (!index)
        return;
    require(!index->pictures.isEmpty() && index->pictures.size() <= 2'000'000,
            "a clip has frames, and not without end");
    require(index->seconds > 0 && index->seconds < 1e16, "a clip has a length");
    require(!index->likeness.isEmpty() && !index->configuration.isNull(), "a clip has a description");
    const std::optional<PlainIndex> larger = readPlainIndex(body, size + 1'000);
    require(larger && larger->pictures.size() == index->pictures.size() && larger->likeness == index->likeness,
            "what lies in a file lies in a larger one");
}

} // namespace

/// The first line says how far the chunks move.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    checkPlain(input.material);
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
