// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipviews.h"

#include "ui/library/carddelegate.h"
#include "ui/library/cliptable.h"
#include "ui/library/scrollkeeper.h"
#include "ui/models/librarymodel.h"
#include "ui/models/selectionkeeper.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>
#include <array>

namespace klapper {

namespace {

class CardList final : public QListView
{
public:
    /// As in the table.
    void keyboardSearch(const QString&) override {}
};

} // namespace

ClipViews::ClipViews(QWidget* parent)
    : QStackedWidget(parent)
    , m_cards(new CardList)
    , m_table(new ClipTable)
{
    m_cards->setObjectName(QStringLiteral("clips"));
    m_cards->setItemDelegate(new CardDelegate(m_cards));
    m_cards->setUniformItemSizes(true);
    m_cards->setMouseTracking(true);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setupView(*m_cards);
    setupView(*m_table);
    connect(m_table, &ClipTable::sortRequested, this, &ClipViews::sortRequested);
}

void ClipViews::setupView(QAbstractItemView& view)
{
    view.setAccessibleName(tr("Clips"));
    view.setFrameShape(QFrame::NoFrame);
    view.viewport()->setAutoFillBackground(false); // the panel's surface shines through
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.installEventFilter(this);
    addWidget(&view);
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this, &view](const QPoint& point) { openMenu(view, point); });
    connect(&view, &QAbstractItemView::activated, this, &ClipViews::opened);
    connect(&view, &QAbstractItemView::clicked, this, [this](const QModelIndex& row) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier) // else it selects
            Q_EMIT chosen(row);
    });
}

void ClipViews::setModel(LibraryModel& model)
{
    m_model = &model;
    m_cards->setModel(&model);
    m_table->setLibrary(model);
    m_table->setSelectionModel(m_cards->selectionModel());
    new ScrollKeeper(model, *m_cards);
    new ScrollKeeper(model, *m_table);
    QItemSelectionModel* selection = m_cards->selectionModel();
    m_keeper = new SelectionKeeper(model, *selection, this);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid() || m_keeper->isAtWork() || m_model->isArranging())
            return;
        m_keeper->noteChosen(m_model->numberAt(row.row()));
        Q_EMIT chosen(row);
    });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ClipViews::selectionChanged);
}

QAbstractItemView* ClipViews::shown() const { return static_cast<QAbstractItemView*>(currentWidget()); }

void ClipViews::setView(View view)
{
    const bool hadFocus = shown()->hasFocus();
    setCurrentIndex(int(view));
    if (!m_model)
        return;
    const QModelIndex current = currentRow();
    if (current.isValid()) {
        // Cards know the first column only.
        m_cards->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        shown()->scrollTo(current);
    }
    if (hadFocus)
        focusView();
}

void ClipViews::focusView()
{
    QAbstractItemView* view = shown();
    view->setFocus(Qt::ShortcutFocusReason);
    // A list without a current row takes no arrow keys.
    if (m_model && !currentRow().isValid() && m_model->rowCount() > 0)
        view->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ClipViews::search(const LibraryQuery& query)
{
    const bool fromTop = !query.text.isEmpty();
    const std::array<QAbstractItemView*, 2> views{m_cards, m_table};
    for (QAbstractItemView* view : views)
        view->setAutoScroll(!fromTop);
    m_model->setQuery(query);
    m_table->showSort(query);
    for (QAbstractItemView* view : views) {
        view->setAutoScroll(true);
        if (fromTop)
            view->scrollToTop();
    }
}

QModelIndex ClipViews::currentRow() const
{
    const QItemSelectionModel* selection = m_cards->selectionModel();
    return selection ? selection->currentIndex().siblingAtColumn(0) : QModelIndex();
}

QList<int> ClipViews::selectedRows() const
{
    QList<int> rows;
    if (!m_model)
        return rows;
    const QItemSelection ranges = m_cards->selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

qsizetype ClipViews::selectedCount() const { return selectedRows().size(); }

void ClipViews::want(std::optional<qint64> number)
{
    if (m_keeper)
        m_keeper->want(number);
}

void ClipViews::openMenu(QAbstractItemView& view, const QPoint& point)
{
    if (view.indexAt(point).isValid())
        Q_EMIT menuRequested(view.viewport()->mapToGlobal(point));
}

bool ClipViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == shown() && currentRow().isValid()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) { // as on keyboards without a menu key
            shown()->scrollTo(currentRow());
            openMenu(*shown(), shown()->visualRect(currentRow()).center());
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace klapper
