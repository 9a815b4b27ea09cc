// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/draftdocument.h"
#include "app/prompt/scriptsplit.h"

namespace klapper {

class ComposeModel;

/// The rows of this document are a script of several clips. Then its seconds are the sum of the rows.
bool isScript(const DraftDocument& document);
/// Gives a script the sum of its rows as length; leaves others alone. ComposeModel::edit() does it after every change.
void fitScript(DraftDocument& document);

/// The rows of a draft as a script of several clips: where it is cut, and the ways to change that. A view on the model
/// for the length of a call; every change is one step of undo.
class Script
{
public:
    explicit Script(ComposeModel& model);

    bool isSplit() const;
    /// The rows are more than one clip takes, in seconds or in number.
    bool isLong() const;
    int seconds() const;
    int shots() const;
    const ClipLimits& limits() const { return m_limits; }
    /// First row of each clip, or of each that a split would make; empty without rows.
    const QList<int>& starts() const { return m_starts; }
    int clips() const { return int(m_starts.size()); }
    int secondsOf(int clip) const;

    void split();
    /// One clip again, with the length of its rows as far as it takes that.
    void join();
    /// One more row of `seconds` behind the last, as part of a script.
    void addBeyond(int seconds);
    /// Whether the first row of that clip (from 1) may go to the clip before (step 1), or one of theirs come (-1).
    bool canMove(int clip, int step) const;
    void move(int clip, int step);
    /// The endpoint can begin a clip with a picture of ours: the last frame of the clip before.
    bool canChain() const;
    bool isChained() const;
    void setChained(bool chained);

private:
    int endOf(int clip) const;

    ComposeModel& m_model;
    ClipLimits m_limits;
    QList<int> m_starts;
};

} // namespace klapper
