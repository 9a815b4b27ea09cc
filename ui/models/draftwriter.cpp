// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftwriter.h"

#include "app/media/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>

namespace klapper {

DraftWriter::DraftWriter()
{
    m_thread.setObjectName(QStringLiteral("drafts"));
    m_desk.moveToThread(&m_thread);
    m_thread.start();
}

DraftWriter::~DraftWriter()
{
    QMetaObject::invokeMethod(
        &m_desk, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void DraftWriter::write(const QString& path, const QByteArray& content) { give(path, content); }

void DraftWriter::remove(const QString& path) { give(path, {}); }

void DraftWriter::give(const QString& path, const std::optional<QByteArray>& content)
{
    {
        const QMutexLocker lock(&m_mutex);
        const bool waits = m_waiting.contains(path);
        m_waiting.insert(path, content);
        if (waits)
            return;
    }
    QMetaObject::invokeMethod(
        &m_desk, [this, path] { work(path); }, Qt::QueuedConnection);
}

void DraftWriter::work(const QString& path)
{
    std::optional<QByteArray> content;
    {
        const QMutexLocker lock(&m_mutex);
        content = m_waiting.take(path);
    }
    bool ok = false;
    if (content) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        ok = writeDurably(path, *content).ok();
    } else {
        ok = !QFile::exists(path) || QFile::remove(path);
    }
    QMetaObject::invokeMethod(
        this, [this, path, ok] { Q_EMIT written(path, ok); }, Qt::QueuedConnection);
}

void DraftWriter::flush()
{
    QSemaphore done;
    QMetaObject::invokeMethod(
        &m_desk, [&done] { done.release(); }, Qt::QueuedConnection);
    done.acquire();
}

} // namespace klapper
