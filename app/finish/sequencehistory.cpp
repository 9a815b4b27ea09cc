// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/sequencehistory.h"

namespace klapper {

bool relocateClips(Sequence& sequence, const QString& jobId, const QString& path)
{
    bool isOther = false;
    for (SequenceClip& clip : sequence.clips) {
        if (clip.jobId != jobId || clip.path == path)
            continue;
        clip.path = path;
        isOther = true;
    }
    return isOther;
}

template<typename Change>
void SequenceHistory::changeAll(const Change& change)
{
    for (QList<Step>* steps : {&m_done, &m_undone}) {
        for (Step& step : *steps) {
            for (std::optional<Sequence>* sequence : {&step.before, &step.after}) {
                if (*sequence)
                    change(step.id, **sequence);
            }
        }
    }
}

void SequenceHistory::add(const Step& step)
{
    m_undone.clear();
    m_done.append(step);
    if (m_done.size() > most)
        m_done.removeFirst();
}

void SequenceHistory::undone() { m_undone.append(m_done.takeLast()); }

void SequenceHistory::redone() { m_done.append(m_undone.takeLast()); }

void SequenceHistory::forget(const QString& id)
{
    for (QList<Step>* steps : {&m_done, &m_undone})
        steps->removeIf([&id](const Step& step) { return step.id == id; });
}

void SequenceHistory::takeIn(const QString& id, const ScriptClip& arrival)
{
    changeAll([&](const QString& each, Sequence& sequence) {
        if (each == id)
            klapper::takeIn(sequence, arrival);
    });
}

void SequenceHistory::relocate(const QString& jobId, const QString& path)
{
    changeAll([&](const QString&, Sequence& sequence) { relocateClips(sequence, jobId, path); });
}

} // namespace klapper
