// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper::cli {

/// The detail of an Error in the person's language where it is one of the engine's own sentences; what a service, a
/// tool or the system said stays as it is.
QString detailWords(const QString& detail);

} // namespace klapper::cli
