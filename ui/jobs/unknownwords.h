// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QCoreApplication>

namespace klapper {

/// The words of the guided check of a job whose outcome nobody knows.
class UnknownWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::UnknownWords)
public:
    /// "14:02:11, 5 min ago", with the date when it was not today.
    static QString sent(const Job& job, const QDateTime& now);
    static QString prompt(const Job& job);
    /// Why a request id was not taken; it always leaves the job as it was.
    static QString notAttached(const Error& error);
    /// Of an id that cannot be one: nothing is asked.
    static QString noRequestId();
    static QString ofAnotherJob(const QString& title);
    /// Why a decision was not taken: to send again, or to let it be.
    static QString notDecided(const Error& error);
};

/// What a person pasted as a request id: without blanks and quotes around it.
QString cleanRequestId(const QString& pasted);

} // namespace klapper
