// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/savedsearches.h"

#include "ui/library/librarywords.h"
#include "ui/library/savedsearchesdialog.h"
#include "ui/library/searchnamedialog.h"

#include <QMenu>
#include <QWidget>

namespace klapper {

namespace {

/// What the search is called before the person says so.
QString suggestion(const LibraryQuery& query)
{
    QStringList words;
    if (!query.text.trimmed().isEmpty())
        words.append(query.text.simplified());
    if (stateChipOf(query) != StateChip::All)
        words.append(LibraryWords::chip(stateChipOf(query)));
    const QList<QueryPart> parts = partsOf(query);
    for (const QueryPart& part : parts)
        words.append(LibraryWords::part(part, query));
    return words.join(QStringLiteral(", "));
}

} // namespace

SavedSearches::SavedSearches(QWidget* parent)
    : QObject(parent)
    , m_parent(parent)
    , m_menu(new QMenu(tr("Saved searches"), parent))
{
    m_menu->setObjectName(QStringLiteral("searches"));
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearches::fill);
}

Result<QList<SavedSearch>> SavedSearches::searches() const
{
    return m_store ? m_store->savedSearches() : QList<SavedSearch>();
}

void SavedSearches::fill()
{
    m_menu->clear();
    const Result<QList<SavedSearch>> read = searches();
    const QList<SavedSearch> kept = read ? *read : QList<SavedSearch>();
    for (const SavedSearch& search : kept) {
        QString name = search.name;
        QAction* action = m_menu->addAction(name.replace(u'&', QStringLiteral("&&")), this,
                                            [this, query = search.query] { Q_EMIT chosen(query); });
        action->setCheckable(true);
        action->setChecked(search.query == m_query);
    }
    if (kept.isEmpty()) {
        const QString why = read ? tr("No search is saved yet.") : tr("The saved searches cannot be read.");
        m_menu->addAction(why)->setEnabled(false);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Save this search …"), this, &SavedSearches::askName)->setEnabled(m_query.isFiltering());
    m_menu->addAction(tr("Rename or delete …"), this, &SavedSearches::openList)->setEnabled(!kept.isEmpty());
}

void SavedSearches::askName()
{
    QStringList taken; // what cannot be read cannot be replaced either
    const Result<QList<SavedSearch>> kept = searches();
    for (const SavedSearch& search : kept ? *kept : QList<SavedSearch>())
        taken.append(search.name);
    auto* dialog = new SearchNameDialog(tr("Save this search"), suggestion(m_query), taken, true, m_parent);
    connect(dialog, &SearchNameDialog::named, this, [this, query = m_query](const QString& name) {
        Q_EMIT saved(m_store->saveSearch({name, query}));
    });
    dialog->open();
}

void SavedSearches::openList()
{
    auto* dialog = new SavedSearchesDialog(*m_store, m_parent);
    connect(dialog, &SavedSearchesDialog::chosen, this, &SavedSearches::chosen);
    dialog->open();
}

} // namespace klapper
