// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <array>
#include <optional>

namespace klapper {

/// What can be done with a shot.
enum class ShotAction { AddBelow, Duplicate, Split, Merge, MoveUp, MoveDown, Remove };

inline constexpr std::array allShotActions{ShotAction::AddBelow, ShotAction::Duplicate, ShotAction::Split,
                                           ShotAction::Merge,    ShotAction::MoveUp,    ShotAction::MoveDown,
                                           ShotAction::Remove};

/// Their words, icons and keys, which work while the text of a shot has the focus.
class ShotActions
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ShotActions)
public:
    static QString title(ShotAction action);
    static IconId icon(ShotAction action);
    static QKeySequence keys(ShotAction action);
    /// The action whose keys these are.
    static std::optional<ShotAction> forKeys(QKeyCombination keys);
};

} // namespace klapper
