// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that say how to use the others: they are answered by the tree of options itself.
#include "app/cli/commandline.h"
#include "app/cli/commandtree.h"
#include "app/cli/completionscripts.h"
#include "app/cli/console.h"
#include "app/cli/helptexts.h"
#include "app/cli/manual.h"
#include "app/cli/wordchoice.h"

namespace klapper::cli {

namespace {

Goodbye helpOf(const CLI::App& app, const std::vector<std::string>& words)
{
    const CLI::App* command = &app;
    QStringList given;
    for (const std::string& word : words) {
        given.append(plain(text(word)));
        const CLI::App* found = nullptr;
        const QList<const CLI::App*> below = commandsOf(*command);
        for (const CLI::App* each : below)
            found = each->get_name() == word ? each : found;
        if (!found)
            return mistake(Text::tr("there is no command \"%1\"").arg(given.join(u' ')), {});
        command = found;
    }
    return {0, text(app.get_formatter()->make_help(command, {}, CLI::AppFormatMode::Normal))};
}

QString scriptOf(const std::string& shell)
{
    return QString::fromLatin1(shell == "bash" ? bashScript : shell == "zsh" ? zshScript : fishScript);
}

} // namespace

void addHelpCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* completion = addCommand(
        app, "completion", QT_TRANSLATE_NOOP("CommandLine", "Print a script that completes these commands in a shell"),
        completionExamples);
    completion->add_option("SHELL", raw.shell, Text::tr("The shell: bash, zsh or fish").toStdString())
        ->type_name("")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    CLI::App* help =
        addCommand(app, "help", QT_TRANSLATE_NOOP("CommandLine", "Show the help of a command"), helpExamples);
    help->add_option("COMMAND", raw.words, Text::tr("The command, with all its words").toStdString())->type_name("");
}

std::optional<Goodbye> answerOfHelp(const CLI::App& app, const std::string& path, const RawOptions& raw)
{
    if (path == "help")
        return helpOf(app, raw.words);
    if (path == "completion")
        return Goodbye{0, scriptOf(raw.shell)};
    return std::nullopt;
}

std::optional<Goodbye> answerToTools(const CLI::App& app, const QStringList& arguments)
{
    if (arguments.value(0) == completeWords)
        return Goodbye{0, choiceText(choiceFor(app, arguments.mid(1)))};
    if (arguments.value(0) != u"--write-manual" || arguments.size() != 2)
        return std::nullopt;
    const Status written = writeManual(app, arguments[1]);
    return written ? Goodbye{0, {}} : Goodbye{74, u"klapper-cli: " % written.error().detail % u'\n'};
}

} // namespace klapper::cli
