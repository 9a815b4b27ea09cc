// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the journal and the budget.
#include "app/cli/commandline.h"
#include "app/cli/optiontexts.h"
#include "app/cli/text.h"
#include "app/core/jobstate.h"
#include "app/core/money.h"

namespace klapper::cli {

namespace {

void addJob(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option(
            "JOB", raw.job,
            Text::tr("The id of the job as requests list shows it, or its beginning as far as it is unambiguous")
                .toStdString())
        ->type_name("")
        ->required();
}

QString stateProblem(const QString& given)
{
    return jobStateFromWord(given) ? QString() : Text::tr("is not a state: %1").arg(given);
}

QString amountProblem(const QString& given)
{
    const std::optional<Money> amount = Money::fromDecimal(given);
    return amount && *amount >= Money() ? QString() : Text::tr("is not an amount of dollars such as 12.50");
}

QString capProblem(const QString& given)
{
    return given == u"none" || amountProblem(given).isEmpty()
             ? QString()
             : Text::tr("is not an amount of dollars such as 12.50, nor none");
}

/// As CLI11 wants a check.
auto checkOf(QString (*problem)(const QString&))
{
    return [problem](const std::string& given) {
        return problem(text(given)).toStdString();
    };
}

void addDecisions(CLI::App& requests, RawOptions& raw)
{
    CLI::App* attach = addCommand(
        requests, "attach",
        QT_TRANSLATE_NOOP("CommandLine", "You found an unclear request at the service: go on with it"), attachExamples);
    addJob(attach, raw);
    addRequestId(attach, raw, QT_TRANSLATE_NOOP("CommandLine", "As RunComfy's own list shows it"));
    CLI::App* resend = addCommand(
        requests, "resend",
        QT_TRANSLATE_NOOP("CommandLine", "You looked, and an unclear request is not at the service: send it again"),
        resendExamples);
    addJob(resend, raw);
    resend->add_flag("--yes-it-is-absent", raw.isAbsent,
                     Text::tr("You have looked at RunComfy's own list, and the request is not there").toStdString());
    for (CLI::App* command : {attach, resend}) {
        command->add_flag("--no-wait", raw.noWait, Text::tr("Leave as soon as the service has it").toStdString());
        addWaiting(command, raw);
        addFormat(command, raw);
        addPractice(command, raw);
    }
    // RunComfy's own tool has these two names for status and result.
    for (const char* alias : {"get", "result"}) {
        CLI::App* command = requests.add_subcommand(alias)->group("");
        addRequestId(command, raw, QT_TRANSLATE_NOOP("CommandLine", "As run printed it"));
        if (command->get_name() == "result")
            addResultFiles(command, raw);
        addFormat(command, raw);
        addPractice(command, raw);
    }
    for (const auto& [name, about, examples] :
         {std::tuple(
              "absent",
              QT_TRANSLATE_NOOP("CommandLine", "You looked, and an unclear request is not there: end it, send nothing"),
              absentExamples),
          std::tuple("cancel", QT_TRANSLATE_NOOP("CommandLine", "End a job that was never sent"), cancelJobExamples)}) {
        CLI::App* command = addCommand(requests, name, about, examples);
        addJob(command, raw);
        addFormat(command, raw);
        addPractice(command, raw);
    }
}

} // namespace

void addRequestsCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* requests =
        addCommand(app, "requests",
                   QT_TRANSLATE_NOOP("CommandLine", "Look at the journal, and decide what became of unclear requests"),
                   requestsExamples);
    requests->require_subcommand(1);
    CLI::App* list = addCommand(*requests, "list",
                                QT_TRANSLATE_NOOP("CommandLine", "All jobs of the journal, newest last"), listExamples);
    list->add_option("--state", raw.states, Text::tr("Only jobs in this state; several with commas").toStdString())
        ->type_name("STATE")
        ->delimiter(',')
        ->check(checkOf(stateProblem));
    list->add_option("--search", raw.search,
                     Text::tr("Only jobs with all these words in prompt, shots, note, tags or project").toStdString())
        ->type_name("TEXT");
    list->add_option("--limit", raw.limit, Text::tr("Only the newest so many").toStdString())
        ->check(CLI::Range(1, 1'000'000));
    CLI::App* unknown = addCommand(
        *requests, "unknown",
        QT_TRANSLATE_NOOP("CommandLine", "Requests of which nobody knows whether they were accepted"), unknownExamples);
    for (CLI::App* command : {list, unknown}) {
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
    addDecisions(*requests, raw);
}

void addBudgetCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* budget = addCommand(
        app, "budget", QT_TRANSLATE_NOOP("CommandLine", "Your own caps, and what counts against them"), budgetExamples);
    budget->require_subcommand(0, 1);
    addTableFormat(budget, raw);
    addPractice(budget, raw);
    CLI::App* show =
        addCommand(*budget, "show", QT_TRANSLATE_NOOP("CommandLine", "The caps, and what counts against them now"),
                   budgetExamples);
    addTableFormat(show, raw);
    addPractice(show, raw);

    CLI::App* set = addCommand(*budget, "set", QT_TRANSLATE_NOOP("CommandLine", "Change the caps"), budgetSetExamples);
    set->add_option("--ask-above", raw.askAbove,
                    Text::tr("The window asks before it sends what is estimated above this").toStdString())
        ->type_name("USD")
        ->check(checkOf(amountProblem));
    set->add_option("--per-day", raw.perDay,
                    Text::tr("Most that may be spent on one day; none takes the cap away").toStdString())
        ->type_name("USD|none")
        ->check(checkOf(capProblem));
    set->add_option("--per-month", raw.perMonth,
                    Text::tr("Most that may be spent in one month; none takes the cap away").toStdString())
        ->type_name("USD|none")
        ->check(checkOf(capProblem));
    addTableFormat(set, raw);
    addPractice(set, raw);

    CLI::App* ledger =
        addCommand(*budget, "ledger", QT_TRANSLATE_NOOP("CommandLine", "Every hold, release and cost, oldest first"),
                   ledgerExamples);
    ledger->add_flag("--csv", raw.csv, Text::tr("As CSV, for a spreadsheet").toStdString());
    ledger
        ->add_option("--output-file", raw.outputFile,
                     Text::tr("Into this file, which is replaced, not to standard output").toStdString())
        ->type_name("FILE");
    addTableFormat(ledger, raw);
    addPractice(ledger, raw);
}

} // namespace klapper::cli
