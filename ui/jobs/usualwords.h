// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/jobs/usualtime.h"

#include <QCoreApplication>

namespace klapper {

/// The words for what jobs usually take.
class UsualWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::UsualWords)
public:
    /// "usual 2 to 4 min (12 similar jobs)": the median and what nine of ten do not exceed.
    static QString usual(const UsualTime& usual);
    /// The same behind other words about the job, such as its place in the queue; also when it takes longer.
    static QString behind(const QString& words, const Job& job, const QDateTime& now, const UsualTime& usual);

private:
    static QString span(const UsualTime& usual);
};

} // namespace klapper
