// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/catalogoptions.h"
#include "app/cli/finishoptions.h"
#include "app/cli/terminal.h"
#include "app/core/jobstate.h"
#include "app/core/money.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace klapper::cli {

enum class CommandKind {
    Run,
    Status,
    Result,
    Cancel,
    Estimate,
    Resume,
    Practice,
    RequestsList,
    RequestsUnknown,
    RequestsAttach,
    RequestsResend,
    RequestsAbsent,
    RequestsCancel,
    BudgetShow,
    BudgetSet,
    BudgetLedger,
    Recipe,
    ConfigShow,
    ConfigSet,
    ConfigList,
    ConfigGet,
    ConfigUnset,
    ConfigReport,
    Join,
    Export,
    Handoff,
    ModelsList,
    ModelsGet,
    ModelsCategories,
    Lint,
    LibrarySearch,
    LibraryShow,
    Login,
    Logout,
    Whoami,
    Balance,
    AccountsList,
    AccountsUse,
};

/// How standard output is written. Automatic: a table for people on a terminal where the command has one, else
/// indented JSON.
enum class OutputForm { Automatic, Table, Pretty, Json };

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
    OutputForm form = OutputForm::Automatic;
    bool quiet = false;
    bool verbose = false;
    ColourChoice colour = ColourChoice::Automatic;
    bool practice = false;
    bool split = false;   ///< run: a script in as many clips as it needs, joined afterwards
    bool dryRun = false;  ///< run --split: only say what it would send
    bool metadata = true; ///< run: the clip carries its recipe, where the person's own choice says so too

    // Of the commands about the journal and the budget.
    struct Cap
    {
        std::optional<Money> most; ///< nothing: no cap
    };
    QString job; ///< id of ours, its beginning, or a request id
    bool isAbsent = false;
    QList<JobState> states; ///< empty: all
    int limit = 0;          ///< 0: all
    QString search;         ///< words that must all be there; empty: no matter
    bool csv = false;
    std::optional<QString> outputFile; ///< absolute
    std::optional<Money> askAbove;
    std::optional<Cap> perDay; ///< nothing: stays as it is
    std::optional<Cap> perMonth;

    // Of the commands about files and the person's choices.
    QString file;                        ///< absolute
    std::optional<bool> choosesMetadata; ///< nothing: stays as it is
    QString settingKey;                  ///< config get, set, unset
    QString settingValue;                ///< config set
    bool hasSettingValue = false;

    FinishOptions finish;   ///< of join, export and handoff
    CatalogOptions catalog; ///< of models, lint and library

    // Of the commands about accounts.
    bool opensBrowser = true;
    bool tokenFromInput = false; ///< login: the token is on standard input
    bool tokenFromFile = false;  ///< login: that of RunComfy's own command line
    QString account;             ///< email, id or folder

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

/// What the scripts of "completion" ask, followed by the words of a command line: see wordchoice.h. For no person.
inline constexpr QStringView completeWords = u"--complete-words";

std::variant<Options, Goodbye> parseOptions(int argc, char** argv);

} // namespace klapper::cli
