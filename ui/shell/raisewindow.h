// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace klapper {

struct StartRequest;

/// Brings the window before the person's eyes, also when it is minimised, with the leave that the desktop gave to
/// the start of the program; and tells the desktop that this start is done, so that its busy pointer rests.
void raiseWindow(QWidget& window, const StartRequest& request);

/// The window is before the person's eyes: itself, or a dialog in front of it.
bool isWindowActive(const QWidget& window);

} // namespace klapper
