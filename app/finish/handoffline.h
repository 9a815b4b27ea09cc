// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoff.h"

namespace klapper {

/// A clip of a hand-off with its place on the time line. Its own frames are those of its file, at its own rate.
struct PlacedClip
{
    struct Mark
    {
        qint64 frame = 0; ///< of its own, within what is shown
        QString name;     ///< "Shot 2"
        QString text;     ///< its prompt, plain
    };

    int index = 0;
    FinishClip source;
    QString name;      ///< of the person, else of the file; plain
    QString fileName;  ///< as the file has it, but for control characters
    Rate rate;         ///< its own; that of the time line where the file says none
    qint64 media = 0;  ///< own frames of the whole file
    qint64 first = 0;  ///< own frame, the first that is shown
    qint64 length = 0; ///< own frames that are shown
    qint64 at = 0;     ///< frame of the time line, where the first one stands
    qint64 frames = 0; ///< of the time line that it covers, with what it shares with its neighbours; rounded down, so
                       ///< that no editor looks for a frame behind the end of the file
    qint64 head = 0;   ///< frames of the time line before the cut that a cross fade has from it at its beginning …
    qint64 tail = 0;   ///< … and behind the cut at its end
    QList<Mark> marks;

    bool hasSound() const { return source.shape.clip.hasAudio; }
    QSize size() const { return source.turnedSize(); }
    qint64 cutAt() const { return at + head; }
    /// Frames of the time line from its cut to the next.
    qint64 visible() const { return frames - head - tail; }
    /// Frames of the time line as its own, rounded down.
    qint64 toOwn(qint64 ofLine, const Rate& line) const;
    qint64 visibleFirst(const Rate& line) const { return first + toOwn(head, line); }
    qint64 visibleLength(const Rate& line) const;
};

struct HandoffLine
{
    QList<PlacedClip> clips;
    qint64 fade = 0;   ///< frames of the time line at each joint
    qint64 frames = 0; ///< of the time line
    QList<HandoffWarning> warnings;
};

enum class FadeLength {
    Exact,
    Even, ///< a whole number of frames on either side of the cut
};

/// Errors as of writeHandoff(). Pure.
Result<HandoffLine> lineUp(const Handoff& handoff, FadeLength fades);

/// One line without anything invisible, and without what XML cannot hold; for names and prompts.
QString printable(const QString& text);
/// A path or a file's name without control characters, else as it is: every blank of it counts where the file is looked
/// for.
QString oneLine(const QString& path);

} // namespace klapper
