// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/textcatcher.h"
#include "tests/ui/gallery/wordpass.h"

namespace klapper::gallery {

/// The texts of a widget that cannot be read whole: they leave the widget, a clip or something around it that does not
/// scroll, or end in an ellipsis without a tool tip that has them whole.
/// @param texts what it paints
/// @param root the outermost that is looked at
QList<WordFinding> cutTexts(const QWidget& widget, const QList<DrawnText>& texts, const QWidget& root);

} // namespace klapper::gallery
