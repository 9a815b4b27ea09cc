// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/thumbnail.h"

#include "app/media/childprocess.h"
#include "app/media/clipshape.h"
#include "app/media/mediatools.h"

#include <QFileInfo>

namespace klapper {

namespace {

QStringList inputOf(const QString& clip)
{
    return clipInputWords(clip)
         + QStringList{QStringLiteral("-map"), QStringLiteral("0:v:0"), QStringLiteral("-frames:v"),
                       QStringLiteral("1")};
}

QStringList outputTo(const QString& picture)
{
    return {QStringLiteral("-pix_fmt"), QStringLiteral("yuvj420p"), QStringLiteral("-c:v"),
            QStringLiteral("mjpeg"),    QStringLiteral("-q:v"),     QStringLiteral("4"),
            QStringLiteral("-f"),       QStringLiteral("mjpeg"),    u"file:" % picture};
}

/// Of the filter `scale`: whoever reads a JPEG takes it as BT.601 in full range.
QString toJpegColors(ColorMatrix matrix)
{
    return inputMatrixOption(matrix) % u":out_color_matrix=bt601:out_range=full";
}

/// Each cell is the frame in the middle of its part: fps rounds to the nearest. A picture stream that ends before the
/// sound goes on with its last frame.
QString stripFilter(double seconds, ColorMatrix matrix)
{
    return QStringLiteral("fps=%1/%2,scale=w=240:h=240:force_original_aspect_ratio=decrease:force_divisible_by=2%3,"
                          "tpad=stop_mode=clone:stop=%1,tile=%1x1")
        .arg(QString::number(Thumbnailer::stripCells), QString::number(seconds, 'f', 3), toJpegColors(matrix));
}

QString stillFilter(ColorMatrix matrix) { return u"scale=min(480\\,iw):-2" % toJpegColors(matrix); }

ChildCommand renderCommand(const QString& ffmpeg, const QString& clip, const QString& picture, double seconds,
                           ColorMatrix matrix, Thumbnailer::Kind kind)
{
    using namespace std::chrono_literals;
    const bool still = kind == Thumbnailer::Kind::Still;
    // A strip decodes the whole clip, which takes its time in 4K; and either may starve at its low priority.
    ChildCommand command{.program = ffmpeg, .deadline = 180s, .lowPriority = true};
    command.arguments = {QStringLiteral("-nostdin"), QStringLiteral("-v"),       QStringLiteral("error"),
                         QStringLiteral("-y"),       QStringLiteral("-threads"), QStringLiteral("1")};
    if (still)
        command.arguments << QStringLiteral("-ss") << QString::number(seconds * 0.1, 'f', 3);
    command.arguments << inputOf(clip) << QStringLiteral("-vf")
                      << (still ? stillFilter(matrix) : stripFilter(seconds, matrix)) << outputTo(picture);
    return command;
}

Result<ClipShape> shapeIn(const Result<ChildOutput>& output)
{
    if (!output)
        return output.error();
    if (output->exitCode != 0)
        return Error{.kind = ErrorKind::BadFile, .detail = u"ffprobe: " % output->messages.trimmed()};
    return parseShape(output->output);
}

} // namespace

Thumbnailer::Thumbnailer(const QString& folder, std::shared_ptr<const MediaTools> tools, Kind kind, qint64 mostBytes,
                         QObject* parent)
    : QObject(parent)
    , m_pictures(folder, mostBytes)
    , m_tools(std::move(tools))
    , m_kind(kind)
{
}

void Thumbnailer::request(const QString& path, const QString& key, double seconds)
{
    for (const Order& order : m_waiting) {
        if (order.key == key)
            return;
    }
    m_waiting.enqueue({path, key, seconds});
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &Thumbnailer::next, Qt::QueuedConnection);
}

void Thumbnailer::drop(const QString& key)
{
    for (qsizetype i = m_worker ? 1 : 0; i < m_waiting.size(); ++i) {
        if (m_waiting[i].key == key)
            return m_waiting.removeAt(i);
    }
}

void Thumbnailer::clear()
{
    m_waiting.clear();
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker->deleteLater();
        m_worker = nullptr;
    }
}

void Thumbnailer::next()
{
    if (m_waiting.isEmpty() || m_worker)
        return;
    const Order order = m_waiting.head();
    if (m_pictures.has(order.key)) {
        answer(order.key, Nothing{});
        return;
    }
    auto* child = new ChildProcess(
        {.program = m_tools->ffprobe, .arguments = shapeArguments(order.path), .lowPriority = true}, this);
    m_worker = child;
    connect(child, &ChildProcess::finished, this,
            [this, order = Order(order)](const Result<ChildOutput>& said) mutable {
                m_worker->deleteLater();
                const Result<ClipShape> shape = shapeIn(said);
                if (order.seconds <= 0 && !shape)
                    return answer(order.key, shape.error());
                if (order.seconds <= 0)
                    order.seconds = shape->clip.seconds;
                render(order, shape ? matrixOf(*shape) : ColorMatrix::Unknown); // a picture all the same
            });
    child->start();
}

void Thumbnailer::render(const Order& order, ColorMatrix matrix)
{
    m_pictures.makeFolder();
    const QString draft = m_pictures.draftOf(order.key);
    auto* child =
        new ChildProcess(renderCommand(m_tools->ffmpeg, order.path, draft, order.seconds, matrix, m_kind), this);
    m_worker = child;
    connect(child, &ChildProcess::finished, this, [this, key = order.key, draft](const Result<ChildOutput>& outcome) {
        m_worker->deleteLater();
        if (!outcome)
            answer(key, outcome.error());
        else if (outcome->exitCode != 0 || QFileInfo(draft).size() == 0)
            answer(key, Error{.kind = ErrorKind::BadFile, .detail = u"no picture: " % outcome->messages.trimmed()});
        else if (!m_pictures.keepDraft(key))
            answer(key, Error{.kind = ErrorKind::Disk, .detail = QStringLiteral("picture not kept")});
        else
            answer(key, Nothing{});
    });
    child->start();
}

void Thumbnailer::answer(const QString& key, const Status& outcome)
{
    m_worker = nullptr;
    m_waiting.dequeue();
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &Thumbnailer::next, Qt::QueuedConnection);
    if (outcome) {
        Q_EMIT ready(key, pathOf(key));
        return;
    }
    m_pictures.dropDraft(key);
    Q_EMIT failed(key, outcome.error());
}

} // namespace klapper
