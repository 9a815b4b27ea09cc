// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace klapper {

/// Does something once, from the event loop, when `window` has been painted for the first time, or half a second from
/// now where nothing paints it (it is minimised, or its screen is off). Not after it is gone.
void afterFirstPaint(QWidget& window, std::function<void()> then);

} // namespace klapper
