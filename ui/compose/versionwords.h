// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftversions.h"

#include <QCoreApplication>

namespace klapper {

class JobQueue;

/// The words about versions of a draft: how two of them differ, and what became of their jobs.
class VersionWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::VersionWords)
public:
    /// A text that a draft has, in both of two versions.
    struct Text
    {
        QString name;
        QString before;
        QString after;
    };
    /// What is sent as text: prompt or scene, style, shots with their seconds, negative prompt. Without those that
    /// neither has.
    static QList<Text> texts(const DraftDocument& before, const DraftDocument& after);
    /// The settings that differ: name, before, after.
    static QList<Text> settings(const DraftDocument& before, const DraftDocument& after);
    /// "12 words added, 3 removed · Duration, Tier"
    static QString summary(const DraftDocument& before, const DraftDocument& after);
    /// "2 done, 1 failed" as the journal has them now.
    static QString jobs(const QStringList& ids, const JobQueue& queue);
    static QString time(const QDateTime& time);
};

} // namespace klapper
