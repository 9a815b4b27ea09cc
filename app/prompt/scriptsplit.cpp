// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/scriptsplit.h"

namespace klapper {

QList<int> clipStarts(const QList<Shot>&, const ClipLimits&, const QList<int>&) { return {0}; }

} // namespace klapper
