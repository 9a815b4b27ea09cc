// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace klapper {

/// How often a job is asked about.
struct PollPolicy
{
    std::chrono::milliseconds fresh{2'000}; ///< the seed's rate
    std::chrono::milliseconds slowest{30'000};
    std::chrono::milliseconds longestBackoff{60'000};
    std::chrono::milliseconds spacing{220}; ///< between any two calls: below 5 a second, whatever the network delays
    std::chrono::milliseconds vanishedAfter{60'000}; ///< three answers "not found" over at least this: Expired
};

/// The wait before the next poll. Pure.
/// @param age since the job was accepted
/// @param failures polls in a row without a usable answer
/// @param retryAfter what the service asked for, obeyed when it is longer
/// @param jitter 0 to 1; spreads the waits after failures by a fifth both ways
std::chrono::milliseconds pollDelay(const PollPolicy& policy, std::chrono::milliseconds age, int failures,
                                    std::optional<std::chrono::milliseconds> retryAfter, double jitter);

/// One clock for the polls of all jobs: keeps the common rate below the limit. Monotonic: a changed wall clock
/// moves nothing.
class PollSchedule final : public QObject
{
    Q_OBJECT
public:
    explicit PollSchedule(std::chrono::milliseconds spacing, QObject* parent = nullptr);

    /// Asks for due(id) after `delay`; replaces an earlier wish of the same job.
    void ask(const QString& id, std::chrono::milliseconds delay);
    void forget(const QString& id);
    /// All waits end now (the network is back, the machine woke up); the common rate still holds.
    void hurry();

Q_SIGNALS:
    void due(const QString& id);

private:
    using Time = std::chrono::steady_clock::time_point;
    void arm();
    void fire();

    std::chrono::milliseconds m_spacing;
    QHash<QString, Time> m_wishes;
    Time m_free; ///< no poll before this
    QTimer m_timer;
};

} // namespace klapper
