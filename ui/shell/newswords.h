// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "ui/shell/desktopnotes.h"

#include <QCoreApplication>

namespace klapper {

/// What a notification says of jobs that ended: which came out how, and what that cost as far as anyone knows.
class NewsWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::NewsWords)
public:
    /// @param jobs not empty
    /// @param practice nothing of it is charged
    static DesktopNote noteOf(const QList<Job>& jobs, bool practice);

private:
    static QString titleOf(const Job& job);
    static QString outcomes(const QList<Job>& jobs);
    static QString money(const QList<Job>& jobs);
};

} // namespace klapper
