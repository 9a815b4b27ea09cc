// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"

namespace klapper::cli {

/// config list, get, set KEY VALUE and unset: the settings that the window has too. Contacts nothing. The journal is
/// opened only for clips.metadata, which belongs to an account.
class SettingsCommand final : public Command
{
    Q_OBJECT
public:
    SettingsCommand(Options options, Console& console);
    void start() override;

private:
    bool list();
    bool print(const SettingSpec& spec);
    int change(const SettingSpec& spec);
    void sayWhatWasPutAside();
    /// For clips.metadata: reads it, or sets it first.
    void metadata();
    int refuse(const QString& what, const QString& next);

    Options m_options;
    Console& m_console;
    SettingsStore m_store;
    Session m_session;
};

} // namespace klapper::cli
