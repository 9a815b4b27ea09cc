// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selectionkeeper.h"

#include "ui/models/librarymodel.h"

#include <QScopedValueRollback>

namespace klapper {

SelectionKeeper::SelectionKeeper(LibraryModel& model, QItemSelectionModel& selection, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{
    connect(&m_model, &LibraryModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    connect(&m_model, &LibraryModel::modelReset, this, &SelectionKeeper::restore);
    connect(&m_model, &LibraryModel::arranged, this, [this] {
        // What the person chose since is not taken away.
        if (!m_selection.currentIndex().isValid() || !m_selection.hasSelection())
            findWanted();
    });
}

void SelectionKeeper::want(std::optional<qint64> number)
{
    m_wanted = number;
    const QScopedValueRollback<bool> quiet(m_isAtWork, true);
    const QModelIndex index = number ? m_model.indexOf(*number) : QModelIndex();
    if (index.isValid())
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_selection.clear();
}

void SelectionKeeper::remember()
{
    m_selected.clear();
    const QItemSelection ranges = m_selection.selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.insert(m_model.numberAt(row));
    }
    m_isAtWork = true; // until restore()
}

void SelectionKeeper::restore()
{
    QItemSelection found;
    int first = -1;
    constexpr int last = libraryColumnCount - 1;
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const bool isSelected = row < m_model.rowCount() && m_selected.contains(m_model.numberAt(row));
        if (isSelected && first < 0)
            first = row;
        if (!isSelected && first >= 0) {
            found.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, last)));
            first = -1;
        }
    }
    m_selected.clear();
    m_selection.select(found, QItemSelectionModel::ClearAndSelect);
    m_isAtWork = false;
    findWanted();
}

void SelectionKeeper::findWanted()
{
    const QModelIndex index = m_wanted ? m_model.indexOf(*m_wanted) : QModelIndex();
    if (!index.isValid())
        return;
    const QScopedValueRollback<bool> quiet(m_isAtWork, true);
    const bool none = !m_selection.hasSelection();
    m_selection.setCurrentIndex(index, none ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                            : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
}

} // namespace klapper
