// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QImage;
class QPainter;

namespace klapper {

struct CardContent;

/// The parts of a card. Each paints one part.
namespace cardpaint {

/// Two lines of title, one of facts or state, one of judgement.
int wordsHeight();
/// A picture of `part` (0 to 1) of a strip, or the whole still, in a frame. A null one leaves the frame empty.
void still(QPainter& painter, const QRect& box, const QImage& image, const QPalette& palette);
void cell(QPainter& painter, const QRect& box, const QImage& strip, double part, const QPalette& palette);
/// The icon of the state in an empty frame.
void sign(QPainter& painter, const QRect& box, const CardContent& card, const QPalette& palette);
/// The thin line at the place in the clip.
void position(QPainter& painter, const QRect& box, double part, const QPalette& palette);
void words(QPainter& painter, const QRect& rect, const CardContent& card, const QStyleOptionViewItem& option);

} // namespace cardpaint

} // namespace klapper
