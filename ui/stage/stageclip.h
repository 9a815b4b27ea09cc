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

/// A part of a recipe, for telling how clips differ.
struct StageFact
{
    QString label;
    QString value;       ///< empty: the clip has none
    bool isText = false; ///< written by a person: compared word by word
    bool always = false; ///< said also where all agree, as long as one has it
    bool operator==(const StageFact&) const = default;
};

/// What the stage has to know of a clip. All texts may be foreign and are shown as plain text.
struct StageClip
{
    QString jobId; ///< that it came from; may be empty
    QString path;  ///< absolute
    QString title;
    QList<QPair<QString, double>> shots;   ///< text, start in seconds
    QList<QPair<QString, QString>> recipe; ///< rows of label and value
    QList<StageSame> sames;                ///< dearest last
    QList<StageFact> facts;                ///< what is compared of it
    double frameRate = 0;                  ///< as ffprobe says; 0: unknown, taken as 24
    double seconds = 0;                    ///< 0: unknown until the player says it
    QSize size;
    bool hasAudio = false;
    bool operator==(const StageClip&) const = default;
};

} // namespace klapper
