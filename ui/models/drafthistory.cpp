// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drafthistory.h"

namespace klapper {

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
    if (m_past.size() > mostSteps)
        m_past.removeFirst();
}

DraftDocument DraftHistory::undo(const DraftDocument& present)
{
    m_key.clear();
    m_future.append(present);
    return m_past.takeLast();
}

DraftDocument DraftHistory::redo(const DraftDocument& present)
{
    m_key.clear();
    m_past.append(present);
    return m_future.takeLast();
}

} // namespace klapper
