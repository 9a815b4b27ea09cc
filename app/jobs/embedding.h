// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace klapper {

class FrameStore;

/// The bytes of the paid call: `body` with a `data:image/...;base64,` URI in the place of each reference of a first or
/// last frame. A body without references comes back as it is, byte for byte; the same body and the same images always
/// give the same bytes. Error ImageLost: an image is gone, has changed or cannot be read (`detail` says which).
Result<QByteArray> bodyWithImages(const QByteArray& body, const FrameStore& frames);

} // namespace klapper
