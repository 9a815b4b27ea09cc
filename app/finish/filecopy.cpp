// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/filecopy.h"

#include "app/media/durable.h"

#include <QFile>

namespace klapper {

namespace {

constexpr qint64 blockSize = qint64(4) * 1024 * 1024;
constexpr std::chrono::milliseconds sayEvery(200);

} // namespace

FileCopy::FileCopy(QList<FileToCopy> files, QObject* parent)
    : QObject(parent)
    , m_files(std::move(files))
{
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_bytes); });
}

FileCopy::~FileCopy()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void FileCopy::start()
{
    m_watch.start(sayEvery);
    m_thread = std::thread([this] {
        m_outcome = copyAll();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_watch.stop();
                Q_EMIT finished(*m_outcome);
            },
            Qt::QueuedConnection);
    });
}

Status FileCopy::copyAll()
{
    for (const FileToCopy& file : std::as_const(m_files)) {
        const Status copied = copy(file);
        if (!copied)
            return copied;
    }
    return Nothing{};
}

Status FileCopy::copy(const FileToCopy& order)
{
    QFile from(order.from);
    QFile to(order.to);
    const auto disk = [&to] {
        return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = to.errorString()};
    };
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{
            .kind = ErrorKind::BadFile, .retry = Retry::ByPerson, .detail = order.from % u": " % from.errorString()};
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return disk();
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 at = 0; !m_stop;) {
        const qint64 count = from.read(block.data(), blockSize);
        if (count < 0)
            return Error{.kind = ErrorKind::BadFile,
                         .retry = Retry::ByPerson,
                         .detail = order.from % u": " % from.errorString()};
        if (count == 0)
            return syncFile(to) ? Status(Nothing{}) : disk();
        if (to.write(block.constData(), count) != count)
            return disk();
        startWriting(to, at, count);
        at += count;
        m_bytes += count;
    }
    return Error{.kind = ErrorKind::Cancelled};
}

} // namespace klapper
