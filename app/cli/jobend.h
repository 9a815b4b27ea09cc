// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/jobs/job.h"

#include <optional>

namespace klapper::cli {

/// How a command ends: its exit code and, unless all went well, why.
struct Ending
{
    int exitCode = 0;
    std::optional<Trouble> trouble;
};

/// Of a job that has finished or cannot go on by itself (Unknown).
/// @param practice whether the commands that are advised need --practice
Ending endingOf(const Job& job, bool practice);
/// Of a job that the service did not accept and that was taken back here.
Ending endingOfRefusal(const Error& error);
/// The wait was given up, the request goes on.
Ending endingOfTimeout(const Job& job, bool practice);
/// Ctrl-C on a wait that cancels nothing.
Ending endingOfLeaving(const Job& job, bool practice);

/// What the job cost or is expected to cost; the money of the practice service is none.
QString costOf(const Job& job, bool practice);
/// "klapper-cli VERB ID", with --practice where needed.
QString commandFor(const QString& verb, const Job& job, bool practice);
/// "klapper-cli resume", with --practice where needed.
QString resumeCommand(bool practice);
/// The exact commands that decide a request whose outcome is in question.
struct DecisionCommands
{
    QString attach; ///< with REQUEST_ID to be filled in
    QString resend; ///< pays once more
    QString absent;
    static DecisionCommands of(const Job& job, bool practice);
};
/// What a person does about a request whose outcome is in question, with those commands.
QString unclearSteps(const Job& job, bool practice);
/// What is known of a saved file: path, seconds, size, audio, bytes.
QString savedText(const JobOutput& output);
/// The clip of a script that was joined from its parts.
QString joinedText(const QString& path);
/// The parts are here, and stay.
Trouble troubleOfJoining(const Error& why);

} // namespace klapper::cli
