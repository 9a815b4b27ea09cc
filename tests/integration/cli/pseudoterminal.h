// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace klapper::test {

/// What a program writes when both of its outputs are a terminal; empty when it cannot be started or takes longer than
/// a minute.
QByteArray onTerminal(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);

} // namespace klapper::test
