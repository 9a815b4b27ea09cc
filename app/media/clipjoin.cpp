// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipjoin.h"

#include "app/media/childprocess.h"
#include "app/media/downloadthread.h"
#include "app/media/durable.h"
#include "app/media/ffmpegtask.h"
#include "app/media/filename.h"
#include "app/media/leftovers.h"
#include "app/media/mediatools.h"
#include "app/media/sidecar.h"
#include "app/media/streamcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cmath>

namespace klapper {

namespace {

constexpr qint64 keepFree = qint64(64) * 1024 * 1024;
constexpr int mostNumber = 9999;

Error failure(ErrorKind kind, const QString& why) { return {.kind = kind, .retry = Retry::ByPerson, .detail = why}; }

} // namespace

ClipJoin::ClipJoin(DownloadThread& thread, JoinOrder order, std::shared_ptr<const MediaTools> tools, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_order(std::move(order))
    , m_tools(std::move(tools))
    , m_part(partPath(m_order.folder, m_order.partKey))
{
}

void ClipJoin::start() { QMetaObject::invokeMethod(this, &ClipJoin::probeNext, Qt::QueuedConnection); }

void ClipJoin::run(ChildCommand command, const std::function<void(const ChildOutput& output)>& then)
{
    auto* child = new ChildProcess(std::move(command), this);
    connect(child, &ChildProcess::finished, this, [this, child, then](const Result<ChildOutput>& output) {
        child->deleteLater();
        if (output)
            then(*output);
        else
            end(output.error());
    });
    child->start();
}

void ClipJoin::probe(const QString& path, const std::function<void(const ClipShape& shape)>& then)
{
    run({.program = m_tools->ffprobe, .arguments = shapeArguments(path)},
        [this, path, then](const ChildOutput& output) {
            const Result<ClipShape> shape = parseShape(output.output);
            if (output.exitCode != 0)
                end(failure(ErrorKind::BadFile, path % u": " % output.messages.trimmed()));
            else if (!shape)
                end(failure(ErrorKind::BadFile, path % u": " % shape.error().detail));
            else
                then(*shape);
        });
}

void ClipJoin::probeNext()
{
    if (m_order.clips.isEmpty())
        return end(failure(ErrorKind::BadInput, QStringLiteral("there is no clip to join")));
    if (m_shapes.size() == m_order.clips.size())
        return join();
    const QString path = m_order.clips[m_shapes.size()];
    if (!QFileInfo(path).isFile())
        return end(failure(ErrorKind::BadFile, path % u": the clip is not there any more"));
    probe(path, [this](const ClipShape& shape) { takeShape(shape); });
}

void ClipJoin::takeShape(const ClipShape& shape)
{
    const QString path = m_order.clips[m_shapes.size()];
    if (shape.clip.frames <= 0)
        return end(failure(ErrorKind::BadFile, path % u": it does not say how many frames it has"));
    m_shapes.append(shape);
    const QStringList names = differentTraits(m_shapes.first(), shape);
    if (names.isEmpty())
        return probeNext();
    Error differs = failure(ErrorKind::BadInput, u"the clips differ from number " % QString::number(m_shapes.size())
                                                     % u" on and would have to be made anew to be joined");
    for (const QString& name : names)
        differs.fields.append({name, m_shapes.first().traits[name] % u" / " % shape.traits[name]});
    end(differs);
}

Status ClipJoin::writeList()
{
    QList<CopiedPiece> pieces;
    for (qsizetype i = 0; i < m_order.clips.size(); ++i)
        pieces.append({.path = m_order.clips[i], .seconds = m_shapes[i].clip.seconds});
    const Result<QByteArray> lines = copyList(pieces);
    if (!lines)
        return lines.error();
    if (!m_list.open() || m_list.write(*lines) != lines->size() || !m_list.flush())
        return failure(ErrorKind::Disk, m_list.errorString());
    m_list.close();
    return Nothing{};
}

void ClipJoin::join()
{
    qint64 bytes = 0;
    for (const QString& path : std::as_const(m_order.clips))
        bytes += QFileInfo(path).size();
    const QStorageInfo disk(m_order.folder);
    if (!QDir().mkpath(m_order.folder) || (disk.isValid() && disk.bytesAvailable() < bytes + keepFree))
        return end(failure(ErrorKind::Disk, u"no room for the joined clip in " % m_order.folder));
    const Status listed = writeList();
    if (!listed)
        return end(listed.error());
    QFile::remove(m_part); // of a program that ended here
    qint64 frames = 0;
    double seconds = 0;
    for (const ClipShape& shape : std::as_const(m_shapes)) {
        frames += shape.clip.frames;
        seconds += shape.clip.seconds;
    }
    auto* task =
        new FfmpegTask(m_thread,
                       {.ffmpeg = m_tools->ffmpeg,
                        .arguments = copyArguments(
                            {.list = m_list.fileName(), .part = m_part, .indexRoom = roomForIndex(frames, seconds)}),
                        .part = m_part},
                       this);
    connect(task, &FfmpegTask::finished, this, [this, task](const Status& outcome) {
        task->deleteLater();
        if (!outcome)
            return end(outcome.error());
        probe(m_part, [this](const ClipShape& shape) { verify(shape); });
    });
    task->start();
}

/// A joint is exact: no frame is lost, none stands twice, none stands longer.
void ClipJoin::verify(const ClipShape& joined)
{
    qint64 frames = 0;
    double seconds = 0;
    for (const ClipShape& shape : std::as_const(m_shapes)) {
        frames += shape.clip.frames;
        seconds += shape.clip.seconds;
    }
    const double frame = joined.clip.fps() > 0 ? 1 / joined.clip.fps() : 0.1;
    const bool isWhole = joined.clip.frames == frames && std::abs(joined.clip.seconds - seconds) < frame / 2;
    if (!isWhole) {
        return end(failure(ErrorKind::BadFile, QStringLiteral("the joined clip has %1 frames and %2 s, not %3 and %4 s")
                                                   .arg(joined.clip.frames)
                                                   .arg(joined.clip.seconds)
                                                   .arg(frames)
                                                   .arg(seconds)));
    }
    m_joined = joined.clip;
    sync();
}

void ClipJoin::sync()
{
    const auto isSynced = std::make_shared<bool>(false);
    m_thread.run(
        [part = m_part, isSynced] {
            QFile file(part);
            *isSynced = file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && syncFile(file);
        },
        this,
        [this, isSynced] {
            if (*isSynced)
                name();
            else
                end(failure(ErrorKind::Disk, QStringLiteral("the joined clip could not be put on the disk")));
        });
}

/// Says the name first, then takes it; another program may be quicker.
void ClipJoin::name()
{
    QString path;
    do {
        if (++m_number > mostNumber)
            return end(failure(ErrorKind::Disk, QStringLiteral("no name is left for the joined clip")));
        path = m_order.folder % u'/' % numberedFileName(m_order.fileName, m_number);
    } while (QFileInfo::exists(path) || QFileInfo::exists(sidecarPath(path)));
    const qint64 bytes = QFileInfo(m_part).size();
    const Status said = m_order.beforeNaming ? m_order.beforeNaming(path, bytes) : Status(Nothing{});
    if (!said)
        return end(said.error());
    const auto outcome = std::make_shared<RenameOutcome>(RenameOutcome::Failed);
    m_thread.run(
        [part = m_part, path, outcome] {
            *outcome = renameWithoutReplacing(part, path);
            syncFolder(QFileInfo(path).absolutePath());
        },
        this,
        [this, path, bytes, outcome] {
            if (*outcome == RenameOutcome::Taken)
                name();
            else if (*outcome == RenameOutcome::Done)
                end(JoinedClip{.path = path, .bytes = bytes, .clip = m_joined});
            else
                end(failure(ErrorKind::Disk, QStringLiteral("the joined clip could not be named")));
        });
}

void ClipJoin::end(const Result<JoinedClip>& outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    if (!outcome)
        QFile::remove(m_part);
    Q_EMIT finished(outcome);
}

} // namespace klapper
