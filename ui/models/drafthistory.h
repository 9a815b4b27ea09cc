// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/draftdocument.h"

#include <QElapsedTimer>

namespace klapper {

/// Undo and redo of everything about a draft, over both views of its text. Edits of one field in a row are one step.
class DraftHistory
{
public:
    static constexpr int mostSteps = 400;
    static constexpr qint64 mostCharacters = 16'000'000; ///< in all steps; the last one is always kept

    /// @param key what is edited; the same key within a second goes on with the step before. Empty: a step of its own.
    void note(const DraftDocument& before, const QString& key);
    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }
    /// What was before `present`; canUndo() first. The other way round with redo().
    DraftDocument undo(const DraftDocument& present);
    DraftDocument redo(const DraftDocument& present);

private:
    QList<DraftDocument> m_past;
    QList<DraftDocument> m_future;
    qint64 m_weight = 0; ///< characters in m_past
    QString m_key;
    QElapsedTimer m_since; ///< the last edit
};

} // namespace klapper
