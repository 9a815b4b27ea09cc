// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drafthistory.h"

namespace klapper {

namespace {

/// Characters; what the steps share is counted for each.
qint64 weightOf(const DraftDocument& document)
{
    const RequestDraft& draft = document.draft;
    qint64 weight = draft.prompt.size() + draft.style.size() + draft.negative.size();
    for (const Shot& shot : draft.shots)
        weight += shot.text.size();
    return weight;
}

} // namespace

void DraftHistory::note(const DraftDocument& before, const QString& key)
{
    constexpr qint64 pause = 1000; // ms
    const bool goesOn = !key.isEmpty() && key == m_key && m_since.isValid() && !m_since.hasExpired(pause);
    m_key = key;
    m_since.start();
    m_future.clear();
    if (goesOn && !m_past.isEmpty())
        return;
    m_past.append(before);
    m_weight += weightOf(before);
    while (m_past.size() > 1 && (m_past.size() > mostSteps || m_weight > mostCharacters))
        m_weight -= weightOf(m_past.takeFirst());
}

DraftDocument DraftHistory::undo(const DraftDocument& present)
{
    m_key.clear();
    m_future.append(present);
    m_weight -= weightOf(m_past.last());
    return m_past.takeLast();
}

DraftDocument DraftHistory::redo(const DraftDocument& present)
{
    m_key.clear();
    m_past.append(present);
    m_weight += weightOf(present);
    return m_future.takeLast();
}

} // namespace klapper
