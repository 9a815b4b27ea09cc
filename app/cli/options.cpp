// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/commandline.h"
#include "app/cli/commandtree.h"
#include "app/cli/console.h"
#include "app/cli/helptext.h"
#include "app/cli/optiontexts.h"
#include "app/cli/parsewords.h"
#include "app/cli/text.h"

#include <QDir>

#include <array>
#include <sstream>

namespace klapper::cli {

namespace {

struct CommandName
{
    std::string path;
    CommandKind kind;
};

const std::array<CommandName, 43> names{{
    {"run", CommandKind::Run},
    {"status", CommandKind::Status},
    {"result", CommandKind::Result},
    {"cancel", CommandKind::Cancel},
    {"estimate", CommandKind::Estimate},
    {"resume", CommandKind::Resume},
    {"practice", CommandKind::Practice},
    {"requests list", CommandKind::RequestsList},
    {"requests unknown", CommandKind::RequestsUnknown},
    {"requests attach", CommandKind::RequestsAttach},
    {"requests resend", CommandKind::RequestsResend},
    {"requests absent", CommandKind::RequestsAbsent},
    {"requests cancel", CommandKind::RequestsCancel},
    {"budget", CommandKind::BudgetShow},
    {"budget show", CommandKind::BudgetShow},
    {"budget set", CommandKind::BudgetSet},
    {"budget ledger", CommandKind::BudgetLedger},
    {"recipe", CommandKind::Recipe},
    {"config", CommandKind::ConfigShow},
    {"config show", CommandKind::ConfigShow},
    {"config set", CommandKind::ConfigSet},
    {"config list", CommandKind::ConfigList},
    {"config get", CommandKind::ConfigGet},
    {"config unset", CommandKind::ConfigUnset},
    {"config report", CommandKind::ConfigReport},
    {"join", CommandKind::Join},
    {"export", CommandKind::Export},
    {"handoff", CommandKind::Handoff},
    {"models list", CommandKind::ModelsList},
    {"models get", CommandKind::ModelsGet},
    {"models categories", CommandKind::ModelsCategories},
    {"lint", CommandKind::Lint},
    {"library search", CommandKind::LibrarySearch},
    {"library show", CommandKind::LibraryShow},
    {"requests get", CommandKind::Status}, // as RunComfy's own tool has them
    {"requests result", CommandKind::Result},
    {"login", CommandKind::Login},
    {"logout", CommandKind::Logout},
    {"whoami", CommandKind::Whoami},
    {"balance", CommandKind::Balance},
    {"accounts", CommandKind::AccountsList},
    {"accounts list", CommandKind::AccountsList},
    {"accounts use", CommandKind::AccountsUse},
}};

/// The innermost command that was given, and the words that lead to it.
std::pair<const CLI::App*, std::string> chosenCommand(const CLI::App& app)
{
    std::pair<const CLI::App*, std::string> chosen{&app, {}};
    for (auto below = app.get_subcommands(); !below.empty(); below = chosen.first->get_subcommands()) {
        chosen.first = below.front();
        chosen.second += (chosen.second.empty() ? "" : " ") + chosen.first->get_name();
    }
    return chosen;
}

CommandKind kindOf(const std::string& path)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&path](const CommandName& name) { return name.path == path; });
    return found == names.end() ? CommandKind::Practice : found->kind;
}

OutputForm formOf(const std::string& word)
{
    if (word == "table")
        return OutputForm::Table;
    if (word == "pretty")
        return OutputForm::Pretty;
    return word == "json" ? OutputForm::Json : OutputForm::Automatic;
}

ColourChoice colourOf(const std::string& word)
{
    if (word == "always")
        return ColourChoice::Always;
    return word == "never" ? ColourChoice::Never : ColourChoice::Automatic;
}

Options::Cap capOf(const std::string& raw) { return {Money::fromDecimal(text(raw))}; }

QString absolute(const std::string& path) { return QDir::cleanPath(QDir::current().absoluteFilePath(text(path))); }

FinishOptions finishOf(const RawOptions& raw)
{
    FinishOptions finish;
    for (const std::string& clip : raw.clips)
        finish.clips.append(text(clip));
    finish.sequence = text(raw.sequence);
    finish.in = text(raw.in);
    finish.out = text(raw.out);
    finish.size = sizeFromText(text(raw.size));
    finish.rate = rateFromText(text(raw.rate));
    finish.fit = raw.fit == "crop" ? Fit::Crop : Fit::Pad;
    if (!raw.fade.empty())
        finish.fadeMs = fadeFromText(text(raw.fade));
    finish.quick = raw.quick;
    finish.frame = raw.frame;
    finish.preset = text(raw.preset);
    finish.listPresets = raw.listPresets;
    finish.format = handoffFormatFromText(text(raw.timeline)).value_or(HandoffFormat::Otio);
    finish.force = raw.force;
    return finish;
}

Options optionsOf(const CLI::App& command, CommandKind kind, const RawOptions& raw)
{
    const auto given = [&command](const char* name) {
        const CLI::Option* option = command.get_option_no_throw(name);
        return option && option->count() > 0;
    };
    Options options;
    options.command = kind;
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
    options.form = formOf(raw.format);
    options.quiet = raw.quiet;
    options.verbose = raw.verbose;
    options.colour = colourOf(raw.colour);
    options.catalog = catalogOptionsOf(raw.catalog, given("--prompt"), given("--project"));
    options.practice = raw.practice;
    options.split = raw.split;
    options.dryRun = raw.dryRun;
    options.metadata = !raw.noMetadata;
    if (given("FILE"))
        options.file = absolute(raw.file);
    if (given("--metadata"))
        options.choosesMetadata = raw.metadata == "on";
    options.settingKey = text(raw.settingKey);
    options.settingValue = text(raw.settingValue);
    options.hasSettingValue = given("VALUE");
    options.opensBrowser = !raw.noBrowser;
    options.tokenFromInput = raw.tokenFromInput;
    options.tokenFromFile = raw.tokenFromFile;
    options.account = text(raw.account);
    options.port = quint16(raw.port);
    options.liveContract = raw.contract == "live";
    options.token = text(raw.token);
    options.speed = raw.speed;
    options.stateDir = raw.stateDir.empty() ? QString() : absolute(raw.stateDir);
    options.finish = finishOf(raw);
    options.job = text(raw.job);
    options.isAbsent = raw.isAbsent;
    for (const std::string& word : raw.states)
        options.states.append(*jobStateFromWord(text(word)));
    options.limit = raw.limit;
    options.search = text(raw.search);
    options.csv = raw.csv;
    if (given("--output-file"))
        options.outputFile = absolute(raw.outputFile);
    if (given("--ask-above"))
        options.askAbove = Money::fromDecimal(text(raw.askAbove));
    if (given("--per-day"))
        options.perDay = capOf(raw.perDay);
    if (given("--per-month"))
        options.perMonth = capOf(raw.perMonth);
    return options;
}

/// CLI11 answers an unknown command with "a subcommand is required".
std::optional<QString> unknownCommand(const CLI::App& app, const QStringList& arguments)
{
    const CLI::App* level = &app;
    QString words;
    for (const QString& word : arguments) {
        const auto isIt = [&word](const CLI::App* command) {
            return text(command->get_name()) == word;
        };
        const auto found = level->get_subcommands(isIt);
        if (word.isEmpty() || word.startsWith(u'-') || commandsOf(*level).isEmpty())
            return std::nullopt;
        words += (words.isEmpty() ? u"" : u" ") % plain(word);
        if (found.empty())
            return Text::tr("there is no command \"%1\"").arg(words);
        level = found.front();
    }
    return std::nullopt;
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
    return mistake(parseWords(plain(text(error.what()))), text(chosenCommand(app).second));
}

std::optional<Goodbye> contradictionOfFinish(const Options& options)
{
    const FinishOptions& finish = options.finish;
    const QString command = options.command == CommandKind::Join    ? QStringLiteral("join")
                          : options.command == CommandKind::Export  ? QStringLiteral("export")
                          : options.command == CommandKind::Handoff ? QStringLiteral("handoff")
                                                                    : QString();
    if (command.isEmpty() || finish.listPresets)
        return std::nullopt;
    if (finish.clips.isEmpty() == finish.sequence.isEmpty())
        return mistake(Text::tr("name the clips, or a sequence with --sequence"), command);
    if (!(finish.in.isEmpty() && finish.out.isEmpty()) && finish.clips.size() != 1)
        return mistake(Text::tr("--in and --out go with a single clip; of several each has CLIP@IN-OUT"), command);
    if (command == u"export" && finish.preset.isEmpty())
        return mistake(Text::tr("say what to make with --preset; --list-presets shows what there is"), command);
    return std::nullopt;
}

/// How many things "config set" was told to set; a key without its value is none.
int given(const Options& options)
{
    const bool hasKey = !options.settingKey.isEmpty();
    return (options.choosesMetadata ? 1 : 0) + (hasKey && options.hasSettingValue ? 1 : 0)
         + (hasKey && !options.hasSettingValue ? 2 : 0);
}

/// What CLI11 cannot tell by itself.
std::optional<Goodbye> contradiction(const Options& options)
{
    if (options.command == CommandKind::RequestsResend && !options.isAbsent)
        return mistake(Text::tr(whyAbsentIsAsked), QStringLiteral("requests resend"));
    if (options.command == CommandKind::Run && options.dryRun && !options.split)
        return mistake(Text::tr("--dry-run goes with --split; klapper-cli estimate says the price of one clip"),
                       QStringLiteral("run"));
    if (options.command == CommandKind::Run && options.split && !(options.wait && options.download))
        return mistake(Text::tr("--split joins its clips, so that it has to wait for them and download them"),
                       QStringLiteral("run"));
    if (options.command == CommandKind::BudgetSet && !options.askAbove && !options.perDay && !options.perMonth)
        return mistake(Text::tr("say what to set: --ask-above, --per-day or --per-month"),
                       QStringLiteral("budget set"));
    if (options.command == CommandKind::ConfigSet && given(options) != 1)
        return mistake(Text::tr("say what to set: KEY VALUE, or --metadata on or off"), QStringLiteral("config set"));
    return contradictionOfFinish(options);
}

} // namespace

Goodbye mistake(const QString& what, const QString& command)
{
    const QString help = command.isEmpty() ? QString() : QString(command % u' ');
    return {64, u"klapper-cli: " % what % u'\n'
                    % Text::tr("klapper-cli %1--help shows what there is, with examples.").arg(help) % u'\n'};
}

std::variant<Options, Goodbye> parseOptions(int argc, char** argv)
{
    CLI::App app(Text::tr(aboutProgram).toStdString(), "klapper-cli");
    app.formatter(std::make_shared<HelpText>());
    app.footer(Text::tr(mainFooter).toStdString());
    app.set_help_flag("-h,--help", Text::tr("Show this help and leave").toStdString());
    app.set_version_flag("--version", "klapper-cli " KLAPPER_VERSION,
                         Text::tr("Print the version and leave").toStdString());
    app.require_subcommand(1);
    RawOptions raw;
    addGlobals(app, raw);
    addClipCommands(app, raw);
    addRequestsCommands(app, raw);
    addBudgetCommands(app, raw);
    addFileCommands(app, raw);
    addFinishCommands(app, raw);
    addCatalogCommands(app, raw);
    addAccountCommands(app, raw);
    addHelpCommands(app, raw);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (const auto answer = answerToTools(app, arguments))
        return *answer;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return goodbyeOf(app, error, arguments);
    }
    const auto [command, path] = chosenCommand(app);
    if (const auto answer = answerOfHelp(app, path, raw))
        return *answer;
    const Options options = optionsOf(*command, kindOf(path), raw);
    if (const auto wrong = contradiction(options))
        return *wrong;
    return options;
}

} // namespace klapper::cli
