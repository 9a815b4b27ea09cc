// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the studio takes the settings: at the start, and whenever one is changed.
#include "ui/shell/studio.h"

#include "app/report/logfile.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/translators.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/helpcontrol.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/stagedirector.h"

#include <QApplication>

namespace klapper {

void Studio::setupSettings()
{
    SettingsStore& store = m_memory.settings();
    applyLook(m_application, lookOf(store));
    applyTextSize(m_application, store.get(settings::textSize()));
    if (store.isChosen(settings::language().spec()))
        applyLanguage(m_application, store.get(settings::language()), m_options.translations);
    if (m_options.log) {
        m_options.log->addSecret(m_environmentToken);
        m_options.log->follow(store);
    }
    m_proxy = std::make_unique<ProxyLine>(store, m_proxyPassword);
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &Studio::rebuildWindow);
    connect(&store, &SettingsStore::changed, this, &Studio::takeSetting);
}

void Studio::takeSetting(const QString& key)
{
    const SettingsStore& store = m_memory.settings();
    if (key == settings::textSize().key()) {
        applyTextSize(m_application, store.get(settings::textSize()));
        m_rebuild.start(0);
    } else if (key == settings::language().key()) {
        applyLanguage(m_application, store.get(settings::language()), m_options.translations);
        m_rebuild.start(0);
    } else if (key.startsWith(u"look.")) {
        applyLook(m_application, lookOf(store));
    }
}

void Studio::rebuildWindow()
{
    if (!m_window || !m_window->isFurnished())
        return;
    const QString shown = m_window->director().shown();
    const SettingsDialog* dialog = m_window->settingsControl().dialog();
    const QString page = dialog ? dialog->page() : QString();
    const QString control = dialog ? dialog->focusedControl() : QString();
    const QString helpPage = m_window->help().page();
    std::unique_ptr<MainWindow> old = std::move(m_window);
    m_application.setQuitOnLastWindowClosed(false);
    old->closeQuietly(); // drafts and places are written before the new one reads them
    const auto firstSteps = old->firstRun().place();
    old.reset();
    m_window = std::make_unique<MainWindow>(m_memory);
    m_window->furnish(*m_engine);
    listenToWindow();
    if (firstSteps)
        m_window->firstRun().resume(*firstSteps);
    m_window->show();
    m_application.setQuitOnLastWindowClosed(true);
    m_window->loadToken();
    startWindow();
    if (!shown.isEmpty())
        m_window->director().show(shown);
    if (!page.isEmpty())
        m_window->settingsControl().open(page, control);
    if (!helpPage.isEmpty())
        m_window->help().open(helpPage);
}

} // namespace klapper
