// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace klapper::practice {

inline constexpr int framesPerSecond = 24;

struct Shot
{
    QString text = {};
    int seconds = 0; ///< 0: not said
    int frames = 0;  ///< of the clip; set by shotsOf()
    bool operator==(const Shot&) const = default;
};

/// The shots of "Shot 1: … Shot 2 (3s): …", numbered from 1 upwards; empty when there are fewer than two.
/// What stands before the first is style for all and no shot.
QList<Shot> numberedShots(const QString& prompt);

/// At least one shot, the frames adding up to exactly `seconds` of clip: by `multi_prompt` where the body
/// has one, else by the numbers in the prompt (an equal split unless the seconds are said and add up).
QList<Shot> shotsOf(const QJsonObject& body, int seconds);

/// Plain printable text in lines of about `ems` em, the last one cut with an ellipsis. Letters outside
/// the basic plane, control and direction characters become blanks: fonts for them are rarely there.
QStringList wrapped(const QString& text, double ems, int lines);

} // namespace klapper::practice
