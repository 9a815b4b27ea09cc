// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::gallery {

class Camera;

/// Signing in, in every state, and the account menu.
void takeAccount(Camera& camera);

} // namespace klapper::gallery
