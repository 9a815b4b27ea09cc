// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/optiontexts.h"
#include "app/cli/text.h"
#include "app/service/answers.h"

namespace klapper::cli {

CLI::App* addCommand(CLI::App& app, const char* name, const char* about, const char* examples)
{
    CLI::App* command = app.add_subcommand(name, Text::tr(about).toStdString());
    command->footer(Text::tr(examples).toStdString());
    return command;
}

namespace {

/// How much is said on the way, and how.
void addSpeech(CLI::App* command, RawOptions& raw)
{
    command->add_flag("-q,--quiet", raw.quiet, Text::tr("Say nothing but errors on standard error").toStdString());
    // Not bound to a number: CLI11 2.4 writes 0 into that for every other command that was not given.
    command->add_flag_function(
        "-v,--verbose", [&raw](std::int64_t times) { raw.verbose = times > 0; },
        Text::tr("Say progress also where --output json keeps standard error empty for a script").toStdString());
    command
        ->add_option("--color", raw.colour,
                     Text::tr("auto, always or never; auto is on a terminal, unless NO_COLOR is set").toStdString())
        ->type_name("WHEN")
        ->check(CLI::IsMember({"auto", "always", "never"}));
}

} // namespace

void addFormat(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option("--output", raw.format,
                     Text::tr("Form of the JSON on standard output: pretty, or json on one line").toStdString())
        ->check(CLI::IsMember({"pretty", "json"}))
        ->default_str("pretty");
    addSpeech(command, raw);
}

void addTableFormat(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option(
            "--output", raw.format,
            Text::tr("Form of standard output: table, pretty (JSON), or json on one line; a table on a terminal and "
                     "pretty elsewhere when left out")
                .toStdString())
        ->check(CLI::IsMember({"table", "pretty", "json"}));
    addSpeech(command, raw);
}

void addGlobals(CLI::App& app, RawOptions& raw)
{
    app.add_option("--output", raw.format, Text::tr("As behind the command").toStdString())
        ->check(CLI::IsMember({"table", "pretty", "json"}));
    addSpeech(&app, raw);
}

void addPractice(CLI::App* command, RawOptions& raw)
{
    command->add_flag(
        "--practice", raw.practice,
        Text::tr("Use the built-in practice service: no account, no cost, clips that ffmpeg renders").toStdString());
}

void addWaiting(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option("--poll-secs", raw.poll,
                     Text::tr("Seconds between two questions about a fresh request").toStdString())
        ->check(CLI::Range(1, 60))
        ->capture_default_str();
    command
        ->add_option("--timeout", raw.timeout,
                     Text::tr("Stop waiting after so many seconds; the request goes on").toStdString())
        ->check(CLI::Range(1, 30 * 24 * 3600));
}

void addRequestId(CLI::App* command, RawOptions& raw, const char* about)
{
    const auto usable = [](const std::string& given) {
        return isRequestId(text(given)) ? std::string() : Text::tr("is not a request id").toStdString();
    };
    command->add_option("REQUEST_ID", raw.requestId, Text::tr(about).toStdString())
        ->type_name("")
        ->required()
        ->check(usable);
}

void addResultFiles(CLI::App* result, RawOptions& raw)
{
    result
        ->add_option("--output-dir", raw.outputDir,
                     Text::tr("Download the files of the result into this folder").toStdString())
        ->type_name("FOLDER");
    result->add_flag("--no-download", raw.noDownload, Text::tr("Download nothing all the same").toStdString());
}

namespace {

void addInput(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option("MODEL_ID", raw.modelId, Text::tr("For example kling/kling-3.0/pro/text-to-video").toStdString())
        ->type_name("")
        ->required();
    auto* input = command->add_option_group(
        "input", Text::tr("The inputs of the endpoint, as one JSON or YAML object").toStdString());
    input->add_option("--input", raw.input, Text::tr("The JSON itself").toStdString())->type_name("JSON");
    input
        ->add_option("--input-file", raw.inputFile,
                     Text::tr("A file with the JSON, or with YAML, - for standard input").toStdString())
        ->type_name("FILE");
    input->require_option(1);
}

void addRun(CLI::App& app, RawOptions& raw)
{
    CLI::App* run = addCommand(app, "run", QT_TRANSLATE_NOOP("CommandLine", "Generate one clip: send, wait, download"),
                               runExamples);
    addInput(run, raw);
    run->add_option("--output-dir", raw.outputDir,
                    Text::tr("Where clips go; the current folder when left out").toStdString())
        ->type_name("FOLDER");
    run->add_flag("--no-wait", raw.noWait,
                  Text::tr("Leave as soon as the service has accepted the request").toStdString());
    run->add_flag("--no-download", raw.noDownload,
                  Text::tr("Wait, but fetch no file: the result names its address").toStdString());
    run->add_flag("--wait")->group("");
    run->add_flag("--no-metadata", raw.noMetadata,
                  Text::tr("Leave prompt and recipe out of the clip; the recipe beside it stays").toStdString());
    run->add_flag(
        "--split", raw.split,
        Text::tr("The shots are a script: cut it into clips at their borders, send all or none, join the clips")
            .toStdString());
    run->add_flag("--dry-run", raw.dryRun,
                  Text::tr("With --split: print the clips and their price, contact nothing").toStdString());
    addWaiting(run, raw);
    addFormat(run, raw);
    addPractice(run, raw);
}

void addPracticeService(CLI::App& app, RawOptions& raw)
{
    CLI::App* practice = addCommand(
        app, "practice", QT_TRANSLATE_NOOP("CommandLine", "Serve the practice service until Ctrl-C"), practiceExamples);
    practice->add_option("--port", raw.port, Text::tr("Port on 127.0.0.1; 0 takes a free one").toStdString())
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    practice
        ->add_option("--contract", raw.contract,
                     Text::tr("Which field names it speaks: documented or live").toStdString())
        ->check(CLI::IsMember({"documented", "live"}))
        ->capture_default_str();
    practice->add_option("--token", raw.token,
                         Text::tr("The token it accepts; a random one when left out").toStdString());
    practice->add_option("--speed", raw.speed, Text::tr("10 is ten times quicker").toStdString())
        ->check(CLI::Range(0.1, 1000.0))
        ->capture_default_str();
    practice->add_option("--state-dir", raw.stateDir,
                         Text::tr("Where its requests and clips survive; else a temporary folder").toStdString());
}

} // namespace

void addClipCommands(CLI::App& app, RawOptions& raw)
{
    addRun(app, raw);

    CLI::App* estimate =
        addCommand(app, "estimate", QT_TRANSLATE_NOOP("CommandLine", "Say what a request would cost; nothing is sent"),
                   estimateExamples);
    addInput(estimate, raw);
    addFormat(estimate, raw);
    addPractice(estimate, raw);

    for (const auto& [name, about, examples] :
         {std::tuple("status", QT_TRANSLATE_NOOP("CommandLine", "Say what a request is doing"), statusExamples),
          std::tuple("cancel", QT_TRANSLATE_NOOP("CommandLine", "Cancel a request that has not begun"), cancelExamples),
          std::tuple("result", QT_TRANSLATE_NOOP("CommandLine", "Print the result of a request"), resultExamples)}) {
        CLI::App* command = addCommand(app, name, about, examples);
        addRequestId(command, raw, QT_TRANSLATE_NOOP("CommandLine", "As run printed it"));
        if (command->get_name() == "result")
            addResultFiles(command, raw);
        addFormat(command, raw);
        addPractice(command, raw);
    }

    CLI::App* resume =
        addCommand(app, "resume", QT_TRANSLATE_NOOP("CommandLine", "Pick up requests that another run left behind"),
                   resumeExamples);
    addWaiting(resume, raw);
    addFormat(resume, raw);
    addPractice(resume, raw);

    addPracticeService(app, raw);
}

} // namespace klapper::cli
