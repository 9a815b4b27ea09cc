// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sequencemodel.h"

namespace klapper {

/// An edge of a clip that is being moved, by mouse or by keys; written when it is let go. Pure.
struct CardTrim
{
    enum class Edge { In, Out };

    QString clipId; ///< empty: none is moved
    Edge edge = Edge::In;
    qint64 frames = 0; ///< of the file
    qint64 in = 0;
    qint64 end = 0; ///< the frame after the last one shown

    static CardTrim of(const SequenceItem& item, Edge edge);
    bool isActive() const { return !clipId.isEmpty(); }
    /// The edge goes so many frames from where `start` had it; at least one frame stays.
    void move(const CardTrim& start, qint64 frames);
    /// The frame at the edge: the first or the last one shown.
    qint64 frame() const { return edge == Edge::In ? in : end - 1; }
    qint64 length() const { return end - in; }
    /// As SequenceClip has it: -1 at the file's own end.
    qint64 out() const { return end >= frames ? -1 : end; }
};

} // namespace klapper
