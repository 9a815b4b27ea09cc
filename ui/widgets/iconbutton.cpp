// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace klapper {

IconButton::IconButton(IconId id, const QString& title, QWidget* parent)
    : QToolButton(parent)
    , m_id(id)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconSize(QSize(iconMedium, iconMedium));
    setIconId(id);
    setTitle(title);
}

void IconButton::setIconId(IconId id, Token tint)
{
    m_id = id;
    setIcon(klapper::icon(id, tint));
}

void IconButton::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    refreshToolTip();
}

void IconButton::setShortcutHint(const QKeySequence& keys)
{
    m_keys = keys;
    refreshToolTip();
}

void IconButton::setDisabledReason(const QString& reason)
{
    m_reason = reason;
    setAccessibleDescription(reason);
    refreshToolTip();
}

void IconButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        refreshToolTip();
}

void IconButton::refreshToolTip()
{
    QString tip = m_title;
    if (!m_keys.isEmpty())
        tip += QStringLiteral(" (%1)").arg(m_keys.toString(QKeySequence::NativeText));
    if (!isEnabled() && !m_reason.isEmpty())
        tip += u'\n' + m_reason;
    setToolTip(plainToolTip(tip));
}

} // namespace klapper
