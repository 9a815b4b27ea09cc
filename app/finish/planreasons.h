// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

namespace klapper {

// Why a plan is as it is, for people to read before it runs; pure.

/// In what the clips of a join differ from the first one so that their streams cannot stand in one file.
QList<PlanReason> joinObstacles(const QList<FinishClip>& clips);
/// What is done to each clip of a plan whose pictures are made anew.
QList<PlanReason> changesOf(const ExportPlan& plan);

} // namespace klapper
