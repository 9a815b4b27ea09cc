// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/framestream.h"

#include "app/media/childsetup.h"
#include "app/media/mediatools.h"

#include <QProcess>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace klapper {

namespace {

using namespace std::chrono_literals;

constexpr int waitMilliseconds = 20; ///< until it is seen that nobody wants it any more
constexpr auto longestSilence = 20s;
constexpr qsizetype longestMessages = 2000;

/// Where ffmpeg seeks to, seconds; it has to find the frame that is shown at the wanted time, which began earlier.
double seekTo(const FrameOrder& order, double wanted)
{
    const double frame = order.clipRate > 0.1 ? 1 / order.clipRate : 1;
    return std::max(0.0, wanted - frame - 0.02);
}

/// The clip's frames are laid on the wanted times: each from the first one at or after its beginning on, which is what
/// is shown there. Containers round a beginning by up to half a millisecond.
QString filters(const FrameOrder& order)
{
    const double rate = double(order.rateNumerator) / order.rateDenominator;
    const double wanted = double(order.from) / rate;
    const double slack = std::min(0.0006, 0.25 / rate);
    const double seek = seekTo(order, wanted);
    const qint64 shift = std::llround((wanted - seek + slack) * 1e6);
    const QString grid = QStringLiteral("settb=AVTB,setpts=PTS-%1,fps=%2/%3:start_time=0:round=up")
                             .arg(shift)
                             .arg(order.rateNumerator)
                             .arg(qint64(order.rateDenominator) * order.stride);
    QString scale = QStringLiteral("scale=%1:%2:flags=bilinear").arg(order.width).arg(order.height)
                  % inputMatrixOption(order.matrix);
    if (order.letterbox)
        scale +=
            QStringLiteral(":force_original_aspect_ratio=decrease,pad=%1:%2:-1:-1").arg(order.width).arg(order.height);
    // What is left out is not scaled; what is doubled is scaled once.
    return order.stride > 1 ? QString(grid % u',' % scale) : QString(scale % u',' % grid);
}

QStringList arguments(const FrameOrder& order)
{
    const double rate = double(order.rateNumerator) / order.rateDenominator;
    const double seek = seekTo(order, double(order.from) / rate);
    QStringList words{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                      QStringLiteral("-threads"), QString::number(order.threads)};
    if (seek > 0)
        words << QStringLiteral("-ss") << QString::number(seek, 'f', 6);
    words += clipInputWords(order.path);
    words << QStringLiteral("-map") << QStringLiteral("0:v:0") << QStringLiteral("-vf") << filters(order)
          << QStringLiteral("-fps_mode") << QStringLiteral("passthrough") << QStringLiteral("-pix_fmt")
          << (Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? QStringLiteral("bgr0") : QStringLiteral("0rgb")) << QStringLiteral("-f")
          << QStringLiteral("rawvideo") << QStringLiteral("-");
    return words;
}

Error failure(ErrorKind kind, const QString& why, const QByteArray& messages = {})
{
    const QString said = QString::fromUtf8(messages).trimmed();
    return {.kind = kind,
            .retry = Retry::ByPerson,
            .detail = QStringLiteral("ffmpeg: ") % why % (said.isEmpty() ? QString() : u"; " % said)};
}

} // namespace

FrameStream::FrameStream(FrameOrder order, QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_next(m_order.from)
{
}

FrameStream::~FrameStream()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_room.notify_all();
    }
    if (m_thread)
        m_thread->wait();
}

void FrameStream::start()
{
    if (m_order.matrix != ColorMatrix::Unknown)
        return decode();
    askInputMatrix(m_order.ffmpeg, m_order.path, this, [this](ColorMatrix matrix) {
        m_order.matrix = matrix;
        if (!m_retired)
            decode();
    });
}

void FrameStream::decode()
{
    m_thread = QThread::create([this] {
        run();
        QMetaObject::invokeMethod(this, &FrameStream::noteOver, Qt::QueuedConnection);
    });
    m_thread->setParent(this);
    m_thread->setObjectName(QStringLiteral("frames"));
    m_thread->start();
}

void FrameStream::retire()
{
    disconnect(this, &FrameStream::arrived, nullptr, nullptr);
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_waiting.clear();
        m_room.notify_all();
    }
    m_retired = true;
    if (!m_thread || m_over)
        deleteLater();
}

void FrameStream::noteOver()
{
    m_over = true;
    if (m_retired)
        deleteLater();
}

std::optional<StreamedFrame> FrameStream::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty())
        return std::nullopt;
    StreamedFrame frame{m_next, std::move(m_waiting.front())};
    m_waiting.pop_front();
    m_next += m_order.stride;
    m_room.notify_one();
    return frame;
}

bool FrameStream::atEnd() const
{
    const std::lock_guard lock(m_mutex);
    return m_outcome && m_waiting.empty();
}

Status FrameStream::outcome() const
{
    const std::lock_guard lock(m_mutex);
    return m_outcome.value_or(Nothing{});
}

bool FrameStream::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void FrameStream::announce()
{
    if (std::exchange(m_told, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            {
                const std::lock_guard lock(m_mutex);
                m_told = false;
            }
            Q_EMIT arrived();
        },
        Qt::QueuedConnection);
}

void FrameStream::close(const Status& outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcome = outcome;
    if (!m_stop)
        announce();
}

bool FrameStream::push(QByteArray pixels)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_stop || std::ssize(m_waiting) < m_order.depth; });
    if (m_stop)
        return false;
    m_waiting.push_back(std::move(pixels));
    announce();
    return true;
}

/// In the thread.
void FrameStream::run()
{
    if (m_order.ffmpeg.isEmpty())
        return close(failure(ErrorKind::Tool, QStringLiteral("not installed")));
    if (m_order.width < 1 || m_order.height < 1)
        return close(failure(ErrorKind::BadInput, QStringLiteral("no size")));
    QProcess process;
    prepareChild(process);
    process.start(m_order.ffmpeg, arguments(m_order), QIODevice::ReadOnly);
    if (!process.waitForStarted(5000))
        return close(failure(ErrorKind::Tool, QStringLiteral("could not be started")));
    read(process);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(3000);
    }
}

void FrameStream::read(QProcess& process)
{
    const qint64 size = qint64(m_order.width) * m_order.height * 4;
    QByteArray messages;
    auto heard = std::chrono::steady_clock::now();
    while (!isStopped()) {
        messages = QByteArray(messages + process.readAllStandardError()).right(longestMessages);
        if (process.bytesAvailable() >= size) {
            if (!push(process.read(size)))
                return;
            heard = std::chrono::steady_clock::now();
            continue;
        }
        if (process.waitForReadyRead(waitMilliseconds) || process.bytesAvailable() >= size)
            continue;
        if (process.state() == QProcess::NotRunning)
            break;
        if (std::chrono::steady_clock::now() - heard > longestSilence)
            return close(failure(ErrorKind::Tool, QStringLiteral("gave no picture"), messages));
    }
    if (process.exitStatus() == QProcess::CrashExit)
        close(failure(ErrorKind::Tool, QStringLiteral("crashed"), messages));
    else if (process.exitCode() != 0)
        close(failure(ErrorKind::BadFile, QStringLiteral("no picture can be had"), messages));
    else
        close(Nothing{});
}

} // namespace klapper
