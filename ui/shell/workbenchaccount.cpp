// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The account of the window: who asks to sign in or out, and what is said of it.
#include "ui/shell/workbench.h"

#include "app/engine.h"
#include "ui/account/accountbutton.h"
#include "ui/account/accountmenu.h"
#include "ui/account/budgetbutton.h"
#include "ui/account/signindialog.h"
#include "ui/account/tokendialog.h"
#include "ui/shell/accountwatch.h"
#include "ui/shell/budgetwatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/topbar.h"

namespace klapper {

void Workbench::setupAccount()
{
    connect(&m_top->budget(), &QPushButton::clicked, m_budget, &BudgetWatch::openDialog);
    AccountMenu* account = &m_top->account().accountMenu();
    connect(account, &AccountMenu::signInRequested, this, &Workbench::openSignIn);
    connect(account, &AccountMenu::signOutRequested, this, &Workbench::signOut);
    connect(account, &AccountMenu::practiceRequested, &m_window, &MainWindow::practiceRequested);
    connect(account, &AccountMenu::accountRequested, &m_window, &MainWindow::accountRequested);
    connect(account, &AccountMenu::switchRequested, &m_window, &MainWindow::accountChosen);
    connect(account, &AccountMenu::settingsRequested, m_settings, [this] { m_settings->open(); });
    connect(m_settings, &SettingsControl::signInRequested, this, &Workbench::openSignIn);
    connect(m_settings, &SettingsControl::signOutRequested, this, &Workbench::signOut);
    connect(m_settings, &SettingsControl::practiceRequested, &m_window, &MainWindow::practiceRequested);
    connect(m_settings, &SettingsControl::accountRequested, &m_window, &MainWindow::accountRequested);
    connect(m_settings, &SettingsControl::budgetRequested, m_budget, &BudgetWatch::openDialog);
    connect(m_watch, &AccountWatch::signInRequested, this, &Workbench::openSignIn);
    connect(m_watch, &AccountWatch::tokenRequested, this, &Workbench::openTokenDialog);
    connect(m_watch, &AccountWatch::practiceRequested, &m_window, &MainWindow::practiceRequested);
}

void Workbench::openSignIn()
{
    if (m_engine.isPractice())
        return Q_EMIT m_window.accountRequested();
    auto* dialog = new SignInDialog(m_engine, &m_window);
    connect(dialog, &SignInDialog::pasteRequested, this, &Workbench::openTokenDialog);
    dialog->open();
}

void Workbench::openTokenDialog()
{
    auto* dialog = new TokenDialog(m_engine.tokens(), &m_window);
    connect(dialog, &TokenDialog::signInRequested, this, &Workbench::openSignIn);
    dialog->open();
}

void Workbench::signOut()
{
    auto* answer = new QObject(this); // until one of the two
    connect(&m_engine.tokens(), &TokenStore::removed, answer, [this, answer] {
        answer->deleteLater();
        m_messages->show(QStringLiteral("signedOut"), Banner::Kind::Info,
                         tr("Signed out; the token is in the keychain no more. Requests, clips, drafts and budget "
                            "stay here and are there again when you sign in. What RunComfy is making goes on "
                            "there."));
    });
    connect(&m_engine.tokens(), &TokenStore::failed, answer, [this, answer](const Error& error) {
        answer->deleteLater();
        if (error.kind == ErrorKind::Keychain) {
            m_messages->show(QStringLiteral("keychain"), Banner::Kind::Error,
                             tr("Signed out here, but the token may still stand in the system's keychain. Remove it "
                                "there, or sign out again."));
        }
    });
    m_engine.tokens().remove();
}

} // namespace klapper
