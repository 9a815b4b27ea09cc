// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about signing in and accounts.
#include "app/cli/commandline.h"
#include "app/cli/text.h"

namespace klapper::cli {

namespace {

std::string words(const QString& text) { return text.toStdString(); }

CLI::App* command(CLI::App& app, const char* name, const QString& about, const QString& examples)
{
    return addCommand(app, name, words(about).c_str(), words(examples).c_str());
}

void addLogin(CLI::App& app, RawOptions& raw)
{
    CLI::App* login = command(
        app, "login", Text::tr("Sign in to RunComfy with a code and the browser"),
        Text::tr(
            "Examples:\n"
            "  klapper-cli login\n"
            "  klapper-cli login --no-browser\n"
            "  klapper-cli login --token-stdin < token.txt\n"
            "  klapper-cli login --import\n\n"
            "Shows a code, opens the page where you enter it, and waits for you; with --no-browser, over ssh, open "
            "the\npage on any machine.\n\n"
            "The token is kept in the system's keychain and in no file. Where there is no keychain nothing is\n"
            "kept: set RUNCOMFY_TOKEN instead. Each account has a history, clips and a budget of its own.\n\n"
            "Exit codes: 0 signed in, 64 --token-stdin from a terminal, 65 no usable token in the pipe or file,\n"
            "69 an answer that cannot be used, 75 the service is not reached, 77 denied, expired or no keychain,\n"
            "130 interrupted."));
    login->add_flag("--no-browser", raw.noBrowser, words(Text::tr("Only print page and code; open nothing")));
    CLI::Option* input =
        login->add_flag("--token-stdin", raw.tokenFromInput,
                        words(Text::tr("Take the token from a pipe or a file on standard input instead")));
    login
        ->add_flag("--import", raw.tokenFromFile,
                   words(Text::tr("Read the token that RunComfy's own command line keeps in "
                                  "~/.config/runcomfy/token.json; that file stays as it is")))
        ->excludes(input);
    addFormat(login, raw);
}

} // namespace

void addAccountCommands(CLI::App& app, RawOptions& raw)
{
    addLogin(app, raw);
    CLI::App* logout = command(app, "logout", Text::tr("Take the token out of the keychain; the history stays"),
                               Text::tr("Example:\n  klapper-cli logout"));
    addFormat(logout, raw);
    CLI::App* whoami = command(app, "whoami", Text::tr("Say whose token is in use"),
                               Text::tr("Examples:\n"
                                        "  klapper-cli whoami\n"
                                        "  klapper-cli whoami --output json | jq -r .email"));
    CLI::App* balance = command(app, "balance", Text::tr("Ask RunComfy for the money left in the account"),
                                Text::tr("Examples:\n"
                                         "  klapper-cli balance\n"
                                         "  klapper-cli balance --output json | jq .balance_usd"));
    for (CLI::App* each : {whoami, balance}) {
        addTableFormat(each, raw);
        addPractice(each, raw);
    }

    const QString examples = Text::tr("Examples:\n"
                                      "  klapper-cli accounts\n"
                                      "  klapper-cli accounts use mia@example.org\n\n"
                                      "The history of one account is never mixed with another's: each has its own "
                                      "requests, clips\nand budget. A new one comes with klapper-cli login.");
    CLI::App* accounts = command(app, "accounts", Text::tr("The accounts that are kept apart here"), examples);
    accounts->require_subcommand(0, 1);
    CLI::App* list = command(*accounts, "list", Text::tr("All of them; contacts nothing"), examples);
    CLI::App* use = command(*accounts, "use", Text::tr("Choose the one that commands work on"), examples);
    use->add_option("ACCOUNT", raw.account, words(Text::tr("Its email, its id, or the name of its folder")))
        ->type_name("")
        ->required();
    for (CLI::App* each : {accounts, list, use})
        addTableFormat(each, raw);
}

} // namespace klapper::cli
