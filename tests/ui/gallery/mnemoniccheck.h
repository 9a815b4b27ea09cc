// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/wordpass.h"

namespace klapper::gallery {

/// Letters that two entries of one menu, or two controls of one window, are both reached by.
QList<WordFinding> clashingMnemonics(QWidget& root);

} // namespace klapper::gallery
