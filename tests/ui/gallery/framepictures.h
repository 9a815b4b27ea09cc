// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::gallery {

class Camera;

/// The frames of the compose panel in all their states, and the dialog of the hosts.
void takeFrames(Camera& camera);

} // namespace klapper::gallery
