// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandpractice.h"

#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace klapper::cli {

namespace {

void sayHowToUse(Console& console, const practice::PracticeAddress& address)
{
#ifdef Q_OS_UNIX
    if (isatty(STDERR_FILENO) != 1)
        return;
#endif
    console.note(Text::tr("The practice service runs until Ctrl-C. In another terminal:"));
    console.note(u"  export RUNCOMFY_MODEL_API_BASE=" % address.base % u" RUNCOMFY_WEB_BASE=" % address.web
                 % u" RUNCOMFY_SERVERLESS_API_BASE=" % address.serverless % u" RUNCOMFY_TOKEN=" % address.token);
    console.note(QStringLiteral("  klapper-cli run kling/kling-3.0/standard/text-to-video "
                                "--input '{\"prompt\": \"A fox in snow\", \"duration\": 3}'"));
}

} // namespace

PracticeCommand::PracticeCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
{
}

void PracticeCommand::start()
{
    practice::PracticeOptions wish;
    wish.port = m_options.port;
    wish.contract = m_options.liveContract ? practice::PlayedContract::Live : practice::PlayedContract::Documented;
    wish.token = m_options.token;
    wish.speed = m_options.speed;
    wish.stateDir = m_options.stateDir;
    if (!wish.stateDir.isEmpty() && isPracticeStateTaken(wish.stateDir))
        m_console.note(
            Text::tr("warning: another practice service uses %1; this one keeps nothing").arg(wish.stateDir));
    m_service = std::make_unique<practice::PracticeService>(wish);
    const auto address = m_service->start();
    if (!address) {
        m_console.trouble({.what = whatHappened(address.error()),
                           .cost = {},
                           .kept = {},
                           .next = address.error().kind == ErrorKind::Tool
                                     ? whatToDo(address.error())
                                     : Text::tr("choose another --port or --state-dir; --port 0 takes a free one.")});
        return finish(exitCode(address.error().kind));
    }
    const bool written = m_console.result(QJsonDocument(QJsonObject{
        {QStringLiteral("base"), address->base},
        {QStringLiteral("web"), address->web},
        {QStringLiteral("serverless"), address->serverless},
        {QStringLiteral("token"), address->token},
    }));
    if (!written)
        return finish(74);
    sayHowToUse(m_console, *address);
}

} // namespace klapper::cli
