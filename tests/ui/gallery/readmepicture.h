// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::gallery {

class Camera;

/// The real window at work on the practice service, as resources/screenshots shows it: clips in the library, one of
/// them in the stage, three shots and their price on the right.
void takeReadme(Camera& camera);

} // namespace klapper::gallery
