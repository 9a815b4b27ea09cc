// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrequest.h"

#include "app/cli/exitcodes.h"
#include "app/cli/jobend.h"
#include "app/cli/resultjson.h"
#include "app/cli/text.h"

namespace klapper::cli {

RequestCommand::RequestCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void RequestCommand::start()
{
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::WithMemory);
    if (!opened)
        return fail(opened.error(), exitCode(opened.error().kind));
    connect(&m_session, &Session::failed, this, [this](const Error& error) { fail(error, exitCodeOfToken(error)); });
    connect(&m_session, &Session::signedIn, this, [this] { ask(); });
    m_session.letAccountChange();
    m_session.signIn();
}

std::optional<Job> RequestCommand::knownJob()
{
    const Result<std::optional<Job>> found = engine().journal().findByRequest(m_options.requestId);
    return found ? *found : std::nullopt;
}

void RequestCommand::print(const QJsonObject& json, int exitCode)
{
    finish(m_console.result(QJsonDocument(json)) || exitCode ? exitCode : 74);
}

void RequestCommand::fail(const Error& error, int exitCode, const QString& cost)
{
    m_console.trouble(troubleOf(error, cost));
    finish(exitCode);
}

void StatusCommand::ask()
{
    engine().api().status(options().requestId, this, [this](const Result<StatusAnswer>& answer) {
        if (!answer)
            return fail(answer.error(), exitCodeOf(answer.error()));
        const QString base = engine().environment().hosts.modelApi.toString() % u"/requests/" % options().requestId;
        print({{QStringLiteral("request_id"), options().requestId},
               {QStringLiteral("status"), statusWord(answer->phase, answer->word)},
               {QStringLiteral("queue_position"),
                answer->queuePosition ? QJsonValue(*answer->queuePosition) : QJsonValue()},
               {QStringLiteral("status_url"), QString(base % u"/status")},
               {QStringLiteral("result_url"), QString(base % u"/result")}},
              0);
    });
}

void CancelCommand::ask()
{
    engine().api().cancel(options().requestId, this, [this](const Result<CancelAnswer>& answer) {
        if (answer)
            return take(*answer);
        const bool isSure = answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::NotSignedIn;
        fail(answer.error(), exitCodeOf(answer.error()),
             isSure ? QString() : Text::tr("unclear; ask for the status of the request."));
    });
}

void CancelCommand::take(const CancelAnswer& answer)
{
    const auto finishWith = [this, &answer](const QString& outcome, const QString& note, int code) {
        console().note(note);
        const bool isDone = answer.outcome == CancelOutcome::Cancelled || answer.outcome == CancelOutcome::Requested;
        print({{QStringLiteral("request_id"), options().requestId},
               {QStringLiteral("status"), isDone ? QJsonValue(outcome) : QJsonValue()},
               {QStringLiteral("outcome"), outcome},
               {QStringLiteral("answer"), answer.word}},
              code);
    };
    switch (answer.outcome) {
    case CancelOutcome::Cancelled:
        return finishWith(QStringLiteral("cancelled"), Text::tr("cancelled; nothing is charged"), 0);
    case CancelOutcome::Requested:
        return finishWith(QStringLiteral("cancellation_requested"),
                          Text::tr("asked for; whether it came in time, the status will tell"), 0);
    case CancelOutcome::NotCancellable:
        return finishWith(QStringLiteral("not_cancellable"),
                          Text::tr("not cancelled: it has begun or ended. If it still runs it goes on and is "
                                   "usually billed"),
                          exitCode(ErrorKind::ServiceFailed));
    case CancelOutcome::Unclear:
        return finishWith(QStringLiteral("unclear"),
                          Text::tr("unclear: the answer is none that is known here; ask for the status"),
                          exitCode(ErrorKind::Protocol));
    }
}

} // namespace klapper::cli
