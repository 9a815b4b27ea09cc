// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandaccounts.h"

#include "app/cli/preflight.h"
#include "app/cli/text.h"

#include <QJsonArray>

namespace klapper::cli {

AccountsCommand::AccountsCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_book(profileOf(m_options))
{
}

void AccountsCommand::start()
{
    if (m_options.command == CommandKind::AccountsUse)
        use();
    else
        list();
}

void AccountsCommand::list()
{
    const QString current = m_book.current().folder;
    QList<QStringList> rows{{Text::tr("ACCOUNT"), Text::tr("ID"), Text::tr("IN USE"), Text::tr("FOLDER")}};
    QJsonArray json;
    const QList<Account> all = m_book.all();
    for (const Account& account : all) {
        const bool isCurrent = account.folder == current;
        const auto orNull = [](const QString& word) {
            return word.isEmpty() ? QJsonValue() : QJsonValue(word);
        };
        json.append(QJsonObject{{QStringLiteral("id"), orNull(account.id)},
                                {QStringLiteral("email"), orNull(account.email)},
                                {QStringLiteral("folder"), ProfilePaths::of(m_book.profile(), account.folder).data},
                                {QStringLiteral("current"), isCurrent},
                                {QStringLiteral("added_at"), orNull(account.added.toString(Qt::ISODate))}});
        const QString name = accountName(account);
        rows.append({name.isEmpty() ? Text::tr("not known yet") : name, account.id,
                     isCurrent ? Text::tr("yes") : QString(),
                     account.folder.isEmpty() ? AccountBook::firstName() : account.folder});
    }
    const bool written = wantsTable(m_options)
                           ? m_console.table(rows)
                           : m_console.result(QJsonDocument(QJsonObject{{QStringLiteral("accounts"), json}}));
    finish(written ? 0 : 74);
}

void AccountsCommand::use()
{
    const std::optional<Account> account = m_book.named(m_options.account);
    if (!account) {
        m_console.trouble(
            {.what = Text::tr("There is no account \"%1\" here, or more than one.").arg(m_options.account),
             .cost = {},
             .kept = Text::tr("the account in use, as it was."),
             .next = Text::tr("klapper-cli accounts shows them; a new one comes with klapper-cli login.")});
        return finish(65);
    }
    if (!m_book.setCurrent(*account)) {
        m_console.trouble({.what = Text::tr("The list of accounts could not be written."),
                           .cost = {},
                           .kept = Text::tr("the account in use, as it was."),
                           .next = Text::tr("check the disk and the rights of the folder klapper below ~/.config.")});
        return finish(74);
    }
    if (!qEnvironmentVariableIsEmpty("RUNCOMFY_TOKEN"))
        m_console.note(Text::tr("RUNCOMFY_TOKEN is set and decides the account as long as it is"));
    list();
}

} // namespace klapper::cli
