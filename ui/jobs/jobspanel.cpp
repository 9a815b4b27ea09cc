// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspanel.h"

#include "ui/jobs/jobrow.h"
#include "ui/models/jobroles.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace klapper {

using namespace std::chrono_literals;

JobsPanel::JobsPanel(std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_header(new QWidget)
    , m_fold(new IconButton(IconId::ChevronDown, tr("Fold the jobs")))
    , m_summary(new ElidedLabel)
    , m_body(new QStackedWidget)
    , m_list(new QVBoxLayout)
{
    setAccessibleName(tr("Jobs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setupHeader(*column);

    auto* rows = new QWidget;
    m_list->setContentsMargins(space::small, 0, space::small, 0);
    m_list->setSpacing(0);
    m_list->addStretch();
    rows->setLayout(m_list);
    auto* scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false); // the panel's surface shines through
    scroll->widget()->setAutoFillBackground(false);
    auto* empty = new PlainLabel(tr("Nothing runs. What you generate shows up here."), TextSize::Body, Token::Quiet);
    empty->setAlignment(Qt::AlignCenter);
    m_body->addWidget(empty);
    m_body->addWidget(scroll);
    column->addWidget(m_body, 1);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (JobRow* row : std::as_const(m_rows))
            row->showTime(m_now());
    });
    m_second.start();
}

void JobsPanel::setupHeader(QVBoxLayout& column)
{
    auto* title = new PlainLabel(tr("Jobs"), TextSize::Body, Token::Text);
    title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_fold->setObjectName(QStringLiteral("foldJobs"));
    m_fold->setIconSize(QSize(iconSmall, iconSmall));
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(space::large, space::tiny, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_fold);
    column.addWidget(m_header);
    connect(m_fold, &IconButton::clicked, this, [this] { setOpen(!m_open); });
}

int JobsPanel::foldedHeight() const { return m_header->sizeHint().height(); }

void JobsPanel::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_body->setVisible(open);
    m_fold->setIconId(open ? IconId::ChevronDown : IconId::ChevronRight);
    m_fold->setTitle(open ? tr("Fold the jobs") : tr("Unfold the jobs"));
    Q_EMIT openChanged(open);
}

void JobsPanel::setSummary(const QString& text) { m_summary->setText(text); }

void JobsPanel::setBudgetRoom(std::function<bool(Money estimate)> room)
{
    m_budgetRoom = std::move(room);
    for (int row = 0; row < m_rows.size(); ++row)
        refreshRoom(row);
}

void JobsPanel::setModel(QAbstractItemModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    rebuild();
    if (!m_model)
        return;
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insertRows(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { removeRows(first, last); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { refreshRows(first.row(), last.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &JobsPanel::rebuild);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &JobsPanel::rebuild);
}

void JobsPanel::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    if (m_model && m_model->rowCount() > 0)
        insertRows(0, m_model->rowCount() - 1);
    refreshEmpty();
}

JobRow* JobsPanel::makeRow()
{
    auto* row = new JobRow;
    connect(row, &JobRow::cancelRequested, this, &JobsPanel::cancelRequested);
    connect(row, &JobRow::retryRequested, this, &JobsPanel::retryRequested);
    connect(row, &JobRow::releaseRequested, this, &JobsPanel::releaseRequested);
    connect(row, &JobRow::budgetRequested, this, &JobsPanel::budgetRequested);
    connect(row, &JobRow::downloadRequested, this, &JobsPanel::downloadRequested);
    connect(row, &JobRow::detailsRequested, this, &JobsPanel::detailsRequested);
    connect(row, &JobRow::recipeRequested, this, &JobsPanel::recipeRequested);
    connect(row, &JobRow::activated, this, &JobsPanel::activated);
    return row;
}

void JobsPanel::insertRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_rows.insert(row, makeRow());
        m_list->insertWidget(row, m_rows[row]);
        refreshRow(row);
    }
    refreshEmpty();
}

void JobsPanel::removeRows(int first, int last)
{
    for (int row = last; row >= first; --row) {
        // Later: the click that removed it may still stand in one of its buttons.
        JobRow* gone = m_rows.takeAt(row);
        gone->setVisible(false);
        gone->deleteLater();
    }
    refreshEmpty();
}

void JobsPanel::refreshRows(int first, int last)
{
    for (int row = first; row <= last && row < m_rows.size(); ++row)
        refreshRow(row);
}

void JobsPanel::refreshRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    refreshRoom(row);
    m_rows[row]->show(index.data(JobValueRole).value<Job>(), index.data(ThumbnailRole).toString(),
                      index.data(OursRole).toBool(), m_now());
}

void JobsPanel::refreshRoom(int row)
{
    const qint64 estimate = m_model->index(row, 0).data(EstimateRole).toLongLong();
    m_rows[row]->setBudgetRoom(m_budgetRoom && m_budgetRoom(Money::fromMicros(estimate)), m_now());
}

void JobsPanel::refreshEmpty() { m_body->setCurrentIndex(m_rows.isEmpty() ? 0 : 1); }

} // namespace klapper
