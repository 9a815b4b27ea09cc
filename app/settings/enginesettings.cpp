// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/enginesettings.h"

#include "app/engine.h"

#include <QDir>

namespace klapper {

std::optional<QString> chosenClipFolder(const SettingsStore& store, Profile profile)
{
    const QString folder = store.get(settings::clipFolder());
    if (folder.isEmpty())
        return std::nullopt;
    switch (profile) {
    case Profile::RunComfy:
        return QDir::cleanPath(folder);
    case Profile::Practice:
        return QDir(folder).filePath(QStringLiteral("practice"));
    case Profile::Loopback:
        return QDir(folder).filePath(QStringLiteral("loopback"));
    }
    Q_UNREACHABLE();
}

void applySettings(const SettingsStore& store, Environment& environment)
{
    if (const auto folder = chosenClipFolder(store, environment.profile))
        environment.paths.library = *folder;
}

EngineSettings::EngineSettings(Engine& engine, SettingsStore& store, Queue queue, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_queue(queue)
    , m_usualFolder(engine.environment().paths.library)
    , m_usualAtOnce(engine.queue().mostRunning())
{
    // Opened with a folder of the person's choice: the usual one is what the profile has.
    const Profile profile = engine.environment().profile;
    if (chosenClipFolder(store, profile) == m_usualFolder)
        m_usualFolder = ProfilePaths::of(profile).library;
    connect(&m_store, &SettingsStore::changed, this, &EngineSettings::apply);
    apply();
}

void EngineSettings::apply()
{
    const Profile profile = m_engine.environment().profile;
    m_engine.setClipFolder(chosenClipFolder(m_store, profile).value_or(m_usualFolder));
    m_engine.setClipPattern(m_store.get(settings::clipName()));
    m_engine.contracts().setDocumentedOnly(m_store.get(settings::contractUse()) == ContractUse::Documented);
    if (m_queue == Queue::AsItIs)
        return;
    const bool isChosen = m_store.isChosen(settings::jobsAtOnce().spec());
    m_engine.queue().setMostRunning(isChosen ? m_store.get(settings::jobsAtOnce()) : m_usualAtOnce);
}

} // namespace klapper
