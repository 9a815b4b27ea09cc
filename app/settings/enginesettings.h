// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "app/settings/settingsstore.h"

namespace klapper {

class Engine;
struct Environment;

/// Where clips of a profile go by the person's choice: practised ones in a folder of their own below it. Nothing where
/// nothing was chosen. @param account folder of one of several accounts, see AccountBook: its clips lie apart too
std::optional<QString> chosenClipFolder(const SettingsStore& store, Profile profile, const QString& account);
/// The environment with it, for what an engine needs to know when it is opened: where a damaged journal is rebuilt
/// from.
void applySettings(const SettingsStore& store, Environment& environment, const QString& account);

/// Keeps an engine as the person's settings want it, from now on and with every change: where clips of new jobs go, how
/// they are named, how many jobs run at once, which contracts are in force.
class EngineSettings final : public QObject
{
    Q_OBJECT
public:
    /// How many jobs run at once is the window's matter; a command runs what it was asked to.
    enum class Queue { Follows, AsItIs };
    /// Both outlive this.
    EngineSettings(Engine& engine, SettingsStore& store, Queue queue, QObject* parent = nullptr);

private:
    void apply();

    Engine& m_engine;
    SettingsStore& m_store;
    Queue m_queue;
    QString m_usualFolder;
    int m_usualAtOnce;
};

} // namespace klapper
