// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "ui/jobs/samewords.h"
#include "ui/library/carddelegate.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace klapper {

using namespace std::chrono_literals;

namespace {

QString keyOf(JobGroup group) { return QString::number(int(group)); }
QString keyOfAll() { return QStringLiteral("all"); }

} // namespace

QString sampleTitle(Sample sample)
{
    switch (sample) {
    case Sample::MultiShot:
        return QCoreApplication::translate("klapper::LibraryPanel", "Rooftop dinner, 3 shots");
    case Sample::Portrait:
        return QCoreApplication::translate("klapper::LibraryPanel", "Portrait from an image");
    case Sample::Vertical:
        return QCoreApplication::translate("klapper::LibraryPanel", "Vertical espresso");
    }
    Q_UNREACHABLE();
}

LibraryPanel::LibraryPanel(QWidget* parent)
    : QWidget(parent)
    , m_chips(new ChipBar(tr("Show"), ChipBar::Mode::Exclusive))
    , m_list(new QListView)
    , m_empty(new EmptyState(IconId::Film, tr("No clips yet"),
                             tr("Load a sample recipe. It fills the form and does not run.")))
    , m_noMatch(new EmptyState(IconId::Search, tr("No match"), {}))
    , m_pages(new QStackedWidget)
{
    setAccessibleName(tr("Library"));
    setupChips();
    auto* title = new PlainLabel(tr("Library"), TextSize::Body, Token::Text);
    title->setTextSize(TextSize::Body, QFont::DemiBold);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::large, space::medium, space::medium, space::small);
    head->setSpacing(space::small);
    head->addWidget(title);
    head->addWidget(m_chips);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(setupPages(), 1);
    m_recount.setSingleShot(true);
    m_recount.setInterval(0ms);
    connect(&m_recount, &QTimer::timeout, this, &LibraryPanel::refreshCounts);
    refreshPage();
}

void LibraryPanel::setupChips()
{
    m_chips->addChip(keyOfAll(), tr("All"));
    m_chips->addChip(keyOf(JobGroup::Running), tr("Running"));
    m_chips->addChip(keyOf(JobGroup::Done), tr("Done"));
    m_chips->addChip(keyOf(JobGroup::Unknown), tr("Unknown"));
    m_chips->addChip(keyOf(JobGroup::Failed), tr("Failed"));
    connect(m_chips, &ChipBar::changed, this, [this](const QStringList& on) {
        const QString key = on.value(0, keyOfAll());
        m_filter.setGroup(key == keyOfAll() ? std::nullopt : std::optional(JobGroup(key.toInt())));
        refreshPage();
    });
}

QWidget* LibraryPanel::setupPages()
{
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the panel's surface shines through
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Clips"));
    m_list->setObjectName(QStringLiteral("clips"));
    m_empty->setActions({sampleTitle(Sample::MultiShot), sampleTitle(Sample::Portrait), sampleTitle(Sample::Vertical)});
    m_empty->setObjectName(QStringLiteral("libraryEmpty"));
    m_noMatch->setActions({tr("Show everything")});
    // The one accent of the window belongs to the stage.
    setButtonWeight(m_empty->action(0), ButtonWeight::Usual);
    setButtonWeight(m_noMatch->action(0), ButtonWeight::Usual);
    // Their buttons stand below each other where it is narrow; that must not hold the panel wide.
    m_empty->setMinimumWidth(160);
    m_noMatch->setMinimumWidth(160);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_noMatch);

    connect(m_empty, &EmptyState::actionTriggered, this,
            [this](int index) { Q_EMIT sampleRequested(allSamples.at(size_t(index))); });
    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] {
        m_chips->setKeysOn({keyOfAll()});
        m_filter.setGroup(std::nullopt);
        setSearch({});
        Q_EMIT searchCleared();
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_quiet)
            Q_EMIT chosen(index.data(JobIdRole).toString());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        // A job without a clip has nothing to play: it explains itself.
        const QString id = index.data(JobIdRole).toString();
        index.data(OutputRole).toString().isEmpty() ? Q_EMIT detailsRequested(id) : Q_EMIT chosen(id);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data(JobIdRole).toString()); });
    return m_pages;
}

void LibraryPanel::setModel(QAbstractItemModel* model)
{
    m_filter.setSourceModel(model);
    const auto later = [this] {
        m_recount.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    refreshCounts();
}

void LibraryPanel::setSearch(const QString& text)
{
    m_filter.setSearch(text);
    refreshPage();
}

QString LibraryPanel::selected() const { return m_list->currentIndex().data(JobIdRole).toString(); }

void LibraryPanel::select(const QString& id)
{
    const QModelIndexList found = m_filter.match(m_filter.index(0, 0), JobIdRole, id, 1, Qt::MatchExactly);
    m_quiet = true;
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.first());
    else
        m_list->selectionModel()->clear();
    m_quiet = false;
}

void LibraryPanel::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

void LibraryPanel::refreshCounts()
{
    QHash<int, int> counts;
    const QAbstractItemModel* model = m_filter.sourceModel();
    for (int row = 0; row < model->rowCount(); ++row)
        ++counts[model->index(row, 0).data(GroupRole).toInt()];
    m_chips->setCount(keyOfAll(), model->rowCount() > 0 ? model->rowCount() : -1);
    for (const JobGroup group : {JobGroup::Running, JobGroup::Done, JobGroup::Unknown, JobGroup::Failed})
        m_chips->setCount(keyOf(group), counts.value(int(group), -1));
    refreshPage();
}

void LibraryPanel::refreshPage()
{
    const QAbstractItemModel* model = m_filter.sourceModel();
    const bool nothing = !model || model->rowCount() == 0;
    if (nothing && !m_filter.isFiltering())
        m_pages->setCurrentWidget(m_empty);
    else if (m_filter.rowCount() == 0)
        m_pages->setCurrentWidget(m_noMatch);
    else
        m_pages->setCurrentWidget(m_list);
}

void LibraryPanel::showMenu(const QPoint& point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid())
        return;
    const QString id = index.data(JobIdRole).toString();
    const bool hasFile = !index.data(OutputRole).toString().isEmpty();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Use recipe"), this, [this, id] { Q_EMIT recipeRequested(id); });
    const Job job = index.data(JobValueRole).value<Job>();
    const QList<Tier> tiers = SameWords::tiersFor(job);
    for (const Tier tier : tiers)
        menu->addAction(SameWords::title(job, tier), this, [this, id, tier] { Q_EMIT sameRequested(id, tier); });
    menu->addAction(tr("Show its draft version"), this, [this, id] { Q_EMIT versionRequested(id); });
    if (hasFile) {
        menu->addAction(tr("Show in folder"), this, [this, id] { Q_EMIT revealRequested(id); });
        menu->addAction(tr("Copy path"), this, [this, id] { Q_EMIT copyPathRequested(id); });
    }
    if (JobState(index.data(StateRole).toInt()) == JobState::DoneNoFile)
        menu->addAction(tr("Download again"), this, [this, id] { Q_EMIT downloadRequested(id); });
    menu->addSeparator();
    menu->addAction(tr("Details …"), this, [this, id] { Q_EMIT detailsRequested(id); });
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

} // namespace klapper
