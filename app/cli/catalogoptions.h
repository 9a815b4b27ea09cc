// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"

#include <string>
#include <vector>

namespace klapper::cli {

/// What CLI11 fills for models, lint and library.
struct RawCatalog
{
    std::string search, category, kind, prompt, mode, project, from, to, atLeast, atMost, sort = "created",
                                                                                          rejects = "shown", group;
    std::vector<std::string> words, tiers, ratios, tags, muted;
    bool includeSchema = false, fix = false, ascending = false;
    int limit = 100, offset = 0, rating = 0;
};

/// Of models, lint and library, checked for form.
struct CatalogOptions
{
    // Of models list: filters of the service.
    QString search;
    QString category;
    QString kind;
    bool includeSchema = false;
    int limit = 100; ///< also of library search; 0 there: all
    int offset = 0;

    // Of lint.
    std::optional<QString> prompt; ///< instead of --input and --input-file
    bool fix = false;
    QStringList muted; ///< rules that say nothing

    LibraryQuery query; ///< of library search
};

CatalogOptions catalogOptionsOf(const RawCatalog& raw, bool hasPrompt, bool hasProject);

/// Money, a day, a word of a list: empty when it can be read, else what CLI11 says of it.
std::string notMoney(const std::string& given);
std::string notADay(const std::string& given);
std::string notARule(const std::string& given);
/// An id of the catalog, which becomes part of an address: names of letters, digits, ".", "_" and "-" with slashes
/// between them.
std::string notAModelId(const std::string& given);

} // namespace klapper::cli
