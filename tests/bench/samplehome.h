// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <utility>

namespace klapper::bench {

/// The folders of a person, below one folder, for this process and for others.
class SampleHome
{
public:
    explicit SampleHome(const QString& folder)
        : m_folder(QDir(folder).absolutePath())
    {
    }

    /// Of the service on this machine that environment() names.
    ProfilePaths paths() const
    {
        const auto below = [this](const char* name) {
            return QDir(m_folder).filePath(QString::fromLatin1(name));
        };
        return {below("data/klapper/loopback"), below("home/Videos/Klapper/loopback"), below("cache/klapper/loopback")};
    }
    /// For a program that shall live there. Nobody serves the address, so that nothing but the start is measured.
    QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        const auto put = [&](const char* name, const QString& value) {
            variables.insert(QString::fromLatin1(name), value);
        };
        for (const auto& [name, folder] : {std::pair("HOME", "home"), std::pair("XDG_DATA_HOME", "data"),
                                           std::pair("XDG_CACHE_HOME", "cache"), std::pair("XDG_CONFIG_HOME", "config"),
                                           std::pair("XDG_STATE_HOME", "state"), std::pair("XDG_RUNTIME_DIR", "run")}) {
            const QString path = QDir(m_folder).filePath(QString::fromLatin1(folder));
            QDir().mkpath(path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            put(name, path);
        }
        put("RUNCOMFY_TOKEN", QStringLiteral("none"));
        put("RUNCOMFY_MODEL_API_BASE", QStringLiteral("http://127.0.0.1:9/v1"));
        put("RUNCOMFY_WEB_BASE", QStringLiteral("http://127.0.0.1:9"));
        put("RUNCOMFY_SERVERLESS_API_BASE", QStringLiteral("http://127.0.0.1:9/prod/v2"));
        variables.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        return variables;
    }

private:
    QString m_folder;
};

} // namespace klapper::bench
