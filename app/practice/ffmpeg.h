// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class QProcess;

namespace klapper::practice {

/// The program's path; Tool with the package to install when there is none.
Result<QString> findFfmpeg();

/// A child that is not started yet will see only what it needs of the environment (no token) and none of our
/// open files, and ends with the thread that started it.
void isolate(QProcess& process);

/// Runs ffmpeg to its end in `folder`. `wanted` is asked a few times a second; false ends the child
/// (error Cancelled).
Status runFfmpeg(const QString& program, const QStringList& arguments, const QString& folder,
                 const std::function<bool()>& wanted);

} // namespace klapper::practice
