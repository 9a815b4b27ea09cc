// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about files and the person's choices.
#include "app/cli/commandline.h"
#include "app/cli/optiontexts.h"
#include "app/cli/text.h"

namespace klapper::cli {

static void addSettings(CLI::App& config, RawOptions& raw)
{
    CLI::App* list =
        addCommand(config, "list", QT_TRANSLATE_NOOP("CommandLine", "Every setting, its value and what it may be"),
                   configExamples);
    CLI::App* get =
        addCommand(config, "get", QT_TRANSLATE_NOOP("CommandLine", "Print the value of one setting"), configExamples);
    CLI::App* unset = addCommand(
        config, "unset", QT_TRANSLATE_NOOP("CommandLine", "Take a setting back to its default"), configExamples);
    for (CLI::App* command : {get, unset})
        command->add_option("KEY", raw.settingKey, Text::tr("Name of a setting, as config list shows it").toStdString())
            ->type_name("")
            ->required();
    for (CLI::App* command : {list, get, unset}) {
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
    CLI::App* report = addCommand(
        config, "report", QT_TRANSLATE_NOOP("CommandLine", "Write a report for those who help, without secrets"),
        configExamples);
    report
        ->add_option("-o,--output-file", raw.outputFile,
                     Text::tr("The file; standard output when left out").toStdString())
        ->type_name("FILE");
    report->add_flag("-q,--quiet", raw.quiet, Text::tr("Say nothing but errors on standard error").toStdString());
    addPractice(report, raw);
}

void addFileCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* recipe = addCommand(
        app, "recipe", QT_TRANSLATE_NOOP("CommandLine", "Print the recipe of a clip, from beside or inside it"),
        recipeExamples);
    recipe->add_option("FILE", raw.file, Text::tr("The clip, or its recipe (NAME.mp4.klapper.json)").toStdString())
        ->type_name("")
        ->required();
    addFormat(recipe, raw);

    CLI::App* config =
        addCommand(app, "config", QT_TRANSLATE_NOOP("CommandLine", "Your settings, and a report for those who help"),
                   configExamples);
    config->require_subcommand(0, 1);
    CLI::App* show =
        addCommand(*config, "show", QT_TRANSLATE_NOOP("CommandLine", "What you have chosen"), configExamples);
    CLI::App* set =
        addCommand(*config, "set", QT_TRANSLATE_NOOP("CommandLine", "Change what you have chosen"), configExamples);
    set->add_option("--metadata", raw.metadata,
                    Text::tr("Whether clips carry prompt and recipe inside them: on or off").toStdString())
        ->type_name("on|off")
        ->check(CLI::IsMember({"on", "off"}));
    set->add_option("KEY", raw.settingKey, Text::tr("Name of a setting, as config list shows it").toStdString())
        ->type_name("");
    set->add_option("VALUE", raw.settingValue, Text::tr("Its new value").toStdString())->type_name("");
    addSettings(*config, raw);
    for (CLI::App* command : {config, show, set}) {
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
}

} // namespace klapper::cli
