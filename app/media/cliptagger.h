// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace klapper {

struct ClipMetadata;

/// A copy of a clip that carries metadata.
struct TaggedClip
{
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
};

/// Writes a copy of the clip at `from`, which is only read, with metadata in its index and XMP beside it, to `to`,
/// which is replaced, and syncs it. Pictures and sound are copied byte for byte, in their order.
///
///   ftyp · moov · mdat ──> ftyp · moov with tags · uuid (XMP) · mdat     chunks behind the index move
///   ftyp · mdat · moov ──> ftyp · mdat · moov with tags · uuid (XMP)     nothing moves
///
/// Errors: BadFile with the reason for a clip that is left as it is: fragmented, signed (C2PA: any change would break
/// the signature), with an index that is not understood; Disk; Cancelled when `stopped`. Nothing is left at `to` then.
/// Blocks: for a thread that may.
Result<TaggedClip> tagClip(const QString& from, const QString& to, const ClipMetadata& metadata,
                           const std::function<bool()>& stopped);

} // namespace klapper
