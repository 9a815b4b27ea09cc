// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"
#include "app/prompt/importproblem.h"

namespace klapper {

/// What a file of drafts came to.
struct DraftImport
{
    QList<RequestDraft> drafts;    ///< those without a problem, in the order of the file
    QList<ImportProblem> problems; ///< of the others, or of the file as a whole; the first hundred

    bool isWhole() const { return problems.isEmpty() && !drafts.isEmpty(); }
};

namespace importlimits {
inline constexpr qint64 mostBytes = 4 * 1024 * 1024;
inline constexpr int mostDrafts = 500;
inline constexpr int mostProblems = 100;
} // namespace importlimits

/// Reads CSV or JSON, told apart by the first character. Ranges are not looked at: that is the check of each draft.
/// @param fallback the tier, and for JSON the mode, of drafts that name none
DraftImport importDrafts(const QByteArray& bytes, Endpoint fallback);

/// CSV with a header. Columns, in any order and case, each at most once: prompt, style, negative, seconds, aspect,
/// guidance, audio (yes or no), tier (standard, pro, 4k), mode (text, image), seed, first frame, last frame, shot1 …
/// shot99 and shot1 seconds … shot99 seconds; also the names of the wire ("cfg_scale"). An empty cell is the default;
/// an empty mode is image where a first frame is given. With shots the prompt is their scene; shots without seconds
/// share the clip's evenly, the first of them longer, and where all have seconds the clip is as long as they are unless
/// the row says otherwise. Where semicolons separate, a guidance may have a decimal comma.
DraftImport importCsv(const QByteArray& bytes, Endpoint fallback);

/// JSON: a list of drafts, or one. Each either in our own form ("endpoint", "shots" with "text" and "seconds" …; also
/// inside of "draft"), or as it goes over the wire under either contract; there "tier" and "mode", or "model_id", may
/// stand beside.
DraftImport importJson(const QByteArray& bytes, Endpoint fallback);

} // namespace klapper
