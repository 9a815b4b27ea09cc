// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace klapper::cli {

enum class CommandKind { Run, Status, Result, Cancel, Estimate, Resume, Practice };

/// What the person asked for, already checked for form; nothing has been done yet.
struct Options
{
    CommandKind command = CommandKind::Run;
    QString modelId;
    QString requestId;
    std::optional<QString> input;     ///< JSON text; exactly one of this and inputFile for run and estimate
    std::optional<QString> inputFile; ///< path, or "-" for standard input
    std::optional<QString> outputDir; ///< absolute
    bool wait = true;
    bool download = true;
    std::chrono::seconds poll{2}; ///< of a fresh request (the seed's rate)
    std::optional<std::chrono::seconds> timeout;
    bool compact = false; ///< --output json: one line
    bool quiet = false;
    bool practice = false;

    // Of the command "practice" alone.
    quint16 port = 0;
    bool liveContract = false;
    QString token;
    double speed = 1.0;
    QString stateDir;
};

/// The program ends at once: help and version go to standard output with 0, mistakes to standard error
/// with 64.
struct Goodbye
{
    int exitCode = 0;
    QString text;
};

std::variant<Options, Goodbye> parseOptions(int argc, char** argv);

} // namespace klapper::cli
