// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/clipseparator.h"

#include "ui/compose/draghandle.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace klapper {

ClipSeparator::ClipSeparator(QWidget* parent)
    : QWidget(parent)
    , m_handle(new DragHandle)
    , m_title(new PlainLabel)
    , m_trouble(new PlainLabel({}, TextSize::Small, Token::BadText))
    , m_up(new IconButton(IconId::Up, tr("Begin this clip one shot earlier")))
    , m_down(new IconButton(IconId::Down, tr("Begin this clip one shot later")))
{
    setObjectName(QStringLiteral("clipSeparator"));
    setAccessibleRole(this, QAccessible::Heading);
    m_handle->setObjectName(QStringLiteral("clipHandle"));
    m_handle->setToolTip(tr("Drag to begin this clip at another shot"));
    m_title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_title->setNumeric(true);
    m_title->setObjectName(QStringLiteral("clipTitle"));
    m_trouble->setWordWrap(true);
    m_up->setObjectName(QStringLiteral("clipUp"));
    m_down->setObjectName(QStringLiteral("clipDown"));
    m_up->setShortcutHint(Qt::Key_Up);
    m_down->setShortcutHint(Qt::Key_Down);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    row->addWidget(m_handle);
    row->addWidget(m_title, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::tiny, space::tiny, space::tiny);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_trouble);
    connect(m_up, &IconButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_handle, &DragHandle::dragged, this, &ClipSeparator::dragged);
    connect(m_handle, &DragHandle::dropped, this, &ClipSeparator::dropped);
}

void ClipSeparator::show(const State& state)
{
    const QString words = tr("Clip %1 · %2 s").arg(state.clip + 1).arg(state.seconds);
    m_title->setText(words);
    QString trouble;
    if (state.seconds < state.leastSeconds || state.seconds > state.mostSeconds)
        trouble = tr("A clip has %1 to %2 s.").arg(state.leastSeconds).arg(state.mostSeconds);
    else if (state.shots > state.mostShots)
        trouble = tr("A clip has at most %1 shots.").arg(state.mostShots);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_title->setColor(trouble.isEmpty() ? Token::Text : Token::BadText);
    setAccessibleName(words);
    setAccessibleDescription(trouble);
    const bool movable = state.clip > 0;
    m_handle->setVisible(movable);
    m_up->setVisible(movable);
    m_down->setVisible(movable);
    m_up->setEnabled(state.canGoUp);
    m_down->setEnabled(state.canGoDown);
    setFocusPolicy(movable ? Qt::TabFocus : Qt::NoFocus);
}

QList<QWidget*> ClipSeparator::focusOrder() const { return {const_cast<ClipSeparator*>(this), m_up, m_down}; }

void ClipSeparator::keyPressEvent(QKeyEvent* event)
{
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (bare && event->key() == Qt::Key_Up && m_up->isEnabled())
        Q_EMIT moveRequested(-1);
    else if (bare && event->key() == Qt::Key_Down && m_down->isEnabled())
        Q_EMIT moveRequested(1);
    else
        QWidget::keyPressEvent(event);
}

void ClipSeparator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    stylepaint::roundedRect(painter, rect(), theme.color(Token::InfoWash),
                            theme.color(hasFocus() ? Token::Focus : Token::Edge), hasFocus() ? 2 : 1);
}

} // namespace klapper
