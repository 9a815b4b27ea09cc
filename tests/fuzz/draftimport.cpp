// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of drafts that somebody has from somewhere, and the {a|b} choices of their prompts.
#include "app/prompt/draftimport.h"
#include "app/contract/contract.h"
#include "app/prompt/alternation.h"
#include "app/prompt/csvreader.h"
#include "tests/fuzz/property.h"

using namespace klapper;
using fuzz::require;

namespace {

void checkVariants(const RequestDraft& draft)
{
    constexpr qint64 most = 32;
    const Contract contract = documentedContract(draft.endpoint);
    const qint64 count = countVariants(draft, contract, most);
    require(count >= 1 && count <= most + 1, "a draft can be read at least once, and is counted no further");
    const QList<Variant> variants = variantsOf(draft, contract, most);
    require(count > most ? variants.isEmpty() : !variants.isEmpty() && variants.size() <= count,
            "all ways or none are spelled out");
    for (const Variant& variant : variants)
        require(variant.draft.shots.size() == draft.shots.size(), "no shot comes or goes");
}

/// Every row has its place behind the one before.
void checkTable(const QByteArray& bytes)
{
    const CsvTable table = readCsv(bytes, importlimits::mostDrafts + 1);
    require(table.problems.isEmpty() || table.rows.isEmpty(), "what is no CSV has no rows");
    int line = 0;
    for (const QList<CsvCell>& row : table.rows) {
        require(row.first().line > line, "rows come in order");
        line = row.first().line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const DraftImport read = importDrafts(bytes, {Tier::Pro, Mode::TextToVideo});
    require(!read.drafts.isEmpty() || !read.problems.isEmpty(), "a file gives drafts or a reason");
    require(read.drafts.size() <= importlimits::mostDrafts && read.problems.size() <= importlimits::mostProblems,
            "both are limited");
    for (const ImportProblem& problem : read.problems)
        require(problem.line >= 0 && problem.column >= 0, "a place is one");
    for (const RequestDraft& draft : read.drafts) {
        require(RequestDraft::fromJson(draft.toJson()) == draft, "a draft is kept as it is");
        checkVariants(draft);
    }
    checkTable(bytes);
    return 0;
}
