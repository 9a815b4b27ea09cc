// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportlist.h"

#include "ui/sequence/exportitemwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accessiblerole.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

namespace {

constexpr int leastWidth = 200; ///< px, before it is laid out
constexpr int lowWindow = 800;  ///< px; there the picture on the stage needs the room
constexpr int mostShown = 3;    ///< rows seen at once; then it scrolls

/// What runs, what waits, what ended.
int rankOf(ExportItem::State state)
{
    return state == ExportItem::State::Running ? 0 : state == ExportItem::State::Waiting ? 1 : 2;
}

} // namespace

ExportList::ExportList(ExportQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Exports"));
    auto* rows = new QWidget;
    setAccessibleRole(rows, QAccessible::List);
    rows->setAccessibleName(tr("Exports"));
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(space::small, 0, space::small, space::tiny);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(&m_queue, &ExportQueue::added, this, &ExportList::add);
    connect(&m_queue, &ExportQueue::changed, this, &ExportList::change);
    connect(&m_queue, &ExportQueue::removed, this, &ExportList::remove);
    for (const ExportItem& item : m_queue.items())
        add(item.id);
    fit();
}

void ExportList::add(int id)
{
    const ExportItem* item = m_queue.item(id);
    if (!item || m_rows.contains(id))
        return;
    auto* row = new ExportRow;
    m_rows.insert(id, row);
    row->show(*item);
    connect(row, &ExportRow::commandGiven, this, &ExportList::take);
    Q_EMIT rowMade(row);
    order();
}

void ExportList::change(int id)
{
    const ExportItem* item = m_queue.item(id);
    ExportRow* row = m_rows.value(id);
    if (!item || !row)
        return;
    const bool moves = rankOf(row->item().state) != rankOf(item->state);
    const bool grows = row->item().state != item->state;
    row->show(*item);
    if (moves)
        return order();
    if (grows)
        fit();
    Q_EMIT countsChanged();
}

void ExportList::remove(int id)
{
    ExportRow* row = m_rows.take(id);
    if (!row)
        return;
    const bool hadFocus = row->isAncestorOf(focusWidget()) || row->hasFocus();
    row->hide();
    row->deleteLater(); // it may be what calls
    order();
    const QList<ExportRow*> left = rows();
    if (hadFocus && !left.isEmpty())
        left.first()->setFocus();
}

QList<ExportRow*> ExportList::rows() const
{
    QList<ExportRow*> rows = m_rows.values();
    std::sort(rows.begin(), rows.end(), [](const ExportRow* one, const ExportRow* other) {
        const int first = rankOf(one->item().state);
        const int second = rankOf(other->item().state);
        if (first != second)
            return first < second;
        return first == 2 ? one->item().id > other->item().id : one->item().id < other->item().id;
    });
    return rows;
}

void ExportList::order()
{
    const QList<ExportRow*> wanted = rows();
    QWidget* before = nullptr;
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (m_column->indexOf(wanted.at(at)) != int(at))
            m_column->insertWidget(int(at), wanted.at(at));
        const QList<QWidget*> chain = wanted.at(at)->focusChain();
        for (QWidget* each : chain) {
            if (before)
                setTabOrder(before, each);
            before = each;
        }
    }
    fit();
    Q_EMIT countsChanged();
}

void ExportList::take(ExportRow::Command command, int id)
{
    if (command == ExportRow::Command::Cancel)
        return m_queue.cancel(id);
    if (command == ExportRow::Command::Forget)
        return m_queue.forget(id);
    Q_EMIT commandGiven(command, id);
}

void ExportList::forgetEnded()
{
    QList<int> ended;
    for (const ExportItem& item : m_queue.items()) {
        if (isEnded(item.state))
            ended.append(item.id);
    }
    for (const int id : std::as_const(ended))
        m_queue.forget(id);
}

void ExportList::reveal(int id, bool focus)
{
    ExportRow* found = row(id);
    if (!found)
        return;
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(found, 0, 0);
    if (focus)
        found->setFocus();
}

int ExportList::ended() const
{
    const QList<ExportItem>& items = m_queue.items();
    return int(std::count_if(items.cbegin(), items.cend(), [](const ExportItem& item) { return isEnded(item.state); }));
}

QString ExportList::counts() const { return ExportItemWords::counts(m_queue.items()); }

void ExportList::fit()
{
    const QList<ExportRow*> shown = rows().mid(0, window()->height() < lowWindow ? 1 : mostShown);
    const int room = std::max(leastWidth, m_scroll->viewport()->width() - 2 * space::small);
    int height = 0;
    for (const ExportRow* each : shown)
        height +=
            each->layout()->hasHeightForWidth() ? each->layout()->totalHeightForWidth(room) : each->sizeHint().height();
    setFixedHeight(height + space::tiny);
}

void ExportList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit(); // words wrap at another place
}

} // namespace klapper
