// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace klapper::cli {

inline constexpr const char* completionExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  source <(klapper-cli completion bash)
  klapper-cli completion zsh > ~/.zfunc/_klapper-cli
  klapper-cli completion fish > ~/.config/fish/completions/klapper-cli.fish

The first line goes into ~/.bashrc; the folder of the second one has to be in fpath before compinit is
called. Commands, options, their choices, endpoints, files, and the newest ids of the journal are
completed. A package of Klapper brings these scripts along.)");

inline constexpr const char* helpExamples = QT_TRANSLATE_NOOP("CommandLine", R"(Examples:
  klapper-cli help run
  klapper-cli help requests list

The same as COMMAND --help. man klapper-cli-run shows more.)");

} // namespace klapper::cli
