// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about files and the person's choices.
#include "app/cli/commandline.h"
#include "app/cli/optiontexts.h"
#include "app/cli/text.h"

namespace klapper::cli {

void addFileCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* recipe = addCommand(
        app, "recipe", QT_TRANSLATE_NOOP("CommandLine", "Print the recipe of a clip, from beside or inside it"),
        recipeExamples);
    recipe->add_option("FILE", raw.file, Text::tr("The clip, or its recipe (NAME.mp4.klapper.json)").toStdString())
        ->type_name("")
        ->required();
    addFormat(recipe, raw);

    CLI::App* config = addCommand(app, "config", QT_TRANSLATE_NOOP("CommandLine", "Your own choices for this account"),
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
    for (CLI::App* command : {config, show, set}) {
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
}

} // namespace klapper::cli
