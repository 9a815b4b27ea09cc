// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper::cli {

/// What CLI11 says about arguments that it cannot take, in the person's language. What it quotes of them stays as it
/// is; a sentence that is not known here is given back as it came.
QString parseWords(const QString& said);

} // namespace klapper::cli
