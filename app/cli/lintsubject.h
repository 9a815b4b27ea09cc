// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/preflight.h"
#include "app/prompt/lint.h"

namespace klapper::cli {

/// What lint looks at: an input as somebody wrote it, and the draft that it stands for.
struct LintSubject
{
    QJsonObject given;           ///< as it was written
    bool isOurs = false;         ///< in our own form (see importJson()), not in that of the wire
    QList<FieldProblem> refused; ///< fields that no endpoint has, or of a type that none takes; not in the draft
    RequestDraft draft;
    Contract contract; ///< published or documented
    LintFacts facts;

    /// Everything the rules say of a draft under this contract.
    QList<Finding> findings(const RequestDraft& about) const;
};

/// Reads it as run and run --split do. Contacts and keeps nothing.
std::variant<LintSubject, Failure> readLintSubject(const Options& options);

/// Whether a fix may be applied unasked. The endpoint stays: it is not part of the input. What is not refused as it
/// stands is never made dearer: audio that is turned on is paid for.
bool isAutomaticFix(const LintSubject& subject, const RequestDraft& before, const Finding& finding,
                    const RequestDraft& after);

/// The draft with every error and warning mended that can be mended by itself, in the order of the findings; what was
/// done is appended to `done`. See isAutomaticFix().
RequestDraft mended(const LintSubject& subject, QStringList& done);

/// The input again, with what is other in `after`; everything else stays as it was written.
QJsonObject mendedInput(const LintSubject& subject, const RequestDraft& after);

} // namespace klapper::cli
