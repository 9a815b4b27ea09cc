// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/round.h"

#include "tests/crash/attach.h"
#include "tests/crash/profile.h"
#include "tests/crash/service.h"
#include "tests/crash/waiting.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace klapper::crash {

namespace {

constexpr int tidyingPatience = 30'000; ///< milliseconds

QString submitKind() { return QStringLiteral("submit"); }
QString balanceKind() { return QStringLiteral("balance"); }

QString wordOf(const std::optional<JobState>& state) { return state ? jobStateWord(*state) : QStringLiteral("no row"); }

std::optional<JobState> stateOf(const std::optional<Job>& job)
{
    return job ? std::optional(job->state) : std::nullopt;
}

} // namespace

QByteArray Round::triggerOf(const Point& point, const Measure& measure)
{
    switch (point.argument) {
    case Point::Argument::None:
        return point.trigger;
    case Point::Argument::First:
        return point.trigger + '1';
    case Point::Argument::Part:
        return point.trigger + QByteArray::number(m_random.bounded(qint64(1), measure.clipBytes));
    case Point::Argument::Whole:
        return point.trigger + QByteArray::number(measure.clipBytes);
    case Point::Argument::Any:
        return anyTrigger(measure);
    }
    Q_UNREACHABLE();
}

QByteArray Round::anyTrigger(const Measure& measure)
{
    if (m_random.bounded(2))
        return "event=" + QByteArray::number(1 + m_random.bounded(std::max(measure.events, 1u)));
    return "time=" + QByteArray::number(1 + m_random.bounded(std::max(measure.milliseconds, 1)));
}

Life Round::firstLife(const QByteArray& trigger) const
{
    Life life{.program = m_story.dies, .trigger = trigger};
    if (m_story.dies == Program::CommandLine) {
        life.arguments = m_profile.runArguments();
    } else {
        life.pressGenerate = true;
        life.isOver = [this] {
            return m_profile.liveState() == JobState::Done;
        };
    }
    return life;
}

std::optional<JobState> Round::settled(const std::optional<JobState>& row) const
{
    if (!row)
        return {};
    if (*row == JobState::Waiting) {
        if (m_story.dies == Program::CommandLine)
            return JobState::Held; // whoever typed that command may long have repeated it
        return m_story.next == Program::Window ? JobState::Done : JobState::Waiting; // `resume` sends nothing
    }
    if (*row == JobState::Submitting)
        return JobState::Unknown;
    return isRemote(*row) ? JobState::Done : *row;
}

Life Round::laterLife(const std::optional<JobState>& row) const
{
    Life life{.program = m_story.next};
    if (m_story.next == Program::CommandLine) {
        life.arguments = QStringList{QStringLiteral("resume"), QStringLiteral("--poll-secs"), QStringLiteral("1")};
    } else {
        life.isOver = [this, end = settled(row), before = m_service.logged(balanceKind()),
                       tidying = QElapsedTimer()]() mutable {
            // It asks for its balance when it has picked up what it found.
            if (m_profile.liveState() != end || m_service.logged(balanceKind()) <= before)
                return false;
            // What a download leaves goes just after the last row; what stays longer is found by examine().
            if (!tidying.isValid())
                tidying.start();
            return !m_profile.hasParts() || tidying.hasExpired(tidyingPatience);
        };
    }
    return life;
}

Measure Round::measure()
{
    m_service.reset();
    const Life::End end = firstLife("event=0").run(m_profile);
    const QList<Service::Request> requests = m_service.requests();
    if (m_profile.liveState() != JobState::Done || requests.size() != 1) {
        qWarning("the round without a kill failed: %s", end.said.constData());
        return {};
    }
    return {.clipBytes = QFileInfo(m_service.clipPath(requests.first().id)).size(),
            .events = end.events,
            .milliseconds = end.milliseconds};
}

void Round::checkKill(const Point& point, const std::optional<JobState>& row, int posts)
{
    if (point.isRandom())
        return;
    if (row != point.row)
        m_outcome.findings.untrueRows.append(
            QStringLiteral("at the kill the row said %1 instead of %2").arg(wordOf(row), wordOf(point.row)));
    if (posts < point.posts)
        m_outcome.findings.untrueRows.append(QStringLiteral("at the kill the paid call had not arrived"));
    if (posts > point.posts)
        m_outcome.findings.secondPosts.append(QStringLiteral("at the kill %1 paid calls").arg(posts));
}

void Round::lastLife(const std::optional<JobState>& row)
{
    const Life life = laterLife(row);
    const Life::End end = life.run(m_profile);
    const int wanted = row == JobState::Submitting ? 75 : 0;
    if (life.isOver ? !end.stopped : end.exitCode != wanted) {
        m_outcome.findings.untrueRows.append(QStringLiteral("the next start ended with %1, found %2: %3")
                                                 .arg(end.exitCode)
                                                 .arg(wordOf(row), QString::fromUtf8(end.said.right(400))));
    }
}

/// The next start dies too, unless it has ended before that.
void Round::dieAgain(std::optional<JobState>& row, const Measure& measure)
{
    Life life = laterLife(row);
    life.trigger = anyTrigger({measure.clipBytes, measure.events / 2, measure.milliseconds / 2});
    const Life::End end = life.run(m_profile);
    if (!end.atTrigger && !end.stopped && !end.byItself())
        m_outcome.findings.untrueRows.append(QStringLiteral("the second start crashed or hung"));
    m_outcome.trigger += ' ' + life.trigger;
    row = stateOf(m_profile.leftRow());
}

Expectation Round::expectation(const Point& point, const std::optional<JobState>& row) const
{
    Expectation expected{.end = settled(row)};
    expected.leastPosts = expected.end == JobState::Done ? 1 : 0;
    if (expected.end == JobState::Unknown) // what had not left before the kill must not leave after it
        expected.mostPosts = point.isRandom() ? 1 : point.posts;
    else
        expected.mostPosts = expected.leastPosts;
    return expected;
}

/// By hand, as a person who has found the request in the service's list.
void Round::attachWhatIsUnknown(Expectation& expected)
{
    const std::optional<Job> job = m_profile.leftRow();
    const QList<Service::Request> requests = m_service.requests();
    if (stateOf(job) != JobState::Unknown || requests.isEmpty())
        return;
    const Status attached = attachByHand(m_profile, *job, requests.first().id);
    if (!attached)
        m_outcome.findings.lostIds.append(
            QStringLiteral("request %1 cannot be attached: %2").arg(requests.first().id, attached.error().detail));
    expected.end = JobState::Done;
}

bool Round::firstDeath(const Point& point, const Measure& measure)
{
    m_outcome = {};
    m_outcome.trigger = triggerOf(point, measure);
    if (!m_service.reset())
        qFatal("the practice service is gone");
    m_service.hold(point.service != Point::Service::Quick);
    if (point.service == Point::Service::Busy)
        m_service.sayOnce(QStringLiteral("in_progress"));
    m_outcome.life = firstLife(m_outcome.trigger).run(m_profile);
    m_outcome.reached = m_outcome.life.atTrigger;
    return m_outcome.reached;
}

Outcome Round::run(const Point& point, const Measure& measure)
{
    if (!firstDeath(point, measure))
        return m_outcome;
    // The call may have left the dead program and not have arrived yet.
    waitUntil([&] { return m_service.logged(submitKind()) >= point.posts; }, patience);
    std::optional<JobState> row = stateOf(m_profile.leftRow());
    checkKill(point, row, m_service.logged(submitKind()));
    m_service.hold(false);
    m_service.forgetFaults();
    if (point.isRandom() && m_random.bounded(2))
        dieAgain(row, measure);
    lastLife(row);
    Expectation expected = expectation(point, row);
    attachWhatIsUnknown(expected);
    examine(m_profile, m_service, expected, m_outcome.findings);
    return m_outcome;
}

} // namespace klapper::crash
