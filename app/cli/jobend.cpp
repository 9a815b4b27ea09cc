// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobend.h"

#include "app/cli/exitcodes.h"
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
    trouble.what = u"The clip is made, but its file is not here. " % whatHappened(*job.error);
    trouble.cost = costOf(job, practice);
    trouble.kept = u"the result stays with the service as request " % job.requestId % u'.';
    trouble.next = u"fetch it again at no cost: " % commandFor(QStringLiteral("result"), job, practice)
                 % u" --output-dir " % quoted(job.folder);
    if (job.error->kind == ErrorKind::Tool)
        trouble.next = whatToDo(*job.error) % u" Then " % trouble.next;
    return {code, trouble};
}

Ending endingOfFailure(const Job& job, bool practice)
{
    const Error error = job.error.value_or(Error{.kind = ErrorKind::ServiceFailed});
    const bool refused = job.requestId.isEmpty();
    const QString cost = refused ? QStringLiteral("nothing; the service did not take the request.")
                       : job.cost || practice
                           ? costOf(job, practice)
                           : QStringLiteral("the service has not said; see your account on runcomfy.com.");
    return {exitCodeOf(error), troubleOf(error, cost)};
}

Ending endingOfUnknown(const Job& job, bool practice)
{
    const Error error = job.error.value_or(Error{.kind = ErrorKind::OutcomeUnknown});
    Trouble trouble = troubleOf(error, u"unknown; about " % job.estimate.toDisplay() % u" if it was accepted.");
    trouble.kept =
        u"the request stands as unclear in the journal (job " % job.id % u"). It is never sent again by itself.";
    trouble.next = unclearSteps(job, practice);
    return {exitCodeOf(error), trouble};
}

} // namespace

QString costOf(const Job& job, bool practice)
{
    if (practice)
        return QStringLiteral("nothing; this is practice.");
    if (!job.cost && job.body.isEmpty()) // a request from elsewhere has no estimate here
        return QStringLiteral("the service has not said the amount.");
    return job.cost ? QString(job.cost->toDisplay() % u'.')
                    : QString(u"about " % job.estimate.toDisplay() % u"; the service has not said the exact amount.");
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
    const QString look = practice ? QString() : QStringLiteral("Look at your generations on runcomfy.com first. ");
    return u"do NOT run it again yet, it could be paid twice. " % look % u"Is it there: " % commands.attach
         % u"; is it not: " % commands.resend % u" (pays again). All that is unclear: "
         % withPractice(QStringLiteral("klapper-cli requests unknown"), practice);
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
                Trouble{.what = QStringLiteral("The request was cancelled, but not from here."),
                        .cost = QStringLiteral("nothing, if it had not begun."),
                        .kept = {},
                        .next = {}}};
    case JobState::Expired:
        return {exitCode(ErrorKind::ServiceFailed),
                Trouble{.what = QStringLiteral("The service accepted the request, but no longer knows it."),
                        .cost = u"unknown; about " % job.estimate.toDisplay() % u" if it was made.",
                        .kept = u"the request stands in the journal (job " % job.id % u").",
                        .next = QStringLiteral("look at your generations on runcomfy.com.")}};
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
    const QString cost =
        error.httpStatus ? QStringLiteral("nothing; the service did not take the request.") : nothingSent();
    return {exitCodeOf(error), troubleOf(error, cost)};
}

Ending endingOfTimeout(const Job& job, bool practice)
{
    Trouble trouble;
    trouble.cost = costOf(job, practice);
    if (practice) {
        trouble.what = QStringLiteral("The time is up. The practice service ends with this command.");
        trouble.next = u"go on with " % resumeCommand(practice);
    } else {
        trouble.what = QStringLiteral("The time is up; the request goes on at the service.");
        trouble.next = u"wait for it and download it: " % resumeCommand(practice) % u"; or look at it: "
                     % commandFor(QStringLiteral("status"), job, practice) % u", "
                     % commandFor(QStringLiteral("result"), job, practice);
    }
    trouble.kept = u"request " % job.requestId % u" stands in the journal.";
    return {exitCode(ErrorKind::Timeout), trouble};
}

Ending endingOfLeaving(const Job& job, bool practice)
{
    Trouble trouble;
    trouble.what =
        practice ? QStringLiteral("Interrupted; nothing was cancelled. The practice service ends with this command.")
                 : QStringLiteral("Interrupted; nothing was cancelled, the request goes on at the service.");
    trouble.cost = costOf(job, practice);
    trouble.kept = u"request " % job.requestId % u" stands in the journal.";
    trouble.next = u"go on with " % resumeCommand(practice);
    return {130, trouble};
}

QString savedText(const JobOutput& output)
{
    const ClipInfo& clip = output.clip;
    const Result<Sidecar> recipe = readSidecar(sidecarPath(output.path));
    const QString without = recipe && !recipe->untagged.isEmpty()
                              ? QString(u"; without its recipe inside: " % recipe->untagged)
                              : QString();
    return u"saved " % output.path % u" (" % QString::number(clip.seconds, 'f', 1) % u" s, "
         % QString::number(clip.width) % u'x' % QString::number(clip.height)
         % (clip.hasAudio ? u", with audio, " : u", no audio, ") % QString::number(double(output.bytes) / 1e6, 'f', 1)
         % u" MB)" % without;
}

QString joinedText(const QString& path) { return u"joined: " % path; }

Trouble troubleOfJoining(const Error& why)
{
    return {.what = u"The clips are here, but not joined. " % whatHappened(why),
            .cost = {},
            .kept = QStringLiteral("every clip."),
            .next = {}};
}

} // namespace klapper::cli
