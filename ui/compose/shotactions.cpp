// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/shotactions.h"

namespace klapper {

QString ShotActions::title(ShotAction action)
{
    switch (action) {
    case ShotAction::AddBelow:
        return tr("New shot below");
    case ShotAction::Duplicate:
        return tr("Duplicate");
    case ShotAction::Split:
        return tr("Split at the cursor");
    case ShotAction::Merge:
        return tr("Merge with the next");
    case ShotAction::MoveUp:
        return tr("Move up");
    case ShotAction::MoveDown:
        return tr("Move down");
    case ShotAction::Remove:
        return tr("Remove");
    }
    Q_UNREACHABLE();
}

IconId ShotActions::icon(ShotAction action)
{
    switch (action) {
    case ShotAction::AddBelow:
        return IconId::Plus;
    case ShotAction::Duplicate:
        return IconId::Duplicate;
    case ShotAction::Split:
        return IconId::Split;
    case ShotAction::Merge:
        return IconId::Merge;
    case ShotAction::MoveUp:
        return IconId::Up;
    case ShotAction::MoveDown:
        return IconId::Down;
    case ShotAction::Remove:
        return IconId::Trash;
    }
    Q_UNREACHABLE();
}

QKeySequence ShotActions::keys(ShotAction action)
{
    switch (action) {
    case ShotAction::AddBelow:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_N;
    case ShotAction::Duplicate:
        return Qt::CTRL | Qt::Key_D;
    case ShotAction::Split: // Ctrl+Return is Generate
        return Qt::CTRL | Qt::SHIFT | Qt::Key_Return;
    case ShotAction::Merge:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_M;
    case ShotAction::MoveUp:
        return Qt::ALT | Qt::Key_Up;
    case ShotAction::MoveDown:
        return Qt::ALT | Qt::Key_Down;
    case ShotAction::Remove:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace;
    }
    Q_UNREACHABLE();
}

std::optional<ShotAction> ShotActions::forKeys(QKeyCombination keys)
{
    const auto modifiers = keys.keyboardModifiers() & ~Qt::KeypadModifier;
    const Qt::Key key = keys.key() == Qt::Key_Enter ? Qt::Key_Return : keys.key();
    for (const ShotAction action : allShotActions) {
        if (ShotActions::keys(action)[0] == QKeyCombination(modifiers, key))
            return action;
    }
    return std::nullopt;
}

} // namespace klapper
