// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/role.h"
#include "app/core/endpoint.h"
#include "app/core/money.h"

#include <QDate>
#include <QJsonValue>
#include <QList>

namespace klapper {

enum class FieldType { String, Integer, Number, Boolean, List };

/// The form of one item of the shot list, where the contract publishes it.
struct SegmentForm
{
    QString textName;        ///< wire name of the text, for example "prompt"
    QString secondsName;     ///< wire name of the whole seconds; empty when items carry none
    int maxTextLength = 512; ///< code points
    int minSeconds = 1;
    int maxSeconds = 15;
    bool operator==(const SegmentForm&) const = default;
};

struct Field
{
    Role role = Role::Text;
    QString name; ///< on the wire
    FieldType type = FieldType::String;
    bool required = false;
    QJsonValue fallback; ///< what the service takes when the field is left out; undefined when none is known
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList choices;
    std::optional<int> maxLength; ///< code points
    std::optional<int> maxItems;
    std::optional<SegmentForm> segment; ///< of Role::Shots
    /// Of a frame: it also takes the image itself as a data: URI, so an image of this computer can be embedded.
    /// True where the service publishes `format: "image_uri"`; the documented contract takes addresses only (seed,
    /// "Limitations": local files are not supported).
    bool takesEmbedded = false;
    bool operator==(const Field&) const = default;
};

enum class ContractSource { Documented, Live };

/// What one endpoint takes. A role that is not among the fields does not exist there.
struct Contract
{
    Endpoint endpoint;
    ContractSource source = ContractSource::Documented;
    QDate date; ///< of the documentation, or the day it was fetched
    QList<Field> fields;
    /// Required fields that no role covers: nothing can be sent to the endpoint.
    QStringList unknownRequired;
    QStringList unknownOptional;
    std::optional<Money> publishedRate; ///< per second; checks the rate table, does not replace it

    /// Null when the endpoint has no such role.
    const Field* field(Role role) const;
    bool has(Role role) const { return field(role) != nullptr; }
    /// Shots go as a list of segments; otherwise they are numbered inside the prompt.
    bool takesSegments() const;
    /// Most shots in one clip (seed: 6 on 4K; taken for every tier, as the live lists say).
    int maxShots() const;
    bool operator==(const Contract&) const = default;
};

/// The contract shipped with the program (resources/contracts/documented.json; seed, "Input schema").
Contract documentedContract(Endpoint endpoint);

} // namespace klapper
