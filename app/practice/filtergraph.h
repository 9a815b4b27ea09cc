// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/practice/order.h"

#include <QStringList>

#include <functional>

namespace klapper::practice {

/// Paints the scenes and writes the texts of an order into `folder`, where its images are already, and says how ffmpeg,
/// run there, makes `output` of them. No text of a request stands in the arguments: drawtext reads it from files, as it
/// is. Options are those of ffmpeg 5.1 and 7.1. `wanted` is asked between scenes; false: error Cancelled.
Result<QStringList> prepareRender(const Order& order, const QString& folder, const QString& output,
                                  const std::function<bool()>& wanted);

} // namespace klapper::practice
