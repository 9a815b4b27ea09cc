// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper {

/// There is a session bus to ask. Without this look libdbus may start a bus of its own.
bool hasSessionBus();

} // namespace klapper
