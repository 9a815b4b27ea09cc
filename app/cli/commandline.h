// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/catalogoptions.h"
#include "app/cli/options.h"
#include "app/cli/text.h"

#include <CLI/CLI.hpp>

#include <QString>

namespace klapper::cli {

/// What CLI11 fills, before it becomes Options.
struct RawOptions
{
    std::string modelId, requestId, input, inputFile, outputDir, format, contract = "documented";
    std::string token, stateDir, job, askAbove, perDay, perMonth, outputFile, file, metadata, search, settingKey,
        settingValue, account;
    std::string sequence, preset, timeline, size, rate, fit = "pad", fade, in, out;
    std::vector<std::string> clips;
    std::string shell;
    std::vector<std::string> words;
    std::vector<std::string> states;
    int poll = 2, timeout = 0, port = 0, limit = 0, frame = 0;
    double speed = 1.0;
    bool noWait = false, noDownload = false, quiet = false, practice = false, isAbsent = false, csv = false;
    std::string colour = "auto";
    bool verbose = false;
    RawCatalog catalog;
    bool noBrowser = false, tokenFromInput = false, tokenFromFile = false;
    bool split = false, dryRun = false, noMetadata = false, quick = false, listPresets = false, force = false;
};

inline QString text(const std::string& raw) { return QString::fromLocal8Bit(raw.data(), qsizetype(raw.size())); }

/// The families of commands, with their options and helps.
void addClipCommands(CLI::App& app, RawOptions& raw);
void addRequestsCommands(CLI::App& app, RawOptions& raw);
void addBudgetCommands(CLI::App& app, RawOptions& raw);
void addFileCommands(CLI::App& app, RawOptions& raw);
void addFinishCommands(CLI::App& app, RawOptions& raw);
void addCatalogCommands(CLI::App& app, RawOptions& raw);
void addHelpCommands(CLI::App& app, RawOptions& raw);
void addAccountCommands(CLI::App& app, RawOptions& raw);

// What they have in common. `about` and `examples` are English, marked with QT_TRANSLATE_NOOP("CommandLine", …), and
// translated here.
CLI::App* addCommand(CLI::App& app, const char* name, const char* about, const char* examples);
/// What RunComfy's own tool takes before the command as well as behind it: --output, --quiet, --verbose; and --color.
void addGlobals(CLI::App& app, RawOptions& raw);
/// --output and --quiet for a command whose result is JSON.
void addFormat(CLI::App* command, RawOptions& raw);
/// The same for one that shows people a table.
void addTableFormat(CLI::App* command, RawOptions& raw);
void addPractice(CLI::App* command, RawOptions& raw);
void addWaiting(CLI::App* command, RawOptions& raw);
/// --output-dir and --no-download of what prints a result.
void addResultFiles(CLI::App* command, RawOptions& raw);
/// REQUEST_ID, checked for form.
void addRequestId(CLI::App* command, RawOptions& raw, const char* about);

/// Bad arguments: what is wrong, and which command's help says how it is right.
Goodbye mistake(const QString& what, const QString& command);
/// The answer of "help" and "completion"; nothing for every other command.
std::optional<Goodbye> answerOfHelp(const CLI::App& app, const std::string& path, const RawOptions& raw);
/// The answer to completeWords (options.h), and to "--write-manual FOLDER" of the build; nothing for every other
/// command line.
std::optional<Goodbye> answerToTools(const CLI::App& app, const QStringList& arguments);

} // namespace klapper::cli
