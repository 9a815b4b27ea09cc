// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/proxyline.h"
#include "ui/settings/pages.h"
#include "ui/settings/settingcontrols.h"
#include "ui/settings/settingspage.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace klapper {

namespace {

/// The words of this page.
class NetworkPage
{
    Q_DECLARE_TR_FUNCTIONS(klapper::NetworkPage)
public:
    static QString aboutPassword(const ProxyPassword& password)
    {
        if (password.password().isEmpty())
            return tr("None is known. It goes to the system's keychain, never to a file.");
        return password.isForSessionOnly() ? tr("Known until Klapper quits: no keychain took it.")
                                           : tr("Kept in the system's keychain.");
    }
};

/// What is typed is kept with Return or when the focus leaves, and is not shown again.
SettingRow* addPassword(SettingsPage& page, ProxyPassword& password)
{
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("proxyPassword"));
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(1000);
    edit->setAccessibleName(NetworkPage::tr("Password"));
    auto* forget = new QPushButton(NetworkPage::tr("Forget"));
    forget->setObjectName(QStringLiteral("forgetPassword"));
    forget->setAutoDefault(false);
    line->addWidget(edit, 1);
    line->addWidget(forget);
    both->setFocusProxy(edit);
    SettingRow* row = page.addRow({NetworkPage::tr("Password"), {}, NetworkPage::tr("proxy secret keychain")}, both);
    const auto refresh = [row, forget, &password] {
        row->setHelp(NetworkPage::aboutPassword(password));
        forget->setEnabled(!password.password().isEmpty());
    };
    QObject::connect(&password, &ProxyPassword::changed, row, refresh);
    QObject::connect(&password, &ProxyPassword::loaded, row, refresh);
    QObject::connect(&password, &ProxyPassword::failed, row, [row] {
        row->setHelp(NetworkPage::tr("The system's keychain did not do it. The password may still stand there."));
    });
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit, &password] {
        const QString typed = edit->text();
        edit->clear();
        if (!typed.isEmpty())
            password.save(typed);
    });
    QObject::connect(forget, &QPushButton::clicked, edit, [&password] { password.save({}); });
    refresh();
    return row;
}

} // namespace

SettingsPage* makeNetworkPage(SettingsStore& store, ProxyPassword* password)
{
    using namespace settings;
    auto* page = new SettingsPage(
        QStringLiteral("network"), NetworkPage::tr("Network"),
        NetworkPage::tr(
            "Counts for whatever connects next: calls, downloads, previews. The practice service is on this "
            "machine and never behind a proxy."));
    page->addRow({NetworkPage::tr("Proxy"), {}, NetworkPage::tr("connection internet firewall")},
                 settingcontrols::choice(
                     store, proxyUse().spec(),
                     {NetworkPage::tr("As the system"), NetworkPage::tr("None"), NetworkPage::tr("My own")}));
    QList<SettingRow*> own;
    own << page->addRow(
        {NetworkPage::tr("Kind"), {}, NetworkPage::tr("proxy")},
        settingcontrols::choice(store, proxyKind().spec(), {NetworkPage::tr("HTTP"), NetworkPage::tr("SOCKS 5")}));
    QLineEdit* host = settingcontrols::text(store, proxyHost());
    host->setPlaceholderText(QStringLiteral("proxy.example.com"));
    own << page->addRow({NetworkPage::tr("Host"), {}, NetworkPage::tr("proxy address server")}, host);
    own << page->addRow({NetworkPage::tr("Port"), {}, NetworkPage::tr("proxy")},
                        settingcontrols::number(store, proxyPort()));
    own << page->addRow({NetworkPage::tr("User"), NetworkPage::tr("Empty: the proxy asks for none."),
                         NetworkPage::tr("proxy name login")},
                        settingcontrols::text(store, proxyUser()));
    if (password)
        own << addPassword(*page, *password);
    const auto refresh = [&store, own] {
        for (SettingRow* row : own)
            row->setEnabled(store.get(proxyUse()) == ProxyUse::Own);
    };
    QObject::connect(&store, &SettingsStore::changed, page, refresh);
    refresh();
    page->setReset([&store] {
        settingcontrols::reset(store, {&proxyUse().spec(), &proxyKind().spec(), &proxyHost().spec(),
                                       &proxyPort().spec(), &proxyUser().spec()});
    });
    return page;
}

} // namespace klapper
