// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/recipedifference.h"

#include <algorithm>

namespace klapper {

namespace {

bool isSaid(const QStringList& values, bool always)
{
    const auto says = [](const QString& value) {
        return !value.isEmpty();
    };
    const auto differs = [&values](const QString& value) {
        return value != values.first();
    };
    return std::any_of(values.cbegin(), values.cend(), differs)
        || (always && std::any_of(values.cbegin(), values.cend(), says));
}

} // namespace

QList<FactDifference> factDifferences(const QList<StageClip>& clips)
{
    struct Row
    {
        FactDifference fact;
        bool always = false;
    };
    QList<Row> rows;
    for (qsizetype i = 0; i < clips.size(); ++i) {
        qsizetype place = 0; // new ones stand behind what this clip had before
        for (const StageFact& fact : clips[i].facts) {
            const auto known = std::find_if(rows.begin(), rows.end(),
                                            [&fact](const Row& row) { return row.fact.label == fact.label; });
            if (known == rows.end()) {
                Row row{{fact.label, fact.isText, QStringList(clips.size(), QString())}, fact.always};
                row.fact.values[i] = fact.value;
                rows.insert(place++, row);
            } else {
                known->fact.values[i] = fact.value;
                place = std::distance(rows.begin(), known) + 1;
            }
        }
    }
    QList<FactDifference> said;
    for (const Row& row : std::as_const(rows)) {
        if (isSaid(row.fact.values, row.always))
            said.append(row.fact);
    }
    return said;
}

} // namespace klapper
