// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspanel.h"

#include "ui/jobs/jobsheader.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace klapper {

using namespace std::chrono_literals;

JobsPanel::JobsPanel(std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_header(new JobsHeader)
    , m_body(new QStackedWidget)
    , m_list(new JobList(std::move(now)))
{
    setAccessibleName(tr("Jobs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_list);
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
    connect(m_header, &JobsHeader::foldRequested, this, [this] { setOpen(!m_open); });
    connect(m_list, &JobList::sightWanted, scroll, [scroll](QWidget* row) { scroll->ensureWidgetVisible(row, 0, 0); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, m_list, &JobList::showTime);
    m_second.start();
}

int JobsPanel::foldedHeight() const { return m_header->sizeHint().height(); }

void JobsPanel::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_body->setVisible(open);
    m_header->setFolded(!open);
    Q_EMIT openChanged(open);
}

void JobsPanel::setModel(QAbstractItemModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_list->setModel(model);
    refreshEmpty();
    if (!m_model)
        return;
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JobsPanel::refreshEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &JobsPanel::refreshEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JobsPanel::refreshEmpty);
}

void JobsPanel::refreshEmpty() { m_body->setCurrentIndex(m_model && m_model->rowCount() > 0 ? 1 : 0); }

} // namespace klapper
