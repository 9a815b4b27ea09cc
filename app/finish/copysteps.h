// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportsteps.h"

namespace klapper {

/// Of a plan whose streams are copied, in whole or in part. Pure; errors as of exportWork().
///
///   each stretch to be made anew ─> a file of its own, of the same codec parameters
///   all stretches in one list ────> copied one after the other; with exact trims the sound is made anew beside them
Result<ExportWork> copyWork(const ExportPlan& plan, const QString& space);

/// Of a plain copy of each file; without their metadata they are packed anew. Pure.
ExportWork filesWork(const ExportPlan& plan, const QString& space);

/// The number by which a stream of ours tells its parameter sets from those of the clip that it continues.
inline constexpr int parameterSetId = 17;

} // namespace klapper
