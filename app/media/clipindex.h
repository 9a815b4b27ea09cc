// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArrayView>

namespace klapper {

struct ClipMetadata;

/// The index of a clip ("moov" box, ISO/IEC 14496-12, 8.2) with title, description and comment in it, in the list that
/// ffmpeg and players read (moov/udta/meta/ilst), and with its creation time where it had none. What else stood there
/// stays. Pure.
/// @param body of the box, without its head
/// Error BadFile, with the reason, for an index that is broken or of a kind that cannot be changed safely.
Result<QByteArray> taggedIndex(QByteArrayView body, const ClipMetadata& metadata);

/// Moves every chunk of the index that lies at `from` or behind it by `distance` bytes. Chunks before stay.
/// Error BadFile when a chunk lies inside of [inside, from), or behind what its table can say; then the index is not to
/// be used.
Status moveChunks(QByteArray& body, qint64 inside, qint64 from, qint64 distance);

} // namespace klapper
