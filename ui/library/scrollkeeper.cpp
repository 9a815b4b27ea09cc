// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/scrollkeeper.h"

#include "ui/models/librarymodel.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace klapper {

ScrollKeeper::ScrollKeeper(LibraryModel& model, QAbstractItemView& view)
    : QObject(&view)
    , m_view(view)
{
    connect(&model, &LibraryModel::aboutToArrange, this, &ScrollKeeper::remember);
    connect(&model, &LibraryModel::arranged, this, &ScrollKeeper::restore);
}

void ScrollKeeper::remember()
{
    m_top = QPersistentModelIndex();
    if (!m_view.isVisible() || m_view.verticalScrollBar()->value() == 0)
        return;
    m_top = m_view.indexAt(QPoint(m_view.viewport()->width() / 2, 0));
    m_offset = m_top.isValid() ? m_view.visualRect(m_top).top() : 0;
}

void ScrollKeeper::restore()
{
    if (!m_top.isValid())
        return;
    m_view.doItemsLayout();
    QScrollBar* bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + m_view.visualRect(m_top).top() - m_offset);
    m_top = QPersistentModelIndex();
}

} // namespace klapper
