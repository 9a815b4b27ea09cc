// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/preflight.h"

#include "app/cli/importwords.h"
#include "app/cli/inputjson.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/contract/contractstore.h"
#include "app/prompt/draftimport.h"
#include "app/service/hostpolicy.h"
#include "app/service/modelapi.h"

#include <QDir>
#include <QFileInfo>

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

/// What the person gave, before it is looked at as a request or as a script.
struct Given
{
    Endpoint endpoint;
    QByteArray text;
    QJsonObject json;
};

std::variant<Given, Failure> readGiven(const Options& options)
{
    const auto endpoint = Endpoint::fromModelId(options.modelId);
    if (!endpoint)
        return unknownModel(options.modelId);
    const Result<QByteArray> text =
        options.input ? Result<QByteArray>(options.input->toUtf8()) : readInputFile(*options.inputFile);
    if (!text)
        return badInput(Text::tr("The input cannot be read: %1").arg(text.error().detail), correctInput());
    const Result<QJsonObject> json = readInputJson(*text);
    if (!json)
        return badInput(Text::tr("The input is not usable JSON: %1").arg(json.error().detail), correctInput());
    return Given{*endpoint, *text, *json};
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

std::variant<RequestInput, Failure> readRequest(const Options& options)
{
    const auto given = readGiven(options);
    if (const auto* failure = std::get_if<Failure>(&given))
        return *failure;
    const auto& [endpoint, text, json] = std::get<Given>(given);
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
    const auto& [endpoint, text, json] = std::get<Given>(given);
    const DraftImport read = importJson(text, endpoint);
    if (!read.isWhole()) {
        QStringList problems;
        for (const ImportProblem& problem : read.problems)
            problems.append(importProblemText(problem));
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

Contract keptContract(Endpoint endpoint, Profile profile)
{
    // A store that is never asked to refresh contacts nothing.
    ModelApi api(ServiceHosts::production(), [] { return QString(); }, makeNetwork, {});
    const ContractStore store(api, QDir(ProfilePaths::of(profile).data).filePath(QStringLiteral("contracts")),
                              [] { return QDateTime::currentDateTimeUtc(); });
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
