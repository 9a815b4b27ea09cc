// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"

#include <QCoreApplication>
#include <QList>

namespace klapper {

/// What each state of a job means to a person, what it costs, and what can be done: the table of the README in full
/// sentences. The words of the states themselves are those of JobWords.
class StateHelp
{
    Q_DECLARE_TR_FUNCTIONS(klapper::StateHelp)
public:
    /// In the order in which a job lives them.
    static QList<JobState> all();
    static QString meaning(JobState state);
    static QString remedy(JobState state);
};

} // namespace klapper
