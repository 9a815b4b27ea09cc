// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/contract/requestinput.h"
#include "app/media/mediatools.h"
#include "app/profile.h"

#include <variant>

namespace klapper::cli {

struct Failure
{
    int exitCode = 65;
    Trouble trouble;
};

/// Whether the result is shown as a table for people.
bool wantsTable(const Options& options);

/// Which service's contracts and journal a command works on, by its flags and the environment.
Profile profileOf(const Options& options);
/// The folders of the account that it begins with.
ProfilePaths pathsOf(const Options& options);

/// A paid clip must not find a folder that cannot take it. Makes the folder. Error Disk.
std::optional<Error> folderProblem(const QString& folder);
/// Every clip is checked by ffprobe before it counts as saved. Error Tool.
std::optional<Error> toolProblem(const MediaTools* tools);

/// What the person gave, before it is looked at as a request or as a script.
struct GivenInput
{
    Endpoint endpoint;
    QByteArray text; ///< JSON, also of what was given as YAML
    QJsonObject json;
    bool isYaml = false; ///< places in `text` are not those of the person's file
};

/// The endpoint that the person named, or why there is none of that name.
std::variant<Endpoint, Failure> readEndpoint(const Options& options);
/// Endpoint and input (--input, or --input-file in JSON or YAML) as they were given. Contacts nothing.
std::variant<GivenInput, Failure> readGiven(const Options& options);

/// Reads endpoint and input of `run` and `estimate` without contacting anything.
std::variant<RequestInput, Failure> readRequest(const Options& options);

/// Reads endpoint and script of `run --split`: one JSON object, in our own form or in that of the wire.
std::variant<RequestDraft, Failure> readScript(const Options& options);
/// Frames and identity references that a draft names and an endpoint has no place for; see lostRoles().
QList<Problem> lostRoles(const RequestDraft& draft, const Contract& contract);

/// The contract kept from an earlier contact, else the documented one.
Contract keptContract(Endpoint endpoint, const ProfilePaths& paths);

/// What no contract known here would let pass: neither the documented one nor the kept one. What only one of
/// them refuses is left to the contract in force, which the service is asked for.
QList<Problem> certainProblems(const RequestInput& input, const Contract& kept);

} // namespace klapper::cli
