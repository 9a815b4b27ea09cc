// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper {

/// No core dumps from here on: a token would stand in them (fault X5).
void refuseCoreDumps();

/// RUNCOMFY_TOKEN, taken out of the environment, so that no child of ours inherits it: not the browser that
/// opens a page, nor the file manager that shows a clip. Empty when it is not set.
QString takeEnvironmentToken();

} // namespace klapper
