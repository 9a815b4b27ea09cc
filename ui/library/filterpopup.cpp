// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filterpopup.h"

#include "app/contract/contract.h"
#include "ui/compose/composewords.h"
#include "ui/library/costrange.h"
#include "ui/library/daterange.h"
#include "ui/library/librarywords.h"
#include "ui/library/tagpicker.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

namespace {

constexpr QLatin1StringView anyMode("any");

ChipBar* makeChips(const QString& title, ChipBar::Mode mode, const QString& objectName)
{
    auto* chips = new ChipBar(title, mode);
    chips->setObjectName(objectName);
    return chips;
}

} // namespace

FilterPopup::FilterPopup(const LibraryQuery& query, const LibraryCounts& counts, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_query(query)
    , m_scroll(new QScrollArea)
    , m_buttons(makeButtons())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMouseReplay); // a click on its button closes it, and does not open it again
    setObjectName(QStringLiteral("filterPopup"));
    setAccessibleName(tr("Filter"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::tiny);
    setupTiers(*column);
    setupModes(*column);
    setupAspects(*column);
    setupRatings(*column);
    setupRejects(*column);
    setupRanges(*column);
    setupProjects(*column, counts);
    setupTags(*column, counts);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_buttons);
}

void FilterPopup::add(QVBoxLayout& column, const QString& title, QWidget* widget)
{
    if (column.count() > 0)
        column.addSpacing(space::tiny);
    column.addWidget(new PlainLabel(title, TextSize::Small, Token::Quiet));
    column.addWidget(widget);
}

void FilterPopup::edit(const std::function<void(LibraryQuery&)>& change)
{
    change(m_query);
    Q_EMIT changed(m_query);
}

void FilterPopup::setupTiers(QVBoxLayout& column)
{
    ChipBar* tiers = makeChips(tr("Tier"), ChipBar::Mode::Multi, QStringLiteral("tierFilter"));
    QStringList on;
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
        tiers->addChip(QString::number(int(tier)), ComposeWords::tier(tier));
        if (m_query.tiers.contains(tier))
            on.append(QString::number(int(tier)));
    }
    tiers->setKeysOn(on);
    m_first = tiers;
    connect(tiers, &ChipBar::changed, this, [this](const QStringList& keys) {
        edit([&keys](LibraryQuery& query) {
            query.tiers.clear();
            for (const QString& key : keys)
                query.tiers.append(Tier(key.toInt()));
        });
    });
    add(column, tr("Tier"), tiers);
}

void FilterPopup::setupModes(QVBoxLayout& column)
{
    ChipBar* modes = makeChips(tr("Mode"), ChipBar::Mode::Exclusive, QStringLiteral("modeFilter"));
    modes->addChip(anyMode, tr("Any"));
    for (const Mode mode : {Mode::TextToVideo, Mode::ImageToVideo})
        modes->addChip(QString::number(int(mode)), LibraryWords::mode(mode));
    modes->setKeysOn({m_query.mode ? QString::number(int(*m_query.mode)) : anyMode});
    connect(modes, &ChipBar::changed, this, [this](const QStringList& keys) {
        edit([&keys](LibraryQuery& query) {
            const bool any = keys.value(0) == anyMode;
            query.mode = any ? std::nullopt : std::optional(Mode(keys.value(0).toInt()));
        });
    });
    add(column, tr("Mode"), modes);
}

void FilterPopup::setupAspects(QVBoxLayout& column)
{
    ChipBar* aspects = makeChips(tr("Ratio"), ChipBar::Mode::Multi, QStringLiteral("aspectFilter"));
    QStringList known = documentedContract({}).field(Role::Aspect)->choices;
    for (const QString& aspect : std::as_const(m_query.aspects)) {
        if (!known.contains(aspect))
            known.append(aspect);
    }
    for (const QString& aspect : std::as_const(known))
        aspects->addChip(aspect, aspect);
    aspects->setKeysOn(m_query.aspects);
    connect(aspects, &ChipBar::changed, this,
            [this](const QStringList& keys) { edit([&keys](LibraryQuery& query) { query.aspects = keys; }); });
    add(column, tr("Ratio"), aspects);
}

void FilterPopup::setupRatings(QVBoxLayout& column)
{
    ChipBar* ratings = makeChips(tr("Rating, at least"), ChipBar::Mode::Exclusive, QStringLiteral("ratingFilter"));
    ratings->addChip(QStringLiteral("0"), tr("Any"));
    for (int rating = 1; rating <= 5; ++rating)
        ratings->addChip(QString::number(rating), QString(QString::number(rating) % u" ★"));
    ratings->setKeysOn({QString::number(m_query.rating)});
    connect(ratings, &ChipBar::changed, this, [this](const QStringList& keys) {
        edit([&keys](LibraryQuery& query) { query.rating = keys.value(0).toInt(); });
    });
    add(column, tr("Rating, at least"), ratings);
}

void FilterPopup::setupRejects(QVBoxLayout& column)
{
    ChipBar* rejects = makeChips(tr("Rejected clips"), ChipBar::Mode::Exclusive, QStringLiteral("rejectsFilter"));
    for (const Rejects each : {Rejects::Shown, Rejects::Hidden, Rejects::Only})
        rejects->addChip(QString::number(int(each)), LibraryWords::rejects(each));
    rejects->setKeysOn({QString::number(int(m_query.rejects))});
    connect(rejects, &ChipBar::changed, this, [this](const QStringList& keys) {
        edit([&keys](LibraryQuery& query) { query.rejects = Rejects(keys.value(0).toInt()); });
    });
    add(column, tr("Rejected clips"), rejects);
}

void FilterPopup::setupRanges(QVBoxLayout& column)
{
    auto* cost = new CostRange(m_query.atLeast, m_query.atMost);
    connect(cost, &CostRange::changed, this, [this](std::optional<Money> atLeast, std::optional<Money> atMost) {
        edit([&](LibraryQuery& query) {
            query.atLeast = atLeast;
            query.atMost = atMost;
        });
    });
    add(column, tr("Cost, or the estimate while it is not known"), cost);
    auto* dates = new DateRange(m_query.from, m_query.to, QDate::currentDate());
    connect(dates, &DateRange::changed, this, [this](QDate from, QDate to) {
        edit([&](LibraryQuery& query) {
            query.from = from;
            query.to = to;
        });
    });
    add(column, tr("Date"), dates);
}

void FilterPopup::setupProjects(QVBoxLayout& column, const LibraryCounts& counts)
{
    auto* projects = new QComboBox;
    projects->setObjectName(QStringLiteral("projectFilter"));
    projects->setAccessibleName(tr("Project"));
    projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    projects->setMinimumContentsLength(14);
    projects->addItem(tr("Any"));
    projects->addItem(tr("Without a project"), QStringLiteral(""));
    QStringList names;
    for (const auto& [name, count] : counts.projects)
        names.append(name);
    if (m_query.project && !names.contains(*m_query.project))
        names.append(*m_query.project);
    for (const QString& name : std::as_const(names)) {
        if (!name.isEmpty())
            projects->addItem(name.simplified(), name);
    }
    projects->setCurrentIndex(m_query.project ? projects->findData(*m_query.project) : 0);
    connect(projects, &QComboBox::activated, this, [this, projects](int index) {
        edit([projects, index](LibraryQuery& query) {
            query.project = index == 0 ? std::nullopt : std::optional(projects->itemData(index).toString());
        });
    });
    add(column, tr("Project"), projects);
}

void FilterPopup::setupTags(QVBoxLayout& column, const LibraryCounts& counts)
{
    auto* tags = new TagPicker(m_query.tags, counts.tags);
    connect(tags, &TagPicker::changed, this,
            [this](const QStringList& chosen) { edit([&chosen](LibraryQuery& query) { query.tags = chosen; }); });
    add(column, tr("Tags, all of them"), tags);
}

QWidget* FilterPopup::makeButtons()
{
    auto* buttons = new QWidget;
    auto* clear = new QPushButton(tr("Clear"));
    clear->setObjectName(QStringLiteral("clearPopup"));
    auto* done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("closeFilter"));
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    row->addWidget(clear);
    row->addStretch();
    row->addWidget(done);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    connect(clear, &QPushButton::clicked, this, [this] {
        edit([](LibraryQuery& query) {
            const QList<QueryPart> parts = partsOf(query);
            for (const QueryPart& part : parts)
                query = without(query, part);
        });
        close();
    });
    return buttons;
}

void FilterPopup::openAt(const QRect& anchor)
{
    const QRect screen =
        this->screen()->availableGeometry().adjusted(space::small, space::small, -space::small, -space::small);
    const int wide = std::min(std::max(320, fontMetrics().averageCharWidth() * 46), screen.width());
    const int around = 2 * space::tiny + 2 * frameWidth() + m_scroll->verticalScrollBar()->sizeHint().width();
    const int content = m_scroll->widget()->layout()->heightForWidth(wide - around);
    const int high = content + m_buttons->sizeHint().height() + 2 * (space::tiny + frameWidth());
    resize(wide, std::min(high, screen.height()));
    const auto place = [this, &anchor, &screen] {
        QPoint corner(layoutDirection() == Qt::LeftToRight ? anchor.left() : anchor.right() - width(),
                      anchor.bottom() + space::tiny);
        corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
        corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
        move(corner);
    };
    place();
    show();
    place(); // shown it may need more room than it knew
    if (auto* chip = m_first->findChild<QToolButton*>())
        chip->setFocus(Qt::PopupFocusReason);
}

} // namespace klapper
