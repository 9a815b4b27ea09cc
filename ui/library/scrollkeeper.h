// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace klapper {

class LibraryModel;

/// Keeps what a scrolled view shows in its place while rows come and go above it. At the very top one sees what is new.
class ScrollKeeper final : public QObject
{
    Q_OBJECT
public:
    /// The view is its parent. The model outlives it.
    ScrollKeeper(LibraryModel& model, QAbstractItemView& view);

private:
    void remember();
    void restore();

    QAbstractItemView& m_view;
    QPersistentModelIndex m_top; ///< the uppermost row in sight
    int m_offset = 0;            ///< px, where it stands
};

} // namespace klapper
