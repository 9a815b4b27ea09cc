// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collapsiblesection.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace klapper {

CollapsibleSection::CollapsibleSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_header(new QToolButton(this))
    , m_summary(new ElidedLabel)
    , m_layout(new QVBoxLayout(this))
{
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize(QSize(iconSmall, iconSmall));
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->installEventFilter(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_header);
    row->addWidget(m_summary, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny);
    m_layout->addLayout(row);

    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setTitle(title);
    refresh();
}

void CollapsibleSection::setBody(QWidget* body)
{
    delete m_body;
    m_body = body;
    if (!body)
        return;
    m_layout->addWidget(body);
    body->setVisible(m_open);
}

void CollapsibleSection::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    refresh();
    Q_EMIT openChanged(open);
}

void CollapsibleSection::setTitle(const QString& title)
{
    m_header->setText(title);
    refresh();
}

void CollapsibleSection::setSummary(const QString& summary) { m_summary->setText(summary); }

bool CollapsibleSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const bool forward = layoutDirection() == Qt::LeftToRight;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Right:
            setOpen(forward);
            return true;
        case Qt::Key_Left:
            setOpen(!forward);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            setOpen(!m_open);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CollapsibleSection::refresh()
{
    m_header->setIcon(icon(m_open ? IconId::ChevronDown : IconId::ChevronRight, Token::Quiet));
    const QString title = m_header->text();
    m_header->setAccessibleName(m_open ? tr("%1, expanded").arg(title) : tr("%1, collapsed").arg(title));
    if (m_body)
        m_body->setVisible(m_open);
}

} // namespace klapper
