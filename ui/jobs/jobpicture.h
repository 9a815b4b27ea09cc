// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusglyph.h"

#include <QPixmap>

namespace klapper {

/// The small picture of a job in a frame, or the icon of its state while there is none.
/// @param thumbnail path, or empty
/// @param on whose theme and scale are used
QPixmap jobPicture(const StatusGlyph::Look& look, const QString& thumbnail, QSize size, const QWidget& on);

} // namespace klapper
