// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QList>
#include <QSize>

class QApplication;

namespace klapper::gallery {

class Camera;

/// The main states in high contrast.
void takeContrast(QApplication& application, Camera& camera, const QList<QSize>& sizes,
                  const QList<JobOutput>& outputs);

} // namespace klapper::gallery
