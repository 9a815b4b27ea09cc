// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that look: at the service's catalog, at an input, at the library.
#include "app/cli/commandline.h"
#include "app/cli/text.h"

namespace klapper::cli {

namespace {

std::string said(const QString& text) { return text.toStdString(); }

CLI::App* add(CLI::App& app, const char* name, const QString& about, const QString& examples)
{
    return addCommand(app, name, said(about).c_str(), said(examples).c_str());
}

CLI::Validator wordOf(const std::vector<std::string>& words) { return CLI::IsMember(words); }

void addModelsList(CLI::App& models, RawOptions& raw)
{
    CLI::App* list = add(models, "list", Text::tr("The models that the service offers"),
                         Text::tr("Examples:\n"
                                  "  klapper-cli models list --search kling\n"
                                  "  klapper-cli models list --category text-to-video --limit 20 --output json\n\n"
                                  "A table on a terminal; elsewhere the service's own JSON: models and total."));
    list->add_option("--search", raw.catalog.search, said(Text::tr("Only models with this in their id or name")))
        ->type_name("TEXT");
    list->add_option("--category", raw.catalog.category,
                     said(Text::tr("Only models of this category, such as text-to-video; see models categories")))
        ->type_name("CATEGORY");
    list->add_option("--kind", raw.catalog.kind, said(Text::tr("Only models of this kind: model, workflow, inference")))
        ->type_name("KIND");
    list->add_flag("--include-schema", raw.catalog.includeSchema,
                   said(Text::tr("With the form of each model's input; always JSON")));
    list->add_option("--limit", raw.catalog.limit, said(Text::tr("At most so many")))
        ->check(CLI::Range(1, 500))
        ->capture_default_str();
    list->add_option("--offset", raw.catalog.offset, said(Text::tr("Leave out so many before")))
        ->check(CLI::Range(0, 1'000'000));
    addTableFormat(list, raw);
    addPractice(list, raw);
}

void addLint(CLI::App& app, RawOptions& raw)
{
    CLI::App* lint =
        add(app, "lint", Text::tr("Look for mistakes in a prompt or an input; nothing is sent"),
            Text::tr("Examples:\n"
                     "  klapper-cli lint kling/kling-3.0/pro/text-to-video \\\n"
                     "      --prompt 'static shot, fast zoom on a fox'\n"
                     "  klapper-cli lint kling/kling-3.0/pro/text-to-video \\\n"
                     "      --input-file request.yaml --output json\n"
                     "  klapper-cli lint kling/kling-3.0/4k/text-to-video \\\n"
                     "      --input-file a.json --fix > b.json\n\n"
                     "Says what the window says while you type. --fix prints the input with every error and warning "
                     "mended that can\nbe mended by itself; what is left goes to standard error. The endpoint is the "
                     "documented one, or as the service\npublished it when it was last asked. Contacts nothing.\n\n"
                     "0: nothing, or only warnings and hints. 65: errors; the service would refuse it."));
    lint->add_option("MODEL_ID", raw.modelId, said(Text::tr("For example kling/kling-3.0/pro/text-to-video")))
        ->type_name("")
        ->required();
    auto* input = lint->add_option_group("input", said(Text::tr("What is looked at")));
    input->add_option("--prompt", raw.catalog.prompt, said(Text::tr("Only a prompt")))->type_name("TEXT");
    input->add_option("--input", raw.input, said(Text::tr("The input as JSON")))->type_name("JSON");
    input
        ->add_option("--input-file", raw.inputFile,
                     said(Text::tr("A file with the input in JSON or YAML, - for standard input")))
        ->type_name("FILE");
    input->require_option(1);
    lint->add_flag("--fix", raw.catalog.fix, said(Text::tr("Print the mended input")));
    lint->add_option("--mute", raw.catalog.muted, said(Text::tr("Rules that say nothing, such as C203; with commas")))
        ->type_name("RULE")
        ->delimiter(',')
        ->check(notARule);
    addTableFormat(lint, raw);
    addPractice(lint, raw);
}

void addLibraryFilters(CLI::App* search, RawCatalog& raw)
{
    search->add_option("--state", raw.group, said(Text::tr("running, done, unknown, failed or cancelled")))
        ->type_name("STATE")
        ->check(wordOf({"running", "done", "unknown", "failed", "cancelled"}));
    search->add_option("--tier", raw.tiers, said(Text::tr("standard, pro or 4k; several with commas")))
        ->type_name("TIER")
        ->delimiter(',')
        ->check(wordOf({"standard", "pro", "4k"}));
    search->add_option("--mode", raw.mode, said(Text::tr("text-to-video or image-to-video")))
        ->type_name("MODE")
        ->check(wordOf({"text-to-video", "image-to-video"}));
    search->add_option("--ratio", raw.ratios, said(Text::tr("Such as 16:9; several with commas")))
        ->type_name("RATIO")
        ->delimiter(',');
    search->add_option("--rating", raw.rating, said(Text::tr("At least so many stars")))
        ->type_name("STARS")
        ->check(CLI::Range(1, 5));
    search->add_option("--rejects", raw.rejects, said(Text::tr("Rejected clips: shown, hidden or only these")))
        ->type_name("WHICH")
        ->check(wordOf({"shown", "hidden", "only"}));
    search->add_option("--from", raw.from, said(Text::tr("Made on this day or later")))
        ->type_name("DAY")
        ->check(notADay);
    search->add_option("--to", raw.to, said(Text::tr("Made on this day or before")))->type_name("DAY")->check(notADay);
    search
        ->add_option("--min-cost", raw.atLeast,
                     said(Text::tr("Cost at least so much; the estimate while none is known")))
        ->type_name("USD")
        ->check(notMoney);
    search->add_option("--max-cost", raw.atMost, said(Text::tr("Cost at most so much")))
        ->type_name("USD")
        ->check(notMoney);
    search->add_option("--project", raw.project, said(Text::tr("Of this project; an empty name: of none")))
        ->type_name("NAME");
    search->add_option("--tag", raw.tags, said(Text::tr("With this tag; several must all be there")))
        ->type_name("TAG")
        ->delimiter(',');
}

void addLibrary(CLI::App& app, RawOptions& raw)
{
    CLI::App* library = add(app, "library", Text::tr("Find clips that were made here"),
                            Text::tr("Example:\n  klapper-cli library search lighthouse --rating 4"));
    library->require_subcommand(1);
    CLI::App* search =
        add(*library, "search", Text::tr("Find clips by words and filters, as the window does"),
            Text::tr("Examples:\n"
                     "  klapper-cli library search lighthouse dusk --state done --rating 4\n"
                     "  klapper-cli library search --tier pro,4k --from 2026-11-01 --sort cost \\\n"
                     "      --limit 10\n"
                     "  klapper-cli library search fox --output json | jq -r '.[].file | select(.)'\n\n"
                     "Every word must be there, in prompt, shots, negative prompt, note, tags or project; parts of "
                     "words will do.\nNewest first. Contacts nothing."));
    search->add_option("WORDS", raw.catalog.words, said(Text::tr("What is looked for; nothing: all")))->type_name("");
    addLibraryFilters(search, raw.catalog);
    search->add_option("--sort", raw.catalog.sort, said(Text::tr("created, cost, seconds, rating or title")))
        ->type_name("BY")
        ->check(wordOf({"created", "cost", "seconds", "rating", "title"}));
    search->add_flag("--ascending", raw.catalog.ascending, said(Text::tr("Smallest or oldest first")));
    search->add_option("--limit", raw.catalog.limit, said(Text::tr("At most so many; 0: all")))
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
    search->add_option("--offset", raw.catalog.offset, said(Text::tr("Leave out so many before")))
        ->check(CLI::Range(0, 1'000'000));
    CLI::App* show = add(*library, "show", Text::tr("All that is known of one clip, with its recipe"),
                         Text::tr("Example:\n  klapper-cli library show 7d0c\n\nContacts nothing."));
    show->add_option("JOB", raw.job, said(Text::tr("A job's id, its beginning, or a request id")))
        ->type_name("")
        ->required();
    for (CLI::App* command : {search, show}) {
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
}

} // namespace

void addCatalogCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* models = add(app, "models", Text::tr("Browse the service's catalog: ids, prices, inputs"),
                           Text::tr("Examples:\n  klapper-cli models list --search kling\n"
                                    "  klapper-cli models get kling/kling-3.0/pro/text-to-video"));
    models->require_subcommand(1);
    addModelsList(*models, raw);
    CLI::App* get = add(*models, "get", Text::tr("One model: its price and the fields of its input"),
                        Text::tr("Example:\n  klapper-cli models get kling/kling-3.0/4k/image-to-video\n\n"
                                 "For the endpoints of Kling 3.0 with what each field means here. As JSON it is the "
                                 "service's own object; what\nKlapper adds stands under \"klapper\"."));
    get->add_option("MODEL_ID", raw.modelId, said(Text::tr("As models list shows it")))
        ->type_name("")
        ->required()
        ->check(notAModelId);
    CLI::App* categories = add(*models, "categories", Text::tr("The categories of the catalog"),
                               Text::tr("Example:\n  klapper-cli models categories"));
    for (CLI::App* command : {get, categories}) {
        addTableFormat(command, raw);
        addPractice(command, raw);
    }
    addLint(app, raw);
    addLibrary(app, raw);
}

} // namespace klapper::cli
