// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace klapper {

/// From now on a label that wraps is never lower than its words at its width. Layouts ask for the least height before
/// they know the width, and take one line for enough; with large text the last line would be cut.
void keepWrappedHeight(QLabel& label);

} // namespace klapper
