// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/finish/exportrun.h"
#include "app/finish/handoff.h"
#include "app/finish/mediaabilities.h"

#include <QJsonObject>

namespace klapper::cli {

/// A plan in words, a few lines.
QString planText(const ExportPlan& plan);
/// The same for programs: way ("copy_files", "concat", "smart_trim", "encode"), what comes out, reasons with stable
/// words.
QJsonObject planJson(const ExportPlan& plan);
/// "copying 3 clips into one file".
QString workText(const ExportPlan& plan);

/// What a preset makes, one line.
QString presetText(const ExportPreset& preset);
/// Why it cannot be used here; empty: it can.
QString lackText(MediaAbilities::Lack lack, const ExportPreset& preset);

/// One line of what a time line cannot say. @param clips of the hand-off
QString warningText(const HandoffWarning& warning, const QList<FinishClip>& clips);

/// What was made, for programs.
QJsonObject exportedJson(const ExportedFile& file, const ExportPlan& plan);
/// Path, seconds, size, bytes.
QString exportedText(const ExportedFile& file, const ExportPlan& plan);
/// Nothing was made.
Trouble troubleOfExport(const Error& error);

} // namespace klapper::cli
