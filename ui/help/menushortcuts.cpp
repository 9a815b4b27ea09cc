// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/menushortcuts.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStringList>

namespace klapper {

namespace {

/// Without the mark of its letter, "&Quit" or "退出(&Q)", and without the dots of a dialog.
QString wordsOf(const QString& text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&\\w\\)"));
    static const QRegularExpression mark(QStringLiteral("&(?!&)"));
    QString words = text.section(u'\t', 0, 0);
    words.remove(inBrackets).remove(mark).replace(QStringLiteral("&&"), QStringLiteral("&"));
    return words.remove(u'…').trimmed();
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence& each : shortcuts)
        keys.append(each.toString(QKeySequence::NativeText));
    const QString shown = action.text().section(u'\t', 1); // a panel has these
    if (!shown.isEmpty())
        keys.append(shown);
    return keys.join(QStringLiteral(", "));
}

void collect(const QMenu& menu, const QString& before, QList<ShortcutRow>& rows)
{
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        const QString words = before % wordsOf(action->text());
        if (const QMenu* below = action->menu())
            collect(*below, words % QStringLiteral(" › "), rows);
        else if (const QString keys = keysOf(*action); !keys.isEmpty())
            rows.append({keys, words});
    }
}

} // namespace

QList<ShortcutGroup> menuShortcuts(const QMenuBar& bar)
{
    QList<ShortcutGroup> groups;
    const QList<QAction*> menus = bar.actions();
    for (const QAction* each : menus) {
        ShortcutGroup group{wordsOf(each->text()), {}};
        if (each->menu())
            collect(*each->menu(), {}, group.rows);
        if (!group.rows.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace klapper
