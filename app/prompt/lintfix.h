// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"

namespace klapper {

/// The draft after a quick fix of a finding about it. Pure; an unknown name, a finding that does not fit the draft any
/// more, and the fixes that are the window's (LintFix::isWindows: "splitScript" sets BatchOptions::split, "override"
/// mutes the rule) answer the draft as it is.
/// @param fix one of finding.fixes
RequestDraft fixedBy(const RequestDraft& draft, const Contract& contract, const Finding& finding, const QString& fix);

} // namespace klapper
