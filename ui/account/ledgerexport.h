// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace klapper {

class Engine;

/// The whole ledger of the engine as a CSV file, exactly as the journal has it; whole or not at all.
/// Error Journal when it cannot be read, Disk when the file cannot be written; what the system said is its detail.
/// @return how many lines it has below the header
Result<qsizetype> exportLedger(Engine& engine, const QString& path);

} // namespace klapper
