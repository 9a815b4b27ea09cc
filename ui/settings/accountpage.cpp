// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accounttokenstore.h"
#include "app/engine.h"
#include "ui/models/moneytext.h"
#include "ui/settings/pages.h"
#include "ui/settings/settingcontrols.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>

namespace klapper {

namespace {

/// The words of this page.
class AccountPage
{
    Q_DECLARE_TR_FUNCTIONS(klapper::AccountPage)
public:
    static QString who(const Engine& engine, const TokenStore& tokens)
    {
        switch (engine.environment().profile) {
        case Profile::Practice:
            return tr("Practice service: pretend money, nothing is charged.");
        case Profile::Loopback:
            return tr("A service on this machine: %1").arg(engine.environment().hosts.modelApi.authority());
        case Profile::RunComfy:
            break;
        }
        switch (tokens.source()) {
        case TokenSource::None:
            return tr("RunComfy, signed out. Everything works but sending.");
        case TokenSource::Environment:
            return tr("RunComfy, with the token in RUNCOMFY_TOKEN.");
        case TokenSource::Keychain:
            return tr("RunComfy, with the token in the system's keychain.");
        case TokenSource::SessionOnly:
            return tr("RunComfy, until Klapper quits: no keychain took the token.");
        case TokenSource::Practice:
            break;
        }
        return tr("RunComfy");
    }
};

} // namespace

SettingsPage* makeAccountPage(Engine& engine, SettingsDialog& dialog)
{
    auto* page = new SettingsPage(QStringLiteral("account"), AccountPage::tr("Account"));
    auto* who = new PlainLabel;
    who->setObjectName(QStringLiteral("who"));
    who->setWordWrap(true);
    page->addRow({AccountPage::tr("Signed in as"), {}, AccountPage::tr("user login RunComfy token")}, who);
    auto* balance = new PlainLabel;
    balance->setNumeric(true);
    page->addRow({AccountPage::tr("Balance"), {}, AccountPage::tr("money left")}, balance);

    QPushButton* out = nullptr;
    auto* buttons = new FlowRow;
    if (engine.isPractice()) {
        auto* account =
            settingcontrols::button(QStringLiteral("useAccount"), AccountPage::tr("Use the RunComfy account"));
        QObject::connect(account, &QPushButton::clicked, &dialog, &SettingsDialog::accountRequested);
        buttons->add(account);
    } else {
        auto* in = settingcontrols::button(QStringLiteral("signIn"), AccountPage::tr("Sign in …"));
        out = settingcontrols::button(QStringLiteral("signOut"), AccountPage::tr("Sign out"));
        auto* practice =
            settingcontrols::button(QStringLiteral("usePractice"), AccountPage::tr("Use the practice service"));
        QObject::connect(in, &QPushButton::clicked, &dialog, &SettingsDialog::signInRequested);
        QObject::connect(out, &QPushButton::clicked, &dialog, &SettingsDialog::signOutRequested);
        QObject::connect(practice, &QPushButton::clicked, &dialog, &SettingsDialog::practiceRequested);
        for (QPushButton* each : {in, out, practice})
            buttons->add(each);
    }
    page->addRow({AccountPage::tr("Change it"),
                  AccountPage::tr("The token stands in the system's keychain and in no file."),
                  AccountPage::tr("log in out switch practice")},
                 buttons, SettingRow::Shape::Below);
    const auto refresh = [&engine, who, balance, out] {
        const auto* tokens = qobject_cast<const AccountTokenStore*>(&engine.tokens());
        const QString name = tokens && !tokens->token().isEmpty() ? accountName(tokens->account()) : QString();
        const QString how = AccountPage::who(engine, engine.tokens());
        who->setText(name.isEmpty() ? how : QString(name % u'\n' % how));
        const auto amount = engine.balance().amount();
        balance->setText(amount ? moneyText(*amount) : AccountPage::tr("not known"));
        if (out)
            out->setEnabled(!engine.tokens().token().isEmpty() && engine.tokens().source() != TokenSource::Environment);
    };
    QObject::connect(&engine.tokens(), &TokenStore::changed, page, refresh);
    QObject::connect(&engine.balance(), &Balance::changed, page, refresh);
    if (const auto* tokens = qobject_cast<const AccountTokenStore*>(&engine.tokens()))
        QObject::connect(tokens, &AccountTokenStore::accountLearnt, page, refresh);
    refresh();
    return page;
}

} // namespace klapper
