// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequencescript.h"

#include <optional>

namespace klapper {

/// What a person did to sequences, as values, so that it can be undone and done again. Pure.
class SequenceHistory
{
public:
    /// How one sequence was and is; nothing: there was, or is, none.
    struct Step
    {
        QString id;
        std::optional<Sequence> before;
        std::optional<Sequence> after;
    };
    static constexpr qsizetype most = 200;

    void add(const Step& step);
    const Step* lastDone() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }
    const Step* lastUndone() const { return m_undone.isEmpty() ? nullptr : &m_undone.last(); }
    /// The step goes to the other side.
    void undone();
    void redone();
    /// Somebody else changed that sequence: what was done to it before cannot be taken back any more.
    void forget(const QString& id);
    /// What came by itself is none of the person's steps: it stands in all of them.
    void takeIn(const QString& id, const ScriptClip& arrival);
    /// The file of a take is somewhere else.
    void relocate(const QString& jobId, const QString& path);

private:
    template<typename Change>
    void changeAll(const Change& change);

    QList<Step> m_done;
    QList<Step> m_undone;
};

/// Gives all clips of that take the path; whether one had another. Pure.
bool relocateClips(Sequence& sequence, const QString& jobId, const QString& path);

} // namespace klapper
