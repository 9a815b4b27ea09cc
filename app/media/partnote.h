// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/probe.h"

#include <optional>

namespace klapper {

/// The final name that a whole and checked part is about to get. It is on the disk before the file is renamed, so that
/// whoever starts after a crash knows the file again and fetches nothing twice.
struct PartClaim
{
    QString fileName; ///< in the folder of the part
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
    ClipInfo clip;
    bool tagged = false; ///< what gets the name is a copy of the part that carries metadata, see taggedPath()
};

/// What a later start needs to go on with a part file, in a small JSON beside it.
struct PartNote
{
    QString address;                ///< URL without its query, which holds the signature
    QByteArray etag;                ///< strong, as it came; empty when there was none
    qint64 total = -1;              ///< bytes of the whole file, -1 when unknown
    QByteArray boot;                ///< which start of the machine wrote the bytes
    qint64 synced = 0;              ///< bytes that are certain to be on the disk, whatever happened to the machine
    std::optional<PartClaim> claim; ///< of a part that is whole

    QByteArray toJson() const;
    /// Lenient: garbage is an empty note, a claim with anything wrong in it is none.
    static PartNote fromJson(const QByteArray& json);
    static PartNote read(const QString& path);
};

/// Names this start of the machine; empty where the system does not say.
QByteArray thisBoot();

} // namespace klapper
