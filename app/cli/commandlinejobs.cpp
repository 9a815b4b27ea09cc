// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the journal and the budget.
#include "app/cli/commandline.h"
#include "app/cli/optiontexts.h"
#include "app/core/jobstate.h"
#include "app/core/money.h"

namespace klapper::cli {

namespace {

void addJob(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option("JOB", raw.job,
                     "The id of the job as requests list shows it, or its beginning as far as it is unambiguous")
        ->type_name("")
        ->required();
}

std::string notAState(const std::string& given)
{
    return jobStateFromWord(text(given)) ? std::string() : std::string("is not a state: " + given);
}

std::string notAnAmount(const std::string& given)
{
    const std::optional<Money> amount = Money::fromDecimal(text(given));
    return amount && *amount >= Money() ? std::string() : std::string("is not an amount of dollars such as 12.50");
}

std::string notACap(const std::string& given)
{
    return given == "none" || notAnAmount(given).empty()
             ? std::string()
             : std::string("is not an amount of dollars such as 12.50, nor none");
}

void addDecisions(CLI::App& requests, RawOptions& raw)
{
    CLI::App* attach =
        addCommand(requests, "attach", "You found an unclear request at the service: go on with it", attachExamples);
    addJob(attach, raw);
    addRequestId(attach, raw, "As RunComfy's own list shows it");
    CLI::App* resend = addCommand(
        requests, "resend", "You looked, and an unclear request is not at the service: send it again", resendExamples);
    addJob(resend, raw);
    resend->add_flag("--yes-it-is-absent", raw.isAbsent,
                     "You have looked at RunComfy's own list, and the request is not there");
    for (CLI::App* command : {attach, resend}) {
        command->add_flag("--no-wait", raw.noWait, "Leave as soon as the service has it");
        addWaiting(command, raw);
        addFormat(command, raw);
        addPractice(command, raw);
    }
    for (const auto& [name, about, examples] :
         {std::tuple("absent", "You looked, and an unclear request is not there: end it, send nothing", absentExamples),
          std::tuple("cancel", "End a job that was never sent", cancelJobExamples)}) {
        CLI::App* command = addCommand(requests, name, about, examples);
        addJob(command, raw);
        addFormat(command, raw);
        addPractice(command, raw);
    }
}

} // namespace

void addRequestsCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* requests = addCommand(app, "requests", "Look at the journal, and decide what became of unclear requests",
                                    requestsExamples);
    requests->require_subcommand(1);
    CLI::App* list = addCommand(*requests, "list", "All jobs of the journal, newest last", listExamples);
    list->add_option("--state", raw.states, "Only jobs in this state; several with commas")
        ->type_name("STATE")
        ->delimiter(',')
        ->check(notAState);
    list->add_option("--search", raw.search, "Only jobs with all these words in prompt, shots, note, tags or project")
        ->type_name("TEXT");
    list->add_option("--limit", raw.limit, "Only the newest so many")->check(CLI::Range(1, 1'000'000));
    CLI::App* unknown =
        addCommand(*requests, "unknown", "Requests of which nobody knows whether they were accepted", unknownExamples);
    for (CLI::App* command : {list, unknown}) {
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
    addDecisions(*requests, raw);
}

void addBudgetCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* budget = addCommand(app, "budget", "Your own caps, and what counts against them", budgetExamples);
    budget->require_subcommand(0, 1);
    addTableFormat(budget, raw);
    addPractice(budget, raw);
    CLI::App* show = addCommand(*budget, "show", "The caps, and what counts against them now", budgetExamples);
    addTableFormat(show, raw);
    addPractice(show, raw);

    CLI::App* set = addCommand(*budget, "set", "Change the caps", budgetSetExamples);
    set->add_option("--ask-above", raw.askAbove, "The window asks before it sends what is estimated above this")
        ->type_name("USD")
        ->check(notAnAmount);
    set->add_option("--per-day", raw.perDay, "Most that may be spent on one day; none takes the cap away")
        ->type_name("USD|none")
        ->check(notACap);
    set->add_option("--per-month", raw.perMonth, "Most that may be spent in one month; none takes the cap away")
        ->type_name("USD|none")
        ->check(notACap);
    addTableFormat(set, raw);
    addPractice(set, raw);

    CLI::App* ledger = addCommand(*budget, "ledger", "Every hold, release and cost, oldest first", ledgerExamples);
    ledger->add_flag("--csv", raw.csv, "As CSV, for a spreadsheet");
    ledger->add_option("--output-file", raw.outputFile, "Into this file, which is replaced, not to standard output")
        ->type_name("FILE");
    addTableFormat(ledger, raw);
    addPractice(ledger, raw);
}

} // namespace klapper::cli
