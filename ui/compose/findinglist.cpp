// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/findinglist.h"

#include "ui/compose/findingactions.h"
#include "ui/compose/findingrow.h"
#include "ui/compose/findingsummary.h"
#include "ui/models/composemodel.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace klapper {

FindingList::FindingList(ComposeModel& model, FindingModel& findings, FindingActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_findings(findings)
    , m_actions(actions)
    , m_header(new QToolButton)
    , m_summary(new FindingSummary)
    , m_muted(new IconButton(IconId::Mute, tr("Muted rules")))
    , m_scroll(new QScrollArea)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    setAccessibleName(tr("Checks"));
    setObjectName(QStringLiteral("findings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    column->setSpacing(space::tiny);
    setupHeader(*column);
    setupRows(*column);
    connect(&m_findings, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (m_open)
            addRows(first, last);
    });
    connect(&m_findings, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                if (m_open)
                    removeRows(first, last);
            });
    connect(&m_findings, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                if (m_open)
                    refreshRows(from.row(), to.row());
            });
    connect(&m_model, &ComposeModel::changed, this, &FindingList::refreshHeader);
    refreshHeader();
}

void FindingList::setupHeader(QVBoxLayout& column)
{
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize(QSize(iconSmall, iconSmall));
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setText(tr("Checks"));
    m_header->setObjectName(QStringLiteral("findingsHeader"));
    m_header->installEventFilter(this);
    m_summary->installEventFilter(this);
    m_summary->setCursor(Qt::PointingHandCursor);
    m_muted->setObjectName(QStringLiteral("mutedRules"));
    m_muted->setIconSize(QSize(iconSmall, iconSmall));
    auto* menu = new QMenu(m_muted);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_actions.fillMuted(*menu);
    });
    connect(m_muted, &IconButton::clicked, this,
            [this, menu] { menu->popup(m_muted->mapToGlobal(m_muted->rect().bottomLeft())); });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_header);
    row->addWidget(m_summary, 1);
    row->addWidget(m_muted);
    column.addLayout(row);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void FindingList::setupRows(QVBoxLayout& column)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAccessibleRole(m_body, QAccessible::List);
    m_body->setAccessibleName(tr("Checks"));
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_body->installEventFilter(this);
    m_scroll->setVisible(false);
    column.addWidget(m_scroll);
}

QString FindingList::summary() const { return m_summary->text(); }

void FindingList::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    if (open)
        addRows(0, m_findings.rowCount() - 1);
    else
        removeRows(0, int(m_rows.size()) - 1);
    refreshHeader();
    Q_EMIT openChanged(open);
}

void FindingList::refreshHeader()
{
    const FindingCounts& counts = m_findings.counts();
    m_summary->show(counts, tr("nothing found"));
    m_header->setIcon(icon(m_open ? IconId::ChevronDown : IconId::ChevronRight, Token::Quiet));
    m_header->setAccessibleName(m_open ? tr("Checks: %1, expanded").arg(summary())
                                       : tr("Checks: %1, collapsed").arg(summary()));
    const qsizetype muted = m_actions.muted().size();
    m_muted->setVisible(muted > 0);
    m_muted->setTitle(tr("Muted rules: %1").arg(muted));
}

FindingRow* FindingList::makeRow()
{
    auto* row = new FindingRow;
    connect(row, &FindingRow::jumpRequested, this, [this, row] { Q_EMIT jumpRequested(row->finding().place); });
    connect(row, &FindingRow::fixRequested, this,
            [this, row](const QString& fix) { m_actions.fix(Finding(row->finding()), fix); });
    connect(row, &FindingRow::muteMenuRequested, this,
            [this, row](QMenu* menu) { m_actions.fillMute(*menu, row->finding().rule); });
    connect(row, &FindingRow::stepRequested, this, [this, row](int by) { step(row, by); });
    return row;
}

void FindingList::addRows(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        FindingRow* row = makeRow();
        m_rows.insert(i, row);
        m_column->insertWidget(i, row);
    }
    refreshRows(first, last);
}

void FindingList::removeRows(int first, int last)
{
    for (int i = last; i >= first; --i) {
        FindingRow* gone = m_rows.takeAt(i);
        const bool hadFocus = gone->hasFocus() || gone->isAncestorOf(QApplication::focusWidget());
        gone->setVisible(false);
        m_column->removeWidget(gone);
        gone->deleteLater();           // the click that removes it still stands in one of its buttons
        if (hadFocus && isVisible()) { // whoever works through the list goes on with the next one
            QWidget* next = i < m_rows.size() ? static_cast<QWidget*>(m_rows.at(i)) : m_header;
            next->setFocus(Qt::OtherFocusReason);
        }
    }
    fitHeight();
}

void FindingList::refreshRows(int first, int last)
{
    for (int i = first; i <= last; ++i)
        m_rows.at(i)->show(m_findings.at(i));
    QWidget* before = m_muted;
    for (FindingRow* row : std::as_const(m_rows))
        before = row->orderTabs(before);
    fitHeight();
}

void FindingList::step(const FindingRow* from, int by)
{
    const qsizetype to = m_rows.indexOf(from) + by;
    if (to < 0)
        return m_header->setFocus(Qt::TabFocusReason);
    if (to >= m_rows.size())
        return;
    m_rows.at(to)->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows.at(to), 0, 0);
}

void FindingList::fitHeight()
{
    m_scroll->setVisible(m_open && !m_rows.isEmpty());
    const QMargins margins = layout()->contentsMargins();
    const int wide = std::max(width() - margins.left() - margins.right(), 120);
    const int wanted =
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(wide) : m_column->totalSizeHint().height();
    const int room = parentWidget() ? std::max(parentWidget()->height() / 4, 112) : 240;
    m_scroll->setFixedHeight(std::min(wanted, room));
}

void FindingList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void FindingList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(Token::Line));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

bool FindingList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_summary && event->type() == QEvent::MouseButtonRelease) {
        setOpen(!m_open);
    } else if (watched == m_body && event->type() == QEvent::LayoutRequest) {
        fitHeight(); // another size of the text
    } else if (watched == m_header && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool forward = layoutDirection() == Qt::LeftToRight;
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            setOpen((key == Qt::Key_Right) == forward);
            return true;
        }
        if (key == Qt::Key_Down && m_open && !m_rows.isEmpty()) {
            m_rows.first()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace klapper
