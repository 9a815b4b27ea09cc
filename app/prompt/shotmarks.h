// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace klapper {

/// Where a shot of a written list begins.
struct ShotMark
{
    qsizetype start = 0;     ///< of the mark, with the emphasis before it; UTF-16 units
    qsizetype textStart = 0; ///< behind the mark
    int seconds = 0;         ///< that the mark says; 0: none
};

/// The marks of a shot list: "Shot 1:", "Scene 1 -", "镜头一：", "1.", "[00:00-00:04]", alike in the whole list and
/// counted from 1. Of several readings the one with the most shots. Empty below `least` marks; a single one must be a
/// word with its number, since "1." alone is no list.
QList<ShotMark> shotMarks(const QString& text, int least);

} // namespace klapper
