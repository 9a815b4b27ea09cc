// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobend.h"

#include "app/cli/exitcodes.h"
#include "app/cli/numbers.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/media/sidecar.h"

namespace klapper::cli {

namespace {

QString withPractice(const QString& command, bool practice)
{
    return practice ? QString(command % u" --practice") : command;
}

/// A folder as a shell takes it.
QString quoted(const QString& path)
{
    const auto isTame = [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"/._-+").contains(c);
    };
    if (std::all_of(path.begin(), path.end(), isTame))
        return path;
    QString inner = path;
    inner.replace(QStringLiteral("'"), QStringLiteral("'\\''"));
    return u'\'' % inner % u'\'';
}

Ending endingWithoutFile(const Job& job, bool practice)
{
    if (!job.error)
        return {};
    // A link that is gone says nothing about the request: the service is at fault, not the input.
    const int code = job.error->kind == ErrorKind::NotFound ? exitCode(ErrorKind::Upstream) : exitCodeOf(*job.error);
    Trouble trouble;
    trouble.what = Text::tr("The clip is made, but its file is not here. %1").arg(whatHappened(*job.error));
    trouble.cost = costOf(job, practice);
    trouble.kept = Text::tr("the result stays with the service as request %1.").arg(job.requestId);
    const QString fetch = commandFor(QStringLiteral("result"), job, practice) % u" --output-dir " % quoted(job.folder);
    trouble.next = job.error->kind == ErrorKind::Tool
                     ? Text::tr("%1 Then fetch it again at no cost: %2").arg(whatToDo(*job.error), fetch)
                     : Text::tr("fetch it again at no cost: %1").arg(fetch);
    return {code, trouble};
}

Ending endingOfFailure(const Job& job, bool practice)
{
    const Error error = job.error.value_or(Error{.kind = ErrorKind::ServiceFailed});
    const bool refused = job.requestId.isEmpty();
    const QString cost = refused              ? Text::tr("nothing; the service did not take the request.")
                       : job.cost || practice ? costOf(job, practice)
                                              : Text::tr("the service has not said; see your account on runcomfy.com.");
    return {exitCodeOf(error), troubleOf(error, cost)};
}

Ending endingOfUnknown(const Job& job, bool practice)
{
    const Error error = job.error.value_or(Error{.kind = ErrorKind::OutcomeUnknown});
    Trouble trouble = troubleOf(error, Text::tr("unknown; about %1 if it was accepted.").arg(moneyText(job.estimate)));
    trouble.kept = Text::tr("the request stands as unclear in the journal (job %1). It is never sent again by itself.")
                       .arg(job.id);
    trouble.next = unclearSteps(job, practice);
    return {exitCodeOf(error), trouble};
}

} // namespace

QString costOf(const Job& job, bool practice)
{
    if (practice)
        return Text::tr("nothing; this is practice.");
    if (!job.cost && job.body.isEmpty()) // a request from elsewhere has no estimate here
        return Text::tr("the service has not said the amount.");
    return job.cost ? Text::tr("%1.").arg(moneyText(*job.cost))
                    : Text::tr("about %1; the service has not said the exact amount.").arg(moneyText(job.estimate));
}

QString commandFor(const QString& verb, const Job& job, bool practice)
{
    return withPractice(u"klapper-cli " % verb % u' ' % job.requestId, practice);
}

QString resumeCommand(bool practice) { return withPractice(QStringLiteral("klapper-cli resume"), practice); }

DecisionCommands DecisionCommands::of(const Job& job, bool practice)
{
    const auto command = [&job, practice](const QString& verb, const QString& more) {
        return withPractice(u"klapper-cli requests " % verb % u' ' % job.id % more, practice);
    };
    return {.attach = command(QStringLiteral("attach"), QStringLiteral(" REQUEST_ID")),
            .resend = command(QStringLiteral("resend"), QStringLiteral(" --yes-it-is-absent")),
            .absent = command(QStringLiteral("absent"), QString())};
}

QString unclearSteps(const Job& job, bool practice)
{
    const DecisionCommands commands = DecisionCommands::of(job, practice);
    const QString all = withPractice(QStringLiteral("klapper-cli requests unknown"), practice);
    const QString steps = practice
                            ? Text::tr("do NOT run it again yet, it could be paid twice. Is it there: %1; is it not: "
                                       "%2 (pays again). All that is unclear: %3")
                            : Text::tr("do NOT run it again yet, it could be paid twice. Look at your generations on "
                                       "runcomfy.com first. Is it there: %1; is it not: %2 (pays again). All that is "
                                       "unclear: %3");
    return steps.arg(commands.attach, commands.resend, all);
}

Ending endingOf(const Job& job, bool practice)
{
    switch (job.state) {
    case JobState::DoneNoFile:
        return endingWithoutFile(job, practice);
    case JobState::Failed:
        return endingOfFailure(job, practice);
    case JobState::Unknown:
        return endingOfUnknown(job, practice);
    case JobState::Cancelled:
        return {exitCode(ErrorKind::ServiceFailed),
                Trouble{.what = Text::tr("The request was cancelled, but not from here."),
                        .cost = Text::tr("nothing, if it had not begun."),
                        .kept = {},
                        .next = {}}};
    case JobState::Expired:
        return {exitCode(ErrorKind::ServiceFailed),
                Trouble{.what = Text::tr("The service accepted the request, but no longer knows it."),
                        .cost = Text::tr("unknown; about %1 if it was made.").arg(moneyText(job.estimate)),
                        .kept = Text::tr("the request stands in the journal (job %1).").arg(job.id),
                        .next = Text::tr("look at your generations on runcomfy.com.")}};
    case JobState::Done:
    case JobState::Held:
    case JobState::Waiting:
    case JobState::Submitting:
    case JobState::InQueue:
    case JobState::Rendering:
    case JobState::Unreachable:
    case JobState::Downloading:
        return {};
    }
    Q_UNREACHABLE();
}

Ending endingOfRefusal(const Error& error)
{
    const QString cost = error.httpStatus ? Text::tr("nothing; the service did not take the request.") : nothingSent();
    return {exitCodeOf(error), troubleOf(error, cost)};
}

Ending endingOfTimeout(const Job& job, bool practice)
{
    Trouble trouble;
    trouble.cost = costOf(job, practice);
    if (practice) {
        trouble.what = Text::tr("The time is up. The practice service ends with this command.");
        trouble.next = Text::tr("go on with %1").arg(resumeCommand(practice));
    } else {
        trouble.what = Text::tr("The time is up; the request goes on at the service.");
        trouble.next = Text::tr("wait for it and download it: %1; or look at it: %2, %3")
                           .arg(resumeCommand(practice), commandFor(QStringLiteral("status"), job, practice),
                                commandFor(QStringLiteral("result"), job, practice));
    }
    trouble.kept = Text::tr("request %1 stands in the journal.").arg(job.requestId);
    return {exitCode(ErrorKind::Timeout), trouble};
}

Ending endingOfLeaving(const Job& job, bool practice)
{
    Trouble trouble;
    trouble.what = practice
                     ? Text::tr("Interrupted; nothing was cancelled. The practice service ends with this command.")
                     : Text::tr("Interrupted; nothing was cancelled, the request goes on at the service.");
    trouble.cost = costOf(job, practice);
    trouble.kept = Text::tr("request %1 stands in the journal.").arg(job.requestId);
    trouble.next = Text::tr("go on with %1").arg(resumeCommand(practice));
    return {130, trouble};
}

QString savedText(const JobOutput& output)
{
    const ClipInfo& clip = output.clip;
    const Result<Sidecar> recipe = readSidecar(sidecarPath(output.path));
    const QString saved = clip.hasAudio ? Text::tr("saved %1 (%2 s, %3, with audio, %4 MB)")
                                        : Text::tr("saved %1 (%2 s, %3, no audio, %4 MB)");
    const QString size = QString::number(clip.width) % u'x' % QString::number(clip.height);
    const QString text = saved.arg(output.path, numberText(clip.seconds, 1), size, megabytesText(output.bytes));
    return recipe && !recipe->untagged.isEmpty()
             ? Text::tr("%1; without its recipe inside: %2").arg(text, recipe->untagged)
             : text;
}

QString joinedText(const QString& path) { return Text::tr("joined: %1").arg(path); }

Trouble troubleOfJoining(const Error& why)
{
    return {.what = Text::tr("The clips are here, but not joined. %1").arg(whatHappened(why)),
            .cost = {},
            .kept = Text::tr("every clip."),
            .next = {}};
}

} // namespace klapper::cli
