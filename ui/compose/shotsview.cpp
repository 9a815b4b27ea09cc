// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/shotsview.h"

#include "ui/compose/shotrow.h"
#include "ui/models/composemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace klapper {

ShotsView::ShotsView(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout)
    , m_sum(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_fit(new QPushButton)
    , m_add(new QPushButton(icon(IconId::Plus), tr("Add shot")))
{
    m_column->setSpacing(space::medium);
    m_sum->setNumeric(true);
    m_sum->setObjectName(QStringLiteral("shotSum"));
    m_add->setObjectName(QStringLiteral("addShot"));
    m_fit->setObjectName(QStringLiteral("fitClip"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_add);
    foot->addStretch();
    foot->addWidget(m_sum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(m_column);
    column->addLayout(foot);
    column->addWidget(m_fit, 0, Qt::AlignRight);

    connect(m_add, &QPushButton::clicked, this, &ShotsView::addShot);
    connect(m_fit, &QPushButton::clicked, this, [this] { m_model.fitDurationToShots(); });
    connect(&m_model, &ComposeModel::changed, this, &ShotsView::refresh);
    refresh();
}

void ShotsView::addShot()
{
    ShotTableModel& shots = m_model.shots();
    const int row = shots.add(shots.rowCount() - 1, m_model.draft().seconds);
    m_rows.at(row)->focusText();
}

void ShotsView::moveShot(int index, int step) { m_model.shots().move(index, index + step); }

ShotRow* ShotsView::makeRow(int index)
{
    auto* row = new ShotRow;
    ShotTableModel& shots = m_model.shots();
    connect(row, &ShotRow::secondsEdited, this, [&shots, index](int seconds) {
        shots.setData(shots.index(index, ShotTableModel::SecondsColumn), seconds);
    });
    connect(row, &ShotRow::textEdited, this, [&shots, index](const QString& text) {
        shots.setData(shots.index(index, ShotTableModel::TextColumn), text);
    });
    connect(row, &ShotRow::moveRequested, this, [this, index](int step) { moveShot(index, step); });
    connect(row, &ShotRow::removeRequested, this, [&shots, index] { shots.remove(index); });
    return row;
}

void ShotsView::matchRowCount(int count)
{
    while (m_rows.size() < count) {
        m_rows.append(makeRow(int(m_rows.size())));
        m_column->addWidget(m_rows.last());
        QWidget* before = m_rows.size() > 1 ? m_rows.at(m_rows.size() - 2) : nullptr;
        if (before)
            setTabOrder(before, m_rows.last());
        m_rows.last()->setVisible(true);
    }
    while (m_rows.size() > count) {
        // Later: the click that removes a shot still stands in one of its buttons.
        ShotRow* gone = m_rows.takeLast();
        gone->setVisible(false);
        gone->deleteLater();
    }
}

void ShotsView::refresh()
{
    const ShotTableModel& shots = m_model.shots();
    const int count = shots.rowCount();
    const Field* field = m_model.contract().field(Role::Shots);
    const int limit = field && field->segment ? field->segment->maxTextLength : 0;
    matchRowCount(count);
    for (int i = 0; i < count; ++i)
        m_rows.at(i)->show(i, count, shots.shots().at(i), limit);

    const int sum = shots.sum();
    const int clip = m_model.draft().seconds;
    m_sum->setText(sum == clip ? tr("%1 s").arg(sum) : tr("%1 s in shots, clip %2 s").arg(sum).arg(clip));
    m_sum->setColor(sum == clip ? Token::Quiet : Token::BadText);
    const int fitted = std::clamp(sum, m_model.leastSeconds(), m_model.mostSeconds());
    m_fit->setText(tr("Make the clip %1 s").arg(fitted));
    m_fit->setVisible(sum != clip && fitted != clip);
    const bool full = count >= m_model.contract().maxShots();
    m_add->setEnabled(!full);
    m_add->setToolTip(full ? tr("A clip has at most %1 shots.").arg(m_model.contract().maxShots()) : QString());
}

} // namespace klapper
