// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/textcatcher.h"
#include "tests/ui/gallery/wordpass.h"

namespace klapper::gallery {

/// The texts of a widget that stay English while the window speaks Chinese: painted ones, tool tips, names and
/// descriptions for a screen reader, placeholders, titles, entries of lists. What a person wrote (the fixtures) and
/// names of things (foreignWord()) may be in any language.
/// @param drawn what it paints
QList<WordFinding> leftOutTexts(QWidget& widget, const QList<DrawnText>& drawn);
/// As much of the entries of all menus in it, open or not.
QList<WordFinding> leftOutMenuTexts(QWidget& root);

/// What stays English in a text, blanks trimmed; empty when nothing does.
QString englishOf(const QString& text);

} // namespace klapper::gallery
