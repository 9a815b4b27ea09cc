// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportnotices.h"

#include "app/finish/exportqueue.h"
#include "ui/sequence/exportitemwords.h"
#include "ui/shell/raisewindow.h"
#include "ui/shell/startrequest.h"

#include <QEvent>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace klapper {

ExportNotices::ExportNotices(ExportQueue& queue, std::function<bool()> isOn, QWidget* window)
    : QObject(window)
    , m_queue(queue)
    , m_isOn(std::move(isOn))
    , m_window(window)
{
    connect(&m_queue, &ExportQueue::added, this, [this](int id) { m_open.insert(id); });
    connect(&m_queue, &ExportQueue::changed, this, &ExportNotices::follow);
    connect(&m_notes, &DesktopNotes::activated, this, [this](const QString& token) {
        StartRequest leave;
        leave.waylandToken = token;
        raiseWindow(*m_window, leave);
        if (!m_ended.isEmpty())
            Q_EMIT listWanted(m_ended.last());
        forget();
    });
    m_window->installEventFilter(this);
}

void ExportNotices::follow(int id)
{
    const ExportItem* item = m_queue.item(id);
    if (!item || !isEnded(item->state) || !m_open.remove(id))
        return;
    if (item->state != ExportItem::State::Cancelled) // the person did that
        m_ended.append(id);
    if (m_queue.isBusy() || m_ended.isEmpty())
        return;
    if (!m_isOn() || isWindowActive(*m_window))
        return forget();
    QList<ExportItem> ended;
    for (const int each : std::as_const(m_ended)) {
        if (const ExportItem* known = m_queue.item(each))
            ended.append(*known);
    }
    if (!ended.isEmpty())
        m_notes.show(noteOf(ended));
}

DesktopNote ExportNotices::noteOf(const QList<ExportItem>& ended)
{
    const auto failed = std::count_if(ended.cbegin(), ended.cend(),
                                      [](const ExportItem& item) { return item.state == ExportItem::State::Failed; });
    DesktopNote note;
    note.isProblem = failed > 0;
    if (ended.size() > 1) {
        note.title = tr("All exports have ended");
        note.text = failed > 0 ? tr("%1 are there, %2 failed.").arg(ended.size() - failed).arg(failed)
                               : tr("%1 files are there.").arg(ended.size());
        return note;
    }
    const ExportItem& item = ended.first();
    note.title = failed > 0 ? tr("An export failed") : tr("An export is ready");
    note.foreign = failed > 0 ? item.title.simplified() : QFileInfo(item.file.path).fileName();
    note.text = failed > 0 ? ExportItemWords::failure(item.error) : QString();
    return note;
}

void ExportNotices::forget()
{
    m_ended.clear();
    m_notes.withdraw();
}

bool ExportNotices::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate)
        forget();
    return QObject::eventFilter(watched, event);
}

} // namespace klapper
