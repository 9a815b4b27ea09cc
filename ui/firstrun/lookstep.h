// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstep.h"

namespace klapper {

class Engine;
class SettingRow;
class SettingsStore;

/// Three of the settings, as they stand in their dialog; each holds at once.
class LookStep final : public FirstRunPage
{
    Q_OBJECT
public:
    /// Both outlive this.
    LookStep(Engine& engine, SettingsStore& store, QWidget* parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString forward() const override;
    QWidget* first() const override;
};

} // namespace klapper
