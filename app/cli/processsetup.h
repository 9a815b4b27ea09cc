// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::cli {

/// Before anything else: no core dumps, in which a token would stand; a standard input that is empty where it is
/// closed; a UTF-8 locale also where none is set (cron, containers), about which Qt would complain; only warnings of
/// the engine's log.
/// @return whether the person's own locale was UTF-8
bool prepareProcess();

} // namespace klapper::cli
