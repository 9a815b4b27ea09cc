// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QByteArray>
#include <QUrl>

namespace klapper {

/// One request as it will leave.
struct SendText
{
    Endpoint endpoint;
    QUrl url;        ///< where it is posted
    QByteArray body; ///< exactly what is posted: compact JSON without a line break
    bool practice = false;

    /// The body, byte for byte.
    QString json() const;
    /// For a POSIX shell: posts exactly this body. The token comes from $RUNCOMFY_TOKEN and is never in the text.
    QString curl() const;
    /// For a POSIX shell: the same request by klapper-cli, which checks it, keeps it in the journal and fetches the
    /// clip.
    QString cli() const;
    bool operator==(const SendText&) const = default;
};

/// `text` as one word of a POSIX shell, whatever stands in it. A shell's word holds no U+0000: it is left out.
QString shellQuoted(const QString& text);
/// For people to look at: embedded images cut to their first characters and their length. Not to be sent.
QString shortenedImages(const QString& text);

} // namespace klapper
