// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/mnemoniccheck.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace klapper::gallery {

namespace {

QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

QStringList reachable(QWidget& root)
{
    QStringList texts;
    const QList<QWidget*> seen = seenWidgets(root);
    for (QWidget* widget : seen) {
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            texts.append(button->text());
        if (const auto* box = qobject_cast<QGroupBox*>(widget))
            texts.append(box->title());
        if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
            texts.append(label->text());
        if (const auto* bar = qobject_cast<QMenuBar*>(widget))
            texts.append(textsOf(bar->actions()));
    }
    return texts;
}

QList<WordFinding> clashes(const QStringList& texts, const QString& where)
{
    QHash<QString, QString> taken;
    QList<WordFinding> findings;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        const QString other = taken.value(key);
        if (!other.isEmpty() && other != text)
            findings.append({QStringLiteral("one key for two"), where, QString(other % u" / " % text)});
        taken.insert(key, text);
    }
    return findings;
}

} // namespace

QList<WordFinding> clashingMnemonics(QWidget& root)
{
    QList<WordFinding> findings = clashes(reachable(root), placeOf(root));
    QList<QMenu*> menus = root.findChildren<QMenu*>();
    if (auto* self = qobject_cast<QMenu*>(&root))
        menus.append(self);
    for (const QMenu* menu : std::as_const(menus))
        findings += clashes(textsOf(menu->actions()), QString(u"menu " % menu->title()));
    return findings;
}

} // namespace klapper::gallery
