// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/scriptsplit.h"

#include <algorithm>
#include <map>
#include <vector>

namespace klapper {

namespace {

/// What a row of clips costs; less is better.
struct Cost
{
    int shorts = 0; ///< clips below the least seconds
    int clips = 0;
    auto operator<=>(const Cost&) const = default;
    Cost operator+(const Cost& other) const { return {shorts + other.shorts, clips + other.clips}; }
};
constexpr Cost impossible{1 << 24, 1 << 24};

/// Cuts for a range of seconds that every clip must have, by dynamic programming from the end: the best way to cut what
/// begins at a shot does not depend on what stands before it.
class Splitter
{
public:
    Splitter(const QList<Shot>& shots, const ClipLimits& limits)
        : m_limits(limits)
    {
        m_ends.reserve(shots.size() + 1);
        m_ends.append(0);
        for (const Shot& shot : shots)
            m_ends.append(m_ends.last() + std::max(1, shot.seconds));
    }

    QList<int> best()
    {
        const QList<qint64> lengths = possibleLengths();
        if (lengths.isEmpty()) // only shots that no clip can hold
            return pathWithin(0, 0);
        const Cost least = costWithin(lengths.first(), lengths.last());
        // The narrowest range for each shortest length: as the lower end rises the upper one never falls.
        qint64 spread = lengths.last() - lengths.first();
        std::map<qint64, QList<qint64>> lowEnds; // by spread
        qsizetype high = 0;
        for (const qint64 low : lengths) {
            while (high < lengths.size() && (lengths[high] < low || costWithin(low, lengths[high]) != least))
                ++high;
            if (high == lengths.size())
                break;
            spread = std::min(spread, lengths[high] - low);
            lowEnds[lengths[high] - low].append(low);
        }
        QList<int> path;
        for (const qint64 low : lowEnds[spread])
            path = std::max(path, pathWithin(low, low + spread)); // larger starts: earlier clips are longer
        return path;
    }

private:
    int count() const { return int(m_ends.size()) - 1; }
    qint64 seconds(int from, int to) const { return m_ends[to] - m_ends[from]; }
    bool isTooLong(int shot) const { return seconds(shot, shot + 1) > m_limits.mostSeconds; }

    /// Every length that a clip of this script can have.
    QList<qint64> possibleLengths() const
    {
        QList<qint64> lengths;
        for (int from = 0; from < count(); ++from) {
            for (int to = from + 1; to <= lastEnd(from); ++to)
                lengths.append(seconds(from, to));
        }
        std::sort(lengths.begin(), lengths.end());
        lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
        return lengths;
    }

    /// Behind the last shot that fits into a clip which begins with `from`; `from` when that one is too long.
    int lastEnd(int from) const
    {
        int to = from;
        while (to < count() && to - from < std::max(1, m_limits.mostShots)
               && seconds(from, to + 1) <= m_limits.mostSeconds)
            ++to;
        return to;
    }

    Cost costWithin(qint64 low, qint64 high)
    {
        m_costs.assign(size_t(count()) + 1, impossible);
        m_costs[size_t(count())] = {};
        for (int from = count() - 1; from >= 0; --from) {
            Cost& cost = m_costs[size_t(from)];
            if (isTooLong(from)) {
                cost = Cost{0, 1} + m_costs[size_t(from) + 1];
                continue;
            }
            const int end = lastEnd(from);
            for (int to = from + 1; to <= end; ++to) {
                if (seconds(from, to) >= low && seconds(from, to) <= high)
                    cost = std::min(cost, clip(from, to) + m_costs[size_t(to)]);
            }
        }
        return m_costs[0];
    }
    Cost clip(int from, int to) const { return {seconds(from, to) < m_limits.leastSeconds ? 1 : 0, 1}; }

    /// Of all best cuts the one whose earlier clips are the longest.
    QList<int> pathWithin(qint64 low, qint64 high)
    {
        costWithin(low, high);
        QList<int> starts;
        for (int from = 0; from < count();) {
            starts.append(from);
            int to = isTooLong(from) ? from + 1 : lastEnd(from);
            while (!isTooLong(from)
                   && (seconds(from, to) < low || seconds(from, to) > high
                       || clip(from, to) + m_costs[size_t(to)] != m_costs[size_t(from)]))
                --to;
            from = to;
        }
        return starts;
    }

    ClipLimits m_limits;
    QList<qint64> m_ends; ///< seconds before each shot, and of all
    std::vector<Cost> m_costs;
};

} // namespace

QList<int> clipStarts(const QList<Shot>& shots, const ClipLimits& limits, const QList<int>& byHand)
{
    if (shots.isEmpty())
        return {};
    QList<int> wished = byHand;
    wished.removeIf([&shots](int shot) { return shot < 0 || shot >= shots.size(); });
    if (wished.isEmpty())
        return Splitter(shots, limits).best();
    wished.append(0);
    std::sort(wished.begin(), wished.end());
    wished.erase(std::unique(wished.begin(), wished.end()), wished.end());
    return wished;
}

} // namespace klapper
