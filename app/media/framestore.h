// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace klapper {

/// The images of this computer that requests embed. Each is kept once, under the hash of its content, and is never
/// changed or replaced afterwards, so that what was sent can be sent again byte for byte. Drafts, the journal and
/// sidecars hold only the reference: `klapper-frame:<sha256 in hex>.<png|jpg|webp>`.
///
/// Limits as those of RunComfy's own nodes: 6 MiB and 32 megapixels. Blocks for as long as the disk takes (a few
/// milliseconds); may be called from any thread.
class FrameStore final
{
public:
    static constexpr qint64 mostBytes = 6 * 1024 * 1024;
    static constexpr qint64 mostPixels = 32'000'000;

    /// @param folder the profile's `frames`; made when the first image comes
    explicit FrameStore(QString folder);

    /// The reference that an encoded image has or would have; keeps nothing. Errors as of keep().
    static Result<QString> referenceOf(const QByteArray& imageBytes);
    /// Keeps an encoded PNG, JPEG or WebP (decided by content, not by a name) and answers its reference; the same
    /// bytes have the same reference. On disk and synced when this returns.
    /// Error BadInput: another type, cut off, animated, more bytes or pixels than the limit (`detail` says which, in
    /// English);
    /// Disk: could not be written.
    Result<QString> keep(const QByteArray& imageBytes) const;
    /// The file of a reference, whether it is there or not; empty for what is no reference. Only to look at.
    QString path(const QString& reference) const;
    /// The bytes, checked against the hash that the reference names. Error BadInput: no reference, the file is gone,
    /// or it has changed; Disk: could not be read.
    Result<QByteArray> read(const QString& reference) const;
    /// "klapper-frame:3fa9c1d2….png", for people; anything else as it is.
    static QString shortened(const QString& reference);

private:
    QString fileName(QStringView reference) const;
    Status write(const QString& path, const QByteArray& bytes) const;

    QString m_folder;
};

} // namespace klapper
