// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrow.h"

namespace klapper {

class BudgetForm;
class Engine;
class ProxyPassword;
class SettingsDialog;
class SettingsPage;
class SettingsStore;

/// The pages of the settings; everything given outlives them.
SettingsPage* makeAccountPage(Engine& engine, SettingsDialog& dialog);
SettingsPage* makeClipsPage(SettingsStore& store, const Engine& engine);
SettingsPage* makeBudgetPage(Engine& engine, SettingsDialog& dialog);
SettingsPage* makeJobsPage(SettingsStore& store);
SettingsPage* makeNotificationsPage(SettingsStore& store);
SettingsPage* makeLookPage(SettingsStore& store);
SettingsPage* makeLanguagePage(SettingsStore& store);
SettingsPage* makePlayerPage(SettingsStore& store);
SettingsPage* makeMetadataPage(Engine& engine, SettingsDialog& dialog);
/// @param password null: there is no place for one
SettingsPage* makeNetworkPage(SettingsStore& store, ProxyPassword* password);
SettingsPage* makeAdvancedPage(SettingsStore& store, const Engine& engine, SettingsDialog& dialog);

/// Single rows of these pages, for elsewhere; the caller takes them.
SettingRow* makeLanguageRow(SettingsStore& store, SettingRow::Shape shape = SettingRow::Shape::Beside);
SettingRow* makeAppearanceRow(SettingsStore& store, SettingRow::Shape shape = SettingRow::Shape::Beside);
SettingRow* makeClipFolderRow(SettingsStore& store, const Engine& engine);

} // namespace klapper
