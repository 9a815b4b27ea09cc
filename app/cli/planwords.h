// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"

namespace klapper::cli {

/// "clip 2 (fox.mp4)"; `clip` counts from 0, people from 1.
QString clipText(int clip, const QString& path);
/// "1 frame", "48 frames".
QString framesText(qint64 number);
/// "1920x1080".
QString sizeText(QSize size);
/// "29.97 (30000/1001)", "24".
QString rateText(const Rate& rate);
/// Stable word of a way, for JSON.
QString wayWord(ExportPlan::Way way);
/// Stable word of a reason, for JSON.
QString reasonWord(PlanReason::Kind kind);
/// A reason, one line without the clip it is of.
QString reasonText(const PlanReason& reason);

} // namespace klapper::cli
