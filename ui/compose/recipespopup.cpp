// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/recipespopup.h"

#include "app/prompt/drafttemplates.h"
#include "ui/compose/entrydelegate.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>

#include <algorithm>

namespace klapper {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int previewRole = EntryDelegate::lineRole + 1;
} // namespace

RecipesPopup::RecipesPopup(SnippetStore& snippets, const QList<RecentPrompt>& recent,
                           const SnippetBar::Written& written, QWidget* parent)
    : QDialog(parent)
    , m_snippets(snippets)
    , m_recent(recent)
    , m_search(new QLineEdit)
    , m_sorts(new SegmentedControl(tr("Sort")))
    , m_list(new QListWidget)
    , m_nothing(new EmptyState(IconId::Search, {}))
    , m_preview(new QPlainTextEdit)
    , m_removed(new Banner)
    , m_bar(new SnippetBar(snippets, written))
    , m_take(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("recipesPopup"));
    setWindowTitle(tr("Templates and snippets"));
    resize(QSize(fontMetrics().averageCharWidth() * 102, fontMetrics().height() * 33)
               .boundedTo(screen()->availableSize() * 0.9));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    setupTop(*column);
    setupLists(*column);
    column->addWidget(m_removed);
    setupButtons(*column);
    connect(&m_snippets, &SnippetStore::changed, this, &RecipesPopup::fill);
    fill();
    m_search->setFocus();
}

void RecipesPopup::setupTop(QBoxLayout& column)
{
    m_search->setObjectName(QStringLiteral("recipeSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search templates, snippets and recent prompts"));
    makeSearchField(*m_search, false);
    m_search->installEventFilter(this);
    m_sorts->setObjectName(QStringLiteral("recipeSort"));
    for (const QString& title : {tr("Templates"), tr("Snippets"), tr("Recent")})
        m_sorts->addSegment(title);
    m_sorts->setCurrentIndex(0);
    column.addWidget(m_search);
    column.addWidget(m_sorts);
    connect(m_search, &QLineEdit::textChanged, this, &RecipesPopup::fill);
    connect(m_sorts, &SegmentedControl::currentChanged, this, &RecipesPopup::fill);
}

void RecipesPopup::setupLists(QBoxLayout& column)
{
    m_list->setObjectName(QStringLiteral("recipeList"));
    m_list->setAccessibleName(tr("What is there"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_preview->setObjectName(QStringLiteral("recipePreview"));
    m_preview->setAccessibleName(tr("Text"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    auto* left = new QWidget;
    auto* pages = new QStackedLayout(left);
    pages->addWidget(m_list);
    pages->addWidget(m_nothing);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(left, 1);
    row->addWidget(m_preview, 1);
    column.addLayout(row, 1);
    m_removed->hide();
    m_removed->setActions(tr("Undo"));
    connect(m_removed, &Banner::firstActionTriggered, this, &RecipesPopup::restoreRemoved);
    connect(m_list, &QListWidget::currentItemChanged, this, &RecipesPopup::showPreview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &RecipesPopup::choose);
}

void RecipesPopup::setupButtons(QBoxLayout& column)
{
    m_take->setObjectName(QStringLiteral("takeRecipe"));
    setButtonWeight(m_take, ButtonWeight::Accent);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_take->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_take);
    column.addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &RecipesPopup::choose);
    connect(m_bar, &SnippetBar::added, this, &RecipesPopup::select);
    connect(m_bar, &SnippetBar::removed, this, &RecipesPopup::showRemoved);
}

RecipesPopup::Sort RecipesPopup::sort() const { return Sort(m_sorts->currentIndex()); }

void RecipesPopup::showSort(Sort sort) { m_sorts->setCurrentIndex(int(sort)); }

QList<RecipeEntry> RecipesPopup::entries() const
{
    switch (sort()) {
    case Sort::Templates:
        return RecipeEntries::templates();
    case Sort::Snippets:
        return RecipeEntries::snippets(m_snippets.snippets());
    case Sort::Recent:
        return RecipeEntries::recent(m_recent);
    }
    Q_UNREACHABLE();
}

QString RecipesPopup::chosenId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void RecipesPopup::fill()
{
    const QString before = chosenId();
    m_list->clear();
    const QList<RecipeEntry> all = entries();
    int row = 0;
    for (const RecipeEntry& entry : all) {
        if (!RecipeEntries::matches(entry, m_search->text()))
            continue;
        auto* item = new QListWidgetItem(entry.title, m_list);
        item->setData(idRole, entry.id);
        item->setData(EntryDelegate::lineRole, entry.line);
        item->setData(previewRole, entry.preview);
        item->setData(Qt::AccessibleDescriptionRole, entry.line);
        if (entry.id == before)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    const bool own = sort() == Sort::Snippets;
    if (m_list->count() == 0) {
        if (!all.isEmpty())
            m_nothing->setContent(IconId::Search, tr("No match"));
        else if (own)
            m_nothing->setContent(IconId::Text, tr("No snippets yet"),
                                  tr("Keep a phrase or a whole prompt that you use again."));
        else
            m_nothing->setContent(IconId::Clock, tr("Nothing sent yet"), tr("Prompts that you send are found here."));
    }
    static_cast<QStackedLayout*>(m_list->parentWidget()->layout())->setCurrentIndex(m_list->count() == 0 ? 1 : 0);
    m_bar->setVisible(own);
    m_take->setText(own ? tr("Insert at the cursor") : tr("Load into the form"));
    showPreview();
}

void RecipesPopup::showPreview()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_preview->setPlainText(item ? item->data(previewRole).toString() : QString());
    m_take->setEnabled(item != nullptr);
    m_bar->setCurrent(chosenId());
}

void RecipesPopup::choose()
{
    const QString id = chosenId();
    if (id.isEmpty())
        return;
    const Sort from = sort();
    accept();
    if (from == Sort::Templates) {
        if (const DraftTemplate* chosen = draftTemplate(id))
            Q_EMIT draftChosen(chosen->draft);
    } else if (from == Sort::Recent) {
        Q_EMIT draftChosen(m_recent.at(id.toInt()).draft);
    } else if (const Snippet* snippet = m_snippets.snippet(id)) {
        Q_EMIT textChosen(snippet->text);
    }
}

void RecipesPopup::step(int by)
{
    const int count = m_sorts->count();
    m_sorts->setCurrentIndex((m_sorts->currentIndex() + by + count) % count);
}

void RecipesPopup::select(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void RecipesPopup::showRemoved(const QString& name)
{
    m_removed->setMessage(Banner::Kind::Info, tr("Deleted: %1").arg(name));
    m_removed->show();
}

void RecipesPopup::restoreRemoved()
{
    m_removed->hide();
    m_snippets.restore();
}

bool RecipesPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int pressed = key->key();
    if (watched == m_list && (pressed == Qt::Key_Return || pressed == Qt::Key_Enter)) {
        choose();
        return true;
    }
    if (watched == m_list && pressed == Qt::Key_Delete && sort() == Sort::Snippets) {
        m_bar->remove();
        return true;
    }
    const bool moves = key->modifiers() == Qt::NoModifier
                    && (pressed == Qt::Key_Up || pressed == Qt::Key_Down || pressed == Qt::Key_PageUp
                        || pressed == Qt::Key_PageDown);
    if (watched != m_search || !moves || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    const int most = pressed == Qt::Key_PageUp || pressed == Qt::Key_PageDown ? 6 : 1;
    const int by = pressed == Qt::Key_Up || pressed == Qt::Key_PageUp ? -most : most;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
    return true;
}

void RecipesPopup::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_PageDown))
        return step(1);
    if (control && (event->key() == Qt::Key_Backtab || event->key() == Qt::Key_PageUp))
        return step(-1);
    if (event->key() == Qt::Key_F2 && sort() == Sort::Snippets)
        return m_bar->edit();
    if (control && event->key() == Qt::Key_Z && m_removed->isVisible())
        return restoreRemoved();
    QDialog::keyPressEvent(event);
}

} // namespace klapper
