// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountbutton.h"

#include "app/account/accounttokenstore.h"
#include "app/engine.h"
#include "ui/account/accountmenu.h"
#include "ui/models/moneytext.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

namespace klapper {

AccountButton::AccountButton(Engine& engine, QWidget* parent)
    : QPushButton(parent)
    , m_engine(engine)
    , m_menu(new AccountMenu(engine, this))
{
    setObjectName(QStringLiteral("account"));
    setIconSize(QSize(iconSmall, iconSmall));
    setFont(numberFont(TextSize::Body));
    setFocusPolicy(Qt::TabFocus);
    setIcon(klapper::icon(m_engine.isPractice() ? IconId::Practice : IconId::Wallet));
    setMenu(m_menu);
    connect(&m_engine.balance(), &Balance::changed, this, &AccountButton::refresh);
    connect(&m_engine.tokens(), &TokenStore::changed, this, &AccountButton::refresh);
    if (const auto* tokens = qobject_cast<const AccountTokenStore*>(&m_engine.tokens()))
        connect(tokens, &AccountTokenStore::accountLearnt, this, &AccountButton::refresh);
    refresh();
}

void AccountButton::refresh()
{
    const auto amount = m_engine.balance().amount();
    const bool hasToken = !m_engine.tokens().token().isEmpty();
    QString text;
    if (m_engine.isPractice())
        text = amount ? tr("Practice %1").arg(moneyText(*amount)) : tr("Practice");
    else if (!hasToken)
        text = tr("Signed out");
    else
        text = amount ? tr("Balance %1").arg(moneyText(*amount)) : tr("Balance unknown");
    setText(text);
    setAccessibleName(tr("Account: %1").arg(text));
    const auto* tokens = qobject_cast<const AccountTokenStore*>(&m_engine.tokens());
    const QString who = tokens ? accountName(tokens->account()) : QString();
    setAccessibleDescription(who);
    setToolTip(who.isEmpty() ? QString() : plainToolTip(who));
}

} // namespace klapper
