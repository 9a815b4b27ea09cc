// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryquery.h"

#include <QObject>

namespace klapper {

class LibraryPanel;
class WindowMemory;

/// Keeps how the library is looked at from one start to the next, for each account and for the practice service by
/// itself: cards or list with its columns, the order, the filters. Not what was typed into the search.
class LibraryViewMemory final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it. Call restore() before the panel gets its library, restoreColumns() after.
    LibraryViewMemory(LibraryPanel& panel, WindowMemory& memory, bool practice, QObject* parent = nullptr);

    /// One of several accounts, by its folder; before restore().
    void setAccount(const QString& folder) { m_account = folder; }
    void restore();
    void restoreColumns();
    void saveColumns();

private:
    QString key(const char* what) const;
    void saveQuery(LibraryQuery query);

    LibraryPanel& m_panel;
    WindowMemory& m_memory;
    bool m_practice;
    QString m_account;
    QByteArray m_saved; ///< the query as it was written
};

} // namespace klapper
