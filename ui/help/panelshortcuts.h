// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/menushortcuts.h"

#include <QCoreApplication>

namespace klapper {

/// The keys that a panel obeys while the focus is in it and that stand in no menu. Those of shots and jobs come from
/// their own tables.
class PanelShortcuts
{
    Q_DECLARE_TR_FUNCTIONS(klapper::PanelShortcuts)
public:
    static QList<ShortcutGroup> all();

private:
    static ShortcutGroup borders();
    static ShortcutGroup compose();
    static ShortcutGroup shots();
    static ShortcutGroup jobs();
    static ShortcutGroup library();
    static ShortcutGroup stage();
    static ShortcutGroup comparison();
    static ShortcutGroup sequence();
    static ShortcutGroup film();
};

} // namespace klapper
