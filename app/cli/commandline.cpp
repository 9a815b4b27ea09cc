// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/optiontexts.h"
#include "app/service/answers.h"

namespace klapper::cli {

CLI::App* addCommand(CLI::App& app, const char* name, const char* about, const char* examples)
{
    CLI::App* command = app.add_subcommand(name, about);
    command->footer(examples);
    return command;
}

void addFormat(CLI::App* command, RawOptions& raw)
{
    command->add_option("--output", raw.format, "Form of the JSON on standard output: pretty, or json on one line")
        ->check(CLI::IsMember({"pretty", "json"}))
        ->default_str("pretty");
    command->add_flag("--quiet", raw.quiet, "Say nothing but errors on standard error");
}

void addTableFormat(CLI::App* command, RawOptions& raw)
{
    command
        ->add_option("--output", raw.format,
                     "Form of standard output: table, pretty (JSON), or json on one line; a table on a terminal and "
                     "pretty elsewhere when left out")
        ->check(CLI::IsMember({"table", "pretty", "json"}));
    command->add_flag("--quiet", raw.quiet, "Say nothing but errors on standard error");
}

void addPractice(CLI::App* command, RawOptions& raw)
{
    command->add_flag("--practice", raw.practice,
                      "Use the built-in practice service: no account, no cost, clips that ffmpeg renders");
}

void addWaiting(CLI::App* command, RawOptions& raw)
{
    command->add_option("--poll-secs", raw.poll, "Seconds between two questions about a fresh request")
        ->check(CLI::Range(1, 60))
        ->capture_default_str();
    command->add_option("--timeout", raw.timeout, "Stop waiting after so many seconds; the request goes on")
        ->check(CLI::Range(1, 30 * 24 * 3600));
}

void addRequestId(CLI::App* command, RawOptions& raw, const char* about)
{
    const auto usable = [](const std::string& given) {
        return isRequestId(text(given)) ? std::string() : std::string("is not a request id");
    };
    command->add_option("REQUEST_ID", raw.requestId, about)->type_name("")->required()->check(usable);
}

namespace {

void addInput(CLI::App* command, RawOptions& raw)
{
    command->add_option("MODEL_ID", raw.modelId, "For example kling/kling-3.0/pro/text-to-video")
        ->type_name("")
        ->required();
    auto* input = command->add_option_group("input", "The inputs of the endpoint, as one JSON object");
    input->add_option("--input", raw.input, "The JSON itself")->type_name("JSON");
    input->add_option("--input-file", raw.inputFile, "A file with the JSON, - for standard input")->type_name("FILE");
    input->require_option(1);
}

void addRun(CLI::App& app, RawOptions& raw)
{
    CLI::App* run = addCommand(app, "run", "Generate one clip: send, wait, download", runExamples);
    addInput(run, raw);
    run->add_option("--output-dir", raw.outputDir, "Where clips go; the current folder when left out")
        ->type_name("FOLDER");
    run->add_flag("--no-wait", raw.noWait, "Leave as soon as the service has accepted the request");
    run->add_flag("--no-download", raw.noDownload, "Wait, but fetch no file: the result names its address");
    run->add_flag("--no-metadata", raw.noMetadata,
                  "Leave prompt and recipe out of the clip; the recipe beside it stays");
    run->add_flag("--split", raw.split,
                  "The shots are a script: cut it into clips at their borders, send all or none, join the clips");
    run->add_flag("--dry-run", raw.dryRun, "With --split: print the clips and their price, contact nothing");
    addWaiting(run, raw);
    addFormat(run, raw);
    addPractice(run, raw);
}

void addPracticeService(CLI::App& app, RawOptions& raw)
{
    CLI::App* practice = addCommand(app, "practice", "Serve the practice service until Ctrl-C", practiceExamples);
    practice->add_option("--port", raw.port, "Port on 127.0.0.1; 0 takes a free one")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    practice->add_option("--contract", raw.contract, "Which field names it speaks: documented or live")
        ->check(CLI::IsMember({"documented", "live"}))
        ->capture_default_str();
    practice->add_option("--token", raw.token, "The token it accepts; a random one when left out");
    practice->add_option("--speed", raw.speed, "10 is ten times quicker")
        ->check(CLI::Range(0.1, 1000.0))
        ->capture_default_str();
    practice->add_option("--state-dir", raw.stateDir, "Where its requests and clips survive; else a temporary folder");
}

} // namespace

void addClipCommands(CLI::App& app, RawOptions& raw)
{
    addRun(app, raw);

    CLI::App* estimate =
        addCommand(app, "estimate", "Say what a request would cost; nothing is sent", estimateExamples);
    addInput(estimate, raw);
    addFormat(estimate, raw);
    addPractice(estimate, raw);

    for (const auto& [name, about, examples] :
         {std::tuple("status", "Say what a request is doing", statusExamples),
          std::tuple("cancel", "Cancel a request that has not begun", cancelExamples),
          std::tuple("result", "Print the result of a request", resultExamples)}) {
        CLI::App* command = addCommand(app, name, about, examples);
        addRequestId(command, raw, "As run printed it");
        if (command->get_name() == "result")
            command->add_option("--output-dir", raw.outputDir, "Download the files of the result into this folder")
                ->type_name("FOLDER");
        addFormat(command, raw);
        addPractice(command, raw);
    }

    CLI::App* resume = addCommand(app, "resume", "Pick up requests that another run left behind", resumeExamples);
    addWaiting(resume, raw);
    addFormat(resume, raw);
    addPractice(resume, raw);

    addPracticeService(app, raw);
}

} // namespace klapper::cli
