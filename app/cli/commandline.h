// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace klapper::cli {

/// What CLI11 fills, before it becomes Options.
struct RawOptions
{
    std::string modelId, requestId, input, inputFile, outputDir, format, contract = "documented";
    std::string token, stateDir, job, askAbove, perDay, perMonth, outputFile, file, metadata, search;
    std::string sequence, preset, timeline, size, rate, fit = "pad", fade, in, out;
    std::vector<std::string> clips;
    std::vector<std::string> states;
    int poll = 2, timeout = 0, port = 0, limit = 0, frame = 0;
    double speed = 1.0;
    bool noWait = false, noDownload = false, quiet = false, practice = false, isAbsent = false, csv = false;
    bool split = false, dryRun = false, noMetadata = false, quick = false, listPresets = false, force = false;
};

inline QString text(const std::string& raw) { return QString::fromLocal8Bit(raw.data(), qsizetype(raw.size())); }

/// The families of commands, with their options and helps.
void addClipCommands(CLI::App& app, RawOptions& raw);
void addRequestsCommands(CLI::App& app, RawOptions& raw);
void addBudgetCommands(CLI::App& app, RawOptions& raw);
void addFileCommands(CLI::App& app, RawOptions& raw);
void addFinishCommands(CLI::App& app, RawOptions& raw);

// What they have in common.
CLI::App* addCommand(CLI::App& app, const char* name, const char* about, const char* examples);
/// --output and --quiet for a command whose result is JSON.
void addFormat(CLI::App* command, RawOptions& raw);
/// The same for one that shows people a table.
void addTableFormat(CLI::App* command, RawOptions& raw);
void addPractice(CLI::App* command, RawOptions& raw);
void addWaiting(CLI::App* command, RawOptions& raw);
/// REQUEST_ID, checked for form.
void addRequestId(CLI::App* command, RawOptions& raw, const char* about);

} // namespace klapper::cli
