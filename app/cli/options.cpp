// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/console.h"
#include "app/cli/optiontexts.h"
#include "app/service/answers.h"

#include <QDir>

#include <CLI/CLI.hpp>

#include <sstream>

namespace klapper::cli {

namespace {

/// What CLI11 fills, before it becomes Options.
struct RawOptions
{
    std::string modelId, requestId, input, inputFile, outputDir, format = "pretty", contract = "documented";
    std::string token, stateDir;
    int poll = 2, timeout = 0, port = 0;
    double speed = 1.0;
    bool noWait = false, noDownload = false, quiet = false, practice = false;
};

QString text(const std::string& raw) { return QString::fromLocal8Bit(raw.data(), qsizetype(raw.size())); }

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
        ->capture_default_str();
    command->add_flag("--quiet", raw.quiet, "Say nothing but errors on standard error");
}

void addPractice(CLI::App* command, RawOptions& raw)
{
    command->add_flag("--practice", raw.practice,
                      "Use the built-in practice service: no account, no cost, clips that ffmpeg renders");
}

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

void addWaiting(CLI::App* command, RawOptions& raw)
{
    command->add_option("--poll-secs", raw.poll, "Seconds between two questions about a fresh request")
        ->check(CLI::Range(1, 60))
        ->capture_default_str();
    command->add_option("--timeout", raw.timeout, "Stop waiting after so many seconds; the request goes on")
        ->check(CLI::Range(1, 30 * 24 * 3600));
}

void addRequestId(CLI::App* command, RawOptions& raw)
{
    const auto usable = [](const std::string& given) {
        return isRequestId(text(given)) ? std::string() : std::string("is not a request id");
    };
    command->add_option("REQUEST_ID", raw.requestId, "As run printed it")->type_name("")->required()->check(usable);
}

void addCommands(CLI::App& app, RawOptions& raw)
{
    CLI::App* run = addCommand(app, "run", "Generate one clip: send, wait, download", runExamples);
    addInput(run, raw);
    run->add_option("--output-dir", raw.outputDir, "Where clips go; the current folder when left out")
        ->type_name("FOLDER");
    run->add_flag("--no-wait", raw.noWait, "Leave as soon as the service has accepted the request");
    run->add_flag("--no-download", raw.noDownload, "Wait, but fetch no file: the result names its address");
    addWaiting(run, raw);
    addFormat(run, raw);
    addPractice(run, raw);

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
        addRequestId(command, raw);
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

CommandKind kindOf(const std::string& name)
{
    if (name == "run")
        return CommandKind::Run;
    if (name == "status")
        return CommandKind::Status;
    if (name == "result")
        return CommandKind::Result;
    if (name == "cancel")
        return CommandKind::Cancel;
    if (name == "estimate")
        return CommandKind::Estimate;
    if (name == "resume")
        return CommandKind::Resume;
    return CommandKind::Practice;
}

QString absolute(const std::string& path) { return QDir::cleanPath(QDir::current().absoluteFilePath(text(path))); }

Options optionsOf(const CLI::App& command, const RawOptions& raw)
{
    const auto given = [&command](const char* name) {
        const CLI::Option* option = command.get_option_no_throw(name);
        return option && option->count() > 0;
    };
    Options options;
    options.command = kindOf(command.get_name());
    options.modelId = text(raw.modelId);
    options.requestId = text(raw.requestId);
    if (given("--input"))
        options.input = text(raw.input);
    if (given("--input-file"))
        options.inputFile = text(raw.inputFile);
    if (given("--output-dir"))
        options.outputDir = absolute(raw.outputDir);
    if (given("--timeout"))
        options.timeout = std::chrono::seconds(raw.timeout);
    options.wait = !raw.noWait;
    options.download = !raw.noDownload;
    options.poll = std::chrono::seconds(raw.poll);
    options.compact = raw.format == "json";
    options.quiet = raw.quiet;
    options.practice = raw.practice;
    options.port = quint16(raw.port);
    options.liveContract = raw.contract == "live";
    options.token = text(raw.token);
    options.speed = raw.speed;
    options.stateDir = raw.stateDir.empty() ? QString() : absolute(raw.stateDir);
    return options;
}

/// CLI11 answers an unknown command with "a subcommand is required".
std::optional<QString> unknownCommand(const CLI::App& app, const QStringList& arguments)
{
    const QString first = arguments.value(0);
    const auto isIt = [&first](const CLI::App* command) {
        return text(command->get_name()) == first;
    };
    if (first.isEmpty() || first.startsWith(u'-') || !app.get_subcommands(isIt).empty())
        return std::nullopt;
    return u"there is no command \"" % plain(first) % u'"';
}

Goodbye mistake(const QString& what, const QString& command)
{
    const QString help = command.isEmpty() ? QString() : QString(command % u' ');
    return {64, u"klapper-cli: " % what % u"\nklapper-cli " % help % u"--help shows what there is, with examples.\n"};
}

Goodbye goodbyeOf(const CLI::App& app, const CLI::ParseError& error, const QStringList& arguments)
{
    std::ostringstream out, err;
    if (app.exit(error, out, err) == 0)
        return {0, text(out.str())};
    if (arguments.isEmpty()) // a first try: everything there is
        return {64, text(app.help())};
    if (const auto unknown = unknownCommand(app, arguments))
        return mistake(*unknown, {});
    const auto chosen = app.get_subcommands();
    return mistake(plain(text(error.what())), chosen.empty() ? QString() : text(chosen.front()->get_name()));
}

} // namespace

std::variant<Options, Goodbye> parseOptions(int argc, char** argv)
{
    CLI::App app(aboutProgram, "klapper-cli");
    app.footer(mainFooter);
    app.set_version_flag("--version", "klapper-cli " KLAPPER_VERSION, "Print the version and leave");
    app.require_subcommand(1);
    RawOptions raw;
    addCommands(app, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        QStringList arguments;
        for (int i = 1; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        return goodbyeOf(app, error, arguments);
    }
    return optionsOf(*app.get_subcommands().front(), raw);
}

} // namespace klapper::cli
