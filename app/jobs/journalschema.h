// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/database.h"

namespace klapper {

/// The layout of the journal's file, kept in its `user_version`.
namespace journalschema {

constexpr int version = 5;

/// The version that a file has; 0 for a new one.
Result<int> versionOf(Database& database);
/// Brings a file of any earlier version, or a new one, to the present one; all or nothing.
Status migrate(Database& database);

extern const char* const insertJob; ///< every column by name; values as of jobToRow()
extern const char* const updateJob;

} // namespace journalschema

} // namespace klapper
