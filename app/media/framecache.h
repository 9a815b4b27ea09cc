// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/framefacts.h"

#include <QByteArray>
#include <QDateTime>

namespace klapper {

/// What is remembered of a frame's image, so that the next start shows it without asking its host again.
struct KeptFrame
{
    FrameFacts facts;    ///< without a refusal; of a picture that only came with a drag: url and size
    QDateTime checkedAt; ///< when the host gave it; invalid: it came with a drag, its host was not asked
    QByteArray picture;  ///< small, encoded; may be empty
};

/// Small pictures of frames on the disk, once for each content, found by the address that they were behind. A cache:
/// whoever owns the folder may empty it. Addresses are not written down, only their hash. Quick (one small file).
class FrameCache final
{
public:
    /// @param folder made when the first picture comes
    /// @param mostBytes what it may hold; the oldest goes first
    explicit FrameCache(QString folder, qint64 mostBytes = 64 * 1024 * 1024);

    /// Nothing when it is not known or what is there is damaged.
    std::optional<KeptFrame> find(const QString& url) const;
    /// Under the hash of `content`, the file that the picture is of. A failure only means that it is not kept.
    void keep(const KeptFrame& frame, const QByteArray& content);
    void forget(const QString& url);

private:
    QString notePath(const QString& url) const;
    QString picturePath(const QString& hash) const;
    void trim() const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace klapper
