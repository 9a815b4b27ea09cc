// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace klapper {

inline constexpr qsizetype mostTags = 50; ///< of one job

/// What the person thinks of one job, and did with its media. Kept beside the job, which knows nothing of it.
struct Judgement
{
    int rating = 0; ///< 0: none, 1 to 5
    bool rejected = false;
    bool trashed = false;  ///< its media were put into the trash
    QString project = {};  ///< empty: none
    QStringList tags = {}; ///< in the person's order, each once whatever its case
    QString note = {};
    QStringList trash = {}; ///< where its files lie in the trash, one for each output; empty text: not known

    bool operator==(const Judgement&) const = default;
};

/// As the named values of its row but for the number, the job and the time; and back, with every number in its range.
QVariantMap judgementToRow(const Judgement& judgement);
Judgement judgementFromValues(const std::function<QVariant(const char* column)>& at);

/// Judgements and saved searches as they were read from a damaged journal.
struct LibraryMemory
{
    QHash<QString, Judgement> judgements; ///< by the id of the job
    QHash<QString, QString> searches;     ///< JSON by name
};

} // namespace klapper
