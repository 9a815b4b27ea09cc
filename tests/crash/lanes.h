// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/report.h"

#include <atomic>

namespace klapper::crash {

class Service;

/// What the whole run is asked for.
struct Plan
{
    Story story;
    QList<Point> points;
    int rounds = 20;
    int lanes = 4;
    quint32 seed = 0;
    QString programs; ///< where klapper and klapper-cli stand
    QString keep;     ///< a folder in which the profiles of rounds that found something stay; empty: none stays
};

/// Runs all rounds, several at once; each lane is a thread with a service of its own.
class Lanes final
{
public:
    explicit Lanes(const Plan& plan)
        : m_plan(plan)
        , m_report(plan.story)
    {
    }

    /// Blocks until all rounds are done. False when they could not be run.
    bool run();
    const Report& report() const { return m_report; }

private:
    bool measure();
    void lane(int number);
    void round(Service& service, int task);
    Outcome attempt(Service& service, const Point& point, quint32 seed, const Measure& measure);

    const Plan& m_plan;
    Report m_report;
    Measure m_measure;
    std::atomic<int> m_next{0};
    std::atomic<bool> m_failed{false};
};

} // namespace klapper::crash
