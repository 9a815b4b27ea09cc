// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "app/library/librarystore.h"
#include "ui/jobs/errorwords.h"
#include "ui/library/activefilters.h"
#include "ui/library/cliptable.h"
#include "ui/library/filterpopup.h"
#include "ui/library/librarybar.h"
#include "ui/library/librarywords.h"
#include "ui/library/savedsearches.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr std::array<StateChip, 6> allChips{StateChip::All,     StateChip::Running, StateChip::Done,
                                            StateChip::Unknown, StateChip::Failed,  StateChip::Rated};
/// Their buttons stand below each other where it is narrow; that must not hold the panel wide.
constexpr int leastEmptyWidth = 160;
constexpr int mostChipRows = 3; ///< with large text; the clips need the room

QString keyOf(StateChip chip) { return QString::number(int(chip)); }

} // namespace

LibraryPanel::LibraryPanel(QWidget* parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_chips(new ChipBar(tr("Show"), ChipBar::Mode::Exclusive))
    , m_bar(new LibraryBar)
    , m_active(new ActiveFilters)
    , m_searches(new SavedSearches(this))
    , m_said(new Banner)
    , m_views(new ClipViews)
    , m_empty(new EmptyState(IconId::Film, tr("No clips yet"),
                             tr("Load a sample recipe. It fills the form and does not run.")))
    , m_noMatch(
          new EmptyState(IconId::Search, tr("No match"), tr("Nothing here is as the search and the filters ask.")))
    , m_failed(new EmptyState(IconId::Error, tr("The library cannot be read")))
    , m_pages(new QStackedWidget)
{
    setAccessibleName(tr("Library"));
    m_said->setObjectName(QStringLiteral("librarySaid"));
    m_said->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(setupHead());
    column->addWidget(m_pages, 1);
    setupViews();
    setupEmptyStates();
    m_recount.setSingleShot(true);
    m_recount.setInterval(40ms); // after what was found has been painted
    connect(&m_recount, &QTimer::timeout, this, &LibraryPanel::refreshCounts);
    showQuery();
    refreshPage();
}

QLayout* LibraryPanel::setupHead()
{
    auto* title = new PlainLabel(tr("Library"), TextSize::Body, Token::Text);
    title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_count->setObjectName(QStringLiteral("libraryCount"));
    m_count->setNumeric(true);
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_count);
    for (const StateChip chip : allChips)
        m_chips->addChip(keyOf(chip), LibraryWords::chip(chip),
                         chip == StateChip::Rated ? tr("With stars") : QString());
    m_chips->setObjectName(QStringLiteral("stateChips"));
    m_chips->setMostRows(mostChipRows);
    m_bar->setSearches(m_searches->menu());
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::large, space::medium, space::medium, space::small);
    head->setSpacing(space::small);
    head->addLayout(row);
    head->addWidget(m_chips);
    head->addWidget(m_bar);
    head->addWidget(m_active);
    head->addWidget(m_said);
    connect(m_chips, &ChipBar::changed, this,
            [this](const QStringList& on) { setQuery(withStateChip(m_query, StateChip(on.value(0).toInt()))); });
    connect(m_bar, &LibraryBar::filterRequested, this, &LibraryPanel::openFilters);
    connect(m_bar, &LibraryBar::viewRequested, this, &LibraryPanel::setView);
    const auto sortBy = [this](LibrarySort sort, bool ascending) {
        LibraryQuery query = m_query;
        query.sort = sort;
        query.ascending = ascending;
        setQuery(query);
    };
    connect(m_bar, &LibraryBar::sortRequested, this, sortBy);
    connect(m_views, &ClipViews::sortRequested, this, sortBy);
    connect(m_active, &ActiveFilters::changed, this, &LibraryPanel::setQuery);
    connect(m_searches, &SavedSearches::chosen, this, &LibraryPanel::setQuery);
    connect(m_searches, &SavedSearches::saved, this, &LibraryPanel::saySaved);
    return head;
}

void LibraryPanel::setupEmptyStates()
{
    m_empty->setActions({sampleTitle(Sample::MultiShot), sampleTitle(Sample::Portrait), sampleTitle(Sample::Vertical)});
    m_empty->setObjectName(QStringLiteral("libraryEmpty"));
    m_noMatch->setActions({tr("Show everything")});
    m_noMatch->setObjectName(QStringLiteral("libraryNoMatch"));
    m_failed->setActions({tr("Try again")});
    m_failed->setObjectName(QStringLiteral("libraryFailed"));
    for (EmptyState* state : {m_empty, m_noMatch, m_failed}) {
        // The one accent of the window belongs to the stage.
        setButtonWeight(state->action(0), ButtonWeight::Usual);
        state->setMinimumWidth(leastEmptyWidth);
        m_pages->addWidget(state);
    }
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this](int index) { Q_EMIT sampleRequested(allSamples.at(size_t(index))); });
    connect(m_noMatch, &EmptyState::actionTriggered, this, &LibraryPanel::showEverything);
    connect(m_failed, &EmptyState::actionTriggered, this, [this] { m_model->readAgain(); });
}

void LibraryPanel::setupViews()
{
    m_pages->addWidget(m_views);
    connect(m_views, &ClipViews::chosen, this,
            [this](const QModelIndex& row) { Q_EMIT chosen(row.data(JobIdRole).toString()); });
    connect(m_views, &ClipViews::opened, this, &LibraryPanel::open);
    connect(m_views, &ClipViews::menuRequested, this, &LibraryPanel::showMenu);
    connect(m_views, &ClipViews::selectionChanged, this, [this] {
        refreshTitle();
        Q_EMIT selectionChanged();
    });
}

void LibraryPanel::setLibrary(LibraryStore& store, LibraryModel& model)
{
    m_store = &store;
    m_model = &model;
    m_searches->setStore(store);
    model.setWords(LibraryWords::words());
    m_views->setModel(model);
    connect(&model, &LibraryModel::searched, this, [this] {
        m_hasFailed = false;
        refreshPage();
        if (!m_recount.isActive())
            m_recount.start();
    });
    connect(&model, &LibraryModel::failed, this, &LibraryPanel::showFailure);
    m_views->search(m_query);
}

void LibraryPanel::setQuery(const LibraryQuery& query)
{
    if (query == m_query)
        return;
    const bool otherText = query.text != m_query.text;
    m_query = query;
    showQuery();
    if (m_model)
        m_views->search(query);
    if (otherText)
        Q_EMIT searchTextChanged(query.text);
    Q_EMIT queryChanged(query);
}

void LibraryPanel::setSearch(const QString& text)
{
    LibraryQuery query = m_query;
    query.text = text;
    setQuery(query);
}

void LibraryPanel::showEverything()
{
    setQuery(everything(m_query));
    focusList(); // the button that was pressed is gone
}

void LibraryPanel::showQuery()
{
    m_chips->setKeysOn({keyOf(stateChipOf(m_query))});
    m_bar->showQuery(m_query);
    m_active->showQuery(m_query);
    m_searches->setQuery(m_query);
    m_views->table().showSort(m_query);
}

void LibraryPanel::setView(ClipViews::View view)
{
    m_views->setView(view);
    m_bar->showView(view);
    Q_EMIT viewChanged(view);
}

void LibraryPanel::openFilters()
{
    const Result<LibraryCounts> counts = m_store ? m_store->counts({}) : Result<LibraryCounts>(LibraryCounts());
    m_filters = new FilterPopup(m_query, counts ? *counts : LibraryCounts(), this);
    connect(m_filters, &FilterPopup::changed, this, &LibraryPanel::setQuery);
    const QWidget* button = m_bar->filterButton();
    m_filters->openAt(QRect(button->mapToGlobal(QPoint()), button->size()));
}

void LibraryPanel::select(const QString& id)
{
    const Result<std::optional<LibraryEntry>> entry =
        m_store && !id.isEmpty() ? m_store->entry(id) : Result<std::optional<LibraryEntry>>(std::nullopt);
    m_views->want(entry && *entry ? std::optional((*entry)->number) : std::nullopt);
}

QString LibraryPanel::selected() const { return m_views->currentRow().data(JobIdRole).toString(); }

QStringList LibraryPanel::selectedIds() const
{
    return m_model ? m_model->idsAt(m_views->selectedRows()) : QStringList();
}

void LibraryPanel::focusList()
{
    if (m_pages->currentWidget() == m_views)
        m_views->focusView();
}

void LibraryPanel::refreshCounts()
{
    m_recount.stop();
    // The chips say what each of them would show.
    const LibraryQuery any = withStateChip(m_query, StateChip::All);
    const Result<LibraryCounts> counts = m_store->counts(any);
    const Result<int> rated = m_store->count(withStateChip(m_query, StateChip::Rated));
    if (!counts || !rated)
        return;
    const auto set = [this](StateChip chip, qsizetype count) {
        m_chips->setCount(keyOf(chip), count > 0 ? int(count) : -1);
    };
    set(StateChip::All, counts->all);
    set(StateChip::Running, counts->groups.value(JobGroup::Running));
    set(StateChip::Done, counts->groups.value(JobGroup::Done));
    set(StateChip::Unknown, counts->groups.value(JobGroup::Unknown));
    set(StateChip::Failed, counts->groups.value(JobGroup::Failed));
    set(StateChip::Rated, *rated);
    m_all = counts->all;
    if (any.isFiltering()) {
        const Result<int> all = m_store->count({});
        m_all = all ? *all : m_all;
    }
    refreshTitle();
    refreshPage();
}

void LibraryPanel::refreshTitle()
{
    const qsizetype found = m_model ? m_model->rowCount() : 0;
    m_count->setText(LibraryWords::count(found, m_all, m_query.isFiltering(), m_views->selectedCount()));
}

void LibraryPanel::refreshPage()
{
    const bool nothing = !m_model || m_model->rowCount() == 0;
    if (m_hasFailed)
        m_pages->setCurrentWidget(m_failed);
    else if (!nothing)
        m_pages->setCurrentWidget(m_views);
    else if (m_query.isFiltering() && m_all > 0)
        m_pages->setCurrentWidget(m_noMatch);
    else
        m_pages->setCurrentWidget(m_empty);
}

void LibraryPanel::showFailure(const Error& error)
{
    m_hasFailed = true;
    m_failed->setContent(IconId::Error, tr("The library cannot be read"), ErrorWords::line(error));
    refreshPage();
}

/// The clips are as they were: nothing is taken from the view.
void LibraryPanel::saySaved(const Status& outcome)
{
    if (!outcome)
        m_said->setMessage(Banner::Kind::Error,
                           tr("The search was not saved. %1").arg(ErrorWords::line(outcome.error())));
    m_said->setVisible(!outcome);
}

void LibraryPanel::open(const QModelIndex& row)
{
    // A job without a clip has nothing to play: it explains itself.
    const QString id = row.data(JobIdRole).toString();
    row.data(OutputRole).toString().isEmpty() ? Q_EMIT detailsRequested(id) : Q_EMIT chosen(id);
}

} // namespace klapper
