// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandaccounts.h"
#include "app/cli/commandbudget.h"
#include "app/cli/commandconfig.h"
#include "app/cli/commanddecision.h"
#include "app/cli/commandestimate.h"
#include "app/cli/commandexport.h"
#include "app/cli/commandhandoff.h"
#include "app/cli/commandlibrary.h"
#include "app/cli/commandlint.h"
#include "app/cli/commandlist.h"
#include "app/cli/commandlogin.h"
#include "app/cli/commandlogout.h"
#include "app/cli/commandmodels.h"
#include "app/cli/commandpractice.h"
#include "app/cli/commandrecipe.h"
#include "app/cli/commandreport.h"
#include "app/cli/commandresult.h"
#include "app/cli/commandresume.h"
#include "app/cli/commandrun.h"
#include "app/cli/commandsettings.h"
#include "app/cli/commandsplit.h"
#include "app/cli/commandwhoami.h"
#include "app/cli/interrupts.h"
#include "app/cli/language.h"
#include "app/cli/processsetup.h"
#include "app/cli/settingwords.h"
#include "app/report/logfile.h"
#include "app/settings/languages.h"
#include "app/settings/settingsstore.h"

#include <QCoreApplication>

#include <cstdio>

namespace klapper::cli {

static std::unique_ptr<Command> makeCommand(const Options& options, Console& console)
{
    switch (options.command) {
    case CommandKind::Run:
        if (options.split)
            return std::make_unique<SplitCommand>(options, console);
        return std::make_unique<RunCommand>(options, console);
    case CommandKind::Status:
        return std::make_unique<StatusCommand>(options, console);
    case CommandKind::Result:
        return std::make_unique<ResultCommand>(options, console);
    case CommandKind::Cancel:
        return std::make_unique<CancelCommand>(options, console);
    case CommandKind::Estimate:
        return std::make_unique<EstimateCommand>(options, console);
    case CommandKind::Resume:
        return std::make_unique<ResumeCommand>(options, console);
    case CommandKind::Practice:
        return std::make_unique<PracticeCommand>(options, console);
    case CommandKind::RequestsList:
    case CommandKind::RequestsUnknown:
        return std::make_unique<ListCommand>(options, console);
    case CommandKind::RequestsAttach:
        return std::make_unique<AttachCommand>(options, console);
    case CommandKind::RequestsResend:
        return std::make_unique<ResendCommand>(options, console);
    case CommandKind::RequestsAbsent:
    case CommandKind::RequestsCancel:
        return std::make_unique<EndJobCommand>(options, console);
    case CommandKind::BudgetShow:
    case CommandKind::BudgetSet:
    case CommandKind::BudgetLedger:
        return std::make_unique<BudgetCommand>(options, console);
    case CommandKind::Recipe:
        return std::make_unique<RecipeCommand>(options, console);
    case CommandKind::ConfigList:
    case CommandKind::ConfigGet:
    case CommandKind::ConfigUnset:
        return std::make_unique<SettingsCommand>(options, console);
    case CommandKind::ConfigReport:
        return std::make_unique<ReportCommand>(options, console);
    case CommandKind::ConfigSet:
        if (!options.settingKey.isEmpty())
            return std::make_unique<SettingsCommand>(options, console);
        return std::make_unique<ConfigCommand>(options, console);
    case CommandKind::ConfigShow:
        return std::make_unique<ConfigCommand>(options, console);
    case CommandKind::Join:
    case CommandKind::Export:
        return std::make_unique<ExportCommand>(options, console);
    case CommandKind::Handoff:
        return std::make_unique<HandoffCommand>(options, console);
    case CommandKind::ModelsList:
    case CommandKind::ModelsGet:
    case CommandKind::ModelsCategories:
        return std::make_unique<ModelsCommand>(options, console);
    case CommandKind::Lint:
        return std::make_unique<LintCommand>(options, console);
    case CommandKind::LibrarySearch:
    case CommandKind::LibraryShow:
        return std::make_unique<LibraryCommand>(options, console);
    case CommandKind::Login:
        return std::make_unique<LoginCommand>(options, console);
    case CommandKind::Logout:
        return std::make_unique<LogoutCommand>(options, console);
    case CommandKind::Whoami:
        return std::make_unique<WhoamiCommand>(options, console);
    case CommandKind::Balance:
        return std::make_unique<BalanceCommand>(options, console);
    case CommandKind::AccountsList:
    case CommandKind::AccountsUse:
        return std::make_unique<AccountsCommand>(options, console);
    }
    Q_UNREACHABLE();
}

} // namespace klapper::cli

int main(int argc, char** argv)
{
    using namespace klapper::cli;
    const klapper::SettingsStore settings;
    const klapper::LanguageChoice choice = settings.get(klapper::settings::language());
    const Language language = languageOfPerson(choice);
    const bool isUtf8 = prepareProcess();
    // English needs no application to be spoken, and help and version need none at all.
    std::optional<QCoreApplication> application;
    const bool completes = argc > 1 && QString::fromLocal8Bit(argv[1]) == completeWords;
    if (language != Language::English || completes) {
        application.emplace(argc, argv);
        speak(language, *application);
    }
    if (choice != klapper::LanguageChoice::System)
        QLocale::setDefault(klapper::localeOf(choice));
    const auto parsed = parseOptions(argc, argv);
    if (const auto* goodbye = std::get_if<Goodbye>(&parsed)) {
        std::fputs(goodbye->text.toUtf8().constData(), goodbye->exitCode == 0 ? stdout : stderr);
        return goodbye->exitCode;
    }
    const auto& options = std::get<Options>(parsed);
    if (!application)
        application.emplace(argc, argv);
    klapper::LogFile log(QStringLiteral("klapper-cli"), settings.get(klapper::settings::logLevel()));
    log.addSecret(qEnvironmentVariable("RUNCOMFY_TOKEN"));
    QCoreApplication::setApplicationName(QStringLiteral("klapper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KLAPPER_VERSION));
    const bool isForScripts = options.form == OutputForm::Json;
    Console console({.quiet = options.quiet,
                     .compact = isForScripts || options.command == CommandKind::Practice,
                     .machine = isForScripts,
                     .verbose = options.verbose,
                     .colour = options.colour,
                     .isUtf8 = isUtf8});
    const auto problems = settings.problems();
    for (const klapper::SettingsProblem& problem : problems)
        console.note(problemText(problem, settings.file()));
    const Interrupts interrupts;
    const auto command = makeCommand(options, console);
    QObject::connect(&interrupts, &Interrupts::interrupted, command.get(), &Command::interrupt);
    QObject::connect(command.get(), &Command::finished, &*application, [](int code) { QCoreApplication::exit(code); });
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
