// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace klapper {

/// Controls that are a setting: what is changed in them holds at once, and what changes elsewhere is seen in them.
/// The object name of those is the setting's key. The store outlives them; the caller gives them a place.
namespace settingcontrols {

QCheckBox* flag(SettingsStore& store, const Setting<bool>& setting, const QString& title);
QSpinBox* number(SettingsStore& store, const Setting<int>& setting, const QString& suffix = {});
/// @param words in the order of the spec's choices
QComboBox* choice(SettingsStore& store, const SettingSpec& spec, const QStringList& words);
/// Holds when it is readable and the typing pauses, or the focus leaves; what cannot be is marked and stays as it was.
QLineEdit* text(SettingsStore& store, const Setting<QString>& setting);

/// Does something of its page; Return in a field beside it does not press it.
QPushButton* button(const QString& objectName, const QString& title);

/// Back to the defaults.
void reset(SettingsStore& store, const QList<const SettingSpec*>& specs);

} // namespace settingcontrols
} // namespace klapper
