// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the studio goes from the history of one account to another's.
#include "ui/shell/studio.h"

#include "app/accountopening.h"
#include "app/engine.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/quitquestion.h"

#include <QTimer>

#include <utility>

namespace klapper {

void Studio::followAccount()
{
    // Later: these wishes come from what goes.
    connect(m_window.get(), &MainWindow::accountChosen, this, &Studio::changeAccount, Qt::QueuedConnection);
    auto* tokens = qobject_cast<AccountTokenStore*>(&m_engine->tokens());
    if (!tokens)
        return;
    connect(
        tokens, &AccountTokenStore::belongsElsewhere, this,
        [this](const Account& account, const QString& token, bool isToBeKept) {
            moveTo(account, isToBeKept ? token : QString(), Wish::OfTheToken);
        },
        Qt::QueuedConnection);
    connect(tokens, &TokenStore::stored, this, [this, tokens] {
        // The person signed in: this one is opened at the next start. A start by a variable chooses nothing.
        tokens->book().setCurrent(tokens->account());
    });
}

void Studio::changeAccount(const QString& folder)
{
    if (m_engine->isPractice() || accountFolderOf(m_engine->tokens()) == folder)
        return;
    moveTo(AccountBook(m_engine->environment().profile).of(folder), {}, Wish::OfThePerson);
}

/// Says so when it is so.
bool Studio::mustWaitToMove()
{
    QString why;
    if (requestsBeingSent(m_engine->queue()) > 0)
        why = tr("A request is being sent. Klapper changes to the other account when it is in the queue.");
    else if (m_engine->exports().isBusy())
        why = tr("An export is being made here. Klapper changes to the other account when it has ended.");
    if (!why.isEmpty())
        m_window->messages().show(QStringLiteral("account"), Banner::Kind::Warning, why);
    return !why.isEmpty();
}

/// @param token for the keychain of that account; empty: there is none to be kept
void Studio::moveTo(const Account& account, const QString& token, Wish wish)
{
    if (m_engine->isPractice() || accountFolderOf(m_engine->tokens()) == account.folder)
        return;
    if (mustWaitToMove()) {
        QTimer::singleShot(std::chrono::milliseconds(500), m_window.get(),
                           [this, account, token, wish] { moveTo(account, token, wish); });
        return;
    }
    const auto* tokens = qobject_cast<const AccountTokenStore*>(&m_engine->tokens());
    const Account from = tokens ? tokens->account() : Account();
    AccountBook book(m_engine->environment().profile);
    // What was chosen here counts more than the variable, which would lead back at once; it comes first again at the
    // next start.
    if (!m_environmentToken.isEmpty() && accountToOpen(book, m_environmentToken).folder != account.folder)
        m_environmentToken.clear();
    std::unique_ptr<Account> before = std::exchange(m_account, std::make_unique<Account>(account));
    m_tokenToKeep = token;
    openAccount(CheckTime::Beside);
    if (accountFolderOf(m_engine->tokens()) != account.folder) { // it could not be opened, which was said
        m_account = std::move(before);
        m_tokenToKeep.clear();
        return;
    }
    if (wish == Wish::OfThePerson)
        book.setCurrent(account);
    sayMoved(from);
}

void Studio::sayMoved(const Account& from)
{
    if (!m_window || !m_account)
        return;
    const QString name = accountName(*m_account);
    const QString before = accountName(from);
    const QString now =
        name.isEmpty() ? tr("This is the history of another token.") : tr("This is the history of %1.").arg(name);
    const QString kept = before.isEmpty()
                           ? tr("The one before is kept and untouched; the account menu leads back.")
                           : tr("That of %1 is kept and untouched; the account menu leads back.").arg(before);
    m_window->messages().show(QStringLiteral("account"), Banner::Kind::Info, now % u' ' % kept);
    connect(&m_engine->tokens(), &TokenStore::stored, m_window.get(), [this](TokenSource where) {
        if (where == TokenSource::SessionOnly) {
            m_window->messages().show(
                QStringLiteral("session"), Banner::Kind::Warning,
                tr("No keychain took the token. You are signed in until Klapper quits, and nothing is written to the "
                   "disk."),
                {tr("Sign out"), [this] {
                     m_window->messages().hide(QStringLiteral("session"));
                     m_engine->tokens().remove();
                 }});
        }
    });
}

} // namespace klapper
