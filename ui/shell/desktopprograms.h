// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QIcon>
#include <QList>
#include <QString>

namespace klapper {

/// A program of the desktop.
struct DesktopProgram
{
    QString id;   ///< of its desktop entry, "org.kde.kdenlive.desktop"
    QString name; ///< as the desktop says it; foreign text
    QIcon icon;   ///< may be null
};

/// Those that the desktop has for files of this kind (freedesktop.org, "Association between MIME types and
/// applications"), the person's own choice first, at most a dozen; never this program itself. Empty where the desktop
/// does not say, and where Klapper was built without GIO.
QList<DesktopProgram> programsFor(const QString& path);

/// Starts a program with a file and returns at once. Error Tool when it cannot be started, NotFound when it is not
/// there any more.
Status openWith(const QString& programId, const QString& path);

} // namespace klapper
