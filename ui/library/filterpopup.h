// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/librarystore.h"

#include <QFrame>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace klapper {

class ChipBar;

/// Everything that the library can be narrowed by, beside the list that follows each click. Escape or a click elsewhere
/// closes it. Made anew for each opening.
class FilterPopup final : public QFrame
{
    Q_OBJECT
public:
    /// @param counts what projects and tags there are
    FilterPopup(const LibraryQuery& query, const LibraryCounts& counts, QWidget* parent);

    /// @param anchor on the screen, what it opens below or above
    void openAt(const QRect& anchor);

Q_SIGNALS:
    void changed(const klapper::LibraryQuery& query);

private:
    void setupTiers(QVBoxLayout& column);
    void setupModes(QVBoxLayout& column);
    void setupAspects(QVBoxLayout& column);
    void setupRatings(QVBoxLayout& column);
    void setupRejects(QVBoxLayout& column);
    void setupRanges(QVBoxLayout& column);
    void setupProjects(QVBoxLayout& column, const LibraryCounts& counts);
    void setupTags(QVBoxLayout& column, const LibraryCounts& counts);
    QWidget* makeButtons();
    void add(QVBoxLayout& column, const QString& title, QWidget* widget);
    void edit(const std::function<void(LibraryQuery&)>& change);

    LibraryQuery m_query;
    QScrollArea* m_scroll;
    QWidget* m_buttons;
    ChipBar* m_first = nullptr; ///< takes the focus
};

} // namespace klapper
