// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/draftsource.h"

#include <QStringList>

namespace klapper {

/// How many clips one press of Generate makes of a draft, and how they differ.
struct BatchOptions
{
    static constexpr int mostTakes = 8;

    int takes = 1;            ///< of each clip, 1 to mostTakes
    QList<Tier> tiers;        ///< each of them; empty: the draft's
    QList<double> guidances;  ///< each of them; empty: the draft's
    QStringList aspects;      ///< each of them; empty: the draft's
    bool alternations = true; ///< a clip for each way to read {dawn|dusk}
    bool split = false;       ///< the shots are a script, made as several clips in order
    QList<int> splitBefore;   ///< shots that begin a clip of the script, by hand; empty: fewest clips, most even
    bool chained = false;     ///< each clip of the script begins with the last frame of the one before
    bool operator==(const BatchOptions&) const = default;
};

/// What a person works on under one tab: a draft with all that belongs to it but is not part of one request.
struct DraftDocument
{
    QString id;   ///< our own UUID; empty until it is kept
    QString name; ///< by the person; empty: named after its text
    RequestDraft draft;
    BatchOptions batch;
    QStringList muted; ///< lint rules that say nothing about this draft
    DraftSource source = {};

    QJsonObject toJson() const;
    /// Lenient, as RequestDraft::fromJson; takes the bare draft of an older version too.
    static DraftDocument fromJson(const QJsonObject& json);
    bool operator==(const DraftDocument&) const = default;
};

} // namespace klapper
