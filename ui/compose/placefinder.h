// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace klapper {

struct LintPlace;

/// The field of the compose panel that a finding speaks of, ready to take the focus; null when it has none or cannot
/// take it now. Texts are found by LintMarks::editorOf().
QWidget* fieldOf(QWidget& panel, const LintPlace& place);

} // namespace klapper
