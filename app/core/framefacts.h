// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace klapper {

/// What a look at the image of a frame told. Counts only for the address that the draft still has.
struct FrameFacts
{
    QString url; ///< what was looked at
    QSize size;
    QString format; ///< by content: "jpeg", "png", "webp" …
    qint64 bytes = 0;
    QString refusal; ///< why it cannot be used, as the server or the file says it; empty when it can
    bool operator==(const FrameFacts&) const = default;
};

} // namespace klapper
