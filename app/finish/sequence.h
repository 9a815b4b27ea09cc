// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace klapper {

/// A clip's place in a sequence, with the part of it that is shown. Frames are those of the clip's own file, counted
/// from 0 by their time stamps (FrameTimes).
struct SequenceClip
{
    QString id;      ///< of this place; the same clip may stand in several
    QString jobId;   ///< the take that it is of; empty for a file from elsewhere
    QString path;    ///< the original, never changed
    QString title;   ///< foreign text
    qint64 in = 0;   ///< the first frame shown
    qint64 out = -1; ///< the frame after the last one shown; -1: up to the end
    bool isTrimmed() const { return in > 0 || out >= 0; }
    bool operator==(const SequenceClip&) const = default;
};

/// Clips in an order that together become a film.
struct Sequence
{
    QString id;
    QString name;    ///< of the person; foreign text
    QString batchId; ///< the split script whose clips arrive by themselves; empty: none
    QList<SequenceClip> clips;
    int fadeMs = 0;      ///< cross fade at each joint, picture and sound; 0: cuts
    QStringList arrived; ///< takes of the script that came by themselves, also those that were taken out again
    QDateTime changed;   ///< UTC

    /// Lenient in reading: what is missing or mistyped keeps its default; a clip without a path is left out.
    QJsonObject toJson() const;
    static Sequence fromJson(const QJsonObject& json);
    /// The place of a clip by its id; -1: it is not in it.
    qsizetype indexOf(const QString& clipId) const;
    /// The same but for when it was written.
    bool isAlike(const Sequence& other) const;
    bool operator==(const Sequence&) const = default;
};

/// What a sequence may be at most; more is refused with BadInput.
inline constexpr qsizetype mostSequenceClips = 2'000;
inline constexpr int longestFadeMs = 10'000;
inline constexpr qsizetype longestSequenceName = 100;

} // namespace klapper
