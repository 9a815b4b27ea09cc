// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/lanes.h"

#include "tests/crash/profile.h"
#include "tests/crash/service.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <vector>

namespace klapper::crash {

namespace {
constexpr int mostDraws = 5;

/// Of this build, whatever is killed.
QString serviceProgram() { return QCoreApplication::applicationDirPath() % u"/klapper-cli"; }

/// It came to its own end before the kill.
bool isWhole(const Life::End& life) { return life.stopped || life.exitCode == 0; }
} // namespace

bool Lanes::run()
{
    if (!measure())
        return false;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < m_plan.lanes; ++i) {
        threads.emplace_back(QThread::create([this, i] { lane(i); }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    return !m_failed;
}

bool Lanes::measure()
{
    const QTemporaryDir folder;
    Service service(folder.filePath(QStringLiteral("service")), serviceProgram());
    if (!service.start())
        return false;
    const QTemporaryDir person;
    const Profile profile(person.path(), m_plan.programs, service.address());
    m_measure = Round(profile, service, m_plan.story, m_plan.seed).measure();
    return m_measure.events > 0;
}

void Lanes::lane(int number)
{
    const QTemporaryDir folder;
    Service service(folder.path(), serviceProgram());
    if (!service.start()) {
        qWarning("lane %d has no practice service", number);
        m_failed = true;
        return;
    }
    const int tasks = m_plan.rounds * int(m_plan.points.size());
    for (int task = m_next++; task < tasks && !m_failed; task = m_next++)
        round(service, task);
}

void Lanes::round(Service& service, int task)
{
    const Point& point = m_plan.points[task / m_plan.rounds];
    const int number = task % m_plan.rounds;
    // The same for a point and a number whatever else is run, so that one round can be repeated alone.
    quint32 seed = m_plan.seed + quint32(number) * 7919 + qChecksum(point.name.toUtf8()) * 104'729u;
    Outcome outcome = attempt(service, point, seed, m_measure);
    // No two lives make the same number of calls. A random point beyond the end is drawn again, within this life.
    for (int again = 0; again < mostDraws && point.isRandom() && !outcome.reached && isWhole(outcome.life); ++again) {
        const Measure life{m_measure.clipBytes, outcome.life.events ? outcome.life.events : m_measure.events,
                           outcome.life.milliseconds};
        outcome = attempt(service, point, ++seed, life);
    }
    m_report.add(point, number, m_plan.seed, outcome);
}

Outcome Lanes::attempt(Service& service, const Point& point, quint32 seed, const Measure& measure)
{
    QTemporaryDir folder((m_plan.keep.isEmpty() ? QDir::tempPath() : m_plan.keep) % u'/' % point.name % u"-XXXXXX");
    const Profile profile(folder.path(), m_plan.programs, service.address());
    Outcome outcome = Round(profile, service, m_plan.story, seed).run(point, measure);
    if (!m_plan.keep.isEmpty() && !(outcome.reached && outcome.findings.isClean()))
        folder.setAutoRemove(false);
    return outcome;
}

} // namespace klapper::crash
