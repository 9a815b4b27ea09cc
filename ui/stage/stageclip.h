// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QList>
#include <QPair>
#include <QSize>
#include <QString>

namespace klapper {

/// Another tier that the clip can be made on once more, in words with its price.
struct StageSame
{
    Tier tier = Tier::Pro;
    QString title;
    bool operator==(const StageSame&) const = default;
};

/// What the stage has to know of a clip. All texts may be foreign and are shown as plain text.
struct StageClip
{
    QString path; ///< absolute
    QString title;
    QList<QPair<QString, double>> shots;   ///< text, start in seconds
    QList<QPair<QString, QString>> recipe; ///< rows of label and value
    QList<StageSame> sames;                ///< dearest last
    double frameRate = 0;                  ///< as ffprobe says; 0: unknown, taken as 24
    double seconds = 0;                    ///< 0: unknown until the player says it
    QSize size;
    bool hasAudio = false;
    bool operator==(const StageClip&) const = default;
};

} // namespace klapper
