// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/ffmpegtask.h"

#include "app/media/childprocess.h"
#include "app/media/downloadthread.h"
#include "app/media/durable.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr auto watchEvery = 500ms;

QStringList withProgress(const QStringList& arguments)
{
    return QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"),        QStringLiteral("error"),
                       QStringLiteral("-y"),       QStringLiteral("-nostats"),  QStringLiteral("-stats_period"),
                       QStringLiteral("0.25"),     QStringLiteral("-progress"), QStringLiteral("pipe:1")}
         + arguments;
}

} // namespace

bool speaksOfDisk(const QString& messages)
{
    static constexpr std::array signs{"No space left",         "Disk quota exceeded", "File too large",
                                      "Read-only file system", "Permission denied",   "Input/output error"};
    return std::any_of(signs.begin(), signs.end(),
                       [&messages](const char* sign) { return messages.contains(QLatin1StringView(sign)); });
}

FfmpegTask::FfmpegTask(DownloadThread& thread, FfmpegOrder order, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_order(std::move(order))
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &FfmpegTask::watch);
}

void FfmpegTask::start()
{
    auto* child = new ChildProcess({.program = m_order.ffmpeg,
                                    .arguments = withProgress(m_order.arguments),
                                    .deadline = 0ms,
                                    .lowPriority = true,
                                    .streams = true},
                                   this);
    connect(child, &ChildProcess::received, this, &FfmpegTask::take);
    connect(child, &ChildProcess::finished, this, &FfmpegTask::takeEnd);
    child->start();
    m_watch.start();
}

/// Lines of "key=value"; out_time_us is "N/A" at first.
void FfmpegTask::take(const QByteArray& output)
{
    m_line += output;
    const qsizetype whole = m_line.lastIndexOf('\n') + 1;
    const QList<QByteArray> lines = m_line.left(whole).split('\n');
    m_line = m_line.mid(whole).right(1000);
    qint64 micros = m_micros;
    for (const QByteArray& line : lines) {
        bool isNumber = false;
        const qint64 value = line.startsWith("out_time_us=") ? line.mid(12).toLongLong(&isNumber) : 0;
        if (isNumber)
            micros = std::max(micros, value);
    }
    if (micros == m_micros)
        return;
    m_micros = micros;
    Q_EMIT progressed(micros);
}

/// A long last step, such as moving the index to the front, shows in the file alone.
void FfmpegTask::watch()
{
    const QFileInfo part(m_order.part);
    const QString sign =
        QStringLiteral("%1 %2 %3").arg(m_micros).arg(part.size()).arg(part.lastModified().toMSecsSinceEpoch());
    m_still = sign == m_lastSign ? m_still + watchEvery : 0ms;
    m_lastSign = sign;
    if (m_still >= m_order.longestStillness)
        return end(Error{.kind = ErrorKind::Tool,
                         .retry = Retry::ByPerson,
                         .detail = QStringLiteral("ffmpeg: stood still, and was ended")});
    if (m_still > 0ms || m_isPutting || !part.isFile())
        return;
    m_isPutting = true;
    m_thread.run(
        [path = m_order.part] {
            QFile file(path);
            if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
                startWriting(file, 0, 0);
        },
        this, [this] { m_isPutting = false; });
}

void FfmpegTask::takeEnd(const Result<ChildOutput>& output)
{
    if (!output)
        return end(output.error());
    if (output->exitCode == 0)
        return end(Nothing{});
    const ErrorKind kind = speaksOfDisk(output->messages) ? ErrorKind::Disk : ErrorKind::Tool;
    end(Error{.kind = kind, .retry = Retry::ByPerson, .detail = u"ffmpeg: " % output->messages.trimmed()});
}

void FfmpegTask::end(const Status& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_watch.stop();
    Q_EMIT finished(outcome);
}

} // namespace klapper
