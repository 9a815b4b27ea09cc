// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/report/logfile.h"
#include "ui/settings/pages.h"
#include "ui/settings/settingcontrols.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/flowrow.h"

#include <QComboBox>
#include <QPushButton>

namespace klapper {

namespace {

/// The words of this page.
class AdvancedPage
{
    Q_DECLARE_TR_FUNCTIONS(klapper::AdvancedPage)
};

} // namespace

SettingsPage* makeAdvancedPage(SettingsStore& store, const Engine& engine, SettingsDialog& dialog)
{
    auto* page = new SettingsPage(QStringLiteral("advanced"), AdvancedPage::tr("Advanced"));
    page->addRow({AdvancedPage::tr("Names of the fields"),
                  AdvancedPage::tr("What the service publishes to your account is what it takes. Choose the documented "
                                   "ones only when it refuses those."),
                  AdvancedPage::tr("contract live documented schema endpoint")},
                 settingcontrols::choice(
                     store, settings::contractUse().spec(),
                     {AdvancedPage::tr("As published, else as documented"), AdvancedPage::tr("Only as documented")}));
    page->addRow({AdvancedPage::tr("Log"),
                  AdvancedPage::tr("A small file for you alone, without tokens, prompts or names of clips."),
                  AdvancedPage::tr("level debug file diagnostic")},
                 settingcontrols::choice(store, settings::logLevel().spec(),
                                         {AdvancedPage::tr("Off"), AdvancedPage::tr("Problems"),
                                          AdvancedPage::tr("What happens"), AdvancedPage::tr("Everything")}));
    auto* folders = new FlowRow;
    auto* data = settingcontrols::button(QStringLiteral("openData"), AdvancedPage::tr("Journal and drafts"));
    auto* logs = settingcontrols::button(QStringLiteral("openLogs"), AdvancedPage::tr("Log"));
    auto* configuration = settingcontrols::button(QStringLiteral("openConfiguration"), AdvancedPage::tr("Settings"));
    for (QPushButton* each : {data, logs, configuration})
        folders->add(each);
    page->addRow({AdvancedPage::tr("Open the folder of"), {}, AdvancedPage::tr("data directory files")}, folders,
                 SettingRow::Shape::Below);
    QObject::connect(data, &QPushButton::clicked, &dialog,
                     [&dialog, &engine] { Q_EMIT dialog.folderRequested(engine.environment().paths.data); });
    QObject::connect(logs, &QPushButton::clicked, &dialog,
                     [&dialog] { Q_EMIT dialog.folderRequested(LogFile::folderOfPerson()); });
    QObject::connect(configuration, &QPushButton::clicked, &dialog,
                     [&dialog, &store] { Q_EMIT dialog.folderRequested(QFileInfo(store.file()).path()); });
    auto* report = settingcontrols::button(QStringLiteral("saveReport"), AdvancedPage::tr("Save diagnostic report …"));
    QObject::connect(report, &QPushButton::clicked, &dialog, &SettingsDialog::reportRequested);
    page->addRow({AdvancedPage::tr("For those who help"),
                  AdvancedPage::tr("Versions, settings, counts of jobs and the last log lines; no token, no prompt."),
                  AdvancedPage::tr("support bug error")},
                 report);
    page->setReset([&store] {
        settingcontrols::reset(store, {&settings::contractUse().spec(), &settings::logLevel().spec()});
    });
    return page;
}

} // namespace klapper
