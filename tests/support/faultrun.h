// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What the tests that play faults leave behind: profiles, what programs said, and the tokens they used. ctest names the
// folder in KLAPPER_FAULT_RUN; without it nothing is kept. tests/fault/tst_faultrun.cpp searches it after the whole
// run.
//
//   logs/      what each test program said
//   kept/      profiles and output of programs, without clips
//   tokens/    the tokens of the run, one file each
namespace klapper::test {

/// A token that cannot be anything else, for servers that take any.
QString faultToken();

/// It is looked for after the run. Shorter ones than this could stand anywhere by chance and are left out.
constexpr qsizetype shortestToken = 12;
void keepToken(const QString& token);
/// A copy of a folder as it is now, without clips and pictures.
void keepFolder(const QString& folder);
/// What a program said.
void keepOutput(const QByteArray& text);

} // namespace klapper::test
