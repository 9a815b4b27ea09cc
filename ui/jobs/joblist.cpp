// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/joblist.h"

#include "ui/jobs/jobrow.h"
#include "ui/models/jobagenda.h"
#include "ui/models/jobroles.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

JobList::JobList(std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_waiting{.more = new QPushButton(this)}
    , m_ended{.more = new QPushButton(this)}
    , m_dropLine(new QFrame(this))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::List);
    setAccessibleName(tr("Jobs"));
    m_column->setContentsMargins(space::small, 0, space::small, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_dropLine->setFixedHeight(2);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->hide();
    m_waiting.more->setObjectName(QStringLiteral("moreWaiting"));
    m_ended.more->setObjectName(QStringLiteral("moreEnded"));
    for (Part* part : {&m_waiting, &m_ended}) {
        part->more->hide();
        part->more->setFlat(true);
        connect(part->more, &QPushButton::clicked, this, [this, part] {
            part->most = part->most < part->all ? part->most + 2 * page : page;
            sync();
        });
    }
    m_sync.setSingleShot(true);
    connect(&m_sync, &QTimer::timeout, this, &JobList::sync);
    setupShortcuts();
}

void JobList::setupShortcuts()
{
    // Shortcuts, not keys of the rows: a button in a row takes the arrows for itself.
    for (const JobCommand command : {JobCommand::MoveUp, JobCommand::MoveDown, JobCommand::MoveToFront}) {
        auto* shortcut = new QShortcut(JobCommandWords::key(command, JobState::Waiting), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, command] {
            const JobRow* row = focusedRow();
            if (row && isUnsent(row->state()))
                Q_EMIT commandGiven(command, row->jobId());
        });
    }
}

void JobList::setModel(QAbstractItemModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_waiting.most = m_ended.most = page;
    sync();
    if (m_model)
        listen();
}

void JobList::listen()
{
    const auto soon = [this] {
        m_sync.start(0);
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_model, &QAbstractItemModel::modelReset, this, soon);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, soon);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { refresh(first.row(), last.row()); });
}

void JobList::refresh(int first, int last)
{
    for (int at = first; at <= last; ++at) {
        const QModelIndex index = m_model->index(at, 0);
        JobRow* shown = row(index.data(JobIdRole).toString());
        const JobState before = shown ? shown->state() : JobState::Submitting;
        const double rank = shown ? shown->rank() : 0;
        if (shown)
            fill(*shown, at);
        // Progress moves no row; another state or place may, also of one without a row.
        if (!shown || before != shown->state() || rank != shown->rank())
            m_sync.start(0);
    }
}

void JobList::sync()
{
    m_sync.stop();
    const JobAgenda agenda = m_model ? JobAgenda::of(*m_model) : JobAgenda();
    m_unsent.clear();
    for (const int at : agenda.unsent)
        m_unsent.append(m_model->index(at, 0).data(JobIdRole).toString());
    QList<QWidget*> wanted;
    for (const int at : agenda.open)
        wanted.append(rowAt(at));
    addPart(wanted, agenda.unsent, m_waiting);
    addPart(wanted, agenda.ended, m_ended);
    const int hidden = m_waiting.all - m_waiting.most;
    m_waiting.more->setText(hidden > 0 ? tr("and %1 more waiting").arg(hidden) : tr("Show fewer that wait"));
    const int older = m_ended.all - m_ended.most;
    m_ended.more->setText(older > 0 ? tr("and %1 more that ended").arg(older) : tr("Show fewer that ended"));
    place(wanted);
}

void JobList::addPart(QList<QWidget*>& wanted, const QList<int>& rows, Part& part)
{
    part.all = int(rows.size());
    for (const int at : rows.first(std::min<qsizetype>(part.most, rows.size())))
        wanted.append(rowAt(at));
    if (part.all > page)
        wanted.append(part.more);
}

JobRow* JobList::rowAt(int modelRow)
{
    const QString id = m_model->index(modelRow, 0).data(JobIdRole).toString();
    JobRow*& found = m_rows[id];
    if (!found) {
        found = makeRow();
        fill(*found, modelRow);
    }
    return found;
}

JobRow* JobList::makeRow()
{
    auto* made = new JobRow(this);
    made->setPictures(m_pictures);
    if (!m_foreignNote.isEmpty())
        made->setForeignNote(m_foreignNote);
    connect(made, &JobRow::commandGiven, this, &JobList::commandGiven);
    connect(made, &JobRow::pulled, this,
            [this, made](const QPoint& position, bool dropped) { pull(*made, position, dropped); });
    return made;
}

void JobList::place(const QList<QWidget*>& wanted)
{
    if (wanted == m_shown)
        return;
    JobRow* focused = focusedRow();
    for (QWidget* gone : std::as_const(m_shown)) {
        if (wanted.contains(gone))
            continue;
        m_column->removeWidget(gone);
        gone->hide();
        if (auto* left = qobject_cast<JobRow*>(gone)) {
            m_rows.remove(left->jobId());
            left->deleteLater(); // the click that ended it may still stand in one of its buttons
        }
    }
    QWidget* last = nullptr;
    for (int at = 0; at < wanted.size(); ++at) {
        QWidget* each = wanted[at];
        if (m_column->itemAt(at)->widget() != each) {
            m_column->removeWidget(each);
            m_column->insertWidget(at, each);
        }
        each->show();
        auto* shown = qobject_cast<JobRow*>(each);
        const QList<QWidget*> chain = shown ? shown->focusChain() : QList<QWidget*>{each};
        for (QWidget* next : chain) {
            if (last)
                QWidget::setTabOrder(last, next);
            last = next;
        }
    }
    m_shown = wanted;
    if (focused && m_shown.contains(focused))
        Q_EMIT sightWanted(focused);
}

void JobList::setBudgetRoom(std::function<bool(Money estimate)> room)
{
    m_budgetRoom = std::move(room);
    for (JobRow* each : std::as_const(m_rows))
        each->setBudgetRoom(m_budgetRoom && m_budgetRoom(each->estimate()), m_now());
}

void JobList::setUsual(std::function<std::optional<UsualTime>(const Job&)> usual) { m_usual = std::move(usual); }

void JobList::fill(JobRow& row, int modelRow)
{
    const QModelIndex index = m_model->index(modelRow, 0);
    const Job job = index.data(JobValueRole).value<Job>();
    row.setBudgetRoom(m_budgetRoom && m_budgetRoom(job.estimate), m_now());
    if (m_usual && (job.state == JobState::InQueue || job.state == JobState::Rendering))
        row.setUsual(m_usual(job));
    row.show(job, index.data(OursRole).toBool(), m_now());
}

void JobList::showTime()
{
    const QDateTime now = m_now();
    for (JobRow* each : std::as_const(m_rows)) {
        if (!isFinished(each->state()))
            each->showTime(now);
    }
}

void JobList::pull(JobRow& row, const QPoint& globalPosition, bool dropped)
{
    const int y = mapFromGlobal(globalPosition).y();
    QString before;
    int line = 0;
    qsizetype shown = 0;
    for (const QString& id : std::as_const(m_unsent)) {
        const JobRow* each = this->row(id);
        const bool below = each && y < each->geometry().center().y();
        if (!each || below) {
            before = id;
            line = each ? each->y() : line;
            break;
        }
        line = each->geometry().bottom();
        ++shown;
    }
    m_dropLine->setVisible(!dropped);
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::of(this).color(Token::Accent));
    m_dropLine->setPalette(palette);
    m_dropLine->setGeometry(space::small, line - 1, width() - 2 * space::small, 2);
    m_dropLine->raise();
    const qsizetype own = m_unsent.indexOf(row.jobId());
    if (dropped && own != shown && own + 1 != shown)
        Q_EMIT moveRequested(row.jobId(), before);
}

JobRow* JobList::focusedRow() const
{
    for (QWidget* each = QApplication::focusWidget(); each; each = each->parentWidget()) {
        auto* found = qobject_cast<JobRow*>(each);
        if (found && isAncestorOf(found))
            return found;
    }
    return nullptr;
}

void JobList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up)
        moveFocus(-1);
    else
        QWidget::keyPressEvent(event);
}

void JobList::moveFocus(int step)
{
    const qsizetype at = m_shown.indexOf(focusedRow()) + step;
    if (at < 0 || at >= m_shown.size())
        return;
    m_shown[at]->setFocus(Qt::TabFocusReason);
    Q_EMIT sightWanted(m_shown[at]);
}

} // namespace klapper
