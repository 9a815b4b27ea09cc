// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountbutton.h"

#include "app/engine.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QMenu>

namespace klapper {

AccountButton::AccountButton(Engine& engine, QWidget* parent)
    : QPushButton(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("account"));
    setIconSize(QSize(iconSmall, iconSmall));
    setFont(numberFont(TextSize::Body));
    setFocusPolicy(Qt::TabFocus);
    setIcon(klapper::icon(m_engine.isPractice() ? IconId::Practice : IconId::Wallet));
    setupMenu();
    connect(&m_engine.balance(), &Balance::changed, this, &AccountButton::refresh);
    connect(&m_engine.tokens(), &TokenStore::changed, this, &AccountButton::refresh);
    refresh();
}

void AccountButton::setupMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(klapper::icon(IconId::Refresh), tr("Ask for the balance"), this,
                    [this] { m_engine.balance().refresh(); });
    menu->addSeparator();
    if (m_engine.isPractice()) {
        menu->addAction(klapper::icon(IconId::Key), tr("Use the RunComfy account"), this,
                        &AccountButton::accountRequested);
    } else {
        m_signIn = menu->addAction(klapper::icon(IconId::Key), tr("Sign in with a token …"), this,
                                   &AccountButton::tokenRequested);
        m_signOut = menu->addAction(tr("Sign out"), this, &AccountButton::signOutRequested);
        menu->addSeparator();
        menu->addAction(klapper::icon(IconId::Practice), tr("Use the practice service"), this,
                        &AccountButton::practiceRequested);
    }
    menu->addSeparator();
    menu->addAction(klapper::icon(IconId::Settings), tr("Settings …"), this, &AccountButton::settingsRequested);
    setMenu(menu);
}

void AccountButton::refresh()
{
    const auto amount = m_engine.balance().amount();
    const bool hasToken = !m_engine.tokens().token().isEmpty();
    QString text;
    if (m_engine.isPractice())
        text = amount ? tr("Practice %1").arg(amount->toDisplay()) : tr("Practice");
    else if (!hasToken)
        text = tr("Signed out");
    else
        text = amount ? tr("Balance %1").arg(amount->toDisplay()) : tr("Balance unknown");
    setText(text);
    setAccessibleName(tr("Account: %1").arg(text));
    if (m_signOut)
        m_signOut->setEnabled(hasToken && m_engine.tokens().source() != TokenSource::Environment);
}

} // namespace klapper
