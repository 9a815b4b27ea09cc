// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/savedsearchesdialog.h"

#include "ui/jobs/errorwords.h"
#include "ui/library/searchnamedialog.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowdelegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

SavedSearchesDialog::SavedSearchesDialog(LibraryStore& store, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_list(new QListWidget)
    , m_said(new Banner)
    , m_rename(new QPushButton(tr("Rename …")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_take(new QPushButton(tr("Search")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("savedSearchesDialog"));
    setWindowTitle(tr("Saved searches"));
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 22);
    m_list->setObjectName(QStringLiteral("savedSearchList"));
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    setupButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedSearchesDialog::refresh);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedSearchesDialog::take);
    connect(m_said, &Banner::firstActionTriggered, this, &SavedSearchesDialog::restoreRemoved);
    connect(&m_store, &LibraryStore::searchesChanged, this, &SavedSearchesDialog::fill);
    fill();
    m_list->setFocus();
}

void SavedSearchesDialog::setupButtons()
{
    m_rename->setObjectName(QStringLiteral("renameSearch"));
    m_remove->setObjectName(QStringLiteral("removeSearch"));
    m_take->setObjectName(QStringLiteral("takeSearch"));
    setButtonWeight(m_take, ButtonWeight::Accent);
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_rename, m_remove, close})
        button->setAutoDefault(false);
    m_take->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_rename);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_take);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_rename, &QPushButton::clicked, this, &SavedSearchesDialog::askName);
    connect(m_remove, &QPushButton::clicked, this, &SavedSearchesDialog::removeCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &SavedSearchesDialog::take);
}

void SavedSearchesDialog::fill()
{
    const Result<QList<SavedSearch>> kept = m_store.savedSearches();
    if (!kept) {
        did(kept.error());
        return;
    }
    const int before = m_list->currentRow();
    m_searches = *kept;
    m_list->clear();
    for (const SavedSearch& search : std::as_const(m_searches))
        m_list->addItem(search.name);
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    refresh();
}

void SavedSearchesDialog::refresh()
{
    for (QPushButton* button : {m_rename, m_remove, m_take})
        button->setEnabled(current() != nullptr);
}

const SavedSearch* SavedSearchesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_searches.size() ? &m_searches[row] : nullptr;
}

void SavedSearchesDialog::take()
{
    if (const SavedSearch* search = current()) {
        const LibraryQuery query = search->query;
        accept();
        Q_EMIT chosen(query);
    }
}

void SavedSearchesDialog::askName()
{
    const SavedSearch* search = current();
    if (!search)
        return;
    QStringList taken;
    for (const SavedSearch& other : std::as_const(m_searches)) {
        if (other.name != search->name)
            taken.append(other.name);
    }
    auto* dialog = new SearchNameDialog(tr("Rename the search"), search->name, taken, false, this);
    connect(dialog, &SearchNameDialog::named, this,
            [this, renamed = *search](const QString& name) { rename(renamed, name); });
    dialog->open();
}

void SavedSearchesDialog::rename(const SavedSearch& search, const QString& name)
{
    // First the new one: whatever fails, the search is still there.
    if (name == search.name || !did(m_store.saveSearch({name, search.query}))
        || !did(m_store.removeSearch(search.name)))
        return;
    fill();
    const auto found = std::find_if(m_searches.cbegin(), m_searches.cend(),
                                    [&name](const SavedSearch& each) { return each.name == name; });
    m_list->setCurrentRow(int(found - m_searches.cbegin()));
}

void SavedSearchesDialog::removeCurrent()
{
    if (!current())
        return;
    const SavedSearch removed = *current();
    if (!did(m_store.removeSearch(removed.name)))
        return;
    m_removed = removed;
    m_said->setMessage(Banner::Kind::Info, tr("Deleted: %1").arg(removed.name));
    m_said->setActions(tr("Undo"));
    m_said->show();
    fill();
    m_list->setFocus();
}

void SavedSearchesDialog::restoreRemoved()
{
    if (!m_removed || !did(m_store.saveSearch(*m_removed)))
        return;
    m_removed.reset();
    m_said->hide();
    fill();
    m_list->setFocus();
}

bool SavedSearchesDialog::did(const Status& outcome)
{
    if (outcome)
        return true;
    m_said->setMessage(Banner::Kind::Error, ErrorWords::happened(outcome.error()));
    m_said->setActions({});
    m_said->show();
    return false;
}

void SavedSearchesDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2)
        return askName();
    if (event->key() == Qt::Key_Delete)
        return removeCurrent();
    if (event->matches(QKeySequence::Undo) && m_removed)
        return restoreRemoved();
    QDialog::keyPressEvent(event);
}

} // namespace klapper
