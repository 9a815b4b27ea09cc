// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/libraryviewmemory.h"

#include "ui/library/cliptable.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/windowmemory.h"

#include <QJsonDocument>

namespace klapper {

LibraryViewMemory::LibraryViewMemory(LibraryPanel& panel, WindowMemory& memory, bool practice, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_memory(memory)
    , m_practice(practice)
{
}

QString LibraryViewMemory::key(const char* what) const
{
    const QString apart = m_account.isEmpty() ? QString() : QString(m_account % u'/');
    return apart + (m_practice ? QStringLiteral("practiceLibrary") : QStringLiteral("library"))
         + QString::fromLatin1(what);
}

void LibraryViewMemory::restore()
{
    m_saved = m_memory.bytes(key("Query"));
    LibraryQuery query = LibraryQuery::fromJson(QJsonDocument::fromJson(m_saved).object());
    query.text.clear();
    m_panel.setQuery(query);
    m_panel.setView(m_memory.flag(key("List"), false) ? ClipViews::View::List : ClipViews::View::Cards);
    connect(&m_panel, &LibraryPanel::queryChanged, this, &LibraryViewMemory::saveQuery);
    connect(&m_panel, &LibraryPanel::viewChanged, this,
            [this](ClipViews::View view) { m_memory.setFlag(key("List"), view == ClipViews::View::List); });
}

void LibraryViewMemory::restoreColumns()
{
    const QByteArray kept = m_memory.bytes(key("Columns"));
    if (!kept.isEmpty())
        m_panel.views().table().setColumns(kept);
}

void LibraryViewMemory::saveColumns() { m_memory.setBytes(key("Columns"), m_panel.views().table().columns()); }

void LibraryViewMemory::saveQuery(LibraryQuery query)
{
    // Each key that is typed comes here; and what the prompts say does not belong into a settings file.
    query.text.clear();
    query.thread.clear();
    const QByteArray json = QJsonDocument(query.toJson()).toJson(QJsonDocument::Compact);
    if (json == m_saved)
        return;
    m_saved = json;
    m_memory.setBytes(key("Query"), json);
}

} // namespace klapper
