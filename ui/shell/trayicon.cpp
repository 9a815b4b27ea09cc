// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include "app/jobs/jobqueue.h"
#include "ui/jobs/jobwords.h"
#include "ui/style/icons.h"

namespace klapper {

TrayIcon::TrayIcon(JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_icon(icon(IconId::Logo))
{
    m_menu.addAction(tr("&Show Klapper"), this, &TrayIcon::windowWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    connect(&m_queue, &JobQueue::jobAdded, this, &TrayIcon::refresh);
    connect(&m_queue, &JobQueue::jobChanged, this, &TrayIcon::refresh);
    refresh();
    m_icon.show();
}

void TrayIcon::refresh()
{
    const QString text = tr("Klapper: %1").arg(JobWords::counts(JobCounts::of(m_queue)));
    if (m_icon.toolTip() != text)
        m_icon.setToolTip(text);
}

void TrayIcon::say(const QString& title, const QString& text) { m_icon.showMessage(title, text, icon(IconId::Logo)); }

} // namespace klapper
