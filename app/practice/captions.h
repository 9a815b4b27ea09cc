// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/order.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace klapper::practice {

/// One text on the picture.
struct Label
{
    QString text = {};
    double size = 24; ///< pixels
    QString x = {};   ///< expressions of drawtext
    QString y = {};
    QString colour = QStringLiteral("white");
    bool bold = false;
    bool expanded = false; ///< %{…} is ours; never true for text of a request
    int from = 0;          ///< frames, half open
    int to = 0;
};

/// What stands on every frame (PRACTICE, the facts, the frame's number and timecode) and the words of the
/// shots in their time. `accents`: a colour for each shot.
QList<Label> captions(const Order& order, const QStringList& accents);

/// A length given for a frame whose short side is 1080.
int pixels(const Order& order, double length);

} // namespace klapper::practice
