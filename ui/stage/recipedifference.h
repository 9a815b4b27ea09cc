// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stageclip.h"

namespace klapper {

/// A fact in which clips differ, with the value of each.
struct FactDifference
{
    QString label;
    bool isText = false;
    QStringList values; ///< one for each clip; empty: it has none
    bool operator==(const FactDifference&) const = default;
};

/// The facts that are not the same in all clips, and those that are always said, in the order of the first clip that
/// has them.
QList<FactDifference> factDifferences(const QList<StageClip>& clips);

} // namespace klapper
