// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace klapper {

struct ShortcutRow
{
    QString keys; ///< as the system writes them: "Ctrl+Return"
    QString what;
};

struct ShortcutGroup
{
    QString title;
    QList<ShortcutRow> rows;
};

/// What the menus offer with a key, submenus included, as they are now; menus without one are left out.
QList<ShortcutGroup> menuShortcuts(const QMenuBar& bar);

} // namespace klapper
