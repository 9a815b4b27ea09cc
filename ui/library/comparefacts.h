// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stageclip.h"

#include <QCoreApplication>

#include <optional>

namespace klapper {

struct Job;
struct LibraryEntry;

/// What is compared of finished jobs: what was asked for, what it cost, and what the person thinks of it.
class CompareFacts
{
    Q_DECLARE_TR_FUNCTIONS(klapper::CompareFacts)
public:
    /// @param entry its judgements, where the library has it
    static QList<StageFact> of(const Job& job, const std::optional<LibraryEntry>& entry);

private:
    static void addTexts(QList<StageFact>& facts, const Job& job);
    static void addSettings(QList<StageFact>& facts, const Job& job);
    static void addJudgement(QList<StageFact>& facts, const LibraryEntry& entry);
};

} // namespace klapper
