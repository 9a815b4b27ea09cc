// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencetimes.h"

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {
constexpr double slack = 1e-4; ///< of a frame: sums of fractions come out a little short or long
} // namespace

SequenceTimes::SequenceTimes(QList<SequencePiece> pieces, int fadeMs)
    : m_pieces(std::move(pieces))
    , m_fade(double(fadeMs) / 1000)
{
    double quickest = 0;
    double start = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        SequencePiece& piece = m_pieces[i];
        if (!(piece.rate > 0))
            piece.rate = 24;
        piece.length = std::max<qint64>(1, piece.length);
        quickest = std::max(quickest, piece.rate);
    }
    for (int i = 0; i < int(m_pieces.size()); ++i) {
        m_starts.append(start);
        start += lengthOf(i) - fadeBehind(i);
    }
    if (quickest > 0)
        m_rate = quickest;
}

double SequenceTimes::lengthOf(int piece) const
{
    const SequencePiece& which = m_pieces.at(piece);
    return double(which.length) / which.rate;
}

double SequenceTimes::fadeBehind(int piece) const
{
    if (piece + 1 >= m_pieces.size())
        return 0;
    return std::min(m_fade, std::min(lengthOf(piece), lengthOf(piece + 1)) / 2);
}

double SequenceTimes::seconds() const { return m_pieces.isEmpty() ? 0 : endOf(int(m_pieces.size()) - 1); }

qint64 SequenceTimes::frames() const
{
    return m_pieces.isEmpty() ? 0 : std::max<qint64>(1, std::llround(seconds() * m_rate));
}

double SequenceTimes::secondsOf(const Place& place) const
{
    const SequencePiece& piece = m_pieces.at(place.piece);
    return startOf(place.piece) + double(place.frame - piece.first) / piece.rate;
}

qint64 SequenceTimes::frameIn(int piece, double seconds) const
{
    const SequencePiece& which = m_pieces.at(piece);
    const double within = (seconds - startOf(piece)) * which.rate;
    return which.first + std::clamp<qint64>(qint64(std::floor(within + slack)), 0, which.length - 1);
}

std::optional<SequenceTimes::Place> SequenceTimes::at(qint64 frame) const
{
    if (m_pieces.isEmpty())
        return std::nullopt;
    const double seconds = double(frame) / m_rate;
    const int last = int(m_pieces.size()) - 1;
    int piece = 0;
    while (piece < last && endOf(piece) * m_rate <= double(frame) + slack)
        ++piece;
    return Place{piece, frameIn(piece, seconds)};
}

qint64 SequenceTimes::frameOf(const Place& place) const
{
    if (m_pieces.isEmpty())
        return 0;
    const auto frame = qint64(std::ceil(secondsOf(place) * m_rate - slack));
    return std::clamp<qint64>(frame, 0, frames() - 1);
}

double SequenceTimes::mixAt(const Place& place) const
{
    const double fade = m_pieces.isEmpty() ? 0 : fadeBehind(place.piece);
    if (fade <= 0)
        return 0;
    return std::clamp((secondsOf(place) - (endOf(place.piece) - fade)) / fade, 0.0, 1.0);
}

} // namespace klapper
