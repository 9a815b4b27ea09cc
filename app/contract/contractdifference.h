// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"

namespace klapper {

/// One thing that a contract has otherwise than another one, as plain data: wire names and limits. The words are made
/// where it is shown.
struct ContractDifference
{
    enum class Kind {
        Missing,     ///< the field is not taken any more
        Added,       ///< a field that the other one lacks
        Renamed,     ///< `before` is the old wire name
        Choices,     ///< "16:9, 9:16"
        Range,       ///< "3–15"; an open end is empty
        Length,      ///< most characters; empty: no limit is known
        Items,       ///< most items; empty: no limit is known
        Required,    ///< must be sent now
        Optional,    ///< need not be sent any more
        UnknownField ///< is required, and no role of ours covers it
    };
    Kind kind = Kind::Added;
    QString name; ///< on the wire, of the newer contract where it has the field
    QString before = {};
    QString now = {};
    bool operator==(const ContractDifference&) const = default;
};

/// What `live` has otherwise than `shipped`, in the order of the roles. Defaults are left out: Klapper says every field
/// explicitly, so that none of them is ever in force.
QList<ContractDifference> contractDifferences(const Contract& shipped, const Contract& live);

/// The same for two contracts that take the same, whenever they were fetched: hex, 64 characters.
QByteArray contractPrint(const Contract& contract);

} // namespace klapper
