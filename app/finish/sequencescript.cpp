// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencescript.h"

#include <algorithm>

namespace klapper {

namespace {

qsizetype placeOf(const Sequence& sequence, const ScriptClip& arrival, int part)
{
    qsizetype behind = -1;
    qsizetype before = sequence.clips.size();
    int earlier = -1;
    int later = -1;
    for (qsizetype i = 0; i < sequence.clips.size(); ++i) {
        const int other = arrival.parts.value(sequence.clips[i].jobId, -1);
        if (other < 0)
            continue;
        if (other < part && other >= earlier) {
            earlier = other;
            behind = i;
        } else if (other > part && (later < 0 || other < later)) {
            later = other;
            before = i;
        }
    }
    return earlier >= 0 ? behind + 1 : before;
}

} // namespace

bool takeIn(Sequence& sequence, const ScriptClip& arrival)
{
    const int part = arrival.parts.value(arrival.clip.jobId, -1);
    const bool hasCome = std::any_of(sequence.arrived.begin(), sequence.arrived.end(), [&](const QString& take) {
        return take == arrival.clip.jobId || (part >= 0 && arrival.parts.value(take, -1) == part);
    });
    if (part < 0 || hasCome || sequence.clips.size() >= mostSequenceClips)
        return false;
    sequence.arrived.append(arrival.clip.jobId);
    sequence.clips.insert(placeOf(sequence, arrival, part), arrival.clip);
    return true;
}

} // namespace klapper
