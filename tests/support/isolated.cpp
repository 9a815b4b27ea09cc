// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"

#include "tests/support/faultrun.h"

#include <QDir>

namespace klapper::test {

Isolated::Isolated()
{
    if (!m_dir.isValid())
        qFatal("no temporary folder for the test's profile");
    const auto folder = [this](const char* variable, const QString& name) {
        QDir(m_dir.path()).mkpath(name);
        qputenv(variable, path(name).toLocal8Bit());
    };
    folder("HOME", QStringLiteral("home"));
    folder("XDG_CONFIG_HOME", QStringLiteral("config"));
    folder("XDG_DATA_HOME", QStringLiteral("data"));
    folder("XDG_CACHE_HOME", QStringLiteral("cache"));
    folder("XDG_STATE_HOME", QStringLiteral("state"));
    folder("XDG_RUNTIME_DIR", QStringLiteral("run"));
    QFile::setPermissions(path(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char* variable : {"RUNCOMFY_TOKEN", "RUNCOMFY_MODEL_API_BASE", "RUNCOMFY_WEB_BASE",
                                 "RUNCOMFY_SERVERLESS_API_BASE", "DBUS_SESSION_BUS_ADDRESS"})
        qunsetenv(variable);
    qputenv("TZ", "UTC"); // names and days are of the local date
}

Isolated::~Isolated() { keepFolder(m_dir.path()); }

QString Isolated::path(const QString& name) const { return m_dir.filePath(name); }

} // namespace klapper::test
