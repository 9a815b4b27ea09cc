// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/findings.h"
#include "tests/crash/life.h"
#include "tests/crash/point.h"

#include <QRandomGenerator>

namespace klapper::crash {

/// What is known from a first round that nobody kills.
struct Measure
{
    qint64 clipBytes = 0;
    quint32 events = 0;   ///< calls that killpoints.cpp counts in a whole life
    int milliseconds = 0; ///< how long a whole life takes
};

struct Outcome
{
    bool reached = true; ///< false: the point was never met, so the round shows nothing
    Life::End life;      ///< the first one
    QByteArray trigger;  ///< what killed it, for repeating by hand
    Findings findings;
};

/// A person sends a clip; the program is killed at the point; the person starts it again until all is settled.
///
///   first life ──kill──> row, log ──> [random: a second life, killed too] ──> last life ──> [attach] ──> examine
class Round final
{
public:
    Round(const Profile& profile, Service& service, Story story, quint32 seed)
        : m_profile(profile)
        , m_service(service)
        , m_story(story)
        , m_random(seed)
    {
    }

    /// A random point lies within `measure`; a life can be shorter than the one that was measured.
    Outcome run(const Point& point, const Measure& measure);
    /// A round without a kill. Zero events: it failed.
    Measure measure();

private:
    QByteArray triggerOf(const Point& point, const Measure& measure);
    QByteArray anyTrigger(const Measure& measure);
    Life firstLife(const QByteArray& trigger) const;
    Life laterLife(const std::optional<JobState>& row) const;
    /// What a start of the program makes of a job that it finds in this state.
    std::optional<JobState> settled(const std::optional<JobState>& row) const;
    bool firstDeath(const Point& point, const Measure& measure);
    void dieAgain(std::optional<JobState>& row, const Measure& measure);
    Expectation expectation(const Point& point, const std::optional<JobState>& row) const;
    void checkKill(const Point& point, const std::optional<JobState>& row, int posts);
    void lastLife(const std::optional<JobState>& row);
    void attachWhatIsUnknown(Expectation& expected);

    const Profile& m_profile;
    Service& m_service;
    const Story m_story;
    QRandomGenerator m_random;
    Outcome m_outcome;
};

} // namespace klapper::crash
