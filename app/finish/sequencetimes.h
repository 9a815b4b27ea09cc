// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace klapper {

/// A clip of a sequence as far as time is concerned.
struct SequencePiece
{
    double rate = 24;  ///< frames per second of its file, above 0
    qint64 first = 0;  ///< the first frame shown, of the file
    qint64 length = 0; ///< frames shown
    bool operator==(const SequencePiece&) const = default;
};

/// When which clip of a sequence is shown. The sequence is counted in frames of its quickest clip, as it is made when
/// nothing else is chosen (finish.md, "Joining"); a cross fade lets the end of a clip and the beginning of the next run
/// together, at most half of either.
class SequenceTimes
{
public:
    /// A frame of a clip's file.
    struct Place
    {
        int piece = 0;
        qint64 frame = 0;
        bool operator==(const Place&) const = default;
    };

    SequenceTimes() = default;
    SequenceTimes(QList<SequencePiece> pieces, int fadeMs);

    const QList<SequencePiece>& pieces() const { return m_pieces; }
    double rate() const { return m_rate; } ///< 24 without a clip
    double seconds() const;
    qint64 frames() const; ///< at least 1 where anything is shown
    double startOf(int piece) const { return m_starts.value(piece); }
    double lengthOf(int piece) const; ///< seconds
    double endOf(int piece) const { return startOf(piece) + lengthOf(piece); }
    /// How long it and the next one run together, seconds.
    double fadeBehind(int piece) const;

    /// What is shown at a frame of the sequence; of two clips that run together the earlier one. Beyond the ends the
    /// nearest. Nothing without a clip.
    std::optional<Place> at(qint64 frame) const;
    /// The first frame of the sequence at which that frame of a clip is shown.
    qint64 frameOf(const Place& place) const;
    /// How far the next clip has come in, 0 to 1, at a frame of this one.
    double mixAt(const Place& place) const;
    /// The frame of a clip that is shown at a time of the sequence; within what is shown of it.
    qint64 frameIn(int piece, double seconds) const;
    double secondsOf(const Place& place) const;

private:
    QList<SequencePiece> m_pieces;
    QList<double> m_starts; ///< seconds
    double m_fade = 0;      ///< seconds
    double m_rate = 24;
};

} // namespace klapper
