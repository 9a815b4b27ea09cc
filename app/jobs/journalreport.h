// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace klapper {

/// What became of a damaged journal. It stays in the new one until the person has seen it.
struct JournalReport
{
    QString setAside;      ///< where the damaged file stands now; it is never deleted
    int salvaged = 0;      ///< jobs that could be read from the damaged file
    int rebuilt = 0;       ///< jobs that only the recipes beside their clips remember
    int refused = 0;       ///< recipes in the library that were not believed
    int held = 0;          ///< of the salvaged: not sent as far as can be read, now held for the person
    int unclear = 0;       ///< of the salvaged: sent or not cannot be read; only the person decides
    bool capsLost = false; ///< the caps of the budget could not be read: there are none now

    /// False: nothing happened.
    explicit operator bool() const { return !setAside.isEmpty(); }
    bool operator==(const JournalReport&) const = default;
    QJsonObject toJson() const;
    static JournalReport fromJson(const QJsonObject& json);
};

} // namespace klapper
