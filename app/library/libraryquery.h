// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"
#include "app/core/jobstate.h"
#include "app/core/money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace klapper {

enum class LibrarySort { Created, Cost, Seconds, Rating, Title };
enum class Rejects { Shown, Hidden, Only };

/// What is looked for, and in which order. Every member narrows; a default one does not.
struct LibraryQuery
{
    QString text; ///< every word must be there: prompt, shots, negative, note, tags, project, title
    std::optional<JobGroup> group;
    QList<Tier> tiers; ///< empty: all
    std::optional<Mode> mode;
    QStringList aspects;
    std::optional<Money> atLeast; ///< of the cost, or the estimate while there is none
    std::optional<Money> atMost;
    int rating = 0; ///< at least
    Rejects rejects = Rejects::Shown;
    QDate from; ///< local days, inclusive; invalid: open
    QDate to;
    std::optional<QString> project; ///< empty text: those without one
    QStringList tags;               ///< all of them
    QString thread;                 ///< any job id of a thread: all of its jobs
    LibrarySort sort = LibrarySort::Created;
    bool ascending = false;

    /// Something is looked for; the order does not count.
    bool isFiltering() const;
    QJsonObject toJson() const;
    /// Unknown members and values keep their defaults.
    static LibraryQuery fromJson(const QJsonObject& json);
    bool operator==(const LibraryQuery& other) const;
};

} // namespace klapper
