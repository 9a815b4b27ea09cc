// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/jobs/usualtime.h"
#include "ui/models/jobagenda.h"
#include "ui/widgets/statusglyph.h"

#include <QCoreApplication>

namespace klapper {

/// The words of a job for people: icon, word and colour of each state, times, money, explanations.
class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::JobWords)
public:
    static StatusGlyph::Look look(const Job& job);
    static StatusGlyph::Look look(JobState state);
    /// One line below the title: place, bytes, reason; may be empty.
    /// @param usual what such jobs take; said while the service has the job and nothing else is to be said
    static QString detail(const Job& job, const QDateTime& now, const std::optional<UsualTime>& usual = {});
    /// "0:42" since it was accepted; empty before.
    static QString elapsed(const Job& job, const QDateTime& now);
    static QString duration(qint64 seconds);
    /// "about $1.34", "$1.34" when the service said it.
    static QString price(const Job& job);
    /// What it cost so far as anyone knows: yes, no, unknown.
    static QString cost(const Job& job);
    /// What cancelling came to, or would come to; empty where it cannot be asked for.
    static QString cancelHint(const Job& job);
    /// What became of a wish to cancel; empty when there was none.
    static QString cancelled(const Job& job);
    /// "2 running · 240 waiting · 1 unknown"
    static QString counts(const JobCounts& counts);
    /// The long explanation of a job whose outcome nobody knows.
    static QString unknownOutcome(const Job& job);
    /// Everything about a job as plain text for a report; no token in it.
    static QString report(const Job& job);
    static QString bytes(qint64 bytes);
    static QString title(const Job& job);
    static QString endpoint(const Job& job);

private:
    static QString failure(const Job& job);
    static QString downloadDetail(const Job& job);
    static QString remoteDetail(const Job& job, const QDateTime& now);
};

} // namespace klapper
