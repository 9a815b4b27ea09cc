// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace klapper {

struct Judgement;
struct LibraryEntry;

/// One field as it was before a judgement, and as that left it.
template<typename Value>
struct FieldChange
{
    Value before;
    Value after;
};

/// What one judgement made other on one job. A field that it left alone is not in it, so that taking the judgement back
/// takes nothing with it that was written since.
struct JudgementChange
{
    QString jobId;
    std::optional<FieldChange<int>> rating = {};
    std::optional<FieldChange<bool>> rejected = {};
    std::optional<FieldChange<QString>> project = {};
    std::optional<FieldChange<QStringList>> tags = {};

    /// Of the same job at two moments.
    static JudgementChange between(const LibraryEntry& before, const LibraryEntry& after);
    bool isEmpty() const { return !rating && !rejected && !project && !tags; }
    /// The way back.
    JudgementChange reversed() const;
    /// Each field becomes what the change made of it, where it still is what the change found.
    void applyTo(Judgement& judgement) const;
};

} // namespace klapper
