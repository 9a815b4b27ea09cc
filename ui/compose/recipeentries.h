// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recentprompts.h"
#include "ui/models/snippetstore.h"

#include <QCoreApplication>

namespace klapper {

/// One line of the recipes: a template, a snippet or a prompt that was sent.
struct RecipeEntry
{
    QString id;      ///< of a template or a snippet; the number of a recent prompt
    QString title;   ///< foreign text where a person wrote it
    QString line;    ///< below the title
    QString preview; ///< all that it says
};

/// Makes the lines, with words for people.
class RecipeEntries
{
    Q_DECLARE_TR_FUNCTIONS(klapper::RecipeEntries)
public:
    static QList<RecipeEntry> templates();
    static QList<RecipeEntry> snippets(const QList<Snippet>& snippets);
    static QList<RecipeEntry> recent(const QList<RecentPrompt>& prompts);
    /// Has every word of the search somewhere, whatever its case.
    static bool matches(const RecipeEntry& entry, const QString& search);

private:
    static QString settings(const RequestDraft& draft);
};

} // namespace klapper
