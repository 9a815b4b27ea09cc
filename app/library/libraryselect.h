// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"

#include <QVariantMap>

namespace klapper {

/// A query as SQL over `library AS l`. Pure.
class LibrarySelect final
{
public:
    explicit LibrarySelect(const LibraryQuery& query);

    /// What stands behind WHERE; always something.
    QString condition() const;
    /// What stands behind ORDER BY. What is alike comes newest first.
    QString order() const { return m_order; }
    const QVariantMap& values() const { return m_values; }

private:
    void add(const QString& condition) { m_conditions.append(condition); }
    /// A value under a name of its own; the name with its colon.
    QString bind(const QVariant& value);
    void addRecipe(const LibraryQuery& query);
    void addJudgement(const LibraryQuery& query);
    void addDays(const LibraryQuery& query);
    void addText(const QString& text);

    QStringList m_conditions;
    QVariantMap m_values;
    QString m_order;
};

/// A common table expression `thread(id)` of the ids of a whole thread: the job of the value ":thread", its ancestors
/// and all that was made from them. Ends also where jobs are each other's parents.
QString threadExpression();

} // namespace klapper
