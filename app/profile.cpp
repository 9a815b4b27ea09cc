// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QDir>
#include <QStandardPaths>

namespace klapper {

QString profileName(Profile profile)
{
    switch (profile) {
    case Profile::RunComfy:
        return QStringLiteral("runcomfy");
    case Profile::Practice:
        return QStringLiteral("practice");
    case Profile::Loopback:
        return QStringLiteral("loopback");
    }
    Q_UNREACHABLE();
}

ProfilePaths ProfilePaths::of(Profile profile, const QString& account)
{
    const QString name = profileName(profile);
    const auto below = [](QStandardPaths::StandardLocation location, const QString& path) {
        return QDir(QStandardPaths::writableLocation(location)).filePath(path);
    };
    const QString apart = account.isEmpty() ? QString() : QString(u"/accounts/" % account);
    ProfilePaths paths;
    paths.data = below(QStandardPaths::GenericDataLocation, u"klapper/" % name % apart);
    paths.cache = below(QStandardPaths::GenericCacheLocation, u"klapper/" % name % apart);
    const QString library = profile == Profile::RunComfy ? QStringLiteral("Klapper") : QString(u"Klapper/" % name);
    paths.library =
        below(QStandardPaths::MoviesLocation, account.isEmpty() ? library : QString(library % u'/' % account));
    return paths;
}

} // namespace klapper
