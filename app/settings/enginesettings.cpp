// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/enginesettings.h"

#include "app/account/accounttokenstore.h"
#include "app/engine.h"

#include <QDir>

namespace klapper {

std::optional<QString> chosenClipFolder(const SettingsStore& store, Profile profile, const QString& account)
{
    const QString folder = store.get(settings::clipFolder());
    if (folder.isEmpty())
        return std::nullopt;
    // The same places below the chosen folder as below the usual one.
    const QDir usual(ProfilePaths::of(Profile::RunComfy).library);
    return QDir::cleanPath(QDir(folder).filePath(usual.relativeFilePath(ProfilePaths::of(profile, account).library)));
}

void applySettings(const SettingsStore& store, Environment& environment, const QString& account)
{
    if (const auto folder = chosenClipFolder(store, environment.profile, account))
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
    const QString account = accountFolderOf(engine.tokens());
    if (chosenClipFolder(store, profile, account) == m_usualFolder)
        m_usualFolder = ProfilePaths::of(profile, account).library;
    connect(&m_store, &SettingsStore::changed, this, &EngineSettings::apply);
    apply();
}

void EngineSettings::apply()
{
    const Profile profile = m_engine.environment().profile;
    m_engine.setClipFolder(
        chosenClipFolder(m_store, profile, accountFolderOf(m_engine.tokens())).value_or(m_usualFolder));
    m_engine.setClipPattern(m_store.get(settings::clipName()));
    m_engine.contracts().setDocumentedOnly(m_store.get(settings::contractUse()) == ContractUse::Documented);
    if (m_queue == Queue::AsItIs)
        return;
    const bool isChosen = m_store.isChosen(settings::jobsAtOnce().spec());
    m_engine.queue().setMostRunning(isChosen ? m_store.get(settings::jobsAtOnce()) : m_usualAtOnce);
}

} // namespace klapper
