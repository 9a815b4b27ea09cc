// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper {

/// Where a text first holds what nobody sees and what may mislead: a control character other than line break and tab,
/// a lone surrogate, an override of the writing direction, a zero-width blank. -1: nowhere.
qsizetype firstInvisible(const QString& text);
QString withoutInvisible(const QString& text);

} // namespace klapper
