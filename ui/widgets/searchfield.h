// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QLineEdit;

namespace klapper {

/// A field to search with: a button that empties it, and a lens where it is wished, both with names. Its keys are its
/// owner's, or those of giveSearchKeys().
void makeSearchField(QLineEdit& field, bool withLens = true);

/// The keys of a field above a list: Escape empties it, and closes the dialog only when it is empty; Down goes to the
/// list; Return to what was found.
void giveSearchKeys(QLineEdit& field, std::function<void()> down, std::function<void()> enter);

} // namespace klapper
