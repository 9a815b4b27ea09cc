// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountmenu.h"

#include "app/account/accounttokenstore.h"
#include "app/engine.h"
#include "ui/models/moneytext.h"
#include "ui/style/icons.h"

#include <QActionGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <initializer_list>

namespace klapper {

namespace {

/// Foreign text in a menu: an ampersand would be a shortcut.
QString plainTitle(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

AccountMenu::AccountMenu(Engine& engine, QWidget* parent)
    : QMenu(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("accountMenu"));
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::fill);
    // The answer to a question shows while the menu is open.
    connect(&m_engine.balance(), &Balance::changed, this, [this] {
        if (auto* note = findChild<QAction*>(QStringLiteral("balanceNote")))
            note->setText(balanceText());
    });
}

QString AccountMenu::balanceText() const
{
    const Balance& balance = m_engine.balance();
    const auto last = balance.lastWord();
    const QString time = last ? QLocale().toString(last->at.toLocalTime().time(), QLocale::ShortFormat) : QString();
    if (balance.isAsking())
        return tr("Asking for the balance …");
    if (balance.amount() && last)
        return tr("Balance %1, as the service said at %2").arg(moneyText(last->amount), time);
    if (last)
        return tr("The balance is not known; the last word was %1 at %2").arg(moneyText(last->amount), time);
    return tr("The balance is not known");
}

void AccountMenu::addNote(const QString& text, const char* name)
{
    QAction* note = addAction(plainTitle(text));
    note->setObjectName(QString::fromLatin1(name));
    note->setEnabled(false);
}

void AccountMenu::fill()
{
    clear();
    refreshColors();
    addHead();
    addSeparator();
    if (m_engine.isPractice()) {
        addAction(klapper::icon(IconId::Key), tr("Use the RunComfy account"), this, &AccountMenu::accountRequested);
        return addSettings();
    }
    addAccounts();
    addSigning();
    addSeparator();
    addAction(klapper::icon(IconId::Practice), tr("Use the practice service"), this, &AccountMenu::practiceRequested);
    addSettings();
}

/// The notes are to be read: quiet, not as pale as what cannot be chosen.
void AccountMenu::refreshColors()
{
    QPalette colors = QGuiApplication::palette();
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, colors.color(QPalette::PlaceholderText));
    setPalette(colors);
}

void AccountMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        refreshColors();
}

void AccountMenu::addSettings()
{
    addSeparator();
    addAction(klapper::icon(IconId::Settings), tr("Settings …"), this, &AccountMenu::settingsRequested);
}

void AccountMenu::addHead()
{
    const auto* tokens = qobject_cast<const AccountTokenStore*>(&m_engine.tokens());
    const QString name = tokens ? accountName(tokens->account()) : QString();
    const bool isSignedIn = !m_engine.tokens().token().isEmpty();
    if (m_engine.isPractice())
        addNote(tr("Practice service: pretend money"), "whoNote");
    else if (!isSignedIn)
        addNote(name.isEmpty() ? tr("Signed out") : tr("Signed out of %1").arg(name), "whoNote");
    else
        addNote(name.isEmpty() ? tr("Signed in") : name, "whoNote");
    if (isSignedIn && m_engine.tokens().source() == TokenSource::Environment)
        addNote(tr("by RUNCOMFY_TOKEN"), "sourceNote");
    if (isSignedIn && m_engine.tokens().source() == TokenSource::SessionOnly)
        addNote(tr("until Klapper quits: no keychain took the token"), "sourceNote");
    if (!isSignedIn)
        return;
    addNote(balanceText(), "balanceNote");
    QAction* ask = addAction(klapper::icon(IconId::Refresh), tr("Ask for the balance"), this,
                             [this] { m_engine.balance().refresh(); });
    ask->setObjectName(QStringLiteral("askBalance"));
}

void AccountMenu::addAccounts()
{
    const auto* tokens = qobject_cast<AccountTokenStore*>(&m_engine.tokens());
    if (!tokens)
        return;
    const QList<Account> all = AccountBook(m_engine.environment().profile).all();
    if (all.size() < 2)
        return;
    auto* group = new QActionGroup(this);
    for (const Account& account : all) {
        const QString name = accountName(account);
        QAction* choice = addAction(name.isEmpty() ? tr("Account that is not known yet") : plainTitle(name));
        choice->setObjectName(u"account:" % account.folder);
        choice->setCheckable(true);
        choice->setChecked(account.folder == tokens->account().folder);
        group->addAction(choice);
        if (!choice->isChecked()) {
            connect(choice, &QAction::triggered, this,
                    [this, folder = account.folder] { Q_EMIT switchRequested(folder); });
        }
    }
    addSeparator();
}

void AccountMenu::addSigning()
{
    const bool isSignedIn = !m_engine.tokens().token().isEmpty();
    QAction* in = addAction(klapper::icon(IconId::Key), isSignedIn ? tr("Add an account …") : tr("Sign in …"), this,
                            &AccountMenu::signInRequested);
    in->setObjectName(QStringLiteral("signIn"));
    QAction* out = addAction(tr("Sign out"), this, &AccountMenu::signOutRequested);
    out->setObjectName(QStringLiteral("signOut"));
    out->setEnabled(isSignedIn && m_engine.tokens().source() != TokenSource::Environment);
}

} // namespace klapper
