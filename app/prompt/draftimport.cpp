// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/draftimport.h"

#include "app/prompt/textplace.h"

namespace klapper {

DraftImport importDrafts(const QByteArray& bytes, Endpoint fallback)
{
    using Kind = ImportProblem::Kind;
    if (bytes.size() > importlimits::mostBytes) {
        return {.drafts = {},
                .problems = {{.kind = Kind::TooLarge, .value = bytes.size(), .limit = importlimits::mostBytes}}};
    }
    const QByteArray content = withoutByteOrderMark(bytes).trimmed();
    if (content.isEmpty())
        return {.drafts = {}, .problems = {{.kind = Kind::Empty}}};
    return content.startsWith('[') || content.startsWith('{') ? importJson(bytes, fallback)
                                                              : importCsv(bytes, fallback);
}

} // namespace klapper
