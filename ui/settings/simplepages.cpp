// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are nothing but settings.
#include "ui/settings/pages.h"
#include "ui/settings/settingcontrols.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QSpinBox>

namespace klapper {

namespace {

using Shape = SettingRow::Shape;

/// The words of these pages.
class SimplePages
{
    Q_DECLARE_TR_FUNCTIONS(klapper::SimplePages)
};

QStringList systemOnOff()
{
    return {SimplePages::tr("As the system"), SimplePages::tr("Always on"), SimplePages::tr("Always off")};
}

/// Percents to choose from: each change builds the window anew, so that arrows through all of them would be a pain.
QComboBox* makeTextSize(SettingsStore& store)
{
    const Setting<int>& setting = settings::textSize();
    auto* box = new QComboBox;
    box->setObjectName(setting.key());
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        box->addItem(percent == 100 ? SimplePages::tr("100 %, as the system") : SimplePages::tr("%1 %").arg(percent),
                     percent);
    const auto show = [&store, &setting, box] {
        const int percent = store.get(setting);
        if (box->findData(percent) < 0)
            box->addItem(SimplePages::tr("%1 %").arg(percent), percent);
        box->setCurrentIndex(box->findData(percent));
    };
    show();
    QObject::connect(&store, &SettingsStore::changed, box, [show, &setting](const QString& key) {
        if (key == setting.key())
            show();
    });
    QObject::connect(box, &QComboBox::activated, box, [&store, &setting, box](int index) {
        static_cast<void>(store.set(setting, box->itemData(index).toInt()).ok());
    });
    return box;
}

} // namespace

SettingRow* makeAppearanceRow(SettingsStore& store, Shape shape)
{
    return new SettingRow(
        {SimplePages::tr("Light or dark"), {}, SimplePages::tr("theme colours mode")},
        settingcontrols::choice(store, settings::look().spec(),
                                {SimplePages::tr("As the system"), SimplePages::tr("Light"), SimplePages::tr("Dark")}),
        shape);
}

SettingRow* makeLanguageRow(SettingsStore& store, Shape shape)
{
    // Each in its own words, for whoever does not read the present ones.
    return new SettingRow(
        {SimplePages::tr("Language"),
         SimplePages::tr("For words, numbers and dates, here and on the command line. The window is built anew "
                         "at once; drafts and jobs stay as they are."),
         QStringLiteral("language 语言 中文 English")},
        settingcontrols::choice(
            store, settings::language().spec(),
            {SimplePages::tr("As the system"), QStringLiteral("English"), QStringLiteral("简体中文")}),
        shape);
}

SettingsPage* makeJobsPage(SettingsStore& store)
{
    auto* page = new SettingsPage(QStringLiteral("jobs"), SimplePages::tr("Jobs"));
    page->addRow({SimplePages::tr("Jobs that may run at once"),
                  SimplePages::tr("The others wait here in their order. What runs already goes on when you choose "
                                  "fewer."),
                  SimplePages::tr("queue parallel limit")},
                 settingcontrols::number(store, settings::jobsAtOnce()));
    page->setReset([&store] { settingcontrols::reset(store, {&settings::jobsAtOnce().spec()}); });
    return page;
}

SettingsPage* makeNotificationsPage(SettingsStore& store)
{
    auto* page = new SettingsPage(QStringLiteral("notifications"), SimplePages::tr("Notifications"));
    page->addRow({SimplePages::tr("Tell me when jobs end"),
                  SimplePages::tr("A notification of the desktop and a number on the icon, unless you look at the clip "
                                  "already. Exports too."),
                  SimplePages::tr("message done finished")},
                 settingcontrols::flag(store, settings::notifyEnds(), SimplePages::tr("Tell me when jobs end")),
                 Shape::Itself);
    page->addRow({SimplePages::tr("Icon in the system tray"),
                  SimplePages::tr("Where the desktop has a tray. Closing the window ends Klapper all the same."),
                  {}},
                 settingcontrols::flag(store, settings::trayIcon(), SimplePages::tr("Icon in the system tray")),
                 Shape::Itself);
    page->setReset([&store] {
        settingcontrols::reset(store, {&settings::notifyEnds().spec(), &settings::trayIcon().spec()});
    });
    return page;
}

SettingsPage* makeLookPage(SettingsStore& store)
{
    auto* page = new SettingsPage(QStringLiteral("look"), SimplePages::tr("Appearance"));
    page->addWidget(makeAppearanceRow(store));
    page->addRow({SimplePages::tr("Text size"),
                  SimplePages::tr("The window is built anew at once; drafts and jobs stay as they are."),
                  SimplePages::tr("font zoom larger smaller")},
                 makeTextSize(store));
    page->addRow({SimplePages::tr("High contrast"), SimplePages::tr("Black, white and clear borders."),
                  SimplePages::tr("accessibility")},
                 settingcontrols::choice(store, settings::highContrast().spec(), systemOnOff()));
    page->addRow({SimplePages::tr("Less motion"),
                  SimplePages::tr("Nothing slides, fades or plays by itself; a clip moves when you play it."),
                  SimplePages::tr("animation accessibility reduced")},
                 settingcontrols::choice(store, settings::lessMotion().spec(), systemOnOff()));
    page->setReset([&store] {
        settingcontrols::reset(store, {&settings::look().spec(), &settings::highContrast().spec(),
                                       &settings::lessMotion().spec(), &settings::textSize().spec()});
    });
    return page;
}

SettingsPage* makeLanguagePage(SettingsStore& store)
{
    auto* page = new SettingsPage(QStringLiteral("language"), SimplePages::tr("Language"));
    page->addWidget(makeLanguageRow(store));
    page->setReset([&store] { settingcontrols::reset(store, {&settings::language().spec()}); });
    return page;
}

SettingsPage* makePlayerPage(SettingsStore& store)
{
    auto* page = new SettingsPage(QStringLiteral("player"), SimplePages::tr("Player"));
    page->addRow({SimplePages::tr("Play clips over and over"),
                  SimplePages::tr("The button below the picture changes it until Klapper ends."),
                  SimplePages::tr("loop repeat")},
                 settingcontrols::flag(store, settings::playerLoop(), SimplePages::tr("Play clips over and over")),
                 Shape::Itself);
    page->addRow({SimplePages::tr("Remember the volume"),
                  SimplePages::tr("Off: every start begins with full volume and with sound."),
                  SimplePages::tr("sound mute audio")},
                 settingcontrols::flag(store, settings::keepVolume(), SimplePages::tr("Remember the volume")),
                 Shape::Itself);
    page->setReset([&store] {
        settingcontrols::reset(store, {&settings::playerLoop().spec(), &settings::keepVolume().spec()});
    });
    return page;
}

} // namespace klapper
