// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparehead.h"

#include "ui/stage/comparecanvas.h"
#include "ui/stage/comparelabel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QMenu>

#include <initializer_list>

namespace klapper {

CompareHead::CompareHead(CompareCanvas* canvas, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_row(new FlowRow)
    , m_view(new SegmentedControl(tr("How they stand")))
    , m_pair(new QWidget)
    , m_left(makePair(tr("Left of the border")))
    , m_right(makePair(tr("Right of the border")))
    , m_only(new IconButton(IconId::Eye, tr("Show only one of them")))
    , m_ways(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_menu(new QMenu(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_view->addSegment(tr("Side by side"));
    m_view->addSegment(tr("Wipe"));
    m_view->setCurrentIndex(0);
    m_view->setToolTip(plainToolTip(tr("W changes between them")));
    auto* pair = new QHBoxLayout(m_pair);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(space::tiny);
    pair->addWidget(m_left);
    pair->addWidget(new PlainLabel(QStringLiteral("|"), TextSize::Body, Token::Quiet));
    pair->addWidget(m_right);
    m_only->setMenu(m_menu);
    m_only->setPopupMode(QToolButton::InstantPopup);
    m_only->setObjectName(QStringLiteral("compareOnly"));
    m_row->add(m_view);
    m_row->add(m_pair);
    auto* close = new IconButton(IconId::Close, tr("Leave the comparison"));
    close->setShortcutHint(QKeySequence(Qt::Key_Escape));
    close->setObjectName(QStringLiteral("compareLeave"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_row, 1);
    row->addLayout(m_ways);
    m_ways->setSpacing(space::tiny);
    for (QWidget* way : std::initializer_list<QWidget*>{m_only, close})
        m_ways->addWidget(way, 0, Qt::AlignTop | Qt::AlignTrailing);
    connect(close, &IconButton::clicked, this, &CompareHead::leaveRequested);
    connect(m_view, &SegmentedControl::chosen, canvas, [canvas](int index) { canvas->setWipe(index == 1); });
    connect(canvas, &CompareCanvas::wipeChanged, this, &CompareHead::refresh);
}

SegmentedControl* CompareHead::makePair(const QString& name)
{
    auto* control = new SegmentedControl(name);
    connect(control, &SegmentedControl::chosen, this, &CompareHead::choosePair);
    return control;
}

void CompareHead::setCount(int count)
{
    m_count = count;
    fillPair(m_left, count);
    fillPair(m_right, count);
    m_menu->clear();
    for (int i = 0; i < count; ++i) {
        QAction* action = m_menu->addAction(tr("Show only %1", "a letter").arg(CompareLabel::letter(i)), this,
                                            [this, i] { Q_EMIT onlyRequested(i); });
        action->setShortcut(QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + i))));
        action->setShortcutContext(Qt::WidgetShortcut); // shown only; the page has the keys
    }
    refresh();
}

void CompareHead::fillPair(SegmentedControl* control, int count)
{
    constexpr int leastSegment = 36; ///< for a letter
    control->setMinimumWidth(count * leastSegment);
    while (control->count() < count)
        control->addSegment(CompareLabel::letter(control->count()));
    for (int i = 0; i < control->count(); ++i)
        control->setDisabledReason(i, i < count ? QString() : tr("Only %1 clips are compared.").arg(count));
}

void CompareHead::choosePair()
{
    const int left = m_left->currentIndex();
    const int right = m_right->currentIndex();
    // The same twice: they change places.
    if (left == right)
        return m_canvas->setPair(m_canvas->right(), m_canvas->left());
    m_canvas->setPair(left, right);
}

void CompareHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int beside = m_view->sizeHint().width() + 2 * (m_only->sizeHint().width() + space::medium) + space::huge;
    const bool below = width() < beside;
    m_ways->setDirection(below ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight); // the way out stays in its corner
}

void CompareHead::refresh()
{
    m_view->setCurrentIndex(m_canvas->isWipe() ? 1 : 0);
    m_left->setCurrentIndex(m_canvas->left());
    m_right->setCurrentIndex(m_canvas->right());
    const bool choice = m_canvas->isWipe() && m_count > 2;
    if (choice == m_pair->isVisibleTo(this))
        return;
    m_pair->setVisible(choice);
    m_row->updateGeometry();
}

} // namespace klapper
