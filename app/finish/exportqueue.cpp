// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportqueue.h"

#include "app/finish/exportspace.h"
#include "app/media/downloadthread.h"

#include <algorithm>

namespace klapper {

namespace {

using State = ExportItem::State;

bool isOver(State state) { return state != State::Waiting && state != State::Running; }

} // namespace

ExportQueue::ExportQueue(DownloadThread& thread, MediaTools tools, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_tools(std::move(tools))
{
}

ExportQueue::~ExportQueue() = default;

void ExportQueue::remember(Memory memory)
{
    m_memory = std::move(memory);
    const QStringList folders = m_memory.read();
    if (folders.isEmpty())
        return;
    // Another Klapper may be at work in one of them: it stays noted, should that one be killed.
    m_foreign = folders;
    auto left = std::make_shared<QStringList>();
    const auto clear = [folders, left] {
        for (const QString& folder : folders) {
            if (!ExportSpace::removeLeftovers(folder))
                left->append(folder);
        }
    };
    m_thread.run(clear, this, [this, left] {
        m_foreign = *left;
        noteFolders();
    });
}

void ExportQueue::noteFolders()
{
    if (!m_memory.write)
        return;
    QStringList folders = m_foreign;
    for (const ExportItem& item : std::as_const(m_items)) {
        if (!isOver(item.state) && !folders.contains(item.folder))
            folders.append(item.folder);
    }
    m_memory.write(folders);
}

int ExportQueue::add(const QString& title, const ExportPlan& plan, const QString& folder, const QString& fileName)
{
    ExportItem item;
    item.id = ++m_lastId;
    item.title = title;
    item.plan = plan;
    item.folder = folder;
    item.fileName = fileName;
    m_items.append(item);
    noteFolders();
    Q_EMIT added(item.id);
    QMetaObject::invokeMethod(this, &ExportQueue::next, Qt::QueuedConnection);
    return item.id;
}

void ExportQueue::cancel(int id)
{
    ExportItem* item = find(id);
    if (!item || isOver(item->state))
        return;
    if (item->state == State::Running)
        return m_run->cancel();
    item->state = State::Cancelled;
    Q_EMIT changed(id);
}

void ExportQueue::forget(int id)
{
    const ExportItem* known = item(id);
    if (!known || !isOver(known->state))
        return;
    m_items.removeIf([id](const ExportItem& each) { return each.id == id; });
    Q_EMIT removed(id);
}

const ExportItem* ExportQueue::item(int id) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [id](const ExportItem& each) { return each.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

ExportItem* ExportQueue::find(int id)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [id](const ExportItem& each) { return each.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

bool ExportQueue::isBusy() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const ExportItem& each) { return !isOver(each.state); });
}

void ExportQueue::next()
{
    if (m_run)
        return;
    const auto waiting = std::find_if(m_items.begin(), m_items.end(),
                                      [](const ExportItem& each) { return each.state == State::Waiting; });
    if (waiting == m_items.end())
        return;
    const int id = waiting->id;
    waiting->state = State::Running;
    m_run = std::make_unique<ExportRun>(m_thread, waiting->plan, waiting->folder, waiting->fileName, m_tools);
    connect(m_run.get(), &ExportRun::progressed, this, [this, id](double done, qint64 remainingMs) {
        if (ExportItem* item = find(id)) {
            item->done = done;
            item->remainingMs = remainingMs;
            Q_EMIT changed(id);
        }
    });
    connect(m_run.get(), &ExportRun::finished, this,
            [this, id](const Result<ExportedFile>& outcome) { take(id, outcome); });
    m_run->start();
    Q_EMIT changed(id);
}

void ExportQueue::take(int id, const Result<ExportedFile>& outcome)
{
    m_run.release()->deleteLater();
    if (ExportItem* item = find(id)) {
        item->remainingMs = -1;
        if (outcome) {
            item->state = State::Done;
            item->done = 1;
            item->file = *outcome;
        } else {
            item->state = outcome.error().kind == ErrorKind::Cancelled ? State::Cancelled : State::Failed;
            item->error = outcome.error();
        }
        noteFolders();
        Q_EMIT changed(id);
    }
    QMetaObject::invokeMethod(this, &ExportQueue::next, Qt::QueuedConnection);
}

} // namespace klapper
