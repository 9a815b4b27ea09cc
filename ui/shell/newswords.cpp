// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newswords.h"

#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"
#include "ui/models/moneytext.h"

#include <algorithm>

namespace klapper {

namespace {

bool isBad(const Job& job) { return job.state != JobState::Done; }

/// The service took it, so that it may cost something that it has not said yet.
bool isCostOpen(const Job& job) { return !job.cost && !job.requestId.isEmpty() && job.state != JobState::Unknown; }

} // namespace

QString NewsWords::titleOf(const Job& job)
{
    switch (job.state) {
    case JobState::Done:
        return tr("A clip is ready");
    case JobState::DoneNoFile:
        return tr("A clip was made, but it is not on this computer");
    case JobState::Unknown:
        return tr("Nobody knows whether a request was accepted");
    case JobState::Cancelled:
        return tr("RunComfy cancelled a job");
    case JobState::Expired:
        return tr("RunComfy no longer knows a job");
    default:
        return tr("A clip could not be made");
    }
}

QString NewsWords::outcomes(const QList<Job>& jobs)
{
    int ready = 0;
    int unknown = 0;
    int other = 0;
    for (const Job& job : jobs)
        ++(job.state == JobState::Done ? ready : job.state == JobState::Unknown ? unknown : other);
    QStringList parts;
    if (ready > 0)
        parts.append(tr("Ready: %1").arg(ready));
    if (other > 0)
        parts.append(tr("Without a clip here: %1").arg(other));
    if (unknown > 0)
        parts.append(tr("Outcome unknown: %1").arg(unknown));
    return parts.join(QStringLiteral(" · "));
}

QString NewsWords::money(const QList<Job>& jobs)
{
    Money charged;
    Money open;
    Money doubtful;
    int counted = 0;
    for (const Job& job : jobs) {
        if (job.cost) {
            charged += *job.cost;
            ++counted;
        } else if (job.state == JobState::Unknown) {
            doubtful += job.estimate;
        } else if (isCostOpen(job)) {
            open += job.estimate;
        }
    }
    QStringList words;
    if (counted > 0)
        words.append(tr("RunComfy charged %1.").arg(moneyText(charged)));
    if (open > Money())
        words.append(tr("Not yet said: about %1.").arg(moneyText(open)));
    if (doubtful > Money())
        words.append(tr("Perhaps also about %1: nothing is sent again by itself.").arg(moneyText(doubtful)));
    return words.isEmpty() ? tr("Nothing is charged.") : words.join(u' ');
}

DesktopNote NewsWords::noteOf(const QList<Job>& jobs, bool practice)
{
    const QString nothing = tr("Practice service: nothing is charged.");
    DesktopNote note;
    note.isProblem = std::any_of(jobs.begin(), jobs.end(), isBad);
    if (jobs.size() > 1) {
        note.title = tr("Jobs that ended: %1").arg(jobs.size());
        note.text = QString(outcomes(jobs) % u'\n' % (practice ? nothing : money(jobs)));
        return note;
    }
    const Job& job = jobs.first();
    note.title = titleOf(job);
    note.foreign = JobWords::title(job);
    QStringList words;
    if (isBad(job) && job.error && job.state != JobState::Unknown)
        words.append(ErrorWords::happened(*job.error));
    words.append(practice ? nothing : JobWords::cost(job));
    if (job.state == JobState::Unknown)
        words.append(tr("Nothing is sent again by itself. Look before you do."));
    note.text = words.join(u' ');
    return note;
}

} // namespace klapper
