// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlogout.h"

#include "app/cli/detailwords.h"
#include "app/cli/text.h"
#include "app/cli/words.h"

namespace klapper::cli {

LogoutCommand::LogoutCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
{
}

void LogoutCommand::start()
{
    const Result<Environment> environment = Environment::ofPerson();
    if (!environment)
        return fail(environment.error());
    m_account = AccountBook(environment->profile).current();
    m_tokens = std::make_unique<KeychainTokenStore>(keychainOf(environment->profile, m_account, {}), nullptr);
    connect(m_tokens.get(), &TokenStore::removed, this, &LogoutCommand::takeRemoved);
    connect(m_tokens.get(), &TokenStore::failed, this, &LogoutCommand::fail);
    m_tokens->remove();
}

void LogoutCommand::takeRemoved()
{
    const QString name = accountName(m_account);
    m_console.note(name.isEmpty() ? Text::tr("signed out; requests, clips and budget stay")
                                  : Text::tr("signed out of %1; its requests, clips and budget stay").arg(name));
    if (!qEnvironmentVariableIsEmpty("RUNCOMFY_TOKEN"))
        m_console.note(Text::tr("RUNCOMFY_TOKEN is still set and in use: unset it in your shell"));
    const bool written = m_console.result(QJsonDocument(QJsonObject{
        {QStringLiteral("signed_out"), true},
        {QStringLiteral("email"), m_account.email.isEmpty() ? QJsonValue() : QJsonValue(m_account.email)}}));
    finish(written ? 0 : 74);
}

void LogoutCommand::fail(const Error& error)
{
    Trouble trouble = troubleOf(error, {});
    if (error.kind == ErrorKind::Keychain) {
        trouble.what = Text::tr("The token may still stand in the keychain: %1.").arg(detailWords(error.detail));
        trouble.next = Text::tr("unlock the keychain and run it again, or remove the token there.");
    }
    m_console.trouble(trouble);
    finish(exitCode(error.kind));
}

} // namespace klapper::cli
