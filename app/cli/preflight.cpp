// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/preflight.h"

#include "app/accountopening.h"
#include "app/cli/importwords.h"
#include "app/cli/inputjson.h"
#include "app/cli/inputyaml.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/contract/contractstore.h"
#include "app/prompt/draftimport.h"
#include "app/service/hostpolicy.h"
#include "app/service/modelapi.h"
#include "app/settings/settingsstore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace klapper::cli {

namespace {

Failure badInput(const QString& what, const QString& next)
{
    return {65, {.what = what, .cost = nothingSent(), .kept = {}, .next = next}};
}

Failure unknownModel(const QString& modelId)
{
    QStringList ids;
    for (const Endpoint& endpoint : Endpoint::all())
        ids.append(endpoint.modelId());
    const auto nearest = nearestWireName(modelId, ids);
    return badInput(Text::tr("There is no endpoint \"%1\".").arg(modelId),
                    nearest ? Text::tr("did you mean %1 ?").arg(*nearest)
                            : Text::tr("use one of: %1").arg(ids.join(u", ")));
}

QList<Problem> allProblems(const RequestInput& input, const Contract& contract)
{
    return check(input.draft, contract) + lostRoles(input, contract);
}

QString correctInput() { return Text::tr("correct the input; klapper-cli run --help shows examples."); }

/// An input that starts with a bracket, comes from --input or ends in .json is JSON.
std::variant<GivenInput, Failure> readText(Endpoint endpoint, const QByteArray& text, bool isYaml)
{
    const Result<QJsonObject> json = isYaml ? readInputYaml(text) : readInputJson(text);
    if (json)
        return GivenInput{endpoint, isYaml ? QJsonDocument(*json).toJson(QJsonDocument::Compact) : text, *json, isYaml};
    if (isYaml)
        return badInput(Text::tr("The input is not usable YAML: %1").arg(json.error().detail), correctInput());
    return badInput(Text::tr("The input is not usable JSON: %1").arg(json.error().detail), correctInput());
}

} // namespace

bool wantsTable(const Options& options)
{
    return options.form == OutputForm::Table || (options.form == OutputForm::Automatic && Console::isOutTerminal());
}

Profile profileOf(const Options& options)
{
    if (options.practice)
        return Profile::Practice;
    const Result<ServiceHosts> hosts = ServiceHosts::fromEnvironment();
    return hosts && isLoopbackHost(hosts->modelApi.host()) ? Profile::Loopback : Profile::RunComfy;
}

ProfilePaths pathsOf(const Options& options)
{
    const Profile profile = profileOf(options);
    if (profile == Profile::Practice)
        return ProfilePaths::of(profile);
    return ProfilePaths::of(profile,
                            accountToOpen(AccountBook(profile), qEnvironmentVariable("RUNCOMFY_TOKEN")).folder);
}

std::optional<Error> folderProblem(const QString& folder)
{
    if (QDir().mkpath(folder) && QFileInfo(folder).isWritable())
        return std::nullopt;
    return Error{.kind = ErrorKind::Disk, .detail = Text::tr("the folder %1 cannot be written").arg(folder)};
}

std::optional<Error> toolProblem(const MediaTools* tools)
{
    if (tools && !tools->ffprobe.isEmpty())
        return std::nullopt;
    return Error{.kind = ErrorKind::Tool, .detail = Text::tr("ffprobe, which checks the clip, is not installed")};
}

std::variant<Endpoint, Failure> readEndpoint(const Options& options)
{
    if (const auto endpoint = Endpoint::fromModelId(options.modelId))
        return *endpoint;
    return unknownModel(options.modelId);
}

std::variant<GivenInput, Failure> readGiven(const Options& options)
{
    const auto endpoint = readEndpoint(options);
    if (const auto* failure = std::get_if<Failure>(&endpoint))
        return *failure;
    const Result<QByteArray> text =
        options.input ? Result<QByteArray>(options.input->toUtf8()) : readInputFile(*options.inputFile);
    if (!text)
        return badInput(Text::tr("The input cannot be read: %1").arg(text.error().detail), correctInput());
    return readText(std::get<Endpoint>(endpoint), *text, !options.input && isYamlInput(*options.inputFile, *text));
}

std::variant<RequestInput, Failure> readRequest(const Options& options)
{
    const auto given = readGiven(options);
    if (const auto* failure = std::get_if<Failure>(&given))
        return *failure;
    const auto& [endpoint, text, json, isYaml] = std::get<GivenInput>(given);
    const Result<RequestInput> input = readRequestInput(json, endpoint);
    if (!input) {
        QStringList problems;
        for (const FieldProblem& field : input.error().fields)
            problems.append(Text::tr("%1: %2").arg(field.field, field.message));
        return badInput(Text::tr("The input does not fit %1: %2").arg(options.modelId, problems.join(Text::tr("; "))),
                        correctInput());
    }
    return *input;
}

std::variant<RequestDraft, Failure> readScript(const Options& options)
{
    const auto given = readGiven(options);
    if (const auto* failure = std::get_if<Failure>(&given))
        return *failure;
    const auto& [endpoint, text, json, isYaml] = std::get<GivenInput>(given);
    const DraftImport read = importJson(text, endpoint);
    if (!read.isWhole()) {
        QStringList problems;
        for (ImportProblem problem : read.problems) {
            if (isYaml)
                problem.line = 0;
            problems.append(importProblemText(problem));
        }
        return badInput(Text::tr("The input is no script: %1.").arg(problems.join(Text::tr("; "))), correctInput());
    }
    RequestDraft draft = read.drafts.first();
    draft.endpoint = endpoint;
    if (!draft.shotsActive || draft.shots.isEmpty())
        return badInput(Text::tr("--split needs a list of shots."), correctInput());
    return draft;
}

QList<Problem> lostRoles(const RequestDraft& draft, const Contract& contract)
{
    QList<Problem> problems;
    const auto look = [&](Role role, bool isNamed) {
        if (isNamed && !contract.has(role))
            problems.append({.kind = ProblemKind::FrameNotTaken, .role = role});
    };
    look(Role::FirstFrame, !draft.firstFrame.isEmpty());
    look(Role::LastFrame, !draft.lastFrame.isEmpty());
    look(Role::Elements, !draft.elements.isEmpty());
    return problems;
}

Contract keptContract(Endpoint endpoint, const ProfilePaths& paths)
{
    // A store that is never asked to refresh contacts nothing.
    ModelApi api(ServiceHosts::production(), [] { return QString(); }, makeNetwork, {});
    ContractStore store(api, QDir(paths.data).filePath(QStringLiteral("contracts")),
                        [] { return QDateTime::currentDateTimeUtc(); });
    store.setDocumentedOnly(SettingsStore().get(settings::contractUse()) == ContractUse::Documented);
    return store.contract(endpoint);
}

QList<Problem> certainProblems(const RequestInput& input, const Contract& kept)
{
    const QList<Problem> keptProblems = allProblems(input, kept);
    const auto alsoKept = [&keptProblems](const Problem& problem) {
        return std::any_of(keptProblems.cbegin(), keptProblems.cend(), [&problem](const Problem& other) {
            return other.kind == problem.kind && other.role == problem.role && other.shot == problem.shot;
        });
    };
    QList<Problem> certain;
    for (const Problem& problem : allProblems(input, documentedContract(input.draft.endpoint))) {
        // Identity references and embedded images are documented nowhere, but published for image to video.
        const bool isOfLive = problem.role == Role::Elements || problem.kind == ProblemKind::EmbeddedNotTaken;
        const bool perhaps = isOfLive && input.draft.endpoint.takesImage() && kept.source == ContractSource::Documented;
        if (alsoKept(problem) && !perhaps)
            certain.append(problem);
    }
    return certain;
}

} // namespace klapper::cli
