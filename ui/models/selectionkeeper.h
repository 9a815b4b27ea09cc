// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>

#include <optional>

namespace klapper {

class LibraryModel;

/// Keeps what is selected over a new search: what is found again stays selected, and the clip that the person looks at
/// is the current one again as soon as it is found.
class SelectionKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it. Make it after the views that share the selection: they forget it first.
    SelectionKeeper(LibraryModel& model, QItemSelectionModel& selection, QObject* parent = nullptr);

    /// Makes it the current row, now or when it is found; nothing: no row. Without telling anyone, see isAtWork().
    void want(std::optional<qint64> number);
    /// The person has chosen it.
    void noteChosen(qint64 number) { m_wanted = number; }
    /// What changes in the selection now is not the person's doing.
    bool isAtWork() const { return m_isAtWork; }

private:
    void remember();
    void restore();
    void findWanted();

    LibraryModel& m_model;
    QItemSelectionModel& m_selection;
    std::optional<qint64> m_wanted;
    QSet<qint64> m_selected; ///< while the rows are made anew
    bool m_isAtWork = false;
};

} // namespace klapper
