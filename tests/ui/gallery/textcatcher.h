// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace klapper::gallery {

/// A run of text as a widget paints it, in the widget's own coordinates.
struct DrawnText
{
    QString text;
    QRectF line; ///< the run's advance, from ascent to descent
    QRectF ink;  ///< what its letters really cover
    QRectF clip; ///< what the painter lets through; null without a clip
};

/// What a widget paints of text, without its children: whatever paints it (label, style, delegate, canvas). Nothing is
/// rendered to pixels.
QList<DrawnText> drawnTexts(QWidget& widget);

} // namespace klapper::gallery
