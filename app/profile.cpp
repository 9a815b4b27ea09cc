// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QDir>
#include <QStandardPaths>

namespace klapper {

ProfilePaths ProfilePaths::of(Profile profile)
{
    const QString name = profile == Profile::RunComfy ? QStringLiteral("runcomfy")
                       : profile == Profile::Practice ? QStringLiteral("practice")
                                                      : QStringLiteral("loopback");
    const auto below = [](QStandardPaths::StandardLocation location, const QString& path) {
        return QDir(QStandardPaths::writableLocation(location)).filePath(path);
    };
    ProfilePaths paths;
    paths.data = below(QStandardPaths::GenericDataLocation, u"klapper/" % name);
    paths.cache = below(QStandardPaths::GenericCacheLocation, u"klapper/" % name);
    paths.library = below(QStandardPaths::MoviesLocation,
                          profile == Profile::RunComfy ? QStringLiteral("Klapper") : QString(u"Klapper/" % name));
    return paths;
}

} // namespace klapper
