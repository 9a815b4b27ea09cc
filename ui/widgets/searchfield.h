// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace klapper {

/// A field to search with: a button that empties it, and a lens where it is wished, both with names. Escape and the
/// like are its owner's.
void makeSearchField(QLineEdit& field, bool withLens = true);

} // namespace klapper
