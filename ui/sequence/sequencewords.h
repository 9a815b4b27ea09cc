// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sequencemodel.h"
#include "ui/widgets/statusglyph.h"

#include <QCoreApplication>

namespace klapper {

/// The words of a sequence and its clips for people.
class SequenceWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::SequenceWords)
public:
    static QString name(const Sequence& sequence);
    static QString title(const SequenceItem& item);
    /// Timecode of the first frame, and of the last one shown.
    static QString in(const SequenceItem& item, qint64 frame);
    /// "5.04 s · 121 f"; "…" while it is not known.
    static QString length(const SequenceItem& item);
    /// While an edge is dragged. @param frame of the file
    static QString edge(const SequenceItem& item, bool isIn, qint64 frame, qint64 length);
    /// What is wrong with it, or differs from the first clip, most important first.
    static QList<StatusGlyph::Look> badges(const SequenceItem& item);
    /// "3 clips · 00:00:15:00 · 360 frames · 15 s"
    static QString total(const SequenceModel& model);
    static QString shortTotal(const SequenceModel& model);
    static QString clip(const SequenceItem& item, int row, int count);
    static QString fade(int ms);
};

} // namespace klapper
