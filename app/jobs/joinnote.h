// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper {

/// What the journal knows of joining a script; kept as a setting under keyOf().
struct JoinNote
{
    QString owner;    ///< instance that joins, or joined; empty: nobody has begun
    QString path;     ///< the name that the joined clip gets, said before it has it
    qint64 bytes = 0; ///< of that file
    bool done = false;
    bool impossible = false; ///< the clips differ: it is not tried again

    /// With a character that no request id has, so that a damaged journal is not misread.
    static QString keyOf(const QString& batchId);
    QString toText() const;
    /// Lenient: anything else is a note that says nothing.
    static JoinNote fromText(const QString& text);
    bool operator==(const JoinNote&) const = default;
};

} // namespace klapper
