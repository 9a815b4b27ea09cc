// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages whose choices belong to an account and stand in its journal.
#include "app/engine.h"
#include "app/jobs/metadatachoice.h"
#include "ui/account/budgetform.h"
#include "ui/settings/pages.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QPushButton>

namespace klapper {

namespace {

/// The words of these pages.
class AccountChoices
{
    Q_DECLARE_TR_FUNCTIONS(klapper::AccountChoices)
};

} // namespace

SettingsPage* makeBudgetPage(Engine& engine, SettingsDialog& dialog)
{
    auto* page = new SettingsPage(
        QStringLiteral("budget"), AccountChoices::tr("Budget"),
        engine.isPractice() ? AccountChoices::tr("Of the practice service: pretend money with a budget of its own.")
                            : AccountChoices::tr("Of this account. Window and command line obey the same caps."));
    auto* form = new BudgetForm(engine);
    page->addRow({AccountChoices::tr("What may be spent"), AccountChoices::tr("Over a cap nothing is sent."),
                  AccountChoices::tr("money cap limit day month ask threshold")},
                 form, SettingRow::Shape::Below);
    QObject::connect(form, &BudgetForm::kept, &dialog, [&dialog](const Status& kept) {
        dialog.say(kept ? QString() : BudgetForm::refusal(kept.error()));
    });
    auto* ledger = new QPushButton(AccountChoices::tr("Spending and ledger …"));
    ledger->setObjectName(QStringLiteral("openBudget"));
    ledger->setAutoDefault(false);
    QObject::connect(ledger, &QPushButton::clicked, &dialog, &SettingsDialog::budgetRequested);
    page->addRow({AccountChoices::tr("What was spent"), {}, AccountChoices::tr("costs history csv")}, ledger);
    // Caps protect money: they are not lifted by a click that was meant for something else.
    page->setReset([&dialog] { Q_EMIT dialog.budgetResetRequested(); });
    page->setCommit([form] { form->commit(); });
    return page;
}

SettingsPage* makeMetadataPage(Engine& engine, SettingsDialog& dialog)
{
    auto* page = new SettingsPage(QStringLiteral("metadata"), AccountChoices::tr("Recipes in clips"));
    auto* box = new QCheckBox(AccountChoices::tr("Write recipes into new clips"));
    box->setObjectName(QStringLiteral("clips.metadata"));
    const auto show = [&engine, box] {
        box->setChecked(MetadataChoice(engine.journal()).isOn());
    };
    const auto set = [&engine, &dialog, show](bool on) {
        const Status kept = MetadataChoice(engine.journal()).set(on);
        dialog.say(kept ? QString() : AccountChoices::tr("This choice cannot be kept: %1").arg(kept.error().detail));
        show();
    };
    QObject::connect(box, &QCheckBox::clicked, box, set);
    show();
    page->addRow(
        {AccountChoices::tr("Write recipes into new clips"),
         AccountChoices::tr("Title, prompt and settings, and the mark of generated media, inside the file and "
                            "without changing its picture. The recipe beside each clip is written in any case. "
                            "For this account."),
         AccountChoices::tr("metadata prompt privacy IPTC")},
        box, SettingRow::Shape::Itself);
    page->setReset([set] { set(true); });
    return page;
}

} // namespace klapper
