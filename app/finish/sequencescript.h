// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequence.h"

#include <QHash>

namespace klapper {

/// A clip of a script in parts that has come home.
struct ScriptClip
{
    QString batchId;
    QString name; ///< what a new sequence of that script is called; foreign text, may be empty
    SequenceClip clip;
    QHash<QString, int> parts; ///< which part each take of the script is, by the take's id; from 0
};

/// Puts the clip where its part belongs: behind the nearest earlier part that stands there, else before the nearest
/// later one, else at the end. False, and nothing changes, when a take of that part has come before: it stands there,
/// or the person has taken it out. Pure.
bool takeIn(Sequence& sequence, const ScriptClip& arrival);

} // namespace klapper
