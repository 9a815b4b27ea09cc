// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::gallery {

class Camera;

/// The compose panel with every endpoint, under both contracts, and the question about a price.
void takeCompose(Camera& camera);

} // namespace klapper::gallery
